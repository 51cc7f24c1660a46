"""What ties an event to the report: its pair of countries, its dateline, a bare noun's states."""

from __future__ import annotations

import re

from bilat_cli import countries as lands
from bilat_cli.events.draft import Draft
from bilat_cli.events.frames import Frame
from bilat_cli.model import Annotated, Place
from bilat_cli.rules.events import nouns
from bilat_cli.rules.events.frames import (
    GATHERINGS,
    OPENING_SENTENCES,
    REPORTED_FROM,
    WRITTEN,
)


def reported_from(
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


def _acts(draft: Draft, annotated: Annotated) -> bool:
    """Is what a verb of any sort tells an act of states: by its subject, its two, the report's?"""
    pair = _pair(annotated)
    if len(draft.countries) > 1 or set(draft.countries) & set(pair):
        return True
    if not draft.countries and pair:
        draft.countries = pair
        return True
    return bool(draft.roles.subject)


def is_tied(draft: Draft, annotated: Annotated) -> bool:
    """Is a bare event noun tied to somebody: an actor, a name, or the report's own pair?"""
    bare = draft.end - draft.start < 16 and " " not in draft.scene.between(draft.start, draft.end)
    if (
        draft.rule.kind in GATHERINGS
        and draft.rule.fallback
        and bare
        and not (draft.people or draft.parties or draft.place or draft.countries)
    ):
        return False
    if draft.rule.loose:
        return _acts(draft, annotated)
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
    dated = draft.link == "own" and draft.rule.kind in WRITTEN
    if (
        dated
        or mentioned & set(pair)
        or re.search(r"\b(?:their|both|two|sides?)\b", draft.scene.masked)
    ):
        draft.countries = pair
    name = annotated.document.text[draft.start : draft.end].split()
    return bool(draft.countries) or any(word[:1].isupper() for word in name[1:])


def all_countries(draft: Draft, annotated: Annotated) -> tuple[str, ...]:
    """The countries of a draft, with the report's pair where the text says "both", "bilateral"."""
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
