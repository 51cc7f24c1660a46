"""Ids of events: from what the event is, never from file names, order or run."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from bilat_cli.digest import digest
from bilat_cli.model import Event

_BY_PEOPLE = ("meeting", "call", "visit", "anniversary", "observance")
"""Kinds that their people and their key tell apart, so that a title may change."""


def identifier(event: Event, key: str) -> str:
    """The id of an event; `key` is what else tells it from others of its kind.

    With a series and a number: countries, series, number. Else the day, the kind and a digest
    of countries, people and key.
    """
    lands = "-".join(code.lower() for code in event.countries) or "x"
    if event.series and event.ordinal and event.kind != "anniversary":
        slug = re.sub(r"[^a-z0-9]+", "-", event.series.casefold()).strip("-")
        prefix = "" if event.kind in ("meeting", "summit") else f"{event.kind}-"
        return f"{prefix}{lands}-{slug}-{event.ordinal}"
    people = sorted(person.name.casefold() for person in event.participants)
    parts = [event.kind, event.date or "", lands, *people, key, str(event.ordinal or "")]
    if event.kind not in _BY_PEOPLE:
        parts.append(event.title.casefold())
    day = (event.date or "undated").replace("/", "_").replace("..", "")
    return f"{day}-{event.kind}-{_digest(parts)}"


def unique(rows: Sequence[Event]) -> list[Event]:
    """The rows, each with an id of its own: the first keeps a shared one, the others add to it."""
    taken: set[str] = set()
    found = []
    for row in rows:
        name = row.id
        if name in taken:
            year = (row.date or "")[:4] if row.series and row.ordinal else ""
            place = row.place.name if row.place else ""
            name = f"{name}-{year or _digest([row.date or '', place, row.title])[:4]}"
        plain, number = name, 2
        while name in taken:
            name, number = f"{plain}-{number}", number + 1
        taken.add(name)
        found.append(row if name == row.id else replace(row, id=name))
    return found


def _digest(parts: Sequence[str]) -> str:
    return digest("\x1f".join(parts).encode(), 4)
