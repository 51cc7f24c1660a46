"""Figures with a unit or a counted noun: money, percentages, tonnes, aircraft, students."""

from __future__ import annotations

import functools
import re
from decimal import Decimal
from typing import Literal

from msgspec.structs import replace

from bilat_cli.figures import (
    baselines,
    carry,
    changes,
    conversions,
    currencies,
    following,
    gate,
    implied,
    ownwords,
    periods,
    sieve,
    spans,
    standin,
    subjects,
    walk,
)
from bilat_cli.figures.bounds import Bound, bound
from bilat_cli.figures.context import Scene
from bilat_cli.figures.draft import Draft
from bilat_cli.figures.measure import Measure, counted, unit
from bilat_cli.figures.notions import Period, Subject
from bilat_cli.figures.numbers import Number, parse
from bilat_cli.figures.patterns import found
from bilat_cli.model import FactKind, FieldEvidence
from bilat_cli.rules.facts.tenses import INTENDED


@functools.cache
def _respectively() -> re.Pattern[str]:
    return re.compile(r"[^;:]{0,60}\brespectively\b")


@functools.cache
def _to_date() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:to\s+date|so\s+far|thus\s+far|as\s+of\s+(?:today|now))\b(?!\s+(?:this|in)\b)"
    )


_LEADS = 90
_JUST_BEFORE = 30
_DETERMINERS = (
    "a",
    "an",
    "the",
    "its",
    "their",
    "initial",
    "new",
    "additional",
    "current",
    "baseline",
    "our",
    "with",
)


def read(scene: Scene, start: int) -> tuple[list[Draft], int] | None:
    """The facts that the number at `start` gives, and where reading goes on; None for no fact."""
    number = parse(scene.text, start)
    if number is None or number.end > scene.end or scene.in_time(number.start):
        return None
    measure = unit(scene.text, number, scene.end)
    if measure is None:
        measure = _own_unit(scene, number)
        if measure is not None:
            # "3 percent to 5 percent": the first numeral stands for itself.
            number = _first_only(number)
    if measure is None:
        measure = implied.elided(scene, number)
    if measure is None:
        measure = implied.number_of(scene, number) or counted(scene.text, number, scene.end)
        if (
            measure is not None
            and measure.first >= number.end
            and not sieve.countable(scene, number, measure)
        ):
            return None
    if measure is None:
        return None
    measure = currencies.settled(scene, measure)
    if number.value == 0 and measure.dimension != "percent":
        return None
    if sieve.refused(scene.text, _begin(scene, number, measure), number.end) or sieve.loose(
        scene, number, measure
    ):
        return None
    if gate.is_private(scene):
        return None
    if changes.is_range(scene, number):
        # What it changed to is read as a figure of its own.
        return _changed_from(scene, number, measure), number.first_end
    drafts = _drafts(scene, number, measure)
    end = max(number.end, measure.end)
    conversion = conversions.behind(scene, end)
    if conversion is not None and measure.dimension == "money":
        drafts[-1].extra["conversion"], end = conversion
    scene.amounts.append((min(number.start, measure.start), end))
    scene.measure = measure
    if measure.dimension == "money":
        scene.money = measure
        scene.report.money = (scene.sentence.paragraph, measure)
    return drafts, end


def _begin(scene: Scene, number: Number, measure: Measure) -> int:
    """Where a figure begins: with a currency in letters that is glued to it ("RM40 million")."""
    glued = measure.start < number.start and scene.text[number.start - 1].isalpha()
    return measure.start if glued else number.start


def _first_only(number: Number) -> Number:
    return replace(number, end=number.first_end, value=number.low or number.value, low=None)


def _own_unit(scene: Scene, number: Number) -> Measure | None:
    if number.low is None:
        return None
    return unit(scene.text, _first_only(number), scene.end)


# ------------------------------------------------------------------- from a figure to facts
def _drafts(scene: Scene, number: Number, measure: Measure) -> list[Draft]:
    limits = bound(
        scene.text, min(number.start, measure.start), measure.end, scene.start, scene.end
    )
    if number.low is None:
        return [_draft(scene, number.value, number, measure, limits)]
    low = _draft(scene, number.low, number, measure, None)
    low.comparator = ">="
    high = _draft(scene, number.value, number, measure, None)
    high.comparator = "<="
    low.ends = high.ends = (number.low, number.value)
    return [low, high]


def _changed_from(scene: Scene, number: Number, measure: Measure) -> list[Draft]:
    """What something is to change from holds when the report says so; else it is left out."""
    if measure.dimension is None or not found(INTENDED, scene.quote):
        return []
    first = _first_only(number)
    draft = _draft(scene, first.value, first, measure, None)
    draft.former = False
    draft.kind = "quantity" if draft.kind == "target" else draft.kind
    draft.period = standin.of_report(scene, year=_is_flow(draft))
    return [draft] if draft.subject is not None else []


def _draft(
    scene: Scene, value: Decimal, number: Number, measure: Measure, limits: Bound | None
) -> Draft:
    subject = carry.whole(scene, number, measure) or _subject(scene, number, measure)
    if subject is not None and measure.dimension is not None and gate.is_hollow(subject):
        subject = None
    first = limits.start if limits else min(number.start, measure.start)
    moved = walk.change(scene, min(first, number.start), max(number.end, measure.end))
    # "rose from 3 billion": the figure that something changed from.
    base = moved is not None and changes.follows_from(scene, first)
    if base:
        moved = None
    kind = _kind(scene, number, measure, moved, first)
    draft = Draft(
        kind=kind,
        value=value,
        rule=_rule(measure),
        start=number.start,
        end=number.end,
        unit=measure.unit,
        unit_span=_unit_span(number, measure),
        bound=limits,
        subject=subject,
        counted=measure.dimension is None,
        topics=ownwords.topics(scene, measure, value),
    )
    if measure.assumed:
        draft.extra["unit"] = _assumed(scene, draft, measure)
    if (
        moved
        and measure.dimension is not None
        and (kind == "growth" or _reaches(scene, moved, first))
    ):
        way: Literal["up", "down"] = "up" if moved[0] == "up" else "down"
        draft.change, draft.change_span = way, (moved[1], moved[2])
    if subject is None and measure.dimension is not None:
        draft.subject = carry.carried(scene, min(number.start, measure.start), kind)
    if draft.subject is None:
        # Not printed (see `gate`): when it was is of no interest.
        return draft
    if base:
        draft.period = changes.own_time(scene, max(draft.end, measure.end))
        # What something changed from, with no time of its own, would read as if it still held.
        draft.former = draft.period is None
    else:
        _date(scene, draft, measure)
    scene.subject = draft.subject or scene.subject
    scene.report.subject = scene.subject
    return draft


def _unit_span(number: Number, measure: Measure) -> tuple[int, int, str]:
    """Start, end and rule of the words that give the unit, before or behind the number."""
    last = measure.end if measure.start >= number.end else number.start
    return measure.start, last, measure.rule


def _subject(scene: Scene, number: Number, measure: Measure) -> Subject | None:
    """What is counted, or what is measured."""
    if measure.dimension is not None:
        return changes.without_origin(
            scene,
            subjects.find(
                scene,
                min(number.start, measure.start),
                max(number.end, measure.end),
                attributive=_attributive(scene, number, measure),
            ),
        )
    if measure.first >= number.end:
        return following.noun_phrase(scene, measure.first, measure.end)
    return subjects.words_at(scene, measure.first, number.start)


def _assumed(scene: Scene, draft: Draft, measure: Measure) -> FieldEvidence:
    """The words of a unit that leave open which one is meant, and the one that is assumed."""
    start, end, rule = draft.unit_span or (draft.start, draft.end, measure.rule)
    return FieldEvidence(scene.text[start:end], start, end, rule, value=measure.unit, how="assumed")


def _reaches(scene: Scene, moved: tuple[str, int, int], start: int) -> bool:
    """Does a figure that is no change itself tell where a change led to, or its size?"""
    return moved[1] > start or len(scene.text[moved[2] : start]) < _LEADS


def _attributive(scene: Scene, number: Number, measure: Measure) -> bool:
    """Is the unit printed as it stands before a noun: "$5 billion", "5 mln dlr", "5-percent"?"""
    if scene.text[number.end : number.end + 1] == "-":
        return True
    if measure.dimension == "money":
        last = scene.text[measure.end - 1]
        return measure.start < number.start or last not in "sS"
    before = scene.text[max(scene.start, number.start - 12) : number.start].lower().split()
    return bool(before) and before[-1] in _DETERMINERS


def _rule(measure: Measure) -> str:
    if measure.dimension is None:
        return measure.rule
    return f"fact.amount.{measure.dimension}"


def _kind(
    scene: Scene, number: Number, measure: Measure, moved: tuple[str, int, int] | None, first: int
) -> FactKind:
    """The sort of fact; `first` is where the figure begins with the words that bound it."""
    if measure.dimension is None:
        return "count"
    if measure.dimension == "ratio":
        return "ratio"
    if moved and measure.dimension in ("money", "physical") and (
        changes.is_by(scene, first)
        or scene.text[moved[1] : first].lower().strip() in ("up", "down")
    ):  # fmt: skip
        # "reduced by 3 million dollars" tells the change, not the level.
        return "growth"
    if measure.dimension == "percent" and moved:
        gap = scene.text[min(moved[2], number.start) : number.start].lower()
        to = f" {gap} ".replace("\n", " ")
        return "quantity" if " to " in to or " at " in to else "growth"
    return "quantity"


def _date(scene: Scene, draft: Draft, measure: Measure) -> None:
    start, end = draft.start, max(draft.end, measure.end)
    so_far = _to_date().search(scene.text, max(scene.start, start - _JUST_BEFORE), start)
    if not so_far and not _to_date().search(scene.text, end, min(scene.end, end + _LEADS)):
        draft.period = (
            spans.within(scene, end)
            or standin.same_period(scene, end)
            or periods.governing(
                scene,
                start,
                end,
                closed=measure.dimension != "percent",
                changed=draft.change is not None or draft.kind == "ratio",
            )
        )
    if draft.period is not None and not draft.period.edtf:
        draft.period = None
        return
    if _respectively().match(scene.text, end, min(scene.end, end + _LEADS)):
        # "were 328 and 647 million, respectively": which time is whose is not read.
        draft.period = None
        return
    if draft.change or draft.kind == "ratio":
        draft.baseline = baselines.baseline(
            scene, start, end, draft.period.edtf if draft.period else None
        )
        if draft.baseline and draft.period and draft.baseline.edtf == draft.period.edtf:
            draft.baseline = None
    if draft.period is not None:
        scene.period = draft.period
        if not draft.period.target:
            scene.report.latest = (scene.sentence.paragraph, draft.period)
        if len(draft.period.edtf) == len("2024-08-21"):
            scene.report.told = (scene.sentence.paragraph, draft.period)
    elif draft.subject is not None and draft.subject is scene.subject and scene.period:
        draft.period = scene.period
    flow = _is_flow(draft)
    if flow:
        draft.period = _flow_period(scene, draft)
    if draft.period is None:
        draft.period = standin.of_amount(scene, year=flow and draft.kind != "ratio")
    elif draft.period.target and draft.kind in ("quantity", "count"):
        draft.kind = "target"
    if draft.kind == "quantity" and draft.subject and subjects.is_target(draft.subject.text):
        draft.kind = "target"


def _is_flow(draft: Draft) -> bool:
    """Is it counted by year, as trade is?"""
    return draft.kind in ("quantity", "growth", "ratio") and subjects.is_flow(
        draft.subject.text if draft.subject else None
    )


def _flow_period(scene: Scene, draft: Draft) -> Period | None:
    """The time of a figure that is counted by year: its own, else that of the one before.

    "Trade reached 7 billion in 2024, but the deficit widened to 2 billion": both are of 2024.
    """
    told = scene.report.flow
    if draft.period is not None and draft.period.target:
        return draft.period
    if draft.period is not None:
        scene.report.flow = (scene.sentence.paragraph, draft.period)
    elif told is not None and told[0] == scene.sentence.paragraph and standin.is_past(scene):
        return Period(told[1].edtf, told[1].evidence, given=False)
    return draft.period
