"""Who takes part in an event, and which one of several it is."""

from __future__ import annotations

import datetime as dt

import pytest

from bilat_cli.documents import from_text
from bilat_cli.model import EventMention
from bilat_cli.pipeline import extract

KARI_AND_LARS = {"Kari Moen", "Lars Ek"}
PAIR = "President Kari Moen of Norway and Prime Minister Lars Ek of Sweden"


def events(text: str) -> tuple[EventMention, ...]:
    return tuple(extract(from_text(text, published=dt.date(2023, 6, 1))).events)


def names(event: EventMention) -> set[str]:
    return {person.name for person in event.participants}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"The Norway-Sweden fish partnership was launched by {PAIR} on 5 May 2023.", "founding"),
        (f"The Norway-Sweden fish talks, launched by {PAIR} on 5 May 2022, go on.", "founding"),
        (
            "Following the 2021 pledge by President Kari Moen of Norway and Prime Minister Lars Ek"
            " of Sweden to work together, Norway and Sweden launched a dialogue on fish in 2022.",
            "founding",
        ),
        (
            "Norway and Sweden held talks in Oslo on 7 May 2023, led by Foreign Minister Kari Moen"
            " and Foreign Minister Lars Ek.",
            "meeting",
        ),
        (
            "President Kari Moen of Norway and her counterpart Lars Ek, who will be leaving office"
            " in July, signed an accord in Oslo on 12 May 2023.",
            "signing",
        ),
        (
            "President Kari Moen of Norway and the speaker of the Swedish parliament, Lars Ek,"
            " signed an accord in Oslo on 13 May 2023.",
            "signing",
        ),
    ],
)
def test_people_behind_the_verb_or_far_from_it_take_part(text: str, kind: str) -> None:
    found = [event for event in events(text) if event.kind == kind]
    assert any(names(event) == KARI_AND_LARS for event in found)


def test_whoever_stands_around_a_founding_takes_no_part() -> None:
    text = (
        "Kari Moen, Norway's president, recalled that the Norway-Sweden hotline was set up in 1998."
    )
    found = [event for event in events(text) if event.kind == "founding"]
    assert found
    assert all(not event.participants for event in found)


@pytest.mark.parametrize(
    ("text", "ordinal"),
    [
        ("Norway and Sweden held the second meeting in Oslo on 4 April 2022.", 2),
        ("The first Norway-Sweden joint training was conducted in June 2022.", 1),
        (f"{PAIR} met for the third time in Oslo on 4 April 2022.", 3),
        (f"{PAIR} met for the first time in five years in Oslo on 4 April 2022.", None),
        ("Norway and Sweden held the first meeting in a decade in Oslo on 4 April 2022.", None),
    ],
)
def test_gatherings_without_a_series_are_counted(text: str, ordinal: int | None) -> None:
    found = [event for event in events(text) if event.kind in ("meeting", "exercise")]
    assert {event.ordinal for event in found} == {ordinal}
    assert {event.series for event in found} == {None}


def test_years_of_relations_are_an_anniversary_with_its_number() -> None:
    (event,) = events("Norway and Sweden are celebrating 60 years of diplomatic relations in 2023.")
    assert (event.kind, event.ordinal, event.implies) == ("anniversary", 60, "1963")


def test_a_series_of_office_holders_is_named_by_their_class() -> None:
    (event,) = events(
        "The 30th regular meeting of the prime ministers of Norway and Sweden is to be held in"
        " Oslo in 2025."
    )
    assert event.series == "regular meeting of heads of government"


def test_a_series_leaves_the_pair_out_of_the_name_of_its_body() -> None:
    text = (
        "Kari Moen chaired the fifth meeting of the Norway-Sweden Council in Oslo on 4 June 2022."
    )
    assert {event.series for event in events(text)} == {"meeting of the Council"}
