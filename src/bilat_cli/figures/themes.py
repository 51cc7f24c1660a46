"""The years of a theme: "2026 and 2027 are the Years of Science"."""

from __future__ import annotations

import functools
import re

from bilat_cli.figures.context import Scene
from bilat_cli.figures.draft import Draft
from bilat_cli.figures.notions import Period
from bilat_cli.model import FieldEvidence

_OTHER = 60
"""What a comma between a year and a theme behind it costs."""


@functools.cache
def _years() -> re.Pattern[str]:
    return re.compile(
        r"\b(?P<first>(?:19|20)\d\d)(?:\s*(?:[-–/]|and|to)\s*(?P<last>(?:19|20)\d\d|\d\d))?\b"
    )


def theme(scene: Scene, draft: Draft) -> Period | None:
    """The years of a theme: those named nearest before or behind it in the sentence."""
    best: tuple[int, Period] | None = None
    for match in _years().finditer(scene.quote):
        start, end = scene.start + match.start(), scene.start + match.end()
        behind = start >= draft.end
        between = scene.text[draft.end : start] if behind else scene.text[end : draft.start]
        # A year before, in another clause, is that of another theme.
        distance = len(between) + (_OTHER if not behind and "," in between else 0)
        first, last = match["first"], match["last"]
        if last and len(last) == 2:
            last = first[:2] + last
        if last and last <= first:
            continue  # "2021-05" is a month
        value = f"{first}/{last}" if last else first
        evidence = FieldEvidence(match.group(), start, end, "fact.period.theme")
        if best is None or distance < best[0]:
            best = (distance, Period(value, evidence))
    return best[1] if best else None
