"""Which events and facts are kept. Pure functions of records; wrong values are `UsageError`s.

The date test asks whether a record *can* lie in the range, so that "August 2024" is kept for
`--since 2024-08-21`; a record without a date is left out as soon as a range is asked for.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from msgspec import Struct

from bilat_cli.edtf import bounds, overlaps
from bilat_cli.errors import UsageError
from bilat_cli.model import Event, Fact
from bilat_cli.sourcing import support
from bilat_cli.wording import unaccented


class Selection(Struct, frozen=True, kw_only=True):
    """What to keep. Values of one field are alternatives; different fields must all hold."""

    since: dt.date | None = None
    until: dt.date | None = None
    between: tuple[str, str] | None = None
    """Two country codes that must both be in the record."""
    countries: frozenset[str] = frozenset()
    actors: tuple[str, ...] = ()
    topics: frozenset[str] = frozenset()
    """Slugs, children included."""
    kinds: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    min_sources: int = 0
    limit: int | None = None
    reverse: bool = False


def day(text: str, *, last: bool, option: str) -> dt.date:
    """The first or last day that `2024`, `2024-08` or `2024-08-21` can mean."""
    try:
        if "/" in text or not text[:4].isdigit():
            raise ValueError(text)
        found = bounds(text)[1 if last else 0]
    except ValueError:
        found = None
    if found is None:
        raise UsageError(
            f"{option} {text!r} is not a date", hint="write 2024, 2024-08 or 2024-08-21"
        )
    return found


def date_range(since: str | None, until: str | None) -> tuple[dt.date | None, dt.date | None]:
    """Both ends of `--since` and `--until`, inclusive; reversed ones are an error."""
    first = None if since is None else day(since, last=False, option="--since")
    final = None if until is None else day(until, last=True, option="--until")
    if first is not None and final is not None and first > final:
        raise UsageError(
            f"--since {since} is after --until {until}",
            hint=f"swap them: --since {until} --until {since}",
        )
    return first, final


def select_events(events: Iterable[Event], selection: Selection) -> list[Event]:
    """The events to keep, in their order, or the reverse of it; not cut to the limit."""
    kept = [event for event in events if _keeps_event(event, selection)]
    return kept[::-1] if selection.reverse else kept


def select_facts(facts: Iterable[Fact], selection: Selection) -> list[Fact]:
    """The same for facts; their date is the period."""
    kept = [fact for fact in facts if _keeps_fact(fact, selection)]
    return kept[::-1] if selection.reverse else kept


def _keeps_event(event: Event, wanted: Selection) -> bool:
    if wanted.statuses and event.status not in wanted.statuses:
        return False
    names = [person.name for person in event.participants]
    return _keeps(event, event.date, names, wanted)


def _keeps_fact(fact: Fact, wanted: Selection) -> bool:
    return _keeps(fact, fact.period, [fact.speaker] if fact.speaker else [], wanted)


def _keeps(record: Event | Fact, date: str | None, names: Sequence[str], wanted: Selection) -> bool:
    if wanted.kinds and record.kind not in wanted.kinds:
        return False
    if wanted.topics and wanted.topics.isdisjoint(record.topics):
        return False
    if wanted.countries and wanted.countries.isdisjoint(record.countries):
        return False
    if wanted.between and not set(wanted.between) <= set(record.countries):
        return False
    if wanted.actors and not any(named(actor, name) for actor in wanted.actors for name in names):
        return False
    if wanted.min_sources > 1 and support(record) < wanted.min_sources:
        return False
    return overlaps(date, wanted.since, wanted.until)


def named(wanted: str, name: str) -> bool:
    """Whether all words of one name stand in another: "putin" in "Vladimir Putin"."""
    return set(_words(wanted)) <= set(_words(name))


def _words(name: str) -> list[str]:
    letters = unaccented(name.casefold())
    return "".join(char if char.isalnum() else " " for char in letters).split()
