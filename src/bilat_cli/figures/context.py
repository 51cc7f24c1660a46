"""What a sentence says around a number: its times, actors, topics, clauses and speaker."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from operator import attrgetter
from typing import TypeVar

from bilat_cli import edtf
from bilat_cli.figures.blanks import blanked
from bilat_cli.figures.measure import Measure
from bilat_cli.figures.notions import Period, Subject, Word
from bilat_cli.figures.patterns import compiled
from bilat_cli.model import (
    Annotated,
    EventMention,
    FieldEvidence,
    Mention,
    Sentence,
    TimeExpression,
    TopicCue,
)
from bilat_cli.rules.facts.speech import ACCORDING, AUTHORITY, DATA, SAYING

_T = TypeVar("_T", TimeExpression, Mention, TopicCue)
_START = attrgetter("start")
_NEAR = 60
"""Characters within which a topic word belongs to a number rather than to its sentence."""
_MANY, _WINDOW = 40, 500
"""Sentences with more items than this are only looked at within so many characters."""
_MOST_TOPICS = 3
_FEWEST_TOPICS = 2
_CURRENCY = ("dol", "dlr")
_EARLY = ("10", "11", "12", "13", "14")
_BEFORE = 40
"""Sentences of a paragraph that are looked back over: no paragraph of a report is longer."""
_LEAD = 3
"""Sentences at the start of a report in which the day of its news may stand."""
_NEWS_DAYS = 2
"""How old the news of a report may be."""


class Scene:
    """One sentence with what the first stages found in it. Built only where a fact may be."""

    def __init__(self, report: Report, sentence: Sentence) -> None:
        self.report = report
        self.sentence = sentence
        self.text = report.text
        self.start, self.end = sentence.start, sentence.end
        self.times: Sequence[TimeExpression] = report.between(report.times, sentence)
        self.amounts: list[tuple[int, int]] = []
        """Spans of the amounts found so far in the sentence."""
        self.numbers: list[int] = []
        """Where digits stand that belong to no time expression."""
        self.subject: Subject | None = None
        """What the last figure measured."""
        self.rank: Subject | None = None
        """The last rank told."""
        self.period: Period | None = None
        """What the last figure was about, where the text says it."""
        self.left: tuple[tuple[int, int], list[Word]] | None = None
        """The words before the last position asked for; with it, how many amounts were read."""
        self.words: list[Word] | None = None
        """The words of the sentence, once somebody needed them."""
        self.asides: dict[int, bool] = {}
        """Of times by their start: do they date something else than a figure?"""
        self.verbs: dict[str, bool] = {}
        """Has it verbs that a pattern knows? Of patterns that somebody asked for."""
        self.private: bool | None = None
        """Does it tell of private business only? None before anybody asked."""
        self.money: Measure | None = None
        """The currency of the last sum, for one that leaves it out ("from 3 billion in 1985")."""
        self.measure: Measure | None = None
        """The unit of the last figure of any sort."""

    @functools.cached_property
    def quote(self) -> str:
        """The text of the sentence as it is read."""
        return self.text[self.start : self.end]

    @functools.cached_property
    def mentions(self) -> Sequence[Mention]:
        """The actors and places of the sentence."""
        return self.report.between(self.report.annotated.mentions, self.sentence)

    @functools.cached_property
    def cues(self) -> Sequence[TopicCue]:
        """The topic words of the sentence."""
        return self.report.between(self.report.annotated.topics, self.sentence)

    def near(self, items: Sequence[_T], start: int, end: int) -> Sequence[_T]:
        """The items close to a span, and the first of the sentence; all of a usual sentence."""
        if len(items) <= _MANY:
            return items
        first = bisect_left(items, start - _WINDOW, key=_START)
        last = bisect_left(items, end + _WINDOW, first, key=_START)
        return items[first:last] if not first else list(items[:1]) + list(items[first:last])

    def in_time(self, at: int) -> bool:
        """Does a date, a clock time or a dated span ("the past decade") stand at a position?"""
        index = bisect_left(self.times, at + 1, key=_START) - 1
        time = self.times[index] if index >= 0 else None
        if time is None or at >= time.end:
            return False
        return time.type in ("DATE", "TIME") or (time.type == "DURATION" and time.edtf is not None)

    def in_amount(self, at: int) -> bool:
        """Does a figure with its unit, read before, stand at a position ("U.S. dollars")?"""
        index = bisect_left(self.amounts, (at + 1,)) - 1
        return index >= 0 and at < self.amounts[index][1]

    @functools.cached_property
    def events(self) -> list[EventMention]:
        """The events told by this sentence."""
        return [e for e in self.report.events if e.source.start == self.start]

    @functools.cached_property
    def speaker(self) -> tuple[str, int, int] | None:
        """Who says it, with the words that name them; None where nobody is named."""
        match = _saying().search(self.quote)
        if match is None:
            return None
        at = self.start + match.start()
        people = [m for m in self.mentions if m.kind in ("person", "organisation") and m.entities]
        if match.group("according"):
            after = [m for m in people if 0 <= m.start - (self.start + match.end()) < _NEAR]
            chosen = after[0] if after else None
        else:
            before = [m for m in people if 0 <= at - m.end < _NEAR]
            after = [m for m in people if 0 <= m.start - (self.start + match.end()) < 12]
            chosen = before[-1] if before else after[0] if after else None
        if chosen is None:
            return self._data_source(match)
        if len(chosen.entities) != 1:
            return None
        return chosen.entities[0].name, chosen.start, chosen.end

    def _data_source(self, match: re.Match[str]) -> tuple[str, int, int] | None:
        """ "customs data showed", "according to official figures": a source without a name."""
        if match.group("according"):
            found = _data().match(self.quote, match.end()) or _authority().match(
                self.quote, match.end()
            )
        else:
            named = list(_data().finditer(self.quote, max(0, match.start() - _NEAR), match.start()))
            found = named[-1] if named else None
            if found and self.quote[found.end("name") : match.start()].strip():
                found = None
        if found is None:
            return None
        first, last = found.span("name")
        return " ".join(found["name"].split()), self.start + first, self.start + last

    @functools.cached_property
    def countries(self) -> tuple[str, ...]:
        """The countries named in the sentence, filled up with the pair of the report."""
        named = {
            entity.country
            for mention in self.mentions
            if not self.in_amount(mention.start)
            for entity in mention.entities
            if entity.country
        }
        if not named or (len(named) == 1 and named <= set(self.report.pair)):
            named.update(self.report.pair)
        elif len(named) == 1:
            named.update(self.report.pair_by_rank[:1])
        return tuple(sorted(named))

    def topics(self, start: int, end: int, own: Sequence[str] = ()) -> dict[str, TopicCue | None]:
        """Topics of a fact at a span: its own, of words near, of the sentence, of the headline."""
        found: dict[str, TopicCue | None] = dict.fromkeys(own)
        close = self.near(self.cues, start, end)
        near = sorted(close, key=lambda cue: (_gap(cue, start, end), cue.start, cue.topic))
        for cue in near:
            if len(found) >= _MOST_TOPICS and _gap(cue, start, end) > _NEAR:
                break
            found.setdefault(cue.topic, cue)
        if len(found) < _FEWEST_TOPICS:
            for topic in self.report.main_topics[:1]:
                found.setdefault(topic, None)
            for cue in self.report.near_topics(self.sentence)[:_FEWEST_TOPICS]:
                found.setdefault(cue.topic, cue)
        return found


def _gap(cue: TopicCue, start: int, end: int) -> int:
    if cue.start >= end:
        return cue.start - end
    return max(0, start - cue.end)


@functools.cache
def _data() -> re.Pattern[str]:
    return re.compile(rf"\s*(?:the\s+)?(?P<name>{DATA})\b", re.IGNORECASE)


@functools.cache
def _authority() -> re.Pattern[str]:
    return re.compile(rf"\s*(?:the\s+)?(?P<name>{AUTHORITY})")


@functools.cache
def _saying() -> re.Pattern[str]:
    return compiled(rf"\b(?:(?P<according>{ACCORDING})|(?:{SAYING}))\b")


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

    @functools.cached_property
    def pair_by_rank(self) -> tuple[str, ...]:
        """The two countries that the report names most, the most frequent first."""
        count: Counter[str] = Counter()
        for mention in self.annotated.mentions:
            if self.text[mention.end : mention.end + 6].lstrip().lower().startswith(_CURRENCY):
                # "4 million U.S. dollars" speaks of no country.
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
        sentences = self.annotated.sentences
        for before in reversed(sentences[max(0, sentence.index - _BEFORE) : sentence.index]):
            if before.paragraph != sentence.paragraph:
                break
            for cue in self.between(self.annotated.topics, before):
                found.setdefault(cue.topic, cue)
        return list(found.values())

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
