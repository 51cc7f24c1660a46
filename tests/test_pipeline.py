"""The stages put together: what one call gives, and what must not matter to it."""

from __future__ import annotations

import datetime as dt

import msgspec
import pytest

from bilat_cli import documents, pipeline
from bilat_cli.model import Extraction

REPORTS = {
    "a.txt": "OSLO, June 11 (Wire) - Norwegian Prime Minister Kari Moen met Swedish Prime Minister "
    "Lars Ek in Oslo on Monday. Trade between Norway and Sweden reached 30 billion U.S. dollars in "
    "2018.",
    "b.txt": "STOCKHOLM, June 12 (Wire) - Swedish Prime Minister Lars Ek, who met Norwegian Prime "
    "Minister Kari Moen in Oslo on June 10, will visit Poland in July.",
    "c.txt": "Nothing of note.",
}


@pytest.fixture
def reports():
    day = dt.date(2019, 6, 12)
    return [documents.from_text(text, path=path, published=day) for path, text in REPORTS.items()]


def test_documents_and_extractions_may_be_mixed(reports):
    expected = pipeline.timeline(reports)
    assert expected
    mixed = [pipeline.extract(reports[0]), *reports[1:]]
    assert pipeline.timeline(mixed) == expected
    assert pipeline.timeline(reversed(reports)) == expected


def test_an_extraction_survives_its_own_bytes(reports):
    """What another process or a cache hands over merges as what was extracted here."""
    extracted = list(pipeline.extractions(reports))
    carried = msgspec.msgpack.decode(msgspec.msgpack.encode(extracted), type=list[Extraction])
    assert carried == extracted
    assert pipeline.timeline(carried) == pipeline.timeline(reports)


def test_a_timeline_needs_no_facts(reports):
    bare = pipeline.extract(reports[0], events_only=True)
    full = pipeline.extract(reports[0])
    assert (bare.facts, bare.unmatched) == ((), ())
    assert full.facts
    assert bare.events == full.events


def test_extraction_is_a_pure_function_of_the_document(reports):
    assert [pipeline.extract(one) for one in reports] == [pipeline.extract(one) for one in reports]


def test_nothing_gives_nothing():
    assert pipeline.timeline([]) == []
    assert pipeline.facts([]) == []
    assert pipeline.series([]) == []
    assert pipeline.check([], []) == []
    assert pipeline.unmatched([]) == []


def test_meetings_are_those_of_the_timeline_and_the_undated(reports):
    dated = [row for row in pipeline.meetings(reports) if row.date is not None]
    assert dated == pipeline.timeline(reports)


def test_a_dated_sentence_of_two_countries_that_no_rule_knows_is_shown():
    text = (
        "OSLO, June 11 (Wire) - On June 3, a stray reindeer swam all the way from Norway into "
        "Sweden. A reindeer sleeps in Norway and in Sweden. On June 20, a reindeer may walk from "
        "Norway into Sweden."
    )
    report = documents.from_text(text, path="a.txt", published=dt.date(2019, 6, 11))
    [source] = pipeline.unmatched([report])
    assert text[source.start : source.end] == source.quote
    assert "stray reindeer" in source.quote
    [finding] = pipeline.check([], [], pipeline.unmatched([report]))
    assert (finding.kind, finding.documents) == ("unmatched", ("a.txt",))
    assert finding.message.startswith("June 3: ")


def test_what_gave_an_event_or_a_fact_is_not_shown(reports):
    told = {source.quote for source in pipeline.unmatched(reports)}
    assert told == set()


def test_times_left_aside_do_not_depend_on_which_reading_came_last():
    """The same path may hold two documents, as standard input does in two runs."""
    text = (
        "OSLO, June 11 (Wire) - Norwegian Prime Minister Kari Moen met Swedish Prime Minister Lars "
        "Ek in Oslo on Monday, saying that trade in {year} was a record."
    )
    first, second = (
        pipeline.extract(
            documents.from_text(text.format(year=year), path="-", published=dt.date(2019, 6, 12))
        )
        for year in (2017, 2018)
    )
    sources = [event.source for event in first.events]
    aside = pipeline.left_aside(sources, [first, second])
    assert aside == pipeline.left_aside(sources, [second, first])
    assert [time.text for times in aside.values() for time in times] == ["2017", "2018"]
