"""Files of extractions in place of documents: the same results, and what is broken is told."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import msgspec
import pytest

from bilat_cli import extractfile, pipeline
from bilat_cli.model import Document, Extraction
from tests.clihelp import bilat, report

__all__ = ["report"]

REPORTS = {
    "oslo.txt": "OSLO, June 11, 2019 (Wire) - Norwegian Prime Minister Kari Moen met Swedish Prime "
    "Minister Lars Ek in Oslo on Monday, two days before midsummer talks in May 2020.\n\n"
    "Trade between Norway and Sweden reached 30 billion U.S. dollars in 2018.\n",
    "stockholm.txt": "STOCKHOLM, June 12, 2019 (Wire) - Swedish Prime Minister Lars Ek, who met "
    "Norwegian Prime Minister Kari Moen in Oslo on June 10, will visit Poland in July.\n\n"
    "Two-way trade was 31 billion U.S. dollars in 2018.\n",
    "vaasa.txt": "VAASA, June 14, 2019 (Wire) - Finland and Sweden held the 12th regular meeting "
    "of their border commission in Vaasa on Thursday.\n\nOn June 3, 2019, a stray reindeer swam "
    "all the way from Norway into Sweden.\n",
    "none.txt": "Nothing of note.\n",
}
COMMANDS = (
    ("timeline", "--json"),
    ("facts", "--json"),
    ("series", "--json"),
    ("check", "--json"),
    ("explain", "--format", "table", "2019-06-10"),
)


@pytest.fixture
def folder(report: Path) -> Path:
    for name, text in REPORTS.items():
        (report / name).write_text(text, encoding="utf-8")
    return report


@pytest.fixture
def parts(folder: Path) -> list[Path]:
    """An extraction of each report by itself."""
    made = []
    for file in sorted(folder.iterdir()):
        part = folder.parent / f"{file.stem}.jsonl"
        assert bilat("extract", file, "-o", part).status == 0
        made.append(part)
    return made


def told(*arguments: str | Path) -> bytes:
    done = bilat(*arguments, "-q")
    assert done.status == 0, done.err
    return done.out


# ------------------------------------------------------------------- the same results
def test_each_line_is_the_extraction_of_a_document(folder: Path) -> None:
    out = told("extract", folder)
    rows = [json.loads(line) for line in out.splitlines()]
    assert [Path(row["path"]).name for row in rows] == sorted(f.name for f in folder.iterdir())
    assert all(row["schema"] == "bilat.extraction/1" for row in rows)
    assert {row["version"] for row in rows} == {extractfile.version()}
    [oslo] = [row for row in rows if row["path"].endswith("oslo.txt")]
    assert oslo["events"] and oslo["facts"]
    text = REPORTS["oslo.txt"]
    assert all(text[time["start"] : time["end"]] == time["text"] for time in oslo["times"])
    [vaasa] = [row for row in rows if row["path"].endswith("vaasa.txt")]
    assert "stray reindeer" in vaasa["unmatched"][0]["quote"]
    assert out == told("extract", folder)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_files_stand_for_their_documents(
    command: tuple[str, ...], folder: Path, parts: list[Path]
) -> None:
    """All of them, in any order, beside documents, and with some that are given twice."""
    expected = told(*command, folder)
    assert len(expected) > 100
    assert told(*command, *parts) == expected
    assert told(*command, *reversed(parts)) == expected
    assert told(*command, *parts[:2], *sorted(folder.iterdir())[2:]) == expected
    assert told(*command, *parts, folder, parts[0]) == expected


def test_files_may_be_put_together_and_packed(folder: Path, parts: list[Path]) -> None:
    expected = told("timeline", folder, "--json")
    whole = b"".join(part.read_bytes() for part in reversed(parts))
    for name, data in (("all", whole), ("all.txt", whole), ("all.gz", gzip.compress(whole))):
        file = folder.parent / name
        file.write_bytes(data)
        assert told("timeline", file, "--json") == expected


def test_extract_puts_files_and_documents_together(folder: Path, parts: list[Path]) -> None:
    files = sorted(folder.iterdir())
    assert told("extract", *parts[:2], *files[2:]) == told("extract", folder)


def test_filters_of_other_tools_do_no_harm(folder: Path, parts: list[Path]) -> None:
    """Spaces between the parts of a line and lines without anything."""
    file = folder.parent / "spaced.jsonl"
    rows = [json.loads(part.read_bytes()) for part in parts]
    file.write_text("\n\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    assert told("timeline", file, "--json") == told("timeline", folder, "--json")


# ------------------------------------------------------------------- broken files
def broken(folder: Path, parts: list[Path], *lines: bytes) -> tuple[int, bytes, list[str]]:
    """Status, output and errors of a timeline over a good line, these, and the other good ones."""
    good = [part.read_bytes() for part in parts]
    file = folder.parent / "broken.jsonl"
    file.write_bytes(b"".join((good[0], *lines, *good[1:])))
    done = bilat("timeline", file, "--json")
    errors = [line for line in done.err.splitlines() if "error:" in line]
    return done.status, done.out, errors


@pytest.mark.parametrize(
    "line",
    [
        b"null\n",
        b"{}\n",
        b"no JSON at all\n",
        b'{"schema":"bilat.extraction/1","path":"x.txt"}\n',
        b'{"schema":"bilat.extraction/1","document":"1","path":7}\n',
        b'{"schema":"bilat.extraction/1","document":"1","path":"\xff"}\n',
        b'{"schema":"bilat.extraction/1","document":"1","path":"x","y":' + b"[" * 9999 + b"]\n",
        b"\x00\x01\x02\n",
    ],
    ids=range(8),
)
def test_a_bad_line_is_named_and_the_rest_is_read(
    line: bytes, folder: Path, parts: list[Path]
) -> None:
    status, out, errors = broken(folder, parts, line)
    assert status == 3
    assert len(errors) == 1 and "broken.jsonl: line 2: no extraction" in errors[0]
    assert out == told("timeline", folder, "--json")


@pytest.mark.parametrize("field", ["date", "implies"])
def test_a_day_that_is_none_is_a_bad_line(field: str, folder: Path, parts: list[Path]) -> None:
    row = json.loads(parts[0].read_bytes())
    row["events"] = [{**row["events"][0], field: "mañana"}]
    status, _, errors = broken(folder, parts, json.dumps(row).encode() + b"\n")
    assert status == 3
    assert "line 2: no extraction (not an EDTF date: 'mañana')" in errors[0]


def test_a_file_that_was_cut_off_says_so(folder: Path, parts: list[Path]) -> None:
    cut = folder.parent / "cut.jsonl"
    cut.write_bytes(parts[0].read_bytes() + parts[1].read_bytes()[:-40])
    done = bilat("timeline", cut, "--json")
    assert done.status == 3
    assert "cut.jsonl: line 2: cut off in the middle" in done.err
    assert done.out == told("timeline", parts[0], "--json")
    packed = folder.parent / "cut.jsonl.gz"
    packed.write_bytes(gzip.compress(parts[0].read_bytes() * 50)[:-20])
    done = bilat("timeline", packed, "--json")
    assert done.status == 3
    assert "cut.jsonl.gz: line " in done.err


def test_a_line_without_end_is_passed_over(folder: Path, parts: list[Path]) -> None:
    longest = 5 * 20_000
    line = b'{"schema": "' + b"x" * longest + b'"}\n'
    good = parts[0].read_bytes()
    file = folder.parent / "long.jsonl"
    file.write_bytes(good + line + parts[1].read_bytes())
    done = bilat("timeline", file, "--json", "--max-bytes", "20kB")
    assert done.status == 3
    assert "long.jsonl: line 2 is longer than 0.1 MB\nhint: " in done.err
    assert "--max-bytes" in done.err
    assert done.out == told("timeline", *parts[:2], "--json")


def test_another_form_is_refused_once_for_a_file(folder: Path, parts: list[Path]) -> None:
    other = b'{"schema":"bilat.extraction/9","found":[]}\n'
    status, out, errors = broken(folder, parts, other, other, other)
    assert status == 3
    [error] = errors
    assert "3 lines from line 2 on are of the form bilat.extraction/9" in error
    assert out == told("timeline", folder, "--json")


def test_another_version_is_read_and_told(folder: Path, parts: list[Path]) -> None:
    row = msgspec.json.decode(parts[0].read_bytes())
    file = folder.parent / "old.jsonl"
    file.write_bytes(b"".join([msgspec.json.encode({**row, "version": "0.0.1+abc"}) + b"\n"] * 3))
    done = bilat("timeline", file, "--json")
    assert (done.status, done.out) == (0, told("timeline", parts[0], "--json"))
    notes = [line for line in done.err.splitlines() if "0.0.1+abc" in line]
    assert notes == [
        f"bilat: {file}: extracted by bilat 0.0.1+abc, this is {extractfile.version()}"
    ]
    # It is not taken for what this version would have found.
    assert json.loads(bilat("extract", file).out.splitlines()[0])["version"] == "0.0.1+abc"


def test_other_options_of_reading_are_told(folder: Path) -> None:
    file = folder.parent / "dated.jsonl"
    told("extract", folder / "oslo.txt", "--published", "2020-02-02", "-o", file)
    assert json.loads(file.read_bytes())["reading"] == "published=2020-02-02"
    done = bilat("timeline", file, "--json")
    said = "extracted with published=2020-02-02, this run reads without"
    assert f"bilat: {file}: {said}\n" in done.err
    assert "extracted with" not in bilat("timeline", file, "--published", "2020-02-02").err


def test_work_is_taken_up_where_it_was_left(
    folder: Path, parts: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What files hold already is not extracted again, but what has changed since is."""
    expected = told("extract", folder)
    seen = []
    plain = pipeline.extract

    def noted(document: Document, *, events_only: bool = False) -> Extraction:
        seen.append(Path(document.path).name)
        return plain(document, events_only=events_only)

    monkeypatch.setattr(pipeline, "extract", noted)
    done = bilat("extract", *parts[:3], folder)
    assert sorted(done.out.splitlines()) == sorted(expected.splitlines())
    assert "read 5 documents" in done.err
    assert seen == ["stockholm.txt", "vaasa.txt"]
    seen.clear()
    (folder / "none.txt").write_text("Nothing of note, again.\n", encoding="utf-8")
    told("timeline", *parts, folder)
    assert seen == ["none.txt"]
    seen.clear()
    told("timeline", *parts, folder, "--published", "2020-02-02")
    assert len(seen) == len(parts)


def test_commands_that_need_the_text_say_so(parts: list[Path]) -> None:
    for command in ("dates", "text"):
        done = bilat(command, parts[0])
        assert done.status == 3
        assert "extractions, no documents" in done.err


# ------------------------------------------------------------------- options
@pytest.mark.parametrize("how", [("--csv",), ("--format", "table"), ("-o", "x.csv"), ("--json",)])
def test_only_lines_of_json_are_written(how: tuple[str, ...], folder: Path) -> None:
    done = bilat("extract", folder, *how)
    assert (done.status, done.out) == (2, b"")
    assert "extract writes JSON Lines alone" in done.err
    assert not Path("x.csv").exists()


def test_a_format_for_tables_in_the_settings_is_not_meant(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = told("extract", folder)
    monkeypatch.setenv("BILAT_FORMAT", "csv")
    assert told("extract", folder) == expected
    assert told("extract", folder, "--format", "jsonl", "-o", "x.data", "--exit-status") == b""


def test_the_shape_is_told_and_holds(folder: Path) -> None:
    shape = json.loads(told("schema", "extraction"))
    fields = shape["$defs"]["Extraction"]["properties"] if "$defs" in shape else shape["properties"]
    for line in told("extract", folder).splitlines():
        assert set(json.loads(line)) == set(fields)


@pytest.mark.parametrize("number", ["x", "-1", "1.5"])
def test_jobs_are_a_number(number: str, folder: Path) -> None:
    done = bilat("timeline", folder, "--jobs", number)
    assert (done.status, done.out) == (2, b"")
