"""Files of extractions: one document's extraction a line, so that work is kept, shared, merged.

The lines are whole in themselves: files may be cut between lines, put together in any order and
given to any command that reads documents. Each says of which form it is (`schema`) and what made
it (`version`). Another form is refused; another version is read and told, since what other rules
found is better than nothing, but not what a run over the documents would give today.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import BinaryIO

import msgspec

from bilat_cli import __version__
from bilat_cli.digest import digest
from bilat_cli.errors import InputError
from bilat_cli.jsonline import encoded
from bilat_cli.model import Extraction, Source

__all__ = ["line", "opened", "read", "recognised", "version"]

SCHEMA = Extraction(document="", path="").schema
_FIRST = re.compile(rb'\s*\{\s*"schema"\s*:\s*"bilat\.extraction/')
_GZIP = b"\x1f\x8b"
_FAULTS = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
_AGAIN = "extract the documents again: bilat extract PATH -o FILE.jsonl"

Problem = Callable[[InputError], None]
Note = Callable[[str], None]


@cache
def version() -> str:
    """Version of the program and a digest of its rules and stages: `0.1.0+5f3a9c21`."""
    package = Path(__file__).parent
    parts = [package / "rules", *(path for path in package.iterdir() if path.name not in _LOOKS)]
    files = sorted(file for part in parts for file in ([part], part.rglob("*.py"))[part.is_dir()])
    found = b"".join(file.read_bytes() for file in files if file.suffix == ".py")
    return f"{__version__}+{digest(found, 4)}"


_LOOKS = frozenset(("cli", "render", "samples", "rules", "console.py", "__pycache__"))
"""What has no say in what is found."""


def line(extraction: Extraction, reading: str = "") -> bytes:
    """The extraction as a line, with what made it; one that comes from a file as it was there."""
    if not extraction.version:
        extraction = msgspec.structs.replace(extraction, version=version(), reading=reading)
    return encoded(extraction) + b"\n"


# ------------------------------------------------------------------- telling such a file
def recognised(head: bytes) -> bool:
    """Whether something that begins with these bytes is a file of extractions."""
    if head.startswith(_GZIP):
        import zlib

        try:
            head = zlib.decompressobj(wbits=31).decompress(head, len(head))
        except zlib.error:
            return False
    return _FIRST.match(head) is not None


def opened(path: str, head: bytes) -> BinaryIO:
    """The file at a path that begins so, decompressed."""
    if head.startswith(_GZIP):
        import gzip

        return gzip.open(path)  # type: ignore[return-value]
    return Path(path).open("rb")


# ------------------------------------------------------------------- reading
def read(
    stream: BinaryIO,
    path: str,
    *,
    reading: str,
    longest: int,
    on_problem: Problem,
    on_note: Note,
) -> Iterator[Extraction]:
    """The extractions of a file, line by line; memory holds one, of at most `longest` bytes.

    A line that is none is handed to `on_problem` with its number and the rest is still read;
    lines of another form are told once for the file, at its end. `on_note` hears of lines that
    another version made, or this one with other options than `reading`.
    """
    strange: dict[str, tuple[int, int]] = {}
    others: dict[str, None] = {}
    for number, text in enumerate(_lines(stream, path, longest, on_problem), 1):
        if not text.strip():
            continue
        try:
            one = _decoded(text)
        except (*_FAULTS, ValueError) as error:
            form = _form(text)
            if form not in (None, SCHEMA):
                first, count = strange.get(form, (number, 0))
                strange[form] = first, count + 1
            else:
                on_problem(_broken(text, number, path, error))
            continue
        if one.version != version():
            made = one.version or "of no version"
            others[f"extracted by bilat {made}, this is {version()}"] = None
        elif one.reading != reading:
            others[f"extracted {_with(one.reading)}, this run reads {_with(reading)}"] = None
        yield one
    for form, (first, count) in strange.items():
        on_problem(_foreign(form, first, count, path))
    for other in others:
        on_note(f"{path}: {other}")


def _with(reading: str) -> str:
    return f"with {reading}" if reading else "without"


def _lines(stream: BinaryIO, path: str, longest: int, on_problem: Problem) -> Iterator[bytes]:
    """All lines; an empty one in place of one that is too long."""
    import zlib

    number = 0
    try:
        while text := stream.readline(longest + 1):
            number += 1
            if len(text) > longest:
                message = f"line {number} is longer than {longest / 1e6:g} MB"
                hint = "extract the documents again, or raise the limit: --max-bytes"
                on_problem(InputError(message, path=path, hint=hint))
                while text and not text.endswith(b"\n"):
                    text = stream.readline(longest)
                text = b"\n"
            yield text
    except (OSError, EOFError, zlib.error) as error:
        reason = getattr(error, "strerror", None) or "broken gzip data"
        on_problem(InputError(f"line {number + 1}: {reason.lower()}", path=path, hint=_AGAIN))


@cache
def _decoder() -> msgspec.json.Decoder[Extraction]:
    return msgspec.json.Decoder(Extraction)


class _Form(msgspec.Struct):
    """What is read of a line of another form."""

    schema: str


def _form(text: bytes) -> str | None:
    try:
        return msgspec.json.decode(text, type=_Form).schema
    except _FAULTS:
        return None


def _decoded(text: bytes) -> Extraction:
    """The extraction of a line. Raises `ValueError` for dates that are none, too."""
    from bilat_cli import edtf

    one = _decoder().decode(text)
    if one.schema != SCHEMA:
        raise ValueError(one.schema)
    for mention in one.events:
        edtf.bounds(mention.date)
        edtf.bounds(mention.implies)
    for fact in one.facts:
        edtf.bounds(fact.period)
        edtf.bounds(fact.baseline)
    _check_sources(event.source for event in one.events)
    _check_sources(fact.source for fact in one.facts)
    _check_sources(one.unmatched)
    if any("date" not in source.fields for source in one.unmatched):
        raise ValueError("a sentence without its date")
    return one


def _check_sources(sources: Iterable[Source]) -> None:
    for day in {source.published for source in sources} - {None}:
        dt.date.fromisoformat(day or "")


def _broken(text: bytes, number: int, path: str, error: Exception) -> InputError:
    cut = isinstance(error, msgspec.DecodeError) and not text.endswith(b"\n")
    reason = "cut off in the middle" if cut else f"no extraction ({error})"
    return InputError(f"line {number}: {reason}", path=path, hint=_AGAIN)


def _foreign(form: str, first: int, count: int, path: str) -> InputError:
    what = f"line {first} is" if count == 1 else f"{count} lines from line {first} on are"
    return InputError(f"{what} of the form {form}, not {SCHEMA}", path=path, hint=_AGAIN)
