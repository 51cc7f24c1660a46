"""`bilat topics`, `bilat kinds`, `bilat countries`."""

from __future__ import annotations

from bilat_cli.cli.options import Output
from bilat_cli.cli.run import Run

FACT_KINDS = {
    "quantity": "a figure with a unit: money, tonnes, people",
    "growth": "a change, in percent or as an amount",
    "ratio": "so many times another figure",
    "count": "how many of something: meetings, projects",
    "ordinal": "the number of a meeting, round or edition",
    "anniversary": "years since something; the baseline is when",
    "frequency": "how often something is held",
    "rank": "a place in an order: largest partner",
    "agreement": "a document signed or agreed on, by name",
    "observance": "a theme year, day or season, by name",
    "target": "a figure that is planned for a period",
}
"""Kinds of facts, with what each is."""


def topics(run: Run, output: Output) -> int:
    """The topics of --topic: their names, synonyms and published identifiers.

    Examples:
      bilat topics
      bilat topics --json
    """
    from bilat_cli.render.views.vocabularies import topic_sheet
    from bilat_cli.topics import all_topics, identifiers

    rows = [
        {
            "slug": topic.slug,
            "label": topic.label,
            "parent": topic.parent or None,
            "synonyms": topic.synonyms,
            "identifiers": identifiers(topic),
        }
        for topic in all_topics()
    ]
    return run.show(topic_sheet(rows), output)


def kinds(run: Run, output: Output) -> int:
    """The kinds of --kind: of events, then of facts.

    Examples:
      bilat kinds
      bilat kinds --csv
    """
    from typing import get_args

    from bilat_cli.model import FactKind
    from bilat_cli.render.views.vocabularies import kind_sheet
    from bilat_cli.rules.kinds import KINDS

    events = [("event", kind.name, kind.label, kind.plover, kind.note) for kind in KINDS]
    facts = [
        ("fact", name, name.capitalize(), None, FACT_KINDS[name]) for name in get_args(FactKind)
    ]
    names = ("record", "kind", "label", "plover", "note")
    rows = [dict(zip(names, row, strict=True)) for row in (*events, *facts)]
    return run.show(kind_sheet(rows), output)


def countries(run: Run, output: Output) -> int:
    """The countries of --country and --between: codes, names, adjectives and capitals.

    Examples:
      bilat countries
      bilat countries --json
    """
    from bilat_cli.countries import all_countries
    from bilat_cli.render.views.vocabularies import country_sheet

    return run.show(country_sheet(all_countries()), output)
