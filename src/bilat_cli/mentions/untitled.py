"""Persons whom a text names in full and without a title: "talks with Ana Vella"."""

from __future__ import annotations

import re
from functools import cache

from bilat_cli.mentions.items import Item
from bilat_cli.mentions.leaders import famous
from bilat_cli.mentions.reading import Reading
from bilat_cli.rules.actors.ambiguous import COMPANY
from bilat_cli.rules.actors.grammar import PERSONAL_AFTER, PERSONAL_BEFORE
from bilat_cli.rules.actors.names import PARTICLES


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(PERSONAL_BEFORE)}) $")


@cache
def _after() -> re.Pattern[str]:
    return re.compile(rf",? (?:{'|'.join(PERSONAL_AFTER)})\b")


def untitled(reading: Reading) -> None:
    """Note the persons of a text that no title tells of.

    A name in full is a person where only a person can stand ("met", "talks with"), where a
    country owns it ("Chile's Ana Paz"), or where the text goes on with the surname alone.
    """
    short: set[str] | None = None
    for number, item in enumerate(reading.items):
        if item.kind != "F" or number in reading.used:
            continue
        printed = reading.text(item)
        if reading.people.maybe(printed) or not _plausible(reading, item, printed):
            continue
        if short is None:
            short = {reading.text(other) for other in reading.items if other.kind == "N"}
        owner = _owner(reading, number)
        if owner is None and famous(reading.people, printed, reading.day) is not None:
            continue
        words = printed.split(" ")
        again = words[-1] in short and _acts(reading, item)
        if owner or again or _before().search(reading.flat[max(0, item.start - 80) : item.start]):
            reading.people.add(printed, None, None, owner, item.start)


def _acts(reading: Reading, item: Item) -> bool:
    return _after().match(reading.flat, item.end, item.end + 24) is not None


def _owner(reading: Reading, number: int) -> str | None:
    """The country right before a name ("Chile's Ana Paz met"), where the name does something."""
    if not number or reading.items[number - 1].kind != "C":
        return None
    owned = reading.gap(number - 1, number) == "'s "
    return reading.code(number - 1) if owned and _acts(reading, reading.items[number]) else None


def _plausible(reading: Reading, item: Item, printed: str) -> bool:
    """Two to four words of letters, no firm, no headline, and no article in front."""
    words = printed.split(" ")
    if not 2 <= len(words) <= 4 or not COMPANY.isdisjoint(words) or "." in words[0]:
        return False
    if any(not (w.istitle() or w in PARTICLES or "-" in w or "'" in w) for w in words):
        return False
    before = reading.flat[max(0, item.start - 4) : item.start].lower()
    if before.endswith("the ") or reading.flat.startswith("-", item.end):
        return False
    return not reading.in_headline(item.start)
