"""Which words a time belongs to: what it dates, and what stands beside it undated."""

from __future__ import annotations

import pytest

from tests.test_events import events, names


def dates(text: str) -> set[str | None]:
    return {event.date for event in events(text)}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        # The time is that of a participle behind the verb.
        ("Chile warned Peru of curbs imposed by its rival last April.", "2019-04"),
        ("Chile agreed with Peru to sell a bridge finished last April.", "2019-04"),
        # A stretch that something is meant for, the day of a deadline, a year in a name.
        ("Chile renewed its contract with Peru for the second quarter.", "2019-34"),
        ("Chile moved the original July 1 deadline for Peru.", "2019-07-01"),
        ("Chile discussed Peru's 2018 plans for the port.", "2018"),
        # What would happen, and on what condition.
        ("Chile warned Peru of steps if Peru imposes its tariffs on July 1.", "2019-07-01"),
        # What an act of the past is to lead to.
        ("Chile and Peru signed a pact to open the border in 2031.", "2031"),
        # The day of a gathering is not that of the journey to it.
        (
            "Chilean President Luz Soto came to Peru to open a fair, to be held on June 24.",
            "2019-06-24",
        ),
    ],
)
def test_a_time_that_belongs_to_another_word_dates_no_event(text: str, date: str) -> None:
    own = ("warned", "agree", "renew", "moved", "discuss", "sign", "visit")
    told = [event.title.lower() for event in events(text) if event.date == date]
    assert not [title for title in told if any(verb in title for verb in own)]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Chile and Peru launched a fund on the margins of last year's summit.", "2018"),
        ("Chile's visit to Peru by President Luz Soto planned for July was put off.", "2019-07"),
        ("Chile and Peru signed a pact aimed at calm on Tuesday.", "2019-06-11"),
    ],
)
def test_a_time_over_words_that_only_describe_still_dates(text: str, date: str) -> None:
    assert date in dates(text)


def test_an_office_holder_without_a_name_takes_part() -> None:
    event = events("Chilean President Luz Soto received Peru's foreign minister on Tuesday.")[0]
    assert (event.kind, event.date) == ("meeting", "2019-06-11")
    assert event.countries == ("CHL", "PER")
    assert names(event) == {"Luz Soto"}
    assert event.title == "Luz Soto receives Peru's foreign minister"


WIRE = "PERU AND CHILE\n\nLIMA, March 3 - {}\n    Nothing else was said.\n REUTER\n"


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ("Peru and Chile agreed to set up a fund, officials said.", "agreement"),
        ("Peruvian President Ana Paz met Chilean President Luz Soto for talks.", "meeting"),
        ("Peruvian Foreign Minister Ana Paz said Chile would not be asked.", "statement"),
    ],
)
def test_the_day_of_a_dateline_dates_the_act_of_the_lead(lead: str, kind: str) -> None:
    (event,) = events(WIRE.format(lead))
    assert (event.kind, event.status, event.date) == (kind, "occurred", "2019-03-03")


@pytest.mark.parametrize(
    "lead",
    [
        "Peru is likely to ask Chile for a loan, bankers said.",
        "A trader in Peru said Chile would not be asked.",
        "Peru may have been dealt a blow by Chile's renewed rise.",
    ],
)
def test_a_lead_that_tells_no_act_gives_none(lead: str) -> None:
    assert events(WIRE.format(lead)) == ()


def test_each_dated_clause_tells_its_own_event() -> None:
    text = (
        "Peru closed its consulate in Chile on June 3, and the Chilean embassy moved out of"
        " Lima on June 6."
    )
    assert dates(text) == {"2019-06-03", "2019-06-06"}
