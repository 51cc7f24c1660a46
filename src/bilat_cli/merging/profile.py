"""A mention of an event made ready for comparison: folded names, days as numbers, sets."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from bilat_cli import edtf
from bilat_cli.merging.folding import nested, words
from bilat_cli.model import EventMention, Participant
from bilat_cli.rules.merging import NAME_ENDINGS, STANDINGS

FINENESS = {"day": 0, "interval": 1, "month": 2, "season": 3, "quarter": 3, "half": 4, "year": 5}
"""By precision of a date, the finest 0."""
COARSEST = 6
_FIRST, _LAST = 0, 4_000_000
"""Open ends, as days of the calendar."""


class Person(Struct, frozen=True):
    """A participant as folded words."""

    words: frozenset[str]
    country: str | None
    standing: frozenset[str]
    """What makes another office of a title: `vice`, `former`."""
    titled: bool


class Profile(Struct, frozen=True, gc=False):
    """One mention; days are proleptic ordinals, an unknown date has none."""

    mention: EventMention
    kind: str
    family: str
    """`meeting` for summits too: the kinds between which outlets differ."""
    first: int | None
    last: int | None
    fineness: int
    people: tuple[Person, ...]
    lands: frozenset[str]
    series: frozenset[str]
    key: frozenset[str]
    sentence: tuple[str, int]
    """Document and offset: two triggers of one sentence tell of two events."""

    @property
    def exact(self) -> bool:
        """Is the date a day?"""
        return self.fineness == 0


@lru_cache(maxsize=65536)
def person(participant: Participant) -> Person:
    """A participant made ready for comparison."""
    role = words(participant.role or "")
    return Person(
        words(participant.name) - NAME_ENDINGS,
        participant.country,
        role & STANDINGS,
        bool(role),
    )


@lru_cache(maxsize=65536)
def same_person(one: Person, other: Person) -> bool:
    """One name is part of the other, and neither country nor title speaks against it.

    A full name is known by itself; by a surname alone the vice premier is not the premier.
    """
    if one.words == other.words and len(one.words) > 1:
        return True
    if not nested(one.words, other.words):
        return False
    if one.country and other.country and one.country != other.country:
        return False
    return not (one.titled and other.titled and one.standing != other.standing)


@lru_cache(maxsize=65536)
def _days(date: str | None) -> tuple[int | None, int | None, int]:
    start, end = edtf.bounds(date)
    fineness = FINENESS.get(edtf.precision(date) or "", COARSEST)
    if start is None and end is None:
        return None, None, fineness
    first = start.toordinal() if start else _FIRST
    return first, end.toordinal() if end else _LAST, fineness


def profile(mention: EventMention) -> Profile:
    """The mention made ready for comparison."""
    first, last, fineness = _days(mention.date)
    return Profile(
        mention=mention,
        kind=mention.kind,
        family="meeting" if mention.kind == "summit" else mention.kind,
        first=first,
        last=last,
        fineness=fineness,
        people=tuple(map(person, mention.participants)),
        lands=frozenset(mention.countries),
        series=words(mention.series) if mention.series else frozenset(),
        key=frozenset(mention.key.split()),
        sentence=(mention.source.document, mention.source.start),
    )
