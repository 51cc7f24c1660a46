"""Sentences that should have told of an event and did not.

A past date and two countries in one sentence of a report are most often an event. Where no rule
saw one, `bilat check` shows the sentence: either nothing happened, or a rule is missing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from bilat_cli import edtf
from bilat_cli.model import Annotated, EventMention, FactMention, FieldEvidence, Source
from bilat_cli.sourcing import quoted

__all__ = ["leftovers"]

_FINE = frozenset(("day", "month"))


def leftovers(
    annotated: Annotated, events: Iterable[EventMention], facts: Iterable[FactMention]
) -> tuple[Source, ...]:
    """Sentences of the body with a past day or month and two countries, but no event or fact.

    They stand in the order of the text, each with the words of its date.
    """
    document = annotated.document
    told = {mention.source.start for mention in events} | {
        mention.source.start for mention in facts
    }
    starts = [sentence.start for sentence in annotated.sentences]
    found: dict[int, Source] = {}
    for time in annotated.times:
        if time.type != "DATE" or time.edtf is None or edtf.precision(time.edtf) not in _FINE:
            continue
        index = bisect_right(starts, time.start) - 1
        if index < 0 or index in found or starts[index] in told:
            continue
        sentence = annotated.sentences[index]
        last = edtf.bounds(time.edtf)[1]
        past = last is not None and document.reference is not None and last <= document.reference
        if sentence.block != "body" or time.start >= sentence.end or not past:
            continue
        if len(_countries(annotated, sentence.start, sentence.end)) < 2:
            continue
        evidence = FieldEvidence(
            time.text, time.start, time.end, time.rule, value=time.value, reference=time.reference
        )
        found[index] = quoted(document, sentence.start, sentence.end, {"date": evidence})
    return tuple(found[index] for index in sorted(found))


def _countries(annotated: Annotated, start: int, end: int) -> set[str]:
    """Countries of everybody named in a stretch of the text."""
    mentions = annotated.mentions
    first = bisect_right(mentions, start - 1, key=lambda mention: mention.start)
    found: set[str] = set()
    for mention in mentions[first:]:
        if mention.start >= end:
            break
        found |= {entity.country for entity in mention.entities if entity.country}
    return found
