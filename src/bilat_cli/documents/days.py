"""Days in header lines, datelines and file names, and the year that a dateline leaves out.

Only whole days: a header that gives less gives nothing. Nothing here reads prose.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import NamedTuple

from bilat_cli.rules.layout import MONTHS, WEEKDAYS

_SLIP = dt.timedelta(days=31)
_LONGEST = 4
"""Digits of the longest number in a day."""


class PartialDay(NamedTuple):
    """A day whose year may be missing."""

    year: int | None
    month: int
    day: int

    def on(self, year: int) -> dt.date | None:
        """The day in that year, or None where there is none (29 February)."""
        try:
            return dt.date(year, self.month, self.day)
        except ValueError:
            return None


@cache
def _tokens() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+|\d+")


def parse_day(words: str) -> PartialDay | None:
    """Read one day from a few words: `Aug. 21`, `22 August 2024`, `2024-08-22`, `22.8.2024`.

    Returns None where the words give no day, or leave open which number is the month.
    """
    tokens: list[str] = _tokens().findall(words)
    month = next((MONTHS[token.lower()] for token in tokens if token.lower() in MONTHS), None)
    numbers = [token for token in tokens if token.isdecimal()]
    if month is not None:
        days = [int(number) for number in numbers if len(number) <= 2]
        years = [int(number) for number in numbers if len(number) == 4]
        return _checked(years[0] if years else None, month, days) if days else None
    if len(numbers) < 3 or max(map(len, numbers[:3])) > _LONGEST:
        return None
    first, second, third = numbers[:3]
    if len(first) == 4:
        return _checked(int(first), int(second), [int(third)])
    if len(third) != 4:
        return None
    low, high = int(first), int(second)
    if "." in words or low > 12:
        return _checked(int(third), high, [low])
    if high > 12 or low == high:
        return _checked(int(third), low, [high])
    return None


def _checked(year: int | None, month: int, days: list[int]) -> PartialDay | None:
    day = PartialDay(year, month, days[0])
    return day if day.on(2000 if year is None else year) is not None else None


def readings(words: str) -> tuple[dt.date, ...]:
    """Every full day that the words may mean: two where nothing tells day from month.

    A weekday beside the numbers decides. The first reading has the day first.
    """
    day = full_day(words)
    if day is not None:
        return (day,)
    numbers = [token for token in _tokens().findall(words) if token.isdecimal()]
    if len(numbers) < 3 or len(numbers[2]) != 4 or max(len(n) for n in numbers[:2]) > 2:
        return ()
    first, second, year = (int(number) for number in numbers[:3])
    found = [
        PartialDay(year, month, day).on(year) for day, month in ((first, second), (second, first))
    ]
    both = tuple(found for found in found if found is not None)
    weekday = next((WEEKDAYS[word[:3].lower()] for word in _tokens().findall(words)
                    if len(word) > 2 and word[:3].lower() in WEEKDAYS), None)  # fmt: skip
    fitting = tuple(day for day in both if day.weekday() == weekday)
    # A weekday that fits neither reading says that something is wrong.
    return both if weekday is None else fitting


def full_day(words: str) -> dt.date | None:
    """The day that the words give with its year, or None."""
    if words[4:5] == "-" and words[7:8] == "-" and words[:4].isdecimal():
        try:
            return dt.date.fromisoformat(words[:10])
        except ValueError:
            return None
    day = parse_day(words)
    return day.on(day.year) if day is not None and day.year is not None else None


def stamped(words: str) -> tuple[dt.date, ...]:
    """Every day that a machine's time stamp may mean, as printed: its zone moves nothing.

    `2024-08-22T01:00:00+08:00`, `20240822T0100Z`, `Thu, 22 Aug 2024 01:00:00 GMT`, `22/08/2024`,
    and the seconds of a Unix clock, which are counted in UTC.
    """
    words = words.strip().removeprefix("D:")
    if words[:8].isdecimal() and (
        len(words) == 8 or not words[8:9].isdecimal() or len(words) >= 14
    ):
        words = f"{words[:4]}-{words[4:6]}-{words[6:8]}"
    elif words.partition(".")[0].isdecimal() and len(words.partition(".")[0]) in (10, 13):
        seconds = int(words[:10])
        return ((dt.datetime(1970, 1, 1) + dt.timedelta(seconds=seconds)).date(),)
    return readings(words[:80])


def nearest(day: PartialDay, published: dt.date | None) -> dt.date | None:
    """Give a dateline its year: on the publication day or before it, as late as may be.

    A dateline up to a month after the publication day keeps that year, for then one of the two
    is wrong, not the year. Without a publication day there is no year, and the answer is None.
    """
    if day.year is not None:
        return day.on(day.year)
    if published is None:
        return None
    same = day.on(published.year)
    if same is not None and same <= published + _SLIP:
        return same
    return day.on(published.year - 1)


@cache
def _name_day() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<mark>[-_.]?)(?P<month>[01]\d)(?P=mark)(?P<day>[0-3]\d)(?!\d)"
    )


def day_in_name(path: str) -> tuple[dt.date, str] | None:
    """The first day in a file's own name, with its words.

    `2024-08-22` and `20240822`; `22-aug-2024`, `22aug2024`, `aug-22-2024`; `22-08-2024` only
    where it can be read in one way. A name without a year gives nothing.
    """
    name = path.replace("\\", "/").rsplit("/", 1)[-1].lower()
    if not any(char.isdecimal() for char in name):
        return None
    for match in _name_day().finditer(name):
        day = PartialDay(int(match["year"]), int(match["month"]), int(match["day"]))
        if 1 <= day.month <= 12 and (found := day.on(int(match["year"]))) is not None:
            return found, match[0]
    for match in _name_words().finditer(name):
        if len(given := readings(match[0].replace("_", " "))) == 1:
            return given[0], match[0]
    return None


@cache
def _name_words() -> re.Pattern[str]:
    months = "|".join(sorted(MONTHS, key=len, reverse=True))
    return re.compile(
        rf"(?<!\d)[0-3]?\d[-_. ]?(?:{months})[-_. ]?(?:19|20)\d\d(?!\d)"
        rf"|(?<![a-z])(?:{months})[-_. ]?[0-3]?\d[-_. ](?:19|20)\d\d(?!\d)"
        r"|(?<!\d)[0-3]\d[-_.][0-3]\d[-_.](?:19|20)\d\d(?!\d)"
    )


@cache
def _url_day() -> re.Pattern[str]:
    return re.compile(
        r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>[01]\d)[/-](?P<day>[0-3]\d)(?=[/_.-])"
    )


def day_in_url(url: str) -> dt.date | None:
    """The day in a web address, `/2024/08/22/`, or None."""
    match = _url_day().search(url)
    if match is None:
        return None
    return PartialDay(int(match["year"]), int(match["month"]), int(match["day"])).on(
        int(match["year"])
    )
