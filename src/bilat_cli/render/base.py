"""What a format is, and what it is given.

A new format is one module under `bilat_cli.render.formats` with one `FORMAT`; its module name
is its name. Nothing else is to be changed: `--format`, `-o`, completion and the shared tests
find it by its file.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, BinaryIO, NamedTuple

from msgspec import Struct

from bilat_cli.model import TimeExpression


class Column(Struct, frozen=True, kw_only=True):
    """One column for people."""

    head: str
    text: Callable[[Any], str]
    """The cell of a record. May hold anything; formats make it harmless."""
    rank: int = 0
    """Columns with the highest rank go first on a narrow terminal; 0 always stays."""
    least: int = 4
    """Fewest columns of the terminal in which it is still of use."""
    grow: bool = False
    """Takes what the others leave."""
    right: bool = False
    tone: str = ""
    """A colour for terminals, as Rich names it."""


class Marked(NamedTuple):
    """A document's text, the day it speaks on, and the time expressions found in it."""

    text: str
    reference: dt.date | None
    times: Sequence[TimeExpression]


class Sheet(Struct, frozen=True, kw_only=True):
    """Records of one kind, and how people read them."""

    records: Sequence[Any]
    columns: tuple[Column, ...]
    heading: Callable[[Any], str] | None = None
    """Records with the same heading stand together in a table: the year of an event."""
    faint: Callable[[Any], bool] | None = None
    """Records that stand back: not yet or never happened."""
    empty: str = "nothing found"
    rows: Sequence[Any] | None = None
    """For formats that know only cells: what to write instead of records that hold lists of
    records, a row for each of these."""
    texts: Sequence[Marked] = ()
    """For formats that mark up texts: the documents that the records were found in."""
    footer: Callable[[Sequence[Any]], str] | None = None
    """A line below a table that explains its marks; empty for none."""


class Look(Struct, frozen=True, kw_only=True):
    """What is known of the place where the output goes."""

    width: int
    color: bool
    note: Callable[[str], None]
    """Tells people something beside the data: what was cut."""


class Format(Struct, frozen=True, kw_only=True):
    """One way to write a sheet."""

    suffixes: tuple[str, ...]
    """File name suffixes of `-o` that mean it, lower case, with dot."""
    summary: str
    write: Callable[[Sheet, BinaryIO, Look], None]
