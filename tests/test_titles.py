"""Titles in the words of a printed chronology: one clause, whole names, no loose ends."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat_cli.documents import from_text
from bilat_cli.events import tidying
from bilat_cli.pipeline import extract


def titles(text: str) -> set[str]:
    document = from_text(text, published=dt.date(2023, 6, 1))
    return {event.title for event in extract(document).events}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "President Kari Moen of Norway, President Lars Ek of Sweden, and Prime Minister Aino"
            " Korhonen of Finland gathered in Oslo on 11 May 2023.",
            "Kari Moen, Lars Ek and Aino Korhonen gather in Oslo",
        ),
        (
            "Finland signed the Lima accord with Peru in 2022 and Norway opened an embassy in Lima"
            " in 2023.",
            "Norway opens an embassy in Lima",
        ),
        (
            "Norway opened an embassy in Lima on 3 May 2023 and named an envoy to Peru.",
            "Norway opens an embassy in Lima",
        ),
        (
            "Norway opened an embassy in Lima on 3 May 2023, according to the state radio of Peru.",
            "Norway opens an embassy in Lima",
        ),
        (
            "Norway opened an embassy in Lima on 3 May 2023 and vowed to name an envoy to Peru.",
            "Norway opens an embassy in Lima",
        ),
        ("Norway and Peru established ties on 3 May 2022.", "Norway and Peru establish ties"),
    ],
)
def test_a_title_is_one_clause_with_all_who_act(text: str, title: str) -> None:
    assert title in titles(text)


def test_a_title_begins_with_an_actor_not_with_a_participle() -> None:
    text = "Having concluded four cod agreements in 2016, Norway and Peru are partners."
    assert not any(title.startswith("Having") for title in titles(text))


@given(st.text(alphabet='ab ,“”"and', max_size=300))
def test_a_cut_line_is_short_and_its_quotes_are_closed(line: str) -> None:
    short = tidying.cut(line)
    assert len(short) <= tidying.LIMIT
    assert short.count("“") == short.count("”")
    assert short.count('"') % 2 == 0
