"""Where sentences end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat_cli.documents import from_text
from bilat_cli.documents.paragraphs import shadow
from bilat_cli.model import Document
from bilat_cli.sentences import split
from tests.steps import steps


def sentences(text: str) -> list[str]:
    document = from_text(text)
    return [document.text[sentence.start : sentence.end] for sentence in split(document)]


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. President met Mr. Roth and Dr. Lund.",
        "They met on Aug. 21 and on Sept. 3, he said.",
        "Martin Luther King Jr. Day is near.",
        "See No. 4 and Art. 12 of the treaty.",
        "They met in St. Gallen.",
        "J. D. Vance met R.J. Lund and Donald J. Trump.",
        "The talks began at 10 a.m. local time.",
        "Trade rose by 2.5 percent to 3.14 billion.",
        "He waited... and left.",
        "They took such a step ... (it) will hurt the ports.",
        "“Will they sign?” she asked.",
        "Harbour Inc. Chairman Ana Roth met the U.N. Secretary General.",
        "Anti-U.S. Sentiment and the Japan/U.S. Chip pact were named.",
        "Yahoo! and others came.",
        "The talks at 4:43 P.M. MDT were short.",
        "The treaty (the first of its kind.) was signed.",
    ],
)
def test_stops_that_end_nothing(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("They met. They left.", ["They met.", "They left."]),
        ("“They met.” She left.", ["“They met.”", "She left."]),
        ('"They met." "They left."', ['"They met."', '"They left."']),
        ("(They met.) They left.", ["(They met.)", "They left."]),
        ("Will they sign? Yes! They will…  In May.",
         ["Will they sign?", "Yes!", "They will…", "In May."]),
        ("She lives in the U.S. officials say. He lives in the U.S. The two met.",
         ["She lives in the U.S. officials say.", "He lives in the U.S.", "The two met."]),
        ("They left at 10 a.m. The door was shut.", ["They left at 10 a.m.", "The door was shut."]),
        ("He said no. The others agreed.", ["He said no.", "The others agreed."]),
        ("They met in Aug. The rest is known.", ["They met in Aug.", "The rest is known."]),
        ("It was signed in 2023. 45 firms took part.",
         ["It was signed in 2023.", "45 firms took part."]),
        ("It is a plan for cooperation.The two sides agreed.",
         ["It is a plan for cooperation.", "The two sides agreed."]),
        ("It was a plan.[3] They agreed.", ["It was a plan.[3]", "They agreed."]),
        ("**A plan. ** They agreed.", ["**A plan. **", "They agreed."]),
    ],
)  # fmt: skip
def test_stops_that_end_a_sentence(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


def test_hard_wrapped_lines_are_one_sentence() -> None:
    assert sentences("The ministers of\nboth countries met\nin Oslo. They\nleft.\n") == [
        "The ministers of\nboth countries met\nin Oslo.",
        "They\nleft.",
    ]


def test_paragraphs_headlines_and_items_end_sentences() -> None:
    text = (
        "# Ferry line reopens\n\nThe plan has parts:\n\n- the first\n- the second\n"
        "1. a third\n\nIt was signed\n"
    )
    assert sentences(text) == [
        "Ferry line reopens",
        "The plan has parts:",
        "the first",
        "the second",
        "a third",
        "It was signed",
    ]


def test_indented_paragraphs() -> None:
    assert sentences("    The ministers met\nin Oslo\n    They left\nagain\n") == [
        "The ministers met\nin Oslo",
        "They left\nagain",
    ]


def test_capitals_put_in_by_a_machine_end_nothing() -> None:
    text = "The U.S. Is ready, and the U.S. And Japan agreed. They met in the U.S. The plan is set."
    assert sentences(text) == [
        "The U.S. Is ready, and the U.S. And Japan agreed.",
        "They met in the U.S.",
        "The plan is set.",
    ]


def test_the_dateline_is_no_part_of_the_first_sentence() -> None:
    assert sentences("OSLO, May 3 (Harbour News) -- The ministers met.") == ["The ministers met."]


def test_kinds_and_paragraph_numbers() -> None:
    document = from_text("Ferry reopens\n\nThe line is open. It was shut.\n\nAll is well.\n\n###\n")
    assert [(item.block, item.paragraph, item.index) for item in split(document)] == [
        ("headline", 0, 0),
        ("body", 1, 1),
        ("body", 1, 2),
        ("body", 2, 3),
    ]


def test_a_document_without_blocks_is_one_paragraph() -> None:
    document = Document(id="0", path="-", text=" One. Two. ")
    assert [(item.start, item.end) for item in split(document)] == [(1, 5), (6, 10)]


PIECES = st.sampled_from(
    (
        *("The ", "U.S. ", "Mr. ", "J. ", "met. ", "said.\n", "\n\n", "\n    ", "- ", "“", ".” "),
        *("… ", "2.5 ", "Aug. ", "21 ", "? ", "!", "\r\n", "\xa0", "(", ") ", "* ", "# ", "x", "É"),
        *("中", "1. ", "OSLO, May 3 (HN) -- ", "Share this: X\n", "REUTER\n", "---\n", "END\n"),
        "date 2021-05-06 ",
    )
)
TEXTS = st.one_of(st.lists(PIECES, max_size=60).map("".join), st.text(max_size=200))


@given(TEXTS)
def test_sentences_rebuild_the_prose(text: str) -> None:
    document = from_text(text)
    found = split(document)
    assert found == split(document)
    position = 0
    by_paragraph: dict[int, str] = {}
    for number, item in enumerate(found):
        assert item.index == number
        assert position <= item.start < item.end <= len(document.text)
        position = item.end
        words = document.text[item.start : item.end]
        assert words == words.strip()
        by_paragraph[item.paragraph] = by_paragraph.get(item.paragraph, "") + words
    prose = [block for block in document.blocks if block.kind in ("headline", "body", "caption")]
    if not document.blocks:
        # A document made by hand may have no blocks: its text is one paragraph then.
        return
    assert sorted(by_paragraph) == list(range(len(prose)))
    for paragraph, block in enumerate(prose):
        whole = "".join(document.text[block.start : block.end].split())
        # Only the mark of a list item is left out, at the start.
        assert whole.endswith("".join(by_paragraph[paragraph].split()))


@given(TEXTS)
def test_blocks_hold_everything_that_is_not_blank(text: str) -> None:
    document = from_text(text)
    plain = shadow(document.text)
    assert len(plain) == len(document.text)
    position = 0
    for block in document.blocks:
        assert not plain[position : block.start].strip()
        assert plain[block.start : block.end].strip()
        position = block.end
    assert not plain[position:].strip()


@given(TEXTS)
def test_reading_is_a_pure_function(text: str) -> None:
    assert from_text(text) == from_text(text)


@pytest.mark.parametrize(
    "unit", ["a. B", "U.S. ", "J. ", ". ", "…", "The ministers met. ", "Aug. "]
)
def test_work_grows_with_the_text_and_no_faster(unit: str) -> None:
    short, long = (from_text(unit * count) for count in (1_000, 4_000))
    split(short)
    assert steps(lambda: split(long)) <= 4.4 * steps(lambda: split(short)) + 1000


@pytest.mark.parametrize("word", ["word ", "word\n", "wörd, ", "x"])
def test_what_is_far_too_long_is_cut_between_words(word: str) -> None:
    text = f"A {word * 4000}end."
    found = split(from_text(text))
    parts = [text[one.start : one.end] for one in found]
    assert len(parts) > 1 and max(map(len, parts)) <= 3000
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(part == part.strip() for part in parts)
    if not word.isalpha():
        assert all(part.split()[-1].strip(",") in (word.strip(" ,\n"), "end.") for part in parts)
