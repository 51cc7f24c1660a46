"""Records as lines of JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.json import Encoder

from bilat_cli.render.base import Sheet

_STEERING = re.compile(
    rb"\x7f|\xc2[\x80-\x9f]|\xd8\x9c|\xe2\x80[\x8e\x8f\xa8-\xae]|\xe2\x81[\xa6-\xa9]"
)
"""In UTF-8: delete, the second set of controls, marks of direction, separators of lines."""


def lines(sheet: Sheet) -> Iterator[bytes]:
    """Each record as JSON that no terminal obeys and that looks like what it holds.

    Beside what JSON itself wants escaped: what steers a terminal or turns the direction of text.
    """
    encode = Encoder().encode
    for record in sheet.records:
        line = encode(record)
        yield line if line.isascii() and b"\x7f" not in line else _STEERING.sub(_escape, line)


def _escape(found: re.Match[bytes]) -> bytes:
    return b"\\u%04x" % ord(found[0].decode())
