"""Can a time be that of a figure, or does it belong to a baseline or to something else?"""

from __future__ import annotations

import functools
import re
from datetime import date

from bilat_cli.figures import spans
from bilat_cli.figures.asides import is_aside, other, record, relative_clause, tenure, words_before
from bilat_cli.figures.context import Scene
from bilat_cli.figures.leads import against, cited, compared_on, led_to, put_off, started_from
from bilat_cli.model import TimeExpression


@functools.cache
def _relative() -> re.Pattern[str]:
    return re.compile(
        r"(?:a|the|one)\s+(?:year|month|quarter)|the\s+(?:same|previous)", re.IGNORECASE
    )


@functools.cache
def _compared() -> re.Pattern[str]:
    """How a time begins that took the words of a comparison: "more than a year earlier"."""
    return re.compile(r"(?:more|less)\s+than\s", re.IGNORECASE)


@functools.cache
def _earlier() -> re.Pattern[str]:
    return re.compile(r"\b(?:ago|earlier|before|previous)\b", re.IGNORECASE)


def may_govern(
    scene: Scene, start: int, end: int, time: TimeExpression, *, dates_only: bool, changed: bool
) -> bool:
    """Can a time be that of the words at a span, or is it a baseline or part of something else?

    `dates_only`: no length of time will do. `changed`: the words at the span tell a change.
    """
    if not _is_dated(scene, time, dates_only) or (time.start < end and start < time.end):
        return False
    words = words_before(scene, time)
    if dates_only and (time.type not in ("DATE", "TIME") or tenure().search(words)):
        return False
    if _is_told_aside(scene, time, words) or (not dates_only and is_aside(scene, start, end, time)):
        return False
    if time.start >= end:
        if _is_against(scene, time, changed) or relative_clause(scene, end, time):
            return False
        if "since" in words and record().search(scene.text[end : time.start]) is not None:
            return False
    elif compared_on().search(words) or _is_of_the_start(scene, time, words, start):
        return False
    return not _is_baseline(scene, start, end, time, words, changed=changed)


def _is_dated(scene: Scene, time: TimeExpression, dates_only: bool) -> bool:
    """Is it a time of a kind that figures are about?"""
    if time.type == "TIME":
        # "on Monday evening": its day.
        if time.edtf is None or len(time.edtf) != len("2024-08-21"):
            return False
    elif time.edtf is None and (dates_only or not spans.is_open(scene, time)):
        return False
    # "the last talks of this century": no century is the time of a figure.
    return not (time.edtf or "").startswith("00") and len(time.value) != len("20")


def _is_told_aside(scene: Scene, time: TimeExpression, words: str) -> bool:
    """Does it date something else in the sentence, whatever the figure?"""
    aside = scene.asides.get(time.start)
    if aside is None:
        aside = cited().search(words) is not None or other().search(words) is not None
        scene.asides[time.start] = aside
    if aside:
        return True
    return (
        words.endswith(("up from ", "down from ", "until ", "till "))
        and not put_off().search(words)
        and not is_ahead(scene, time.edtf or "")
    )


def _is_baseline(
    scene: Scene, start: int, end: int, time: TimeExpression, words: str, *, changed: bool
) -> bool:
    """Is it what the figure is measured against?"""
    measured = against().search(words) if time.type == "DATE" and not _is_range(time) else None
    if not measured:
        return False
    if time.end <= start and measured.group().endswith(("a ", "an ")):
        # "against a 2022 deficit of 3 million": the year of that figure.
        return scene.in_amount(time.start) or "," in scene.text[time.end : start]
    if time.start >= end and _stands_between(scene, time, measured.start(), start):
        return False
    return changed or not measured.group().lower().startswith("from")


def _is_of_the_start(scene: Scene, time: TimeExpression, words: str, start: int) -> bool:
    """Is it the time of what a figure changed from: "from 3 million in 2021 to 4 million"?"""
    return (
        led_to().match(scene.text[time.end : start]) is not None
        and started_from().search(words) is not None
    )


def _stands_between(scene: Scene, time: TimeExpression, at: int, start: int) -> bool:
    """Does the figure stand behind the word of comparison: "compared with 4 million in 2022"?"""
    first = time.whole[0] if time.whole else time.start
    return first - len(words_before(scene, time)) + at < start


def _is_range(time: TimeExpression) -> bool:
    """Is it a part of "from January to May", where "from" leads to no baseline?"""
    return (
        time.whole is not None and "/" in (time.edtf or "") and time.whole != (time.start, time.end)
    )


def _is_against(scene: Scene, time: TimeExpression, changed: bool) -> bool:
    """Is a time behind a change what it is measured against ("up on a year earlier", "on 2022")?"""
    words = words_before(scene, time)
    if words.endswith(" on ") and len(time.edtf or "") in (4, 7) and time.type == "DATE":
        return True
    if not changed:
        return False
    if _compared().match(time.text) and _earlier().search(time.text):
        return True
    if _relative().match(time.text) and words.endswith((" on ", " than ")):
        return True
    return bool(_earlier().search(time.text)) and bool(against().search(words))


def is_ahead(scene: Scene, value: str) -> bool:
    """Does an EDTF value end after the day of the report?"""
    reference = scene.report.document.reference
    if reference is None or not value[:4].isdigit():
        return False
    last = value.rsplit("/", 1)[-1]
    return last[:4].isdigit() and later(last.rstrip("~?%X"), reference)


def later(value: str, day: date) -> bool:
    """Does an EDTF value lie after a day, at its own precision?"""
    return value[:10] > day.isoformat()[: len(value[:10])]
