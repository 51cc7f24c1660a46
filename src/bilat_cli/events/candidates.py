"""The times of a sentence that may date an event at all, whichever trigger asks."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from msgspec import Struct

from bilat_cli import edtf
from bilat_cli.events import governed
from bilat_cli.events.scene import Scene
from bilat_cli.model import TimeExpression

Candidate = tuple[TimeExpression, str, bool]
"""A time, its EDTF date, and whether the words are "since ...", which date a beginning."""


class Sought(Struct, frozen=True, gc=False):
    """What a trigger takes for its time."""

    act: bool = True
    """A meeting or signing: no stretch of more than some weeks."""
    verb: bool = True
    """The trigger is a verb: a participle behind it may take the time for itself."""
    latest: dt.date | None = None
    """The day of the report, for a verb in the past: what is to come is another's."""


ANY = Sought(act=False)
ACT = Sought()
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@cache
def _unfit() -> re.Pattern[str]:
    # Bounds and comparisons: their time is not the event's.
    return re.compile(
        r"(?:\b(?:until|till|(?:for|in)\s+the\s+(?:\w+\s+)?(?:year|season|months?)\s+(?:from|to|ending|ended|beginning|starting)|up\s+to|prior\s+to|compared\s+(?:with|to)|than\s+in|than|by\s+the"
        r"|by\s+end\s+of|from\s+the|(?:acts?|laws?|treaty|protocol|resolutions?|convention)\s+of|(?:executive\s+order|proclamation|resolution|law|decree|directive|regulation)\s+(?:no\.?\s*)?[\d/-]+\s+of|no\.\s*\d+\s+of)\s+(?:the\s+)?)$"
    )


_HOURS = ("dawn", "noon", "midn", "sunr", "suns", "dusk")
"""Beginnings of hours: "before dawn on Sunday" is still Sunday."""


@cache
def _bound() -> re.Pattern[str]:
    return re.compile(r"\b(?:before|after|ahead\s+of)\s+(?:the\s+)?$")


@cache
def _since() -> re.Pattern[str]:
    return re.compile(r"\bsince\s+(?:its\s+\w+\s+in\s+|the\s+)?$")


def usable(time: TimeExpression) -> str | None:
    """The EDTF date that a time expression can give an event, or None."""
    if time.type == "DATE":
        return time.edtf
    if time.type == "TIME":
        if time.edtf is not None:
            return time.edtf[:10] if _DAY.match(time.edtf) else time.edtf
        match = _DAY.match(time.value)
        return match.group() if match else None
    return None


def candidates(scene: Scene, sought: Sought, named: tuple[int, int] = (0, 0)) -> list[Candidate]:
    """Times of the sentence that may date an event.

    What stands within the event's own name (`named`: "the treaty of May 1985") is fit whatever is
    before it.
    """
    found = []
    for time in scene.times:
        date = usable(time)
        if date is None or (sought.act and is_long(date)) or _too_late(date, sought.latest):
            continue
        before = scene.before(time.start, 40)
        if named[0] <= time.start < named[1]:
            found.append((time, date, bool(_since().search(before))))
            continue
        if _unfit().search(before) or governed.is_measure(scene, time, date):
            continue
        if scene.clauses[scene.clause_at(time.start)].link == "condition":
            continue
        if _bound().search(before) and not time.text[:4].lower().startswith(_HOURS):
            continue
        found.append((time, date, bool(_since().search(before))))
    return found


def _too_late(date: str, latest: dt.date | None) -> bool:
    start = edtf.bounds(date)[0] if latest is not None else None
    # One day is the difference of clocks: a release of Tuesday tells of Wednesday in Beijing.
    return start is not None and latest is not None and (start - latest).days > 1


def is_long(date: str | None) -> bool:
    """Is a date a stretch of more than some weeks, which dates no act?"""
    if date is None:
        return False
    start, end = edtf.bounds(date)
    return "/" in date and (start is None or end is None or (end - start).days > 40)
