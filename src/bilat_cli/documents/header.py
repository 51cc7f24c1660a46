"""What the header and footer lines of a report say, as records."""

from __future__ import annotations

from msgspec import Struct


class DayLine(Struct, frozen=True):
    """A day that a header line gives."""

    words: str
    trust: int
    zone: str | None = None
    """The clock zone beside it ("EDT"), which may tell how numeric days are written."""


class Header(Struct, frozen=True):
    """What the text itself says about the report."""

    title: str | None
    publisher: str | None
    """By a line above the report."""
    signed: str | None
    """By a line below it: a weaker sign."""
    days: tuple[DayLine, ...]
    city: str | None
    dateline: str | None
    """Words of the first dateline, without agency and dash."""
    dateline_day: str | None
    agency: str | None
    clocked: bool
    """A clock time stands above the report: it is a transcript, and its date line is its day."""
