"""Dates for drafts from the words of their own sentence."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from copy import copy
from functools import cache

from bilat_cli import edtf
from bilat_cli.events import anchors, candidates, clauses
from bilat_cli.events.anchors import Anchor
from bilat_cli.events.candidates import usable
from bilat_cli.events.draft import Draft
from bilat_cli.events.frames import Frame
from bilat_cli.rules.events import frames as data


@cache
def _anaphoric() -> tuple[tuple[re.Pattern[str], int], ...]:
    return tuple((re.compile(body.replace(" ", r"\s+")), days) for body, days in data.ANAPHORIC)


def _by_story(anchor: Anchor, draft: Draft, told: Draft | None, frame: Frame) -> Anchor:
    """ "Earlier in the day", "the next day": by the day of what was told just before.

    That is the event of the two sentences before, else the day of the news.
    """
    words = anchor.time.text.lower() if anchor.time else ""
    if any(t.end <= anchor.time.start and usable(t) for t in draft.scene.times if anchor.time):
        return anchor
    days = next((days for body, days in _anaphoric() if body.fullmatch(words)), None)
    base = frame.date
    if told is not None and told.anchor is not None:
        near = draft.scene.sentence.index - told.scene.sentence.index
        if 0 < near <= 2 and edtf.precision(told.anchor.date) == "day":
            base = told.anchor.date
    if days is None or base is None or edtf.precision(base) != "day":
        return anchor
    day = dt.date.fromisoformat(base) + dt.timedelta(days=days)
    return Anchor(day.isoformat(), anchor.time, min(anchor.certainty, 0.9))


@cache
def _weekday() -> re.Pattern[str]:
    days = "mon|tues|wednes|thurs|fri|satur|sun"
    return re.compile(rf"(?:on )?(?:{days})day(?: (?:morning|afternoon|evening|night))?")


def _by_mood(anchor: Anchor, draft: Draft, reference: dt.date | None) -> Anchor:
    """A bare weekday lies behind what was done and ahead of what is planned."""
    words = anchor.time.text.lower() if anchor.time else ""
    if reference is None or edtf.precision(anchor.date) != "day" or not _weekday().fullmatch(words):
        return anchor
    day = dt.date.fromisoformat(anchor.date)
    if draft.mood.mood == "plain" and draft.rule.verb and _done(draft) and day > reference:
        day -= dt.timedelta(days=7)
    elif day < reference and (_planned(draft) or _leaves(draft)):
        day += dt.timedelta(days=7)
    return Anchor(day.isoformat(), anchor.time, anchor.certainty, anchor.opened)


def _planned(draft: Draft) -> bool:
    return draft.mood.mood == "scheduled" and draft.mood.word in _WILL


def _leaves(draft: Draft) -> bool:
    """ "Vella flies to Oslo on Saturday": a journey told in the present is still ahead.

    Captions and headlines tell what happened in the same tense: they stand at the top.
    """
    scene, sentence = draft.scene, draft.scene.sentence
    start = scene.clauses[scene.clause_at(draft.start)].start
    words = scene.between(draft.start if draft.rule.verb else start, draft.end).split()
    return (
        draft.mood.mood == "plain"
        and not data.JOURNEYS.isdisjoint(words)
        and sentence.block == "body"
        and sentence.index > 2
    )


_WILL = frozenset({"will", "shall", "is to", "are to", "due to", "is due to", "are due to"})


def _done(draft: Draft) -> bool:
    """Is the trigger a verb in the past?"""
    words = draft.scene.between(draft.start, draft.end).split()
    return bool(words) and (words[0].endswith("ed") or words[0] in data.PASTS)


def _of_that_year(anchor: Anchor, draft: Draft, told: Draft | None) -> Anchor:
    """ "In December of that year": the year of what was told before."""
    time = anchor.time
    if time is None or told is None or told.anchor is None or len(anchor.date) not in (7, 10):
        return anchor
    behind = [t for t in draft.scene.times if 0 < t.start - time.end <= 4]
    if not any(t.text.lower() in ("that year", "the same year") for t in behind):
        return anchor
    year = told.anchor.date[:4]
    return Anchor(year + anchor.date[4:], time, 0.9) if year.isdigit() else anchor


def own_dates(drafts: Sequence[Draft], frame: Frame, reference: dt.date | None) -> list[Draft]:
    """Give each draft the time of its sentence; a list of dates gives a draft for each."""
    dated: list[Draft] = []
    told: Draft | None = None
    for draft in drafts:
        verbs = [d.start for d in drafts if d.scene is draft.scene and d.rule.verb]
        span = (draft.start, max([draft.end, *(e for _, e in draft.groups.values())]))
        done = draft.mood.mood == "plain" and draft.rule.verb and _done(draft)
        sought = candidates.Sought(
            act=draft.rule.kind in data.ACTS,
            verb=draft.rule.verb,
            latest=reference if done else None,
        )
        barriers = [v for v in verbs if v != draft.start]
        dated.append(draft)
        if draft.rule.kind in data.OCCASIONAL and not draft.rule.verb:
            left = min([draft.start, *(s for s, _ in draft.groups.values())])
            anchor = anchors.of_occasion(
                draft.scene,
                (draft.start, draft.end),
                (left, span[1]),
                years_only=draft.rule.kind == "observance",
            )
        else:
            anchor = anchors.in_sentence(draft.scene, span, barriers, sought)
            if anchor is None and draft.rule.kind in data.GATHERINGS and not draft.rule.verb:
                anchor = anchors.of_relative(draft.scene, span[1])
        if anchor is not None and draft.rule.kind == "anniversary" and _origin(draft, anchor):
            continue
        if anchor is None or (draft.rule.loose and not _close(draft, anchor)):
            continue
        if anchor.certainty < 1.0 and (draft.side or _told_after(draft)):
            anchor = anchors.coarser(anchor)
        if draft.beside and anchor.certainty < 1.0:
            continue
        anchor = _of_that_year(_by_story(anchor, draft, told, frame), draft, told)
        draft.anchor = anchor = _by_mood(anchor, draft, reference)
        draft.link = "own"
        if draft.mood.mood in ("plain", "perfect") and anchor.certainty >= 0.9:
            told = draft
        if anchor.certainty >= 1.0 and anchor.time is not None and draft.ordinal is None:
            for other in anchors.listed(draft.scene, anchor.time, sought):
                dated.append(copy(draft))
                dated[-1].anchor = other
    return dated


def _origin(draft: Draft, anchor: Anchor) -> bool:
    """Is a date that of what is remembered ("the 40th anniversary of the treaty of May 1985")?"""
    start, end = draft.groups.get("key", (0, 0))
    time = anchor.time
    if time is None or not start <= time.start < end + 15:
        return False
    return re.search(r"\bof\s+$", draft.scene.before(time.start, 6)) is not None


def _close(draft: Draft, anchor: Anchor) -> bool:
    """Is a time of the trigger's own clause, and behind it where it is a participle?"""
    if anchor.certainty < 0.9 or anchor.time is None:
        return False
    return anchor.time.start >= draft.start or not clauses.is_participle(draft)


def _told_after(draft: Draft) -> bool:
    """A noun behind "following", whose own day the text does not give."""
    index = draft.scene.clause_at(draft.start)
    clause = draft.scene.clauses[index]
    words = draft.scene.between(clause.start, draft.start)
    return not draft.rule.verb and re.match(r",?\s+(?:following|after)\b", words) is not None
