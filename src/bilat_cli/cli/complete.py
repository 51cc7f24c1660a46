"""Values for shell completion: the real ones, loaded only when a shell asks."""

from __future__ import annotations


def topics(incomplete: str) -> list[tuple[str, str]]:
    """Slugs with their labels."""
    from bilat_cli.topics import all_topics

    return [(topic.slug, topic.label) for topic in all_topics()]


def kinds(incomplete: str) -> list[tuple[str, str]]:
    """Kinds of events and of facts."""
    from typing import get_args

    from bilat_cli.model import FactKind
    from bilat_cli.rules.kinds import KINDS

    events = [(kind.name, kind.label) for kind in KINDS]
    known = {name for name, _ in events}
    return events + [(kind, "fact") for kind in get_args(FactKind) if kind not in known]


def statuses(incomplete: str) -> list[str]:
    """Statuses of events."""
    from typing import get_args

    from bilat_cli.model import Status

    return list(get_args(Status))


def countries(incomplete: str) -> list[tuple[str, str]]:
    """Codes with names; names where the beginning is no code's."""
    from bilat_cli.countries import all_countries

    pairs = [(land.code, land.name) for land in all_countries()]
    if any(code.startswith(incomplete) for code, _ in pairs):
        return pairs
    return [(name, code) for code, name in pairs]


def formats(incomplete: str) -> list[str]:
    """All formats."""
    from bilat_cli.render.registry import AUTO, names

    return [AUTO, *names()]


def colors(incomplete: str) -> list[str]:
    """When to use colour."""
    from bilat_cli.console import COLORS

    return list(COLORS)
