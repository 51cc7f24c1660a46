"""JSON: one array of records, one record a line, so that it is diffed and read by eye as well."""

from __future__ import annotations

from typing import BinaryIO

from bilat_cli.jsonline import encoded
from bilat_cli.render.base import Format, Look, Sheet


def write(sheet: Sheet, stream: BinaryIO, look: Look) -> None:
    """One array, also for one record and for none."""
    body = b",\n".join(map(encoded, sheet.records))
    stream.write(b"[\n" + body + b"\n]\n" if body else b"[]\n")


FORMAT = Format(suffixes=(".json",), summary="one JSON array of records", write=write)
