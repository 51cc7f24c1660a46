"""Recurring meetings by number: which are known, which are missing, and what does not fit."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from statistics import median

from msgspec import Struct

from bilat_cli import edtf
from bilat_cli.merging.folding import words
from bilat_cli.model import Event, Series, SeriesMeeting
from bilat_cli.rules.merging import GATHERINGS, GENERAL_NAMES, YEARLY
from bilat_cli.wording import ordinal

__all__ = ["Misfit", "misfits", "series"]

_MONTH = 30.44
"""Days in a month on average."""


class Misfit(Struct, frozen=True):
    """Two meetings of a series that do not go together."""

    message: str
    events: tuple[str, ...]
    """Their ids."""


def series(events: Sequence[Event]) -> list[Series]:
    """The numbered meetings among the events, the longest series first.

    Meetings belong together by the countries and the name of their series; a shortened name
    ("28th regular meeting") joins the fuller one where there is only one.
    """
    numbered = [e for e in events if e.series and e.ordinal is not None and e.kind in GATHERINGS]
    foundings = [e for e in events if e.kind == "founding" and e.start]
    rows = [_row(group, foundings) for group in _groups(numbered)]
    rows.sort(key=lambda row: (-len(row.meetings), row.name.casefold(), row.countries))
    return rows


# ------------------------------------------------------------------- what belongs together
Name = tuple[frozenset[str], frozenset[str]]
"""Folded words of the name, and countries; no countries where the name says enough."""


def _name(event: Event) -> Name:
    folded = words(event.series or "")
    general = folded <= GENERAL_NAMES
    proper = not general and any(word[:1].isupper() for word in (event.series or "").split())
    # A forum of many has the countries of whichever delegation a report is about.
    lands = frozenset() if proper and len(event.countries) != 2 else frozenset(event.countries)
    return folded, lands


def _groups(events: Iterable[Event]) -> list[list[Event]]:
    by_name: defaultdict[Name, list[Event]] = defaultdict(list)
    for event in events:
        by_name[_name(event)].append(event)
    homes: dict[Name, list[Event]] = {}
    # The fullest names first, so that a shortened one finds them all.
    for name in sorted(by_name, key=lambda n: (-len(n[0]), sorted(n[0]), -len(n[1]), sorted(n[1]))):
        fuller = [home for home in homes if _contains(home, name)]
        home = fuller[0] if len(fuller) == 1 else name
        homes.setdefault(home, []).extend(by_name[name])
    return list(homes.values())


def _contains(fuller: Name, shorter: Name) -> bool:
    if not shorter[0] <= fuller[0]:
        return False
    a, b = fuller[1], shorter[1]
    if fuller[0] == shorter[0] and (a <= b or b <= a):
        return bool(a and b) or not fuller[0] <= GENERAL_NAMES
    return bool(a and b) and (a == b or len(a & b) >= 2)


# ------------------------------------------------------------------- one series
def _row(group: Sequence[Event], foundings: Sequence[Event]) -> Series:
    ordered = sorted(group, key=lambda e: (e.ordinal or 0, *edtf.sort_key(e.date), e.id))
    meetings = tuple(_meeting(event) for event in ordered)
    numbers = {meeting.ordinal for meeting in meetings}
    names = sorted(
        {event.series or "" for event in group}, key=lambda n: (-len(words(n)), -n.islower(), n)
    )
    row = Series(
        name=names[0],
        countries=tuple(sorted({c for event in group for c in event.countries})),
        meetings=meetings,
        missing=tuple(n for n in range(min(numbers), max(numbers)) if n not in numbers)[:100],
        interval=_interval(meetings),
        notes=(),
    )
    notes = [misfit.message for misfit in misfits(row)]
    notes += _counted(row, foundings)
    notes += [
        f"the {ordinal(m.ordinal)} is {'called off' if m.status == 'cancelled' else 'planned'}"
        f" ({edtf.wording(m.date)})"
        for m in meetings
        if m.status != "occurred"
    ]
    return Series(
        name=row.name,
        countries=row.countries,
        meetings=meetings,
        missing=row.missing,
        interval=row.interval,
        notes=tuple(notes),
    )


def _meeting(event: Event) -> SeriesMeeting:
    return SeriesMeeting(
        ordinal=event.ordinal or 0,
        date=event.date,
        place=event.place,
        participants=event.participants,
        status=event.status,
        event=event.id,
        sources=len(event.sources),
    )


def misfits(row: Series) -> list[Misfit]:
    """Numbers with two dates, and numbers out of the order of the dates."""
    found = []
    dated = [m for m in row.meetings if m.date is not None and m.status != "cancelled"]
    for one, other in itertools.pairwise(dated):
        first, last = edtf.bounds(one.date), edtf.bounds(other.date)
        pair = (one.event, other.event)
        if one.ordinal == other.ordinal:
            message = (
                f"two dates for the {ordinal(one.ordinal)}: "
                f"{edtf.wording(one.date)} and {edtf.wording(other.date)}"
            )
            found.append(Misfit(message, pair))
        elif one.date == other.date and edtf.precision(one.date) == "day":
            message = (
                f"the {ordinal(one.ordinal)} and the {ordinal(other.ordinal)} have one date: "
                f"{edtf.wording(one.date)}"
            )
            found.append(Misfit(message, pair))
        elif first[0] and last[1] and first[0] > last[1]:
            message = (
                f"the {ordinal(one.ordinal)} ({edtf.wording(one.date)}) is later than "
                f"the {ordinal(other.ordinal)} ({edtf.wording(other.date)})"
            )
            found.append(Misfit(message, pair))
    return found


def _counted(row: Series, foundings: Iterable[Event]) -> list[str]:
    """Does "every year since 1996" go with the numbers?"""
    name = words(row.name)
    for founding in foundings:
        if not founding.start or not set(row.countries) & set(founding.countries):
            continue
        quotes = [source.quote for source in founding.sources]
        if not any(_yearly(quote) and _names(quote, name) for quote in quotes):
            continue
        since = int(founding.start[:4])
        told = [m for m in row.meetings if m.date and m.status == "occurred"]
        wrong = []
        for meeting in told:
            first, last = edtf.bounds(meeting.date)
            if first and last and first.year == last.year:
                expected = first.year - since + 1
                if expected != meeting.ordinal:
                    wrong.append(
                        f"every year since {since} makes {first.year} the {ordinal(expected)}, "
                        f"not the {ordinal(meeting.ordinal)}"
                    )
        if not wrong and told:
            last_told = told[-1]
            return [f"every year since {since} fits: the {ordinal(last_told.ordinal)} in "
                    f"{(last_told.date or '')[:4]}"]  # fmt: skip
        return wrong
    return []


def _yearly(quote: str) -> bool:
    folded = " ".join(quote.casefold().split())
    return any(phrase in folded for phrase in YEARLY)


def _names(quote: str, name: frozenset[str]) -> bool:
    """Does a sentence name the series, perhaps shortened to its first words?"""
    told = words(quote)
    return bool(name & GENERAL_NAMES & told) and len(name & told) >= min(2, len(name))


# ------------------------------------------------------------------- in words
def _interval(meetings: Sequence[SeriesMeeting]) -> str | None:
    steps = []
    known = [(m.ordinal, _middle(m.date)) for m in meetings if m.status != "cancelled"]
    dated = [(ordinal, day) for ordinal, day in known if day is not None]
    for (number, day), (later, next_day) in itertools.pairwise(dated):
        if later > number and next_day > day:
            steps.append((next_day - day) / (later - number))
    return _every(median(steps)) if steps else None


def _middle(date: str | None) -> float | None:
    start, end = edtf.bounds(date)
    if start is None or end is None:
        return None
    return (start.toordinal() + end.toordinal()) / 2


def _every(days: float) -> str:
    """A distance in words.

    >>> _every(246), _every(365), _every(183)
    ('every 8 months', 'yearly', 'twice a year')
    """
    if days < 26:
        weeks = round(days / 7)
        if abs(days - 7 * weeks) <= 1 and weeks:
            return "weekly" if weeks == 1 else f"every {weeks} weeks"
        return f"every {max(1, round(days))} days" if days >= 1.5 else "daily"
    months = round(days / _MONTH)
    if 11 <= months <= 13:
        return "yearly"
    named = {1: "monthly", 3: "quarterly", 6: "twice a year"}
    if months in named:
        return named[months]
    years = round(months / 12)
    if months > 13 and abs(months - 12 * years) <= 2:
        return f"every {years} years"
    return f"every {months} months"
