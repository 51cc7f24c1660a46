"""Time expressions as users see them: spans, values, context, tense, ranges."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest

from bilat_cli.model import Block, Document, TimeExpression
from bilat_cli.timex import find, find_dates

REFERENCE = dt.date(2024, 8, 22)  # a Thursday


def values(text: str, reference: dt.date | None = REFERENCE) -> list[tuple[str, str]]:
    return [(item.text, item.value) for item in find_dates(text, reference)]


def edtf(text: str, reference: dt.date | None = REFERENCE) -> list[str | None]:
    return [item.edtf for item in find_dates(text, reference)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The envoy will travel on Friday.", "2024-08-23"),
        ("The envoy travelled on Friday.", "2024-08-16"),
        ("The two met on Thursday.", "2024-08-22"),
        ("The report is due in May.", "2025-05"),
        ("The report came out in May.", "2024-05"),
        ("Last December the sides agreed.", "2023-12"),
        ("The talks, scheduled for Sept. 3, may fail.", "2024-09-03"),
        ("On Monday, the ministry will publish the list.", "2024-08-26"),
        ("On Monday, the ministry published the list.", "2024-08-19"),
        ("The deadline was extended until Tuesday.", "2024-08-27"),
    ],
)
def test_tense_decides(text: str, value: str) -> None:
    assert [item[1] for item in values(text)] == [value]


def test_years_edge() -> None:
    found = values("The court ruled on Dec. 29.", dt.date(2025, 1, 2))
    assert found == [("Dec. 29", "2024-12-29")]


def test_context_is_carried() -> None:
    text = (
        "A summit opened on December 18, 2019. The next day the leaders signed a paper, and they "
        "parted on the 20th. Two days later the text was out. That year trade doubled."
    )
    assert [value for _, value in values(text)] == [
        "2019-12-18",
        "2019-12-19",
        "2019-12-20",
        "2019-12-22",
        "2019",
    ]


@pytest.mark.parametrize(
    ("text", "whole", "ends"),
    [
        ("from August 20 to 23", "2024-08-20/2024-08-23", ["2024-08-20", "2024-08-23"]),
        ("on Aug. 20-22", "2024-08-20/2024-08-22", ["2024-08-20", "2024-08-22"]),
        ("on 20-23 August 2024", "2024-08-20/2024-08-23", ["2024-08-20", "2024-08-23"]),
        ("1 May-3 June 2024", "2024-05-01/2024-06-03", ["2024-05-01", "2024-06-03"]),
        ("between 2019 and 2023", "2019/2023", ["2019", "2023"]),
        ("from January to July", "2024-01/2024-07", ["2024-01", "2024-07"]),
        ("in 2022-2023", "2022/2023", ["2022/2023"]),
        ("on June 9 and 10", "2024-06-09/2024-06-10", ["2024-06-09", "2024-06-10"]),
        ("in 2024 and 2025", "2024/2025", ["2024", "2025"]),
        ("the first seven months of 2024", "2024-01/2024-07", ["P7M", "2024"]),
    ],
)
def test_ranges_are_one_whole(text: str, whole: str, ends: list[str]) -> None:
    found = find_dates(f"They worked {text}.", REFERENCE)
    assert [item.value for item in found] == ends
    assert {item.edtf for item in found} == {whole}
    if len(found) > 1:
        assert found[0].whole == found[1].whole == (found[0].start, found[1].end)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It was drafted in March 2019. In June it passed.", ["2019-03", "2019-06"]),
        ("They met in May 2015 and again in October.", ["2015-05", "2015-10"]),
        ("It fell in December 2012, and in January it rose.", ["2012-12", "2013-01"]),
        ("In December 2023 and January they trained.", ["2023-12", "2024-01"]),
        ("From November to February 2024 it was shut.", ["2023-11", "2024-02"]),
        (
            "They met on 5 March, 9 April and 12 May 2023.",
            ["2023-03-05", "2023-04-09", "2023-05-12"],
        ),
        ("They met on 5 March 2023 and 9 April.", ["2023-03-05", "2023-04-09"]),
        ("Held in Oslo on May 26, it is the first since May 2019.", ["2024-05-26", "2019-05"]),
    ],
)
def test_a_year_said_once_serves_its_neighbours(text: str, wanted: list[str]) -> None:
    assert [value for _, value in values(text)] == wanted


def test_clock_times_share_the_day_said_behind_them() -> None:
    found = values("It struck at 4:17 a.m. local time (0117 GMT) on Feb. 6, 2023.")
    assert [value for _, value in found] == ["2023-02-06T04:17", "2023-02-06T01:17Z", "2023-02-06"]


def test_a_list_is_not_an_interval() -> None:
    assert edtf("They met in December 2023 and May 2024.") == ["2023-12", "2024-05"]
    assert edtf("They met on Monday and Wednesday.") == ["2024-08-19", "2024-08-21"]


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("in early June", "2024-06", "2024-06"),
        ("in early 2024", "2024", "2024"),
        ("later this year", "2024", "2024"),
        ("this fall", "2024-FA", "2024-23"),
        ("this week", "2024-W34", "2024-08-19/2024-08-25"),
        ("a decade ago", "2014", "2014"),
        ("20 years ago", "2004", "2004"),
        ("since 1996", "1996", "1996"),
        ("over the past year", "P1Y", "2023/2024"),
        ("for two years", "P2Y", None),
        ("in the first seven months", "P7M", "2024-01/2024-07"),
        ("in the first nine months", "P9M", "2023-01/2023-09"),
        ("for the third straight year", "P3Y", "2022/2024"),
        ("around 2020", "2020", "2020~"),
        ("in the second quarter of 2023", "2023-Q2", "2023-34"),
        ("in the first half of 2024", "2024-H1", "2024-40"),
        ("in the 1990s", "199", "199X"),
        ("in the 19th century", "18", "18XX"),
        ("in 44 BC", "BC0044", "-0043"),
        ("every two years", "P2Y", None),
        ("last weekend", "2024-W33-WE", "2024-08-17/2024-08-18"),
    ],
)
def test_values(text: str, value: str, expected: str | None) -> None:
    (found,) = find_dates(f"It was so {text}.", REFERENCE)
    assert (found.value, found.edtf) == (value, expected)


@pytest.mark.parametrize(
    "text",
    [
        "He may go, and they may march.",
        "Theresa May spoke to Mr. March.",
        "Some 2758 people and 1,500 troops came.",
        "Flight 1988 left from gate 20; room 2024 is free.",
        "Resolution 1701 was passed.",
        "He walked past the embassy.",
        "The sun rose over the second bridge.",
        "The home side won 2-1 and 15-10.",
        "Call 555-1234 now and then.",
        "A man in his 50s and a 16-year-old boy were hurt.",
        "Prices fall when demand is weak.",
        "It cost $1998.",
        "The fall of Kabul shook them.",
        "See https://example.org/2023/04/24/first-talks for more.",
    ],
)
def test_nothing_where_there_is_nothing(text: str) -> None:
    assert find_dates(text, REFERENCE) == []


def test_without_a_reference_nothing_is_guessed() -> None:
    text = "They met on Wednesday, in May, last week and on May 3; it was founded in 1996."
    found = find_dates(text)
    assert [item.value for item in found] == [
        "XXXX-WXX-3",
        "XXXX-05",
        "XXXX-WXX",
        "XXXX-05-03",
        "1996",
    ]
    assert [item.edtf for item in found] == [None, None, None, None, "1996"]


def test_figures_follow_the_document() -> None:
    assert values("Dated 21/08/2024 and 05/06/2024.")[1][1] == "2024-06-05"
    assert values("Dated 08/21/2024 and 05/06/2024.")[1][1] == "2024-05-06"
    assert values("Dated 05/06/2024.")[0][1] == "2024-XX-XX"


def test_the_reader_is_told_how() -> None:
    (found,) = find_dates("They met on Wednesday.", REFERENCE)
    assert found.how == "Wednesday before Thursday 22 August 2024"
    assert found.reference == "2024-08-22"


def test_white_space_and_typography_do_not_matter() -> None:
    broken, plain = values("from August\n20\u00a0to\n23"), values("from August 20 to 23")
    assert [value for _, value in broken] == [value for _, value in plain]
    assert [value for _, value in plain] == ["2024-08-20", "2024-08-23"]
    assert values("last year’s talks, in 2022–2023")[0] == ("last year", "2023")


def test_times_of_day() -> None:
    assert values("The talks start at 10 p.m. Wednesday.") == [
        ("10 p.m. Wednesday", "2024-08-21T22:00")
    ]
    assert values("It was at 07:30 GMT.") == [("07:30 GMT", "2024-08-22T07:30Z")]
    assert values("They left this morning.") == [("this morning", "2024-08-22TMO")]


def document(text: str, *blocks: Block, reference: dt.date | None = REFERENCE) -> Document:
    return Document(id="x", path="x", text=text, blocks=blocks, reference=reference)


def test_only_prose_is_read() -> None:
    text = "Posted 2024-08-20\n\nThey met today.\n\nCopyright 1999-2024\n"
    doc = document(
        text,
        Block(0, 17, "metadata"),
        Block(19, 34, "body"),
        Block(36, len(text), "clutter"),
    )
    (found,) = find(doc)
    assert (found.text, found.value) == ("today", "2024-08-22")
    assert text[found.start : found.end] == "today"


def test_a_dateline_opens_a_section() -> None:
    text = "They met today.\n\nMOSCOW, Aug. 20 (Agency) -- They met today and parted yesterday.\n"
    found = find(document(text, Block(0, len(text), "body")))
    assert [item.value for item in found] == [
        "2024-08-22",
        "2024-08-20",
        "2024-08-20",
        "2024-08-19",
    ]
    assert all(text[item.start : item.end] == item.text for item in found)


def test_sorted_and_apart() -> None:
    text = "On Monday and Tuesday, May 3, 2024, from 1990 to 1995, late last year, now, at noon."
    found: list[TimeExpression] = find_dates(text, REFERENCE)
    assert len(found) > 7
    for left, right in pairwise(found):
        assert left.end <= right.start
