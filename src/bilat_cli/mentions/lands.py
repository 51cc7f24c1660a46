"""Countries, capitals, places, bodies and organisations: what the persons have left over."""

from __future__ import annotations

from bilat_cli.mentions import named, places
from bilat_cli.mentions.items import Item
from bilat_cli.mentions.reading import Reading, country_entity
from bilat_cli.model import Entity
from bilat_cli.rules.actors.grammar import AT, INSIDE

MONTHS = frozenset(
    ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
)
FORMS = {"C": "name", "B": "combining", "A": "demonym", "P": "demonym"}


def rest(reading: Reading) -> None:
    """A mention for every item that no person or title took in."""
    for number, item in enumerate(reading.items):
        if number in reading.used:
            continue
        kind = item.kind
        if kind in "NF":
            named.bare(reading, number)
        elif kind in FORMS:
            code = reading.code(number)
            if code and not named.surname(reading, item):
                form = FORMS[kind]
                end = item.end - (kind == "B")
                reading.add(item.start, end, form, (country_entity(code),), f"actor.country.{form}")
        elif item.entry is not None:
            _entry(reading, number, item)


def _entry(reading: Reading, number: int, item: Item) -> None:
    entry = item.entry
    assert entry is not None
    if item.kind == "O":
        reading.add(
            item.start,
            item.end,
            entry.extra or "name",
            (Entity("organisation", entry.name),),
            "actor.organisation",
        )
    elif item.kind == "M":
        _body(reading, number, item)
    elif item.kind in "KL" and not named.surname(reading, item):
        form = "capital" if item.kind == "K" else "name"
        if not _qualified(reading, number, item, form):
            _city(reading, number, item, form)


def _city(reading: Reading, number: int, item: Item, form: str) -> None:
    """A capital as government or place; any other city is a place."""
    entry = item.entry
    assert entry is not None
    code = reading.seat(entry.code) if item.kind == "K" else entry.code
    if item.kind == "K" and code and _governs(reading, number):
        entities = (country_entity(code),)
        reading.add(item.start, item.end, form, entities, "actor.capital.government")
    else:
        rule = "actor.capital.place" if item.kind == "K" else "actor.place.name"
        place = Entity("place", entry.name, code)
        reading.add(item.start, item.end, form, (place,), rule)


def _governs(reading: Reading, number: int) -> bool:
    """A capital is a government by its neighbours, or by those of the capital it is joined to."""
    item = reading.items[number]
    if "," in reading.text(item) or _dateline(reading, item):
        return False
    if places.is_government(reading.flat, item.start, item.end):
        return True
    for one, two in ((number - 1, number), (number, number + 1)):
        if one < 0 or two >= len(reading.items) or reading.gap(one, two) != " and ":
            continue
        first, other = reading.items[one], reading.items[one if two == number else two]
        if other.kind == "K" and places.word_before(reading.flat, first.start) not in AT:
            return places.is_government(reading.flat, other.start, other.end)
    return False


def _dateline(reading: Reading, item: Item) -> bool:
    """True for "MOSCOW, Aug. 21" and "MOSCOW (Agency)"."""
    flat = reading.flat
    if not reading.text(item).isupper():
        return False
    return flat.startswith(" (", item.end) or flat[item.end + 2 : item.end + 5].lower() in MONTHS


def _qualified(reading: Reading, number: int, item: Item, form: str) -> bool:
    """True for "Islamabad, Pakistan", which is one place, and "Moscow, Idaho", another one."""
    entry = item.entry
    assert entry is not None
    town = None if entry.extra == "state" else places.us_town(reading.flat, item.end)
    if town is not None:
        for later in range(number + 1, min(number + 4, len(reading.items))):
            if reading.items[later].start < town:
                reading.used.add(later)
        reading.add(
            item.start, town, form, (Entity("place", entry.name, "USA"),), "actor.place.town"
        )
        return True
    if number + 1 >= len(reading.items) or reading.gap(number, number + 1) != ", ":
        return False
    after = reading.items[number + 1]
    if (
        after.kind != "C"
        or after.entry is None
        or number + 1 in reading.used
        or entry.code not in (None, after.entry.code)
    ):
        return False
    reading.used.add(number + 1)
    reading.add(
        item.start,
        after.end,
        form,
        (Entity("place", entry.name, after.entry.code),),
        "actor.place.town",
    )
    return True


def _body(reading: Reading, number: int, item: Item) -> None:
    """The Kremlin: a palace after "at the", else a government; a ministry: its country's."""
    entry = item.entry
    assert entry is not None
    if entry.extra == "place" and places.word_before(reading.flat, item.start) in INSIDE:
        reading.add(
            item.start,
            item.end,
            "metonym",
            (Entity("place", entry.name, reading.seat(entry.code)),),
            "actor.metonym.place",
        )
        return
    code = reading.seat(entry.code) or _beside(reading, number)
    if code is not None:
        reading.add(
            item.start, item.end, "metonym", (country_entity(code),), "actor.metonym.government"
        )


def _beside(reading: Reading, number: int) -> str | None:
    """The country right before or after a ministry."""
    if (
        number
        and reading.items[number - 1].kind in "CA"
        and reading.gap(number - 1, number) in (" ", "'s ", "' ")
    ):
        return reading.code(number - 1)
    if (
        number + 1 < len(reading.items)
        and reading.items[number + 1].kind == "C"
        and reading.gap(number, number + 1) in (" of ", " of the ")
    ):
        return reading.code(number + 1)
    return None
