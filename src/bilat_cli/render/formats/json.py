"""JSON: one array of records, one record a line, so that it is diffed and read by eye as well."""

from __future__ import annotations

from typing import BinaryIO

from msgspec.json import Encoder

from bilat_cli.render.base import Format, Look, Sheet


def write(sheet: Sheet, stream: BinaryIO, look: Look) -> None:
    """One array, also for one record and for none."""
    encode = Encoder().encode
    lines = b",\n".join(encode(record) for record in sheet.records)
    stream.write(b"[\n" + lines + b"\n]\n" if lines else b"[]\n")


FORMAT = Format(suffixes=(".json",), summary="one JSON array of records", write=write)
