"""What the layout of a text gives: blocks, title, publisher, place and days."""

from __future__ import annotations

import datetime as dt

import pytest

from bilat_cli.documents import FAMILY, from_text
from bilat_cli.documents.blocks import Cutter
from bilat_cli.documents.days import day_in_name, nearest, parse_day
from bilat_cli.model import Document
from bilat_cli.rulebook import Rule

PROSE = "The two ministers met for an hour and agreed on a plan for the ferry line."


def kinds(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


@pytest.mark.parametrize("rule", FAMILY.rules, ids=lambda rule: rule.name)
def test_rules_find_their_examples_and_not_their_counter_examples(rule: Rule) -> None:
    assert FAMILY.check(rule) == []
    examples, counter_examples = FAMILY.count(rule)
    assert examples >= 3
    assert counter_examples >= 1


def test_rule_names_are_unique() -> None:
    names = [rule.name for rule in FAMILY.rules]
    assert len(names) == len(set(names))


def test_a_wire_report() -> None:
    document = from_text(
        "FERRY LINE TO REOPEN\n\n"
        "    OSLO, May 3 (Harbour News) -- The two ministers met for an\n"
        "hour on Monday.\n"
        "    They agreed on a plan.\n"
        " REUTER\n",
        path="1987-05-04-00001.txt",
    )
    assert kinds(document) == [
        ("headline", "FERRY LINE TO REOPEN"),
        ("metadata", "OSLO, May 3 (Harbour News) --"),
        ("body", "The two ministers met for an\nhour on Monday."),
        ("body", "They agreed on a plan."),
        ("clutter", "REUTER"),
    ]
    assert document.title == "FERRY LINE TO REOPEN"
    assert document.publisher == "Harbour News"
    assert document.published == dt.date(1987, 5, 4)
    assert document.reference == dt.date(1987, 5, 3)
    assert document.reference_source == "dateline"
    assert document.reference_text == "OSLO, May 3"
    assert document.place == "Oslo"


def test_a_leading_date_before_a_headline_and_before_a_sentence() -> None:
    headline = from_text(f" date 2021-05-06 Ferry line reopens\n\n{PROSE}\n")
    assert kinds(headline)[:2] == [
        ("metadata", "date 2021-05-06"),
        ("headline", "Ferry line reopens"),
    ]
    sentence = from_text(f" date 2021-05-06 {PROSE}\n\n{PROSE}\n")
    assert kinds(sentence)[:2] == [("metadata", "date 2021-05-06"), ("body", PROSE)]
    for document in (headline, sentence):
        assert document.reference == document.published == dt.date(2021, 5, 6)
        assert document.reference_source == "date line"


def test_front_matter() -> None:
    document = from_text(
        "---\ndate: '2021-05-06'\nsource_url: https://www.whitehouse.gov/x/\n"
        'title: "Readout of the\\_Call\\\n  \\ with Zo\\xEB\\u2019s\\_Office"\n'
        "tags:\n- a\n- b\n---\n \n"
        f"{PROSE}\n\n\\###\n"
    )
    assert document.title == "Readout of the Call with Zoë’s Office"
    assert document.publisher == "The White House"
    assert document.reference == dt.date(2021, 5, 6)
    assert document.reference_source == "front matter"
    assert [kind for kind, _ in kinds(document)] == ["metadata", "body", "clutter"]


def test_a_transcript_takes_its_day_from_its_own_date_line() -> None:
    document = from_text(
        "---\ntitle: Remarks\ndate: 2021-05-07\n---\n\nTown Hall  \nGraz, Austria\n\n"
        f"(May 6, 2021)\n\n5:33 P.M. CEST\n\nTHE MAYOR: {PROSE}\n\n5:50 P.M. CEST\n"
    )
    assert document.published == dt.date(2021, 5, 7)
    assert document.reference == dt.date(2021, 5, 6)
    assert document.place == "Graz"
    assert [text for kind, text in kinds(document) if kind == "body"] == [f"THE MAYOR: {PROSE}"]


def test_footers_and_lists_of_links_are_clutter_and_give_no_day() -> None:
    document = from_text(
        f"Ferry line reopens\n\n{PROSE}\n\nShare this article\n\nSome rights reserved.\n\n"
        "Trending now\n\nMuseum shuts for a year\n\nHelp | Site map | Careers\n"
        "[京公网安备 00000000000000号]\n© 1999-2024 Harbour News\n"
    )
    assert {kind for kind, _ in kinds(document)[2:]} == {"clutter"}
    assert document.published is None
    assert document.reference is None


def test_prose_after_a_list_of_links_is_prose_again() -> None:
    document = from_text(f"{PROSE}\n\nRelated news\n\nMuseum shuts\n\n{PROSE} {PROSE}\n")
    assert kinds(document)[-1] == ("body", f"{PROSE} {PROSE}")


def test_a_caption_is_kept_apart_from_its_credit() -> None:
    document = from_text(
        f"Ferry line reopens\n\nThe quay, May 1, 2020. (Harbour News/Ana Roth)\n\n{PROSE}\n"
    )
    assert kinds(document)[1:3] == [
        ("caption", "The quay, May 1, 2020."),
        ("metadata", "(Harbour News/Ana Roth)"),
    ]


@pytest.mark.parametrize(
    ("dateline", "published", "reference"),
    [
        ("OSLO, Dec. 29 (HN) --", "2021-01-02", "2020-12-29"),
        ("OSLO, Jan. 2 (HN) --", "2021-01-02", "2021-01-02"),
        ("OSLO, Jan. 3 (HN) --", "2021-01-02", "2021-01-03"),
        ("OSLO, 3 May 2019 (HN) --", "2021-01-02", "2019-05-03"),
        ("OSLO (HN) --", "2021-01-02", "2021-01-02"),
        ("OSLO, Feb. 29 (HN) --", "2024-03-01", "2024-02-29"),
    ],
)
def test_the_year_of_a_dateline(dateline: str, published: str, reference: str) -> None:
    document = from_text(f"{dateline} {PROSE}\n", published=dt.date.fromisoformat(published))
    assert document.reference == dt.date.fromisoformat(reference)
    assert document.place == "Oslo"


def test_a_dateline_without_any_year_gives_no_reference() -> None:
    document = from_text(f"OSLO, May 3 (HN) -- {PROSE}\n")
    assert document.reference is None
    assert document.place == "Oslo"


def test_the_option_overrides_and_contradictions_are_said() -> None:
    text = f"Ferry line reopens\n\nPublished: May 6, 2021\n\n{PROSE}\n"
    document = from_text(text, path="2021-06-01-ferry.txt", published=dt.date(2021, 5, 8))
    assert document.published == dt.date(2021, 5, 8)
    assert document.reference_source == "option"
    assert len(document.notes) == 2
    assert all("2021-05-08 by the option" in note for note in document.notes)


def test_a_day_of_change_speaks_after_the_day_of_issue() -> None:
    text = f"Ferry line reopens\n\nUpdated: May 9, 2021\nPublished: May 6, 2021\n\n{PROSE}\n"
    assert from_text(text).published == dt.date(2021, 5, 6)


@pytest.mark.parametrize(
    ("city", "place"),
    [
        ("RIO DE JANEIRO", "Rio de Janeiro"),
        ("THE HAGUE", "The Hague"),
        ("PORT-AU-PRINCE", "Port-au-Prince"),
        ("ST. PETERSBURG", "St. Petersburg"),
        ("N'DJAMENA", "N'Djamena"),
        ("MOSCOW/BEIJING", None),
        ("Bogotá", "Bogotá"),
    ],
)
def test_places(city: str, place: str | None) -> None:
    assert from_text(f"{city}, May 3 (HN) -- {PROSE}\n").place == place


def test_headlines_that_end_with_a_stop() -> None:
    document = from_text(f"TALKS OPEN IN THE U.S.\n\nBOSTON, May 3 - {PROSE}\n")
    assert document.title == "TALKS OPEN IN THE U.S."


def test_one_short_line_is_body() -> None:
    assert kinds(from_text("Ferry line reopens")) == [("body", "Ferry line reopens")]


def test_lines_that_were_not_wrapped_are_paragraphs() -> None:
    text = "\n".join([PROSE * 3, PROSE * 3, PROSE * 3])
    assert len(from_text(text).blocks) == 3


def test_list_items_are_paragraphs_and_keep_their_wrapped_lines() -> None:
    document = from_text(f"{PROSE}\n\n-   The first\n    item.\n-   The second.\n")
    assert kinds(document)[1:] == [
        ("body", "-   The first\n    item."),
        ("body", "-   The second."),
    ]


def test_a_wrapped_line_that_looks_like_furniture_stays() -> None:
    text = f"{PROSE} The ministry will say\nmore.\n\n{PROSE} They spoke of what they\nshare.\n"
    assert {kind for kind, _ in kinds(from_text(text))} == {"body"}


TOPS = {
    "blank lines, byline, dateline": (
        "Ferry line reopens\n\nBy Ana Roth\n\nOSLO, Aug 21 (Harbour News) - ",
        ("Ferry line reopens", "Oslo", "2024-08-21"),
    ),
    "no blank lines": (
        "Ferry line reopens\nBy Ana Roth\nOSLO, Aug 21 (Harbour News) - ",
        ("Ferry line reopens", "Oslo", "2024-08-21"),
    ),
    "release": (
        "FOR IMMEDIATE RELEASE\nAugust 22, 2024\n\nFerry line reopens\n\nOSLO — ",
        ("Ferry line reopens", "Oslo", "2024-08-22"),
    ),
    "slashes": (
        "Ferry line reopens\n\nOSLO, August 21. /HN/. ",
        ("Ferry line reopens", "Oslo", "2024-08-21"),
    ),
    "labels": (
        "Title: Ferry line reopens\nDate: 22 August 2024\nSource: Harbour News\n\n",
        ("Ferry line reopens", None, "2024-08-22"),
    ),
    "deck": (
        "Ferry line reopens\n\nFirst boat leaves on Monday\n\nOSLO (HN) — ",
        ("Ferry line reopens", "Oslo", "2024-08-23"),
    ),
    "wrapped headline": (
        "Ferry line between the two countries reopens after\na year\n\nOSLO (HN) — ",
        ("Ferry line between the two countries reopens after a year", "Oslo", "2024-08-23"),
    ),
    "dateline alone": (
        "Ferry line reopens\n\nOSLO, Aug. 21 (HN) --\n\n",
        ("Ferry line reopens", "Oslo", "2024-08-21"),
    ),
    "windows line ends": (
        "Ferry line reopens\r\n\r\nOSLO, Aug. 21 (HN) -- ",
        ("Ferry line reopens", "Oslo", "2024-08-21"),
    ),
    "no-break spaces": (
        "Ferry line reopens\n\nOSLO, Aug.\u00a021 (HN)\u00a0-- ",
        ("Ferry line reopens", "Oslo", "2024-08-21"),
    ),
}


@pytest.mark.parametrize("name", TOPS)
def test_tops_of_reports(name: str) -> None:
    top, (title, place, reference) = TOPS[name]
    document = from_text(f"{top}{PROSE}\n\n{PROSE}\n", path="2024-08-23-ferry.txt")
    assert document.title == title
    assert document.place == place
    assert str(document.reference) == reference
    assert [text for kind, text in kinds(document) if kind == "body"] == [PROSE, PROSE]


def test_the_shortcut_for_plain_prose_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [rule.examples for rule in FAMILY.rules if hasattr(rule, "examples")]
    whole = [f"{PROSE}\n\n{text}\n\n{PROSE}\n{text}\n" for group in texts for text in group]
    quick = [from_text(text) for text in whole]
    monkeypatch.setattr(Cutter, "_is_plain", lambda *_: False)
    assert [from_text(text) for text in whole] == quick


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Aug. 21", (None, 8, 21)),
        ("21 August 2024", (2024, 8, 21)),
        ("Thursday, August 22nd, 2024", (2024, 8, 22)),
        ("2024-08-22T10:00:00Z", (2024, 8, 22)),
        ("22.8.2024", (2024, 8, 22)),
        ("13/08/2024", (2024, 8, 13)),
        ("08/13/2024", (2024, 8, 13)),
        ("07/08/2024", None),
        ("Feb. 30", None),
        ("2024-13-01", None),
        ("no day", None),
        ("2024-08-" + "9" * 5000, None),
        ("2024-" + "8" * 20 + "-21", None),
    ],
)
def test_days(words: str, day: tuple[int | None, int, int] | None) -> None:
    assert parse_day(words) == day


def test_days_in_names() -> None:
    assert day_in_name("/2020-01-01/20240822_x.txt") == (dt.date(2024, 8, 22), "20240822")
    assert day_in_name("x-2024-08-22.txt") == (dt.date(2024, 8, 22), "2024-08-22")
    assert day_in_name("120240822.txt") is None
    assert day_in_name("2024-13-41.txt") is None


def test_a_leap_day_without_such_a_year() -> None:
    day = parse_day("Feb. 29")
    assert day is not None
    assert nearest(day, dt.date(2023, 3, 1)) is None
