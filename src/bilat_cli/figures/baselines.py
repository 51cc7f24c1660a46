"""What a change is measured against: an earlier time, told or meant."""

from __future__ import annotations

import functools
import re

from bilat_cli.figures.asides import exactly, words_before
from bilat_cli.figures.context import Scene
from bilat_cli.figures.leads import against, breaks
from bilat_cli.figures.notions import Period
from bilat_cli.figures.years import in_year, year_before
from bilat_cli.model import FieldEvidence


@functools.cache
def _same_period() -> re.Pattern[str]:
    return re.compile(
        r"\byear[\s-]on[\s-]year\b|\b(?:from|than|on)\s+a\s+year\s+(?:earlier|ago|before)\b",
        re.IGNORECASE,
    )


def baseline(scene: Scene, start: int, end: int, period: str | None) -> Period | None:
    """What a change is measured against: "from 2022", "year on year", "than in May"."""
    match = _same_period().search(scene.quote, max(0, start - scene.start - 60))
    if match and period and period[:4].isdigit() and match.start() + scene.start - end < 60:
        first, last = scene.start + match.start(), scene.start + match.end()
        evidence = FieldEvidence(scene.text[first:last], first, last, "fact.baseline.year-on-year")
        return Period(year_before(period), evidence)
    for time in scene.near(scene.times, start, end):
        if (
            time.edtf
            and time.start >= end
            and time.start - end < 90
            and against().search(words_before(scene, time))
        ):
            if any(end < amount[0] < time.start for amount in scene.amounts):
                continue
            evidence = FieldEvidence(
                time.text, time.start, time.end, time.rule, time.value, time.reference, time.how
            )
            value = time.edtf
            if period and len(value) == len("2024") and _same().search(words_before(scene, time)):
                # "the same period of 2023": the months of the figure, in that year.
                value = in_year(period, value)
            return Period(value, evidence)
    return None


@functools.cache
def _same() -> re.Pattern[str]:
    return re.compile(r"\b(?:same|corresponding|equivalent)\s[^,;]{0,30}$", re.IGNORECASE)


def led_from_to(scene: Scene, end: int) -> tuple[Period, Period] | None:
    """ "tripled from 88 billion in 2014 to 240 billion in 2023": from when to when."""
    later = [t for t in scene.times if t.start >= end and t.edtf and t.type == "DATE"][:2]
    if len(later) < 2:
        return None
    first, between = scene.text[end : later[0].start], scene.text[later[0].end : later[1].start]
    if (
        " from " in f" {first}"
        and " to " in f" {between} "
        and not breaks().search(first + between)
    ):
        return exactly(scene, later[0]), exactly(scene, later[1])
    return None
