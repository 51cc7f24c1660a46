"""A table for eyes, fitted to the width: columns leave by rank, then text folds.

Cells are `Text`, never markup, and hold no control characters. Rich is imported here and in
`explain` only.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, BinaryIO

from bilat_cli.plaintext import plain
from bilat_cli.render.base import Column, Format, Look, Sheet

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

_GAP = 2
_WIDEST = 34
"""Columns of the terminal that a column which does not grow may take at most."""
_FEWEST = 8
_WORD = 14
"""Longest word that is not broken to save width."""
_COMFORT = 10
"""What the growing column should have over its least before others may stand beside it."""


def write(sheet: Sheet, stream: BinaryIO, look: Look) -> None:
    """The table, then a line that explains its marks."""
    if not sheet.records:
        look.note(sheet.empty)
        return
    cells = [[plain(column.text(record)) for column in sheet.columns] for record in sheet.records]
    widths = _widths(sheet.columns, cells)
    kept = _kept(sheet.columns, widths, look.width)
    console = terminal(look)
    _draw(console, sheet, cells, kept)
    footer = sheet.footer(sheet.records) if sheet.footer else ""
    if footer:
        console.print(footer, style="dim", markup=False, highlight=False)
    stream.write(drawn(console))
    gone = [c.head for i, c in enumerate(sheet.columns) if widths[i][1] and i not in kept]
    if gone:
        look.note(f"left out at {look.width} columns: {', '.join(gone)}")


def terminal(look: Look) -> Console:
    """A Rich console that draws into memory, so that colour and width are ours to say."""
    from rich.console import Console

    return Console(
        file=io.StringIO(),
        width=look.width,
        force_terminal=look.color,
        color_system="standard" if look.color else None,
        no_color=not look.color,
        markup=False,
        highlight=False,
        emoji=False,
        legacy_windows=False,
    )


def drawn(console: Console) -> bytes:
    """What was drawn, without the spaces at the ends of lines."""
    assert isinstance(console.file, io.StringIO)
    lines = console.file.getvalue().split("\n")
    return "\n".join(line.rstrip(" ") for line in lines).encode("utf-8", "replace")


def _widths(columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """The fewest columns of the terminal that each column can live with, and what it would like."""
    from rich.cells import cell_len

    found = []
    for index, column in enumerate(columns):
        texts = [row[index] for row in cells if row[index]]
        wanted = max(map(cell_len, (*texts, column.head))) if texts else 0
        word = max((cell_len(word) for text in texts for word in text.split()), default=0)
        found.append((min(max(column.least, min(word, _WORD)), wanted), wanted))
    return found


def _kept(
    columns: Sequence[Column], widths: Sequence[tuple[int, int]], width: int
) -> dict[int, int]:
    """The columns that fit, by index, and how wide each is."""
    kept = [index for index, (_, wanted) in enumerate(widths) if wanted]
    while kept:
        last = max(kept, key=lambda i: columns[i].rank)
        needed = sum(widths[i][0] + _GAP for i in kept) - _GAP
        needed += _COMFORT if columns[last].rank > 1 else 0
        if needed <= width or columns[last].rank == 0:
            break
        kept.remove(last)
    sizes = {i: widths[i][0] for i in kept}
    wishes = [wanted for _, wanted in widths]
    _share(columns, wishes, sizes, width - sum(sizes.values()) - _GAP * (len(kept) - 1))
    return sizes


def _share(
    columns: Sequence[Column], wanted: Sequence[int], sizes: dict[int, int], spare: int
) -> None:
    """Give away what is spare: half to what grows, then to the others by rank, then the rest.

    With less than nothing to spare, what grows gives up to all but a few letters of its own.
    """
    growing = [index for index in sizes if columns[index].grow]
    others = sorted(set(sizes) - set(growing), key=lambda index: columns[index].rank)
    for index in growing:
        part = max(spare, _FEWEST - sizes[index]) if spare < 0 else (spare + 1) // 2
        part = min(part, wanted[index] - sizes[index])
        sizes[index] += part
        spare -= part
    for index in (*others, *growing):
        limit = wanted[index] if columns[index].grow else min(wanted[index], _WIDEST)
        part = max(0, min(limit - sizes[index], spare))
        sizes[index] += part
        spare -= part


def _rows(sheet: Sheet, cells: Sequence[Sequence[str]]) -> Iterator[tuple[str, list[int]]]:
    """Headings with the indices of the records below each."""
    if sheet.heading is None:
        yield "", list(range(len(cells)))
        return
    headings = [plain(sheet.heading(record)) for record in sheet.records]
    for heading, group in groupby(range(len(cells)), key=headings.__getitem__):
        yield heading, list(group)


def _table(sheet: Sheet, kept: dict[int, int], *, header: bool) -> Table:
    from rich.table import Table
    from rich.text import Text

    table = Table(
        box=None, pad_edge=False, padding=(0, _GAP, 0, 0), header_style="bold", show_header=header
    )
    for index, size in kept.items():
        column = sheet.columns[index]
        table.add_column(
            Text(column.head),
            width=max(size, 1),
            justify="right" if column.right else "left",
            style=column.tone,
            overflow="fold",
        )
    return table


def _draw(
    console: Console, sheet: Sheet, cells: Sequence[Sequence[str]], kept: dict[int, int]
) -> None:
    """The header once, then each group under its heading, all in the same columns."""
    from rich.text import Text

    if sheet.heading:
        console.print(_table(sheet, kept, header=True))
    for heading, group in _rows(sheet, cells):
        if heading:
            console.print(Text(heading, style="bold"))
        table = _table(sheet, kept, header=not sheet.heading)
        for row in group:
            faint = sheet.faint is not None and sheet.faint(sheet.records[row])
            table.add_row(*(Text(cells[row][i]) for i in kept), style="dim" if faint else None)
        console.print(table)


FORMAT = Format(suffixes=(".txt",), summary="a table for eyes, fitted to the width", write=write)
