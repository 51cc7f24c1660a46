"""Persons that are named with a title, and names that stand alone afterwards."""

from __future__ import annotations

from bilat_cli.mentions import places
from bilat_cli.mentions.items import Item, flatten, scan_title
from bilat_cli.mentions.leaders import complete, famous, is_famous, leader_of
from bilat_cli.mentions.people import LEADERS, Person, clean
from bilat_cli.mentions.reading import Reading
from bilat_cli.mentions.roles import at_home, namings
from bilat_cli.mentions.shapes import matches
from bilat_cli.mentions.untitled import untitled
from bilat_cli.rules.actors.ambiguous import SURNAMES
from bilat_cli.rules.actors.grammar import AT, SPEAKING

LEADERS_ALONE = LEADERS | {"vice_president"}
NAMED_IN_TITLES = LEADERS | {"foreign_minister", "defence_minister", "national_security_adviser"}


def persons(reading: Reading) -> None:
    """All persons named with a title; first those in full, so that short names find them."""
    hits = []
    for rule, numbers in matches(reading.flat, reading.items):
        if rule.gives == "group":
            reading.pointers.append((rule, numbers))
            continue
        if _two_offices(reading, numbers):
            reading.pointers.append((rule, numbers[:1]))
            numbers = numbers[1:]
        elif _elsewhere(reading, numbers[0]):
            numbers = numbers[1:]
        hits.append((rule, numbers, namings(reading, numbers)))
    added: dict[int, Person] = {}
    known: dict[tuple[str, str | None, str | None, str | None], Person] = {}
    for full in (True, False):
        for _, _, named in hits:
            for item, role, office, country in named:
                if (item.kind == "F") is full:
                    said = (reading.text(item), role, office, country)
                    person = known.get(said) or reading.people.add(*said, item.start)
                    added[item.start] = person
                    if full or reading.people.alone(said[0]):
                        known[said] = person
    complete(reading.people, reading.day)
    if _asks_headline(reading):
        _headline(reading)
        complete(reading.people, reading.day)
    at_home(reading)
    untitled(reading)
    for rule, numbers, named in hits:
        people = [added[naming.item.start] for naming in named]
        if not people:
            continue
        for person, naming in zip(people, named, strict=True):
            person.see(naming.item.start)
        reading.used.update(numbers)
        start, end = reading.items[numbers[0]].start, reading.items[numbers[-1]].end
        reading.add_persons(start, end, "name" if len(people) == 1 else "group", people, rule.name)


def _asks_headline(reading: Reading) -> bool:
    """Whether the text leaves open what its headline may tell; most of them need not be read."""
    people = reading.people.all
    title = reading.document.title or ""
    if not people or title.startswith(SPEAKING) or any(map(_unclear, people)):
        return True
    held = {person.office for person in people}
    for _, numbers in reading.pointers:
        for number in numbers:
            named = reading.items[number].title
            if named is not None and named.office in LEADERS_ALONE and named.office not in held:
                return True
    return False


def _unclear(person: Person) -> bool:
    """Whether the headline may say more: a surname only, or a leader of nobody knows where."""
    return len(person.tokens) == 1 or (person.country is None and person.office in NAMED_IN_TITLES)


def _two_offices(reading: Reading, numbers: list[int]) -> bool:
    """ "The Vice President and President Silva" are two people, not one with two titles."""
    if len(numbers) < 3:
        return False
    first, second = reading.items[numbers[0]], reading.items[numbers[1]]
    if first.kind != "T" or second.kind != "T":
        return False
    return reading.flat[max(0, first.start - 4) : first.start].lower() == "the "


def _elsewhere(reading: Reading, number: int) -> bool:
    """ "In Geneva President Silva said": the place is not what the title is of."""
    item = reading.items[number]
    return item.kind == "L" and places.word_before(reading.flat, item.start) in AT


def _headline(reading: Reading) -> None:
    """Persons of a title that is no part of the prose: it often has names and countries in full."""
    title = reading.document.title
    if (
        not title
        or title.isupper()
        or any(sentence.block == "headline" for sentence in reading.sentences)
    ):
        return
    flat = flatten(title)
    inner = Reading(reading.document, (), flat, scan_title(flat))
    for rule, numbers in matches(flat, inner.items):
        if rule.gives != "group":
            for item, role, office, country in namings(inner, numbers):
                reading.people.add(inner.text(item), role, office, country, -1)


def bare(reading: Reading, number: int) -> None:
    """A name without a title: only a person that the document names elsewhere, or a leader."""
    item = reading.items[number]
    printed = reading.text(item)
    if (
        number
        and reading.items[number - 1].kind == "C"
        and reading.gap(number - 1, number) == "'s "
    ):
        code = reading.code(number - 1)
        if code is not None and not reading.people.maybe(printed):
            leader_of(reading.people, printed.rsplit(" ", 1)[-1], code, reading.day)
    if not reading.people.maybe(printed) and not (item.kind == "F" and is_famous(printed)):
        return
    words = clean(printed).split(" ")
    person = reading.people.full(printed) or reading.people.named(" ".join(words), item.start)
    if person is None and len(words) == 1:
        person = reading.people.given(words[0])
    if person is None and len(words) > 1:
        person = famous(reading.people, " ".join(words), reading.day)
    if person is not None:
        form = "surname" if len(words) < max(2, len(person.tokens)) else "name"
        person.see(item.start)
        reading.add_persons(item.start, item.end, form, [person], f"actor.person.{form}")


def surname(reading: Reading, item: Item) -> bool:
    """True when a country or city is here the surname of somebody in the text: "Jordan said"."""
    if not reading.people.all or reading.text(item) not in SURNAMES:
        return False
    person = reading.people.named(reading.text(item), item.start)
    if person is None or places.word_before(reading.flat, item.start) in AT:
        return False
    person.see(item.start)
    reading.add_persons(item.start, item.end, "surname", [person], "actor.person.surname")
    return True
