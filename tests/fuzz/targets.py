"""What is fuzzed: functions of bytes that raise only when bilat broke a promise.

A `BilatError` is an answer. Any other exception is a finding, and so is a broken promise: a
quote that is not in the text, a span outside of it, output that is no UTF-8 or that a terminal
would obey.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from bilat_cli import from_text, pipeline, read
from bilat_cli.errors import BilatError, InputError, UsageError
from bilat_cli.model import Document, Event, Fact, Source
from bilat_cli.render import registry
from bilat_cli.render.base import Look, Marked, Sheet
from bilat_cli.timex import find_dates

SUFFIXES = (
    ".txt", ".md", ".html", ".json", ".jsonl", ".csv", ".tsv", ".xml", ".rss", ".atom", ".eml",
    ".pdf", ".docx", ".zip", ".warc", ".wacz", ".gz", ".bz2", ".xz", ".zst", ".html.gz", "",
)  # fmt: skip
"""The first byte of the input of `readers` chooses one: a name can promise what is not there."""
_REFERENCE = dt.date(2024, 8, 22)
_STEERING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class BrokenPromise(AssertionError):
    """bilat gave something that it says it never gives."""


def readers(data: bytes) -> None:
    """A file of some suffix is read, or refused by an `InputError`."""
    suffix = SUFFIXES[data[0] % len(SUFFIXES)] if data else ""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"report{suffix}"
        path.write_bytes(data[1:])
        problems: list[InputError] = []
        found = list(read(path, on_problem=problems.append))
    _promised(bool(found or problems), "neither a document nor a problem")
    for document in found:
        _document(document)
    for problem in problems:
        _promised("\n" not in problem.message, f"problem of several lines: {problem.message!r}")


def dates(data: bytes) -> None:
    """Time expressions stand where they say, in order and apart."""
    text = data.decode("utf-8", "replace")
    for reference in (_REFERENCE, None, dt.date.min, dt.date.max):
        position = 0
        for item in find_dates(text, reference):
            _promised(position <= item.start < item.end, "overlapping expressions")
            _promised(text[item.start : item.end] == item.text, "expression not in the text")
            _promised(bool(item.value), "expression without a value")
            position = item.end


def extract(data: bytes) -> None:
    """A text gives events and facts that can be merged, checked and written in every format."""
    document = from_text(data.decode("utf-8", "replace"), path="report.txt")
    _document(document)
    one = pipeline.extract(document)
    events, facts = pipeline.timeline([one]), pipeline.facts([one])
    pipeline.check(events, facts, one.unmatched)
    _sources(document, (source for event in events for source in event.sources))
    _sources(document, (source for fact in facts for source in fact.sources))
    written(sheets(events, facts))
    times = find_dates(document.text, document.reference)
    marked = Marked(document.text, document.reference, times)
    _write("timeml", Sheet(records=(), columns=(), texts=[marked]))


def settings(data: bytes) -> None:
    """A file of settings is taken, or refused by a `ConfigError`."""
    from bilat_cli import config

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "bilat.toml").write_bytes(data)
        config.load({}, Path(folder))


TARGETS: dict[str, Callable[[bytes], None]] = {
    "readers": readers,
    "dates": dates,
    "extract": extract,
    "settings": settings,
}


def answered(target: Callable[[bytes], None], data: bytes) -> None:
    """Call it; an error that was meant is an answer, if it is one line."""
    try:
        target(data)
    except BilatError as error:
        _promised("\n" not in error.message, f"error of several lines: {error.message!r}")


def sheets(events: list[Event], facts: list[Fact]) -> list[Sheet]:
    """What the commands would show of these records."""
    from bilat_cli.render.views import events as event_view
    from bilat_cli.render.views import facts as fact_view

    return [event_view.sheet(events), fact_view.sheet(facts)]


def written(pages: Iterable[Sheet]) -> None:
    """Every format writes them as UTF-8 that no terminal obeys."""
    for page in pages:
        for name in registry.names():
            data = _write(name, page)
            found = _STEERING.search(data.decode("utf-8"))
            _promised(found is None, f"{name} lets {found} through")


def _write(name: str, page: Sheet) -> bytes:
    stream = io.BytesIO()
    try:
        registry.load(name).write(page, stream, Look(width=60, color=False, note=lambda _: None))
    except UsageError:
        return b""
    return stream.getvalue()


def _document(document: Document) -> None:
    position = 0
    for block in document.blocks:
        _promised(position <= block.start <= block.end <= len(document.text), "block outside")
        position = block.end
    _promised(bool(document.id), "document without an id")


def _sources(document: Document, sources: Iterable[Source]) -> None:
    text = document.text
    for source in sources:
        _promised(text[source.start : source.end] == source.quote, "quote not in the text")
        for name, field in source.fields.items():
            _promised(text[field.start : field.end] == field.text, f"{name} not in the text")


def _promised(held: bool, words: str) -> None:
    if not held:
        raise BrokenPromise(words)
