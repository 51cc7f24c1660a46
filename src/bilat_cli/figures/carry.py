"""What a figure takes over from the one before: its subject, as a part, a total or one more."""

from __future__ import annotations

import functools
import re

from bilat_cli.figures import grammar, subjects
from bilat_cli.figures.context import Scene
from bilat_cli.figures.measure import Measure
from bilat_cli.figures.notions import Subject
from bilat_cli.figures.numbers import Number
from bilat_cli.model import FactKind

_NEAR = 60
_LEADS = 90


@functools.cache
def _part() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?:figure|level|total)\s+of|including|of\s+which|(?:for|making|bringing)\s+a\s+total\s+of|compared\s+(?:with|to)|up\s+from|down\s+from|against|"
        r"(?:increase|rise|growth|gain|drop|fall|decline|decrease)\s+of)\b"
    )


@functools.cache
def _leads_to() -> re.Pattern[str]:
    """Between a change and its end: "fell 4 percent in 2023, to 147 billion"."""
    return re.compile(
        r"(?:\s+(?:[\w\s]{0,24}\s)?(?:in|last|this|during)\s[^,]{0,30})?,?\s+(?:and\s+)?"
        r"(?:(?:rising|increasing|growing|falling|dropping)\s+)?to\s+[A-Z$€£¥]*"
    )


@functools.cache
def _of_which() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:of\s+which|for\s+a\s+total\s+of)(?:\s+(?:about|some|over|nearly))?\s*$"
    )


@functools.cache
def _another() -> re.Pattern[str]:
    """Before a sum of the same sort: "3 million to Peru and 2 million to Laos"."""
    return re.compile(
        r"(?:\band|\banother|\bplus)(?:\s+(?:up\s+to|another|about|over|nearly))?\s+[A-Z$€£¥]*$"
    )


def whole(scene: Scene, number: Number, measure: Measure) -> Subject | None:
    """What the figure before measured, of which this one is told to be a part or the total."""
    if measure.dimension is None or not scene.amounts or scene.subject is None:
        return None
    between = scene.text[scene.amounts[-1][1] : min(number.start, measure.start)]
    return scene.subject if _of_which().search(between) else None


def carried(scene: Scene, start: int, kind: FactKind) -> Subject | None:
    """The subject of the figure before, where this one is a part of it or set against it."""
    back = scene.subject or scene.report.subject
    if back is not None and subjects.is_flow(back.text) and grammar.refers_back(scene, start):
        return back
    if not scene.amounts or scene.subject is None:
        return None
    between = scene.text[scene.amounts[-1][1] : start]
    if (
        _part().search(between)
        or (len(between) < _NEAR and between.rstrip().endswith("from"))
        or _leads_to().fullmatch(between) is not None
        or (kind in ("growth", "ratio") and len(between) < _NEAR)
        or (len(between) < _LEADS and _another().search(between) is not None)
    ):
        return scene.subject
    return None
