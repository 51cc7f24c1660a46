"""Dated sentences that no rule of a kind reads: what they tell stands in their own words.

The last resort, after all rules: an event for a clause of the body that gave none and has a time
that can date one. It is told as a fact (no condition, wish or denial), is no figure, and names
somebody who acts. The kind follows from its words (`rules.events.told`).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import cache

from bilat_cli import edtf
from bilat_cli.events import tense
from bilat_cli.events.clauses import plain
from bilat_cli.events.evidence import dated
from bilat_cli.events.roles import participants
from bilat_cli.events.scene import Scene, Scenes
from bilat_cli.events.tellings import LONGEST, Telling, tellings, words
from bilat_cli.events.tidying import cut, finite
from bilat_cli.events.ties import named_between
from bilat_cli.model import (
    Annotated,
    EventMention,
    FieldEvidence,
    Mention,
    Sentence,
    Source,
    Status,
    TimeExpression,
)
from bilat_cli.rules.events import wording
from bilat_cli.rules.events._record import ToldRule
from bilat_cli.rules.events.told import ADJECTIVES_AFTER, NO_PAST, NOW, PLANNED, TOLD
from bilat_cli.rules.kinds import KINDS
from bilat_cli.sourcing import quoted

_PLOVER = {kind.name: kind.plover for kind in KINDS}
_SURE = 0.6
"""Confidence: that the time dates what the sentence tells is likely, and no more."""


@cache
def _planned() -> re.Pattern[str]:
    return re.compile(PLANNED)


@cache
def _past() -> re.Pattern[str]:
    # A verb of no rule: in -ed, with a subject in front and something behind it.
    nouns = "".join(rf"(?<!\b{word}\s)" for word in ADJECTIVES_AFTER)
    return re.compile(rf"(?<=[a-z]\s){nouns}(?!(?:{NO_PAST})\b)[a-z]{{3,}}ed(?=\s)")


@cache
def _before_time() -> re.Pattern[str]:
    return re.compile(wording.BEFORE_TIME, re.IGNORECASE)


def told(annotated: Annotated, found: Sequence[EventMention], scenes: Scenes) -> list[EventMention]:
    """An event for each dated clause that gave none, in the order of the text."""
    used: dict[int, list[EventMention]] = {}
    for mention in found:
        used.setdefault(mention.source.start, []).append(mention)
    events = []
    for index, sentence in enumerate(annotated.sentences):
        if sentence.block != "body":
            continue
        mentions, times = scenes.inside(index)
        # A place alone acts for nobody: "Tourists arrived in Oslo".
        if not (times or scenes.lead(index)) or all(
            mention.kind == "place" for mention in mentions
        ):
            continue
        scene = scenes.scene(index)
        for telling in tellings(annotated.document.text, scene, used.get(sentence.start, ())):
            event = _event(annotated, scene, telling)
            if event is not None:
                events.append(event)
    return events


def _event(annotated: Annotated, scene: Scene, telling: Telling) -> EventMention | None:
    sentence = scene.sentence
    document = annotated.document
    text = " ".join(document.text[start:end] for start, end in telling.spans)
    status = "occurred" if telling.rule else _status(text, telling.date, document.reference)
    if status is None:
        return None
    mentions = [
        m for m in scene.mentions if any(start <= m.start < end for start, end in telling.spans)
    ]
    if all(mention.kind == "place" for mention in mentions):
        return None
    rule, span = _kind(document.text, telling, (telling.rule,) if telling.rule else TOLD)
    people = {one: None for mention in mentions for one in mention.entities}
    states = {one.country for one in people if one.country and one.kind != "place"}
    if telling.aside and rule.kind == "other" and len(_actors(scene.mentions)) < 2:
        # What is only mentioned beside has to be between states, or of a kind.
        return None
    if len(states) < 2:
        states |= named_between(scene, sentence.start, sentence.end)
    return EventMention(
        kind=rule.kind,
        status=status,
        date=telling.date,
        title=_title(document.text, telling, scene.times, mentions),
        rule=rule.name,
        source=_source(annotated, sentence, telling.time, mentions, (rule.name, *span)),
        countries=tuple(sorted(states)),
        participants=participants(tuple(people)),
        topics=tuple(
            sorted({c.topic for c in annotated.topics if sentence.start <= c.start < sentence.end})
        ),
        plover=_PLOVER[rule.kind],
        confidence=_SURE,
    )


def _actors(mentions: Sequence[Mention]) -> set[str]:
    return {
        one.country or one.name
        for mention in mentions
        for one in mention.entities
        if one.kind != "place"
    }


def _status(text: str, date: str, reference: dt.date | None) -> Status | None:
    """Held or to come; None where no verb tells either."""
    low = text.lower()
    planned = _planned().search(low) is not None
    verbs = {word for word in low.split()[1:] if finite(word)} | set(_past().findall(low))
    if str(reference) == date:
        verbs -= NOW
    if not verbs and not planned:
        return None
    start, end = edtf.bounds(date)
    if reference is not None and start is not None and end is not None and start > reference:
        far = (end - start).days > LONGEST and start.year > reference.year + 1
        if far or not planned:
            # A day to come needs a verb that says so; a far year is an aim and no event.
            return None
    mood = tense.Modality("scheduled" if planned else "plain", "will")
    return tense.status(date, mood, reference, verb=True)


def _kind(
    text: str, telling: Telling, rules: Sequence[ToldRule]
) -> tuple[ToldRule, tuple[int, int]]:
    """The first rule whose words stand in the clause, and where they stand."""
    low = text[telling.start : telling.end].lower()
    for rule in rules:
        if not rule.words:
            return rule, (telling.start, telling.end)
        match = words(rule.words).search(low)
        if match is not None:
            return rule, (telling.start + match.start(), telling.start + match.end())
    raise AssertionError(
        "the last rule takes any sentence, one that is given was found by its words"
    )


def _title(
    text: str, telling: Telling, times: Sequence[TimeExpression], mentions: Sequence[Mention]
) -> str:
    """The clause in its own words, without its times, with the name of whom a pronoun means."""
    parts: list[str] = []
    cuts = [(t.start, t.end, "") for t in times if t.type in ("DATE", "TIME")]
    for start, end in telling.spans:
        named = [
            (m.start, m.end, m.entities[0].name)
            for m in mentions
            if m.start == start and m.form == "pronoun" and len(m.entities) == 1
        ]
        at = start
        for left, right, name in sorted(cuts + named):
            if at <= left < end:
                before = text[at:left] if name else _before_time().sub("", f" {text[at:left]}")
                parts.extend((before, name))
                at = right
        parts.append(text[at:end])
    words = re.sub(r"\s+([,;.])", r"\1", plain(" ".join(parts))).lstrip(" ,;:–-")
    return cut(words[:1].upper() + words[1:])


def _source(
    annotated: Annotated,
    sentence: Sentence,
    time: TimeExpression | None,
    mentions: Sequence[Mention],
    kind: tuple[str, int, int],
) -> Source:
    document = annotated.document
    text = document.text
    name, start, end = kind
    fields = {
        "kind": FieldEvidence(text[start:end], start, end, name),
    }
    if time is not None:
        fields["date"] = dated(time, time.how)
    for number, mention in enumerate(mentions):
        if mention.kind in ("person", "country"):
            role = "participant" if mention.kind == "person" else "country"
            fields[f"{role}.{number + 1}"] = FieldEvidence(
                text[mention.start : mention.end], mention.start, mention.end, mention.rule
            )
    return quoted(document, sentence.start, sentence.end, fields)
