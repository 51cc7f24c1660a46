"""Documents: which parts are prose, and what day each part speaks on."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from msgspec import structs

from bilat_cli.model import Document, TimeExpression
from bilat_cli.timex.moments import MONTHS, day_of
from bilat_cli.timex.reader import read

_PROSE = frozenset({"headline", "body", "caption"})


@cache
def _dateline() -> re.Pattern[str]:
    months = "|".join(f"{name[:3]}(?:{name[3:]}|t)?\\.?" for name in MONTHS)
    return re.compile(
        r"^[ \t]*(?:[A-Z][A-Z.'\- ]{2,30})(?:,\s[A-Z][\w. ]{1,20})?,\s"
        rf"(?P<month>{months})\s(?P<day>\d{{1,2}})(?:,\s(?P<year>\d{{4}}))?"
        r"\s*(?:\([^()\n]{2,40}\)\s*)?(?:-{1,2}|–|—)\s",
        re.MULTILINE,
    )


def read_document(document: Document) -> Iterator[TimeExpression]:
    """Expressions in the prose of the document, in order of the text."""
    prose = [(block.start, block.end) for block in document.blocks if block.kind in _PROSE]
    if not document.blocks:
        prose = [(0, len(document.text))]
    if not prose:
        return
    for start, end, reference in _sections(document, prose[0][0], prose[-1][1]):
        blocks = [(max(a, start), min(b, end)) for a, b in prose if a < end and b > start]
        for item in read(document.text[start:end], reference):
            moved = _moved(item, start)
            if any(a <= moved.start and moved.end <= b for a, b in blocks):
                yield moved


def _moved(item: TimeExpression, by: int) -> TimeExpression:
    if not by:
        return item
    whole = (item.whole[0] + by, item.whole[1] + by) if item.whole else None
    return structs.replace(item, start=item.start + by, end=item.end + by, whole=whole)


def _sections(
    document: Document, start: int, end: int
) -> Iterator[tuple[int, int, dt.date | None]]:
    """Stretches of the text with one reference day each."""
    current = document.reference
    position = start
    for match in _dateline().finditer(document.text, start, end):
        day = _day(match, document.reference)
        if day is None or day == current:
            continue
        if match.start() > position:
            yield position, match.start(), current
        position, current = match.start(), day
    if position < end:
        yield position, end, current


def _day(match: re.Match[str], reference: dt.date | None) -> dt.date | None:
    """The day of a dateline; a missing year is the one nearest to the document's day."""
    month = next(number for number, name in enumerate(MONTHS, 1) if name[:3] == match["month"][:3])
    if match["year"]:
        value = day_of(int(match["year"]), month, int(match["day"]))
        return value.first if value else None
    if reference is None:
        return None
    years = (reference.year - 1, reference.year, reference.year + 1)
    days = [value.first for year in years if (value := day_of(year, month, int(match["day"])))]
    return min(days, key=lambda day: abs((day - reference).days)) if days else None
