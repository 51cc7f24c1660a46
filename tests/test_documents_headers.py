"""Headers and footers in the styles of many outlets: what each of them gives."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

import pytest

from bilat_cli.documents import from_text
from bilat_cli.documents.days import day_in_name, readings
from bilat_cli.model import Document

PROSE = (
    "The two ministers met for an hour on the quay and agreed on a plan for the ferry line, "
    "which had been put off twice since the spring."
)
TITLE = "Ferry line reopens after a year"


class Given(NamedTuple):
    """What a header gives."""

    published: str | None
    reference: str | None
    publisher: str | None = None
    place: str | None = None
    path: str = "-"


DAY = "2023-06-05"

# Each text is what stands between the headline and the prose. 5 June 2023 was a Monday.
TOPS: dict[str, Given] = {
    "By Ana Roth\nJune 5, 2023 at 10:22 AM EDT": Given(DAY, DAY),
    "June 5, 2023 at 10:22 AM GMT+2\nUpdated on June 6, 2023 at 8:01 AM GMT+2": Given(DAY, DAY),
    "5 hours ago": Given(None, None),
    "Published 3 hours ago\nBy Ana Roth": Given(None, None),
    "Published - June 05, 2023 10:20 pm IST - NEW DELHI": Given(DAY, DAY, None, "New Delhi"),
    "Updated - June 05, 2023 10:20 pm IST": Given(DAY, DAY),
    "June 05, 2023 10:20 pm | Updated June 06, 2023 08:10 am IST - New Delhi": Given(
        DAY, DAY, None, "New Delhi"
    ),
    "Harbour Dawn Published June 5, 2023": Given(DAY, DAY, "Harbour Dawn"),
    "Ana Roth | 05.06.2023 - Update : 05.06.2023": Given(DAY, DAY),
    "All Headlines 10:22 June 05, 2023": Given(DAY, DAY),
    "Published : Jun. 5, 2023 - 10:22": Given(DAY, DAY),
    "June 05, 2023 10:22 AM\nAna Roth": Given(DAY, DAY),
    "06/05/2023June 5, 2023": Given(None, None),
    "Published June 5, 2023 • Last updated June 6, 2023": Given(DAY, DAY),
    "Last updated June 6, 2023 • Published June 5, 2023": Given(DAY, DAY),
    "Published on June 5, 2023, at 10:22 am (Paris), updated on June 6, 2023, at 8:01 am": Given(
        DAY, DAY
    ),
    "PUBLISHED JUN 5, 2023, 10:22 AM SGT": Given(DAY, DAY),
    "Published Jun 05, 2023, 10:22 AM\nUpdated Jun 06, 2023, 08:01 AM": Given(DAY, DAY),
    "Mon, 05 Jun 2023 10:00:00 GMT": Given(DAY, DAY),
    "Date: Mon, 05 Jun 2023 10:00:00 +0200": Given(DAY, DAY),
    "2023-06-05T10:00:00+02:00": Given(DAY, DAY),
    "Published: 2023-06-05T23:30:00.000Z": Given(DAY, DAY),
    "2023-06-05 10:22 UTC+8": Given(DAY, DAY),
    "Posted on June 5, 2023 by Harbour News Desk": Given(DAY, DAY, "Harbour News Desk"),
    "First published: 5 June 2023, 10:22 BST": Given(DAY, DAY),
    "First published on Mon 5 Jun 2023 10.22 BST": Given(DAY, DAY),
    "Date: 12/06/2023 (Tue)": Given(None, None),
    "Date: 05/06/2023 (Mon)": Given(DAY, DAY),
    "Date: 06/05/2023 (Mon)": Given(DAY, DAY),
    "Issued on: 05/06/2023 - 10:22": Given(DAY, DAY),
    "06/05/2023 10:22 AM EDT": Given(DAY, DAY),
    "The Harbour Times | Vienna | Monday, 5 June 2023": Given(
        DAY, DAY, "The Harbour Times", "Vienna"
    ),
    "Harbour Tagblatt, Vienna, 5 June 2023": Given(DAY, DAY, "Harbour Tagblatt", "Vienna"),
    "Vienna, Monday 5 June 2023": Given(DAY, DAY, None, "Vienna"),
    "Vienna, Austria, June 5, 2023": Given(DAY, DAY, None, "Vienna"),
    "Monday, June 5, 2023 — Vienna. By Ana Roth": Given(DAY, DAY, None, "Vienna"),
    "Vienna ● Mon, June 5, 2023": Given(DAY, DAY, None, "Vienna"),
    "Ana Roth (The Harbour Post)\nVienna ● Mon, June 5, 2023": Given(
        DAY, DAY, "The Harbour Post", "Vienna"
    ),
    "BBC NEWS - Jun 5, 2023 - 16:45 | All, Norway": Given(DAY, DAY, "BBC News"),
    "HNA  Monday, June 05, 2023 - 21:30:00": Given(DAY, DAY, "HNA"),
    "Source: Harbour News, Monday, 05.06.2023. | 15:07": Given(DAY, DAY, "Harbour News"),
    "June 5, 2023 • Speeches and Remarks": Given(DAY, DAY),
    "THE WHITE HOUSE\nJune 5, 2023 • Statements and Releases": Given(DAY, DAY, "The White House"),
    "Ministry of Foreign Affairs\n5 June 2023": Given(DAY, DAY, "Ministry of Foreign Affairs"),
    "Press Release\nOffice of the Spokesperson\nJune 5, 2023": Given(
        DAY, DAY, "Office of the Spokesperson"
    ),
    "From: Prime Minister's Office\nPublished 5 June 2023": Given(
        DAY, DAY, "Prime Minister's Office"
    ),
    "By Ana Roth, Harbour News Agency\n5th June 2023": Given(DAY, DAY, "Harbour News Agency"),
    "5-Jun-2023": Given(DAY, DAY),
    "5 Jun 2023": Given(DAY, DAY),
    "Monday 5 June 2023 10:22, UK": Given(DAY, DAY),
    "News | Jun 5, 2023, 3 min read": Given(DAY, DAY),
    "By Ana Roth | Harbour Daily | Updated: 2023-06-05 10:22": Given(DAY, DAY, "Harbour Daily"),
    "By Harbour Times Published: Jun 05, 2023 10:22 PM": Given(DAY, DAY, "Harbour Times"),
    "Source: Xinhua| 2023-06-05 10:22:31|Editor: aroth": Given(DAY, DAY, "Xinhua"),
    "CGTN\n10:22, 05-Jun-2023": Given(DAY, DAY, "CGTN"),
    "UPI\n06/05/2023": Given(DAY, DAY, "UPI"),
    "DW\n05/06/2023": Given(DAY, DAY, "DW"),
    "Reuters\nPublished June 5, 2023": Given(DAY, DAY, "Reuters"),
    "5 June 2023•Update: 6 June 2023\n\nANKARA": Given(DAY, DAY, None, "Ankara"),
    "June 5, 2023\nVienna, Austria": Given(DAY, DAY, None, "Vienna"),
    "PTI | New Delhi | Updated on: 5 Jun 2023, 10:22 am": Given(DAY, DAY, "PTI", "New Delhi"),
    "Posted On: 05 JUN 2023 10:22AM by PIB Delhi": Given(DAY, DAY, "PIB Delhi"),
    "TNN / Jun 5, 2023, 10:22 IST": Given(DAY, DAY, "TNN"),
    "Mon 5 Jun 2023 10.22 BST\nLast modified on Tue 6 Jun 2023 08.01 BST": Given(DAY, DAY),
    "2023. 6. 5.": Given(DAY, DAY),
    "2023年6月5日": Given(DAY, DAY),
    "First Published: Jun 05 2023 | 10:22 PM IST": Given(DAY, DAY),
    "Date of publication: 5 June 2023": Given(DAY, DAY),
    "Ana Roth  | 05.06.2023": Given(DAY, DAY),
    "Politics | June 5, 2023": Given(DAY, DAY),
}


def bodies(document: Document) -> list[str]:
    return [
        document.text[block.start : block.end]
        for block in document.blocks
        if block.kind not in ("metadata", "clutter", "headline")
    ]


@pytest.mark.parametrize("top", TOPS)
def test_lines_between_headline_and_prose(top: str) -> None:
    given = TOPS[top]
    document = from_text(f"{TITLE}\n\n{top}\n\n{PROSE}\n\n{PROSE}\n", path=given.path)
    assert document.title == TITLE
    assert (str(document.published), str(document.reference)) == (
        str(given.published),
        str(given.reference),
    )
    assert (document.publisher, document.place) == (given.publisher, given.place)
    assert bodies(document) == [PROSE, PROSE]


# What stands before the first sentence, glued to it.
DATELINES: dict[str, Given] = {
    "VIENNA, June 5 (HNA) - ": Given(None, None, "HNA", "Vienna"),
    "Vienna, Jun 5 (HNA) ": Given(None, None, "HNA", "Vienna"),
    "VIENNA, June 5: ": Given(DAY, DAY, None, "Vienna", "20230605_x.txt"),
    "VIENNA, Austria - ": Given(DAY, DAY, None, "Vienna", "x_20230605_y.txt"),
    "VIENNA: ": Given(DAY, DAY, None, "Vienna", "2023-06-05-x.txt"),
    "Vienna — ": Given(DAY, DAY, None, "Vienna", "x-5-jun-2023.txt"),
    "VIENNA (Harbour News), 5 June 2023 — ": Given(DAY, DAY, "Harbour News", "Vienna"),
    "VIENNA. June 5. HARBOUR BRIEF - ": Given(
        DAY, DAY, "Harbour Brief", "Vienna", "x-5jun2023.txt"
    ),
    "VIENNA, June 5. /HNA-NEWS/. ": Given(
        DAY, DAY, "HNA-NEWS", "Vienna", "x_05-06-2023_20230605.txt"
    ),
    "(HNA) - VIENNA, JUN 5 - ": Given(DAY, DAY, "HNA", "Vienna", "jun-5-2023-x.txt"),
    "VIENNA, Mon June 5, 2023 (HNA) -- ": Given(DAY, DAY, "HNA", "Vienna"),
    "VIENNA, 5th June, 2023 (HNA) – ": Given(DAY, DAY, "HNA", "Vienna"),
    "VIENNA (HNA) — ": Given(DAY, DAY, "HNA", "Vienna", "2023_06_05.txt"),
    "VIENNA/GRAZ, June 5 (HNA) - ": Given(None, None, "HNA", None),
    "BAKU, Azerbaijan, June 5. ": Given(None, None, None, "Baku"),
    "Moscow. 5 June. HNA.NEWS - ": Given(None, None, "HNA.NEWS", "Moscow"),
    "Hong Kong HNA  — ": Given(None, None, "HNA", "Hong Kong"),
    "WASHINGTON, D.C. – ": Given(None, None, None, "Washington"),
    "AMMAN, June 5 (Petra) –– ": Given(None, None, "Petra", "Amman"),
    "NNA - ": Given(None, None, "NNA", None),
    "HARBOUR NEWS — ": Given(None, None, "Harbour News", None),
}


@pytest.mark.parametrize("dateline", DATELINES)
def test_datelines(dateline: str) -> None:
    given = DATELINES[dateline]
    document = from_text(f"{TITLE}\n\n{dateline}{PROSE}\n\n{PROSE}\n", path=given.path)
    assert (str(document.published), str(document.reference)) == (
        str(given.published),
        str(given.reference),
    )
    assert (document.publisher, document.place) == (given.publisher, given.place)
    assert bodies(document) == [PROSE, PROSE]


FOOTERS: dict[str, str | None] = {
    "(END)": None,
    "(Reporting by Ana Roth; Editing by Per Lund)": None,
    "(Editor: Ana Roth, Per Lund)": None,
    "-- HNA": "HNA",
    "==Kyodo": "Kyodo",
    "ar/pl/kb": None,
    "© 2023 HNA": "HNA",
    "RIPRODUZIONE RISERVATA © Copyright HNA": "HNA",
    "This story has been published from a wire agency feed without modifications.": None,
    "Your Opinion Matters\n\nShare your experiences with us.": None,
    "HNA brings you the news of the harbour. Follow us on social media.\nTwitter : @hna": None,
    "Tags: ferry, quay": None,
    "Press contacts: Ana Roth (+00 1 234 567)\nGeneral public inquiries: by phone": None,
    "SHARE | TWEET | LINE": None,
    "Copyright 2021 Harbour News. All rights reserved.": None,
}


@pytest.mark.parametrize("footer", FOOTERS)
def test_footers_are_no_prose_and_give_no_day(footer: str) -> None:
    document = from_text(f"{TITLE}\n\n{PROSE}\n\n{PROSE}\n\n{footer}\n")
    assert bodies(document) == [PROSE, PROSE]
    assert document.publisher == FOOTERS[footer]
    assert document.published is None


@pytest.mark.parametrize(
    ("mark", "publisher"),
    [(" (HNA).", "HNA"), ("-HNA", None), (" HNA ARO PLU", None), (" — HNA", None)],
)
def test_marks_that_close_the_last_sentence(mark: str, publisher: str | None) -> None:
    document = from_text(f"{TITLE}\n\n{PROSE}\n\n{PROSE}{mark}\n")
    assert bodies(document) == [PROSE, PROSE]
    assert document.publisher == publisher


def test_a_day_of_issue_below_the_first_paragraph_or_at_the_end() -> None:
    line = "Published on June 5, 2023 by The Harbour Post"
    for text in (f"{PROSE}\n\n{line}\n\n{PROSE}\n", f"{TITLE}\n\n{PROSE}\n\n{PROSE}\n\n{line}\n"):
        document = from_text(text)
        assert document.published == dt.date(2023, 6, 5)
        assert document.publisher == "The Harbour Post"
        assert bodies(document) == [PROSE, PROSE]


def test_the_foot_gives_a_dateline_its_year() -> None:
    document = from_text(
        f"{TITLE}\n\nVIENNA, June 4: {PROSE}\n\nPublished in Harbour Dawn, June 5th, 2023\n"
    )
    assert document.reference == dt.date(2023, 6, 4)
    assert document.publisher == "Harbour Dawn"


def test_days_among_links_to_other_reports_do_not_count() -> None:
    document = from_text(f"{TITLE}\n\n{PROSE}\n\nRelated news\n\nPublished: June 5, 2023\n")
    assert document.published is None


@pytest.mark.parametrize(
    ("masthead", "publisher"),
    [
        ("The Harbour Gazette", "The Harbour Gazette"),
        ("HARBOUR COUNCIL - Press release", "Harbour Council"),
        ("Diário do Porto — English Service", "Diário do Porto"),
        ("THE WHITE HOUSE", "The White House"),
    ],
)
def test_a_masthead_is_the_publisher_and_not_the_title(masthead: str, publisher: str) -> None:
    document = from_text(f"{masthead}\n\n{TITLE}\n\n{PROSE}\n")
    assert document.title == TITLE
    assert document.publisher == publisher


def test_a_headline_that_looks_like_a_masthead_stays_the_headline() -> None:
    document = from_text(f"Envoy Sues Daily Mail\n\n{PROSE}\n\n{PROSE}\n")
    assert document.title == "Envoy Sues Daily Mail"
    assert document.publisher is None


def test_a_slug_is_no_part_of_the_headline() -> None:
    document = from_text(f"(2nd LD) {TITLE}\n\nSEOUL, June 5 (HNA) -- {PROSE}\n")
    assert document.title == TITLE


@pytest.mark.parametrize("year_less", ["VIENNA, June 5 - ", "Vienna, June 5 (HNA) -- "])
def test_a_copyright_year_gives_no_day(year_less: str) -> None:
    document = from_text(f"{TITLE}\n\n{year_less}{PROSE}\n\nCopyright 2023 HNA\n")
    assert document.reference is None


@pytest.mark.parametrize(
    ("line", "path", "day"),
    [
        ("Date: 09/05/2024", "-", dt.date(2024, 5, 9)),
        ("Date: 05/19/2024", "-", dt.date(2024, 5, 19)),
        ("Date: 09/05/2024 (Thu)", "-", dt.date(2024, 5, 9)),
        ("Date: 05/10/2024 (Fri)", "-", dt.date(2024, 5, 10)),
        ("Date: 05/09/2024", "2024-05-09-x.txt", dt.date(2024, 5, 9)),
        ("Date: 05/09/2024 10:22 EDT", "-", dt.date(2024, 5, 9)),
        ("Source: AP\nDate: 05/09/2024", "-", dt.date(2024, 5, 9)),
        ("Date: 05/09/2024 (Sat)", "-", None),
    ],
)
def test_which_number_is_the_month(line: str, path: str, day: dt.date | None) -> None:
    assert from_text(f"{TITLE}\n\n{line}\n\n{PROSE}\n", path=path).published == day


def test_the_dateline_tells_which_number_is_the_month() -> None:
    document = from_text(f"{TITLE}\n\nDate: 05/09/2024\n\nVIENNA, May 8 (HNA) -- {PROSE}\n")
    assert document.published == dt.date(2024, 5, 9)
    assert document.reference == dt.date(2024, 5, 8)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("20251021_x.txt", "2025-10-21"),
        ("x_20230128_y.txt", "2023-01-28"),
        ("x_brief_20240831.txt", "2024-08-31"),
        ("2014-11-20-x.txt", "2014-11-20"),
        ("correo-15-jan-2025.txt", "2025-01-15"),
        ("x-20nov2024.txt", "2024-11-20"),
        ("nov-20-2024-x.txt", "2024-11-20"),
        ("X_20-Nov-2024.TXT", "2024-11-20"),
        ("x-28-01-2023.txt", "2023-01-28"),
        ("x-02-01-2023.txt", None),
        ("diary-apr18.txt", None),
        ("x-128841.txt", None),
        ("march-2024-review.txt", None),
    ],
)
def test_days_in_file_names(name: str, day: str | None) -> None:
    found = day_in_name(name)
    assert (str(found[0]) if found is not None else None) == day


def test_readings_of_numeric_days() -> None:
    assert readings("12/06/2023") == (dt.date(2023, 6, 12), dt.date(2023, 12, 6))
    assert readings("no day") == ()
    assert readings("45/13/2023") == ()


def test_subheads_in_wrapped_text_are_paragraphs() -> None:
    wrapped = (
        f"{TITLE}\n\nThe two ministers met for an hour on the quay and agreed on a plan for\n"
        "the ferry line.\n\nBerlin calls\nChancellor Roth telephoned the minister on Monday and"
        " asked for a\nshare in the line.\n"
    )
    assert "Berlin calls" in bodies(from_text(wrapped))


@pytest.mark.parametrize(
    "title",
    [
        "Roth, Lund Meet in Vienna, 5 June 2023",
        "Mayor Roth's Speech, June 5, 2023",
        "Joint Statement, Vienna, June 5, 2023",
        "Moscow, Beijing",
        "NATO-Norway Council",
        "Mayor Roth Visits Vienna, Austria",
        "Government of Harbour Unity",
        "Road Treaty of June 5, 2023",
    ],
)
def test_headlines_that_look_like_header_lines_stay_headlines(title: str) -> None:
    document = from_text(f"{title}\n\nGRAZ, June 6 (HNA) - {PROSE}\n\n{PROSE}\n")
    assert document.title == title
    assert document.publisher == "HNA"
    assert document.place == "Graz"
