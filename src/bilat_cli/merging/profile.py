"""A mention of an event made ready for comparison: folded names, days as numbers, sets."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from bilat_cli import countries, edtf
from bilat_cli.merging.folding import nested, tokens, words
from bilat_cli.model import EventMention, Participant, Place
from bilat_cli.rules.merging import GENERAL_NAMES, NAME_ENDINGS, STANDINGS

FINENESS = {"day": 0, "interval": 1, "month": 2, "season": 3, "quarter": 3, "half": 4, "year": 5}
"""By precision of a date, the finest 0."""
COARSEST = 6
MONTH, YEAR = 2, 5
_BY_PEOPLE = frozenset(("meeting", "call", "visit", "anniversary", "observance", "founding"))
"""Kinds that need no words of their own."""
_FIRST, _LAST = 0, 4_000_000
"""Open ends, as days of the calendar."""


class Person(Struct, frozen=True, gc=False):
    """A participant as folded words."""

    words: frozenset[str]
    given: str
    """The first word of the name."""
    family: str
    """The last."""
    country: str | None
    standing: frozenset[str]
    """What makes another office of a title: `vice`, `former`."""
    office: frozenset[str]
    """The other words of the title."""


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
    name: frozenset[str]
    """Words of the title that are its own: not of people, countries or the place."""
    place: Place | None
    """Only where the sentence names it: what a dateline gives speaks against nothing."""
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
    name = [_loose(word) for word in tokens(participant.name) if word not in NAME_ENDINGS]
    return Person(
        words=frozenset(name),
        given=name[0] if name else "",
        family=name[-1] if name else "",
        country=participant.country,
        standing=role & STANDINGS,
        office=role - STANDINGS,
    )


def _loose(word: str) -> str:
    """A word without what spellings of one foreign name differ in: "Zelenskyy", "Zelenskiy"."""
    word = word.replace("y", "i")
    return "".join(c for c, before in zip(word, " " + word, strict=False) if c != before)


@lru_cache(maxsize=65536)
def same_person(one: Person, other: Person) -> bool:
    """One name is part of the other, and neither country nor title speaks against it.

    A full name is known by itself; by a surname alone the vice premier is not the premier. Of
    one surname, one country and one office the given name may be shortened.
    """
    if one.words == other.words and len(one.words) > 1:
        return True
    if one.country and other.country and one.country != other.country:
        return False
    if one.office and other.office and one.standing != other.standing:
        return False
    return nested(one.words, other.words) or _same_family(one, other)


def _same_family(one: Person, other: Person) -> bool:
    # Long enough to be no syllable of a name whose family name stands first.
    if one.family != other.family or len(one.family) < 4 or not one.country or not other.country:
        return False
    if one.given[:2] == other.given[:2]:
        return True
    return one.given[:1] == other.given[:1] and bool(one.office & other.office)


@lru_cache(maxsize=65536)
def _days(date: str | None) -> tuple[int | None, int | None, int]:
    start, end = edtf.bounds(date)
    fineness = FINENESS.get(edtf.precision(date) or "", COARSEST)
    if start is None and end is None:
        return None, None, fineness
    first = start.toordinal() if start else _FIRST
    return first, end.toordinal() if end else _LAST, fineness


def named_place(mention: EventMention) -> bool:
    """Do the words of the mention name its place?"""
    return mention.place is not None and "place" in mention.source.fields


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
        name=frozenset() if mention.kind in _BY_PEOPLE else _name(mention),
        place=mention.place if named_place(mention) else None,
        sentence=(mention.source.document, mention.source.start),
    )


def _name(mention: EventMention) -> frozenset[str]:
    title = words(mention.title)
    place = words(mention.place.name) if mention.place else frozenset()
    if mention.kind == "summit":
        own = frozenset(w for w in title if not w[0].isdigit() or w[-1].isdigit()) - GENERAL_NAMES
        # A summit may be named after its place: then the place is all it has.
        return own - place or own
    people = frozenset().union(*(words(p.name) for p in mention.participants))
    return title - place - people - _land_words(mention.countries)


@lru_cache(maxsize=4096)
def _land_words(codes: tuple[str, ...]) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    for code in codes:
        found |= words(countries.name(code)) | words(countries.adjective(code))
    return found


def agent(mention: EventMention) -> str | None:
    """The country that acts: of its title the first, by its own name or by its first person."""
    title = mention.title.casefold()
    found: list[tuple[int, str]] = []
    for code in mention.countries:
        names = (countries.name(code), countries.adjective(code))
        found += [(at, code) for name in names if (at := title.find(name.casefold())) >= 0]
    for one in mention.participants:
        at = title.find(one.name.casefold())
        if at >= 0 and one.country:
            found.append((at, one.country))
    return min(found)[1] if found else None
