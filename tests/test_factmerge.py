"""Merging facts across reports, and putting one measure in a row."""

from __future__ import annotations

import random
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat_cli import factmerge, factseries
from bilat_cli.model import Comparator, Fact, FactKind, FactMention, FieldEvidence, Source


def mention(
    value: float | str,
    *,
    doc: str = "a.txt",
    subject: str | None = "two-way trade",
    period: str | None = "2023",
    unit: str = "USD",
    kind: FactKind = "quantity",
    comparator: Comparator = "=",
    change: Literal["up", "down"] | None = None,
    baseline: str | None = None,
    start: int = 0,
    given: bool = True,
    countries: tuple[str, ...] = ("CHN", "RUS"),
) -> FactMention:
    rule = "dates.year" if given else "fact.period.report"
    fields = {"period": FieldEvidence("then", start, start + 4, rule)}
    return FactMention(
        kind=kind, value=value, rule="fact.amount.money", statement=f"{subject}: {value} {unit}",
        source=Source(document=doc, title=None, publisher=None, published=None, quote="then it was",
                      start=start, end=start + 11, fields=fields),
        topics=("trade",), subject=subject, unit=unit, comparator=comparator, period=period,
        baseline=baseline, change=change, countries=countries, confidence=0.9,
    )  # fmt: skip


def documents(fact: Fact) -> list[str]:
    return [source.document for source in fact.sources]


def test_same_figure_of_two_reports_is_one_fact_with_two_sources() -> None:
    (fact,) = factmerge.merge(
        [mention(240e9), mention(240e9, doc="b.txt", subject="bilateral trade volume")]
    )
    assert documents(fact) == ["a.txt", "b.txt"]
    assert fact.conflicts == ()


def test_rounder_figure_agrees_and_the_more_precise_one_is_shown() -> None:
    (fact,) = factmerge.merge([mention(240e9, comparator=">"), mention(240.1e9, doc="b.txt")])
    assert (fact.value, fact.comparator) == (240.1e9, "=")
    assert len(fact.sources) == 2


def test_different_figures_conflict_and_name_each_other() -> None:
    low, high = factmerge.merge(
        [mention(240e9), mention(228e9, doc="b.txt", subject="trade turnover")]
    )
    values = {fact.value: fact for fact in (low, high)}
    assert [c.value for c in values[240e9].conflicts] == [str(228e9)]
    assert values[228e9].conflicts[0].documents == ("a.txt",)


def test_bound_does_not_conflict_with_a_bound_beyond_it() -> None:
    found = factmerge.merge(
        [
            mention(15, unit="percent", subject="inflation", comparator=">"),
            mention(20, unit="percent", subject="inflation", comparator=">=", doc="b.txt"),
        ]
    )
    assert [fact.conflicts for fact in found] == [(), ()]


def test_both_ends_of_a_range_stay_and_agree_with_the_same_range_elsewhere() -> None:
    def told(doc: str) -> list[FactMention]:
        return [mention(98, comparator=">=", doc=doc), mention(100, comparator="<=", doc=doc)]

    facts = factmerge.merge(told("a.txt") + told("b.txt"))
    assert [(fact.value, fact.comparator) for fact in facts] == [(100, "<="), (98, ">=")]
    assert all(len(fact.sources) == 2 and fact.conflicts == () for fact in facts)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Trade between Peru and Chile", "two-way trade"),
        ("Copper exports of Peru", "copper exports"),
    ],
)
def test_a_subject_that_opens_its_sentence_is_no_name(first: str, second: str) -> None:
    facts = factmerge.merge(
        [mention(5e9, subject=first), mention(5e9, subject=second, doc="b.txt")]
    )
    assert [len(fact.sources) for fact in facts] == [2]


def test_other_period_unit_or_pair_is_another_fact_without_conflict() -> None:
    found = factmerge.merge(
        [
            mention(240e9),
            mention(228e9, doc="b.txt", period="2022"),
            mention(1.7e12, doc="c.txt", unit="CNY"),
            mention(90e9, doc="d.txt", countries=("CHN", "IND")),
        ]
    )
    assert len(found) == 4
    assert all(fact.conflicts == () for fact in found)


def test_exports_have_a_direction() -> None:
    found = factmerge.merge(
        [
            mention(110e9, subject="China’s exports to Russia"),
            mention(129e9, doc="b.txt", subject="Russia’s exports to China"),
        ]
    )
    assert len(found) == 2
    assert all(fact.conflicts == () for fact in found)


def test_equal_figures_of_different_things_stay_apart() -> None:
    found = factmerge.merge(
        [
            mention(5e9, subject="infrastructure plan"),
            mention(5e9, subject="investment program", start=50),
        ]
    )
    assert len(found) == 2


def test_numbered_meeting_takes_the_finer_date() -> None:
    (fact,) = factmerge.merge(
        [
            mention(
                28, kind="ordinal", unit="meeting", subject="regular meeting", period="2023-12"
            ),
            mention(
                28,
                kind="ordinal",
                unit="meeting",
                subject="regular meeting",
                period="2023-12-19",
                doc="b.txt",
            ),
        ]
    )
    assert fact.period == "2023-12-19"
    assert documents(fact) == ["a.txt", "b.txt"]


def test_two_jubilees_of_one_year_stay_apart() -> None:
    found = factmerge.merge(
        [
            mention(75, kind="anniversary", unit="year", subject="anniversary of diplomatic ties"),
            mention(
                75,
                kind="anniversary",
                unit="year",
                subject="anniversary of the founding of the republic",
            ),
            mention(
                75,
                kind="anniversary",
                unit="year",
                subject="anniversary of their relations",
                doc="b.txt",
            ),
        ]
    )
    assert sorted(len(fact.sources) for fact in found) == [1, 2]


def test_day_of_the_report_does_not_part_the_same_figure() -> None:
    (fact,) = factmerge.merge(
        [
            mention(37e9, subject="aircraft deals", period="2023-03-15", given=False),
            mention(37e9, subject="aircraft deals", period="2023-03-14", given=False, doc="b.txt"),
        ]
    )
    assert fact.period == "2023-03-14"


@pytest.mark.parametrize(
    ("first", "second", "agree"),
    [
        (mention(240e9), mention(240.1e9), True),
        (mention(240e9, comparator=">"), mention(244.8e9), True),
        (mention(240e9, comparator=">"), mention(239.2e9), False),
        (mention(228e9), mention(240e9), False),
        (mention(250e9, comparator="<"), mention(246.3e9), True),
        (mention(900e6), mention(890e6), True),
        (mention(28, kind="ordinal"), mention(29, kind="ordinal"), False),
    ],
)
def test_agreement(first: FactMention, second: FactMention, agree: bool) -> None:
    assert factmerge.agree(first, second) is agree
    assert factmerge.agree(second, first) is agree


_MENTIONS = st.builds(
    mention,
    st.sampled_from((240e9, 240.1e9, 228e9, 75, 12, 12.5)),
    doc=st.sampled_from(("a.txt", "b.txt", "c.txt")),
    subject=st.sampled_from(
        (None, "two-way trade", "trade", "aid", "exports to Chad", "anniversary of ties")
    ),
    period=st.sampled_from((None, "2023", "2022", "2023-12", "2023-12-19", "2020/..")),
    kind=st.sampled_from(("quantity", "count", "target", "ordinal", "anniversary", "growth")),
    comparator=st.sampled_from(("=", ">", "~")),
    start=st.integers(0, 3),
    given=st.booleans(),
)


@given(st.lists(_MENTIONS, max_size=14), st.integers())
def test_order_of_mentions_is_immaterial(mentions: list[FactMention], seed: int) -> None:
    shuffled = list(mentions)
    random.Random(seed).shuffle(shuffled)
    merged = factmerge.merge(mentions)
    assert merged == factmerge.merge(shuffled)
    told = {(m.source.document, m.source.start) for m in mentions}
    assert {(s.document, s.start) for fact in merged for s in fact.sources} == told


def test_many_mentions_merge_in_a_moment() -> None:
    many = [mention(float(n % 997 * 1000 + 1), doc=f"{n}.txt", start=n) for n in range(20000)]
    assert len(factmerge.merge(many)) == 997


# ------------------------------------------------------------------- rows
def merged() -> list[Fact]:
    return factmerge.merge(
        [
            mention(147e9, period="2021"),
            mention(190.3e9, period="2022", doc="b.txt"),
            mention(240.1e9, period="2023", doc="c.txt"),
            mention(26.3, kind="growth", unit="percent", change="up", period="2023", doc="c.txt"),
            mention(200e9, kind="target", period="2024", doc="d.txt"),
            mention(300e9, kind="target", period="2030", doc="e.txt"),
        ]
    )


def test_row_has_changes_targets_and_a_chart() -> None:
    (row,) = factseries.series(merged())
    assert [(point.period, point.change) for point in row.points] == [
        ("2021", None), ("2022", 29.5), ("2023", 26.2),
    ]  # fmt: skip
    assert row.spark == "▁▄█"
    assert [(target.period, target.reached) for target in row.targets] == [
        ("2024", "2023"),
        ("2030", None),
    ]


def test_row_checks_the_arithmetic() -> None:
    (row,) = factseries.series(merged())
    assert row.notes == (
        "240.1 billion in 2023 after +26.3 % means 190.1 billion in 2022; reported 190.3 "
        "billion, agrees",
    )
    wrong = [mention(240.1e9), mention(170e9, period="2022"),
             mention(26.3, kind="growth", unit="percent", change="up", doc="c.txt")]  # fmt: skip
    (finding,) = factseries.findings(factmerge.merge(wrong))
    assert finding.kind == "arithmetic"
    assert finding.message.endswith("does not agree")


def test_a_change_goes_with_the_level_of_its_own_report() -> None:
    found = [
        mention(228e9, doc="a.txt"), mention(240.1e9, doc="b.txt"), mention(190.1e9, period="2022"),
        mention(26.3, kind="growth", unit="percent", change="up", doc="b.txt"),
    ]  # fmt: skip
    (finding,) = factseries.findings(factmerge.merge(found))
    assert finding.kind == "figure"
    assert "228 billion against 240.1 billion" in finding.message


def test_of_a_range_the_lower_end_stands_in_the_row() -> None:
    found = [mention(75e9, comparator=">="), mention(80e9, comparator="<="),
             mention(70e9, period="2022")]  # fmt: skip
    (row,) = factseries.series(factmerge.merge(found))
    assert [(point.value, point.comparator) for point in row.points] == [(70e9, "="), (75e9, ">=")]


def test_months_and_years_are_not_set_side_by_side() -> None:
    found = factmerge.merge([mention(240e9), mention(20e9, period="2024-01", doc="b.txt")])
    assert factseries.series(found) == []


def test_jubilees_that_count_from_two_years_are_found() -> None:
    found = factmerge.merge(
        [
            mention(
                75, kind="anniversary", unit="year", subject="anniversary of ties", period="2024"
            ),
            mention(
                75,
                kind="anniversary",
                unit="year",
                subject="anniversary of ties",
                period="2025",
                doc="b.txt",
            ),
        ]
    )
    (finding,) = factseries.jubilees(found)
    assert "1949" in finding.message and "1950" in finding.message


def test_meeting_of_every_year_must_have_the_right_number() -> None:
    def told(number: int) -> list[Fact]:
        return factmerge.merge(
            [
                mention(1, kind="frequency", unit="per year", period="1996/..", subject=None),
                mention(
                    number,
                    kind="ordinal",
                    unit="meeting",
                    subject="regular meeting",
                    period="2024-08-21",
                ),
            ]
        )

    assert factseries.findings(told(29)) == []
    (finding,) = factseries.findings(told(28))
    assert "29" in finding.message and "28" in finding.message


def test_conflicting_figures_are_a_finding() -> None:
    (finding,) = factseries.findings(factmerge.merge([mention(240e9), mention(228e9, doc="b.txt")]))
    assert finding.kind == "figure"
    assert finding.documents == ("a.txt", "b.txt")


@given(st.lists(st.floats(-1e12, 1e12), min_size=1, max_size=30))
def test_spark_has_a_bar_for_each_value(values: list[float]) -> None:
    assert len(factseries.spark(values)) == len(values)
