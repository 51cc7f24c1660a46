"""CSV as RFC 4180 has it; cells that a spreadsheet would run as a formula are made text."""

from __future__ import annotations

import csv
import io
from typing import BinaryIO

from bilat_cli.render import flat
from bilat_cli.render.base import Format, Look, Sheet

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def safe(cell: str) -> str:
    """A leading apostrophe makes a spreadsheet take a formula as text; numbers stay numbers."""
    if not cell.startswith(_FORMULA):
        return cell
    return cell if cell[0] in "+-" and cell[1:].replace(".", "", 1).isdecimal() else "'" + cell


def write(sheet: Sheet, stream: BinaryIO, look: Look) -> None:
    """A header, then one line for each record; nothing at all for no records."""
    records = flat.records(sheet)
    if not records:
        return
    text = io.StringIO(newline="")
    lines = csv.writer(text)
    lines.writerow(flat.header(records[0]))
    for record in records:
        lines.writerow([safe(cell) for cell in flat.row(record)])
    stream.write(text.getvalue().encode("utf-8", "replace"))


FORMAT = Format(suffixes=(".csv",), summary="comma-separated values, for spreadsheets", write=write)
