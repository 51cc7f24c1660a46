"""What a count is about by its own words, whatever else the sentence speaks of."""

from __future__ import annotations

from decimal import Decimal

from bilat_cli.figures.context import Scene
from bilat_cli.figures.lexicon import tables
from bilat_cli.figures.measure import Measure
from bilat_cli.figures.patterns import compiled
from bilat_cli.rules.facts.tenses import TRAVELLED

_CROWD = 1000
"""So many people who go to a country are tourists; a few are a delegation."""
_BEHIND = 40


def topics(scene: Scene, measure: Measure, value: Decimal) -> tuple[str, ...]:
    """The topics of a count: of documents diplomacy, of people who travelled tourism."""
    if measure.dimension is not None:
        return ()
    behind = scene.text[measure.end : min(scene.end, measure.end + _BEHIND)]
    if value >= _CROWD and compiled(TRAVELLED).match(behind):
        return ("tourism",)
    return tables().topics.get(measure.rule, ())
