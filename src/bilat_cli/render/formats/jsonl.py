"""JSON Lines: one record a line."""

from __future__ import annotations

from typing import BinaryIO

from bilat_cli.jsonline import encoded
from bilat_cli.render.base import Format, Look, Sheet


def write(sheet: Sheet, stream: BinaryIO, look: Look) -> None:
    """Each record on a line of its own; nothing at all for no records."""
    for record in sheet.records:
        stream.write(encoded(record) + b"\n")


FORMAT = Format(
    suffixes=(".jsonl", ".ndjson"), summary="JSON Lines, one record a line", write=write
)
