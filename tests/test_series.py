"""Recurring meetings by number."""

# ruff: noqa: E501

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from bilat_cli import documents, pipeline
from bilat_cli.model import Event, Place, Source

REGULAR = "regular meeting of heads of government"


def event(number, date, series=REGULAR, **fields):
    """A numbered meeting of one source."""
    source = Source(document="a.txt", title=None, publisher=None, published="2024-01-01",
                    quote="quoted", start=0, end=6)  # fmt: skip
    given: dict[str, Any] = {
        "id": f"{series}-{number}-{date}",
        "start": None, "end": None, "precision": None, "kind": "meeting", "status": "occurred",
        "title": f"{number}th {series}", "countries": ("NOR", "SWE"), "sources": (source,),
    }  # fmt: skip
    return Event(date=date, series=series, ordinal=number, **(given | fields))


def one(*events):
    rows = pipeline.series(events)
    assert len(rows) == 1
    return rows[0]


def test_meetings_stand_in_the_order_of_their_numbers():
    row = one(event(15, "2020-06-02"), event(13, "2018-06-01"), event(14, "2019-06-04"))
    assert [meeting.ordinal for meeting in row.meetings] == [13, 14, 15]
    assert (row.name, row.countries) == (REGULAR, ("NOR", "SWE"))
    assert (row.missing, row.interval, row.notes) == ((), "yearly", ())


def test_numbers_nobody_tells_of_are_missing():
    row = one(event(11, "2016-06-02"), event(14, "2019-06-04"))
    assert row.missing == (12, 13)
    # Three years for three numbers.
    assert row.interval == "yearly"


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("2023-12-19", "2024-08-21", "every 8 months"),
        ("2019-01-10", "2019-07-10", "twice a year"),
        ("2019-01-10", "2019-02-10", "monthly"),
        ("2019-01-10", "2019-04-10", "quarterly"),
        ("2019-01-10", "2021-01-12", "every 2 years"),
        ("2019-01-10", "2019-01-17", "weekly"),
        ("2019-01-10", "2019-01-24", "every 2 weeks"),
        ("2019-01-10", "2019-01-14", "every 4 days"),
        ("2019-01-10", "2020-07-10", "every 18 months"),
    ],
)
def test_the_interval_is_said_in_words(first, second, words):
    assert one(event(1, first), event(2, second)).interval == words


def test_a_single_meeting_has_no_interval():
    assert one(event(14, "2019-06-04")).interval is None


def test_a_shortened_name_joins_the_fuller_one():
    row = one(event(14, "2019-06-04"), event(13, "2018-06", series="Regular Meeting"))
    assert row.name == REGULAR
    assert [meeting.ordinal for meeting in row.meetings] == [13, 14]


def test_a_shortened_name_joins_nothing_when_two_could_be_meant():
    rows = pipeline.series([
        event(14, "2019-06-04"),
        event(3, "2019-07-04", series="regular meeting of finance ministers"),
        event(4, "2019-08-04", series="regular meeting"),
    ])  # fmt: skip
    assert len(rows) == 3


def test_other_countries_have_a_series_of_their_own():
    rows = pipeline.series(
        [event(14, "2019-06-04"), event(14, "2019-07-04", countries=("DNK", "NOR"))]
    )
    assert len(rows) == 2


def test_a_forum_of_many_is_one_series_whoever_reports_it():
    row = one(
        event(17, "2019-06-04", series="BRICS summit", kind="summit", countries=()),
        event(18, "2020-06-04", series="BRICS summit", kind="summit", countries=("BRA",)),
    )
    assert [meeting.ordinal for meeting in row.meetings] == [17, 18]


def test_a_signing_is_no_meeting_though_it_bears_the_number():
    row = one(event(14, "2019-06-04"), event(14, "2019-06-04", kind="signing"))
    assert len(row.meetings) == 1


def test_numbers_out_of_order_are_noted():
    row = one(event(13, "2019-06-04"), event(14, "2018-06-04"))
    assert row.notes == ("the 13th (4 Jun 2019) is later than the 14th (4 Jun 2018)",)


def test_two_dates_for_a_number_are_noted():
    row = one(event(13, "2016-06-04"), event(13, "2019-06-04"))
    assert row.notes == ("two dates for the 13th: 4 Jun 2016 and 4 Jun 2019",)


def test_two_numbers_for_one_day_are_noted():
    row = one(event(13, "2019-06-04"), event(14, "2019-06-04"))
    assert row.notes == ("the 13th and the 14th have one date: 4 Jun 2019",)


def test_plans_are_noted():
    row = one(event(13, "2019-06-04"), event(14, "2020-06", status="scheduled"))
    assert row.notes == ("the 14th is planned (Jun 2020)",)


def report(path, published, text):
    return documents.from_text(text, path=path, published=dt.date.fromisoformat(published))


MEETING = (
    "Norwegian Prime Minister Kari Moen and Swedish Prime Minister Lars Ek co-chaired the {number}th "
    "regular meeting between Norwegian and Swedish heads of government in Oslo on {day}. "
    "The regular meeting between Norway and Sweden, held every year since its inception in 2006, is "
    "important for both countries."
)


def test_every_year_since_is_held_against_the_numbers():
    fits = report("a.txt", "2019-06-11", MEETING.format(number=14, day="June 10"))
    rows = pipeline.series(pipeline.meetings([fits]))
    assert [row.notes for row in rows] == [("every year since 2006 fits: the 14th in 2019",)]
    wrong = report("a.txt", "2019-06-11", MEETING.format(number=12, day="June 10"))
    rows = pipeline.series(pipeline.meetings([wrong]))
    assert [row.notes for row in rows] == [
        ("every year since 2006 makes 2019 the 14th, not the 12th",)
    ]


def test_a_row_names_its_events_and_places():
    found = event(14, "2019-06-04", place=Place("Oslo", "NOR"))
    meeting = one(found).meetings[0]
    assert (meeting.event, meeting.place, meeting.sources) == (found.id, found.place, 1)


def test_meetings_without_a_date_are_kept_for_the_series():
    told = report(
        "a.txt", "2019-06-11",
        "Norwegian Prime Minister Kari Moen and Swedish Prime Minister Lars Ek co-chaired the 14th "
        "regular meeting between Norwegian and Swedish heads of government in Oslo on June 10. They "
        "praised the results of the 13th regular meeting between Norwegian and Swedish heads of "
        "government.",
    )  # fmt: skip
    numbers = [
        m.ordinal for row in pipeline.series(pipeline.meetings([told])) for m in row.meetings
    ]
    assert numbers == [13, 14]
