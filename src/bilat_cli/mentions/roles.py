"""What the words around a name say of the person: role, kind of office, country."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from bilat_cli.mentions import places
from bilat_cli.mentions.items import Item
from bilat_cli.mentions.lexicon import capitals
from bilat_cli.mentions.reading import Reading
from bilat_cli.rules.actors.ambiguous import COMPANY
from bilat_cli.rules.actors.grammar import DAYS, HOME_MEMBERS, HOME_ROLES
from bilat_cli.rules.actors.names import COMMON
from bilat_cli.rules.actors.offices import HONORIFIC_ROLES, STATUS

HEADS_OF_BODIES = frozenset(
    ("head_of_state", "chair", "leader", "head_of_government", "vice_president")
)
DEPUTIES = frozenset(("deputy", "assistant", "vice", "under", "acting"))
HIGHEST = frozenset(("head_of_state", "head_of_government"))
NATIONAL = HIGHEST | {
    "vice_president",
    "deputy_head_of_government",
    "foreign_minister",
    "defence_minister",
    "minister",
    "central_bank",
}


class Naming(NamedTuple):
    """One name, and what the words around it say."""

    item: Item
    role: str | None
    office: str | None
    country: str | None


def namings(reading: Reading, numbers: list[int]) -> list[Naming]:
    """The names among the items of one match; empty where they are no persons."""
    items = [reading.items[number] for number in numbers]
    names = [item for item in items if item.kind in "NF"]
    if any(not _personal(reading, item) for item in names):
        return []
    lands = _lands(reading, numbers, items)
    role, office = _office(reading, numbers, items)
    if len(lands) == len(names):
        return [Naming(item, role, office, land) for item, land in zip(names, lands, strict=True)]
    land = lands[0] if lands and len(names) == 1 else None
    return [Naming(item, role, office, land) for item in names]


def _personal(reading: Reading, item: Item) -> bool:
    """Not the name of a firm or a bank, and no half of a compound."""
    words = reading.text(item)
    if words.lower().endswith("bank") or reading.flat.startswith("-", item.end):
        return False
    if words.isupper() and len(words) > 3 and "." not in words:
        # Headlines in capitals name nobody anew; a transcript's label does ("PRESIDENT SILVA:").
        return reading.flat.startswith(":", item.end) or not reading.in_headline(item.start)
    return COMPANY.isdisjoint(words.split(" "))


def _lands(reading: Reading, numbers: list[int], items: list[Item]) -> list[str]:
    """The countries that the words name, else the one that the title or ministry belongs to."""
    title = next((item.title for item in items if item.title is not None), None)
    lands = [
        code
        for number in numbers
        if reading.items[number].kind in "CAKL" and (code := reading.code(number))
    ]
    if title is not None and title.office == "ambassador":
        lands = lands[:1] if items[0].kind in "CA" else []
    if not lands and title is not None and title.country:
        lands = [title.country]
    if not lands:
        lands = [
            i.entry.code for i in items if i.kind == "M" and i.entry is not None and i.entry.code
        ]
    return lands


def _office(
    reading: Reading, numbers: list[int], items: list[Item]
) -> tuple[str | None, str | None]:
    """Role as printed and kind of office; none for a former holder."""
    title = next((item.title for item in items if item.title is not None), None)
    if title is None:
        return HONORIFIC_ROLES.get(reading.text(items[0]), (None, None))
    role, office = title.role, title.office
    if title.head == "counterpart":
        return (None, None) if title.plural else _counterpart(reading, items[0].start)
    kinds = "".join(item.kind for item in items)
    if title.head in ("chief", "head") and "O" in kinds and title.role.lower() == title.head:
        office = "organisation_head"
    if office in HEADS_OF_BODIES:
        if "O" in kinds and office != "head_of_government":
            office = "organisation_head"
        elif "M" in kinds or _of_a_firm(reading, numbers) or _owned(reading, items):
            office = "chair"
        elif "L" in kinds:
            office = "local"
    elif office == "minister" and "L" in kinds:
        office = "local"
    before = places.word_before(reading.flat, items[0].start)
    if before in STATUS:
        return f"Former {role}", None
    if before in DEPUTIES and items[0].kind in "CA":
        return f"{before.title()} {role}", "official" if before != "acting" else office
    return role, office


def _owned(reading: Reading, items: list[Item]) -> bool:
    """ "President of Colombia's coffee board", "president of the Japan Federation"."""
    for place, item in enumerate(items):
        if item.kind != "C" or not place or items[place - 1].kind not in "TU":
            continue
        if reading.flat.startswith("'s", item.end):
            return True
        last = place == len(items) - 1
        if (
            last
            and reading.flat.startswith(" ", item.end)
            and reading.flat[item.end + 1 : item.end + 2].isupper()
        ):
            return True
    return False


def _of_a_firm(reading: Reading, numbers: list[int]) -> bool:
    """A capitalised word right before the title that is no country: "Acme President Jo Hill"."""
    item = reading.items[numbers[0]]
    flat, start = reading.flat, item.start
    if item.kind != "T" or start < 4 or flat[start - 1] != " ":
        return False
    begin = flat.rfind(" ", max(0, start - 30), start - 1) + 1
    word = flat[begin : start - 1].removesuffix("'s")
    low = word.lower()
    if low in FIRMS:
        return True
    if not word[:1].isupper() or not word[-1:].isalnum() or low in DAYS:
        return False
    return word in COMPANY or low not in COMMON


FIRMS = frozenset(
    (
        "branch",
        "company",
        "division",
        "bank",
        "group",
        "firm",
        "club",
        "union",
        "association",
        "council",
        "federation",
        "executive",
        "regional",
    )
)


def _counterpart(reading: Reading, at: int) -> tuple[str | None, str | None]:
    """Role and office of the one who has the counterpart: the first titled in the sentence."""
    place = bisect_right(reading.sentences, at, key=lambda sentence: sentence.start)
    begin = reading.sentences[place - 1].start if place else 0
    last = bisect_left(reading.items, at, key=lambda item: item.start)
    nearest = first = None
    for item in reversed(reading.items[max(0, last - 60) : last]):
        if item.kind == "T":
            nearest = nearest or item.title
            first = item.title if item.start >= begin else first
    title = first or nearest
    return (title.role, title.office) if title is not None else (None, None)


def at_home(reading: Reading) -> None:
    """Officials without a country: of the government that published the text, else the dateline's.

    A wire report from a capital leaves the country out where it is that of the capital and the
    report is about it.
    """
    here = capitals().get(reading.document.place or "")
    share = reading.share(here) if reading.home is None and here is not None else 0.0
    if reading.home is None and share < 0.6:
        return
    taken = {(person.role, person.country) for person in reading.people.all}
    for person in reading.people.all:
        if person.country is not None or person.office in (None, "ambassador") or not person.role:
            continue
        words = person.role.lower().split(" ")
        if reading.home is not None:
            role = person.role.lower()
            unique = role in HOME_ROLES and (person.role, reading.home) not in taken
            if unique or role in HOME_MEMBERS or "assistant to the president" in role:
                person.country = reading.home
                taken.add((person.role, person.country))
        elif (
            person.office in NATIONAL
            and not (person.office in HIGHEST and share < 1.0)
            and (here == "USA") is not ("minister" in words or "premier" in words)
        ):
            person.country = here
