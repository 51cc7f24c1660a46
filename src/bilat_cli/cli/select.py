"""Filter options to a `Selection`; unknown names are answered with the closest right ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar, get_args

from bilat_cli.cli.options import Filters
from bilat_cli.cli.run import Run
from bilat_cli.closest import one_of, question
from bilat_cli.errors import UsageError
from bilat_cli.filters import Selection, date_range, named
from bilat_cli.model import EventKind, FactKind, Status


def selection(filters: Filters, kinds: Sequence[str]) -> Selection:
    """The selection that the options ask for, among records of these kinds."""
    since, until = date_range(filters.since, filters.until)
    return Selection(
        since=since,
        until=until,
        between=_pair(filters.between),
        countries=frozenset(map(country, filters.country or ())),
        actors=tuple(map(_actor, filters.actor or ())),
        topics=topics(filters.topic or ()),
        kinds=frozenset(_kind(kinds, name) for name in filters.kind or ()),
        statuses=_statuses(filters.status or ()),
        min_sources=filters.min_sources,
        limit=filters.limit,
        reverse=filters.reverse,
    )


def topics(names: Iterable[str]) -> frozenset[str]:
    """Slugs of topics and all below them."""
    found: frozenset[str] = frozenset()
    for name in names:
        from bilat_cli import topics as vocabulary

        slugs = vocabulary.expand(name)
        found |= slugs or vocabulary.expand(vocabulary.require(name))
    return found


def country(text: str) -> str:
    """The code for a code, name, adjective or capital."""
    from bilat_cli import countries

    code = countries.lookup(text)
    if code is None:
        hint = question(countries.suggest(text)) or "`bilat countries` lists them"
        raise UsageError(f"unknown country {text!r}", hint=hint)
    return code


def _kind(kinds: Sequence[str], name: str) -> str:
    """The kind, if records of the command can have it."""
    for known, command in ((EventKind, "bilat timeline"), (FactKind, "bilat facts")):
        if name.lower() not in kinds and name.lower() in get_args(known):
            raise UsageError(f"--kind {name} is none of this command", hint=f"try {command}")
    return one_of(kinds, name, "kind")


def _actor(name: str) -> str:
    if not name.strip():
        raise UsageError("--actor is empty", hint="give any part of a name")
    return name


def _pair(names: tuple[str, str] | None) -> tuple[str, str] | None:
    if names is None:
        return None
    first, second = map(country, names)
    if first == second:
        raise UsageError(
            f"--between {names[0]} {names[1]} is one country", hint=f"use --country {first}"
        )
    return first, second


def _statuses(names: Sequence[str]) -> frozenset[str]:
    return frozenset(one_of(get_args(Status), name, "status") for name in names)


Record = TypeVar("Record")


def cut(run: Run, records: list[Record], wanted: Selection) -> list[Record]:
    """At most as many as `--limit` says; what is left out is said."""
    if wanted.limit is None or len(records) <= wanted.limit:
        return records
    run.console.note(f"showing {wanted.limit} of {len(records)} (--limit)")
    return records[: wanted.limit]


def missed(run: Run, wanted: Selection, names: Iterable[str]) -> None:
    """Say which `--actor` nobody is called, and who is called nearly so."""
    known = sorted(set(names))
    for actor in wanted.actors:
        if any(named(actor, name) for name in known):
            continue
        from difflib import get_close_matches

        parts = {part.casefold(): name for name in known for part in (name, *name.split())}
        close = [parts[word] for word in get_close_matches(actor.casefold(), parts, n=3)]
        said = f"; close: {', '.join(dict.fromkeys(close))}" if close else ""
        run.console.note(f"nobody is named {actor!r}{said}")
