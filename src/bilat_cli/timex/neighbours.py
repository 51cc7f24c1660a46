"""What expressions that stand side by side say of each other: a day, a year, an interval."""

from __future__ import annotations

import re
from itertools import pairwise

from bilat_cli.timex import moments, ranges, years
from bilat_cli.timex.moments import Moment
from bilat_cli.timex.state import Outcome, State

_SPACE = r"[ \r]*(?:\n[ \r]*)?"
_JOINER = re.compile(rf"{_SPACE}(?:-|--|to|through|until|till|and){_SPACE}")
_BEHIND = re.compile(r",\s+(?:on\s+)?")
_LISTED = re.compile(r"\s*(?:,|,?\s+(?:and|or))\s+(?:on\s+|in\s+)?")
_CLOCK_DAY = re.compile(r"(?:\s+[a-z]+\s+time)?\s*(?:\([^()\n]{1,40}\)|\(|\))?\s*,?\s*(?:on\s+)?")
_FAR = 60
"""Characters; what lies further apart is not looked at."""


def settle(state: State, found: list[Outcome]) -> None:
    """Let each expression of a text say what it can of the ones beside it, in place."""
    near = [
        (first, second, state.lower[first.end : second.start])
        for first, second in pairwise(found)
        if second.start - first.end <= _FAR
    ]
    for first, second, between in reversed(near):
        if first.floating and second.day is not None and _CLOCK_DAY.fullmatch(between):
            _take_day(first, second)
        elif first.yearless and not second.yearless and _LISTED.fullmatch(between):
            _take_year(first, second, back=True)
    for first, second, between in near:
        if first.loose and _BEHIND.fullmatch(between):
            _take_place(first, second)
        elif second.yearless and not first.yearless and _LISTED.fullmatch(between):
            _take_year(second, first, back=False)
        _join(state, first, second, between)


def _take_day(time: Outcome, beside: Outcome) -> None:
    """ "4:17 a.m. (0117 GMT) on Feb. 6, 2023": all of it is that day."""
    if beside.day is None or beside.floating or len(time.value) < len("2024-08-22T"):
        return
    date = moments.timex_value(beside.day)
    time.value = date + time.value[time.value.index("T", 8) :]
    time.edtf, time.day, time.moment = date, beside.day, beside.day
    time.reference, time.how, time.floating = beside.reference, beside.how, False


def _take_year(item: Outcome, beside: Outcome, *, back: bool) -> None:
    """ "5 March, 9 April and 12 May 2023": the year is said once; a list goes forward in time."""
    own, other = item.moment, beside.moment
    if own is None or other is None or own.unit != other.unit or own.unit not in ("D", "M"):
        return
    if beside.reference is not None or item.whole:
        return
    found = _in_years(own, range(other.first.year - 1, other.first.year + 2))
    if back:
        found = [value for value in found if value.first <= other.first]
        value = max(found) if found else None
    else:
        value = years.in_story(found, other.first) if found else None
    if value is None:
        return
    item.moment, item.value, item.edtf = (
        value,
        moments.timex_value(value),
        moments.edtf_value(value),
    )
    item.day = value if value.unit == "D" else None
    item.reference, item.how, item.yearless = None, None, False


def _in_years(value: Moment, span: range) -> list[Moment]:
    day = value.first.day
    found = [moments.day_of(year, value.first.month, day) for year in span]
    return [moments.moment(value.unit, item.first) for item in found if item is not None]


def _take_place(first: Outcome, second: Outcome) -> None:
    """ "Two days earlier, on Aug. 18": the day that follows is the day that is meant.

    "Three months earlier, on April 1": the month that was counted has the year of that day.
    """
    day = second.moment
    if day is None or day.unit != "D" or first.moment is None:
        return
    if first.moment.unit == "D":
        first.value, first.edtf, first.moment = second.value, second.edtf, day
        first.reference, first.how = second.reference, second.how
    elif first.moment.unit == "M" and second.yearless:
        [here] = _in_years(day, range(first.moment.first.year, first.moment.first.year + 1)) or [
            day
        ]
        if here.first.month == first.moment.first.month:
            second.moment, second.day, second.yearless = here, here, False
            second.value, second.edtf = moments.timex_value(here), moments.edtf_value(here)
            second.reference, second.how = first.reference, first.how


def _join(state: State, first: Outcome, second: Outcome, between: str) -> None:
    """Neighbours that "to" or a dash ties together are one interval."""
    if first.whole or second.whole or first.type != "DATE" or second.type != "DATE":
        return
    one, two = first.moment, second.moment
    if one is None or two is None or one.unit != two.unit or not _JOINER.fullmatch(between):
        return
    opening = state.lower[max(0, first.start - 9) : first.start].rstrip()
    as_list = between.strip() == "and" and not opening.endswith("between")
    ranges.join(first, second, first.start, second.end, as_list=as_list)
