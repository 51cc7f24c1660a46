"""Dated sentences that no rule of a kind reads: what they tell stands in their own words.

The last resort, after all rules: one event for a sentence of the body that gave none, with the
first time in it that can date an event. It is told as a fact (no condition, wish or denial), is no
figure, and names somebody who acts. The kind follows from its words (`rules.events.told`).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import cache

from bilat_cli import edtf
from bilat_cli.events import candidates, tense
from bilat_cli.events.clauses import plain
from bilat_cli.events.evidence import dated
from bilat_cli.events.scene import Scene, Scenes
from bilat_cli.events.tidying import cut, finite
from bilat_cli.model import (
    Annotated,
    EventMention,
    FieldEvidence,
    Mention,
    Participant,
    Sentence,
    Source,
    Status,
    TimeExpression,
)
from bilat_cli.rules.events import wording
from bilat_cli.rules.events._record import ToldRule
from bilat_cli.rules.events.told import BESIDE, GOVERNING, NOW, OPENINGS, PLANNED, REFUSED, TOLD
from bilat_cli.rules.kinds import KINDS
from bilat_cli.sourcing import quoted

_PLOVER = {kind.name: kind.plover for kind in KINDS}
_SURE = 0.6
"""Confidence: that the time dates what the sentence tells is likely, and no more."""
_LONGEST = 31
"""Days of a stretch that dates an act, unless it is a month or a year as such."""


@cache
def _refused() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(REFUSED)})\b|[%?$€£¥]", re.IGNORECASE)


@cache
def _planned() -> re.Pattern[str]:
    return re.compile(PLANNED)


@cache
def _before_time() -> re.Pattern[str]:
    return re.compile(wording.BEFORE_TIME, re.IGNORECASE)


@cache
def _subordinate() -> re.Pattern[str]:
    return re.compile(rf"(?:{OPENINGS})\b")


@cache
def _governs() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{GOVERNING})\b")


@cache
def _beside() -> re.Pattern[str]:
    return re.compile(BESIDE)


@cache
def _words(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b")


def told(annotated: Annotated, found: Sequence[EventMention]) -> list[EventMention]:
    """An event for each dated sentence that gave none, in the order of the text."""
    used = {mention.source.start for mention in found}
    scenes = Scenes(annotated)
    events = []
    for index, sentence in enumerate(annotated.sentences):
        if sentence.block != "body" or sentence.start in used:
            continue
        mentions, times = scenes.inside(index)
        # A place alone acts for nobody: "Tourists arrived in Oslo".
        if times and any(mention.kind != "place" for mention in mentions):
            event = _event(annotated, scenes.scene(index))
            if event is not None:
                events.append(event)
    return events


def _event(annotated: Annotated, scene: Scene) -> EventMention | None:
    sentence, mentions = scene.sentence, scene.mentions
    document = annotated.document
    text = document.text[sentence.start : sentence.end]
    found = _dated(document.text, scene)
    if found is None:
        return None
    time, date = found
    status = _status(text, date, document.reference)
    if status is None:
        return None
    rule, span = _kind(text.lower(), sentence.start)
    people = {one: None for mention in mentions for one in mention.entities}
    return EventMention(
        kind=rule.kind,
        status=status,
        date=date,
        title=_title(document.text, sentence, scene.times),
        rule=rule.name,
        source=_source(annotated, sentence, time, mentions, (rule.name, *span)),
        countries=tuple(
            sorted({one.country for one in people if one.country and one.kind != "place"})
        ),
        participants=tuple(
            Participant(one.name, one.role, one.country) for one in people if one.kind == "person"
        ),
        topics=tuple(
            sorted({c.topic for c in annotated.topics if sentence.start <= c.start < sentence.end})
        ),
        plover=_PLOVER[rule.kind],
        confidence=_SURE,
    )


def _dated(whole: str, scene: Scene) -> tuple[TimeExpression, str] | None:
    """The first time that dates what a sentence tells as a fact."""
    text = whole[scene.sentence.start : scene.sentence.end]
    if not text[:1].isupper() or _subordinate().match(text.lower()) or _refused().search(text):
        return None
    found = ((time, _dating(time, scene, text)) for time in scene.times)
    return next(((time, date) for time, date in found if date is not None), None)


def _status(text: str, date: str, reference: dt.date | None) -> Status | None:
    """Held or to come; None where no verb tells either."""
    low = text.lower()
    planned = _planned().search(low) is not None
    verbs = {word for word in low.split()[1:] if finite(word)}
    if str(reference) == date:
        verbs -= NOW
    if not verbs and not planned:
        return None
    start, end = edtf.bounds(date)
    ahead = reference is not None and start is not None and start > reference
    if ahead and (not planned or start is None or end is None or (end - start).days > _LONGEST):
        # A day to come needs a verb that says so; a far year is an aim and no event.
        return None
    mood = tense.Modality("scheduled" if planned else "plain", "will")
    return tense.status(date, mood, reference, verb=True)


def _dating(time: TimeExpression, scene: Scene, text: str) -> str | None:
    """The date that a time gives to an act: a day, month or year, or a short stretch of days."""
    date = candidates.usable(time)
    if date is None or time.type not in ("DATE", "TIME"):
        return None
    at, end = time.start - scene.sentence.start, time.end - scene.sentence.start
    if scene.clauses[scene.clause_at(time.start)].link not in ("main", "and"):
        return None
    if at == 0 and _governs().match(text, end):
        # "Today marks ...": the day is what is told of.
        return None
    if text[end : end + 2] in ("'s", "’s") or _beside().search(text[:at].lower()):
        return None
    if time.text.lower().startswith("this "):
        # "In this century": the time of speaking, not of an act.
        return None
    first, last = edtf.bounds(date)
    if first is None or last is None:
        return None
    whole = edtf.precision(date) in ("day", "month", "year", "quarter", "season", "half")
    return date if whole or (last - first).days <= _LONGEST else None


def _kind(low: str, base: int) -> tuple[ToldRule, tuple[int, int]]:
    """The first rule whose words stand in the sentence, and where they stand."""
    for rule in TOLD:
        if not rule.words:
            return rule, (base, base + len(low))
        match = _words(rule.words).search(low)
        if match is not None:
            return rule, (base + match.start(), base + match.end())
    raise AssertionError("the last rule takes any sentence")


def _title(text: str, sentence: Sentence, times: Sequence[TimeExpression]) -> str:
    """The sentence in its own words, without its times."""
    parts: list[str] = []
    at = sentence.start
    for time in times:
        if time.type in ("DATE", "TIME") and time.start >= at:
            parts.append(_before_time().sub("", f" {text[at : time.start]}"))
            at = time.end
    parts.append(text[at : sentence.end])
    words = re.sub(r"\s+([,;.])", r"\1", plain(" ".join(parts))).lstrip(" ,;:–-")
    return cut(words[:1].upper() + words[1:])


def _source(
    annotated: Annotated,
    sentence: Sentence,
    time: TimeExpression,
    mentions: Sequence[Mention],
    kind: tuple[str, int, int],
) -> Source:
    document = annotated.document
    text = document.text
    name, start, end = kind
    fields = {
        "kind": FieldEvidence(text[start:end], start, end, name),
        "date": dated(time, time.how),
    }
    for number, mention in enumerate(mentions):
        if mention.kind in ("person", "country"):
            role = "participant" if mention.kind == "person" else "country"
            fields[f"{role}.{number + 1}"] = FieldEvidence(
                text[mention.start : mention.end], mention.start, mention.end, mention.rule
            )
    return quoted(document, sentence.start, sentence.end, fields)
