"""The table for eyes and the page of one record."""

from __future__ import annotations

import io
import re

import pytest
from rich.cells import cell_len

from bilat_cli.render import explain
from bilat_cli.render.base import Look
from bilat_cli.render.views._words import number
from bilat_cli.render.views.events import sheet as event_sheet
from bilat_cli.render.views.facts import sheet as fact_sheet
from bilat_cli.wording import ordinal
from tests.records import EVENTS, FACTS, MEETING, QUOTE, TRADE
from tests.test_render import drawn

WIDTHS = (30, 40, 60, 80, 100, 120, 200)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("sheet", [event_sheet(EVENTS), fact_sheet(FACTS)])
def test_no_line_is_wider_than_the_terminal(width: int, sheet: object) -> None:
    lines = drawn("table", sheet, width).decode().splitlines()  # type: ignore[arg-type]
    assert max(map(cell_len, lines)) <= width
    assert not any(line != line.rstrip() for line in lines)


def test_dates_are_written_for_people_and_years_are_headings() -> None:
    lines = drawn("table", event_sheet(EVENTS)).decode().splitlines()
    assert [line for line in lines if re.fullmatch(r"\d{4}|undated", line)] == [
        "2023",
        "2024",
        "undated",
    ]
    assert any(line.startswith("19 Dec 2023  28th regular meeting") for line in lines)
    assert any(line.startswith("Aug 2024") and "(planned)" in line for line in lines)


def test_columns_leave_by_rank_and_it_is_said() -> None:
    said: list[str] = []
    stream = io.BytesIO()
    look = Look(width=40, color=False, note=said.append)
    from bilat_cli.render import registry

    registry.load("table").write(event_sheet(EVENTS), stream, look)
    head = stream.getvalue().decode().splitlines()[0].split()
    assert head[:2] == ["Date", "Event"] and "Who" not in head
    assert said and "left out at 40 columns" in said[0] and "Who" in said[0]
    assert "Where" in drawn("table", event_sheet(EVENTS), 80).decode()
    assert "meeting-28" in drawn("table", event_sheet(EVENTS), 200).decode()


def test_wide_characters_are_aligned() -> None:
    lines = drawn("table", event_sheet(EVENTS), 120).decode().splitlines()
    at = {cell_len(line[: line.index(" China, ")]) for line in lines if " China, United" in line}
    who = cell_len(lines[0][: lines[0].index(" Who")])
    assert at == {who}


def test_disagreement_is_marked_and_explained() -> None:
    text = drawn("table", event_sheet(EVENTS)).decode()
    assert "2 ≠" in text and text.endswith("≠ reports disagree: bilat explain ID\n")
    assert "≠" not in drawn("table", event_sheet(EVENTS[1:])).decode()


def test_colour_only_where_it_is_wanted_and_text_is_no_markup() -> None:
    colored = drawn("table", event_sheet(EVENTS), color=True)
    plain = drawn("table", event_sheet(EVENTS))
    assert b"\x1b[36m" in colored
    assert b"\x1b" not in plain
    assert b"[bold]x[/bold] red | <b>" in plain
    assert b"\x1b[31mred" not in colored


def test_values_are_written_for_people() -> None:
    assert "> 240 billion USD" in drawn("table", fact_sheet(FACTS)).decode()
    assert [number(value) for value in (12500, 2.7, 1.5e12, 240_000_000)] == [
        "12,500",
        "2.7",
        "1.5 trillion",
        "240 million",
    ]
    assert [ordinal(n) for n in (1, 2, 3, 11, 21, 112, 29)] == [
        "1st", "2nd", "3rd", "11th", "21st", "112th", "29th",
    ]  # fmt: skip


# ------------------------------------------------------------------- explain
def page(record: object, color: bool = False, width: int = 100) -> str:
    stream = io.BytesIO()
    look = Look(width=width, color=color, note=lambda _: None)
    explain.write(record, stream, look)  # type: ignore[arg-type]
    return stream.getvalue().decode()


def test_explain_marks_the_words_of_each_field() -> None:
    text = " ".join(page(MEETING).split())
    assert (
        "[Premier Li Qiang [met]{kind} Mikhail Mishustin]{participants} in [Moscow]{place} "
        "on [Wednesday]{date}."
    ) in text
    assert "Wednesday before Thursday 22 August 2024" in text
    assert "dates.weekday" in text
    assert "Reports disagree date 2023-12-20 in reports/b.txt" in text


def test_brackets_leave_the_sentence_as_it_was() -> None:
    marked = explain.bracketed(MEETING.sources[0])
    bare = re.sub(r"\]\{[a-z, ]+\}|\[", "", marked)
    assert bare == QUOTE.replace("\n", " ")


def test_explain_has_colours_with_a_legend() -> None:
    text = page(MEETING, color=True)
    assert "\x1b[" in text and "Colours:" in text
    assert "]{" not in text
    assert "Colours:" not in page(MEETING)


def test_explain_tells_a_fact() -> None:
    text = page(TRADE)
    assert "> 240 billion USD" in text and "Li Qiang" in text
    assert max(map(cell_len, page(TRADE, width=40).splitlines())) <= 40


def test_facts_say_nothing_twice() -> None:
    from msgspec import structs

    told = structs.replace(
        TRADE,
        kind="agreement",
        value="plan of cooperation",
        unit=None,
        comparator="=",
        statement="Plan of cooperation (2023)",
    )
    line = drawn("table", fact_sheet([told])).decode().splitlines()[1]
    assert line.count("lan of cooperation") == 1 and line.count("2023") == 1


def test_counted_nouns_are_plural() -> None:
    from bilat_cli.render.views.facts import with_unit

    pairs = [(2, "meeting"), (1, "meeting"), (3, "country"), (12.5, "percent"), (5, "EUR")]
    assert [with_unit(*pair) for pair in pairs] == [
        "2 meetings", "1 meeting", "3 countries", "12.5%", "5 EUR",
    ]  # fmt: skip


@pytest.mark.parametrize("word", ["Islamabad, Pakistan", "announcement"])
def test_words_are_not_broken_while_another_column_can_leave(word: str) -> None:
    from msgspec import structs

    event = structs.replace(EVENTS[1], title=f"{word} {word}", kind="announcement")
    for width in (60, 80, 100):
        text = drawn("table", event_sheet([event]), width).decode()
        assert all(part in text for part in word.split())
