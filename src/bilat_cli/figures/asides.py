"""Times that date something else than a figure: asides, plans, records, tenures, foundings."""

from __future__ import annotations

import functools
import re

from bilat_cli.figures.context import Scene
from bilat_cli.figures.notions import Period
from bilat_cli.figures.patterns import compiled
from bilat_cli.model import FieldEvidence, TimeExpression

_WORDS = 72
"""Characters before a time that may say what it is to a figure."""


def words_before(scene: Scene, time: TimeExpression) -> str:
    """The words of the sentence before a time."""
    first = time.whole[0] if time.whole else time.start
    return scene.text[max(scene.start, first - _WORDS) : first]


def exactly(scene: Scene, time: TimeExpression) -> Period:
    """A time as it stands, whatever leads to it."""
    first, last = time.whole or (time.start, time.end)
    evidence = FieldEvidence(
        scene.text[first:last], first, last, time.rule, time.value, time.reference, time.how
    )
    return Period(time.edtf or "", evidence)


@functools.cache
def other() -> re.Pattern[str]:
    """Before a time that dates something else: a plan, a record, a tenure, an act told aside."""
    return compiled(
        r"\b(?:plan|programme|program|strategy|agreement|treaty|framework|road\s?map|budget)"
        r"(?:\s+(?:of|on|to)(?:\s+[^\s,;]+){1,4}|\s+\w+)?\s+for\s+(?:the\s+)?(?:period\s+|"
        r"years\s+)?$|"
        r"\bdue\s+(?:in\s+|on\s+)?$|"
        r",\s+(?:which|who|that)?\s*(?:is\s+|was\s+|are\s+)?"
        r"(?:originally\s+|initially\s+|first\s+)?(?:due|set|scheduled|expected)\b[^,]*$|"
        r",\s+(?:which|who|that)?\s*(?:was|were)?\s*(?:agreed|signed|built|concluded|founded|"
        r"launched|adopted|established|completed|opened|elected|reached)(?:\s+by)?(?:\s+in\s+"
        r"[A-Z]\w+)?\s+(?:in|on)\s+$",
    )


@functools.cache
def record() -> re.Pattern[str]:
    """Between a figure and a time: since when it is the highest."""
    return compiled(
        r"\b(?:highest|largest|biggest|lowest|most|first|best|worst|smallest|longest)\b"
        r"(?:\s+[^\s,;]+){0,5}\s+since\s+(?:[^\s,;]+\s+){0,2}$",
    )


@functools.cache
def tenure() -> re.Pattern[str]:
    """Behind "since", in the same breath: since when somebody is in office."""
    return compiled(r"\bsince\b[^,;]*$")


@functools.cache
def _held() -> re.Pattern[str]:
    return compiled(
        r"^[^,;]{0,60},\s+(?:which|that)\s+(?:wound\s+up|ended|opened|opens|was|took|takes|closed|"
        r"concluded|begins|began|started|starts|is\s+to|will|[^,;]{0,30}\s(?:plans?|due)\s+to)\b"
        r"[^;]*$"
    )


def is_held(scene: Scene, end: int, time: TimeExpression) -> bool:
    """Does the clause behind a gathering tell when it was: "the 9th summit, which ended on ..."?"""
    return time.start >= end and _held().search(scene.text[end : time.start]) is not None


@functools.cache
def _founding() -> re.Pattern[str]:
    return compiled(
        r"\b(?:launched|established|set\s+up|founded|initiated|begun|started|introduced|created)"
        r"\s+in\s+$"
    )


def founded(scene: Scene) -> Period | None:
    """Since when something has been held: "the meeting, launched in 1996, is held yearly"."""
    for time in scene.times:
        dated = time.type == "DATE" and len(time.edtf or "") in (4, 7)
        if dated and _founding().search(words_before(scene, time)):
            told = exactly(scene, time)
            return Period(f"{told.edtf}/..", told.evidence)
    return None


@functools.cache
def _clause() -> re.Pattern[str]:
    """A clause of its own: "which ...", "and the number is to double in", "and hold a fair in"."""
    return compiled(
        r",\s+(?:(?:for|in|on|at|of|by|to|under|from)\s+)?(?:which|who|whose|where|when|while|as|after|before|but|until)\b|"
        r"\s(?:that|which)\s+(?:has|have|had|was|were|is|are)\s|\sfrom\s+(?:an?\s+|some\s+|about\s+|the\s+)?(?:\w+\s+)?[$€£]?\d"
        r"|"
        r"\s(?:and|but)\s+(?:the|its|their|that|a|an|this|[A-Z]\w+)\s+(?:[^\s,;]+\s+){0,4}"
        r"(?:is|are|was|were|has|have|had|will|would|rose|fell|grew)\s|"
        r"\sand\s+(?:will|would|hold|sign|open|build|host|make|take|give|start|set|launch|send|visit|attend)\s|"
        r"\sand\s+$|"
        r"\s(?:on\s+top\s+of|in\s+addition\s+to|against|compared\s+(?:with|to))\s+[^,;]*\d[^,;]*\s|"
        r"\ssince\s+[^;,]*?\b(?:was|were)\s[^;]*,|"
        r"\s(?:focused|aimed|aiming|designed|intended|working)\s|"
        r",\s+(?:[\w-]+\s+)?(?:years?|months?|weeks?|days?)\s+(?:after|before|since)\s"
    )


@functools.cache
def _at_which() -> re.Pattern[str]:
    return compiled(r"^,\s+(?:in\s+which|when|at\s+which|on\s+which|during\s+which)\s[^,;]*$")


def leads_clause(scene: Scene, time: TimeExpression, start: int) -> bool:
    """Does the clause of a figure hang on a time: "the raid on May 7, in which 3 died"?"""
    if time.end >= start:
        return False
    return _at_which().search(scene.text[time.end : start]) is not None


@functools.cache
def _inserted() -> re.Pattern[str]:
    return compiled(
        r",\s+(?:which|who|whom|whose|where|elected|opened|built|launched|"
        r"signed|completed|founded|appointed|inaugurated|commissioned|established|agreed)\s[^,;]*$"
    )


@functools.cache
def _resumed() -> re.Pattern[str]:
    """Behind a clause in commas, the word with which the sentence goes on."""
    return compiled(r"^[^,;]{0,40},\s+([a-z]+)\s")


_GOES_ON = (
    "up", "down", "and", "but", "or", "a", "an", "the", "from", "with", "to", "of", "more", "less",
    "compared", "including", "while", "against", "as", "by", "in", "on", "at", "for", "who",
    "which", "where", "when", "after", "before", "its", "their", "almost", "nearly", "about",
    "some", "over", "making", "reaching", "worth", "most", "mostly", "mainly", "rising", "falling",
)  # fmt: skip
"""Words behind a comma that go on with the clause before it."""


@functools.cache
def _planned() -> re.Pattern[str]:
    """Behind a figure: a plan of its own, or a gathering with its own time."""
    return compiled(
        r"\sand\s+(?:\w+\s+)?(?:expects?|plans?|aims?|hopes?|intends?|wants?|(?:is|are)\s+(?:expected|"
        r"due|set|scheduled|planning|to))\s|"
        r"\sand\s+[a-z]+ed\s+(?:an?|the|its|their)\s[^;]*\s(?:till|until|through)\s+$|"
        r"\s(?:a|an|the|its|their)\s+(?:[^\s,;]+\s+){1,4}to\s+be\s+(?:held|hosted|opened)\s"
    )


def is_aside(scene: Scene, start: int, end: int, time: TimeExpression) -> bool:
    """Does a time date an inserted clause, or a plan behind the figure?

    "The post, which opened in May 2021, handles 40 lorries"; "runs 14 flights and expects to
    break even in 2026".
    """
    if time.start >= end:
        return _planned().search(scene.text[end : time.start]) is not None
    if _inserted().search(scene.text[scene.start : time.start]) is None:
        return False
    resumed = _resumed().search(scene.text[time.end : start])
    return resumed is not None and resumed[1] not in _GOES_ON


def relative_clause(scene: Scene, end: int, time: TimeExpression) -> bool:
    """Does the clause in which a time stands tell of something else than the figure before it?

    "a debt of 9 billion dollars, which it stopped paying in 2019"; "Peru, with 9 billion dollars
    of debt, stopped paying in 2019".
    """
    between = scene.text[end : time.start]
    if _clause().search(between):
        return not is_held(scene, end, time)
    comma = between.find(",")
    if comma < 0:
        return False
    before = scene.text[scene.start : end]
    aside = max(before.rfind(", with "), before.rfind(", burdened"))
    return aside >= 0 and "," not in before[aside + 1 :]
