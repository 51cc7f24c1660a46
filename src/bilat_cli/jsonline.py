"""A record as one line of JSON that no terminal obeys."""

from __future__ import annotations

import re

from msgspec.json import Encoder

_ENCODE = Encoder().encode
_C1 = re.compile(rb"\xc2[\x80-\x9f]|\x7f")


def encoded(record: object) -> bytes:
    """The record as JSON without a line break; the second set of controls is escaped too."""
    line = _ENCODE(record)
    return _C1.sub(_escape, line) if b"\xc2" in line or b"\x7f" in line else line


def _escape(found: re.Match[bytes]) -> bytes:
    return b"\\u%04x" % ord(found[0].decode())
