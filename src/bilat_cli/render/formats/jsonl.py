"""JSON Lines: one record a line."""

from __future__ import annotations

from typing import BinaryIO

from bilat_cli.render.base import Format, Look, Sheet
from bilat_cli.render.encoded import lines


def write(sheet: Sheet, stream: BinaryIO, look: Look) -> None:
    """Each record on a line of its own; nothing at all for no records."""
    for line in lines(sheet):
        stream.write(line + b"\n")


FORMAT = Format(
    suffixes=(".jsonl", ".ndjson"), summary="JSON Lines, one record a line", write=write
)
