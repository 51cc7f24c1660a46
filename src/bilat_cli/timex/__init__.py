"""Time expressions: found by rules, resolved against a day, with TIMEX3 and EDTF values.

`find_dates` reads plain text, `find` the prose of a document. Nothing here reads the clock:
without a reference day a relative expression keeps `X` for what cannot be known.
"""

from __future__ import annotations

import datetime as dt

from bilat_cli.model import Document, TimeExpression
from bilat_cli.rulebook import Family
from bilat_cli.rules.dates import LANGUAGES, RULES
from bilat_cli.timex.check import check, count
from bilat_cli.timex.sections import read_document, read_text

__all__ = ["FAMILY", "find", "find_dates"]


def find_dates(text: str, reference: dt.date | None = None) -> list[TimeExpression]:
    """Every time expression of a text, sorted by start, none overlapping another.

    Args:
        text: any text; line breaks inside an expression are ordinary white space.
        reference: the day that "today" means. Without it relative expressions are found but
            unresolved: no EDTF value, `X` in the TIMEX3 value (`XXXX-05`, `XXXX-WXX-3`).
    """
    return read_text(text, reference)


def find(document: Document) -> tuple[TimeExpression, ...]:
    """The same over the prose blocks of a document, against its reference day.

    Offsets are those of `document.text`. A dateline inside the text opens a section whose
    reference day it is.
    """
    return tuple(read_document(document))


FAMILY = Family("dates", (*RULES, *LANGUAGES), check, count)
