"""Which numbers are no facts: refused by rules, too loose a measure, nothing that is counted."""

from __future__ import annotations

import functools

from bilat_cli.figures.bounds import bound
from bilat_cli.figures.context import Scene
from bilat_cli.figures.lexicon import entries, plain
from bilat_cli.figures.measure import Measure, definite
from bilat_cli.figures.numbers import Number
from bilat_cli.figures.patterns import found
from bilat_cli.rules.facts.refusals import REFUSALS
from bilat_cli.rules.facts.words import PAIRED

_SMALL = 13
"""Numbers below it, written as words, count only what rules list."""
_MARK = "\x00"
_YEARS = range(1500, 2200)
_WEIGHTS = ("pound", "pounds")
"""Without a scale these may be weights as well as money."""


@functools.cache
def _refusing() -> str:
    """All refusals as one pattern."""
    return "|".join(f"(?:{rule.before}{_MARK}{rule.after})" for rule in REFUSALS)


def refused(text: str, start: int, end: int) -> bool:
    """Does a rule say that the number at a span is no fact?"""
    window = f"{text[max(0, start - 36) : start]}{_MARK}{text[end : end + 36]}"
    return found(_refusing(), window)


def loose(scene: Scene, number: Number, measure: Measure) -> bool:
    """Is it a measure too loose to be one: "two feet", "500 pounds", "a mark", a bare "10 won"?"""
    if measure.dimension == "money":
        bare = measure.start >= number.end
        if (
            bare
            and not number.scaled
            and scene.text[measure.start : measure.end].lower() in _WEIGHTS
        ):
            return True
        year = not number.grouped and not number.scaled and number.value in _YEARS
        return (bare and year) or (bare and not number.scaled and not number.digits)
    if measure.unit == "percent" and scene.text[measure.end - 1] == "%":
        return scene.text[measure.end : measure.end + 1].isalnum()
    if measure.dimension == "physical":
        return not number.digits and number.value < _SMALL and not number.scaled
    return False


def countable(scene: Scene, number: Number, measure: Measure) -> bool:
    """May the noun be counted with this number, so that the count is a fact?"""
    plain_year = number.digits and not number.grouped and not number.scaled
    if plain_year and number.value in _YEARS and number.value == int(number.value):
        return False
    if number.value != int(number.value):
        return False
    tail = scene.text[max(0, number.end - 2) : number.end]
    if tail[:1].isdigit() and tail[1:].isalpha() and scene.text[measure.first].isupper():
        # "24M Energy": the name of a firm.
        return False
    bounded = bound(scene.text, number.start, number.end, scene.start, scene.end) is not None
    if number.value < _SMALL and definite(scene.text, number) and not _is_more(scene, measure):
        return False
    if number.value <= 2 and not bounded and plain(measure.unit) in _paired():
        return False
    if measure.known:
        return number.value > 1
    if not number.digits and not number.scaled:
        return False
    if (
        not bounded
        and not number.grouped
        and not number.scaled
        and scene.text[measure.first].isupper()
    ):
        # "the 123 Agreement talks": part of a name.
        return False
    return bounded or number.value >= _SMALL or number.scaled


@functools.cache
def _paired() -> frozenset[str]:
    return frozenset(plain(noun) for noun in entries(PAIRED))


def _is_more(scene: Scene, measure: Measure) -> bool:
    """ "the four additional sites" are told of as news all the same."""
    first = scene.text[measure.first : measure.first + 12].split()[:1]
    return bool(first) and first[0].lower() in ("additional", "new", "further", "extra", "more")
