"""Which year is meant: the one that is said, or the one that the text and the day suggest."""

from __future__ import annotations

import datetime as dt
import re

from bilat_cli.timex import moments
from bilat_cli.timex.moments import Moment
from bilat_cli.timex.state import State

Slots = dict[str, str]


def year_of(text: str, state: State) -> int | None:
    """A year from its figures: "1998", "'98"."""
    if text.startswith("'"):
        return in_century(int(text[1:3]), state)
    number = int(text)
    return number if 1 <= number <= 9999 else None


def in_century(short: int, state: State) -> int:
    """The year that two figures mean: the last such before or soon after the reference day."""
    pivot = (state.reference.year if state.reference else 2000) + _SOON
    return max(year for year in range(short, pivot + 1, 100))


_SOON = 5
"""Years further ahead are written in full: "the '30s" are over."""


def said_year(slots: Slots, state: State) -> int | None:
    """The year that is said: in figures, or as "this year", "last year", "that year"."""
    if "year" in slots:
        return year_of(slots["year"], state)
    if "range" in slots:
        return int(slots["range"][:4])
    if "dir" in slots and state.reference is not None:
        return state.reference.year + int(slots["dir"])
    if "that" in slots:
        known = state.last or state.day
        return known.first.year if known else None
    return None


def ref(state: State) -> str | None:
    """EDTF of the reference day, for the record."""
    return state.reference.isoformat() if state.reference else None


def year_base(state: State, at: int) -> dt.date | None:
    """The day from which a missing year is counted.

    The reference day; but a full date of another year just before it in the text (the same
    paragraph tells a story of then) comes first.
    """
    year = state.year
    if year is None or state.reference is None:
        return year.first if year is not None else state.reference
    if year.unit in ("D", "M") and abs(year.first.year - state.reference.year) > 1:
        between = state.plain[state.year_at : at]
        heads_next = len(between) < 300 and _HEADS.search(between) is not None
        if same_sentence(state, state.year_at, at, 200) or (heads_next and "\n\n" not in between):
            return year.first
    return state.reference


def same_sentence(state: State, start: int, end: int, reach: int) -> bool:
    """Do fewer than `reach` characters and no sentence's end lie between the two offsets?"""
    between = state.plain[start:end]
    return len(between) < reach and not _SENTENCE_END.search(between) and "\n\n" not in between


_SENTENCE_END = re.compile(r"[a-z0-9)\"][.!?]\"?\s+[A-Z]")


_HEADS = re.compile(r"[.!?]\"?\s+(?:On|In|By|From|Late in|Early in)\s+$")


def in_story(found: list[Moment], base: dt.date) -> Moment:
    """A day or month of a story that was dated before: its year; at its end the next one.

    "In March 2019 ... In June" is June 2019, "in December 2019 ... in January" January 2020.
    """
    same = [value for value in found if value.first.year == base.year]
    later = [value for value in found if value.first.year == base.year + 1]
    over = same and moments.last_day(same[0]) < base
    if over and later and (later[0].first - base).days <= _SEASON:
        return later[0]
    return (same or later or found)[0]


_SEASON = 120
"""Days across the end of a year that a story goes on with."""


def nearest(found: list[Moment], base: dt.date, direction: int) -> Moment:
    """The candidate that the tense allows, or the nearest, the past coming first."""

    def cost(value: Moment) -> tuple[int, int]:
        first, last = value.first, moments.last_day(value)
        if first <= base <= last:
            return 0, 0
        distance = (first - base).days if first > base else (base - last).days
        future = first > base
        if direction and future != (direction > 0):
            # A tense can err: "plans announced on 3 March" three weeks ago stays where it is.
            distance += 330 if direction == -2 else 230 if direction < 0 else 240
        elif not direction and future:
            distance += 60
        return distance, 0 if not future else 1

    return min(found, key=cost)
