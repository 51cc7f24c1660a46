"""CSV as RFC 4180 has it; cells that a spreadsheet would run as a formula are made text."""

from __future__ import annotations

import csv
import io
from typing import BinaryIO

from bilat_cli.render import flat
from bilat_cli.render.base import Format, Look, Sheet


def write(sheet: Sheet, stream: BinaryIO, look: Look) -> None:
    """A header, then one line for each record; nothing at all for no records."""
    records = flat.records(sheet)
    if not records:
        return
    text = io.StringIO(newline="")
    lines = csv.writer(text)
    lines.writerow(flat.header(records[0]))
    for record in records:
        lines.writerow(flat.row(record))
    stream.write(text.getvalue().encode("utf-8", "replace"))


FORMAT = Format(suffixes=(".csv",), summary="comma-separated values, for spreadsheets", write=write)
