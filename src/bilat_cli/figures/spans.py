"""Stretches of time that are told by their length and their end: "the year to June"."""

from __future__ import annotations

import functools
import re

from bilat_cli import edtf
from bilat_cli.figures.context import Scene
from bilat_cli.figures.notions import Period
from bilat_cli.figures.numbers import cardinal
from bilat_cli.figures.patterns import compiled, found
from bilat_cli.model import FieldEvidence, TimeExpression
from bilat_cli.rules.facts.tenses import INTENDED

_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}
_REACH = 60
_ENDS = ("to ", "ended", "ending", "through", "until")
"""Words behind a stretch that lead to its end."""


@functools.cache
def _ending() -> re.Pattern[str]:
    return compiled(
        r"\b(?:(?P<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[\s-]+)?"
        r"(?:(?:full|fiscal|financial|business|marketing|crop|half)[\s-]+)*"
        r"(?P<unit>month|quarter|half|year)s?\s+(?:period\s+)?(?:(?:that|which)\s+)?"
        r"(?:ended|ending|ends|to|through|up\s+to|until)\s+(?:on\s+|in\s+|the\s+end\s+of\s+|"
        r"end[\s-])?(?:the\s+)?$"
    )


def ended(scene: Scene, time: TimeExpression) -> tuple[str, int] | None:
    """The months of "the year ended 30 September" and where its words begin, or None.

    `time` is the day or month at which the stretch ends.
    """
    if time.type != "DATE" or time.edtf is None or len(time.edtf) not in (7, 10):
        return None
    first = max(scene.start, time.start - _REACH)
    match = _ending().search(scene.text[first : time.start])
    if match is None or not time.edtf[:7].replace("-", "").isdigit():
        return None
    count = cardinal(match["count"]) if match["count"] else 1
    length = int(count or 1) * _MONTHS[match["unit"].lower()]
    year, month = int(time.edtf[:4]), int(time.edtf[5:7])
    if not 1 <= month <= 12 or length < 2:
        return None
    begin = year * 12 + month - length
    value = f"{begin // 12:04d}-{begin % 12 + 1:02d}/{time.edtf[:7]}"
    return (value, first + match.start()) if edtf.bounds(value)[0] else None


@functools.cache
def _within() -> re.Pattern[str]:
    return compiled(
        r"\bwithin\s+(?:the\s+(?:next|coming)\s+)?(?P<count>\d{1,2}|two|three|four|five|six|seven|eight|"
        r"nine|ten|fifteen|twenty)\s+years\b(?P<of>\s+(?:of|after|from|ago)\b)?"
    )


def within(scene: Scene, end: int) -> Period | None:
    """ "to raise trade to 10 billion within five years": from the report on, as a target."""
    reference = scene.report.document.reference
    match = _within().search(scene.quote) if " years" in scene.quote else None
    if match is None or match["of"] or reference is None or not found(INTENDED, scene.quote):
        return None
    first, last = (scene.start + at for at in match.span())
    if _later_figure(scene, end, first) or first - end > _REACH:
        return None
    years = int(cardinal(match["count"]) or 0)
    value = f"{reference.year:04d}/{reference.year + years:04d}"
    evidence = FieldEvidence(match.group(), first, last, "fact.period.within")
    return Period(value, evidence, target=True)


def _later_figure(scene: Scene, end: int, at: int) -> bool:
    """Does another figure stand between this one and the words of its time?"""
    return any(end <= number < at for number in scene.numbers)


@functools.cache
def _leads() -> re.Pattern[str]:
    return compiled(r"\b(?:in|for|during|over)\s+(?:the\s+)?(?:first\s+|last\s+|latest\s+)?$")


@functools.cache
def _vague() -> re.Pattern[str]:
    return compiled(r"^(?:the\s+)?(?:first\s+|last\s+|latest\s+)?\w+[\s-]+(?:months?|quarters?)$")


def is_open(scene: Scene, time: TimeExpression) -> bool:
    """Is it a stretch whose place in time the text does not tell ("in the nine months")?"""
    if time.edtf is not None:
        return False
    if time.type == "DATE":
        return not time.value.endswith("_REF")
    return (
        time.type == "DURATION"
        and _vague().match(time.text) is not None
        and not scene.text[time.end : time.end + 8].lstrip().startswith(_ENDS)
        and _leads().search(scene.text[max(scene.start, time.start - 24) : time.start]) is not None
    )
