"""Calendar arithmetic: a stretch of the calendar, its neighbours, its TIMEX3 and EDTF spelling.

Pure functions of their arguments; nothing here reads text or knows a rule.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from functools import lru_cache
from typing import NamedTuple

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_SEASON_CODES = {3: ("SP", "21"), 6: ("SU", "22"), 9: ("FA", "23"), 12: ("WI", "24")}
_MONTH_STEPS = {"M": 1, "Q": 3, "S": 3, "H": 6, "Y": 12, "E": 120, "C": 1200, "L": 12000}


class Moment(NamedTuple):
    """A stretch of the calendar by its first day and its size.

    `unit`: D day, W week, WE weekend, M month, S season, Q quarter, H half, Y year, E decade,
    C century, L millennium.
    """

    unit: str
    first: dt.date


def moment(unit: str, day: dt.date) -> Moment:
    """The stretch of that size which holds the day (a winter holds its January)."""
    if unit == "D":
        return Moment(unit, day)
    if unit in ("W", "WE"):
        monday = day - dt.timedelta(days=day.weekday())
        return Moment(unit, monday if unit == "W" else monday + dt.timedelta(days=5))
    year, month = day.year, day.month
    if unit == "M":
        return Moment(unit, dt.date(year, month, 1))
    if unit == "Q":
        return Moment(unit, dt.date(year, month - (month - 1) % 3, 1))
    if unit == "H":
        return Moment(unit, dt.date(year, 1 if month < 7 else 7, 1))
    if unit == "S":
        back = month % 3
        index = year * 12 + month - 1 - back
        return Moment(unit, dt.date(index // 12, index % 12 + 1, 1))
    size = {"Y": 1, "E": 10, "C": 100, "L": 1000}[unit]
    return Moment(unit, dt.date(max(year - year % size, 1), 1, 1))


def shift(value: Moment, steps: int) -> Moment | None:
    """The stretch so many of its own size later; None beyond the calendar."""
    try:
        if value.unit == "D":
            return Moment("D", value.first + dt.timedelta(days=steps))
        if value.unit in ("W", "WE"):
            return Moment(value.unit, value.first + dt.timedelta(weeks=steps))
        index = value.first.year * 12 + value.first.month - 1 + steps * _MONTH_STEPS[value.unit]
        return Moment(value.unit, dt.date(index // 12, index % 12 + 1, 1))
    except (ValueError, OverflowError):
        return None


def last_day(value: Moment) -> dt.date:
    """The last day of the stretch."""
    if value.unit == "D":
        return value.first
    if value.unit == "W":
        return value.first + dt.timedelta(days=6)
    if value.unit == "WE":
        return value.first + dt.timedelta(days=1)
    following = shift(value, 1)
    return following.first - dt.timedelta(days=1) if following else dt.date(9999, 12, 31)


@lru_cache(maxsize=4096)
def timex_value(value: Moment) -> str:
    """As TIMEX3 spells it: `2024-08-21`, `2024-W34`, `2024-Q1`, `2024-SU`, `199`, `19`."""
    unit, first = value
    if unit == "D":
        return first.isoformat()
    if unit in ("W", "WE"):
        year, week, _ = first.isocalendar()
        return f"{year}-W{week:02d}" + ("-WE" if unit == "WE" else "")
    if unit == "M":
        return f"{first.year:04d}-{first.month:02d}"
    if unit == "Q":
        return f"{first.year:04d}-Q{(first.month + 2) // 3}"
    if unit == "H":
        return f"{first.year:04d}-H{1 if first.month < 7 else 2}"
    if unit == "S":
        return f"{first.year:04d}-{_SEASON_CODES[first.month][0]}"
    digits = {"Y": 4, "E": 3, "C": 2, "L": 1}[unit]
    return f"{first.year:04d}"[:digits]


@lru_cache(maxsize=4096)
def edtf_value(value: Moment) -> str:
    """As EDTF spells it; a week or weekend is the interval of its days."""
    unit, first = value
    if unit in ("W", "WE"):
        return f"{first.isoformat()}/{last_day(value).isoformat()}"
    if unit == "Q":
        return f"{first.year:04d}-{32 + (first.month + 2) // 3}"
    if unit == "H":
        return f"{first.year:04d}-{40 if first.month < 7 else 41}"
    if unit == "S":
        return f"{first.year:04d}-{_SEASON_CODES[first.month][1]}"
    if unit == "L":
        return f"{first.year:04d}/{last_day(value).year:04d}"
    return timex_value(value) + {"E": "X", "C": "XX"}.get(unit, "")


def interval(first: Moment, second: Moment) -> str | None:
    """Both as one EDTF interval, or None where the second does not end after the first."""
    if last_day(second) < first.first or first == second:
        return None
    left = edtf_value(first).split("/")[0]
    return f"{left}/{edtf_value(second).split('/')[-1]}"


def days_in(year: int, month: int) -> int:
    """How many days a month has."""
    return monthrange(year, month)[1]


def day_of(year: int, month: int, day: int) -> Moment | None:
    """A calendar day, or None where there is no such day."""
    try:
        return Moment("D", dt.date(year, month, day))
    except ValueError:
        return None


def iso_day(text: str) -> Moment | None:
    """The day that `2024-08-21` writes, or None where there is no such day."""
    year, month, day = map(int, text.split("-"))
    return day_of(year, month, day)


def wording(value: Moment) -> str:
    """For a reader: "Wednesday 21 August 2024", "August 2024"."""
    unit, first = value
    if unit == "D":
        return f"{DAYS[first.weekday()]} {first.day} {MONTHS[first.month - 1]} {first.year}"
    if unit == "M":
        return f"{MONTHS[first.month - 1]} {first.year}"
    return timex_value(value)


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar (anonymous algorithm)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return dt.date(year, month, day + 1)


@lru_cache(maxsize=512)
def holiday(code: str, year: int) -> Moment:
    """The day of a holiday in a year.

    Codes: `MM-DD`; `MM-w-n` the n-th weekday w (1 Monday) of the month, `MM-w-L` its last,
    `MM-2-E` the Tuesday after its first Monday; `E+n` days from Easter, `W+0` Easter's week.
    """
    if code[0] in "EW":
        day = easter(year) + dt.timedelta(days=int(code[1:]))
        return moment("D" if code[0] == "E" else "W", day)
    parts = code.split("-")
    month = int(parts[0])
    if len(parts) == 2:
        return Moment("D", dt.date(year, month, int(parts[1])))
    weekday = int(parts[1]) - 1
    first = dt.date(year, month, 1)
    if parts[2] == "E":
        return Moment("D", first + dt.timedelta(days=-first.weekday() % 7 + 1))
    offset = (weekday - first.weekday()) % 7
    if parts[2] == "L":
        days = days_in(year, month)
        number = (days - 1 - offset) // 7
        return Moment("D", first + dt.timedelta(days=offset + 7 * number))
    return Moment("D", first + dt.timedelta(days=offset + 7 * (int(parts[2]) - 1)))
