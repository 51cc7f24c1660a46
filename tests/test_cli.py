"""What the commands give and how they answer mistakes; runs in this process."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from bilat_cli.cli.app import Root
from bilat_cli.cli.rules import Rules
from bilat_cli.cli.settings import Settings
from tests.clihelp import REPORT, bilat, report

__all__ = ["report"]

COMMANDS = [
    *Root.members,
    *(f"rules {name}" for name in Rules.members),
    *(f"config {name}" for name in Settings.members),
]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_examples(command: str) -> None:
    done = bilat(*command.split(), "--help")
    assert done.status == 0 and not done.err
    text = done.out.decode()
    assert text.startswith(f"Usage: bilat {command}")
    assert command in ("rules", "config") or f"Examples:\n    bilat {command}" in text
    assert max(map(len, text.splitlines())) <= 80


@pytest.mark.parametrize("arguments", [[], ["--help"], ["-h"]])
def test_bilat_alone_prints_help(arguments: list[str]) -> None:
    done = bilat(*arguments)
    assert done.status == 0 and not done.err
    assert all(f"\n  {name} " in done.out.decode() for name in Root.members)


def test_groups_alone_print_help() -> None:
    assert b"list" in bilat("rules").out
    assert bilat("rules").status == 0


def test_version() -> None:
    assert bilat("--version") == (0, b"bilat 0.1.0\n", "")


# ------------------------------------------------------------------- records
def test_timeline_gives_events_with_their_sentences(report: Path) -> None:
    done = bilat("timeline", report, "--json")
    assert done.status == 0
    assert done.err == f"bilat: read 1 document from {report}\n"
    events = json.loads(done.out)
    meeting = next(event for event in events if event["ordinal"] == 29)
    assert meeting["date"] == "2024-08-21" and meeting["countries"] == ["CHN", "RUS"]
    for event in events:
        for source in event["sources"]:
            assert REPORT[source["start"] : source["end"]] == source["quote"]


def test_facts_by_topic(report: Path) -> None:
    facts = json.loads(bilat("facts", report, "--topic", "trade", "--json").out)
    assert 240_000_000_000 in [fact["value"] for fact in facts]
    assert json.loads(bilat("facts", report, "--topic", "sport", "--json").out) == []


def test_dates_and_timeml(report: Path) -> None:
    lines = bilat("dates", report).out.decode().splitlines()
    found = [json.loads(line) for line in lines]
    assert all(REPORT[row["start"] : row["end"]] == row["text"] for row in found)
    assert {"bilat.date/1"} == {row["schema"] for row in found}
    assert b"<TIMEX3" in bilat("dates", report, "--format", "timeml").out


def test_reference_day_is_taken_over_the_documents(report: Path) -> None:
    path = report / "note.txt"
    path.write_text("They met on Tuesday.\n")
    unknown, known = (
        json.loads(bilat("dates", path, *more).out) for more in ([], ["--reference", "2024-08-21"])
    )
    assert unknown["edtf"] is None
    assert known["edtf"] == "2024-08-20"


def test_text_is_what_offsets_count_in(report: Path) -> None:
    done = bilat("text", report / "moscow.txt")
    assert done.out.decode() == REPORT
    assert "published" in done.err


def test_explain_takes_an_id_or_its_beginning(report: Path) -> None:
    fact = json.loads(bilat("facts", report, "--topic", "trade", "--json").out)[0]
    whole, part = (bilat("explain", name, report) for name in (fact["id"], fact["id"][:8]))
    assert whole.status == 0 and whole.out == part.out
    assert b"240" in whole.out
    record = json.loads(bilat("explain", fact["id"], report, "--json").out)
    assert record == [fact]
    target = report.parent / "one.json"
    assert bilat("explain", fact["id"], report, "-o", target).status == 0
    assert json.loads(target.read_text()) == [fact]


def test_explain_names_the_closest_id(report: Path) -> None:
    fact = json.loads(bilat("facts", report, "--topic", "trade", "--json").out)[0]
    done = bilat("explain", fact["id"][:-1] + "!", report)
    assert done.status == 2
    assert fact["id"] in done.err


@pytest.mark.parametrize("name", ["topics", "kinds", "countries"])
def test_vocabularies_in_every_format(name: str) -> None:
    rows = json.loads(bilat(name, "--json").out)
    assert len(rows) > 20
    assert len(list(csv.DictReader(io.StringIO(bilat(name, "--csv").out.decode())))) == len(rows)
    assert bilat(name, "--format", "table").out.count(b"\n") > len(rows)


@pytest.mark.parametrize("name", ["event", "fact", "date", "series", "finding"])
def test_schemas(name: str) -> None:
    schema = json.loads(bilat("schema", name).out)
    definition = next(iter(schema["$defs"].values())) if "$defs" in schema else schema
    assert f"bilat.{name}/1" in json.dumps(schema)
    assert definition


def test_rules_are_listed_and_shown() -> None:
    rows = json.loads(bilat("rules", "list", "--json").out)
    name = rows[0]["rule"]
    assert json.loads(bilat("rules", "show", name).out)["name"] == name
    missed = bilat("rules", "show", name[:-1])
    assert missed.status == 2 and name in missed.err


# ------------------------------------------------------------------- mistakes
@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        ("timelin", "timeline"),
        ("rules lst", "list"),
        ("timeline --formt json", "--format"),
        ("timeline --topic trad", "trade"),
        ("timeline --kind sumit", "summit"),
        ("facts --kind quantty", "quantity"),
        ("timeline --country Chna", "China"),
        ("timeline --between China Beijing", "--country"),
        ("timeline --format jsn", "json"),
        ("timeline --status occured", "occurred"),
        ("timeline --color blue", "always"),
        ("timeline --since soon", "2024-08"),
        ("timeline --since 2024 --until 2023", "swap"),
        ("timeline --json --csv", "give one"),
        ("timeline --topc trade", "did you mean --topic?"),
        ("timelines", "did you mean timeline?"),
        ("timeline --limit many", "0, 1, 2"),
        ("timeline --min-sources -1", "0, 1, 2"),
        ("timeline --between China", "bilat timeline --help"),
        ("timeline --kind quantity", "bilat facts"),
        ("facts --kind meeting", "bilat timeline"),
        ("timeline --actor=", "any part of a name"),
        ("timeline -o .", "name of a file"),
        ("timeline -o no/where.csv", "there is no folder no"),
        ("config shw", "did you mean show?"),
        ("completion bsh", "did you mean bash?"),
        ("timeline --published soon", "2024-08-21"),
        ("timeline -o chronology.xlsx", ".csv"),
        ("facts --status occurred", "timeline"),
        ("schema evnt", "event"),
        ("dates --reference soon", "2024-08-21"),
        ("explain", "--help"),
    ],
)
def test_a_mistake_is_one_line_and_a_hint(report: Path, arguments: str, hint: str) -> None:
    command, *more = arguments.split()
    done = bilat(command, *more)
    assert done.status == 2
    assert done.out == b""
    lines = done.err.splitlines()
    assert lines[-2].startswith("bilat: error: ")
    assert lines[-1].startswith("hint: ") and hint in lines[-1]


def test_an_unknown_actor_is_answered_with_close_names(report: Path) -> None:
    done = bilat("timeline", report, "--actor", "Mishustyn", "--json")
    assert (done.status, done.out) == (0, b"[]\n")
    assert "Mikhail Mishustin" in done.err


# ------------------------------------------------------------------- input
def test_one_bad_input_never_stops_the_rest(report: Path) -> None:
    (report / "broken.txt").write_bytes(bytes(range(256)) * 8)
    (report / "empty.txt").touch()
    done = bilat("timeline", report, report / "missing.txt", "--json")
    assert done.status == 3
    assert json.loads(done.out)
    errors = [line for line in done.err.splitlines() if line.startswith("bilat: error:")]
    assert len(errors) == 3
    assert all(any(name in line for line in errors) for name in ("broken", "empty", "missing"))
    assert "read 1 document" in done.err and "3 could not be read" in done.err


def test_a_folder_without_documents(tmp_path: Path) -> None:
    done = bilat("timeline", tmp_path, "--json")
    assert (done.status, done.out) == (3, b"[]\n")
    assert "no documents" in done.err and "hint:" in done.err


def test_defaults_are_taken_in_order(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "the samples of bilat" in bilat("dates").err
    (report.parent / "samples").mkdir()
    (report.parent / "samples" / "a.txt").write_text("In May 2024.")
    assert "from samples (no PATH given)" in bilat("dates").err
    monkeypatch.setenv("BILAT_CORPUS", str(report))
    assert f"from {report} ($BILAT_CORPUS)" in bilat("dates").err


def test_quiet_and_verbose(report: Path) -> None:
    assert bilat("timeline", report, "-q").err == ""
    assert bilat("-q", "timeline", report).err == ""
    assert "2024-08-21 from dateline" in bilat("timeline", report, "-v").err


# ------------------------------------------------------------------- output
@pytest.mark.parametrize(
    ("suffix", "begins"),
    [
        (".json", b"[\n{"),
        (".jsonl", b"{"),
        (".csv", b"schema,"),
        (".tsv", b"schema\t"),
        (".md", b"| Date |"),
        (".txt", b"Date "),
        ("", b"{"),
    ],
)
def test_the_suffix_says_the_format(report: Path, suffix: str, begins: bytes) -> None:
    target = report.parent / f"chronology{suffix}"
    done = bilat("timeline", report, "-o", target, "--color", "always")
    assert (done.status, done.out) == (0, b"")
    assert target.read_bytes().startswith(begins)


def test_a_file_is_written_whole_or_not_at_all(report: Path) -> None:
    target = report.parent / "records.tml"
    target.write_text("kept")
    done = bilat("topics", "-o", target)
    assert done.status == 2
    assert target.read_text() == "kept"
    assert [path.name for path in target.parent.iterdir() if ".part" in path.name] == []


def test_a_missing_folder_is_named(report: Path) -> None:
    done = bilat("topics", "-o", report / "no" / "x.csv")
    assert done.status == 2
    assert "there is no folder" in done.err


def test_exit_status_for_nothing_only_on_request(report: Path) -> None:
    nothing = ("timeline", report, "--since", "2090")
    assert bilat(*nothing).status == 0
    assert bilat(*nothing, "--exit-status").status == 1


def test_limit_is_announced(report: Path) -> None:
    done = bilat("countries", "--format", "table")
    assert done.status == 0
    done = bilat("dates", report, "--format", "table")
    assert done.status == 0
    shown = bilat("timeline", report, "--limit", "0", "--json")
    assert shown.out == b"[]\n" and "(--limit)" in shown.err


# ------------------------------------------------------------------- settings
def test_settings_tell_where_they_come_from(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (report.parent / "bilat.toml").write_text('corpus = "reports"\nformat = "csv"\n')
    monkeypatch.setenv("BILAT_FORMAT", "json")
    rows = {row["setting"]: row for row in json.loads(bilat("config", "show").out)}
    assert rows["format"] == {"setting": "format", "value": "json", "origin": "$BILAT_FORMAT"}
    assert rows["corpus"]["value"] == str(report)
    assert rows["corpus"]["origin"].endswith("bilat.toml")
    assert rows["color"]["origin"] == "default"
    assert json.loads(bilat("timeline").out)


def test_settings_in_pyproject_and_the_users_folder(
    report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = report.parent / "home" / ".config" / "bilat"
    home.mkdir(parents=True)
    (home / "bilat.toml").write_text('quiet = true\nformat = "md"\n')
    (report.parent / "pyproject.toml").write_text('[tool.bilat]\nformat = "json"\n')
    rows = {row["setting"]: row for row in json.loads(bilat("config", "show").out)}
    assert rows["quiet"]["value"] is True and "home" in rows["quiet"]["origin"]
    assert rows["format"]["origin"].endswith("pyproject.toml")


@pytest.mark.parametrize(
    "text", ['formt = "csv"', "format = 3", "format = ", 'color = "blue"', 'format = "jsn"']
)
def test_wrong_settings_are_refused(report: Path, text: str) -> None:
    (report.parent / "bilat.toml").write_text(text)
    done = bilat("topics")
    assert done.status == 2
    assert "bilat: error:" in done.err


def test_a_fault_is_one_line_and_a_traceback_only_with_debug(
    report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bilat_cli import pipeline

    def broken(items: object) -> None:
        raise RuntimeError("out of cheese")

    monkeypatch.setattr(pipeline, "timeline", broken)
    done = bilat("timeline", report)
    assert done.status == 2 and "Traceback" not in done.err
    assert "out of cheese" in done.err and "--debug" in done.err
    traced = bilat("timeline", report, "--debug")
    assert traced.status == 2 and "Traceback" in traced.err


# ------------------------------------------------------------------- rows of records
@pytest.fixture
def years(report: Path) -> Path:
    """Reports of one measure in two years, and of one meeting in two years."""
    (report / "old.txt").write_text(
        "date 2023-12-20 Premiers meet in Beijing\n\nBEIJING, Dec. 19 (Agency) -- Chinese Premier "
        "Li Qiang and Russian Prime Minister Mikhail Mishustin held the 28th regular meeting "
        "between the heads of government of China and Russia in Beijing on Tuesday.\n\n"
        "Trade between China and Russia reached 190 billion U.S. dollars in 2022.\n"
    )
    return report


def test_series_have_a_row_for_each_meeting_in_a_spreadsheet(years: Path) -> None:
    text = bilat("series", years, "--csv").out.decode()
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [(row["ordinal"], row["date"]) for row in rows] == [
        ("28", "2023-12-19"),
        ("29", "2024-08-21"),
    ]
    assert b"29th 21 Aug 2024" in bilat("series", years, "--format", "table").out
    assert [len(s["meetings"]) for s in json.loads(bilat("series", years, "--json").out)] == [2]


def test_facts_in_a_row_by_period(years: Path) -> None:
    asked = ("facts", years, "--series", "--topic", "trade")
    rows = list(csv.DictReader(io.StringIO(bilat(*asked, "--csv").out.decode())))
    assert [(row["period"], row["value"]) for row in rows] == [
        ("2022", "190000000000"),
        ("2023", "240000000000"),
    ]
    table = bilat(*asked, "--format", "table").out.decode()
    assert "190 billion" in table and "▁█" in table


def test_explain_takes_a_date_and_lists_what_it_fits(report: Path) -> None:
    done = bilat("explain", "2024-08-21", report)
    ids = [event["id"] for event in json.loads(bilat("timeline", report, "--json").out)]
    assert (done.status, done.out) == (2, b"")
    assert "fits 2 records" in done.err
    assert any(known in done.err for known in ids)
