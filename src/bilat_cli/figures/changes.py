"""What a figure has to do with a change: where it led from, where to, and by how much."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right

from bilat_cli.figures import asides, walk, years
from bilat_cli.figures.context import Scene
from bilat_cli.figures.notions import Period, Subject
from bilat_cli.figures.numbers import Number

_BEFORE = 40
"""Characters before a range that may hold "from about US$"."""


@functools.cache
def _from() -> re.Pattern[str]:
    return re.compile(
        r"\bfrom\s+(?:(?:about|around|some|roughly|nearly|almost|over|just|more\s+than|the\s+current)"
        r"\s+){0,2}[A-Z]{0,3}[$€£¥]?$"
    )


def is_range(scene: Scene, number: Number) -> bool:
    """ "from 3 to 5 percent" after a verb of change tells the new value against the old."""
    if number.low is None:
        return False
    before = scene.text[max(scene.start, number.start - _BEFORE) : number.start]
    match = _from().search(before)
    if match is None:
        return False
    start = number.start - len(before) + match.start() + len("from")
    return walk.change(scene, start, number.end) is not None


def follows_from(scene: Scene, start: int) -> bool:
    """Does "from" lead to a figure?"""
    return scene.text[max(scene.start, start - 8) : start].lower().split()[-1:] == ["from"]


def own_time(scene: Scene, end: int) -> Period | None:
    """The time right behind a figure that something changed from; no other is its own."""
    index = bisect_right(scene.numbers, end)
    limit = scene.numbers[index] if index < len(scene.numbers) else scene.end
    for time in scene.times:
        if end <= time.start < limit and time.edtf and time.type == "DATE":
            told = asides.exactly(scene, time)
            return Period(years.moved(scene, time) or told.edtf, told.evidence)
    return None


def is_by(scene: Scene, first: int) -> bool:
    """Does "by" lead to a figure, bounds ("by more than") aside?"""
    return scene.text[max(scene.start, first - 6) : first].lower().split()[-1:] == ["by"]


@functools.cache
def _origin() -> re.Pattern[str]:
    return re.compile(r"\s+from\s+(?:\D{0,24}\s)?[A-Z]{0,3}[$€£¥]?\d")


def without_origin(scene: Scene, subject: Subject | None) -> Subject | None:
    """What was measured, without what it changed from: "trade from 5 billion" is trade."""
    if subject is None or " from " not in subject.text:
        return subject
    match = _origin().search(scene.text, subject.start, subject.end)
    words = _origin().split(subject.text, 1)[0]
    return Subject(words, subject.start, match.start()) if match and words else subject
