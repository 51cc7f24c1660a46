"""One row from the mentions of one event: the shown value of each field by a written rule.

* date: the finest one; among those one that a report of the shown status gives (what was held
  before what was planned), then the shortest stretch, then the one that most documents give,
  then the earliest. Others that it does not lie in, or that do not lie in it, are `conflicts`.
* status: occurred if any report says so, else cancelled, else scheduled, else proposed.
* title, series: of the mention with a number, then with the most full names, then the surest.
* participants: everyone, each by the fullest name.
* place: one that a sentence names before one of a dateline, a city before a venue in it and
  before its country, then the one that most documents give; another that cannot be the same is
  in `conflicts`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from msgspec.structs import replace

from bilat_cli import edtf
from bilat_cli.merging.folding import words
from bilat_cli.merging.identifiers import identifier
from bilat_cli.merging.places import is_city, is_country, same_place
from bilat_cli.merging.profile import COARSEST, FINENESS, named_place, person, same_person
from bilat_cli.model import Conflict, Event, EventMention, Participant, Place, Source, Status
from bilat_cli.origins import independent

_STATUS: tuple[Status, ...] = ("occurred", "cancelled", "scheduled", "proposed")


def build(mentions: Sequence[EventMention]) -> Event:
    """The event that the mentions tell of."""
    best = min(mentions, key=_rank) if len(mentions) > 1 else mentions[0]
    status = min((m.status for m in mentions), key=_STATUS.index)
    date = _date(mentions, status)
    start, end = edtf.bounds(date)
    place = _place(mentions)
    sources = _sources(mentions)
    origins = independent((one.document, one.quote) for one in sources)
    event = Event(
        id="",
        date=date,
        start=start.isoformat() if start else None,
        end=end.isoformat() if end else None,
        precision=edtf.precision(date),
        kind=best.kind,
        status=status,
        title=best.title,
        series=best.series,
        ordinal=best.ordinal,
        countries=tuple(sorted({c for m in mentions for c in m.countries})),
        participants=_people(mentions),
        place=place,
        topics=tuple(sorted({t for m in mentions for t in m.topics})),
        plover=best.plover,
        implies=best.implies,
        documents=_documents(mentions),
        confidence=_confidence(mentions, origins),
        sources=sources,
        independent_sources=origins,
        conflicts=_conflicts(mentions, date, place),
    )
    return replace(event, id=identifier(event, best.key))


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


def _date(mentions: Sequence[EventMention], status: Status) -> str | None:
    if len(dates := {m.date for m in mentions}) == 1:
        return dates.pop()
    votes: defaultdict[str, set[str]] = defaultdict(set)
    told: set[str] = set()
    for m in mentions:
        if m.date is not None:
            votes[m.date].add(m.source.document)
            if m.status == status:
                told.add(m.date)
    if not votes:
        return None
    return min(
        votes,
        key=lambda d: (_fineness(d), d not in told, _length(d), -len(votes[d]), edtf.sort_key(d)),
    )


def _fineness(date: str) -> int:
    return FINENESS.get(edtf.precision(date) or "", COARSEST)


def _length(date: str) -> int:
    """Days, so that of two stretches the shorter is shown."""
    start, end = edtf.bounds(date)
    return (end - start).days if start and end else 0


def _people(mentions: Sequence[EventMention]) -> tuple[Participant, ...]:
    votes: list[tuple[Participant, int]] = []
    if len(everyone := _counted(mentions)) < 2:
        return tuple(everyone)
    for one, count in sorted(everyone.items(), key=_fullest):
        for position, (known, number) in enumerate(votes):
            if same_person(person(known), person(one)):
                fuller = Participant(
                    known.name, known.role or one.role, known.country or one.country
                )
                votes[position] = (fuller, number + count)
                break
        else:
            votes.append((one, count))
    votes.sort(key=lambda v: (-v[1], v[0].name))
    return tuple(one for one, _ in votes)


def _counted(mentions: Sequence[EventMention]) -> dict[Participant, int]:
    found: dict[Participant, int] = {}
    for mention in mentions:
        for one in mention.participants:
            found[one] = found.get(one, 0) + 1
    return found


def _fullest(item: tuple[Participant, int]) -> tuple[object, ...]:
    one, count = item
    return (-len(one.name.split()), -count, one.name, one.role or "", one.country or "")


def _place(mentions: Sequence[EventMention]) -> Place | None:
    if len(places := {m.place for m in mentions}) == 1:
        return places.pop()
    votes: defaultdict[Place, set[str]] = defaultdict(set)
    named = [m for m in mentions if named_place(m)]
    for m in named or mentions:
        if m.place is not None:
            votes[m.place].add(m.source.document)
    finer = [place for place in votes if not is_country(place)] or list(votes)
    if not finer:
        return None
    return min(finer, key=lambda p: (not is_city(p), -len(votes[p]), p.country is None, p.name))


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


def _confidence(mentions: Sequence[EventMention], origins: int) -> float:
    """The surest mention; every further report that is no copy halves what is missing to 1."""
    missing = 1 - max(m.confidence for m in mentions)
    return round(1 - max(missing, 0.02) * 0.5 ** (origins - 1), 2)


def _conflicts(
    mentions: Sequence[EventMention], date: str | None, place: Place | None
) -> tuple[Conflict, ...]:
    found: dict[tuple[str, str], set[str]] = {}
    for m in mentions:
        if date is not None and m.date is not None and not _nested(m.date, date):
            found.setdefault(("date", m.date), set()).add(m.source.document)
        if m.place and named_place(m) and same_place(place, m.place) is False:
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
