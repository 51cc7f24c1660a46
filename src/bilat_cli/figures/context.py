"""What a sentence says around a number: its times, actors, topics, clauses and speaker."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import TypeVar

from bilat_cli.figures.measure import Measure
from bilat_cli.figures.notions import Period, Subject, Word
from bilat_cli.figures.patterns import compiled
from bilat_cli.figures.report import PAIR, Report
from bilat_cli.model import (
    EventMention,
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
    def named(self) -> tuple[str, ...]:
        """The countries that the sentence names, in the order of the text."""
        return self.report.named(self.sentence, self.in_amount)

    @functools.cached_property
    def countries(self) -> tuple[str, ...]:
        """The countries that the sentence names or, where it leaves them out, speaks of.

        A report that opens with two countries is about both, and a sentence that names one of
        them or none speaks of the pair. Elsewhere a sentence without a country goes on with what
        its paragraph named before.
        """
        named = set(self.named)
        if len(named) < PAIR and named <= set(self.report.opening_pair):
            named.update(self.report.opening_pair)
        return tuple(sorted(named or self.report.named_before(self.sentence)))

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
