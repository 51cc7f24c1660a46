"""Which day a report was published on, where several are given.

Order of trust, written once, here:

1. the option `--published`;
2. what the publisher wrote for machines: `datePublished` in JSON-LD, then a `meta` element
   (`article:published_time` and its kind), a feed's `pubDate`, a record's mapped field, a
   mail's `Date`, front matter;
3. a date line near the top of the text, a day of issue before a day of change;
4. what the page marks as a date outside its text (`time` elements, as htmldate reads them);
5. the address, `/2024/08/22/`;
6. the file's name;
7. a dateline that has a year;
8. the properties of a PDF or Word file, which may be the day of an export;
9. a day of change (`dateModified`), when nothing says the day of issue.

A copyright year, a page footer, the day of the crawl and the file's own time stamp never count;
the day of the crawl is said. Header dates may have a clock and a zone: the day is taken as
printed, not moved to another zone.

The reference day is the dateline's own day, its year taken from the publication day; without one
it is the publication day, or the date line of a transcript.

Which number of a numeric day is the month, in this order: a value over 12; a weekday beside it;
the reading that another day of the report confirms (its dateline, address or file name); the
month first where an outlet or a clock zone of the United States stands by it; else the day first.
"""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

from bilat_cli.documents import days
from bilat_cli.documents.header import Header
from bilat_cli.documents.piece import Given
from bilat_cli.rules.layout import MONTH_FIRST_PUBLISHERS

_NEAR = dt.timedelta(days=4)
_OLD = dt.timedelta(days=62)

PAGE = "page"
PROPERTIES = "document properties"
MODIFIED = "modified"
CRAWLED = "crawled"
_LATE = (MODIFIED, PROPERTIES, PAGE)
"""What comes after the text's own word; every other source goes before it, in the order given."""


class Claim(Struct, frozen=True):
    """A publication day, and where it was read."""

    day: dt.date
    source: str
    words: str


class Said(Struct, frozen=True):
    """All that speaks for a day of publication."""

    published: dt.date | None
    given: tuple[Given, ...]
    header: Header
    url: str | None
    name: str
    publisher: str | None


def gathered(said: Said) -> list[Claim]:
    """Every publication day that is given, most trusted first."""
    claims: list[Claim] = []
    if said.published is not None:
        claims.append(Claim(said.published, "option", said.published.isoformat()))
    header, named = said.header, days.day_in_name(said.name)
    address = days.day_in_url(said.url) if said.url else None
    other = _others(header, address, named[0] if named is not None else None)
    month_first = (said.publisher or "").lower() in MONTH_FIRST_PUBLISHERS
    ranked = _ranked(said.given, other, month_first)
    claims += ranked[""]
    for line in sorted(header.days, key=lambda line: line.trust):
        day = _chosen(days.readings(line.words), other, month_first or bool(line.zone))
        if day is not None:
            claims.append(Claim(day, "date line", " ".join(line.words.split())))
    claims += ranked[PAGE]
    if address is not None:
        claims.append(Claim(address, "address", said.url or ""))
    if named is not None:
        claims.append(Claim(named[0], "file name", named[1]))
    if header.dateline_day and (day := days.full_day(header.dateline_day)) is not None:
        claims.append(Claim(day, "dateline", " ".join((header.dateline or "").split())))
    return claims + ranked[PROPERTIES] + ranked[MODIFIED]


def _ranked(
    given: tuple[Given, ...], other: list[dt.date], month_first: bool
) -> dict[str, list[Claim]]:
    """The days of metadata by when they are heard: `""` before the text's own word."""
    ranked: dict[str, list[Claim]] = {"": [], PAGE: [], PROPERTIES: [], MODIFIED: []}
    for one in given:
        if one.source != CRAWLED:
            day = _chosen(days.stamped(one.words), other, month_first)
            if day is not None:
                rank = next((word for word in _LATE if word in one.source), "")
                ranked[rank].append(Claim(day, one.source, " ".join(one.words.split())))
    return ranked


def _others(header: Header, address: dt.date | None, named: dt.date | None) -> list[dt.date]:
    """Days of the report against which two readings of a numeric day are held."""
    found = [day for day in (address, named) if day is not None]
    partial = days.parse_day(header.dateline_day) if header.dateline_day else None
    if partial is not None:
        for line in header.days:
            for reading in days.readings(line.words)[:1]:
                if (day := partial.on(reading.year)) is not None:
                    found.insert(0, day)
    return found


def _chosen(given: tuple[dt.date, ...], others: list[dt.date], month_first: bool) -> dt.date | None:
    """The one of two readings of a numeric day that the rest of the report speaks for."""
    if len(given) < 2:
        return given[0] if given else None
    for other in others:
        fitting = [day for day in given if abs(day - other) <= _NEAR]
        if len(fitting) == 1:
            return fitting[0]
    return given[-1] if month_first else given[0]


def reference(
    header: Header, chosen: Claim | None, notes: list[str]
) -> tuple[dt.date | None, str | None, str | None]:
    """The reference day, where it comes from, and the words that gave it."""
    partial = days.parse_day(header.dateline_day) if header.dateline_day else None
    if partial is not None:
        day = days.nearest(partial, chosen.day if chosen is not None else None)
        if day is not None:
            if chosen is not None and chosen.source == "dateline":
                return day, "dateline", chosen.words
            if chosen is not None and not dt.timedelta(-1) <= chosen.day - day <= _OLD:
                notes.append(
                    f"the dateline gives {day.isoformat()}, "
                    f"the {chosen.source} {chosen.day.isoformat()}"
                )
            return day, "dateline", " ".join((header.dateline or "").split())
    if chosen is None:
        return None, None, None
    if header.clocked and chosen.source == "front matter":
        # A transcript is often released the day after; "today" is the day it was spoken.
        for line in header.days:
            if (day := days.full_day(line.words)) is not None and day <= chosen.day:
                return day, "date line", line.words
    return chosen.day, chosen.source, chosen.words


def compare(claims: list[Claim], given: tuple[Given, ...], seen_from: dt.date | None) -> list[str]:
    """Which days do not agree with the publication day that was taken, and the day of a crawl."""
    notes = [f"crawled {one.words}" for one in given if one.source == CRAWLED]
    told: set[tuple[dt.date, str]] = set()
    for claim in claims[1:]:
        other = (claim.day, claim.source)
        if claim.day not in (claims[0].day, seen_from) and other not in told:
            told.add(other)
            notes.append(
                f"published {claims[0].day.isoformat()} by the {claims[0].source}, "
                f"{claim.day.isoformat()} by the {claim.source}"
            )
    return notes
