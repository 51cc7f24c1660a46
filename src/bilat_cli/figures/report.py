"""One report as a whole: its pair of countries, its topics, the time its news is of."""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import TypeVar

from bilat_cli import edtf
from bilat_cli.figures.blanks import blanked
from bilat_cli.figures.measure import Measure
from bilat_cli.figures.notions import Period, Subject
from bilat_cli.model import (
    Annotated,
    EventMention,
    FieldEvidence,
    Mention,
    Sentence,
    TimeExpression,
    TopicCue,
)

_T = TypeVar("_T", TimeExpression, Mention, TopicCue)
_START = attrgetter("start")
PAIR = 2
"""Countries in a pair."""
_CURRENCY = ("dol", "dlr")
_EARLY = ("10", "11", "12", "13", "14")
_BEFORE = 40
"""Sentences of a paragraph that are looked back over: no paragraph of a report is longer."""
_LEAD = 3
"""Sentences at the start of a report in which the day of its news may stand."""
_NEWS_DAYS = 2
"""How old the news of a report may be."""


def _is_old(time: TimeExpression) -> bool:
    return time.edtf is not None and len(time.edtf) == 4 and time.edtf[:2] in _EARLY


class Report:
    """One annotated document: slices by sentence, its pair of countries, its main topics."""

    def __init__(self, annotated: Annotated, events: Sequence[EventMention]) -> None:
        self.annotated = annotated
        self.document = annotated.document
        self.original = annotated.document.text
        self.text = blanked(self.original)
        """The text as it is read, character for character: see `blanks`."""
        self.events = events
        self.subject: Subject | None = None
        """What the last figure read measured."""
        self.money: tuple[int, Measure] | None = None
        """The currency of the last sum, with its paragraph."""
        self.flow: tuple[int, Period] | None = None
        """What time the last figure counted by year was about, with its paragraph."""
        self.told: tuple[int, Period] | None = None
        """The last day that was told of a figure, with its paragraph."""
        self.latest: tuple[int, Period] | None = None
        """The last time that was told of a figure, with its paragraph."""
        self.about_firm: bool | None = None
        """Is it a report on a private firm? None before anybody asked."""

    @functools.cached_property
    def times(self) -> Sequence[TimeExpression]:
        """The time expressions, without numbers that no report means as years ("1000 guns")."""
        times = self.annotated.times
        if not any(_is_old(time) for time in times):
            return times
        return tuple(time for time in times if not _is_old(time))

    def opening(self, count: int) -> tuple[int, int] | None:
        """The span from the start of the headline to the end of so many body sentences."""
        sentences = self.annotated.sentences
        body = [s for s in sentences if s.block == "body"][:count]
        return (sentences[0].start, body[-1].end) if body else None

    def is_lead(self, sentence: Sentence, paragraphs: int) -> bool:
        """Does a sentence stand in one of so many first paragraphs of the body?"""
        return sentence.paragraph < self.first_paragraph + paragraphs

    @functools.cached_property
    def first_paragraph(self) -> int:
        """The number of the first paragraph of the body."""
        return next((s.paragraph for s in self.annotated.sentences if s.block == "body"), 0)

    def between(self, items: Sequence[_T], sentence: Sentence) -> Sequence[_T]:
        """The items that start inside a sentence."""
        first = bisect_left(items, sentence.start, key=_START)
        return items[first : bisect_left(items, sentence.end, first, key=_START)]

    def named(
        self, sentence: Sentence, in_amount: Callable[[int], bool] = lambda _: False
    ) -> tuple[str, ...]:
        """The countries that a sentence names, but for those of its currencies."""
        found: dict[str, None] = {}
        for mention in self.between(self.annotated.mentions, sentence):
            if in_amount(mention.start) or self._is_currency(mention):
                continue
            for entity in mention.entities:
                if entity.country:
                    found.setdefault(entity.country)
        return tuple(found)

    def named_before(self, sentence: Sentence) -> tuple[str, ...]:
        """The countries that the nearest sentence before in the same paragraph names."""
        for before in reversed(self._paragraph_before(sentence)):
            named = self.named(before)
            if named:
                return named
        return ()

    @functools.cached_property
    def opening_pair(self) -> tuple[str, ...]:
        """The pair of the report where its headline and lead name both, else nothing."""
        pair = set(self.pair)
        body = [s for s in self.annotated.sentences if s.block == "body"][:_LEAD]
        head = [s for s in self.annotated.sentences[:1] if s.block != "body"]
        opened = {code for sentence in [*head, *body] for code in self.named(sentence)}
        return self.pair if len(pair) == PAIR and pair <= opened else ()

    def _is_currency(self, mention: Mention) -> bool:
        """ "4 million U.S. dollars" speaks of no country."""
        return self.text[mention.end : mention.end + 6].lstrip().lower().startswith(_CURRENCY)

    @functools.cached_property
    def pair_by_rank(self) -> tuple[str, ...]:
        """The two countries that the report names most, the most frequent first."""
        count: Counter[str] = Counter()
        for mention in self.annotated.mentions:
            if self._is_currency(mention):
                continue
            for entity in mention.entities:
                if entity.country:
                    count[entity.country] += 1
        return tuple(sorted(count, key=lambda code: (-count[code], code))[:2])

    @functools.cached_property
    def pair(self) -> tuple[str, ...]:
        """The two countries that the report names most, in alphabetical order."""
        return tuple(sorted(self.pair_by_rank))

    @functools.cached_property
    def main_topics(self) -> tuple[str, ...]:
        """The topics of the headline or, where it has none, the most frequent one."""
        head = self.annotated.sentences[0] if self.annotated.sentences else None
        cues = self.annotated.topics
        if head is not None:
            titled = list(dict.fromkeys(cue.topic for cue in self.between(cues, head)))
            if titled:
                return tuple(titled[:2])
        count = Counter(cue.topic for cue in cues)
        return tuple(sorted(count, key=lambda topic: (-count[topic], topic))[:1])

    def near_topics(self, sentence: Sentence) -> list[TopicCue]:
        """The topics of the paragraph before a sentence, the nearest sentence first."""
        found: dict[str, TopicCue] = {}
        for before in reversed(self._paragraph_before(sentence)):
            for cue in self.between(self.annotated.topics, before):
                found.setdefault(cue.topic, cue)
        return list(found.values())

    def _paragraph_before(self, sentence: Sentence) -> list[Sentence]:
        """The sentences before one in its paragraph."""
        before = self.annotated.sentences[max(0, sentence.index - _BEFORE) : sentence.index]
        return [other for other in before if other.paragraph == sentence.paragraph]

    @functools.cached_property
    def lead_time(self) -> TimeExpression | None:
        """The day or days that the first sentences of the report tell of, shortly before it."""
        reference = self.document.reference
        body = [s for s in self.annotated.sentences if s.block == "body"][:_LEAD]
        if reference is None:
            return None
        for sentence in body:
            for time in self.between(self.annotated.times, sentence):
                if time.edtf is None or time.type != "DATE" or len(time.edtf) < len("2024-01-01"):
                    continue
                first, last = edtf.bounds(time.edtf)
                if not first or not last or first > reference:
                    continue
                if (first == last and (reference - last).days <= _NEWS_DAYS) or (
                    last >= reference and "-W" in time.value
                ):
                    return time
        return None

    @functools.cached_property
    def reference_evidence(self) -> FieldEvidence | None:
        """The words that give the day of the report, where they stand in the text."""
        words = self.document.reference_text
        at = self.text.find(words) if words else -1
        if not words or at < 0:
            return None
        return FieldEvidence(
            words, at, at + len(words), "fact.period.report", how="day of the report"
        )
