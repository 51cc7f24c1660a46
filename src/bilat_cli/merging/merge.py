"""From mentions to events: clusters by blocks of day and country, then one row for each.

Order: mentions are sorted by what they say (finer dates first, then more people), never by
where they come from, and each joins the first cluster that it agrees with in full, else opens
its own. Only clusters that share a day (or month) and a country, or a number, are compared, so
that cost grows with the corpus and not with its square.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from bilat_cli import edtf
from bilat_cli.merging.identity import same_event
from bilat_cli.merging.rows import build, unique_ids
from bilat_cli.model import Event, EventMention, Extraction

_FINENESS = {"day": 0, "interval": 1, "month": 2, "season": 3, "quarter": 3, "half": 4, "year": 5}
_CROWD = 400
"""Most clusters of one block that a mention is held against."""


def merge(extractions: Iterable[Extraction], *, undated: bool = False) -> list[Event]:
    """All events, each once, oldest first.

    With `undated`, numbered meetings whose date no document tells are kept (for `series`).
    """
    mentions = sorted(
        {_content(m): m for one in extractions for m in one.events}.values(), key=_order
    )
    rows = [build(cluster) for cluster in _clusters(mentions)]
    if not undated:
        rows = [row for row in rows if row.date is not None]
    rows.sort(key=lambda row: (*edtf.sort_key(row.date), row.kind, row.title, row.id))
    return unique_ids(rows)


def _content(mention: EventMention) -> tuple[object, ...]:
    source = mention.source
    return (source.document, source.start, source.end, mention.rule, mention.kind, mention.date,
            mention.ordinal, mention.key, mention.title)  # fmt: skip


def _order(mention: EventMention) -> tuple[object, ...]:
    precision = edtf.precision(mention.date)
    return (
        mention.date is None,
        _FINENESS.get(precision or "", 6),
        mention.ordinal is None,
        -len(mention.participants),
        edtf.sort_key(mention.date),
        mention.kind,
        mention.countries,
        tuple(p.name for p in mention.participants),
        mention.title,
        mention.source.quote,
        mention.source.document,
        mention.source.start,
    )


def _clusters(mentions: Iterable[EventMention]) -> list[list[EventMention]]:
    clusters: list[list[EventMention]] = []
    blocks: dict[tuple[object, ...], list[int]] = {}
    for mention in mentions:
        chosen = None
        seen: set[int] = set()
        for key in _blocks(mention, wide=True):
            for number in blocks.get(key, ())[-_CROWD:]:
                if number not in seen:
                    seen.add(number)
        for number in sorted(seen):
            if _joins(mention, clusters[number]):
                chosen = number
                break
        if chosen is None:
            chosen = len(clusters)
            clusters.append([])
        clusters[chosen].append(mention)
        for key in _blocks(mention, wide=False):
            members = blocks.setdefault(key, [])
            if not members or members[-1] != chosen:
                members.append(chosen)
    return clusters


def _joins(mention: EventMention, cluster: list[EventMention]) -> bool:
    if not same_event(mention, cluster[0]):
        return False
    source = mention.source
    if mention.kind != "signing" and any(
        (other.source.document, other.source.start) == (source.document, source.start)
        for other in cluster[:20]
    ):
        # Two triggers of one sentence tell of two events.
        return False
    # A number in the cluster binds all of it.
    return all(
        mention.ordinal is None or other.ordinal is None or mention.ordinal == other.ordinal
        for other in cluster[:20]
    )


def _blocks(mention: EventMention, *, wide: bool) -> Iterator[tuple[object, ...]]:
    kind = "meeting" if mention.kind == "summit" else mention.kind
    if mention.ordinal is not None:
        yield ("number", kind, mention.ordinal)
    start, end = edtf.bounds(mention.date)
    anchor = start or end
    if anchor is None:
        return
    last = end or anchor
    lands: tuple[str | None, ...] = mention.countries or (None,)
    if wide and mention.countries:
        lands = (*lands, None)
    for day in _days(anchor, last, wide):
        for land in lands:
            yield (kind, day, land)


def _days(start: dt.date, end: dt.date, wide: bool) -> Iterator[str]:
    """Names of the blocks of a stretch of time: days when it is short, and always months."""
    span = (end - start).days
    if span <= 15:
        first = start - dt.timedelta(days=1) if wide else start
        last = end + dt.timedelta(days=1) if wide else end
        for offset in range((last - first).days + 1):
            yield (first + dt.timedelta(days=offset)).isoformat()
        if not wide:
            yield start.isoformat()[:7]
    elif span <= 400:
        month = start.replace(day=1)
        while month <= end:
            yield month.isoformat()[:7]
            month = (month + dt.timedelta(days=32)).replace(day=1)
    else:
        yield start.isoformat()[:7]
