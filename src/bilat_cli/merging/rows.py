"""One row from the mentions of one event: the shown value of each field by a written rule.

* date: the finest one; among those the one that most documents give, then the earliest.
  Others that it does not lie in, or that do not lie in it, are `conflicts`.
* status: occurred if any report says so, else cancelled, else scheduled, else proposed.
* title, series: of the mention with a number, then with the most full names, then the surest.
* participants: everyone, each by the fullest name; place: the one most mentions give.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from bilat_cli import edtf
from bilat_cli.merging.identity import same_name, words
from bilat_cli.model import Conflict, Event, EventMention, Participant, Place, Source, Status

_STATUS: tuple[Status, ...] = ("occurred", "cancelled", "scheduled", "proposed")
_FINENESS = {"day": 0, "interval": 1, "month": 2, "season": 3, "quarter": 3, "half": 4, "year": 5}


def build(mentions: Sequence[EventMention]) -> Event:
    """The event that the mentions tell of."""
    best = min(mentions, key=_rank)
    date = _date(mentions)
    start, end = edtf.bounds(date)
    people = _people(mentions)
    countries = tuple(sorted({c for m in mentions for c in m.countries}))
    place = _place(mentions)
    sources = _sources(mentions)
    event = Event(
        id="",
        date=date,
        start=start.isoformat() if start else None,
        end=end.isoformat() if end else None,
        precision=edtf.precision(date),
        kind=best.kind,
        status=min((m.status for m in mentions), key=_STATUS.index),
        title=best.title,
        series=best.series,
        ordinal=best.ordinal,
        countries=countries,
        participants=people,
        place=place,
        topics=tuple(sorted({t for m in mentions for t in m.topics})),
        plover=best.plover,
        implies=best.implies,
        documents=_documents(mentions),
        confidence=_confidence(mentions),
        sources=sources,
        independent_sources=_independent(sources),
        conflicts=_conflicts(mentions, date, place),
    )
    return replace(event, id=_identity(event, best))


def _rank(mention: EventMention) -> tuple[object, ...]:
    full = sum(" " in p.name for p in mention.participants)
    return (
        mention.ordinal is None,
        -len(words(mention.series or "")),
        -min(full, 3),
        mention.source.fields.get("date") is None,
        -mention.confidence,
        len(mention.title),
        mention.title,
    )


def _date(mentions: Sequence[EventMention]) -> str | None:
    dated = [m for m in mentions if m.date is not None]
    if not dated:
        return None
    finest = min(_FINENESS.get(edtf.precision(m.date) or "", 6) for m in dated)
    votes: dict[str, set[str]] = {}
    for m in dated:
        if _FINENESS.get(edtf.precision(m.date) or "", 6) == finest and m.date is not None:
            votes.setdefault(m.date, set()).add(m.source.document)
    return min(votes, key=lambda d: (-len(votes[d]), edtf.sort_key(d)))


def _people(mentions: Sequence[EventMention]) -> tuple[Participant, ...]:
    votes: list[tuple[Participant, int]] = []
    everyone = Counter(p for m in mentions for p in m.participants)
    for person, count in sorted(everyone.items(), key=lambda i: (-len(i[0].name.split()), i[0].name, i[0].role or "", i[0].country or "")):  # fmt: skip
        for position, (known, number) in enumerate(votes):
            if same_name(known.name, person.name):
                votes[position] = (_fuller(known, person), number + count)
                break
        else:
            votes.append((person, count))
    votes.sort(key=lambda v: (-v[1], v[0].name))
    return tuple(person for person, _ in votes)


def _fuller(known: Participant, other: Participant) -> Participant:
    return Participant(known.name, known.role or other.role, known.country or other.country)


def _place(mentions: Sequence[EventMention]) -> Place | None:
    votes = Counter(m.place for m in mentions if m.place is not None)
    if not votes:
        return None
    return min(votes, key=lambda p: (-votes[p], p.country is None, p.name))


def _documents(mentions: Sequence[EventMention]) -> tuple[str, ...]:
    kept: list[str] = []
    for title in sorted({d for m in mentions for d in m.documents}, key=lambda d: (-len(d), d)):
        if not any(words(title) <= words(other) for other in kept):
            kept.append(title)
    return tuple(sorted(kept))


def _sources(mentions: Sequence[EventMention]) -> tuple[Source, ...]:
    merged: dict[tuple[str, int, int], Source] = {}
    for m in sorted(mentions, key=lambda m: (m.source.document, m.source.start, m.rule, m.title)):
        key = (m.source.document, m.source.start, m.source.end)
        if key in merged:
            fields = {**m.source.fields, **merged[key].fields}
            merged[key] = replace(merged[key], fields=dict(sorted(fields.items())))
        else:
            merged[key] = replace(m.source, fields=dict(sorted(m.source.fields.items())))
    return tuple(merged[key] for key in sorted(merged))


def _independent(sources: Sequence[Source]) -> int:
    """Documents less copies: two whose sentences are all but the same count once."""
    texts: dict[str, frozenset[str]] = {}
    for source in sources:
        texts[source.document] = texts.get(source.document, frozenset()) | words(source.quote)
    origins: list[frozenset[str]] = []
    for document in sorted(texts, key=lambda d: (-len(texts[d]), d)):
        mine = texts[document]
        if not any(len(mine & other) >= 0.9 * max(1, len(mine)) for other in origins):
            origins.append(mine)
    return len(origins)


def _confidence(mentions: Sequence[EventMention]) -> float:
    """The surest mention; every further document halves what is missing to 1."""
    missing = 1 - max(m.confidence for m in mentions)
    documents = len({m.source.document for m in mentions})
    return round(1 - max(missing, 0.02) * 0.5 ** (documents - 1), 2)


def _conflicts(
    mentions: Sequence[EventMention], date: str | None, place: Place | None
) -> tuple[Conflict, ...]:
    found: dict[tuple[str, str], set[str]] = {}
    for m in mentions:
        if date is not None and m.date is not None and not _nested(m.date, date):
            found.setdefault(("date", m.date), set()).add(m.source.document)
        if place and m.place and place.country and m.place.country != place.country and m.place.country:  # fmt: skip
            found.setdefault(("place", m.place.name), set()).add(m.source.document)
    return tuple(
        Conflict(field, value, tuple(sorted(documents)))
        for (field, value), documents in sorted(found.items())
    )


def _nested(one: str, other: str) -> bool:
    a, b = edtf.bounds(one), edtf.bounds(other)
    if None in (*a, *b):
        return one == other
    return (a[0] <= b[0] and b[1] <= a[1]) or (b[0] <= a[0] and a[1] <= b[1])  # type: ignore[operator]


def _identity(event: Event, best: EventMention) -> str:
    lands = "-".join(c.lower() for c in event.countries) or "x"
    if event.series and event.ordinal and event.kind != "anniversary":
        slug = re.sub(r"[^a-z0-9]+", "-", event.series.casefold()).strip("-")
        prefix = "" if event.kind in ("meeting", "summit") else f"{event.kind}-"
        return f"{prefix}{lands}-{slug}-{event.ordinal}"
    people = sorted(p.name.casefold() for p in event.participants)
    parts = [event.kind, event.date or "", lands, *people, best.key, str(event.ordinal or "")]
    if event.kind not in ("meeting", "call", "visit", "anniversary", "observance"):
        parts += [event.title.casefold()]
    digest = hashlib.blake2b("\x1f".join(parts).encode(), digest_size=4).hexdigest()
    day = (event.date or "undated").replace("/", "_").replace("..", "")
    return f"{day}-{event.kind}-{digest}"


def unique_ids(rows: list[Event]) -> list[Event]:
    """The rows with ids made unique in their own order."""
    seen: Counter[str] = Counter()
    out = []
    for row in rows:
        seen[row.id] += 1
        out.append(row if seen[row.id] == 1 else replace(row, id=f"{row.id}-{seen[row.id]}"))
    return out
