"""What ties an event to the report: its pair of countries, its dateline, a bare noun's states."""

from __future__ import annotations

import re
from functools import cache, cached_property

from bilat_cli import countries as lands
from bilat_cli.events import roles
from bilat_cli.events.draft import Draft
from bilat_cli.events.frames import Frame
from bilat_cli.events.scene import Scene
from bilat_cli.model import Annotated, Place
from bilat_cli.rules.events import nouns
from bilat_cli.rules.events.frames import (
    GATHERINGS,
    MUTUAL,
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


class Ties:
    """The countries that one report is about, counted once, and what they say of its events."""

    def __init__(self, annotated: Annotated) -> None:
        self._annotated = annotated

    @cached_property
    def _ranked(self) -> list[tuple[str, int]]:
        """Countries with the number of their mentions, the most named first."""
        counts: dict[str, int] = {}
        for mention in self._annotated.mentions:
            for entity in mention.entities:
                if entity.country:
                    counts[entity.country] = counts.get(entity.country, 0) + 1
        return sorted(counts.items(), key=lambda item: (-item[1], item[0]))

    @cached_property
    def pair(self) -> tuple[str, ...]:
        """The two countries that the report is about, when two stand out."""
        ranked = self._ranked
        if len(ranked) < 2 or ranked[1][1] < 2:
            return ()
        if len(ranked) > 2 and ranked[2][1] * 2 > ranked[1][1]:
            return ()
        return (ranked[0][0], ranked[1][0])

    def tie(self, draft: Draft) -> bool:
        """Is a draft tied to somebody: an actor, a name, or the report's own pair?

        Where it is the pair, the draft takes its countries.
        """
        if draft.rule.loose:
            return self._acts(draft)
        gathering = draft.rule.fallback and draft.rule.kind in GATHERINGS
        if draft.people or draft.parties or draft.countries:
            return not gathering or self._of_states(draft)
        words = draft.scene.between(draft.start, draft.end)
        if gathering and not draft.place and len(words) < 16 and " " not in words:
            return False
        return self._of_report(draft)

    def _acts(self, draft: Draft) -> bool:
        """Is what a verb of any sort tells an act of states: by its subject, its two, the pair?"""
        if len(draft.countries) > 1 or set(draft.countries) & set(self.pair):
            return True
        if not draft.countries and self._international():
            draft.countries = self.pair
            return True
        return bool(draft.roles.subject)

    def _international(self) -> bool:
        """Does the report speak of two countries more than once?"""
        return len(self._ranked) > 1 and self._ranked[1][1] > 1

    def _of_states(self, draft: Draft) -> bool:
        """Is a gathering one of states: two sides, an organisation, a name, or the pair's?"""
        if len(draft.countries) > 1 or any(e.kind == "organisation" for e in draft.parties):
            return True
        if draft.link == "own" and set(draft.countries) & set(self.pair):
            return True
        return self._named(draft)

    def _named(self, draft: Draft) -> bool:
        name = self._annotated.document.text[draft.start : draft.end].split()
        return any(word[:1].isupper() for word in name[1:])

    def _of_report(self, draft: Draft) -> bool:
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
        dated = draft.link in ("own", "frame", "told before", "remarks") and (
            draft.rule.kind in WRITTEN or draft.rule.fallback or draft.rule.verb
        )
        both = re.search(r"\b(?:their|both|two|sides?)\b", draft.scene.masked) is not None
        if dated or both or mentioned & set(self.pair):
            draft.countries = self.pair
        if dated and self._international():
            return True
        return bool(draft.countries) or self._named(draft)

    def countries(self, draft: Draft) -> tuple[str, ...]:
        """Those of a draft; where it has not two, also those that its clause or sentence names.

        The report's pair comes in where the text says "both", "bilateral".
        """
        found = set(draft.countries)
        clause = draft.scene.clauses[draft.scene.clause_at(draft.start)]
        for start, end in ((clause.start, clause.end), self._sentence(draft)):
            if len(found) < 2:
                found |= named_between(draft.scene, start, end)
        mutual = draft.rule.kind in MUTUAL and draft.rule.kind != "summit"
        if len(found) < 2 and mutual and _mutual().search(draft.scene.masked):
            found |= set(self.pair)
        return tuple(sorted(found))

    def _sentence(self, draft: Draft) -> tuple[int, int]:
        return draft.scene.sentence.start, draft.scene.sentence.end


def named_between(scene: Scene, start: int, end: int) -> set[str]:
    """Countries that act or are acted on in a stretch, not those that are only talked about."""
    return {
        entity.country
        for mention in scene.mentions
        if start <= mention.start < end
        and mention.kind in ("country", "person")
        and not roles.is_beside(scene, mention)
        for entity in mention.entities
        if entity.country
    }


@cache
def _mutual() -> re.Pattern[str]:
    return re.compile(r"\b(?:bilateral|two|both|mutual|their|diplomatic|regular|joint)\b")
