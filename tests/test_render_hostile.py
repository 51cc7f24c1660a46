"""No text of a document is markup, escape, formula or direction in any format: any text at all."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
import xml.etree.ElementTree as ET
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from rich.cells import cell_len

from bilat_cli import find_dates
from bilat_cli.cli.records import DateRecord
from bilat_cli.model import Finding
from bilat_cli.plaintext import plain
from bilat_cli.render import registry
from bilat_cli.render.base import Look, Marked, Sheet
from bilat_cli.render.explain import write as explained
from bilat_cli.render.views import dates, events, facts, findings
from tests.records import MEETING, TRADE

WORDS = (
    "\x1b[31m", "\x1b]0;title\x07", "\x1b]8;;https://a.example\x1b\\", "\x9b2J", "\x00", "\x07",
    "\b", "\r", "\n", "\t", "\x0b", "\x7f", "\x85", "\u2028", "\u202e", "\u2066", "\u200f",
    "\u061c", "\ufeff", "\ufffd", "e\u0301", "İ", "👩\u200d🚀", "北京", "[bold]", "[/]", "[link=x]",
    ":smile:", "{0}", "%s", "=1+1", "+cmd|' /C calc'!A0", "-1+1", "@SUM(1)", "＝1", "'", '"', ",",
    ";", "|", "\\", "`", "<b>", "</TEXT>", "&amp;", "]]>", "<!--", "![x](y)", "[x](javascript:1)",
    "* ", "# ", "$x$", "~~", "a word", "1", ".", " ",
)  # fmt: skip
HOSTILE = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=4)), max_size=8).map("".join)
FREE = {"title", "name", "role", "document", "documents", "publisher", "quote", "text", "subject",
        "statement", "speaker", "series", "unit", "how", "message", "rule"}  # fmt: skip
"""Fields that may hold words of a document."""


def poisoned(value: Any, words: list[str], name: str = "") -> Any:
    """A record with each of its free texts replaced by one of the words, in turn."""
    if isinstance(value, str):
        words.append(words.pop(0))
        return words[-1] if name in FREE else value
    if isinstance(value, (tuple, list)):
        return tuple(poisoned(item, words, name) for item in value)
    if isinstance(value, dict):
        return {key: poisoned(item, words, name) for key, item in value.items()}
    if hasattr(value, "__struct_fields__"):
        fields = value.__struct_fields__
        return structs.replace(
            value, **{field: poisoned(getattr(value, field), words, field) for field in fields}
        )
    return value


DATE = DateRecord(
    document="a.txt", start=0, end=3, text="May", type="DATE", value="2024-05", edtf="2024-05",
    rule="dates.month", how="May",
)  # fmt: skip
FINDING = Finding(kind="date", message="m", records=("a",), documents=("a.txt",))


def pages(words: list[str]) -> list[Sheet]:
    """Events, facts, dates and findings with such words in them."""
    return [
        events.sheet([poisoned(MEETING, words), poisoned(MEETING, words)]),
        facts.sheet([poisoned(TRADE, words)]),
        dates.sheet([poisoned(DATE, words)], []),
        findings.sheet([poisoned(FINDING, words)]),
    ]


def drawn(name: str, page: Sheet, width: int = 60) -> str:
    """What a format writes, as text; it is UTF-8 without exception."""
    stream = io.BytesIO()
    registry.load(name).write(page, stream, Look(width=width, color=False, note=lambda _: None))
    return stream.getvalue().decode("utf-8")


def steering(text: str, allowed: str) -> set[str]:
    """Characters that steer a terminal or turn the direction of text, beside those allowed."""
    return {
        char
        for char in text
        if (unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp")
            or unicodedata.bidirectional(char) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI",
                                                   "FSI", "PDI")
            or char in "\u200e\u200f\u061c") and char not in allowed
    }  # fmt: skip


@pytest.mark.parametrize("name", [name for name in registry.names() if name != "timeml"])
@given(words=st.lists(HOSTILE, min_size=1, max_size=6))
def test_no_format_lets_anything_through_that_steers(name: str, words: list[str]) -> None:
    ends = {"csv": "\r\n\t", "tsv": "\n\t"}.get(name, "\n")
    for page in pages(words):
        assert steering(drawn(name, page), ends) == set()


@given(words=st.lists(HOSTILE, min_size=1, max_size=6))
def test_json_holds_every_character_all_the_same(words: list[str]) -> None:
    record = poisoned(MEETING, words)
    (read,) = json.loads(drawn("json", events.sheet([record])))
    assert read["title"] == record.title
    assert read["sources"][0]["quote"] == record.sources[0].quote
    assert drawn("jsonl", events.sheet([record])).count("\n") == 1


FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]")


def cells(name: str, text: str) -> list[list[str]]:
    if name == "csv":
        return list(csv.reader(io.StringIO(text, newline="")))
    return [line.split("\t") for line in text.removesuffix("\n").split("\n")]


@pytest.mark.parametrize("name", ["csv", "tsv"])
@given(words=st.lists(HOSTILE, min_size=1, max_size=6))
def test_no_cell_is_a_formula_and_none_is_lost(name: str, words: list[str]) -> None:
    for page in pages(words):
        rows = cells(name, drawn(name, page))
        assert len(rows) == len(page.records) + 1
        assert {len(row) for row in rows} == {len(rows[0])}
        assert [cell for row in rows for cell in row if FORMULA.match(cell)] == []


@pytest.mark.parametrize("name", ["csv", "tsv"])
@pytest.mark.parametrize("value", [-5, -0.25, 240e9, 3])
def test_numbers_stay_numbers(name: str, value: float) -> None:
    page = facts.sheet([structs.replace(TRADE, value=value)])
    head, row = cells(name, drawn(name, page))
    assert float(row[head.index("value")]) == value


@given(words=st.lists(HOSTILE, min_size=1, max_size=6))
def test_markdown_keeps_its_table_and_takes_no_markup(words: list[str]) -> None:
    for page in pages(words):
        lines = drawn("md", page).splitlines()
        assert len(lines) == len(page.records) + 2
        bare = [re.sub(r"\\[\\`*_\[\]<>|~#$]", "", line) for line in lines]
        assert {line.count("|") for line in bare} == {len(page.columns) + 1}
        body = "".join(bare[2:])
        assert not re.search(r"[`*\[\]<>~#$]|(?<!&)&(?!amp;|lt;)", body), body


@given(words=st.lists(HOSTILE, min_size=1, max_size=6), width=st.integers(30, 140))
def test_a_table_keeps_to_its_width(words: list[str], width: int) -> None:
    for page in pages(words):
        lines = drawn("table", page, width).splitlines()
        assert max((cell_len(line) for line in lines), default=0) <= width


@given(words=st.lists(HOSTILE, min_size=1, max_size=6))
def test_explanations_show_words_as_words(words: list[str]) -> None:
    for record in (poisoned(MEETING, words), poisoned(TRADE, words)):
        # Quote and evidence belong together here: the places of words are drawn into the quote.
        kept = structs.replace(record, sources=MEETING.sources)
        for color in (False, True):
            stream = io.BytesIO()
            look = Look(width=60, color=color, note=lambda _: None)
            explained(kept, stream, look, {})
            text = stream.getvalue().decode("utf-8")
            assert steering(re.sub(r"\x1b\[[\d;]*m", "", text), "\n") == set()


@given(HOSTILE, HOSTILE)
def test_timeml_is_xml_that_holds_the_text(before: str, behind: str) -> None:
    text = f"{before} on 21 August 2024, {behind}"
    page = Sheet(records=(), columns=(), texts=[Marked(text, None, find_dates(text, None))])
    root = ET.fromstring(drawn("timeml", page))
    found = root.find("TEXT")
    assert found is not None
    held = "".join(found.itertext())
    assert len(held) == len(text)
    assert all(one == two or one == "\ufffd" for one, two in zip(held, text, strict=True))


@given(words=st.lists(HOSTILE, min_size=1, max_size=6))
def test_talk_is_one_plain_line(words: list[str]) -> None:
    for word in words:
        assert steering(plain(word), "") == set()
