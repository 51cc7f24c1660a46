"""What does not agree across the corpus.

Works on merged events and facts; it decides nothing, it names the records and the documents so
that a reader can look.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence

from bilat_cli import edtf, factseries, numbered
from bilat_cli.merging.folding import words
from bilat_cli.model import Event, Fact, Finding, Source
from bilat_cli.rules.merging import PLANNED_KINDS
from bilat_cli.wording import ordinal

__all__ = ["check"]


def check(
    events: Sequence[Event], facts: Sequence[Fact], unmatched: Iterable[Source] = ()
) -> list[Finding]:
    """All findings, sorted by kind and message; the order of the records is immaterial.

    `unmatched` are the sentences that no rule saw an event in (`Extraction.unmatched`).
    """
    jubilees = list(_anniversaries(events))
    found = [
        *_conflicts(events),
        *_numbers(events),
        *jubilees,
        *factseries.findings(facts),
        *(f for f in factseries.jubilees(facts) if not _told(f, jubilees)),
        *_lapsed(events, facts),
        *map(_unmatched, unmatched),
    ]
    unique = {(f.kind, f.message, f.records, f.documents): f for f in found}
    return [unique[key] for key in sorted(unique)]


def _documents(events: Iterable[Event]) -> tuple[str, ...]:
    return tuple(sorted({source.document for event in events for source in event.sources}))


def _told(finding: Finding, others: Iterable[Finding]) -> bool:
    """Do events say already what this finding says of facts?"""
    documents = set(finding.documents)
    return any(documents <= set(other.documents) for other in others)


def _conflicts(events: Iterable[Event]) -> Iterable[Finding]:
    """One finding for each field of an event of which reports give several values."""
    for event in events:
        fields: defaultdict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        for conflict in event.conflicts:
            fields[conflict.field].append((conflict.value, conflict.documents))
        for field, values in sorted(fields.items()):
            shown = event.place.name if field == "place" and event.place else event.date or ""
            told = [value for value, _ in values]
            if field == "date":
                shown, told = edtf.wording(event.date), [edtf.wording(value) for value in told]
            documents = {document for _, named in values for document in named}
            yield Finding(
                kind="date" if field == "date" else "ordinal" if field == "ordinal" else "field",
                message=f"{event.title}: {field} {shown}, but also {', '.join(told)}",
                records=(event.id,),
                documents=tuple(sorted({*documents, *_documents([event])})),
            )


def _numbers(events: Sequence[Event]) -> Iterable[Finding]:
    by_id = {event.id: event for event in events}
    for row in numbered.series(events):
        for misfit in numbered.misfits(row):
            yield Finding(
                kind="ordinal",
                message=f"{row.name}: {misfit.message}",
                records=tuple(sorted(set(misfit.events))),
                documents=_documents(by_id[event] for event in misfit.events),
            )


def _anniversaries(events: Iterable[Event]) -> Iterable[Finding]:
    """One jubilee must count from one year, whoever tells of it."""
    groups: defaultdict[tuple[frozenset[str], tuple[str, ...]], list[Event]] = defaultdict(list)
    for event in events:
        if event.kind == "anniversary" and event.implies and event.ordinal:
            subject = words(event.title) - words(str(event.ordinal)) - {ordinal(event.ordinal)}
            groups[subject, event.countries].append(event)
    for (_, _), members in sorted(groups.items(), key=lambda g: (sorted(g[0][0]), g[0][1])):
        years = sorted({int((event.implies or "0")[:4]) for event in members})
        # Far apart they are jubilees of different things that only share their words.
        close = [y for y in years if any(0 < abs(y - other) < 3 for other in years)]
        if not close:
            continue
        chosen = [event for event in members if int((event.implies or "0")[:4]) in close]
        yield Finding(
            kind="arithmetic",
            message=f"{chosen[0].title}: the reports count from "
            + " and from ".join(str(year) for year in close),
            records=tuple(sorted(event.id for event in chosen)),
            documents=_documents(chosen),
        )


def _lapsed(events: Iterable[Event], facts: Iterable[Fact]) -> Iterable[Finding]:
    """Plans whose day went by, while later reports say nothing of them."""
    records: list[Event | Fact] = [*events, *facts]
    told = {source.published for record in records for source in record.sources}
    last = max((day for day in told if day), default=None)
    if last is None:
        return
    until = dt.date.fromisoformat(last)
    held = {key for event in events if event.status == "occurred" for key in _occasion(event)}
    for event in events:
        _, end = edtf.bounds(event.date)
        if event.status != "scheduled" or event.kind not in PLANNED_KINDS or end is None:
            continue
        if end < until and held.isdisjoint(_occasion(event)):
            yield Finding(
                kind="date",
                message=f"{event.title}: planned for {edtf.wording(event.date)}, "
                "no report tells that it took place",
                records=(event.id,),
                documents=_documents([event]),
            )


def _occasion(event: Event) -> Iterable[tuple[object, ...]]:
    """What a plan and the report of it share when they could not be merged."""
    for day in (event.start, event.end):
        yield (event.kind, event.countries, day)
    if event.series and event.ordinal is not None:
        yield (event.series, event.ordinal)


def _unmatched(source: Source) -> Finding:
    date = source.fields["date"].text
    return Finding(
        kind="unmatched",
        message=f"{' '.join(date.split())}: {' '.join(source.quote.split())}",
        records=(),
        documents=(source.document,),
    )
