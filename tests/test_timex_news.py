"""Sentences of news wires: every expression with its span and value, and no other."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from bilat_cli.timex import find_dates

_MARKED = re.compile(r"\[(?P<text>[^\]]+)\]\((?P<value>[^ )]+)(?: (?P<edtf>[^)]+))?\)")


def sentences() -> list[tuple[str, str]]:
    """Reference day and marked sentence, in the file's order."""
    found, day = [], ""
    for line in Path(__file__).with_name("news_dates.txt").read_text(encoding="utf-8").splitlines():
        if re.fullmatch(r"\d{4}-\d\d-\d\d", line):
            day = line
        elif line and not line.startswith("#"):
            found.append((day, line))
    return found


@pytest.mark.parametrize(("day", "marked"), sentences(), ids=lambda value: value[:60])
def test_news(day: str, marked: str) -> None:
    text = _MARKED.sub(lambda match: match["text"], marked)
    wanted = [(match["text"], match["value"]) for match in _MARKED.finditer(marked)]
    wholes = [match["edtf"] for match in _MARKED.finditer(marked)]
    found = find_dates(text, dt.date.fromisoformat(day))
    assert [(item.text, item.value) for item in found] == wanted
    assert [edtf and item.edtf for item, edtf in zip(found, wholes, strict=True)] == wholes


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Doors will open 8:30-10:00 p.m. on Friday.", ["2024-08-23T20:30", "2024-08-23T22:00"]),
        ("It was open from 9 a.m. to 5 p.m. Saturday.", ["2024-08-17T09:00", "2024-08-17T17:00"]),
        ("It runs 10:00-12:30 GMT.", ["2024-08-22T10:00Z", "2024-08-22T12:30Z"]),
    ],
)
def test_both_ends_of_a_range_of_clock_times_share_what_one_says(
    text: str, spans: list[str]
) -> None:
    assert [item.value for item in find_dates(text, dt.date(2024, 8, 22))] == spans
