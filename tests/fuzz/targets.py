"""What is fuzzed: functions of bytes that raise only when bilat broke a promise.

A `BilatError` is an answer. Any other exception is a finding, and so is a broken promise: a
quote that is not in the text, a span outside of it, output that is no UTF-8 or that a terminal
would obey.
"""

from __future__ import annotations

import datetime as dt
import gzip
import io
import re
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from bilat_cli import edtf, from_text, pipeline, read
from bilat_cli.errors import BilatError, InputError, UsageError
from bilat_cli.model import Document, Event, Fact, Source
from bilat_cli.render import registry
from bilat_cli.render.base import Look, Marked, Sheet
from bilat_cli.timex import find_dates
from tests.make_formats import warc, zipped

SUFFIXES = (
    ".txt", ".md", ".html", ".json", ".jsonl", ".csv", ".tsv", ".xml", ".rss", ".atom", ".eml",
    ".mbox", ".pdf", ".docx", ".zip", ".warc", ".wacz", ".gz", ".bz2", ".xz", ".zst", ".rtf", "",
)  # fmt: skip
"""The first byte of an input of `readers` chooses one: a name can promise what is not there."""
_DOCX = ("[Content_Types].xml", "word/document.xml", "docProps/core.xml")
PACKED: tuple[tuple[str, Callable[[str, bytes], bytes]], ...] = (
    ("", lambda _, data: data),
    (".gz", lambda _, data: gzip.compress(data, mtime=0)),
    (".zip", lambda suffix, data: zipped({f"a{suffix}": data, f"b{suffix}": data[::-1]})),
    (".docx", lambda _, data: zipped(dict.fromkeys(_DOCX, data))),
    (".warc", lambda _, data: warc([data], packed=False)),
)
"""The second byte: what it is put into, so that fuzzing gets behind checksums."""
READ_BY: tuple[dict[str, Any], ...] = (
    {}, {"fields": {"text": "a", "date": "b.c"}}, {"limit": 300}, {"published": dt.date(1999, 1, 2)}
)  # fmt: skip
"""The second byte again: with which options."""
_REFERENCE = dt.date(2024, 8, 22)
_STEERING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class BrokenPromise(AssertionError):
    """bilat gave something that it says it never gives."""


def readers(data: bytes) -> None:
    """A file of some suffix is read, or refused by an `InputError`."""
    first, second = data[0] if data else 0, data[1] if len(data) > 1 else 0
    inner = SUFFIXES[first % len(SUFFIXES)]
    outer, pack = PACKED[second % len(PACKED)]
    options = READ_BY[second // len(PACKED) % len(READ_BY)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"report{inner if outer in ('', '.gz') else ''}{outer}"
        path.write_bytes(pack(inner, data[2:]))
        problems: list[InputError] = []
        found = list(read(path, on_problem=problems.append, **options))
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
            if item.edtf is not None:
                edtf.bounds(item.edtf)
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
            _promised(found is None, f"{name} lets {found and found.group()!r} through")


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
