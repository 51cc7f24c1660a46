"""Every format, on the same hand-made records: shared promises first, then each one's own."""

from __future__ import annotations

import csv
import io
import json

import pytest

from bilat_cli.errors import UsageError
from bilat_cli.render import registry
from bilat_cli.render.base import Look, Sheet
from bilat_cli.render.views.events import sheet as event_sheet
from bilat_cli.render.views.facts import sheet as fact_sheet
from tests.records import EVENTS, FACTS, MEETING

WRITABLE = [name for name in registry.names() if name != "timeml"]
ESCAPE = b"\x1b"


def drawn(name: str, sheet: Sheet, width: int = 120, color: bool = False) -> bytes:
    stream = io.BytesIO()
    look = Look(width=width, color=color, note=lambda _: None)
    registry.load(name).write(sheet, stream, look)
    return stream.getvalue()


@pytest.mark.parametrize("name", WRITABLE)
@pytest.mark.parametrize("sheet", [event_sheet(EVENTS), fact_sheet(FACTS), event_sheet([])])
def test_any_records_are_utf8_with_one_line_end_and_no_escapes(name: str, sheet: Sheet) -> None:
    data = drawn(name, sheet)
    data.decode("utf-8")
    assert ESCAPE not in data
    assert not data or (data.endswith(b"\n") and not data.endswith(b"\n\n"))
    assert data == drawn(name, sheet)


@pytest.mark.parametrize("name", WRITABLE)
def test_other_scripts_stay_readable(name: str) -> None:
    assert "北京" in drawn(name, event_sheet(EVENTS)).decode()


@pytest.mark.parametrize("name", registry.names())
def test_a_format_is_found_by_its_name_and_suffix(name: str) -> None:
    found = registry.load(name)
    assert found.summary
    assert {registry.by_suffix(f"x{end.upper()}", default="?") for end in found.suffixes} == {name}


def test_unknown_suffix_is_refused_and_none_is_left_to_the_default() -> None:
    assert registry.by_suffix("chronology", default="auto") == "auto"
    with pytest.raises(UsageError, match=r"\.xlsx"):
        registry.by_suffix("chronology.xlsx", default="auto")


def test_json_is_one_array_and_jsonl_a_record_a_line() -> None:
    records = json.loads(drawn("json", event_sheet(EVENTS)))
    lines = drawn("jsonl", event_sheet(EVENTS)).decode().splitlines()
    assert [json.loads(line) for line in lines] == records
    assert records[0]["schema"] == "bilat.event/1"
    assert records[0]["participants"][0] == {
        "name": "Li Qiang",
        "role": "Premier",
        "country": "CHN",
    }
    assert json.loads(drawn("json", event_sheet([]))) == []
    assert drawn("jsonl", event_sheet([])) == b""


def test_csv_is_rfc_4180_and_no_formula() -> None:
    text = drawn("csv", event_sheet(EVENTS)).decode()
    assert text.count("\r\n") >= 4
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert rows[0]["participants"] == (
        "Li Qiang (Premier, CHN); Mikhail Mishustin (Prime Minister, RUS)"
    )
    assert rows[0]["sources"] == "reports/a.txt; reports/b.txt"
    assert (rows[0]["place"], rows[0]["place_country"]) == ("Beijing", "CHN")
    assert rows[2]["title"].startswith("'=cmd")
    assert rows[2]["date"] == ""


def test_large_numbers_are_whole_in_csv() -> None:
    assert b",240000000000," in drawn("csv", fact_sheet(FACTS))


def test_tsv_has_as_many_cells_in_each_line() -> None:
    lines = drawn("tsv", event_sheet(EVENTS)).decode().splitlines()
    assert len(lines) == 4
    assert len({line.count("\t") for line in lines}) == 1


def test_markdown_holds_no_html_and_no_broken_cells() -> None:
    lines = drawn("md", event_sheet(EVENTS)).decode().splitlines()
    assert lines[0].startswith("| Date | Event |")
    assert r"\[bold\]x\[/bold\]" in lines[4]
    assert r"\|" in lines[4] and "<b>" not in lines[4]


def test_timeml_is_for_dates_only() -> None:
    with pytest.raises(UsageError, match="TimeML"):
        drawn("timeml", event_sheet([MEETING]))
