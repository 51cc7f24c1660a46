"""The events stage: from an annotated document to event mentions."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from bilat_cli import countries as lands
from bilat_cli import edtf
from bilat_cli.events import dating, roles, tense, titles, triggers
from bilat_cli.events.draft import Draft
from bilat_cli.events.frames import Frame, find_frame
from bilat_cli.events.patterns import head_hits
from bilat_cli.events.scene import prepare
from bilat_cli.model import (
    Annotated,
    EventMention,
    FieldEvidence,
    Place,
    Source,
    TimeExpression,
)
from bilat_cli.rules.events import nouns
from bilat_cli.rules.events.frames import GATHERINGS, OPENING_SENTENCES, REPORTED_FROM
from bilat_cli.rules.events import series as series_data
from bilat_cli.rules.kinds import KINDS

_PLOVER = {kind.name: kind.plover for kind in KINDS}
_COMPLETABLE = frozenset(series_data.HEADS)


def find(annotated: Annotated) -> tuple[EventMention, ...]:
    """The events that a document tells of, in the order of its text."""
    drafts = _drafts(annotated)
    if not drafts:
        return ()
    frame = find_frame(annotated)
    reference = annotated.document.reference
    drafts = dating.own_dates(drafts)
    _complete_series(drafts)
    _number_documents(drafts)
    dating.inherit(drafts, frame, reference)
    mentions = []
    for draft in drafts:
        mention = _mention(draft, annotated, frame)
        if mention is not None:
            mentions.append(mention)
    return tuple(mentions)


def _drafts(annotated: Annotated) -> list[Draft]:
    text = annotated.document.text
    starts = [sentence.start for sentence in annotated.sentences]
    heads: dict[int, list[str]] = {}
    for offset, word in head_hits(text):
        index = bisect_right(starts, offset) - 1
        if index >= 0 and offset < annotated.sentences[index].end:
            heads.setdefault(index, []).append(word)
    drafts: list[Draft] = []
    for index, words in heads.items():
        scene = prepare(annotated, annotated.sentences[index])
        drafts += triggers.drafts(scene, words, text)
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


def _number_documents(drafts: Sequence[Draft]) -> None:
    """A signing takes the number of the meeting that its document is named after."""
    for draft in drafts:
        if "document" not in draft.groups or draft.rule.kind != "signing":
            continue
        start, end = draft.groups["document"]
        for other in drafts:
            if other.series and other.ordinal and start <= other.start < end:
                draft.series, draft.ordinal = other.series, other.ordinal


def _mention(draft: Draft, annotated: Annotated, frame: Frame) -> EventMention | None:
    document = annotated.document
    date = draft.anchor.date if draft.anchor else None
    if date is None and not (draft.series and draft.ordinal and draft.complete):
        return None
    mood = draft.mood
    if draft.rule.pledge and mood.mood == "scheduled" and draft.link != "own":
        mood = tense.Modality("plain")
    status = draft.rule.status or tense.status(date, mood, document.reference, verb=draft.rule.verb)
    if draft.mood.mood == "cancelled":
        status = "cancelled"
    if status is None or (date is not None and not _plausible(date)):
        return None
    if draft.anchor and draft.anchor.opened:
        date = _opened(draft, date)
        if date is None:
            return None
    if draft.rule.needs == "named" and not _tied(draft, annotated):
        return None
    if titles.is_empty(draft, document.text):
        return None
    _set_documents(draft, document.text)
    sentence = draft.scene.sentence
    place = draft.place[0] if draft.place else _reported_from(draft, annotated, frame, date)
    topics = tuple(
        sorted({c.topic for c in annotated.topics if sentence.start <= c.start < sentence.end})
    )
    return EventMention(
        kind=draft.rule.kind,
        status=status,
        date=date,
        title=titles.compose(draft, document.text),
        rule=draft.rule.name,
        source=_source(draft, annotated, frame),
        series=draft.series if draft.ordinal is not None else None,
        ordinal=draft.ordinal,
        countries=_all_countries(draft, annotated),
        participants=roles.participants(draft.people),
        place=place,
        topics=topics,
        plover=draft.rule.plover or _PLOVER[draft.rule.kind],
        implies=_implied(draft, date),
        documents=draft.documents,
        key=draft.key,
        confidence=_confidence(draft),
    )


def _reported_from(
    draft: Draft, annotated: Annotated, frame: Frame, date: str | None
) -> Place | None:
    """The city of the dateline, for what the opening tells of the day of the news itself."""
    city = annotated.document.place
    here = re.search(r"\bhere\b", draft.scene.masked) is not None
    opening = draft.scene.sentence.index < OPENING_SENTENCES
    if city is None or date is None or date != frame.date or not (here or opening):
        return None
    if draft.rule.kind not in REPORTED_FROM or draft.side:
        return None
    # "said in Washington": another place in the sentence leaves it open.
    if any(m.kind == "place" and m.entities[0].name != city for m in draft.scene.mentions):
        return None
    for mention in annotated.mentions:
        if mention.kind == "place" and mention.entities[0].name == city:
            return Place(city, mention.entities[0].country)
    return Place(city, lands.lookup(city))


def _of_states(draft: Draft, annotated: Annotated) -> bool:
    """Is a bare gathering one of states: two sides, an organisation, or a name of its own?"""
    if len(draft.countries) > 1 or any(e.kind == "organisation" for e in draft.parties):
        return True
    name = annotated.document.text[draft.start : draft.end].split()
    return any(word[:1].isupper() for word in name[1:])


def _tied(draft: Draft, annotated: Annotated) -> bool:
    """Is a bare event noun tied to somebody: an actor, a name, or the report's own pair?"""
    bare = draft.end - draft.start < 16 and " " not in draft.scene.between(draft.start, draft.end)
    if (
        draft.rule.fallback
        and bare
        and not (draft.people or draft.parties or draft.place or draft.countries)
    ):
        return False
    if draft.people or draft.parties or draft.countries:
        return (
            not draft.rule.fallback
            or draft.rule.kind not in GATHERINGS
            or _of_states(draft, annotated)
        )
    pair = _pair(annotated)
    mentioned = {
        e.country
        for m in draft.scene.mentions
        if m.kind != "place"
        for e in m.entities
        if e.country
    }
    if mentioned and draft.rule.kind in nouns.IMPERSONAL:
        draft.countries = tuple(sorted(mentioned))
        return True
    if mentioned & set(pair) or re.search(r"\b(?:their|both|two|sides?)\b", draft.scene.masked):
        draft.countries = pair
    name = annotated.document.text[draft.start : draft.end].split()
    return bool(draft.countries) or any(word[:1].isupper() for word in name[1:])


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


def _all_countries(draft: Draft, annotated: Annotated) -> tuple[str, ...]:
    if len(draft.countries) >= 2 or draft.rule.kind not in (
        "anniversary", "observance", "founding", "signing", "agreement", "meeting", "summit",
    ):  # fmt: skip
        return draft.countries
    sentence = draft.scene.masked.lower()
    if draft.rule.kind == "summit" or not re.search(
        r"\b(?:bilateral|two|both|mutual|their|diplomatic|regular|joint)\b", sentence
    ):
        return draft.countries
    return tuple(sorted(set(draft.countries) | set(_pair(annotated))))


def _pair(annotated: Annotated) -> tuple[str, ...]:
    """The two countries that a report is about, when two stand out."""
    counts: dict[str, int] = {}
    for mention in annotated.mentions:
        for entity in mention.entities:
            if entity.country:
                counts[entity.country] = counts.get(entity.country, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    if len(ranked) < 2 or ranked[1][1] < 2:
        return ()
    if len(ranked) > 2 and ranked[2][1] * 2 > ranked[1][1]:
        return ()
    return (ranked[0][0], ranked[1][0])


def _implied(draft: Draft, date: str | None) -> str | None:
    if draft.rule.kind != "anniversary" or not draft.ordinal or not date:
        return None
    start, end = edtf.bounds(date)
    if start is None or end is None or start.year != end.year:
        return None
    return f"{start.year - draft.ordinal:04d}"


def _set_documents(draft: Draft, text: str) -> None:
    if draft.rule.kind == "signing" and "document" not in draft.groups:
        _passive_document(draft)
    if "document" in draft.groups:
        start, end = draft.groups["document"]
        draft.documents = tuple(split_documents(text[start:end]))
        if not draft.key:
            draft.key = " ".join(sorted(" ".join(draft.documents).casefold().split()[:6]))


def _passive_document(draft: Draft) -> None:
    """What "was signed": the last document named in front of the verb in its sentence."""
    base = draft.scene.sentence.start
    found = list(_document().finditer(draft.scene.masked[: draft.start - base]))
    if found:
        draft.groups["document"] = (base + found[-1].start(), base + found[-1].end())


@cache
def _document() -> re.Pattern[str]:
    names = "|".join(nouns.DOCUMENTS)
    return re.compile(
        rf"(?:[\w'’&\ue000-\ue004-]+\s+){{0,4}}(?:{names})\b"
        rf"(?:\s+(?:of|on|for|between|with)\s+[\w'’\ue000-\ue004-]+(?:,?\s+(?:and\s+)?[\w'’\ue000-\ue004-]+){{0,6}})?"
    )


def split_documents(words: str) -> list[str]:
    """Titles of documents in a phrase: quoted ones, else what "and a" joins, else the whole."""
    quoted = re.findall(r"[“\"]([^”\"]{6,})[”\"]", words)
    if quoted:
        return [_clean(q) for q in quoted]
    parts = re.split(
        r"(?:,\s*(?:and\s+)?|\s+and\s+)(?=(?:an?|the)\s+\w)|,?\s+as\s+well\s+as\s+", words
    )
    return [part for part in (_clean(p) for p in parts) if part]


def _clean(words: str) -> str:
    plain = re.sub(r"\s+", " ", words).strip(' ,;.“”"')
    return re.sub(r"^(?:an?|the|several|some|various|two|three)\s+", "", plain)[:160]


def _confidence(draft: Draft) -> float:
    """How sure the date is, lowered for headlines and events that nobody is named for."""
    value = draft.anchor.certainty if draft.anchor else 0.4
    if draft.scene.sentence.block != "body":
        value *= 0.9
    if not draft.people and not draft.parties:
        value *= 0.85
    return round(value, 2)


def _source(draft: Draft, annotated: Annotated, frame: Frame) -> Source:
    document = annotated.document
    sentence = draft.scene.sentence
    text = document.text
    fields: dict[str, FieldEvidence] = {}

    def put(name: str, start: int, end: int, rule: str) -> None:
        fields[name] = FieldEvidence(text[start:end], start, end, rule)

    put("kind", draft.start, draft.end, draft.rule.name)
    time = draft.anchor.time if draft.anchor else None
    if time is not None:
        fields["date"] = _date_evidence(time, draft)
    for name in ("ordinal", "key", "document"):
        if name in draft.groups:
            put("documents" if name == "document" else name, *draft.groups[name], draft.rule.name)
    if "head" in draft.groups:
        put("series", *draft.groups["head"], draft.rule.name)
    if draft.place and draft.place[1] is not None:
        mention = draft.place[1]
        put("place", mention.start, mention.end, mention.rule)
    for number, mention in enumerate(draft.roles.subject + draft.roles.object):
        if mention.kind == "person":
            put(f"participant.{number + 1}", mention.start, mention.end, mention.rule)
        elif mention.kind == "country":
            put(f"country.{number + 1}", mention.start, mention.end, mention.rule)
    return Source(
        document=document.path,
        title=document.title,
        publisher=document.publisher,
        published=document.published.isoformat() if document.published else None,
        quote=text[sentence.start : sentence.end],
        start=sentence.start,
        end=sentence.end,
        fields=fields,
    )


def _date_evidence(time: TimeExpression, draft: Draft) -> FieldEvidence:
    how = time.how
    if draft.link not in ("own", ""):
        how = f"{how or time.text} ({draft.link})"
    return FieldEvidence(
        time.text, time.start, time.end, time.rule,
        value=time.value, reference=time.reference, how=how,
    )  # fmt: skip
