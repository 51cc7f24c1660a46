"""Persons that are named with a title, and names that stand alone afterwards."""

from __future__ import annotations

from bilat_cli.mentions import places
from bilat_cli.mentions.items import Item, flatten, scan_title
from bilat_cli.mentions.leaders import complete, famous
from bilat_cli.mentions.lexicon import capitals
from bilat_cli.mentions.people import Person, clean
from bilat_cli.mentions.reading import Reading
from bilat_cli.mentions.shapes import matches
from bilat_cli.rules.actors.ambiguous import COMPANY, SURNAMES
from bilat_cli.rules.actors.grammar import AT, HOME_WORDS
from bilat_cli.rules.actors.offices import STATUS

Naming = tuple[Item, str | None, str | None, str | None]
"""The name, and the role, office and country that the words around it give."""
DOMESTIC = frozenset(
    (
        "head_of_state", "head_of_government", "vice_president", "deputy_head_of_government",
        "foreign_minister", "defence_minister", "minister", "central_bank",
    )
)  # fmt: skip
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
    complete(reading.people, reading.day)
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
    """Officials without a country: of the government that published the text, else the dateline's.

    A wire report from a capital leaves the country out where it is that of the capital.
    """
    here = capitals().get(reading.document.place or "")
    if reading.home is None and here is None:
        return
    for person in reading.people.all:
        if person.country is not None or person.office == "ambassador" or not person.role:
            continue
        words = person.role.lower().split(" ")
        if reading.home is not None:
            known = not HOME_WORDS.isdisjoint(words)
        else:
            known = person.office in DOMESTIC and (here != "USA" or "minister" not in words)
        if known:
            person.country = reading.home or here


def _namings(reading: Reading, numbers: list[int]) -> list[Naming]:
    """The names among the items of one match, each with role, office and country."""
    items = [reading.items[number] for number in numbers]
    names = [item for item in items if item.kind in "NF"]
    if any(not COMPANY.isdisjoint(reading.text(item).split(" ")) for item in names):
        return []
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
    elif office in HEADS_OF_BODIES and (
        _of_a_firm(reading, numbers[0]) or any(item.kind == "M" for item in items)
    ):
        office = "chair"
    if role is not None and places.word_before(reading.flat, items[0].start) in STATUS:
        role, office = f"Former {role}", None
    if len(lands) == len(names):
        return [(item, role, office, land) for item, land in zip(names, lands, strict=True)]
    land = lands[0] if lands and len(names) == 1 else None
    return [(item, role, office, land) for item in names]


def _of_a_firm(reading: Reading, number: int) -> bool:
    """An unknown name right before the title: "Acme President Jo Hill"."""
    item = reading.items[number]
    if not number or item.kind != "T" or reading.items[number - 1].kind not in "NF":
        return False
    before = reading.items[number - 1]
    if reading.gap(number - 1, number) not in (" ", "'s "):
        return False
    return before.start > 1 and reading.flat[before.start - 2] not in '."“:!?'


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
    if person is None and len(words) > 1:
        person = famous(reading.people, " ".join(words), reading.day)
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
