"""When are two mentions of events the same event? The questions, one function each."""

from __future__ import annotations

from bilat_cli.merging.folding import nested, words
from bilat_cli.merging.places import same_place
from bilat_cli.merging.profile import MONTH, YEAR, Person, Profile, agent, same_person
from bilat_cli.rules.merging import GATHERINGS, GENERAL_NAMES

_HALF_YEAR = 183
"""Days: of a yearly series two neighbours cannot share a number; this much allows for a
postponement that only one of the reports knows."""
VISIT_GAP = 3
"""Days between two reports of one stay: nobody calls twice on a country within them."""
_OCCASIONS = ("anniversary", "observance", "founding")


def shared(one: tuple[Person, ...], other: tuple[Person, ...]) -> int:
    """How many of the persons of the one are among those of the other, counted once each."""
    a = sum(any(same_person(p, q) for q in other) for p in one)
    b = sum(any(same_person(p, q) for p in one) for q in other)
    return min(a, b)


def countries_agree(one: frozenset[str], other: frozenset[str]) -> bool:
    """One set of countries is inside the other, or they share a pair; none agrees with all."""
    return one <= other or other <= one or len(one & other) >= 2


def alike(one: str, other: str) -> float:
    """Share of content words that two lines have in common, 0 to 1."""
    a, b = words(one), words(other)
    return len(a & b) / max(1, min(len(a), len(b)))


def days_apart(one: Profile, other: Profile) -> int | None:
    """Days between two dates, 0 where they overlap; None where one is unknown."""
    if one.mention.date == other.mention.date and one.mention.date is not None:
        return 0
    if one.first is None or other.first is None or one.last is None or other.last is None:
        return None
    if one.first <= other.last and other.first <= one.last:
        return 0
    return max(other.first - one.last, one.first - other.last)


def same_event(one: Profile, other: Profile) -> bool:
    """The decision. Precision first: what is not clearly the same stays apart.

    Reports of one day that name the next are no matter of this: see `late_report`.
    """
    if one.mention.ordinal is not None and other.mention.ordinal is not None:
        return _same_numbered(one, other)
    if _same_words(one, other):
        return True
    if one.family != other.family or not countries_agree(one.lands, other.lands):
        return False
    if one.kind in _OCCASIONS:
        return _same_occasion(one, other)
    gap = days_apart(one, other)
    if gap is None:
        return False
    if one.kind == "visit":
        return gap <= VISIT_GAP and _same_visit(one, other, gap)
    if gap:
        return False
    if one.kind != other.kind:
        # What one outlet calls a summit is a meeting for another.
        coarse = max(one.fineness, other.fineness) > MONTH
        return not coarse and _fits(one, other) and shared(one.people, other.people) > 1
    if one.kind in ("meeting", "call"):
        return _same_meeting(one, other)
    if one.kind == "summit":
        return _same_summit(one, other)
    if one.kind == "signing":
        return one.exact == other.exact and _same_signing(one, other)
    if one.kind == "exercise":
        return alike(one.mention.title, other.mention.title) >= 0.6 and _fits(one, other)
    return one.mention.date == other.mention.date and _same_telling(one, other)


def _same_words(one: Profile, other: Profile) -> bool:
    """Is the other a copy: the same sentence, read in the same way?

    However vague the date and whoever is not named: what one agency tells on several sites is
    one event.
    """
    a, b = one.mention, other.mention
    return (a.kind, a.date, a.title, a.countries, a.source.quote) == (
        b.kind, b.date, b.title, b.countries, b.source.quote
    )  # fmt: skip


def late_report(one: Profile, other: Profile) -> bool:
    """Do two reports that name neighbouring days mean one meeting?

    Only with the same two people, in the same place, and told by two outlets. Of telephone
    calls, which have no place, there may be one every day.
    """
    if one.kind != "meeting" or other.kind != "meeting":
        return False
    if not (one.exact and other.exact) or days_apart(one, other) != 1:
        return False
    if None not in (one.mention.ordinal, other.mention.ordinal):
        return False
    a, b = one.mention.source.publisher, other.mention.source.publisher
    if a is not None and a == b:
        return False
    if not countries_agree(one.lands, other.lands) or shared(one.people, other.people) < 2:
        return False
    return same_place(one.mention.place, other.mention.place) is True


def people_agree(one: Profile, other: Profile) -> bool:
    """The same people as far as both name them; where one names none, the same two countries."""
    if one.people and other.people:
        return shared(one.people, other.people) >= min(len(one.people), len(other.people), 2)
    named, bare = (one, other) if one.people else (other, one)
    if named.people and bare.mention.ordinal is not None and named.mention.ordinal is None:
        # A numbered meeting of nobody knows whom: on its day others of the two countries meet.
        return False
    return len(one.lands & other.lands) >= 2


def _fits(one: Profile, other: Profile) -> bool:
    """No place and no person speaks against it."""
    if same_place(one.place, other.place) is False:
        return False
    return not (one.people and other.people) or shared(one.people, other.people) > 0


def _same_numbered(one: Profile, other: Profile) -> bool:
    if one.kind != other.kind and not (one.kind in GATHERINGS and other.kind in GATHERINGS):
        return False
    if one.mention.ordinal != other.mention.ordinal:
        return False
    if not countries_agree(one.lands, other.lands) and not _of_many(one, other):
        return False
    gap = days_apart(one, other)
    if gap is None and same_place(one.place, other.place) is False:
        return False
    if one.kind == "anniversary" or other.kind == "anniversary":
        return one.kind == other.kind and _keys_agree(one, other) and gap == 0
    if not nested(one.series, other.series):
        # "28th round of heads of government talks", "28th meeting of heads of government".
        own = one.series - GENERAL_NAMES
        return gap == 0 and bool(own) and own == other.series - GENERAL_NAMES
    if one.series != other.series and min(one.series, other.series, key=len) <= GENERAL_NAMES:
        # "The 29th session" alone may be the session of anybody.
        return gap == 0 or (gap is None and bool(one.lands & other.lands))
    return gap is None or gap <= _HALF_YEAR


def _of_many(one: Profile, other: Profile) -> bool:
    """A named summit has the countries of whichever delegation a report is about."""
    named = bool(one.series & other.series - GENERAL_NAMES) and one.kind == other.kind == "summit"
    return named and not len(one.lands) == len(other.lands) == 2


def _keys_agree(one: Profile, other: Profile) -> bool:
    return one.key <= other.key or other.key <= one.key


def _same_occasion(one: Profile, other: Profile) -> bool:
    if one.mention.ordinal is not None or other.mention.ordinal is not None:
        return False
    return (
        bool(one.key or one.series)
        and bool(one.key) == bool(other.key)
        and _keys_agree(one, other)
        and one.mention.date == other.mention.date
    )


def _same_visit(one: Profile, other: Profile, gap: int) -> bool:
    if not one.people or not other.people:
        return False
    if not (
        any(same_person(one.people[0], p) for p in other.people)
        or any(same_person(other.people[0], p) for p in one.people)
    ):
        return False
    coarse = one if one.fineness > other.fineness else other
    if (
        coarse.fineness >= YEAR
        and coarse.mention.status == "occurred"
        and one.fineness != other.fineness
    ):
        # In a year one may call twice; only a plan waits for the first report.
        return False
    a, b = one.mention.place, other.mention.place
    if a is None or b is None:
        # They must share the host; the visitor's country is in both.
        return gap <= 1 and bool((one.lands & other.lands) - {one.people[0].country})
    return a.country == b.country if a.country and b.country else same_place(a, b) is True


def _same_meeting(one: Profile, other: Profile) -> bool:
    if not people_agree(one, other):
        return False
    if one.kind != "call" and same_place(one.place, other.place) is False:
        return False
    if one.exact and other.exact:
        return True
    return max(one.fineness, other.fineness) <= MONTH and shared(one.people, other.people) >= 2


def _same_summit(one: Profile, other: Profile) -> bool:
    """By name: whom a report names are a few of many."""
    if same_place(one.place, other.place) is False:
        return False
    if not one.name or not other.name:
        return one.mention.title == other.mention.title or shared(one.people, other.people) > 1
    return nested(one.name, other.name)


def _same_signing(one: Profile, other: Profile) -> bool:
    if not people_agree(one, other):
        return False
    if same_place(one.place, other.place) is False:
        return False
    a, b = one.mention.documents, other.mention.documents
    if not a or not b or shared(one.people, other.people) >= 2:
        return True
    return max(alike(x, y) for x in a for y in b) >= 0.5


def _same_telling(one: Profile, other: Profile) -> bool:
    if one.people and other.people and not shared(one.people, other.people):
        return False
    if not one.name or not other.name:
        return one.mention.title == other.mention.title
    likeness = len(one.name & other.name) / min(len(one.name), len(other.name))
    if one.kind == "sanction" and one.exact and len(one.lands & other.lands) >= 2:
        # Of one state against another, and of one day: the words are each outlet's own. What
        # the other state does in return is told of the same two and often of the same day.
        a, b = agent(one.mention), agent(other.mention)
        return likeness >= (0.15 if a == b else 0.5) and (a == b or None in (a, b))
    return likeness >= 0.5
