"""Which time a figure is about: the expression that governs it, else the day of the report."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from datetime import date, timedelta

from bilat_cli.figures import spans, years
from bilat_cli.figures.asides import (
    exactly,
    is_held,
    leads_clause,
    words_before,
)
from bilat_cli.figures.context import Scene
from bilat_cli.figures.eligible import is_ahead, later, may_govern
from bilat_cli.figures.leads import (
    breaks,
    leading,
    put_off,
)
from bilat_cli.figures.notions import Period
from bilat_cli.model import FieldEvidence, TimeExpression

_FAR = 400
_CLAUSE = 120
"""What the end of a clause between a time and a figure costs."""
_VAGUE = 60
"""What a year alone costs as the day of an event."""
_CLAUSE_BEFORE = 260
"""The same where the time stands before the figure: later clauses have times of their own."""
_OPENING = 16
"""Characters within which a time opens a sentence and governs all of it."""


@functools.cache
def _bare() -> re.Pattern[str]:
    return re.compile(
        r"\b(?P<word>by|in|until|through|during)\s+(?P<year>(?:19|20)\d\d)\b(?![\d,.]?\d)",
        re.IGNORECASE,
    )


_BARE_REACH = 60


@functools.cache
def _days() -> re.Pattern[str]:
    return re.compile(r"P(?P<count>\d+)(?P<unit>[DW])")


_CLOSE = 30
"""Characters between a length of time and the day on which it starts."""


@functools.cache
def _list() -> re.Pattern[str]:
    return re.compile(r"\s*(?:\([^)]{0,20}\))?\s*(?:,|and|or|,\s*and)?\s*")


def governing(
    scene: Scene,
    start: int,
    end: int,
    *,
    closed: bool = False,
    dates_only: bool = False,
    within: bool = False,
    changed: bool = True,
) -> Period | None:
    """The time that governs the words at a span; None where the sentence has none.

    `closed` ends "since 2014" at the report, for sums that have come together until then.
    `changed`: behind a change, "from May" says against when, else since when.
    `within` takes none from another clause.
    `dates_only` leaves out durations ("in three years"), which no event is dated by.
    """
    best: tuple[int, int, TimeExpression] | None = None
    for time in scene.near(scene.times, start, end):
        if not may_govern(scene, start, end, time, dates_only=dates_only, changed=changed):
            continue
        cost = _cost(scene, start, end, time) + (
            _VAGUE if dates_only and len(time.edtf or "") == 4 else 0
        )
        leads = time.start - scene.start < _OPENING
        if (
            (dates_only or within)
            and not leads
            and not is_held(scene, end, time)
            and breaks().search(scene.text, min(end, time.end), max(start, time.start))
        ):
            continue
        if cost < _FAR and (best is None or cost < best[0]):
            best = (cost, time.start, time)
    if best is None:
        return _bare_year(scene, end)
    if best[2].edtf is None:
        # "in the nine months": a time, but the text does not say which.
        return Period("", None)
    found = _period(scene, best[2], closed)
    other_year = years.moved(scene, best[2])
    if other_year is not None:
        return Period(other_year, found.evidence)
    if dates_only and found.edtf.endswith("/.."):
        # "since our first meeting in May": the day itself, not all time since.
        return Period(found.edtf[:-3], found.evidence)
    return found


def _bare_year(scene: Scene, end: int) -> Period | None:
    """A year behind a preposition that no time expression was found for."""
    for match in _bare().finditer(scene.text, end, min(scene.end, end + _BARE_REACH)):
        first, last = match.span("year")
        if scene.in_time(first) or breaks().search(scene.text, end, first):
            continue
        evidence = FieldEvidence(match["year"], first, last, "fact.period.year")
        ahead = is_ahead(scene, match["year"])
        return Period(match["year"], evidence, target=ahead and match["word"].lower() == "by")
    return None


def _cost(scene: Scene, start: int, end: int, time: TimeExpression) -> int:
    """How far a time is from governing a span: characters, more across clauses and amounts."""
    leads = time.start < start and time.start - scene.start < _OPENING
    if time.start >= end:
        left, right, cost = end, time.start, 0
    else:
        if leads_clause(scene, time, start):
            return 0
        left, right, cost = time.end, start, 25 + 40 * scene.text.count(",", time.end, start)
        if leads:
            # "Last year, trade ..." governs the whole sentence.
            cost = -(right - left) + 45
    between = scene.text[left:right]
    ends = len(breaks().findall(between))
    cost += right - left + (_CLAUSE if leads or time.start >= end else _CLAUSE_BEFORE) * ends
    if ";" in between and not leads:
        cost += _FAR
    if time.start >= end:
        numbers = scene.numbers
        cost += 70 * (bisect_left(numbers, right) - bisect_left(numbers, left))
    return cost


@functools.cache
def _goes_to() -> re.Pattern[str]:
    return re.compile(r"\s*(?:to|until|through)\b")


def _period(scene: Scene, time: TimeExpression, closed: bool) -> Period:
    before = words_before(scene, time)
    if put_off().search(before):
        return exactly(scene, time)
    led = leading().search(before)
    word = (led["word"] or led["since"]).lower() if led else ""
    value = time.edtf or ""
    ahead = is_ahead(scene, value)
    reference = scene.report.document.reference
    if "/" not in value:
        if word in ("until", "till", "through") and ahead and reference:
            value = f"{_cut(reference, value)}/{value}"
        elif word in ("starting", "beginning", "effective"):
            value = _since(value, reference, False)
        elif word == "since" or (
            word == "from"
            and not _goes_to().match(scene.text, time.end)
            and not (ahead and len(value) == len("2024-08-21"))
        ):
            # "From Monday, duties fall": it happens on that day.
            value = _since(value, reference, closed)
    elif value.endswith("/..") and closed:
        value = _since(value[:-3], reference, closed)
    first, last = time.whole or (time.start, time.end)
    stretch = spans.ended(scene, time)
    if stretch is not None:
        value, first = stretch
    if word in ("starting", "beginning", "effective") and len(time.edtf or "") == len("2024-08-21"):
        value, first = _spanned(scene, time, value, first)
    if len(value) == 4:
        value, last = _listed(scene, time, value, last)
    evidence = FieldEvidence(
        scene.text[first:last], first, last, time.rule, time.value, time.reference, time.how
    )
    target = ahead and (
        word in ("by", "until", "till", "through", "before") or time.type == "DURATION"
    )
    return Period(value, evidence, target=target)


def _listed(scene: Scene, first: TimeExpression, value: str, end: int) -> tuple[str, int]:
    """ "in 2026, 2027 and 2028": a list of years that follow each other is one interval."""
    last = value
    for time in scene.times:
        if time.start <= first.start or time.edtf is None:
            continue
        # Two years at the end of the list may already be one interval.
        opening, _, closing = time.edtf.partition("/")
        if not _list().fullmatch(scene.text, end, time.start) or not opening.isdigit():
            break
        if len(opening) != 4 or not last.isdigit() or int(opening) != int(last) + 1:
            break
        last, end = closing or opening, time.whole[1] if time.whole else time.end
    return (value, end) if last == value else (f"{value}/{last}", end)


def _spanned(scene: Scene, day: TimeExpression, value: str, first: int) -> tuple[str, int]:
    """ "for 90 days starting on 12 August" lasts until 90 days after that day."""
    for time in scene.times:
        match = _days().fullmatch(time.value) if time.type == "DURATION" else None
        if match and time.end < first and first - time.end < _CLOSE:
            start = date.fromisoformat(day.edtf or "")
            length = int(match["count"]) * (7 if match["unit"] == "W" else 1)
            return f"{start}/{start + timedelta(days=length)}", time.start
    return value, first


def _since(value: str, reference: date | None, closed: bool) -> str:
    if closed and reference is not None and not later(value, reference):
        until = _cut(reference, value)
        return value if until == value else f"{value}/{until}"
    return f"{value}/.."


def _cut(day: date, like: str) -> str:
    """A day at the precision of another value, a month at the finest."""
    return f"{day.year:04d}" if len(like) == 4 else f"{day.year:04d}-{day.month:02d}"
