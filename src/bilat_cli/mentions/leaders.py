"""Completes surnames and countries from the dated table of office-holders."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import cache

from bilat_cli.mentions.people import People, Person, key
from bilat_cli.rules.actors._record import Leader
from bilat_cli.rules.actors.leaders import LEADERS
from bilat_cli.rules.actors.leaders_world import WORLD_LEADERS

_ORGANISATION = {"head_of_state": "organisation_head", "chair": "organisation_head"}
"""What a bare "President" may be as well, where the name fits."""


@cache
def _table() -> dict[str, tuple[Leader, ...]]:
    """Word of a name -> rows, first word and last."""
    table: dict[str, list[Leader]] = {}
    for row in (*LEADERS, *WORLD_LEADERS):
        words = row.name.split(" ")
        for word in sorted({key(word) for word in words if len(word) > 2} | {key(words[0])}):
            table.setdefault(word, []).append(row)
    return {word: tuple(rows) for word, rows in table.items()}


def _in_office(rows: Iterable[Leader], day: dt.date | None) -> list[Leader]:
    """Those who hold their office on a day; all where the day is not known."""
    if day is None:
        return list(rows)
    month = day.isoformat()[:7]
    return [row for row in rows if row.since <= month and (not row.until or month <= row.until)]


def _begun(rows: Iterable[Leader], day: dt.date | None) -> list[Leader]:
    """Those who hold or held their office on a day: nobody is known for what is still to come."""
    return [row for row in rows if day is None or row.since <= day.isoformat()[:7]]


def complete(people: People, day: dt.date | None) -> None:
    """Full name and country for persons that the text leaves short.

    Only where surname and office fit one row, and the day lies in its months; where the
    document has no day, where all rows of that surname and office are one person.
    """
    table = _table()
    for person in people.all:
        short = len(person.tokens) == 1
        if not short and person.country is not None:
            continue
        rows = [
            row
            for row in table.get(person.tokens[-1], ()) or table.get(person.tokens[0], ())
            if row.office in (person.office, _ORGANISATION.get(person.office or ""))
            and person.country in (None, row.country)
        ]
        rows = _in_office(rows, day)
        if not rows or len({row.name for row in rows}) > 1:
            continue
        row = rows[0]
        words = [key(word) for word in row.name.split(" ")]
        if (
            not short
            and set(words).isdisjoint(person.tokens[:-1])
            and words[0][0] != person.tokens[0][0]
        ):
            continue
        person.country = person.country or row.country or None
        person.office = row.office
        people.rename(person, row.name if short else person.name)


@cache
def _by_name() -> dict[str, tuple[Leader, ...]]:
    table: dict[str, list[Leader]] = {}
    for row in (*LEADERS, *WORLD_LEADERS):
        table.setdefault(key(row.name), []).append(row)
    return {name: tuple(rows) for name, rows in table.items()}


def is_famous(name: str) -> bool:
    """Whether a name stands in the table."""
    return key(name) in _by_name()


def famous(people: People, name: str, day: dt.date | None) -> Person | None:
    """A person of the table who is named in full without a title.

    With the office that they hold on the day; who held one before or since is known by the
    country alone.
    """
    begun = _begun(_by_name().get(key(name), ()), day)
    if not begun or len({row.country for row in begun}) > 1:
        return None
    rows = _in_office(begun, day)
    if not rows:
        return people.add(name, None, None, begun[0].country or None, -1)
    known = day is not None or len({row.office for row in rows}) == 1
    office = rows[0].office if known else None
    return people.add(name, None, office, rows[0].country or None, -1)


def leader_of(people: People, word: str, country: str, day: dt.date | None) -> Person | None:
    """ "France's Macron": a surname beside the country that the person leads or led."""
    rows = _begun([row for row in _table().get(key(word), ()) if row.country == country], day)
    holding = _in_office(rows, day)
    if len({row.name for row in holding or rows}) != 1:
        return None
    return people.add(rows[0].name, None, holding[0].office if holding else None, country, -1)
