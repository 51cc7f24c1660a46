"""The same sum in another currency: "1.6 trillion yuan (about 225 billion U.S. dollars)"."""

from __future__ import annotations

import functools
import re

from bilat_cli.figures.context import Scene
from bilat_cli.figures.measure import unit
from bilat_cli.figures.numbers import parse
from bilat_cli.model import FieldEvidence


@functools.cache
def _conversion() -> re.Pattern[str]:
    return re.compile(
        r"\s*\(\s*(?:about|some|around|roughly|approximately|or|nearly|almost|US)?\s*"
    )


def behind(scene: Scene, end: int) -> tuple[FieldEvidence, int] | None:
    """The same amount in another currency, in brackets right behind it."""
    opening = _conversion().match(scene.text, end, min(scene.end, end + 24))
    if opening is None:
        return None
    at = opening.end()
    while at < scene.end and not scene.text[at].isdigit() and at - opening.end() < 5:
        at += 1
    number = parse(scene.text, at) if at < scene.end and scene.text[at].isdigit() else None
    measure = unit(scene.text, number, scene.end) if number else None
    if number is None or measure is None or measure.dimension != "money":
        return None
    stop = max(number.end, measure.end)
    closing = scene.text[stop : stop + 2].lstrip()
    if not closing.startswith(")"):
        return None
    first = min(number.start, measure.start)
    evidence = FieldEvidence(
        scene.text[first:stop], first, stop, "fact.conversion",
        value=f"{number.value.normalize():f} {measure.unit}",
    )  # fmt: skip
    return evidence, scene.text.index(")", stop) + 1
