"""A record as one line of JSON that no terminal obeys."""

from __future__ import annotations

import re

from msgspec.json import Encoder

_ENCODE = Encoder().encode
_STEERING = re.compile(
    rb"\x7f|\xc2[\x80-\x9f]|\xd8\x9c|\xe2\x80[\x8e\x8f\xa8-\xae]|\xe2\x81[\xa6-\xa9]"
)
"""In UTF-8: delete, the second set of controls, marks of direction, separators of lines."""


def encoded(record: object) -> bytes:
    """The record as JSON without a line break; what steers a terminal or text is escaped too."""
    line = _ENCODE(record)
    return line if line.isascii() and b"\x7f" not in line else _STEERING.sub(_escape, line)


def _escape(found: re.Match[bytes]) -> bytes:
    return b"\\u%04x" % ord(found[0].decode())
