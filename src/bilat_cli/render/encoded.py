"""Records as lines of JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.json import Encoder

from bilat_cli.render.base import Sheet

_C1 = re.compile(rb"\xc2[\x80-\x9f]|\x7f")


def lines(sheet: Sheet) -> Iterator[bytes]:
    """Each record as JSON that no terminal obeys: the second set of controls is escaped too."""
    encode = Encoder().encode
    for record in sheet.records:
        line = encode(record)
        yield _C1.sub(_escape, line) if b"\xc2" in line or b"\x7f" in line else line


def _escape(found: re.Match[bytes]) -> bytes:
    return b"\\u%04x" % ord(found[0].decode())
