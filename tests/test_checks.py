"""What does not agree across the corpus is found, and what agrees is left alone."""

# ruff: noqa: E501

from __future__ import annotations

from typing import Any

from bilat_cli import pipeline
from bilat_cli.model import Conflict, Event, Fact, Source


def source(document="a.txt", published="2019-06-30"):
    return Source(document=document, title=None, publisher=None, published=published,
                  quote="quoted", start=0, end=6)  # fmt: skip


def event(**fields):
    given: dict[str, Any] = {
        "id": "e1", "date": "2019-06-10", "start": "2019-06-10", "end": "2019-06-10",
        "precision": "day", "kind": "meeting", "status": "occurred", "title": "Two meet",
        "countries": ("NOR", "SWE"), "sources": (source(),),
    }  # fmt: skip
    return Event(**(given | fields))


def fact(**fields):
    given: dict[str, Any] = {
        "id": "f1", "kind": "quantity", "subject": "two-way trade", "value": 5_000_000_000,
        "unit": "USD", "period": "2018", "countries": ("NOR", "SWE"), "sources": (source(),),
    }  # fmt: skip
    return Fact(**(given | fields))


def kinds(events, facts=()):
    return [finding.kind for finding in pipeline.check(events, list(facts))]


def test_records_that_agree_give_nothing():
    assert pipeline.check([], []) == []
    assert kinds([event(), event(id="e2", date="2019-07-10")], [fact()]) == []


def test_conflicting_dates_and_places_are_said():
    told = event(conflicts=(Conflict("date", "2019-06-11", ("b.txt",)),))
    [finding] = pipeline.check([told], [])
    assert finding.kind == "date"
    assert finding.message == "Two meet: date 10 Jun 2019, but also 11 Jun 2019"
    assert finding.records == ("e1",)
    assert finding.documents == ("a.txt", "b.txt")
    assert kinds([event(conflicts=(Conflict("place", "Bergen", ("b.txt",)),))]) == ["field"]


def test_one_jubilee_counts_from_one_year():
    first = event(
        kind="anniversary",
        ordinal=75,
        implies="1949",
        date="2024",
        title="75th anniversary of ties",
    )
    other = event(id="e2", kind="anniversary", ordinal=75, implies="1950", date="2025",
                  title="75th anniversary of ties")  # fmt: skip
    later = event(id="e3", kind="anniversary", ordinal=76, implies="1949", date="2025",
                  title="76th anniversary of ties")  # fmt: skip
    [finding] = pipeline.check([first, other], [])
    assert finding.kind == "arithmetic"
    assert finding.message == "75th anniversary of ties: the reports count from 1949 and from 1950"
    assert finding.records == ("e1", "e2")
    assert kinds([first, later]) == []


def test_jubilees_of_other_things_are_not_compared():
    first = event(kind="anniversary", ordinal=75, implies="1949", title="75th anniversary of ties")
    other = event(
        id="e2",
        kind="anniversary",
        ordinal=70,
        implies="1950",
        title="70th anniversary of the school",
    )
    assert kinds([first, other]) == []


def test_numbers_out_of_order_are_said():
    series = "regular meeting of heads of government"
    first = event(series=series, ordinal=14)
    other = event(
        id="e2", series=series, ordinal=15, date="2018-06-10", start="2018-06-10", end="2018-06-10"
    )
    [finding] = pipeline.check([first, other], [])
    assert finding.kind == "ordinal"
    assert "14th" in finding.message
    assert finding.records == ("e1", "e2")


def test_a_plan_that_nobody_saw_held_is_said():
    plan = event(status="scheduled")
    later = event(id="e2", date="2019-08-01", start="2019-08-01", end="2019-08-01")
    [finding] = pipeline.check([plan, later], [])
    assert finding.kind == "date"
    assert "no report tells that it took place" in finding.message
    # The last report is older than the plan: nothing can be said.
    early = event(status="scheduled", sources=(source(published="2019-06-01"),))
    assert kinds([early]) == []


def test_a_plan_told_as_held_elsewhere_has_not_lapsed():
    plan = event(status="scheduled", kind="visit", title="A visits B")
    held = event(id="e2", kind="visit", title="A visits B")
    assert kinds([plan, held]) == []


def test_figures_of_one_period_that_disagree_are_said():
    one = fact(conflicts=(Conflict("value", "6000000000", ("b.txt",)),))
    [finding] = pipeline.check([], [one])
    assert finding.kind == "figure"
    assert finding.documents == ("a.txt", "b.txt")


def test_findings_do_not_depend_on_the_order_of_records():
    records = [
        event(conflicts=(Conflict("date", "2019-06-11", ("b.txt",)),)),
        event(id="e2", status="scheduled", date="2019-05-01", start="2019-05-01", end="2019-05-01"),
        event(id="e3", series="regular meeting of heads of government", ordinal=14),
        event(id="e4", series="regular meeting of heads of government", ordinal=15, date="2017-06-10",
              start="2017-06-10", end="2017-06-10"),
    ]  # fmt: skip
    assert pipeline.check(records, []) == pipeline.check(records[::-1], [])
