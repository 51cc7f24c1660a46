"""What a number measures where no unit stands at it: told before, or carried on."""

from __future__ import annotations

import functools
import re

from bilat_cli.figures.context import Scene
from bilat_cli.figures.lexicon import singular
from bilat_cli.figures.measure import Measure
from bilat_cli.figures.numbers import Number


@functools.cache
def _numbered() -> re.Pattern[str]:
    return re.compile(
        r"\bnumber\s+of\s+(?P<noun>(?:[\w-]+\s+){0,3}?(?:[\w-]+s|people|children|women|men))\b",
        re.I,
    )


@functools.cache
def _no_noun() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:[,;.)]|$)|\s+(?:in|last|this|(?:a|the)\s+(?:year|month|week|quarter|decade)|of|and|from|for|to|but|while|by|"
        r"earlier|next)\b"
    )


def elided(scene: Scene, number: Number) -> Measure | None:
    """A large number without a unit behind a sum of money is one of the same currency."""
    if scene.money is None or not number.scaled or not number.digits:
        return None
    if not _no_noun().match(scene.text, number.end, scene.end):
        return None
    return Measure(
        unit=scene.money.unit, dimension="money", rule="fact.unit.elided",
        start=number.end, end=number.end, assumed=True,
    )  # fmt: skip


def number_of(scene: Scene, number: Number) -> Measure | None:
    """ "the number of tourists hit 3.5 million": the noun stands before the figure."""
    if not (number.scaled or number.grouped) or not _no_noun().match(
        scene.text, number.end, scene.end
    ):
        return None
    found = list(
        _numbered().finditer(scene.text, max(scene.start, number.start - 110), number.start)
    )
    single = singular(found[-1]["noun"].split()[-1]) if found else None
    if not found or single is None:
        return None
    return Measure(
        unit=single, dimension=None, rule="fact.count.noun", start=number.end, end=number.end,
        first=found[-1].start("noun"),
    )  # fmt: skip
