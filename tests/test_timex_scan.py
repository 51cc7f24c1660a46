"""The fast finder changes nothing, and the work grows with the text and no faster."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilat_cli import edtf
from bilat_cli.rules.dates import RULES, words
from bilat_cli.timex import find_dates, grammar, lexer, scan
from bilat_cli.timex.reader import read

REFERENCE = dt.date(2024, 8, 22)

ODD = ["", ",", "-", "--", "'s", ".", "!", "\n", "\n\n", "(", ")", "/", ":", "$", "%"]
FIGURES = ["2024", "1998", "21", "3", "20-22", "10:30", "a.m.", "p.m.", "21st", "1990s", "'98"]
PLAIN = ["the", "of", "leaders", "met", "will", "Xi", "visit", "people", "to", "and", "in"]
VOCABULARY = sorted({word for entries in words.WORDS.values() for word in entries})


def text_of_words() -> st.SearchStrategy[str]:
    word = (
        st.sampled_from(VOCABULARY)
        | st.sampled_from([w.title() for w in VOCABULARY])
        | st.sampled_from(ODD + FIGURES + PLAIN)
    )
    return st.lists(word, max_size=30).map(" ".join)


def same(text: str) -> None:
    assert read(text, REFERENCE) == read(text, REFERENCE, scan.all_runs)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_fast_and_slow_agree_on_examples(rule: object) -> None:
    for text, _ in getattr(rule, "examples", ()):
        same(text.replace("[", "").replace("]", ""))
    for text in getattr(rule, "counter_examples", ()):
        same(text)


@settings(max_examples=150, deadline=None)
@given(text_of_words())
def test_fast_and_slow_agree_on_words(text: str) -> None:
    same(text)


def test_fast_and_slow_agree_on_news(shared: Path) -> None:
    folder = shared / "corpus" / "reuters-1987"
    for path in sorted(folder.iterdir())[::5]:
        same(path.read_text(encoding="utf-8"))


@settings(max_examples=300, deadline=None)
@given(text_of_words())
def test_words_between_spaces_are_read_as_anywhere(text: str) -> None:
    """A tab is white space like a space, but not the one that the short way looks for."""
    assert lexer.tokens(text) == lexer.tokens(text.replace(" ", "\t"))


@settings(max_examples=150, deadline=None)
@given(text_of_words() | st.text(max_size=200))
def test_offsets_and_order_hold(text: str) -> None:
    position = 0
    for item in find_dates(text, REFERENCE):
        assert position <= item.start < item.end <= len(text)
        assert text[item.start : item.end] == item.text
        position = item.end


@settings(max_examples=150, deadline=None)
@given(
    text_of_words(),
    st.sampled_from([None, dt.date.min, dt.date.max, dt.date(2024, 2, 29), dt.date(1, 12, 31)]),
)
def test_any_reference_will_do(text: str, reference: dt.date | None) -> None:
    for item in find_dates(text, reference):
        edtf.bounds(item.edtf)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_normalising_keeps_offsets(text: str) -> None:
    plain = scan.normalise(text)
    assert len(plain) == len(text)
    assert plain.isascii()


@pytest.mark.parametrize(
    "unit",
    ["May ", "2024-", "1", "1990 to ", "from June 3 to ", "the first ", "10:", "a year and ",
     "twenty-", "full ", "May 3, ", "/2024/", "'", "(May ", "the the last "],
)  # fmt: skip
def test_hostile_text_costs_its_length(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Characters handed to the grammar, and rules tried, grow with the text and no faster."""
    work = {"tokens": 0}
    original = grammar._matches

    def counted(*args: object) -> object:
        work["tokens"] += 1
        return original(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(grammar, "_matches", counted)
    costs = []
    for size in (20_000, 40_000):
        work["tokens"] = 0
        find_dates((unit * (size // len(unit) + 1))[:size], REFERENCE)
        costs.append(work["tokens"])
    assert costs[1] <= 2.2 * costs[0] + 100


@pytest.mark.parametrize("unit", ["7", "May ", "1990 to 1995 from "])
def test_a_megabyte_is_read(unit: str) -> None:
    find_dates(unit * (1_000_000 // len(unit)), REFERENCE)
