"""Bytes to text: UTF-8 first, then what a byte order mark says, then a plausible guess.

Nothing is guessed silently: a guess comes with a note, and bytes that fit nothing are an error.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from bilat_cli.errors import InputError

_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_SAMPLE = 65536
_CONTROLS = bytes(sorted({*range(32), 127} - {9, 10, 11, 12, 13, 26, 27}))
_HIGH = bytes(range(128, 256))
_NOT_CP1252 = b"\x81\x8d\x8f\x90\x9d"
_ICONV = "convert it to UTF-8 first: iconv -f ENCODING -t UTF-8 FILE > FILE.utf8"


class Decoded(NamedTuple):
    """The text, and what a user should know of the decoding."""

    text: str
    notes: tuple[str, ...]


def decode(data: bytes, path: str) -> Decoded:
    """Decode the bytes of one text file; the byte order mark is dropped, nothing else changed.

    Raises `InputError` for binary data and for an encoding that is none of UTF-8, UTF-16, UTF-32
    with a mark, UTF-16 without, or Windows-1252.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding, path)
    if b"\x00" in data:
        guess = _wide(data)
        if guess is not None:
            return guess
    try:
        text = data.decode()
    except UnicodeDecodeError:
        _refuse_binary(data, path)
        return _guess(data, path)
    if data.translate(None, _CONTROLS) != data:
        _refuse_binary(data, path)
    return Decoded(text, ())


def _marked(data: bytes, encoding: str, path: str) -> Decoded:
    text = data.decode(encoding, errors="replace")
    lost = text.count("�")
    if lost > max(2, len(text) // 100):
        raise InputError(
            f"not valid {encoding.upper()}, as its first bytes say", path=path, hint=_ICONV
        )
    return Decoded(text, (_lost(lost),) if lost else ())


def _lost(count: int) -> str:
    return f"{count} character{'s' if count > 1 else ''} could not be decoded"


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: every other byte of Western text is zero."""
    sample = data[:_SAMPLE]
    half = max(1, len(sample) // 2)
    for offset, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        zeros = sample[offset::2].count(0)
        others = sample[1 - offset :: 2].count(0)
        if zeros > 0.7 * half and others < 0.05 * half:
            try:
                return Decoded(
                    data.decode(encoding), (f"read as {encoding.upper()}, by its bytes",)
                )
            except UnicodeDecodeError:
                return None
    return None


def _refuse_binary(data: bytes, path: str) -> None:
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls * 50 > len(sample) or sample.count(0) * 200 > len(sample):
        raise InputError(
            "binary data, no text",
            path=path,
            hint="give text, Markdown or their .gz; extract the text of other formats first",
        )


def _guess(data: bytes, path: str) -> Decoded:
    """Mostly UTF-8 with broken bytes, or Windows-1252; else an error."""
    text = data.decode(errors="replace")
    lost = text.count("�")
    good = sum(1 for char in text if char > "\x7f") - lost
    if good >= 3 * lost:
        return Decoded(text, (_lost(lost),))
    high = len(data) - len(data.translate(None, _HIGH))
    if high * 5 <= len(data) and not any(byte in data for byte in _NOT_CP1252):
        return Decoded(data.decode("cp1252"), ("read as Windows-1252, for it is not UTF-8",))
    raise InputError("neither UTF-8 nor another encoding that can be told", path=path, hint=_ICONV)


@cache
def _declared() -> re.Pattern[bytes]:
    return re.compile(
        rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})"
        rb"|encoding=[\"']([A-Za-z0-9_.-]{2,40})"
    )


def decode_page(data: bytes, charset: str | None, path: str) -> tuple[str, tuple[str, ...]]:
    """Decode an HTML page: a mark, UTF-8 where it fits, what the server or the page declares.

    A declaration is believed only where the bytes fit it. Raises `InputError` for binary data.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding, path)
    if b"\x00" in data and (guess := _wide(data)) is not None:
        return guess
    _refuse_binary(data, path)
    data = data.replace(b"\x00", b"")
    found = _declared().search(data[:_DECLARED])
    told = (found[1] or found[2]).decode() if found is not None else None
    for label in ("utf-8", charset, told):
        if label and (text := _strictly(data, label)) is not None:
            return text, ()
    return _guess(data, path)


_DECLARED = 4096


def _strictly(data: bytes, encoding: str) -> str | None:
    """The text where all bytes fit; the labels of the web for Latin 1 mean Windows-1252."""
    if encoding.lower().replace("_", "-") in ("iso-8859-1", "latin-1", "latin1", "us-ascii"):
        encoding = "cp1252"
    try:
        text = data.decode(encoding)
    except (UnicodeError, LookupError, AssertionError):
        return None
    return text if isinstance(text, str) else None
