"""What one report tells: kinds, dates, status, people and places of its events."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilat_cli.documents import from_text
from bilat_cli.model import EventMention
from bilat_cli.pipeline import extract, left_aside

THURSDAY = dt.date(2019, 6, 13)


def events(text: str, published: dt.date | None = THURSDAY) -> tuple[EventMention, ...]:
    return extract(from_text(text, path="report.txt", published=published)).events


def one(text: str, kind: str) -> EventMention:
    found = [event for event in events(text) if event.kind == kind]
    assert len(found) == 1, [(e.kind, e.date, e.title) for e in events(text)]
    return found[0]


def names(event: EventMention) -> set[str]:
    return {person.name for person in event.participants}


@pytest.mark.parametrize(
    ("text", "kind", "date", "status"),
    [
        (
            "Chilean President Luz Soto met Peruvian President Raúl Vega in Lima on Tuesday.",
            "meeting",
            "2019-06-11",
            "occurred",
        ),
        (
            "Chilean President Luz Soto will meet Peruvian President Raúl Vega in Lima on Friday.",
            "meeting",
            "2019-06-14",
            "scheduled",
        ),
        ("Latvian President Ilze Ozola visited Oman last month.", "visit", "2019-05", "occurred"),
        (
            "Latvian President Ilze Ozola is due to visit Oman in September.",
            "visit",
            "2019-09",
            "scheduled",
        ),
        (
            "Ghanaian President Kofi Addo spoke by phone with Togolese President Yao Lawson"
            " on Sunday.",
            "call",
            "2019-06-09",
            "occurred",
        ),
        (
            "Fiji and Tonga signed an agreement on fisheries in Suva on June 5.",
            "signing",
            "2019-06-05",
            "occurred",
        ),
        ("The 12th ASEAN Forum opens in Hanoi in July.", "summit", "2019-07", "scheduled"),
        (
            "Kenya and Uganda held joint naval exercises on Lake Victoria in April 2018.",
            "exercise",
            "2018-04",
            "occurred",
        ),
    ],
)
def test_kind_date_and_status(text: str, kind: str, date: str, status: str) -> None:
    event = one(text, kind)
    assert (event.date, event.status) == (date, status)


@pytest.mark.parametrize(
    "text",
    [
        "Oslo denied that Prime Minister Kari Moen met Swedish Prime Minister Lars Ek on Monday.",
        "Prime Minister Kari Moen did not meet Swedish Prime Minister Lars Ek on Monday.",
        "Prime Minister Kari Moen has no plans to visit Sweden in July.",
        "If Norwegian Prime Minister Kari Moen visited Sweden in July, talks would follow.",
        "Poland met the deadline on Monday, President Jan Nowak said.",
        "Tourists arrived in Oslo on Monday.",
    ],
)
def test_denied_imagined_and_private_matters_are_no_events(text: str) -> None:
    assert events(text) == ()


def test_a_report_without_any_date_gives_none() -> None:
    assert events("Fijian President Ro Tui met Tongan King Tupou in Suva.", None) == ()


def test_the_publication_day_is_no_events_day() -> None:
    text = "Fiji and Tonga have signed several agreements on fisheries over the years."
    assert events(text) == ()


def test_what_follows_a_dated_meeting_is_of_its_day() -> None:
    text = (
        "Norwegian Prime Minister Kari Moen held talks with Swedish Prime Minister Lars Ek in"
        " Oslo on Tuesday.\n\nAfter the talks, Moen and Ek signed a joint declaration on rail"
        " links."
    )
    signing = one(text, "signing")
    assert signing.date == "2019-06-11"
    assert signing.documents == ("joint declaration on rail links",)
    assert names(signing) == {"Kari Moen", "Lars Ek"}


def test_a_day_given_outright_dates_a_summit_and_the_meeting_on_its_sidelines() -> None:
    text = (
        "Norwegian Prime Minister Kari Moen met Swedish Prime Minister Lars Ek on the sidelines"
        " of the 9th Arctic Forum in Reykjavik on 4 June 2019."
    )
    found = {event.kind: event.date for event in events(text)}
    assert found["meeting"] == "2019-06-04"
    assert found["summit"] == "2019-06-04"


def test_a_list_of_dates_is_as_many_events() -> None:
    text = "Cyprus and Malta recalled their meetings in Nicosia on May 2 and in Valletta on May 20."
    assert {event.date for event in events(text)} == {"2019-05-02", "2019-05-20"}


def test_a_year_in_a_name_dates_nothing_else() -> None:
    text = "On Monday Cyprus accused Malta of ignoring the 1983 Valletta Agreement."
    assert [event.date for event in events(text)] == ["2019-06-10"]


def test_anniversaries_imply_their_year() -> None:
    event = one(
        "This year marks the 60th anniversary of diplomatic relations between Mali and Nepal.",
        "anniversary",
    )
    assert (event.date, event.ordinal, event.implies) == ("2019", 60, "1959")
    assert event.countries == ("MLI", "NPL")


def test_a_cancelled_visit_says_so() -> None:
    text = "A visit to Japan by Thai Prime Minister Somchai Dee in May was cancelled."
    assert one(text, "visit").status == "cancelled"


def test_titles_are_short_and_in_the_present_tense() -> None:
    event = one("The United States imposed new tariffs on Belarusian potash on Monday.", "sanction")
    assert event.title.startswith("United States imposes new tariffs")
    assert len(event.title) <= 120


def test_every_span_is_exact() -> None:
    text = (
        "OSLO, June 12 (Fjord Press) -- Norwegian Prime Minister Kari Moen and Swedish Prime"
        " Minister\nLars Ek co-chaired the 14th regular meeting between Norwegian and Swedish"
        " heads of government here on Wednesday."
    )
    found = events(text)
    assert found
    for event in found:
        source = event.source
        assert text[source.start : source.end] == source.quote
        for evidence in source.fields.values():
            assert text[evidence.start : evidence.end] == evidence.text


_WORDS = st.sampled_from(
    "President Li met signed visited Norway Sweden Oslo on Monday the 14th regular meeting of"
    " heads will , . -- “ ” in May 2019 denied that and İ ß \n 75th anniversary a joint".split(" ")
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_WORDS, max_size=60))
def test_any_words_give_valid_spans(words: list[str]) -> None:
    text = " ".join(words)
    for event in events(text):
        assert text[event.source.start : event.source.end] == event.source.quote
        assert event.title


RELEASE = """---
title: {title}
date: 2019-06-13
---
Prime Minister Kari Moen spoke with Prime Minister Lars Ek of Sweden about rail links.
"""


def test_a_release_tells_of_its_own_day() -> None:
    text = RELEASE.format(title="Readout of Prime Minister Moen's Call with Prime Minister Ek")
    found = extract(from_text(text)).events
    assert [(event.kind, event.date) for event in found] == [("call", "2019-06-13")]


def test_no_other_report_does() -> None:
    text = RELEASE.format(title="What the neighbours talk about")
    assert extract(from_text(text)).events == ()


def test_explain_can_say_which_times_were_left_aside() -> None:
    text = (
        "Norwegian Prime Minister Kari Moen met Swedish Prime Minister Lars Ek in Oslo on Tuesday,"
        " saying that trade in 2018 was a record."
    )
    document = from_text(text, path="report.txt", published=THURSDAY)
    extracted = extract(document)
    aside = left_aside([event.source for event in extracted.events], [extracted])
    assert [time.text for times in aside.values() for time in times] == ["2018"]


def test_an_anniversary_to_come_is_not_of_this_year() -> None:
    text = "Fiji and Tonga will mark the 60th anniversary of their ties with a regatta."
    assert events(text) == ()


def test_the_title_of_a_document_begins_with_a_word() -> None:
    text = "The accord, which was signed by Fiji and Tonga in February, holds."
    assert one(text, "signing").documents == ("accord",)


def test_the_title_of_a_document_ends_with_a_word() -> None:
    text = "Fiji and Tonga signed a fisheries agreement in May 2018."
    assert one(text, "signing").documents == ("fisheries agreement",)


def test_later_today_is_still_to_come() -> None:
    text = "Fijian President Wiliame Katonivere meets Tongan King Tupou VI later today."
    assert one(text, "meeting").status == "scheduled"


@pytest.mark.parametrize(
    "text",
    [
        "If Malta reopens its embassy in Oslo on Friday, Norway will follow.",
        "Norway dismissed claims that Maltese ships had seized a trawler on Monday.",
        "Maltese President Ana Vella and Norwegian Prime Minister Ole Berg have never held"
        " bilateral talks, though they shook hands in Rome in May.",
        "Norwegian shares closed higher on Monday, Maltese brokers said.",
        "Norway and Malta hope to build a ferry, their ministers said on Monday.",
    ],
)
def test_what_may_be_or_never_was_is_no_event(text: str) -> None:
    assert [(e.kind, e.title) for e in events(text) if e.kind not in ("statement",)] == []


def test_results_that_are_praised_are_not_of_the_day() -> None:
    """A meeting that is only spoken of does not happen on the day of the speech."""
    found = events(
        "Norwegian Prime Minister Ole Berg arrived in Malta on Tuesday. He praised the results of"
        " the 13th regular meeting of Norwegian and Maltese heads of government."
    )
    assert [e.date for e in found if e.ordinal == 13] in ([], [None])


def test_a_ministry_acts_for_its_country() -> None:
    event = one("The Omani foreign ministry on Monday condemned the shelling.", "statement")
    assert (event.date, event.countries) == ("2019-06-10", ("OMN",))


def test_a_day_of_the_story_is_counted_from_the_story() -> None:
    """ "The previous day" goes back from the day of the news."""
    text = (
        "Danish Prime Minister Bo Holm ended a tour of Malta on Tuesday."
        " The previous day he met Maltese Prime Minister Ana Vella in Valletta."
    )
    assert one(text, "meeting").date == "2019-06-10"


@pytest.mark.parametrize(
    ("text", "date", "status"),
    [
        ("Malta agreed on Friday to a truce with Tunisia.", "2019-06-07", "occurred"),
        ("Malta will agree on Friday to a truce with Tunisia.", "2019-06-14", "scheduled"),
    ],
)
def test_a_weekday_follows_the_mood_of_its_event(text: str, date: str, status: str) -> None:
    event = one(text, "agreement")
    assert (event.date, event.status) == (date, status)


def test_a_meeting_called_off_is_cancelled() -> None:
    event = one(
        "A meeting of the Danish and Maltese ministers on June 20 has been called off.", "meeting"
    )
    assert event.status == "cancelled"


def test_titles_tell_a_passive_without_its_auxiliary() -> None:
    event = one("The Danish-Maltese ferry line was reopened on Monday.", "milestone")
    assert event.title == "Danish-Maltese ferry line reopened"


NEWS = (
    "Danish Prime Minister Bo Holm met Maltese Prime Minister Ana Vella in Valletta on Wednesday."
    " Malta and Denmark want more trade. They spoke of fish and of ships. "
)


def test_a_journey_told_in_the_present_is_still_ahead():
    (trip,) = [e for e in events(NEWS + "Vella flies to Tunisia on Tuesday.") if e.kind == "visit"]
    assert (trip.date, trip.status) == ("2019-06-18", "scheduled")


def test_a_list_of_dates_ends_where_another_verb_begins():
    text = "Malta and Tunisia established diplomatic relations in 1975 and this year mark 44 years."
    assert [e.date for e in events(text) if e.kind == "founding"] == ["1975"]


def test_the_date_of_a_named_meeting_dates_nothing_else():
    text = NEWS + "The two leaders signed a plan after the Oslo meeting of November 30, 2018."
    assert "2018-11-30" not in [e.date for e in events(text) if e.kind == "signing"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The two leaders officiated at the ground-breaking of a desalination plant.", "milestone"),
        ("Both leaders witnessed the exchange of five memoranda of understanding.", "signing"),
        ("Holm was then granted an audience with the King.", "meeting"),
    ],
)
def test_acts_of_a_visit_are_of_its_day(text, kind):
    assert ("2019-06-12", "occurred") in [
        (e.date, e.status) for e in events(NEWS + text) if e.kind == kind and text[:9] in quote(e)
    ]


def quote(event: EventMention) -> str:
    return " ".join(event.source.quote.split())
