"""Mentions of one event put together, by blocks of day, country and name.

Mentions come in an order of what they say (finer dates first, then numbers, then more people),
never of where they come from, and each joins the cluster it agrees with best, else opens its
own. Only clusters that share a block are compared, so that cost grows with the corpus and not
with its square.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import islice

from bilat_cli.merging.identity import VISIT_GAP, late_report, people_agree, same_event, shared
from bilat_cli.merging.places import same_place
from bilat_cli.merging.profile import MONTH, Profile
from bilat_cli.model import Place
from bilat_cli.rules.merging import GATHERINGS, GENERAL_NAMES

CROWD = 300
"""Most clusters of one block that a mention is held against."""
_SHORT = 15
"""Days: a longer stretch is looked up by its months."""
_LONG = 400
"""Days: an even longer one by its date alone."""
_TIMED = frozenset(("meeting", "call", "visit", "exercise"))
"""Families whose dates need only overlap."""
_BY_NAME = frozenset(("meeting", "call", "visit"))
"""Families whose coarse dates are told apart by people."""

Key = tuple[object, ...]


class Cluster:
    """The mentions of one event, and what all of them must agree with."""

    __slots__ = ("documents", "fullest", "members", "ordinal", "places", "sentences")

    def __init__(self, first: Profile) -> None:
        self.members: list[Profile] = []
        self.fullest = first
        self.ordinal: int | None = None
        self.places: list[Place] = []
        self.sentences: set[tuple[str, int]] = set()
        self.documents: set[str] = set()
        self.add(first)

    @property
    def first(self) -> Profile:
        """The finest mention, which speaks for the others."""
        return self.members[0]

    def add(self, one: Profile) -> None:
        """Take a mention in."""
        self.members.append(one)
        self.sentences.add(one.sentence)
        self.documents.add(one.sentence[0])
        if len(one.people) > len(self.fullest.people):
            self.fullest = one
        if self.ordinal is None:
            self.ordinal = one.mention.ordinal
        place = one.place
        if place is not None and place not in self.places:
            self.places.append(place)

    def absorb(self, other: Cluster) -> None:
        """Take all mentions of another cluster in."""
        for one in other.members:
            self.add(one)

    def takes(self, one: Profile) -> bool:
        """Does the mention tell of the event of this cluster?"""
        number = one.mention.ordinal
        if number is not None and self.ordinal is not None and number != self.ordinal:
            return False
        if one.kind != "signing" and one.sentence in self.sentences:
            return False
        return same_event(one, self.first) and self._bears(one)

    def _bears(self, one: Profile) -> bool:
        """No member speaks against it, not the first alone."""
        if one.family not in ("meeting", "call"):
            return True
        # A number with a date stands by itself; without one the place must not speak against it.
        bound = one.mention.ordinal is not None
        if one.kind != "call" and not (bound and one.first is not None) and self._elsewhere(one):
            return False
        if bound or "summit" in (one.kind, self.first.kind) or self.fullest is self.first:
            return True
        return people_agree(one, self.fullest)

    def _elsewhere(self, one: Profile) -> bool:
        return any(same_place(one.place, place) is False for place in self.places)

    def nearness(self, one: Profile) -> tuple[int, ...]:
        """Which of several clusters that would take the mention takes it: the greatest."""
        near = any(same_place(one.place, place) for place in self.places)
        return (
            -abs((one.first or 0) - (self.first.first or 0)),
            near,
            shared(one.people, self.fullest.people),
            one.sentence[0] in self.documents,
        )


class Index:
    """Clusters by the blocks that their mentions lie in."""

    def __init__(self) -> None:
        self.clusters: list[Cluster] = []
        self._blocks: dict[Key, dict[int, None]] = {}

    def place(self, one: Profile) -> None:
        """Put the mention into the cluster that takes it, or open one."""
        chosen = self._choose(one)
        if chosen is None:
            chosen = len(self.clusters)
            self.clusters.append(Cluster(one))
        else:
            self.clusters[chosen].add(one)
        for key in _own(one):
            self._blocks.setdefault(key, {})[chosen] = None

    def _choose(self, one: Profile) -> int | None:
        clusters = self.clusters
        fitting = [number for number in self.near(_wanted(one)) if clusters[number].takes(one)]
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        if one.fineness > MONTH and one.mention.ordinal is None:
            # "In 2022" may be any of them: only what is told of that year as a whole.
            fitting = [n for n in fitting if clusters[n].first.mention.date == one.mention.date]
            if not fitting:
                return None
        return max(fitting, key=lambda number: (clusters[number].nearness(one), -number))

    def near(self, keys: Iterable[Key]) -> list[int]:
        """Numbers of the clusters in these blocks, in order; of a crowd the first ones."""
        found: dict[int, None] = {}
        for key in keys:
            block = self._blocks.get(key)
            if block is None:
                continue
            if len(block) <= CROWD:
                found.update(block)
            else:
                found.update(dict.fromkeys(islice(block, CROWD)))
        return sorted(found)

    def join_late(self) -> list[Cluster]:
        """The clusters, with reports that are a day late joined to the day before."""
        gone: set[int] = set()
        for number, cluster in enumerate(self.clusters):
            one = cluster.first
            if one.kind != "meeting" or not one.exact or one.first is None:
                continue
            keys = [(one.family, one.first - 1, land) for land in _lands(one)]
            for other in self.near(keys):
                earlier = self.clusters[other]
                if (
                    other != number
                    and other not in gone
                    and earlier.documents.isdisjoint(cluster.documents)
                    and None in (earlier.ordinal, cluster.ordinal)
                    and late_report(earlier.first, one)
                ):
                    earlier.absorb(cluster)
                    gone.add(number)
                    break
        return [c for number, c in enumerate(self.clusters) if number not in gone]


# ------------------------------------------------------------------- blocks
def _lands(one: Profile) -> list[str | None]:
    return [*sorted(one.lands), None]


def _own(one: Profile) -> Iterator[Key]:
    """Blocks in which others will look for this mention's cluster."""
    lands: list[str | None] = [*sorted(one.lands)] or [None]
    yield from _numbers(one, lands)
    if one.first is None or one.last is None:
        return
    if one.family not in _TIMED:
        for land in lands:
            yield (one.kind, one.mention.date, land)
        return
    if one.last - one.first <= _SHORT:
        names = _guests(one) if one.kind == "visit" else [*lands, "*"]
        for day in range(one.first, one.last + 1):
            for name in names:
                yield (one.family, day, name)
    for month in _months(one.first, one.last):
        for name in _names(one):
            yield (one.family, "month", month, name)


def _wanted(one: Profile) -> Iterator[Key]:
    """Blocks in which this mention's cluster may be."""
    lands = _lands(one) if one.lands else [None, "*"]
    yield from _numbers(one, _lands(one))
    if one.first is None or one.last is None:
        return
    if one.family not in _TIMED:
        for land in lands:
            yield (one.kind, one.mention.date, land)
    elif one.last - one.first > _SHORT:
        for month in _months(one.first, one.last):
            for name in _names(one):
                yield (one.family, "month", month, name)
    elif one.kind == "visit":
        names = _guests(one)
        for day in range(one.first - VISIT_GAP, one.last + VISIT_GAP + 1):
            for name in names:
                yield (one.family, day, name)
    else:
        for day in range(one.first, one.last + 1):
            for land in lands:
                yield (one.family, day, land)


def _guests(one: Profile) -> list[str]:
    """Words of the people of a visit: without one of them in common no two are the same."""
    return sorted({word for person in one.people for word in person.words})


def _numbers(one: Profile, lands: Iterable[str | None]) -> Iterator[Key]:
    if one.mention.ordinal is None:
        return
    family = "gathering" if one.kind in GATHERINGS else one.kind
    for land in lands:
        yield (family, one.mention.ordinal, land)
    for word in sorted(one.series - GENERAL_NAMES):
        yield (family, one.mention.ordinal, "word", word)


def _names(one: Profile) -> list[str]:
    """Words under which a coarse date is looked up: of people and names, else the countries."""
    words = set(one.name) if one.kind == "summit" else set()
    if one.family in _BY_NAME:
        for person in one.people:
            words |= person.words
    if words:
        return sorted(words)
    return sorted(one.lands) or [""]


def _months(first: int, last: int) -> list[int]:
    """Months of a stretch, counted from year 0; of a very long one the first alone."""
    if first < 1:
        return []
    start = dt.date.fromordinal(first)
    count = start.year * 12 + start.month
    if last - first > _LONG:
        return [count]
    end = dt.date.fromordinal(last)
    return list(range(count, end.year * 12 + end.month + 1))
