"""When are two mentions of events the same event? The questions, one function each."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from bilat_cli import edtf
from bilat_cli.model import EventMention

_KEY_STOPWORDS = frozenset({"the", "of", "for", "on", "and", "between", "a", "an", "in", "to"})


@lru_cache(maxsize=8192)
def words(text: str) -> frozenset[str]:
    """Folded content words of a phrase, without plural endings."""
    found = re.findall(r"[^\W_]+", text.casefold())
    return frozenset(w.rstrip("s") for w in found if w not in _KEY_STOPWORDS and len(w) > 1)


def same_name(one: str, other: str) -> bool:
    """One name is part of the other: "Mishustin" and "Mikhail Mishustin".

    >>> same_name("Li Qiang", "Li")
    True
    """
    a, b = words(one), words(other)
    return bool(a and b) and (a <= b or b <= a)


def shared_people(one: EventMention, other: EventMention) -> int:
    """How many persons of the one are among those of the other."""
    return sum(any(same_name(p.name, q.name) for q in other.participants) for p in one.participants)


def same_series(one: EventMention, other: EventMention) -> bool:
    """Do the names of two series agree, one of them perhaps shortened?"""
    a, b = words(one.series or ""), words(other.series or "")
    return bool(a and b) and (a <= b or b <= a)


def countries_agree(one: EventMention, other: EventMention) -> bool:
    """One set of countries is inside the other; an empty set agrees with all."""
    a, b = set(one.countries), set(other.countries)
    return a <= b or b <= a or (len(a & b) >= 2)


def keys_agree(one: EventMention, other: EventMention) -> bool:
    """The folded keys are equal, nested, or one is empty."""
    a, b = set(one.key.split()), set(other.key.split())
    return a <= b or b <= a


def alike(one: str, other: str) -> float:
    """Share of content words that two lines have in common, 0 to 1."""
    a, b = words(one), words(other)
    return len(a & b) / max(1, min(len(a), len(b)))


def days_apart(one: EventMention, other: EventMention) -> int | None:
    """Days between two dates, 0 where they overlap; None where one is unknown."""
    a, b = edtf.bounds(one.date), edtf.bounds(other.date)
    if None in (*a, *b):
        return 0 if _open_overlap(a, b) else None
    assert a[0] and a[1] and b[0] and b[1]
    if a[0] <= b[1] and b[0] <= a[1]:
        return 0
    return (b[0] - a[1]).days if b[0] > a[1] else (a[0] - b[1]).days


def _open_overlap(
    a: tuple[dt.date | None, dt.date | None], b: tuple[dt.date | None, dt.date | None]
) -> bool:
    if a == (None, None) or b == (None, None):
        return False
    starts = [d for d in (a[0], b[0]) if d]
    ends = [d for d in (a[1], b[1]) if d]
    return not starts or not ends or max(starts) <= min(ends)


def is_day(mention: EventMention) -> bool:
    """Is the date exact to the day?"""
    return edtf.precision(mention.date) == "day"


def same_place(one: EventMention, other: EventMention) -> bool | None:
    """True or False where both have a place; None where one has none.

    A venue and its city agree when they lie in one country.
    """
    if one.place is None or other.place is None:
        return None
    if same_name(one.place.name, other.place.name):
        return True
    if one.place.country and other.place.country:
        return one.place.country == other.place.country
    return False


def same_event(one: EventMention, other: EventMention) -> bool:
    """The decision. Precision first: what is not clearly the same stays apart."""
    if one.ordinal is not None and other.ordinal is not None:
        return _same_numbered(one, other)
    if one.kind != other.kind:
        return False
    if one.kind in ("anniversary", "observance", "founding"):
        return _same_occasion(one, other)
    if not countries_agree(one, other):
        return False
    distance = days_apart(one, other)
    if distance is None or distance > 1:
        return False
    if one.kind == "visit":
        return _same_visit(one, other)
    if one.kind in ("meeting", "call"):
        return _same_meeting(one, other, distance)
    if one.kind == "signing":
        return distance == 0 and is_day(one) == is_day(other) and _people_agree(one, other)
    if one.kind == "summit":
        return distance == 0 and alike(one.title, other.title) >= 0.75
    return distance == 0 and one.date == other.date and alike(one.title, other.title) >= 0.6


def _same_numbered(one: EventMention, other: EventMention) -> bool:
    gatherings = ("meeting", "summit", "exercise")
    if one.kind != other.kind and not (one.kind in gatherings and other.kind in gatherings):
        return False
    if one.ordinal != other.ordinal or not countries_agree(one, other):
        return False
    if one.kind == "anniversary" or other.kind == "anniversary":
        return one.kind == other.kind and keys_agree(one, other) and days_apart(one, other) == 0
    if not same_series(one, other):
        return False
    distance = days_apart(one, other)
    # Of a yearly series two neighbours cannot share a number; half a year allows for a
    # postponement that only one of the reports knows.
    return distance is None or distance <= 183


def _same_occasion(one: EventMention, other: EventMention) -> bool:
    if one.ordinal is not None or other.ordinal is not None:
        return False
    return (
        bool(one.key or one.series)
        and keys_agree(one, other)
        and bool(one.key) == bool(other.key)
        and one.date == other.date
        and countries_agree(one, other)
    )


def _same_visit(one: EventMention, other: EventMention) -> bool:
    if not one.participants or not other.participants:
        return False
    visitor = any(same_name(one.participants[0].name, p.name) for p in other.participants) or any(
        same_name(other.participants[0].name, p.name) for p in one.participants
    )
    if not visitor:
        return False
    a, b = one.place, other.place
    if a is None or b is None:
        return bool(set(one.countries) & set(other.countries))
    return a.country == b.country if a.country and b.country else same_name(a.name, b.name)


def _people_agree(one: EventMention, other: EventMention) -> bool:
    if not one.participants or not other.participants:
        return len(set(one.countries) & set(other.countries)) >= 2
    needed = min(len(one.participants), len(other.participants), 2)
    return max(shared_people(one, other), shared_people(other, one)) >= needed


def _same_meeting(one: EventMention, other: EventMention, distance: int) -> bool:
    if same_place(one, other) is False or not _people_agree(one, other):
        return False
    exact = is_day(one) and is_day(other)
    if exact and distance == 0:
        return True
    strong = shared_people(one, other) >= 2
    if exact:
        # A report a day late: only another document, the same two people and place.
        return (
            strong and one.source.document != other.source.document and bool(same_place(one, other))
        )
    coarse = {edtf.precision(one.date), edtf.precision(other.date)}
    return strong and distance == 0 and coarse <= {"day", "month", "interval"}
