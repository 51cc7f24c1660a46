"""What holds for merging whatever the reports: order, runs, copies, strangers, proof."""

from __future__ import annotations

import datetime as dt
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bilat_cli import edtf
from bilat_cli.merging import merge
from bilat_cli.model import EventMention, Extraction, FieldEvidence, Participant, Place, Source

DAYS = st.integers(0, 45).map(lambda n: (dt.date(2019, 5, 20) + dt.timedelta(n)).isoformat())
DATES = st.one_of(
    DAYS,
    DAYS,
    DAYS.map(lambda day: day[:7]),
    st.sampled_from(["2019", "2019-05-30/2019-06-02", "2019-22", "1996/..", "2018/2019"]),
)
HOME: dict[str, Any] = {
    "series": "Trade Committee session",
    "lands": ("LTU", "POL"),
    "people": (
        Participant("Jan Nowak", "President", "POL"),
        Participant("Nowak", None, "POL"),
        Participant("Ewa Nowak", "Deputy Prime Minister", "POL"),
        Participant("Jonas Petraitis", "President", "LTU"),
        Participant("Petraitis", None, "LTU"),
    ),
    "places": (Place("Vilnius", "LTU"), Place("Warsaw", "POL"), Place("Poland", "POL")),
}
AWAY: dict[str, Any] = {
    "series": "Reef Forum",
    "lands": ("BRA", "JPN"),
    "people": (
        Participant("Rui Dias", "President", "BRA"),
        Participant("Ken Mori", "Prime Minister", "JPN"),
        Participant("Mori", None, "JPN"),
    ),
    "places": (Place("Tokyo", "JPN"), Place("Brasília", "BRA")),
}
KINDS = ("meeting", "visit", "summit", "call", "signing", "statement", "anniversary", "exercise")
WORDS = ("trade", "border", "railway", "energy", "talks", "visit", "school", "grain")


@st.composite
def mentions(draw, world=HOME, folder="", bare=True):
    """One mention in one of a few documents; many agree with one another, some nearly."""
    kind = draw(st.sampled_from(KINDS))
    ordinal = draw(st.sampled_from([None, None, None, 14, 15]))
    series = None
    if ordinal is not None and kind != "anniversary":
        series = draw(st.sampled_from(["regular meeting", "regular meeting of heads of government",
                                       world["series"]]))  # fmt: skip
    start = draw(st.integers(0, 30)) * 100
    words = draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4))
    lands = draw(st.sampled_from([world["lands"], world["lands"], world["lands"][:1], ()]))
    return EventMention(
        kind=kind,
        status=draw(st.sampled_from(["occurred", "scheduled", "proposed", "cancelled"])),
        date=draw(st.one_of(DATES, st.none()) if series else DATES),
        title=" ".join(words),
        rule=f"{kind}.rule",
        source=Source(
            document=folder + draw(st.sampled_from(["a.txt", "b.txt", "c.txt", "d.txt"])),
            title=None,
            publisher=None,
            published="2019-07-10",
            quote=f"It was said of {' and '.join(words)} that {start} came.",
            start=start,
            end=start + 90,
            fields={
                name: FieldEvidence(kind, start, start + 4, f"{kind}.rule")
                for name in draw(st.sampled_from([("kind",), ("kind", "place")]))
            },
        ),
        series=series,
        ordinal=ordinal,
        countries=lands if bare else world["lands"],
        participants=tuple(
            draw(st.lists(st.sampled_from(world["people"]), max_size=3, unique=True))
        ),
        place=draw(st.sampled_from([None, *world["places"]])),
        key=draw(st.sampled_from(["", "diplom relati", "school"])),
        confidence=draw(st.sampled_from([0.5, 0.75, 0.9])),
    )


def together(told):
    """The mentions as one extraction."""
    return [Extraction(document="1", path="x", events=tuple(told))]


MANY = st.lists(mentions(), max_size=25)


@settings(max_examples=60, deadline=None)
@given(MANY, st.randoms(use_true_random=False))
def test_order_runs_and_copies_do_not_matter(told, random):
    expected = merge(together(told), undated=True)
    shuffled = told + told[: len(told) // 2]
    random.shuffle(shuffled)
    runs = [shuffled[n::3] for n in range(3)]
    parts = [one for run in runs for one in together(run)]
    random.shuffle(parts)
    assert merge(parts, undated=True) == expected
    assert merge(iter(parts + parts), undated=True) == expected


@settings(max_examples=60, deadline=None)
@given(MANY, st.lists(mentions(AWAY, "far/", bare=False), max_size=15))
def test_strangers_change_nothing(told, strangers):
    alone = merge(together([one for one in told if one.countries]), undated=True)
    mixed = merge(together([one for one in told if one.countries] + strangers), undated=True)
    kept = [row for row in mixed if not row.sources[0].document.startswith("far/")]
    assert kept == alone


@settings(max_examples=60, deadline=None)
@given(MANY)
def test_nothing_is_lost_and_nothing_is_made_up(told):
    rows = merge(together(told), undated=True)
    assert len({row.id for row in rows}) == len(rows)
    assert sorted(rows, key=lambda row: edtf.sort_key(row.date)) == rows
    given_sources = {
        (m.source.document, m.source.start, m.source.end, m.source.quote) for m in told
    }
    kept = {(s.document, s.start, s.end, s.quote) for row in rows for s in row.sources}
    assert kept == given_sources
    for row in rows:
        sources = {(s.document, s.start) for s in row.sources}
        members = [m for m in told if (m.source.document, m.source.start) in sources]
        assert row.date in {m.date for m in members}
        assert {p.name for p in row.participants} <= {
            p.name for m in members for p in m.participants
        }
        assert set(row.countries) <= {land for m in members for land in m.countries}
        assert {c.value for c in row.conflicts if c.field == "date"} <= {m.date for m in members}
        assert list(row.sources) == sorted(row.sources, key=lambda s: (s.document, s.start, s.end))
        assert 1 <= row.independent_sources <= len({s.document for s in row.sources})
        assert row.title in {m.title for m in members}


@settings(max_examples=60, deadline=None)
@given(MANY)
def test_numbers_bind(told):
    for row in merge(together(told), undated=True):
        sources = {(s.document, s.start) for s in row.sources}
        if row.ordinal is None:
            continue
        numbered = [
            m for m in told
            if m.kind == row.kind and (m.source.document, m.source.start) in sources and m.ordinal
        ]  # fmt: skip
        assert row.ordinal in {m.ordinal for m in numbered}


@settings(max_examples=60, deadline=None)
@given(MANY)
def test_dates_of_meetings_that_do_not_meet_are_conflicts(told):
    for row in merge(together(told)):
        first, last = edtf.bounds(row.date)
        for conflict in row.conflicts:
            if conflict.field != "date" or first is None or last is None:
                continue
            start, end = edtf.bounds(conflict.value)
            assert not (start and end and first <= start and end <= last)


def test_undated_meetings_are_for_series_only():
    bare = EventMention(
        kind="meeting", status="occurred", date=None, title="13th regular meeting", rule="r",
        source=Source(document="a", title=None, publisher=None, published=None, quote="q", start=0,
                      end=1),
        series="regular meeting of heads of government", ordinal=13, countries=("LTU", "POL"),
    )  # fmt: skip
    assert merge(together([bare])) == []
    assert [row.ordinal for row in merge(together([bare]), undated=True)] == [13]
