"""Which records are kept."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat_cli.errors import UsageError
from bilat_cli.filters import Selection, date_range, named, select_events, select_facts
from bilat_cli.sourcing import support
from tests.records import EVENTS, FACTS, MEETING, MONTH, TRADE, UNDATED


@pytest.mark.parametrize(
    ("selection", "kept"),
    [
        (Selection(), EVENTS),
        (Selection(reverse=True), EVENTS[::-1]),
        (Selection(since=dt.date(2024, 1, 1)), [MONTH]),
        (Selection(since=dt.date(2024, 8, 31)), [MONTH]),
        (Selection(since=dt.date(2024, 9, 1)), []),
        (Selection(until=dt.date(2023, 12, 19)), [MEETING]),
        (Selection(until=dt.date(2023, 12, 18)), []),
        (Selection(between=("RUS", "CHN")), [MEETING]),
        (Selection(countries=frozenset({"CHN"})), [MEETING, MONTH]),
        (Selection(countries=frozenset({"FRA", "USA"})), [MONTH, UNDATED]),
        (Selection(actors=("mishustin",)), [MEETING]),
        (Selection(actors=("Qiang Li",)), [MEETING]),
        (Selection(actors=("Li Keqiang",)), []),
        (Selection(topics=frozenset({"energy", "trade"})), [MEETING, MONTH]),
        (Selection(kinds=frozenset({"visit"})), [MONTH]),
        (Selection(statuses=frozenset({"occurred"})), [MEETING, UNDATED]),
        (Selection(min_sources=2), [MEETING]),
    ],
)
def test_events(selection: Selection, kept: list[object]) -> None:
    assert select_events(EVENTS, selection) == kept


def test_facts_are_dated_by_their_period_and_acted_by_their_speaker() -> None:
    kept = Selection(since=dt.date(2023, 6, 1), actors=("Li",), kinds=frozenset({"quantity"}))
    assert select_facts(FACTS, kept) == [TRADE]
    assert select_facts(FACTS, Selection(until=dt.date(2022, 12, 31))) == []


def test_range_is_inclusive_and_a_part_means_the_whole_period() -> None:
    assert date_range("2024", "2024-02") == (dt.date(2024, 1, 1), dt.date(2024, 2, 29))
    assert date_range(None, "2024-08-21") == (None, dt.date(2024, 8, 21))


@pytest.mark.parametrize("text", ["yesterday", "2024-13", "2024-02-30", "", "24", "2024/2025"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="not a date") as caught:
        date_range(text, None)
    assert "2024-08" in str(caught.value.hint)


def test_reversed_range_says_how_to_swap() -> None:
    with pytest.raises(UsageError) as caught:
        date_range("2024", "2023-05")
    assert caught.value.hint == "swap them: --since 2023-05 --until 2024"


def test_support_counts_reports_not_mentions() -> None:
    assert support(MEETING) == 2
    assert support(UNDATED) == 1


@given(st.text(max_size=30))
def test_every_name_is_named_by_itself(name: str) -> None:
    assert named(name, name)


@given(st.dates(), st.dates())
def test_narrower_ranges_keep_less(first: dt.date, second: dt.date) -> None:
    low, high = sorted((first, second))
    wide = select_events(EVENTS, Selection(since=low))
    assert [e for e in select_events(EVENTS, Selection(since=high)) if e not in wide] == []
