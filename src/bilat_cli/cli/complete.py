"""Values for shell completion: the real ones, loaded only when a shell asks."""

from __future__ import annotations

from collections.abc import Iterable

# Typer hands on what is annotated so.
from typer import Context


def _matching(pairs: Iterable[tuple[str, str]], incomplete: str) -> list[tuple[str, str]]:
    """Those that begin so, in any case of letters; what is typed stays as it is typed."""
    size, folded = len(incomplete), incomplete.lower()
    return [
        (incomplete + value[size:], note) for value, note in pairs if value[:size].lower() == folded
    ]


def topics(incomplete: str) -> list[tuple[str, str]]:
    """Slugs with their labels."""
    from bilat_cli.topics import all_topics

    return _matching(((topic.slug, topic.label) for topic in all_topics()), incomplete)


def kinds(ctx: Context, incomplete: str) -> list[tuple[str, str]]:
    """Kinds of events, or of facts after `bilat facts`."""
    if ctx.info_name == "facts":
        from bilat_cli.cli.vocabularies import FACT_KINDS

        return _matching(FACT_KINDS.items(), incomplete)
    from bilat_cli.rules.kinds import KINDS

    return _matching(((kind.name, kind.label) for kind in KINDS), incomplete)


def statuses(incomplete: str) -> list[str]:
    """Statuses of events."""
    from typing import get_args

    from bilat_cli.model import Status

    return list(get_args(Status))


def countries(incomplete: str) -> list[tuple[str, str]]:
    """Codes with names; names where the beginning is no code's."""
    from bilat_cli.countries import all_countries

    pairs = [(land.code, land.name) for land in all_countries()]
    known = [pair for pair in pairs if pair[0].startswith(incomplete)]
    return known or _matching(((name, code) for code, name in pairs), incomplete)


def people(incomplete: str) -> list[tuple[str, str]]:
    """Who held high offices; others can be asked for as well."""
    from bilat_cli.rules.actors.leaders import LEADERS

    pairs = {one.name: f"{one.office.replace('_', ' ')}, {one.country}" for one in LEADERS}
    return _matching(sorted(pairs.items()), incomplete)


def formats(incomplete: str) -> list[tuple[str, str]]:
    """All formats, with what each is."""
    from bilat_cli.render.registry import AUTO, load, names

    pairs = [(AUTO, "a table on a terminal, else JSON Lines")]
    return pairs + [(name, load(name).summary) for name in names() if name.startswith(incomplete)]


def colors(incomplete: str) -> list[str]:
    """When to use colour."""
    from bilat_cli.console import COLORS

    return list(COLORS)


def rules(incomplete: str) -> list[str]:
    """Names of rules, from the tables themselves: the engines behind them cost more."""
    from importlib import import_module
    from pkgutil import walk_packages

    from bilat_cli import rules as tables
    from bilat_cli.rulebook import Rule

    found: dict[str, None] = {}
    for module in walk_packages(tables.__path__, f"{tables.__name__}."):
        for value in vars(import_module(module.name)).values():
            if isinstance(value, tuple):
                found |= {rule.name: None for rule in value if isinstance(rule, Rule)}
    return list(found)


def shells(incomplete: str) -> list[str]:
    """Shells that there is a script for."""
    from bilat_cli.cli.shells import SCRIPTS

    return list(SCRIPTS)


def records(incomplete: str) -> list[str]:
    """Records that there is a schema of."""
    from bilat_cli.cli.schema import RECORDS

    return list(RECORDS)
