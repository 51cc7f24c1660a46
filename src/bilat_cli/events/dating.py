"""Dates for drafts: first from the sentence, then from what the report said before.

The written order for a draft without a time of its own, first that applies:

1. an anniversary is of the year of the report: an Nth anniversary that is spoken of is this
   year's;
2. the same numbered meeting is dated elsewhere in the report;
3. the sentence goes on about what was just told ("made the remarks", "After the meeting"):
   the date of that event, else of the frame;
4. the same people and kind are dated elsewhere in the report;
5. rules that allow it take the frame's date in plain past tense, outside of reported speech;
6. the act of the lead sentence takes the dateline's day, where the opening says no other.

Everything else stays without a date and is dropped, unless a number names it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from functools import cache

from bilat_cli import edtf
from bilat_cli.events import anchors, candidates, series
from bilat_cli.events.anchors import Anchor
from bilat_cli.events.draft import Draft
from bilat_cli.events.frames import Frame
from bilat_cli.events.inflection import base_of
from bilat_cli.events.patterns import TIME
from bilat_cli.events.tidying import finite
from bilat_cli.rules.events import frames as data


@cache
def _remarks() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{data.REMARKS})".replace(" ", r"\s+"))


@cache
def _counted_from() -> re.Pattern[str]:
    return re.compile(rf"\b{data.COUNTED_FROM}\b[^.;,{TIME}]*$".replace(" ", r"\s+"))


@cache
def _backward() -> re.Pattern[str]:
    return re.compile(rf"^[“\"']?(?:{data.BACKWARD})\b".replace(" ", r"\s+"))


def inherit(drafts: list[Draft], frame: Frame, reference: dt.date | None) -> None:
    """Give undated drafts a date by the written order above."""
    for draft in drafts:
        spoken_of = draft.mood.mood not in ("scheduled", "proposed")
        if (
            draft.anchor is None
            and draft.rule.kind == "anniversary"
            and reference is not None
            and spoken_of
        ):
            draft.anchor = Anchor(str(reference.year), None, 0.8)
            draft.link = "anniversary"
    _same_number(drafts)
    last: Draft | None = None
    for draft in drafts:
        if draft.anchor is None:
            _from_context(draft, frame, last)
        if draft.anchor is not None and _is_told(draft, last, frame):
            last = draft
    _same_number(drafts)
    _same_people(drafts)


def _is_told(draft: Draft, last: Draft | None, frame: Frame) -> bool:
    """Can "the meeting" mean this one? What is told of the day of the news comes first."""
    if draft.rule.kind not in data.GATHERINGS or draft.side:
        return False
    if draft.scene.sentence.block == "headline" or draft.anchor is None:
        return False
    if last is None or last.anchor is None or draft.anchor.date == frame.date:
        return True
    return last.anchor.date != frame.date


def _same_number(drafts: Iterable[Draft]) -> None:
    numbered = [d for d in drafts if d.ordinal is not None and d.series]
    for draft in numbered:
        if draft.anchor is not None:
            continue
        for other in numbered:
            if other.anchor and other.ordinal == draft.ordinal and _alike(draft, other):
                draft.anchor = Anchor(other.anchor.date, other.anchor.time, 0.7)
                draft.link = "series"
                break


def _alike(draft: Draft, other: Draft) -> bool:
    mine, theirs = series.series_key(draft.series or ""), series.series_key(other.series or "")
    return mine == theirs or mine.startswith(theirs) or theirs.startswith(mine)


def _from_context(draft: Draft, frame: Frame, last: Draft | None) -> None:
    if draft.beside:
        return
    masked = draft.scene.masked
    mood = draft.mood.mood
    opening = draft.scene.sentence.index < data.OPENING_SENTENCES
    if mood == "perfect" and frame.release and opening and not draft.scene.times:
        mood = "plain"
    if mood == "perfect" and _lead(draft):
        mood = "plain"
    if mood == "scheduled" and draft.rule.pledge and draft.mood.word != "to":
        mood = "plain"
    if mood in ("scheduled", "proposed", "perfect"):
        return
    if _remarks().search(masked) and frame.date is not None:
        draft.anchor, draft.link = _framed(draft, frame), "remarks"
    elif _backward().match(masked) and not draft.in_speech() and draft.rule.verb:
        if last is not None and last.anchor is not None:
            draft.anchor = Anchor(last.anchor.date, last.anchor.time, 0.7)
            draft.link = "told before"
        elif frame.date is not None:
            draft.anchor, draft.link = _framed(draft, frame), "frame"
    elif draft.rule.frame and _plain_past(draft, frame) and _in_frame(draft, frame):
        draft.anchor, draft.link = _framed(draft, frame), "frame"
    elif draft.scene.lead is not None and _of_lead(draft, draft.scene.lead):
        draft.anchor, draft.link = Anchor(draft.scene.lead, None, 0.55), "lead"


def _of_lead(draft: Draft, day: str) -> bool:
    """Is it the act that the lead sentence exists to tell, with no time that has passed?"""
    if draft.in_speech() or draft.clause_link not in ("main", "and", "adverbial"):
        return False
    if draft.clause_link == "adverbial" and not _after_gathering(draft):
        return False
    if not draft.rule.verb and not _came_from(draft):
        return False
    starts = (edtf.bounds(candidates.usable(time))[0] for time in draft.scene.times)
    if any(start is not None and start.isoformat() <= day for start in starts):
        return False
    words = draft.scene.between(draft.start, draft.end).split()
    verb = next((word for word in words if word not in data.AUXILIARIES), "")
    return not draft.rule.verb or verb in data.PASTS or verb.endswith("ed") or finite(verb)


def _lead(draft: Draft) -> bool:
    """ "Kenya has recalled its envoy": what the first sentences tell so is the news itself."""
    scene = draft.scene
    if scene.sentence.index > 1 or not re.match(r"(?:has|have)\b", draft.mood.word):
        return False
    return draft.clause_link == "main" and not _timed(draft)


@cache
def _witnessed() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{data.WITNESSED})\s+(?:the\s+)?$".replace(" ", r"\s+"))


@cache
def _infinitive() -> re.Pattern[str]:
    # "to assess needs, provide aid and": a row of infinitives.
    return re.compile(r"\bto\s[^.;]*$")


@cache
def _present() -> re.Pattern[str]:
    return re.compile(r"(?:\b(?:am|are|is|on|for)|['’](?:m|re|s))\s+(?:\w+ly\s+|also\s+|now\s+)*$")


def _plain_past(draft: Draft, frame: Frame) -> bool:
    """A sentence that says no time of any sort, with a verb in the past (or a pledge).

    "On day one he signed", "recently" and "commitment to providing" are not of the day's news.
    """
    if not frame.release and _timed(draft):
        return False
    words = draft.scene.between(draft.start, draft.end).split()
    if not draft.rule.verb or not words:
        return not draft.rule.verb
    has = words[1:2] in (["a"], ["an"])
    verb = next((word for word in words if has or word not in data.AUXILIARIES), words[0])
    if base_of(verb) == verb and _infinitive().search(draft.scene.before(draft.start, 90)):
        return False
    if frame.release and (
        not verb.endswith("ing") or _present().search(draft.scene.before(draft.start, 30))
    ):
        return True
    if _witnessed().search(draft.scene.before(draft.start, 30)):
        return True
    return (
        (draft.rule.pledge and not verb.endswith("ing") and base_of(verb) != verb)
        or verb in data.PASTS
        or verb.endswith("ed")
    )


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{data.SPANS})\b".replace(" ", r"\s+"))


def _timed(draft: Draft) -> bool:
    """Does the sentence say another time, not counting a name's and those of what hangs on it?"""
    end = draft.scene.clauses[draft.scene.clause_at(draft.start)].end
    start, stop = draft.groups.get("document", (0, 0))
    if _counted().search(draft.scene.between(draft.scene.sentence.start, end)):
        return True
    return any(
        time.type in ("DATE", "TIME")
        and time.start < end
        and not start <= time.start < stop
        and not candidates.is_long(time.edtf)
        for time in draft.scene.times
    )


def _framed(draft: Draft, frame: Frame) -> Anchor:
    assert frame.date is not None
    anchor = Anchor(frame.date, frame.time, 0.6 if frame.time else 0.55)
    return anchors.coarser(anchor) if draft.side else anchor


def _in_frame(draft: Draft, frame: Frame) -> bool:
    if frame.date is None or (
        not frame.release and draft.scene.sentence.index > data.FRAME_SENTENCES
    ):
        return False
    if draft.in_speech() and not draft.rule.pledge:
        return False
    if draft.clause_link == "participle" or (
        draft.clause_link == "relative" and not _opens_with(draft, "where")
    ):
        return False
    opening = draft.scene.sentence.index < data.OPENING_SENTENCES
    if draft.clause_link == "adverbial" and not (
        (opening and _after_gathering(draft)) or _told_there(draft)
    ):
        return False
    if draft.rule.needs == "two" and not draft.rule.verb and not _came_from(draft):
        return False
    names = {e.name for e in draft.people}
    codes = {e.country for e in draft.people + draft.parties if e.country}
    if draft.rule.needs == "nothing" and draft.scene.sentence.index >= data.OPENING_SENTENCES:
        return False
    if _counted_from().search(draft.scene.before(draft.start, 70)):
        return False
    if not names and not codes and draft.rule.needs == "named" and draft.rule.fallback:
        return draft.scene.sentence.index < data.FRAME_SENTENCES - 4
    return bool(names & frame.people) or bool(codes & frame.countries)


def _opens_with(draft: Draft, word: str) -> bool:
    clause = draft.scene.clauses[draft.scene.clause_at(draft.start)]
    return draft.scene.between(clause.start, draft.start).lstrip(", \n").startswith(word)


@cache
def _coming() -> re.Pattern[str]:
    return re.compile(
        r"(?:^|\s)(?:after|following|during|in|at)\s+(?:(?:the|an?|his|her|their)\s+)?(?:[\w-]+\s+){0,2}$"
    )


def _came_from(draft: Draft) -> bool:
    """ "After talks with ...", "at a meeting with ...": where the news comes from."""
    return _coming().search(draft.scene.before(draft.start, 40)) is not None


def _told_there(draft: Draft) -> bool:
    """ ", after which they signed", ", where he met": the story goes on."""
    return any(_opens_with(draft, f"{word} which") for word in ("after", "during", "at"))


def _after_gathering(draft: Draft) -> bool:
    """ "After talks with ...": the gathering that the day's news came from."""
    clause = draft.scene.clauses[draft.scene.clause_at(draft.start)]
    words = draft.scene.between(clause.start, draft.start)
    return (
        draft.rule.kind in data.GATHERINGS
        and re.match(r",?\s*(?:after|following)\s", words) is not None
    )


def _elsewhere(one: Draft, other: Draft) -> bool:
    """Are two events told in two countries? Then the date of one says nothing of the other."""
    if one.place is None or other.place is None:
        return False
    countries = {one.place[0].country, other.place[0].country}
    return None not in countries and len(countries) == 2


@cache
def _ahead_for() -> re.Pattern[str]:
    # "laid the groundwork for talks": they are still to come.
    return re.compile(r"\b(?:for|to)\s+(?:[\w-]+\s+)?$")


def _same_people(drafts: list[Draft]) -> None:
    for draft in drafts:
        if draft.anchor is not None or draft.mood.mood in ("scheduled", "proposed"):
            continue
        if draft.beside or _ahead_for().search(draft.scene.before(draft.start, 24)):
            continue
        if _counted_from().search(draft.scene.before(draft.start, 70)):
            continue
        names = {e.name for e in draft.people}
        codes = set(draft.countries)
        headline = draft.scene.sentence.block == "headline"
        for other in drafts:
            if other.anchor is None or other.link != "own" or other.rule.kind != draft.rule.kind:
                continue
            if (draft.ordinal or other.ordinal) and draft.ordinal != other.ordinal:
                continue
            shared = names & {e.name for e in other.people}
            same = len(shared) >= 2 or (headline and len(codes & set(other.countries)) >= 2)
            if same and draft.key == other.key and not _elsewhere(draft, other):
                draft.anchor = Anchor(other.anchor.date, other.anchor.time, 0.6)
                draft.link = "same people"
                if headline:
                    # A headline shortens; who took part the text itself says.
                    draft.people, draft.parties = other.people, other.parties
                    draft.countries, draft.place = other.countries, draft.place or other.place
                break
