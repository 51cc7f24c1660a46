"""EDTF (ISO 8601-2), as far as a chronology needs it: bounds, precision, wording.

Read: `2024-08-21`, `2024-08`, `2024`, `202X` (decade), `20XX` (century), seasons `2024-21` to
`2024-24`, quarters `-33` to `-36`, halves `-40`/`-41`, an interval of any two of these or with
an open end (`1996/..`), a leading minus for years BC (astronomical: `-0043` is 44 BC), and the
qualifiers `~`, `?`, `%` behind any of them. Nothing is guessed: what does not parse raises
`ValueError`.
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from functools import lru_cache

from bilat_cli.model import Precision

__all__ = ["bounds", "overlaps", "precision", "sort_key", "wording"]

_SIMPLE = re.compile(
    r"(?P<year>-?\d{4})(?:-(?P<part>\d{2})(?:-(?P<day>\d{2}))?)?"
    r"|(?P<decade>\d{3})X|(?P<century>\d{2})XX"
)
# Divisions of a year by EDTF code: (first month, months, is the last month in the next year?)
_DIVISIONS: dict[int, tuple[int, int]] = {
    21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3),
    33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3),
    40: (1, 6), 41: (7, 6),
}  # fmt: skip
_NAMES = {
    21: "spring {y}", 22: "summer {y}", 23: "autumn {y}", 24: "winter {y}–{n}",
    33: "Q1 {y}", 34: "Q2 {y}", 35: "Q3 {y}", 36: "Q4 {y}", 40: "H1 {y}", 41: "H2 {y}",
}  # fmt: skip
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _strip(value: str) -> str:
    return value.rstrip("~?%")


@lru_cache(maxsize=4096)
def _simple(value: str) -> tuple[dt.date | None, dt.date | None, Precision]:
    """First day, last day and precision of a value that is no interval.

    Days before year 1 are beyond `datetime.date`: both bounds are None then.
    """
    match = _SIMPLE.fullmatch(_strip(value))
    if match is None:
        raise ValueError(f"not an EDTF date: {value!r}")
    if match["decade"]:
        first = int(match["decade"]) * 10
        return _years(first, first + 9, "decade")
    if match["century"]:
        first = int(match["century"]) * 100
        return _years(first, first + 99, "century")
    year = int(match["year"])
    if match["part"] is None:
        return _years(year, year, "year")
    part = int(match["part"])
    if match["day"] is not None:
        day = dt.date(year, part, int(match["day"]))
        return day, day, "day"
    if 1 <= part <= 12:
        return dt.date(year, part, 1), dt.date(year, part, monthrange(year, part)[1]), "month"
    if part not in _DIVISIONS:
        raise ValueError(f"not an EDTF date: {value!r}")
    month, length = _DIVISIONS[part]
    last_year, last_month = divmod(year * 12 + month - 1 + length - 1, 12)
    last = dt.date(last_year, last_month + 1, monthrange(last_year, last_month + 1)[1])
    kind: Precision = "season" if part < 30 else "quarter" if part < 40 else "half"
    return dt.date(year, month, 1), last, kind


def _years(
    first: int, last: int, kind: Precision
) -> tuple[dt.date | None, dt.date | None, Precision]:
    if first < 1:
        return None, None, kind
    return dt.date(first, 1, 1), dt.date(last, 12, 31), kind


def bounds(value: str | None) -> tuple[dt.date | None, dt.date | None]:
    """First and last possible day, inclusive; None for an open or unknown end.

    >>> bounds("2024-08")
    (datetime.date(2024, 8, 1), datetime.date(2024, 8, 31))
    """
    if value is None:
        return None, None
    if "/" not in value:
        return _simple(value)[:2]
    left, right = value.split("/", 1)
    start = None if left in ("", "..") else _simple(left)[0]
    end = None if right in ("", "..") else _simple(right)[1]
    if start and end and start > end:
        raise ValueError(f"an interval that ends before it starts: {value!r}")
    return start, end


def precision(value: str | None) -> Precision | None:
    """How fine a value is: `day`, `month`, ... or `interval`; None for no value."""
    if value is None:
        return None
    if "/" in value:
        return "interval"
    return _simple(value)[2]


def overlaps(value: str | None, since: dt.date | None, until: dt.date | None) -> bool:
    """Can the value lie in the closed range? An unknown value cannot, an open end can."""
    if value is None:
        return since is None and until is None
    start, end = bounds(value)
    if since is not None and end is not None and end < since:
        return False
    return not (until is not None and start is not None and start > until)


def sort_key(value: str | None) -> tuple[str, str, str]:
    """Order by first day, then the narrower first; values without a date come last."""
    if value is None:
        return ("9999-99-99", "", "")
    start, end = bounds(value)
    if start is None and end is None:
        return ("0000-00-00", "", value)
    return (
        start.isoformat() if start else "0000-00-00",
        end.isoformat() if end else "9999-99-99",
        value,
    )


def wording(value: str | None) -> str:
    """The value as people write it: "21 Aug 2024", "May 2024", "2024–2025", "since 1996".

    >>> wording("2024-08-20/2024-08-23")
    '20–23 Aug 2024'
    """
    if value is None:
        return "undated"
    if "/" not in value:
        about = "about " if value.endswith(("~", "%")) else ""
        return about + _wording(value) + ("?" if value.endswith(("?", "%")) else "")
    left, right = value.split("/", 1)
    if right in ("", ".."):
        return f"since {_wording(left)}"
    if left in ("", ".."):
        return f"until {_wording(right)}"
    a, b = _wording(left).split(" "), _wording(right).split(" ")
    if len(a) == len(b) == 3 and a[2] == b[2]:
        if a[1] == b[1]:
            return f"{a[0]}–{b[0]} {b[1]} {b[2]}"
        return f"{a[0]} {a[1]} – {' '.join(b)}"
    if len(a) == len(b) == 2 and a[1] == b[1]:
        return f"{a[0]}–{b[0]} {b[1]}"
    if len(a) == len(b) == 1:
        return f"{a[0]}–{b[0]}"
    return f"{' '.join(a)} – {' '.join(b)}"


def _wording(value: str) -> str:
    match = _SIMPLE.fullmatch(_strip(value))
    if match is None:
        raise ValueError(f"not an EDTF date: {value!r}")
    if match["decade"]:
        return f"{match['decade']}0s"
    if match["century"]:
        return f"{int(match['century']) + 1}th century"
    year = int(match["year"])
    name = f"{1 - year} BC" if year < 1 else str(year)
    if match["part"] is None:
        return name
    part = int(match["part"])
    if match["day"]:
        return f"{int(match['day'])} {_MONTHS[part - 1]} {name}"
    if 1 <= part <= 12:
        return f"{_MONTHS[part - 1]} {name}"
    if part not in _NAMES:
        raise ValueError(f"not an EDTF date: {value!r}")
    return _NAMES[part].format(y=name, n=str(year + 1)[-2:])
