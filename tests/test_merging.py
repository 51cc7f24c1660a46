"""The same event told by several reports is one row, and what only looks alike stays apart."""

# ruff: noqa: E501

from __future__ import annotations

import datetime as dt

from bilat_cli import documents, pipeline


def report(path, published, text):
    """A document of one outlet; `published` is an ISO day."""
    return documents.from_text(text, path=path, published=dt.date.fromisoformat(published))


def told(*reports):
    return pipeline.timeline([report(*one) for one in reports])


def of_kind(rows, kind):
    return [row for row in rows if row.kind == kind]


def papers(row):
    return sorted({source.document for source in row.sources})


def names(row):
    return {person.name for person in row.participants}


# ------------------------------------------------------------------- one event, several papers
def test_three_papers_in_other_words_are_one_row():
    rows = of_kind(
        told(
            ("a.txt", "2019-06-11",
             "Norwegian Prime Minister Kari Moen met Swedish Prime Minister Lars Ek in Oslo on Monday."),
            ("b.txt", "2019-06-12",
             "Swedish Prime Minister Lars Ek held talks with his Norwegian counterpart Kari Moen in "
             "Oslo on June 10, 2019, officials said."),
            ("c.txt", "2019-06-10",
             "In Oslo on Monday, Prime Minister Kari Moen of Norway received Prime Minister Lars Ek "
             "of Sweden for a working lunch."),
        ),
        "meeting",
    )  # fmt: skip
    assert len(rows) == 1
    assert rows[0].date == "2019-06-10"
    assert papers(rows[0]) == ["a.txt", "b.txt", "c.txt"]
    assert rows[0].independent_sources == 3
    assert names(rows[0]) == {"Kari Moen", "Lars Ek"}
    assert rows[0].conflicts == ()


def test_a_month_and_a_day_of_one_numbered_meeting_are_one_row():
    rows = of_kind(
        told(
            ("a.txt", "2020-02-11",
             "Last December, Norwegian Prime Minister Kari Moen co-chaired the 14th regular meeting "
             "between Norwegian and Swedish heads of government with Swedish Prime Minister Lars Ek "
             "in Oslo."),
            ("b.txt", "2019-12-20",
             "On December 19th, Norwegian Prime Minister Kari Moen and Swedish Prime Minister Lars Ek "
             "co-chaired the 14th regular meeting between the Norwegian and Swedish prime ministers "
             "in Oslo."),
        ),
        "meeting",
    )  # fmt: skip
    assert [(row.date, row.ordinal, papers(row)) for row in rows] == [
        ("2019-12-19", 14, ["a.txt", "b.txt"])
    ]
    assert rows[0].conflicts == ()


def test_a_month_and_a_day_of_a_meeting_without_number_are_one_row():
    rows = of_kind(
        told(
            ("a.txt", "2019-08-02",
             "Norwegian Foreign Minister Kari Moen met Swedish Foreign Minister Lars Ek in Oslo in June."),
            ("b.txt", "2019-06-12",
             "Norwegian Foreign Minister Kari Moen met Swedish Foreign Minister Lars Ek in Oslo on "
             "June 10."),
        ),
        "meeting",
    )  # fmt: skip
    assert [(row.date, papers(row)) for row in rows] == [("2019-06-10", ["a.txt", "b.txt"])]


def test_wire_copy_on_two_sites_is_two_sources_of_one_origin():
    story = (
        "Polish President Jan Nowak met Lithuanian President Jonas Petraitis in Vilnius on June 20, "
        "2019, to speak of a new railway between the two capitals."
    )
    rows = of_kind(
        told(
            ("herald.txt", "2019-06-20", f"{story}\n"),
            ("mirror.txt", "2019-06-21", f"By staff\n\n{story}\n"),
            ("other.txt", "2019-06-21",
             "The presidents of Poland and Lithuania, Jan Nowak and Jonas Petraitis, discussed "
             "grain prices when Polish President Jan Nowak met Lithuanian President Jonas Petraitis "
             "in Vilnius on June 20, 2019."),
        ),
        "meeting",
    )  # fmt: skip
    assert len(rows) == 1
    assert len(papers(rows[0])) == 3
    assert rows[0].independent_sources == 2


def test_a_report_a_day_late_joins_with_the_same_people_and_place():
    rows = of_kind(
        told(
            ("a.txt", "2019-06-11",
             "Polish President Jan Nowak met Lithuanian President Jonas Petraitis in Vilnius on "
             "June 10."),
            ("b.txt", "2019-06-11",
             "Polish President Jan Nowak met Lithuanian President Jonas Petraitis in Vilnius on "
             "June 11, aides said."),
            ("c.txt", "2019-06-12",
             "Lithuanian President Jonas Petraitis received Polish President Jan Nowak in Vilnius "
             "on June 10."),
        ),
        "meeting",
    )  # fmt: skip
    assert len(rows) == 1
    # Most documents say the tenth; the other day is kept.
    assert rows[0].date == "2019-06-10"
    assert [(c.field, c.value, c.documents) for c in rows[0].conflicts] == [
        ("date", "2019-06-11", ("b.txt",))
    ]


def test_a_report_that_tells_of_both_days_tells_of_two_meetings():
    rows = of_kind(
        told(
            ("a.txt", "2019-06-12",
             "Polish President Jan Nowak met Lithuanian President Jonas Petraitis in Vilnius on "
             "June 10. Polish President Jan Nowak met Lithuanian President Jonas Petraitis again in "
             "Vilnius on June 11."),
            ("b.txt", "2019-06-12",
             "Polish President Jan Nowak met Lithuanian President Jonas Petraitis in Vilnius on "
             "June 11."),
        ),
        "meeting",
    )  # fmt: skip
    assert [(row.date, papers(row)) for row in rows] == [
        ("2019-06-10", ["a.txt"]),
        ("2019-06-11", ["a.txt", "b.txt"]),
    ]


# ------------------------------------------------------------------- plans
def test_a_planned_visit_and_its_report_are_one_row():
    rows = of_kind(
        told(
            ("a.txt", "2019-04-03",
             "Polish President Jan Nowak will visit Lithuania in May, his office said."),
            ("b.txt", "2019-05-17",
             "Polish President Jan Nowak visited Lithuania on May 16."),
        ),
        "visit",
    )  # fmt: skip
    assert [(row.date, row.status, papers(row)) for row in rows] == [
        ("2019-05-16", "occurred", ["a.txt", "b.txt"])
    ]


def test_a_visit_called_off_later_is_one_cancelled_row():
    rows = of_kind(
        told(
            ("a.txt", "2019-04-03",
             "Polish President Jan Nowak will visit Lithuania on May 16, his office said."),
            ("b.txt", "2019-05-10",
             "A visit to Lithuania by Polish President Jan Nowak on May 16 was cancelled."),
        ),
        "visit",
    )  # fmt: skip
    assert [(row.date, row.status, papers(row)) for row in rows] == [
        ("2019-05-16", "cancelled", ["a.txt", "b.txt"])
    ]


# ------------------------------------------------------------------- what stays apart
def test_neighbours_of_a_series_never_merge():
    rows = told(
        ("a.txt", "2019-06-12",
         "Norwegian Prime Minister Kari Moen and Swedish Prime Minister Lars Ek co-chaired the 14th "
         "regular meeting between Norwegian and Swedish heads of government in Oslo on June 10."),
        ("b.txt", "2019-06-12",
         "Norwegian Prime Minister Kari Moen and Swedish Prime Minister Lars Ek co-chaired the 15th "
         "regular meeting between Norwegian and Swedish heads of government in Oslo on June 10."),
    )  # fmt: skip
    assert {row.ordinal for row in of_kind(rows, "meeting")} == {14, 15}
    assert all(row.ordinal or not of_kind([row], "meeting") for row in rows)


def test_a_session_of_a_committee_is_not_the_meeting_with_its_number():
    rows = of_kind(
        told(
            ("a.txt", "2019-06-12",
             "Norwegian Prime Minister Kari Moen and Swedish Prime Minister Lars Ek co-chaired the "
             "14th regular meeting between Norwegian and Swedish heads of government in Oslo on "
             "June 10."),
            ("b.txt", "2019-06-12",
             "Norwegian Trade Minister Ida Lund and Swedish Trade Minister Per Holm co-chaired the "
             "14th session of the Norwegian-Swedish Trade Committee in Oslo on June 10."),
        ),
        "meeting",
    )  # fmt: skip
    assert len(rows) == 2
    assert [papers(row) for row in rows] in ([["a.txt"], ["b.txt"]], [["b.txt"], ["a.txt"]])
    assert len({row.id for row in rows}) == 2


def test_one_number_in_two_years_is_two_meetings():
    rows = of_kind(
        told(
            ("a.txt", "2016-06-12",
             "Norwegian and Swedish ministers held the third round of the Strategic Dialogue in Oslo "
             "on June 10, 2016."),
            ("b.txt", "2019-06-12",
             "Norwegian and Swedish ministers held the third round of the Strategic Dialogue in Oslo "
             "on June 11, 2019."),
        ),
        "meeting",
    )  # fmt: skip
    assert [row.date for row in rows] == ["2016-06-10", "2019-06-11"]
    assert len({row.id for row in rows}) == 2


def test_a_premier_meets_the_president_and_the_prime_minister_on_one_day():
    rows = of_kind(
        told(
            ("a.txt", "2019-06-11",
             "Norwegian Prime Minister Kari Moen met Swedish President Nils Dahl in Stockholm on "
             "June 10."),
            ("b.txt", "2019-06-11",
             "Norwegian Prime Minister Kari Moen met Swedish Prime Minister Lars Ek in Stockholm on "
             "June 10."),
        ),
        "meeting",
    )  # fmt: skip
    assert sorted(sorted(names(row)) for row in rows) == [
        ["Kari Moen", "Lars Ek"],
        ["Kari Moen", "Nils Dahl"],
    ]


def test_two_meetings_of_two_people_on_one_day_in_two_places_stay_two():
    rows = of_kind(
        told(
            ("a.txt", "2019-06-11",
             "Polish President Jan Nowak met Lithuanian President Jonas Petraitis in Vilnius on "
             "June 10."),
            ("b.txt", "2019-06-11",
             "Polish President Jan Nowak met Lithuanian President Jonas Petraitis in Warsaw on "
             "June 10."),
            ("c.txt", "2019-06-11",
             "Polish President Jan Nowak met Lithuanian President Jonas Petraitis on June 10."),
        ),
        "meeting",
    )  # fmt: skip
    assert sorted(row.place.name for row in rows) == ["Vilnius", "Warsaw"]


def test_two_cities_of_one_country_are_two_places():
    rows = of_kind(
        told(
            ("a.txt", "2019-06-11",
             "Polish President Jan Nowak met Chinese Premier Wu Lan in Beijing on June 10."),
            ("b.txt", "2019-06-11",
             "Polish President Jan Nowak met Chinese Premier Wu Lan in Shanghai on June 10."),
        ),
        "meeting",
    )  # fmt: skip
    assert len(rows) == 2


def test_a_palace_and_its_city_are_one_place():
    rows = of_kind(
        told(
            ("a.txt", "2019-06-11",
             "Polish President Jan Nowak met Russian President Oleg Belov in Moscow on June 10."),
            ("b.txt", "2019-06-11",
             "Polish President Jan Nowak met Russian President Oleg Belov at the Kremlin on June 10."),
        ),
        "meeting",
    )  # fmt: skip
    assert len(rows) == 1


def test_two_persons_with_one_surname_are_not_mixed():
    rows = of_kind(
        told(
            ("a.txt", "2019-06-11",
             "Chinese Premier Wu Lan met Polish President Jan Nowak in Warsaw on June 10."),
            ("b.txt", "2019-06-11",
             "Chinese Vice Premier Wu Gang met Polish President Jan Nowak in Warsaw on June 10."),
        ),
        "meeting",
    )  # fmt: skip
    assert sorted(sorted(names(row)) for row in rows) == [
        ["Jan Nowak", "Wu Gang"],
        ["Jan Nowak", "Wu Lan"],
    ]


def test_the_same_ministers_a_month_apart_meet_twice():
    rows = of_kind(
        told(
            ("a.txt", "2019-06-12",
             "Polish Foreign Minister Jan Nowak met Lithuanian Foreign Minister Jonas Petraitis in "
             "Vilnius on June 10."),
            ("b.txt", "2019-07-12",
             "Polish Foreign Minister Jan Nowak met Lithuanian Foreign Minister Jonas Petraitis in "
             "Vilnius on July 10."),
            ("c.txt", "2019-08-12",
             "Polish Foreign Minister Jan Nowak met Lithuanian Foreign Minister Jonas Petraitis in "
             "Vilnius in July."),
        ),
        "meeting",
    )  # fmt: skip
    assert [(row.date, papers(row)) for row in rows] == [
        ("2019-06-10", ["a.txt"]),
        ("2019-07-10", ["b.txt", "c.txt"]),
    ]


def test_a_numbered_meeting_of_nobody_does_not_swallow_another_of_its_day():
    rows = of_kind(
        told(
            ("a.txt", "2019-06-12",
             "Norway and Sweden held the 14th regular meeting of the two heads of government in Oslo "
             "on June 10."),
            ("b.txt", "2019-06-12",
             "Norwegian Defense Minister Ida Lund met Swedish Defense Minister Per Holm in Oslo on "
             "June 10."),
        ),
        "meeting",
    )  # fmt: skip
    assert len(rows) == 2


# ------------------------------------------------------------------- sources
def test_every_source_can_be_proved():
    reports = [
        report("a.txt", "2019-06-11",
               "Polish President Jan Nowak\nmet Lithuanian President Jonas Petraitis in Vilnius on "
               "Monday.\n\nHe will visit Lithuania again in July."),
        report("b.txt", "2019-06-11",
               "Polish President Jan Nowak met Lithuanian President Jonas Petraitis in Vilnius on "
               "June 10."),
    ]  # fmt: skip
    texts = {one.path: one.text for one in reports}
    rows = pipeline.timeline(reports)
    assert rows
    for row in rows:
        for source in row.sources:
            text = texts[source.document]
            assert text[source.start : source.end] == source.quote
            for evidence in source.fields.values():
                assert text[evidence.start : evidence.end] == evidence.text


# ------------------------------------------------------------------- names
def test_spellings_and_short_forms_of_a_name_are_one_person():
    rows = of_kind(
        told(
            ("a.txt", "2019-06-11",
             "Polish President Joseph Nowak met Ukrainian President Serhii Kovalskyy in Warsaw on "
             "June 10."),
            ("b.txt", "2019-06-11",
             "Polish President Joe Nowak met Ukrainian President Serhiy Kovalsky in Warsaw on June 10."),
        ),
        "meeting",
    )  # fmt: skip
    assert [(len(names(row)), papers(row)) for row in rows] == [(2, ["a.txt", "b.txt"])]


def test_office_holders_of_one_family_name_first_are_two_persons():
    rows = of_kind(
        told(
            ("a.txt", "2019-06-11",
             "Chinese Premier Wu Lan met Polish President Jan Nowak in Warsaw on June 10."),
            ("b.txt", "2019-06-11",
             "Chinese Premier Wu Lei met Polish President Jan Nowak in Warsaw on June 10."),
        ),
        "meeting",
    )  # fmt: skip
    assert len(rows) == 2


# ------------------------------------------------------------------- calls, summits, measures
def test_calls_of_two_days_are_two_calls():
    rows = of_kind(
        told(
            ("a.txt", "2019-06-10",
             "Polish President Jan Nowak spoke by phone with Lithuanian President Jonas Petraitis on "
             "Monday."),
            ("b.txt", "2019-06-11",
             "Polish President Jan Nowak spoke by phone with Lithuanian President Jonas Petraitis on "
             "Tuesday."),
        ),
        "call",
    )  # fmt: skip
    assert [row.date for row in rows] == ["2019-06-10", "2019-06-11"]


def test_a_summit_is_known_by_its_name():
    rows = of_kind(
        told(
            ("a.txt", "2019-06-11", "The G20 summit opens in Osaka on June 28, 2019."),
            ("b.txt", "2019-07-02",
             "Polish President Jan Nowak met Lithuanian President Jonas Petraitis at the G20 "
             "Leaders’ Summit in Osaka on June 28, 2019."),
            ("c.txt", "2019-06-29", "The NATO summit opens in Vilnius on June 28, 2019."),
        ),
        "summit",
    )  # fmt: skip
    assert sorted(papers(row) for row in rows) == [["a.txt", "b.txt"], ["c.txt"]]


def test_the_place_of_a_dateline_speaks_against_nothing():
    body = (
        "Polish President Jan Nowak met Lithuanian President Jonas Petraitis {where}on Monday to "
        "speak of a railway, officials said."
    )
    rows = of_kind(
        told(
            ("a.txt", "2019-06-10", f"WARSAW, June 10 (Reuters) - {body.format(where='')}"),
            ("b.txt", "2019-06-11", f"RIGA, June 11 (Reuters) - {body.format(where='in Vilnius ')}"),
        ),
        "meeting",
    )  # fmt: skip
    assert [(row.place.name, papers(row), row.conflicts) for row in rows] == [
        ("Vilnius", ["a.txt", "b.txt"], ())
    ]


def test_two_agreements_of_two_people_on_one_day_are_told_apart():
    rows = of_kind(
        told(
            ("a.txt", "2019-06-11",
             "Polish President Jan Nowak and Lithuanian President Jonas Petraitis agreed on Monday "
             "to build a railway bridge."),
            ("b.txt", "2019-06-11",
             "Polish President Jan Nowak and Lithuanian President Jonas Petraitis agreed on Monday "
             "to lower the duties for grain."),
            ("c.txt", "2019-06-11",
             "The railway bridge will be built: Polish President Jan Nowak and Lithuanian President "
             "Jonas Petraitis agreed on Monday to build a new railway bridge."),
        ),
        "agreement",
    )  # fmt: skip
    assert sorted(papers(row) for row in rows) == [["a.txt", "c.txt"], ["b.txt"]]


def test_visits_of_two_countries_in_one_month_are_two():
    rows = of_kind(
        told(
            ("a.txt", "2019-06-11", "Polish President Jan Nowak will visit Lithuania next month."),
            ("b.txt", "2019-06-11", "Polish President Jan Nowak will visit Latvia next month."),
        ),
        "visit",
    )  # fmt: skip
    assert len(rows) == 2


def test_measures_of_one_day_are_one_and_the_answer_is_another():
    rows = of_kind(
        told(
            ("a.txt", "2019-06-11", "Poland imposed sanctions on seven Belarusian firms on Monday."),
            ("b.txt", "2019-06-11",
             "On June 10, Poland slapped sanctions on Belarusian makers of tractors."),
            ("c.txt", "2019-06-11",
             "Belarus imposed sanctions on seven Polish firms on Monday in return."),
        ),
        "sanction",
    )  # fmt: skip
    assert sorted(papers(row) for row in rows) == [["a.txt", "b.txt"], ["c.txt"]]


def test_a_round_of_talks_and_a_meeting_of_one_number_and_class_are_one_row():
    rows = told(
        ("a.txt", "2019-06-13",
         "Norwegian Prime Minister Kari Moen and Swedish Prime Minister Lars Ek held the 14th regular "
         "meeting of heads of government in Oslo on Wednesday."),
        ("b.txt", "2019-06-13",
         "Norway and Sweden held the 14th round of government heads' talks on Wednesday."),
    )  # fmt: skip
    assert [(row.ordinal, papers(row)) for row in rows] == [(14, ["a.txt", "b.txt"])]


def test_copies_are_one_report():
    """One agency's words on two sites: one row, and no surer than one report of them."""
    said = "Foreign ministers of Norway and Chile will hold talks in Oslo next spring."
    head = "OSLO, May 3 (Wire) -- "
    one = documents.from_text(head + said, path="a.txt", published=dt.date(2024, 5, 3))
    other = documents.from_text(head + said + " ", path="b.txt", published=dt.date(2024, 5, 3))
    (alone,) = pipeline.timeline([one])
    (both,) = pipeline.timeline([one, other])
    assert (both.id, both.date, both.confidence) == (alone.id, alone.date, alone.confidence)
    assert len(both.sources) == 2
    assert both.independent_sources == 1
