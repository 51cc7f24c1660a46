"""What a number measures where no unit stands at it: told before, or carried on."""

from __future__ import annotations

import functools
import re

from bilat_cli.figures import grammar
from bilat_cli.figures.context import Scene
from bilat_cli.figures.lexicon import singular
from bilat_cli.figures.measure import Measure
from bilat_cli.figures.numbers import Number
from bilat_cli.figures.patterns import compiled


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


@functools.cache
def _led() -> re.Pattern[str]:
    """Before a number that goes on with the figure before it: "bringing the total to"."""
    return compiled(
        r"\b(?:(?:total|number|figure)\s+to|(?:rising|increasing|growing|falling|dropping|up|down)\s+"
        r"(?:to|from))\s+(?:(?:about|some|over|nearly|almost|more\s+than)\s+)?$"
    )


@functools.cache
def _population() -> re.Pattern[str]:
    return re.compile(
        r"\bpopulation\s+(?:of|is|was|reached|(?:has\s+)?passed|exceeds|stands\s+at|will\s+reach)\s+"
        r"(?:(?:about|over|some|nearly|almost|around|more\s+than)\s+)?\Z"
    )


def elided(scene: Scene, number: Number) -> Measure | None:
    """The unit of a number that leaves it out because the figure before it had the same.

    A large number behind a sum of money, also where "it" stands for what was measured in the
    sentence before; any other where the words before it go on with the last figure.
    """
    if not number.digits or not _no_noun().match(scene.text, number.end, scene.end):
        return None
    last = scene.measure
    if (
        last is not None
        and last.dimension in (None, "physical")
        and _led().search(scene.text[max(scene.start, number.start - 40) : number.start])
    ):
        return Measure(
            unit=last.unit, dimension=last.dimension, rule=last.rule,
            start=number.end, end=number.end, first=last.first,
        )  # fmt: skip
    money = scene.money
    if money is None and scene.report.money and not scene.amounts:
        told, money = scene.report.money
        if told != scene.sentence.paragraph or not grammar.refers_back(scene, number.start):
            return None
    if money is None or not number.scaled:
        return None
    return Measure(
        unit=money.unit, dimension="money", rule="fact.unit.elided",
        start=number.end, end=number.end, assumed=True,
    )  # fmt: skip


def number_of(scene: Scene, number: Number) -> Measure | None:
    """ "the number of tourists hit 3.5 million": the noun stands before the figure."""
    people = _population().search(scene.text, max(scene.start, number.start - 60), number.start)
    if people is not None:
        return Measure(
            unit="people", dimension=None, rule="fact.count.noun", start=number.end,
            end=number.end, first=people.start(),
        )  # fmt: skip
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
