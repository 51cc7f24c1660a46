"""Which time stands in where none governs a figure: the day that the report tells of, or none.

News has a day: what is signed, pledged or announced happened when the report says, and what is
told in the present holds on the day of the report. What is told in the past behind the first
sentences has a time of its own that the text leaves out; the day of the report would be wrong.
"""

from __future__ import annotations

from bilat_cli.figures.context import Scene
from bilat_cli.figures.notions import Period
from bilat_cli.figures.patterns import exact, found
from bilat_cli.figures.periods import governing
from bilat_cli.model import FieldEvidence
from bilat_cli.rules.facts.tenses import (
    CARRIED_ON,
    COMING,
    DEEDS,
    GOING_ON,
    HISTORIC,
    LATER,
    MARKING,
    NEWS,
    PAST,
    PRESENT,
    SAME_PERIOD,
)

_LEAD = 2
"""Paragraph of the body up to which everything told is news."""


_OCCASIONS = ("meeting", "visit", "summit", "signing")
"""Events of which a month alone dates what is told with them."""
_NEAR = 100
_CLOSE = 70
"""Characters between a figure and "over the same period"."""
_JUST_BEFORE = 30


def _has(scene: Scene, pattern: str) -> bool:
    """Does the sentence have verbs of one sort? Looked up once."""
    known = scene.verbs.get(pattern)
    if known is None:
        known = scene.verbs[pattern] = found(pattern, scene.quote)
    return known


def of_amount(scene: Scene, *, year: bool = False) -> Period | None:
    """The time of a figure without one; None where it is told as background."""
    if scene.report.document.reference is None:
        return None
    past = _has(scene, PAST)
    if not _has(scene, PRESENT) and _has(scene, HISTORIC):
        return None
    lead = _is_lead(scene)
    if year:
        carried = _carried(scene) if past and not lead else None
        if carried is not None:
            return carried
        background = past and not lead and not _has(scene, PRESENT) and not _has(scene, NEWS)
        return None if background else of_report(scene, year=True)
    event = _of_event(scene)
    if event is not None:
        return event
    if _has(scene, PRESENT) and not _has(scene, COMING):
        return of_report(scene, told=False)
    if past and not lead:
        carried = _carried(scene)
        if carried is not None:
            return carried
    before = scene.report.told
    if before is not None and before[0] == scene.sentence.paragraph and _goes_on(scene):
        return Period(before[1].edtf, before[1].evidence, given=False)
    if lead or not past or _has(scene, NEWS):
        return of_report(scene)
    return None if _is_background(scene) else of_report(scene)


def _carried(scene: Scene) -> Period | None:
    """The time of the figure before, with which a sentence of the same paragraph goes on."""
    before = scene.report.latest
    if before is None or before[0] != scene.sentence.paragraph:
        return None
    if not found(CARRIED_ON, scene.quote):
        return None
    return Period(before[1].edtf, before[1].evidence, given=False)


def same_period(scene: Scene, end: int) -> Period | None:
    """The time of the figure before, where the words at a figure say that it is the same."""
    match = exact(SAME_PERIOD).search(scene.quote) if " period" in scene.quote else None
    before = scene.period or (scene.report.latest[1] if scene.report.latest else None)
    if match is None or before is None or not -_CLOSE < scene.start + match.start() - end < _CLOSE:
        return None
    return Period(before.edtf, before.evidence, given=False)


def _is_background(scene: Scene) -> bool:
    """Does the paragraph tell of a time before the news, or nothing of what was done there?"""
    if any(time.type in ("DATE", "DURATION") for time in scene.times):
        return True
    latest = scene.report.latest
    if latest is not None and latest[0] == scene.sentence.paragraph:
        return True
    return not found(DEEDS, scene.quote)


def _of_event(scene: Scene) -> Period | None:
    """The day of what the sentence tells, where that is one day and has happened."""
    dates = {event.date for event in scene.events}
    if len(dates) != 1:
        return None
    event = scene.events[0]
    size = len(event.date or "")
    months = size == len("2024-08") and event.kind in _OCCASIONS
    if _has(scene, PRESENT) and _is_past_year(scene, event.date or ""):
        # "The post that opened in May 2021 handles 40 lorries": what holds is told of now.
        return None
    if event.status != "occurred" or not (months or size == len("2024-08-21")):
        return None
    return Period(event.date or "", event.source.fields.get("date"), given=False)


def _is_past_year(scene: Scene, value: str) -> bool:
    reference = scene.report.document.reference
    return reference is not None and value[:4] < f"{reference.year:04d}"


def is_past(scene: Scene) -> bool:
    """Is a sentence told in the past alone?"""
    return _has(scene, PAST) and not _has(scene, PRESENT) and not _has(scene, COMING)


def _goes_on(scene: Scene) -> bool:
    """Does a sentence go on with what the one before it told: "He also offered loans"?"""
    return _has(scene, NEWS) and found(GOING_ON, scene.quote)


def is_later(scene: Scene, start: int, end: int) -> bool:
    """Is a numbered meeting told of as one that is still to come?"""
    around = scene.text[max(scene.start, start - 60) : min(scene.end, end + 30)]
    return found(LATER, around)


def _is_lead(scene: Scene) -> bool:
    return scene.sentence.block != "body" or scene.report.is_lead(scene.sentence, _LEAD)


def of_report(scene: Scene, *, year: bool = False, told: bool = True) -> Period | None:
    """The day (or the year) of the report; None where the report has no date.

    `told`: rather the day of what the report tells first, where that is one day.
    """
    reference = scene.report.document.reference
    if reference is None:
        return None
    if year:
        return Period(f"{reference.year:04d}", scene.report.reference_evidence, given=False)
    lead = scene.report.lead_time
    if told and lead is not None and lead.edtf is not None:
        evidence = FieldEvidence(
            lead.text, lead.start, lead.end, "fact.period.report", lead.value, lead.reference,
            how="day of what the report tells first",
        )  # fmt: skip
        return Period(lead.edtf, evidence, given=False)
    return Period(reference.isoformat(), scene.report.reference_evidence, given=False)


def to_month(period: Period) -> Period:
    """A day cut to its month; any other value as it is."""
    if len(period.edtf) != len("2024-08-21"):
        return period
    return Period(period.edtf[:7], period.evidence, given=period.given)


def jubilee(scene: Scene, count: int, start: int, end: int) -> Period | None:
    """The year in which an anniversary falls: a year named that can be it, else the report's."""
    reference = scene.report.document.reference
    near = governing(scene, start, end)
    if near is not None and "/" not in near.edtf and near.edtf[:4].isdigit():
        year = int(near.edtf[:4])
        if reference is None or -30 <= year - reference.year <= 10:
            recent = reference is None or abs(year - reference.year) < min(count, 5)
            if recent and near.given and len(near.edtf) >= 7 and _is_marked(scene, start, near):
                return near
            if recent:
                return Period(f"{year:04d}", near.evidence)
    return of_report(scene, year=True)


def _is_marked(scene: Scene, start: int, near: Period) -> bool:
    """Does the time tell when an anniversary is marked: "next January they mark the 25th ..."?"""
    told = near.evidence
    before = scene.text[max(scene.start, start - 40) : start]
    return (
        told is not None
        and told.start >= scene.start
        and -_JUST_BEFORE < told.start - start < _NEAR
        and found(MARKING, before)
    )
