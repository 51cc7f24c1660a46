"""JSON and JSON Lines: records cut apart without being read, so that a file may have millions.

A line for each record streams, whatever the file's size; a whole array is held, up to the limit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from bilat_cli.documents.decode import decode
from bilat_cli.documents.piece import Piece
from bilat_cli.documents.readers import records
from bilat_cli.documents.unpack import Source
from bilat_cli.errors import InputError

_LISTS = ("articles", "items", "results", "documents", "docs", "entries", "records", "data",
          "hits", "response", "posts", "news", "rows", "value")  # fmt: skip
_BOM = b"\xef\xbb\xbf"
_HINT = "check how it was saved"
_SURROGATE = re.compile(
    rb"(?P<kept>(?:\\\\)+|\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2})"
    rb"|\\u[dD][89a-fA-F][\da-fA-F]{2}"
)
"""Half of a character, as a text that was cut by length ends in, beside what is whole."""


def pieces(source: Source) -> Iterator[Piece]:
    """One piece for each record. Raises `InputError`."""
    limit = source.settings.limit
    first = source.stream.readline(limit + 1).removeprefix(_BOM)
    while first.isspace():
        first = source.stream.readline(limit + 1)
    first = mended(first)
    if source.name.endswith((".jsonl", ".ndjson")) or _is_line(first, source):
        yield from _lines(first, source)
    else:
        rest = source.stream.read(max(0, limit + 1 - len(first)))
        yield from _whole(first + rest, source)


def mended(data: bytes) -> bytes:
    """JSON with the sign for what is lost in place of each half of a character."""
    if b"\\ud" not in data and b"\\uD" not in data:
        return data
    return _SURROGATE.sub(lambda found: found["kept"] or b"\\ufffd", data)


def _is_line(first: bytes, source: Source) -> bool:
    """Whether the first line is a whole record with another one below it."""
    import msgspec

    if not source.stream.peek(1)[:1] or first[:1] != b"{":
        return False
    try:
        msgspec.json.decode(first, type=dict[str, msgspec.Raw])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return True


def _lines(line: bytes, source: Source) -> Iterator[Piece]:
    limit = source.settings.limit
    number = 0
    while line:
        number += 1
        if len(line) > limit:
            source.problem(
                f"record {number} is larger than the limit of {limit / 1e6:g} MB",
                "raise the limit: --max-bytes",
            )
            while line and not line.endswith(b"\n"):
                line = source.stream.readline(limit + 1)
        elif not line.isspace():
            if number == 1:
                _must_have_text(line, source)
            yield source.piece(line, str(number), "record")
        line = mended(source.stream.readline(limit + 1))


def _must_have_text(record: bytes, source: Source) -> None:
    """One word about a file whose records have no text, instead of one for each."""
    import msgspec

    try:
        fields = msgspec.json.decode(record, type=dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return
    records.chosen(fields, source.settings, source.path)


def _whole(data: bytes, source: Source) -> Iterator[Piece]:
    limit = source.settings.limit
    if len(data) > limit:
        raise InputError(
            f"larger than the limit of {limit / 1e6:g} MB", path=source.path,
            hint="save it as JSON Lines, one record a line, or raise the limit: --max-bytes",
        )  # fmt: skip
    if b"\x00" in data[:64]:
        data = decode(data, source.path).text.encode()
    data = mended(data)
    found = _records(data)
    if found is None:
        yield from _salvaged(data, source)
        return
    if len(found) == 1 and data.lstrip()[:1] == b"{" and found[0] == data:
        yield Piece(path=source.path, data=data, name=source.name, form="record")
        return
    for number, record in enumerate(found, 1):
        if number == 1:
            _must_have_text(record, source)
        yield source.piece(record, str(number), "record")


def _records(data: bytes) -> list[bytes] | None:
    """The records of an array, or of an object around it; None where it breaks."""
    import msgspec

    try:
        if data.lstrip()[:1] == b"[":
            return [bytes(raw) for raw in msgspec.json.decode(data, type=list[msgspec.Raw])]
        inside = data
        for _ in range(3):
            fields = msgspec.json.decode(inside, type=dict[str, msgspec.Raw])
            starts = {key: bytes(fields.get(key, b""))[:1] for key in _LISTS}
            lists = [key for key, start in starts.items() if start == b"["]
            if lists:
                items = msgspec.json.decode(fields[lists[0]], type=list[msgspec.Raw])
                if items and bytes(items[0])[:1] == b"{":
                    return [bytes(raw) for raw in items]
                return [data]
            deeper = [key for key, start in starts.items() if start == b"{"]
            if not deeper:
                return [data]
            inside = bytes(fields[deeper[0]])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return [data]


def _salvaged(data: bytes, source: Source) -> Iterator[Piece]:
    """The records before the place where an array breaks off; the break is reported."""
    import json

    text = data.decode(errors="replace")
    decoder = json.JSONDecoder()
    number, position = 0, text.find("[") + 1
    if not text.lstrip().startswith("["):
        position = len(text)
    while position < len(text):
        while position < len(text) and text[position] in " \t\r\n,":
            position += 1
        try:
            _, end = decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            break
        number += 1
        yield source.piece(text[position:end].encode("utf-8", "replace"), str(number), "record")
        position = end
    kept = f"; the {number} records before it are kept" if number else ""
    source.problem(f"broken JSON{kept}", _HINT)
