"""The events stage: from an annotated document to event mentions."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from bilat_cli import edtf
from bilat_cli.events import clauses, dating, roles, series, tense, titles, triggers
from bilat_cli.events.documents import set_documents
from bilat_cli.events.draft import Draft
from bilat_cli.events.evidence import confidence, source
from bilat_cli.events.frames import Frame, find_frame
from bilat_cli.events.owntimes import own_dates
from bilat_cli.events.patterns import expand, head_hits
from bilat_cli.events.scene import Scenes
from bilat_cli.events.ties import Ties, reported_from
from bilat_cli.events.told import told
from bilat_cli.model import Annotated, Document, EventMention, Status, TimeExpression
from bilat_cli.rules.events.frames import TO_COME
from bilat_cli.rules.kinds import KINDS

_PLOVER = {kind.name: kind.plover for kind in KINDS}


def find(annotated: Annotated) -> tuple[EventMention, ...]:
    """The events that a document tells of, in the order of its text."""
    frame = find_frame(annotated)
    scenes = Scenes(annotated, frame.lead)
    found = _by_rules(annotated, frame, scenes)
    mentions = [*found, *told(annotated, found, scenes)]
    mentions.sort(key=lambda mention: mention.source.start)
    return tuple(mentions)


def _by_rules(annotated: Annotated, frame: Frame, scenes: Scenes) -> list[EventMention]:
    drafts = _drafts(annotated, scenes)
    if not drafts:
        return []
    reference = annotated.document.reference
    drafts = own_dates(drafts, frame, reference)
    _complete_series(drafts)
    _number_documents(drafts)
    _name_series(drafts, annotated.document.text)
    dating.inherit(drafts, frame, reference)
    mentions = []
    ties = Ties(annotated)
    for draft in drafts:
        mention = _mention(draft, annotated, frame, ties)
        if mention is not None:
            mentions.append(mention)
    return mentions


def _drafts(annotated: Annotated, scenes: Scenes) -> list[Draft]:
    text = annotated.document.text
    starts = [sentence.start for sentence in annotated.sentences]
    heads: dict[int, list[str]] = {}
    if not starts:
        return []
    for offset, word in head_hits(text, starts[0], annotated.sentences[-1].end):
        index = bisect_right(starts, offset) - 1
        if offset < annotated.sentences[index].end:
            heads.setdefault(index, []).append(word)
    drafts: list[Draft] = []
    for index, words in heads.items():
        ready = scenes.ready(index, words)
        if ready is not None:
            drafts += triggers.drafts(*ready, text)
    return drafts


def _complete_series(drafts: Sequence[Draft]) -> None:
    """Give a bare "28th regular meeting" the full name that the report uses elsewhere."""
    full = [d for d in drafts if d.series and d.complete]
    for draft in drafts:
        if draft.series and not draft.complete:
            for other in full:
                assert other.series is not None
                if other.series.startswith(draft.series):
                    draft.series, draft.complete = other.series, True
                    draft.countries = (
                        draft.countries if len(draft.countries) > 1 else other.countries
                    )
                    break
    _number_bare(drafts, [d for d in full if d.ordinal])


@cache
def _bare_number() -> re.Pattern[str]:
    return re.compile(expand(r"\b(?P<ordinal><Ord>) (?P<head>meeting|summit|session|round)\b"))


def _number_bare(drafts: Sequence[Draft], numbered: Sequence[Draft]) -> None:
    """ "The 16th meeting took place", beside a 17th one: the one before it in the same series."""
    for draft in drafts:
        if draft.ordinal is not None or draft.rule.kind not in ("meeting", "summit"):
            continue
        clause = draft.scene.clauses[draft.scene.clause_at(draft.start)]
        found = _bare_number().search(draft.scene.between(clause.start, draft.end))
        number = series.ordinal_value(found["ordinal"]) if found else None
        if found is None or number is None or number < 4:
            continue
        for other in numbered:
            assert other.series is not None
            assert other.ordinal is not None
            if found["head"] in other.series.lower() and 0 < abs(other.ordinal - number) < 4:
                draft.ordinal, draft.series, draft.complete = number, other.series, True
                draft.countries = draft.countries or other.countries
                break


def _name_series(drafts: Sequence[Draft], text: str) -> None:
    """What "began in 1996" is told with the full name of the series that the report numbers."""
    names = sorted({d.series for d in drafts if d.series and d.complete})
    for draft in drafts:
        if names and not draft.rule.verb and "{clause_subject}" in draft.rule.title:
            phrase = clauses.subject(draft, text)
            full = [name for name in names if phrase and name.startswith(phrase.lower())]
            draft.phrase = full[0] if full else phrase


def _number_documents(drafts: Sequence[Draft]) -> None:
    """A signing takes the number of the meeting that its document is named after."""
    for draft in drafts:
        if "document" not in draft.groups or draft.rule.kind != "signing":
            continue
        start, end = draft.groups["document"]
        for other in drafts:
            if other.series and other.ordinal and start <= other.start < end:
                draft.series, draft.ordinal = other.series, other.ordinal


def _mention(draft: Draft, annotated: Annotated, frame: Frame, ties: Ties) -> EventMention | None:
    document = annotated.document
    date = draft.anchor.date if draft.anchor else None
    if date is None and not (draft.series and draft.ordinal and draft.complete):
        return None
    status = _status(draft, date, document)
    if status is None or (date is not None and not _plausible(date)):
        return None
    if draft.anchor and draft.anchor.opened:
        date = _opened(draft, date)
        if date is None:
            return None
    if draft.rule.needs == "named" and not ties.tie(draft):
        return None
    if titles.is_empty(draft, document.text):
        return None
    draft.countries = ties.countries(draft)
    set_documents(draft, document.text)
    sentence = draft.scene.sentence
    place = draft.place[0] if draft.place else reported_from(draft, annotated, frame, date)
    topics = tuple(
        sorted({c.topic for c in annotated.topics if sentence.start <= c.start < sentence.end})
    )
    return EventMention(
        kind=draft.rule.kind,
        status=status,
        date=date,
        title=titles.compose(draft, document.text),
        rule=draft.rule.name,
        source=source(draft, annotated),
        series=draft.series if draft.ordinal is not None else None,
        ordinal=draft.ordinal,
        countries=draft.countries,
        participants=roles.participants(draft.people),
        place=place,
        topics=topics,
        plover=_PLOVER[draft.rule.kind],
        implies=_implied(draft, date),
        documents=draft.documents,
        key=draft.key,
        confidence=confidence(draft),
    )


def _status(draft: Draft, date: str | None, document: Document) -> Status | None:
    mood = draft.mood
    if mood.mood == "cancelled":
        return "cancelled"
    if draft.rule.pledge and mood.mood == "scheduled" and mood.word != "to" and draft.link != "own":
        mood = tense.Modality("plain")
    status = tense.status(date, mood, document.reference, verb=draft.rule.verb)
    time = draft.anchor.time if draft.anchor else None
    if status == "occurred" and time is not None and _to_come(time, document.text):
        return "scheduled"
    return status


def _to_come(time: TimeExpression, text: str) -> bool:
    """ "later today", "later this year": not yet, whatever the verb says."""
    words = text[max(0, time.start - 6) : time.end].lower()
    return _ahead().search(words) is not None


@cache
def _ahead() -> re.Pattern[str]:
    return re.compile(rf"\b{TO_COME}".replace(" ", r"\s+"))


def _plausible(date: str) -> bool:
    # A period longer than a decade dates no event.
    start, end = edtf.bounds(date)
    return not (start and end and (end - start).days > 3700)


def _opened(draft: Draft, date: str | None) -> str | None:
    """ "since ..." dates a beginning; a single act is not dated by it."""
    if date is None or draft.rule.kind in ("founding", "milestone", "agreement", "observance"):
        return date
    if draft.mood.mood == "perfect" and draft.rule.kind in ("conflict", "aid", "exercise"):
        return f"{date}/.." if "/" not in date else date
    return None


def _implied(draft: Draft, date: str | None) -> str | None:
    if draft.rule.kind != "anniversary" or not draft.ordinal or not date:
        return None
    start, end = edtf.bounds(date)
    if start is None or end is None or start.year != end.year:
        return None
    return f"{start.year - draft.ordinal:04d}"
