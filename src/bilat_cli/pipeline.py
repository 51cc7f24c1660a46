"""The only place that knows the order of the stages."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from bilat_cli import events as event_stage
from bilat_cli import mentions, sentences, timex, topics
from bilat_cli.digest import digest
from bilat_cli.documents import from_text
from bilat_cli.model import (
    Annotated,
    Document,
    Event,
    Extraction,
    Fact,
    FactMention,
    Finding,
    Series,
    Source,
    TimeExpression,
)
from bilat_cli.rulebook import Family


def annotate(document: Document) -> Annotated:
    """The document with its sentences, time expressions, mentions and topic cues."""
    split = sentences.split(document)
    return Annotated(
        document=document,
        sentences=split,
        times=timex.find(document),
        mentions=mentions.find(document, split),
        topics=topics.find(document.text),
    )


def extract(document: Document, *, events_only: bool = False) -> Extraction:
    """Everything that one document gives; a pure function of the document.

    With `events_only` the facts are left out, for callers that only want the timeline.
    """
    annotated = annotate(document)
    events = event_stage.find(annotated)
    found: tuple[FactMention, ...] = ()
    missed: tuple[Source, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    told: tuple[tuple[str, str], ...] = ()
    if not events_only:
        # Imported here: a timeline needs no rules for figures.
        from bilat_cli.documents.provenance import provenance
        from bilat_cli.figures import find as find_facts
        from bilat_cli.leftovers import leftovers

        told = provenance(document)
        found = find_facts(annotated, events)
        missed = leftovers(annotated, events, found)
        times = _quoted(
            annotated.times, [*(one.source for one in events), *(one.source for one in found)]
        )
    return Extraction(
        document=document.id,
        path=document.path,
        published=document.published.isoformat() if document.published else None,
        events=events,
        facts=found,
        unmatched=missed,
        times=times,
        told=told,
    )


def _quoted(
    times: Iterable[TimeExpression], sources: Iterable[Source]
) -> tuple[TimeExpression, ...]:
    """The time expressions inside the quoted sentences."""
    ends = {source.start: source.end for source in sources}
    starts = sorted(ends)
    found = []
    for time in times:
        index = bisect_right(starts, time.start) - 1
        if index >= 0 and time.start < ends[starts[index]]:
            found.append(time)
    return tuple(found)


def extractions(
    items: Iterable[Document | Extraction], *, events_only: bool = False
) -> Iterator[Extraction]:
    """Extract what is not extracted yet, one by one, in the order given."""
    for item in items:
        if isinstance(item, Extraction):
            yield item
        else:
            yield extract(item, events_only=events_only)


def timeline(items: Iterable[Document | Extraction]) -> list[Event]:
    """The events of all documents, merged, oldest first; the order of the items is immaterial."""
    from bilat_cli import merging

    return merging.merge(extractions(items, events_only=True))


def facts(items: Iterable[Document | Extraction]) -> list[Fact]:
    """The facts of all documents, merged, sorted by period."""
    from bilat_cli import factmerge

    # Equal mentions are one, and their order is their own: a document that is given twice counts
    # once, as in `merging`.
    encode = msgspec.json.Encoder(order="deterministic").encode
    found = {digest(encode(fact), 16): fact for one in extractions(items) for fact in one.facts}
    return factmerge.merge(found[key] for key in sorted(found))


def meetings(items: Iterable[Document | Extraction]) -> list[Event]:
    """As `timeline`, with the numbered meetings whose date no report tells: what `series` needs."""
    from bilat_cli import merging

    return merging.merge(extractions(items, events_only=True), undated=True)


def series(events: Sequence[Event]) -> list[Series]:
    """The numbered meetings among the events, by series, the longest first."""
    from bilat_cli import numbered

    return numbered.series(events)


def check(
    events: Sequence[Event], found: Sequence[Fact], unmatched: Iterable[Source] = ()
) -> list[Finding]:
    """What does not agree across the events and facts, and sentences that gave neither."""
    from bilat_cli import checks

    return checks.check(events, found, unmatched)


def unmatched(items: Iterable[Document | Extraction]) -> list[Source]:
    """Sentences with a past date and two countries that gave no event and no fact."""
    return [source for one in extractions(items) for source in one.unmatched]


Aside = dict[tuple[str, int], tuple[TimeExpression, ...]]


def left_aside(sources: Iterable[Source], extracted: Iterable[Extraction]) -> Aside:
    """For each sentence (document, start) the time expressions in it that dated nothing."""
    wanted = list(sources)
    times: dict[str, set[TimeExpression]] = {source.document: set() for source in wanted}
    for one in extracted:
        if one.path in times:
            times[one.path].update(one.times)
    found: Aside = {}
    for source in wanted:
        used = [source.fields[name] for name in ("date", "period") if name in source.fields]
        found[source.document, source.start] = tuple(
            time
            for time in sorted(times[source.document], key=_position)
            if source.start <= time.start < source.end
            and not any(time.start < one.end and one.start < time.end for one in used)
        )
    return found


def _position(time: TimeExpression) -> tuple[int, int, str, str]:
    return time.start, time.end, time.value, time.rule


def families() -> list[Family]:
    """All families of rules, for `bilat rules` and the tests."""
    from bilat_cli import documents
    from bilat_cli.figures import FAMILY as FACTS

    def example(text: str, reference: dt.date) -> Annotated:
        return annotate(from_text(text, published=reference))

    return [
        documents.FAMILY,
        timex.FAMILY,
        mentions.FAMILY,
        topics.FAMILY,
        event_stage.family(example),
        FACTS,
    ]
