"""The same stretch of another year: "a year ago", "the same 2023 period"."""

from __future__ import annotations

import functools
import re
from calendar import monthrange

from bilat_cli.figures.context import Scene
from bilat_cli.figures.patterns import compiled
from bilat_cli.model import TimeExpression


@functools.cache
def _year_ago() -> re.Pattern[str]:
    return compiled(
        r"^(?:a|one|the)\s+year\s+(?:ago|earlier|before)$|^the\s+(?:previous|prior)\s+year$"
    )


@functools.cache
def _same_period() -> re.Pattern[str]:
    """Behind "the same", the year and what it is a part of."""
    return compiled(r"^\s+(?:period|months?|quarter|time|stretch)\b")


def moved(scene: Scene, time: TimeExpression) -> str | None:
    """The stretch of the figure before, in the year that a time tells; None for other times."""
    told = scene.period.edtf if scene.period else ""
    if "/" not in told or told.endswith(".."):
        return None
    if _year_ago().match(" ".join(time.text.split())):
        return year_before(told) if len({part[:4] for part in told.split("/")}) == 1 else None
    before = scene.text[max(scene.start, time.start - len("same ")) : time.start].lower()
    year = time.edtf or ""
    if len(year) == len("2024") and before.split() == ["same"] and (
        _same_period().match(scene.text[time.end : scene.end])
    ):  # fmt: skip
        return in_year(told, year)
    return None


def in_year(period: str, year: str) -> str:
    """A period of one year, moved to another; the year itself where it spans several.

    >>> in_year("2024-01/2024-07", "2022"), in_year("2023/2024", "2022")
    ('2022-01/2022-07', '2022')
    """
    parts = period.split("/")
    if not year.isdigit() or {part[:4] for part in parts} != {parts[0][:4]} or len(parts[0]) == 4:
        return year
    return "/".join(year + part[4:] for part in parts)


def year_before(value: str) -> str:
    """The same period one year earlier; 29 February becomes the 28th.

    >>> year_before("2024-01/2024-07")
    '2023-01/2023-07'
    """
    parts = []
    for part in value.split("/"):
        if part[:4].isdigit():
            year = int(part[:4]) - 1
            rest = part[4:]
            if rest == "-02-29":
                rest = f"-02-{monthrange(year, 2)[1]:02d}"
            part = f"{year:04d}{rest}"
        parts.append(part)
    return "/".join(parts)
