"""Did it happen, is it planned, or is it no event at all? Read from the words before a trigger."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from msgspec import Struct

from bilat_cli import edtf
from bilat_cli.events.patterns import expand
from bilat_cli.model import Status
from bilat_cli.rules.events import modality


class Modality(Struct, frozen=True, gc=False):
    """What the words in front of a trigger say. `mood` is the name of a list in the rules."""

    mood: str
    """`plain`, `perfect`, `scheduled`, `proposed` or `denied`."""
    word: str = ""


_PLAIN = Modality("plain")


@cache
def _moods() -> re.Pattern[str]:
    lists = (
        ("denied", modality.DENIAL),
        ("proposed", modality.PROPOSED),
        ("scheduled", modality.SCHEDULED),
        ("perfect", modality.PERFECT),
    )
    groups = "|".join(
        f"(?P<{name}>{'|'.join(expand(entry) for entry in entries)})" for name, entries in lists
    )
    return re.compile(rf"(?<![\w'’-])(?:{groups})\s+{expand(modality.GAP)}$")


def read(before: str) -> Modality:
    """The mood of a trigger, given the masked words of its clause in front of it."""
    match = _moods().search(before[-90:])
    if match is None or match.lastgroup is None:
        return _PLAIN
    return Modality(match.lastgroup, match[match.lastgroup].lower())


def status(
    date: str | None, mood: Modality, reference: dt.date | None, *, verb: bool
) -> Status | None:
    """The event's status; None where mood and date together say that there is no event.

    A date beyond the day of the report is planned whatever the tense; a past tense about it, or
    a future about a day long gone ("was to visit in May"), is no event.
    """
    if mood.mood == "denied":
        return None
    start, end = edtf.bounds(date) if date else (None, None)
    ahead = mood.mood in ("scheduled", "proposed")
    if reference is None or start is None:
        if ahead:
            return "scheduled" if mood.mood == "scheduled" else "proposed"
        return "occurred"
    if start > reference:
        return "proposed" if mood.mood == "proposed" else "scheduled"
    if end is not None and end < reference and ahead:
        # "to" leads into nouns of things that did happen ("flew to talks"), into verbs of aims.
        return "occurred" if mood.word == "to" and not verb else None
    if mood.mood == "proposed":
        return "proposed"
    return "scheduled" if mood.mood == "scheduled" else "occurred"
