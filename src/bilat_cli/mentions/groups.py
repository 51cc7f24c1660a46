"""Titles without a name, groups and sides: "the premier", "the two presidents", "both sides"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from bilat_cli.mentions.people import LEADERS, People, Person
from bilat_cli.mentions.reading import Draft, Reading, country_entity
from bilat_cli.mentions.titles import Title
from bilat_cli.model import Entity
from bilat_cli.rules.actors._record import ActorRule
from bilat_cli.rules.actors.grammar import BOTH, DETERMINERS, NUMBERS, SIDES

OF_COUNTRIES = LEADERS | {"leader", "foreign_minister", "defence_minister"}
"""Offices whose holders stand for their countries where they are not named."""
MINISTERS = frozenset(("minister", "foreign_minister", "defence_minister"))

UNNAMED = OF_COUNTRIES - {"leader"} | {"minister", "vice_president", "deputy_head_of_government"}
"""Offices that act in a text also where it never names the holder."""


def pointers(reading: Reading) -> None:
    """Resolve what points to persons and countries named elsewhere in the document."""
    if not reading.pointers and not reading.others:
        return
    for rule, numbers in reading.pointers:
        _pointer(reading, rule, numbers)
    _sides(reading)
    _both(reading)


def _both(reading: Reading) -> None:
    """ "The two men", "the pair": the two persons named last."""
    for start, end, word in reading.others:
        if word not in BOTH:
            continue
        known, number, begin = determined(reading.flat, start)
        single = word in ("pair", "duo")
        if not known or number not in ((None, 2) if single else (2,)):
            continue
        if reading.flat.startswith(" of ", end):
            continue
        seen = [(person.last_seen(begin), person) for person in reading.people.all]
        near = sorted(((at, p) for at, p in seen if 0 <= begin - at < 900 and at >= 0), key=_late)
        if len(near) > 1:
            persons = sorted((p for _, p in near[:2]), key=lambda p: p.order)
            reading.add_persons(begin, end, "group", persons, "actor.group.both")


def _late(item: tuple[int, Person]) -> int:
    return -item[0]


def _sides(reading: Reading) -> None:
    """ "Both countries": the only two named before in the sentence, else the document's two."""
    hits: list[tuple[int, int, int]] = []
    for start, end, word in reading.others:
        if word not in SIDES or reading.flat.startswith(" of ", end):
            continue
        known, number, begin = determined(reading.flat, start)
        if known and number == 2:
            hits.append((start, end, begin))
    if not hits:
        return
    starts = [sentence.start for sentence in reading.sentences]
    drafts = sorted(reading.drafts, key=lambda draft: draft.start)
    places = [draft.start for draft in drafts]
    for start, end, begin in hits:
        first = starts[bisect_right(starts, start) - 1]
        near: dict[str, None] = {}
        for draft in drafts[bisect_left(places, first) : bisect_left(places, begin)][-40:]:
            if draft.form not in ("capital", "group"):
                near.update(dict.fromkeys(_codes(draft)))
        codes = tuple(near) if len(near) == 2 else main_pair(reading)
        if len(codes) == 2:
            entities = tuple(map(country_entity, codes))
            reading.add(begin, end, "group", entities, "actor.group.sides")


def _codes(draft: Draft) -> list[str]:
    """The countries that act in a mention; none for places and organisations."""
    if draft.who:
        return [person.country for person in draft.who if person.country]
    return [e.country for e in draft.entities if e.kind == "country" and e.country]


def _pointer(reading: Reading, rule: ActorRule, numbers: list[int]) -> None:
    items = [reading.items[number] for number in numbers]
    title = next(item.title for item in items if item.title is not None)
    lands = [
        code
        for number in numbers
        if reading.items[number].kind in "CAK" and (code := reading.code(number))
    ]
    lands = lands or [
        i.entry.code for i in items if i.kind == "M" and i.entry is not None and i.entry.code
    ]
    start, end = items[0].start, items[-1].end
    known, count, begin = determined(reading.flat, start)
    known = known or _joined(reading, numbers[0])
    persons: list[Person] = []
    codes: Sequence[str] = ()
    if title.plural and (lands or known):
        persons, codes = _group(reading, title, lands, count, start)
        start = start if lands else begin
    elif not title.plural and (lands or (known and count is None and _the(reading, start, end))):
        person = holder(reading.people, title, lands[0] if lands else None, reading.home, start)
        if person is not None:
            person.see(start)
            persons = [person]
        elif lands and title.office in UNNAMED:
            reading.add(start, end, "office", (_office_of(title, lands[0]),), rule.name)
    if not persons and not codes:
        return
    if persons:
        reading.add_persons(start, end, "group" if title.plural else "title", persons, rule.name)
    else:
        reading.add(start, end, "group", tuple(map(country_entity, codes)), rule.name)


def _office_of(title: Title, code: str) -> Entity:
    """The holder of an office whom the text does not name ("Iran's foreign minister")."""
    name = f"{country_entity(code).name}'s {title.role.lower()}"
    return Entity("office", name, code, title.role, title.office)


def _the(reading: Reading, start: int, end: int) -> bool:
    """Whether a title alone means one known person: "the premier", not "their premier"."""
    if reading.flat.startswith((" of ", " for "), end):
        return False
    if reading.flat[end : end + 1] == " " and reading.flat[end + 1 : end + 2].isupper():
        return False  # part of a longer name: "the Prime Minister Cup"
    return reading.flat[max(0, start - 4) : start].lower() in ("the ", "our ", "and ")


def _joined(reading: Reading, number: int) -> bool:
    """ "The president and vice president": the second title shares the article of the first."""
    if not number or reading.gap(number - 1, number) not in (" and ", "'s and "):
        return False
    before = reading.items[number - 1]
    return before.kind == "T" and determined(reading.flat, before.start)[0]


def offices_of(title: Title) -> frozenset[str]:
    """The offices that a title alone may mean: a "leader" is a president or a premier."""
    if title.office in ("leader", "party"):
        return LEADERS | {"party", "leader"}
    if title.office == "minister" and " " not in title.role:
        return MINISTERS
    return frozenset((title.office,)) if title.office else frozenset()


def holder(
    people: People, title: Title, country: str | None, home: str | None, at: int
) -> Person | None:
    """The person that a title alone means at a place ("the premier"), or None."""
    found = people.holders(offices_of(title), country)
    if not found and country is None and " " not in title.role:
        found = [
            p
            for p in people.all
            if p.role is not None and p.role.lower().rsplit(" ", 1)[-1] == title.head
        ]
    if len(found) > 1 and country is None and home is not None:
        found = [p for p in found if p.country == home] or found
    return _nearest(found, at)


def _nearest(found: list[Person], at: int) -> Person | None:
    """The one named last before a place; where none is, the one named first after it."""
    return max(found, key=lambda p: (p.last_seen(at), -p.order), default=None)


def determined(flat: str, start: int) -> tuple[bool, int | None, int]:
    """For a noun: whether "the", "both" and the like go before, the number, and the beginning."""
    known, number, begin, place = False, None, start, start
    for _ in range(3):
        if place < 2 or flat[place - 1] != " ":
            break
        before = flat.rfind(" ", max(0, place - 24), place - 1) + 1
        raw = flat[before : place - 1]
        word = raw.lower().lstrip('("“')
        before += len(raw) - len(word)
        if word in NUMBERS:
            known, number, begin = True, NUMBERS[word], before
        elif word in DETERMINERS:
            known = True
        else:
            break
        place = before
    return known, number, begin


def _group(
    reading: Reading, title: Title, lands: Sequence[str], number: int | None, at: int
) -> tuple[list[Person], Sequence[str]]:
    """The persons, else the countries, that a plural title stands for."""
    offices = offices_of(title)
    if title.office == "leader":
        offices |= {"vice_president", "deputy_head_of_government"}
    elif offices & LEADERS:
        offices |= {"leader"}
    if lands:
        found = [_nearest(reading.people.holders(offices, code), at) for code in lands]
        persons = [person for person in found if person is not None]
        return (persons, ()) if len(persons) == len(lands) else ([], lands)
    distinct: dict[str, Person] = {}
    for person in sorted(reading.people.holders(offices), key=lambda p: (-len(p.seen), p.order)):
        distinct.setdefault(person.country or person.name, person)
    chosen = list(distinct.values())
    if number is None and chosen and title.office == "leader":  # those whom the text is about
        chosen = [person for person in chosen if len(person.seen) * 3 >= len(chosen[0].seen)]
    wanted = number or (len(chosen) if len(chosen) in (2, 3) else 0)
    if wanted and len(chosen) >= wanted:
        return sorted(chosen[:wanted], key=lambda p: p.order), ()
    stand = number == 2 and title.office in OF_COUNTRIES
    return [], main_pair(reading) if stand else ()


def main_pair(reading: Reading) -> tuple[str, ...]:
    """The two countries that a document is about, in order of mention; empty if that is unclear."""
    if reading.pair is None:
        reading.pair = _main_pair(reading)
    return reading.pair


def _main_pair(reading: Reading) -> tuple[str, ...]:
    counts: Counter[str] = Counter()
    first: dict[str, int] = {}
    for draft in reading.drafts:
        for code in _codes(draft):
            counts[code] += 1
            first[code] = min(first.get(code, draft.start), draft.start)
    ranked = sorted(counts, key=lambda code: (-counts[code], first[code]))
    if len(ranked) < 2 or (len(ranked) > 2 and counts[ranked[2]] == counts[ranked[1]]):
        return ()
    return tuple(sorted(ranked[:2], key=lambda code: first[code]))
