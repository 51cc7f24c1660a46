"""Persons that are named with a title, and names that stand alone afterwards."""

from __future__ import annotations

from bilat_cli.mentions import places
from bilat_cli.mentions.items import Item, flatten, scan_title
from bilat_cli.mentions.leaders import complete
from bilat_cli.mentions.people import Person, clean
from bilat_cli.mentions.reading import Reading
from bilat_cli.mentions.shapes import matches
from bilat_cli.rules.actors.ambiguous import SURNAMES
from bilat_cli.rules.actors.grammar import AT, HOME_WORDS

Naming = tuple[Item, str | None, str | None, str | None]
"""The name, and the role, office and country that the words around it give."""
HEADS_OF_BODIES = frozenset(("head_of_state", "chair", "leader", "head_of_government"))


def persons(reading: Reading) -> None:
    """All persons named with a title; first those in full, so that short names find them."""
    _headline(reading)
    hits = []
    for rule, numbers in matches(reading.flat, reading.items):
        if rule.gives == "group":
            reading.pointers.append((rule, numbers))
            continue
        if _two_offices(reading, numbers):
            reading.pointers.append((rule, numbers[:1]))
            numbers = numbers[1:]
        hits.append((rule, numbers, _namings(reading, numbers)))
    added: dict[int, Person] = {}
    for full in (True, False):
        for _, _, namings in hits:
            for item, role, office, country in namings:
                if (item.kind == "F") is full:
                    added[item.start] = reading.people.add(
                        reading.text(item), role, office, country, item.start
                    )
    complete(reading.people, reading.document.reference or reading.document.published)
    _at_home(reading)
    for rule, numbers, namings in hits:
        people = [added[item.start] for item, *_ in namings]
        if not people:
            continue
        for person, naming in zip(people, namings, strict=True):
            person.seen.append(naming[0].start)
        reading.used.update(numbers)
        start, end = reading.items[numbers[0]].start, reading.items[numbers[-1]].end
        reading.add_persons(start, end, "name" if len(people) == 1 else "group", people, rule.name)


def _two_offices(reading: Reading, numbers: list[int]) -> bool:
    """ "The Vice President and President Silva" are two people, not one with two titles."""
    if len(numbers) < 3:
        return False
    first, second = reading.items[numbers[0]], reading.items[numbers[1]]
    if first.kind != "T" or second.kind != "T":
        return False
    return reading.flat[max(0, first.start - 4) : first.start].lower() == "the "


def _headline(reading: Reading) -> None:
    """Persons of a title that is no part of the prose: it often has names and countries in full."""
    title = reading.document.title
    if not title or any(sentence.block == "headline" for sentence in reading.sentences):
        return
    flat = flatten(title)
    inner = Reading(reading.document, (), flat, scan_title(flat))
    for rule, numbers in matches(flat, inner.items):
        if rule.gives != "group":
            for item, role, office, country in _namings(inner, numbers):
                reading.people.add(inner.text(item), role, office, country, -1)


def _at_home(reading: Reading) -> None:
    """Officials without a country in a text that their own government published."""
    if reading.home is None:
        return
    for person in reading.people.all:
        words = (person.role or "").lower().split(" ")
        if person.country is None and not HOME_WORDS.isdisjoint(words) and person.office != "ambassador":
            person.country = reading.home


def _namings(reading: Reading, numbers: list[int]) -> list[Naming]:
    """The names among the items of one match, each with role, office and country."""
    items = [reading.items[number] for number in numbers]
    names = [item for item in items if item.kind in "NF"]
    title = next((item.title for item in items if item.title is not None), None)
    lands = [
        code
        for number in numbers
        if reading.items[number].kind in "CAK" and (code := reading.code(number))
    ]
    if title is not None and title.office == "ambassador":
        lands = lands[:1] if items[0].kind in "CA" else []
    if not lands and title is not None and title.country:
        lands = [title.country]
    if not lands:
        lands = [
            item.entry.code
            for item in items
            if item.kind == "M" and item.entry is not None and item.entry.code
        ]
    role, office = (title.role, title.office) if title is not None else (None, None)
    if title is not None and title.head == "counterpart":
        role, office = _counterpart(reading, items[0].start)
    if office in HEADS_OF_BODIES and any(item.kind == "O" for item in items):
        office = "organisation_head"
    if len(lands) == len(names):
        return [(item, role, office, land) for item, land in zip(names, lands, strict=True)]
    land = lands[0] if lands and len(names) == 1 else None
    return [(item, role, office, land) for item in names]


def _counterpart(reading: Reading, at: int) -> tuple[str | None, str | None]:
    """Role and office of the titled person named last before a place."""
    for item in reversed(reading.items):
        if item.end <= at and item.title is not None and item.title.head != "counterpart":
            return item.title.role, item.title.office
    return None, None


def bare(reading: Reading, item: Item) -> None:
    """A name without a title: only a person that the document names elsewhere."""
    printed = reading.text(item)
    words = clean(printed).split(" ")
    person = reading.people.full(printed) or reading.people.named(" ".join(words), item.start)
    if person is not None:
        form = "surname" if len(words) < max(2, len(person.tokens)) else "name"
        person.seen.append(item.start)
        reading.add_persons(item.start, item.end, form, [person], f"actor.person.{form}")


def surname(reading: Reading, item: Item) -> bool:
    """True when a country or city is here the surname of somebody in the text: "Jordan said"."""
    if not reading.people.all or reading.text(item) not in SURNAMES:
        return False
    person = reading.people.named(reading.text(item), item.start)
    if person is None or places.word_before(reading.flat, item.start) in AT:
        return False
    person.seen.append(item.start)
    reading.add_persons(item.start, item.end, "surname", [person], "actor.person.surname")
    return True
