"""Whose currency is meant where several countries have one of the same name."""

from __future__ import annotations

from msgspec.structs import replace

from bilat_cli.figures.context import Scene
from bilat_cli.figures.lexicon import entries
from bilat_cli.figures.measure import Measure


def settled(scene: Scene, measure: Measure) -> Measure:
    """The measure in the currency of the country that the text names.

    The usual one where the sentence names its country, else that of the first country in it that
    has one, else that of the country that the report names most. Where none of them has a currency
    of that name, the measure as it is.
    """
    if not measure.among:
        return measure
    units = dict(entry.split() for entry in entries(measure.among))
    own, per, rate = measure.unit.partition(" per ")
    here = [units[code] for code in scene.named if code in units]
    if not here:
        here = [units[code] for code in scene.report.pair_by_rank if code in units]
        del here[1:]
    unit = own if own in here or not here else here[0]
    return replace(measure, unit=unit + per + rate) if unit != own else measure
