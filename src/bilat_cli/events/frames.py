"""The report's frame: the day of the news it exists to tell, and who is in it.

Wire stories say "on Wednesday" once and tell the rest of the day without dates. The frame is
the first date in headline, captions and opening sentences that lies within a week before the
day of the report. A government release (a readout, a statement, a fact sheet) that gives no
such date reports what was done on its own day. Older wires date the news by their dateline alone
("LIMA, March 3 -"): there the act of the lead sentence is of that day. No other report does so,
and a publication day never becomes an event's date by default.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from msgspec import Struct

from bilat_cli import edtf
from bilat_cli.events.candidates import usable
from bilat_cli.model import Annotated, TimeExpression
from bilat_cli.rules.events import frames as data


class Frame(Struct, frozen=True, gc=False):
    """Date of the news, the words that gave it (None for a release), and the people in it."""

    date: str | None
    time: TimeExpression | None
    people: frozenset[str]
    countries: frozenset[str]
    release: bool = False
    """A government's release: what it tells without a date is of its own day."""
    lead: str | None = None
    """The day of a dateline whose opening says no other: that of the lead's own act, no more."""


@cache
def _release() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(data.RELEASE_TITLES)})")


def find_frame(annotated: Annotated) -> Frame:
    """The frame of a document."""
    document = annotated.document
    reference = document.reference
    opening = annotated.sentences[: data.OPENING_SENTENCES]
    end = opening[-1].end if opening else 0
    people: set[str] = set()
    countries: set[str] = set()
    for mention in annotated.mentions:
        if mention.start >= end:
            break
        for entity in mention.entities:
            if entity.kind == "person":
                people.add(entity.name)
            if entity.country:
                countries.add(entity.country)
    names, codes = frozenset(people), frozenset(countries)
    if reference is None:
        return Frame(None, None, names, codes)
    release = bool(document.title and _release().match(document.title.strip().lower()))
    for time in annotated.times:
        if time.start >= end:
            break
        date = usable(time)
        if date is None or edtf.precision(date) not in ("day", "interval"):
            continue
        first, last = edtf.bounds(date)
        if first and last and reference - dt.timedelta(days=7) <= last <= reference:
            return Frame(date, time, names, codes, release)
    if release:
        return Frame(reference.isoformat(), None, names, codes, release=True)
    if document.reference_source != "dateline" or document.place is None:
        return Frame(None, None, names, codes)
    day = reference.isoformat()
    body = annotated.sentences[: data.FRAME_SENTENCES]
    said = next((t for t in annotated.times if usable(t) == day and t.start < body[-1].end), None)
    return Frame(day if said else None, said, names, codes, lead=day)
