"""Who is who in one document: the persons it names, and how later words point to them."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from functools import cache

from bilat_cli.model import Entity
from bilat_cli.rules.actors.names import (
    EITHER_ORDER,
    FAMILY_FIRST,
    FAMILY_NAMES,
    PARTICLES,
    SUFFIXES,
)
from bilat_cli.wording import unaccented

LEADERS = frozenset(("head_of_state", "head_of_government", "monarch"))
PRECISE = frozenset(("foreign_minister", "defence_minister"))
_SMALL = frozenset(word.rstrip("-").lower() for word in PARTICLES)
_MIDDLE = re.compile(r"(?<=[^\W\d_]{2}) (?:[A-Z]\.[ ]?)+(?=[A-Z])")


_NICKNAME = re.compile(r' ["“][^"”]*["”]')


@cache
def _tail() -> re.Pattern[str]:
    # In one order under any hash seed, so that the compiled pattern can be kept between runs.
    words = "|".join(map(re.escape, sorted(SUFFIXES, key=lambda word: (-len(word), word))))
    return re.compile(rf",? (?:{words})\.?$")


def clean(printed: str) -> str:
    """A name without middle initials and "Jr.", white space single."""
    name = " ".join(printed.split())
    if name.isupper() and len(name) > 1:
        name = name.title()
    if '"' in name or "”" in name:
        name = _NICKNAME.sub("", name)
    if "." not in name and "," not in name and " J" not in name and " I" not in name:
        return name
    shorter = _tail().sub("", name)
    name = (
        shorter
        if " " in shorter or name[len(shorter) :].strip(" ,").startswith(("J", "S"))
        else name
    )
    return _MIDDLE.sub(" ", name).strip(" ,")


def key(word: str) -> str:
    """How words of names are compared: lower case, without accents."""
    return unaccented(word.lower())


class Person:
    """One person of a document; what is known of them grows while the text is read."""

    __slots__ = ("country", "gender", "name", "office", "order", "role", "seen", "tokens")

    def __init__(self, name: str, order: int) -> None:
        self.name = name
        self.tokens = tuple(key(word) for word in re.split(r"[ ]", name))
        self.order = order
        self.country: str | None = None
        self.role: str | None = None
        self.office: str | None = None
        self.gender: str | None = None
        self.seen: list[int] = []

    def see(self, at: int) -> None:
        """Note a mention."""
        insort(self.seen, at)

    def last_seen(self, before: int) -> int:
        """Offset of the last mention before a place; -1 for none."""
        place = bisect_left(self.seen, before)
        return self.seen[place - 1] if place else -1

    def entity(self) -> Entity:
        """The record that leaves the stage."""
        return Entity("person", self.name, self.country, self.role, self.office)

    def learn(self, role: str | None, office: str | None, country: str | None) -> None:
        """Fill what is not known yet; a title that says more goes before one that says less."""
        if self.country is None:
            self.country = country
        if role is None:
            self.office = self.office or office
        elif self.role is None or (self.office is None and office and "ormer" not in self.role):
            self.role, self.office = role, office or self.office
        elif office in PRECISE and self.office in (None, "minister"):
            self.role, self.office = role, office
        elif office == self.office and len(role) > len(self.role) and role.endswith(self.role):
            self.role = role

    def family(self) -> tuple[str, ...]:
        """Words that alone may stand for the person, the likeliest first."""
        if len(self.tokens) == 1:
            return self.tokens
        first, last = self.tokens[0], self.tokens[-1]
        joined = self._particle_tail()
        if self.country in FAMILY_FIRST or (
            self.country is None
            and self.name.split(" ", 1)[0] in FAMILY_NAMES
            and len(self.tokens) < 4
        ):
            return (first, last)
        if self.country in EITHER_ORDER:
            return (last, first)
        return (last, *joined)

    def _particle_tail(self) -> tuple[str, ...]:
        """ "von der leyen", "bin salman", "lopez obrador": the end of a longer name."""
        found = []
        for place in range(1, len(self.tokens)):
            if self.tokens[place] in _SMALL or len(self.tokens) >= 3:
                found.append(" ".join(self.tokens[place:]))
                if self.tokens[place] not in _SMALL and place < len(self.tokens) - 1:
                    found.append(self.tokens[place])
        return tuple(found)


class People:
    """The persons of one document and the words that stand for them."""

    def __init__(self) -> None:
        self.all: list[Person] = []
        self._full: dict[tuple[str, ...], Person] = {}
        self._family: dict[str, list[Person]] = {}
        self._words: dict[str, list[Person]] = {}

    def add(
        self, printed: str, role: str | None, office: str | None, country: str | None, at: int
    ) -> Person:
        """The person of this name, known before or new; what the title says is learnt."""
        name = clean(printed)
        tokens = tuple(key(word) for word in name.split(" "))
        person = self._full.get(tokens) or self._alike(tokens, office, country, at)
        if person is None:
            person = Person(name, len(self.all))
            self.all.append(person)
        elif " " in name and (
            len(person.tokens) == 1 or (at >= 0 and len(name) > len(person.name))
        ):
            person.name, person.tokens = name, tokens
        self._full[tokens] = person
        person.learn(role, office, country)
        self._index(person)
        return person

    def _alike(
        self, tokens: tuple[str, ...], office: str | None, country: str | None, at: int
    ) -> Person | None:
        """A person known under a shorter, longer or differently spelt name."""
        if len(tokens) == 1:
            return self.named(tokens[0], at, office, country)
        near: dict[int, Person] = {}
        for word in tokens:
            near.update((person.order, person) for person in self._words.get(word, ()))
        for _, person in sorted(near.items()):
            if _agree(person, office, country) and _same(person, tokens, office):
                return person
        return None

    def maybe(self, printed: str) -> bool:
        """Whether any word of a name is known at all: a quick test before a thorough one."""
        words = self._words
        return any(key(word) in words for word in printed.replace("-", " ").split(" ")) or any(
            key(word) in words for word in printed.split(" ")
        )

    def given(self, word: str) -> Person | None:
        """The only person of this first name: some peoples are called by it ("Srettha")."""
        found = [p for p in self._words.get(key(word), ()) if p.tokens[0] == key(word)]
        return found[0] if len(found) == 1 and len(word) > 3 else None

    def alone(self, word: str) -> bool:
        """Whether a family name stands for one person only."""
        return len(self._family.get(key(word), ())) == 1

    def rename(self, person: Person, name: str) -> None:
        """Give a person a fuller name, or file it anew when its country has become known."""
        person.name = name
        person.tokens = tuple(key(word) for word in name.split(" "))
        self._full.setdefault(person.tokens, person)
        self._index(person)

    def _index(self, person: Person) -> None:
        for word in person.family():
            others = self._family.setdefault(word, [])
            if person not in others:
                others.append(person)
        for word in person.tokens:
            others = self._words.setdefault(word, [])
            if person not in others:
                others.append(person)

    def named(
        self, word: str, at: int, office: str | None = None, country: str | None = None
    ) -> Person | None:
        """The person that a family name stands for at a place: the last one named before it."""
        found = self._family.get(key(word))
        if not found:
            return None
        if len(found) > 1:
            better = [
                p
                for p in found
                if office is not None and p.office == office and p.country in (None, country)
            ]
            better = better or [p for p in found if p.family()[0] == key(word)]
            found = better or found
        fits = [p for p in found if _agree(p, office, country)]
        if office is not None:  # "President Silva" is not the Mrs. Silva named before
            fits = [p for p in fits if p.role is not None]
        return max(fits, key=lambda p: (p.last_seen(at), -p.order), default=None)

    def full(self, words: str) -> Person | None:
        """The person whose name these words are in full, else whose family name they end with."""
        tokens = tuple(key(word) for word in clean(words).split(" "))
        return self._full.get(tokens)

    def holders(self, offices: frozenset[str], country: str | None = None) -> list[Person]:
        """Those who hold one of these offices, in order of first mention."""
        return [
            p for p in self.all if p.office in offices and (country is None or p.country == country)
        ]


def _same(person: Person, tokens: tuple[str, ...], office: str | None) -> bool:
    """A longer, shorter or differently spelt name of a person, by its words."""
    mine = person.tokens
    if len(mine) == 1:
        return mine[0] in (tokens[0], tokens[-1])
    if mine[-1] == tokens[-1] and mine[0][0] == tokens[0][0]:
        same_office = office is not None and office == person.office
        return mine[0] == tokens[0] or same_office or _nick(mine[0], tokens[0])
    shorter, longer = sorted((set(mine), set(tokens)), key=len)
    return len(shorter) > 1 and shorter < longer


def _agree(person: Person, office: str | None, country: str | None) -> bool:
    """Nothing speaks against the same person: two countries, or a spouse and a president."""
    if country is not None and person.country is not None and country != person.country:
        return False
    return not (
        office != person.office
        and "spouse" in (office, person.office)
        and None not in (office, person.office)
    )


def _nick(one: str, other: str) -> bool:
    """Joe and Joseph, Don and Donald: the same beginning."""
    size = min(len(one), len(other), 3)
    return size >= 2 and one[: size - 1] == other[: size - 1]
