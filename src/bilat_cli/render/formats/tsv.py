"""TSV: tabs between cells, no quoting; tabs and line breaks inside a cell become spaces."""

from __future__ import annotations

from typing import BinaryIO

from bilat_cli.render import flat
from bilat_cli.render.base import Format, Look, Sheet


def write(sheet: Sheet, stream: BinaryIO, look: Look) -> None:
    """A header, then one line for each record; nothing at all for no records."""
    records = flat.records(sheet)
    if not records:
        return
    stream.write(_line(flat.header(records[0])))
    for record in records:
        stream.write(_line(flat.row(record)))


def _line(cells: list[str]) -> bytes:
    plain = (" ".join(cell.split()) if not cell.isprintable() else cell for cell in cells)
    return ("\t".join(plain) + "\n").encode("utf-8", "replace")


FORMAT = Format(suffixes=(".tsv", ".tab"), summary="tab-separated values", write=write)
