"""Documents: which parts are prose, and what day each part speaks on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from msgspec import structs

from bilat_cli.model import Document, TimeExpression
from bilat_cli.timex import scan
from bilat_cli.timex.moments import MONTHS, day_of
from bilat_cli.timex.reader import read_plain

_PROSE = frozenset({"headline", "body", "caption"})


class _Dateline(NamedTuple):
    """Where a dateline ends, and the day it gives to what follows."""

    end: int
    day: dt.date


@cache
def _dateline() -> Any:  # noqa: ANN401  (google-re2 has no types)
    import re2

    return re2.compile(
        rb"(?m)^[ \t\"]*[A-Z][A-Z.'\- ]{2,30}(?:,\s[A-Z][\w. ]{1,20})?,\s+"
        rb"(?P<month>[A-Z][A-Za-z]{2,8})\.?\s+(?P<day>\d{1,2})(?:,\s+(?P<year>\d{4}))?"
        rb",?\s*(?:\([^()\n]{2,40}\)\s*)?[-_;]{1,3}\s"
    )


def read_text(text: str, reference: dt.date | None) -> list[TimeExpression]:
    """Expressions of a text, section by section."""
    return list(_read(text, 0, len(text), reference))


def read_document(document: Document) -> Iterator[TimeExpression]:
    """Expressions in the prose of the document, in order of the text."""
    prose = [(block.start, block.end) for block in document.blocks if block.kind in _PROSE]
    if not document.blocks:
        prose = [(0, len(document.text))]
    if not prose:
        return
    for item in _read(document.text, prose[0][0], prose[-1][1], document.reference):
        if any(start <= item.start and item.end <= end for start, end in prose):
            yield item


def _read(text: str, start: int, end: int, reference: dt.date | None) -> Iterator[TimeExpression]:
    """Stretches between datelines, each against its own day."""
    piece = text if (start, end) == (0, len(text)) else text[start:end]
    plain = scan.normalise(piece)
    position = 0
    for line in _datelines(plain, reference):
        yield from _stretch(piece, plain, (position, line.end), reference, start)
        position, reference = line.end, line.day
    yield from _stretch(piece, plain, (position, len(piece)), reference, start)


def _stretch(
    text: str, plain: str, span: tuple[int, int], reference: dt.date | None, by: int
) -> Iterator[TimeExpression]:
    start, end = span
    if start >= end:
        return
    if (start, end) != (0, len(text)):
        text, plain = text[start:end], plain[start:end]
    for item in read_plain(text, plain, reference):
        yield _moved(item, start + by)


def _datelines(plain: str, reference: dt.date | None) -> Iterator[_Dateline]:
    for match in _dateline().finditer(plain.encode("ascii")):
        day = _day(match, reference)
        if day is not None:
            yield _Dateline(match.end(), day)


def _moved(item: TimeExpression, by: int) -> TimeExpression:
    if not by:
        return item
    whole = (item.whole[0] + by, item.whole[1] + by) if item.whole else None
    return structs.replace(item, start=item.start + by, end=item.end + by, whole=whole)


def _names(name: str, month: str) -> bool:
    """Is this the month's name, or a short form of it?"""
    return name in (month, month[:3], month[:4])


def _day(match: Any, reference: dt.date | None) -> dt.date | None:  # noqa: ANN401
    """The day of a dateline; a missing year is the one nearest to the document's day."""
    name = match[b"month"].decode("ascii").lower()
    month = next((n for n, full in enumerate(MONTHS, 1) if _names(name, full.lower())), 0)
    if not month:
        return None
    day = int(match[b"day"])
    if match[b"year"]:
        value = day_of(int(match[b"year"]), month, day)
        return value.first if value else None
    if reference is None:
        return None
    years = (reference.year - 1, reference.year, reference.year + 1)
    days = [value.first for year in years if (value := day_of(year, month, day))]
    return min(days, key=lambda day: abs((day - reference).days)) if days else None
