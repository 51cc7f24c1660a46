"""Settings: from every place, in order, with the place told; what is wrong is said in one line."""

from __future__ import annotations

import json
import os
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat_cli import config
from bilat_cli.errors import ConfigError
from tests.clihelp import bilat, report

__all__ = ["report"]


def settings(folder: Path, **environ: str) -> dict[str, tuple[object, str]]:
    """Each setting's value and origin, as seen from a folder."""
    found = config.load(environ, folder)
    return {name: (getattr(found, name), found.origins[name]) for name in config.SETTINGS}


def test_later_places_win(tmp_path: Path) -> None:
    home, project, below = tmp_path / "home", tmp_path / "project", tmp_path / "project" / "a" / "b"
    (home / ".config" / "bilat").mkdir(parents=True)
    below.mkdir(parents=True)
    user = home / ".config" / "bilat" / "bilat.toml"
    user.write_text('format = "md"\nquiet = true\ncolor = "never"\n')
    (project / "bilat.toml").write_text('format = "json"\ncolor = "always"\n')
    found = settings(below, HOME=str(home), BILAT_COLOR="auto")
    assert found["quiet"] == (True, str(user))
    assert found["format"] == ("json", str(project / "bilat.toml"))
    assert found["color"] == ("auto", "$BILAT_COLOR")
    assert found["corpus"] == (None, "default")


def test_the_nearest_project_file_with_settings_is_taken(tmp_path: Path) -> None:
    below = tmp_path / "a"
    below.mkdir()
    (tmp_path / "bilat.toml").write_text('format = "csv"\n')
    (below / "pyproject.toml").write_text('[project]\nname = "bilat-notes"\n')
    assert settings(below)["format"] == ("csv", str(tmp_path / "bilat.toml"))
    (below / "pyproject.toml").write_text('tool = { bilat = { format = "tsv" } }\n')
    assert settings(below)["format"] == ("tsv", str(below / "pyproject.toml"))


def test_a_corpus_stands_beside_its_file_or_in_the_home_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "me"))
    file = tmp_path / "bilat.toml"
    file.write_text('corpus = "reports"\n')
    assert settings(tmp_path)["corpus"][0] == str(tmp_path / "reports")
    file.write_text('corpus = "~/reports"\n')
    assert settings(tmp_path)["corpus"][0] == str(tmp_path / "me" / "reports")


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ('formt = "csv"', "unknown setting 'formt'", "did you mean format?"),
        ("colour = 1", "unknown setting 'colour'", "did you mean color?"),
        ("x = 1", "unknown setting 'x'", "settings: corpus, format"),
        ("format = 3", "format must be text, not 3", "bilat config example"),
        ('quiet = "yes"', "quiet must be true or false, not 'yes'", "bilat config example"),
        ("quiet = 1", "quiet must be true or false, not 1", "bilat config example"),
        ("corpus = ['a', 'b']", "corpus must be text", "bilat config example"),
        ('corpus = "a\\u0000b"', "corpus must be text", "bilat config example"),
        ('color = "blue"', "unknown color 'blue'", "one of auto, always, never"),
        ("format = ", "bilat.toml: ", "mend the file"),
        ("[bilat]\nformat = 'csv'", "unknown setting 'bilat'", "settings:"),
    ],
)
def test_a_wrong_file_is_named_with_a_hint(
    tmp_path: Path, text: str, message: str, hint: str
) -> None:
    (tmp_path / "bilat.toml").write_text(text)
    with pytest.raises(ConfigError) as caught:
        config.load({}, tmp_path)
    assert message in caught.value.message and "\n" not in caught.value.message
    assert str(tmp_path / "bilat.toml") in caught.value.message
    assert hint in (caught.value.hint or "")


@pytest.mark.parametrize(
    ("variable", "value", "message"),
    [
        ("BILAT_QUIET", "maybe", "$BILAT_QUIET: quiet must be true or false, not 'maybe'"),
        ("BILAT_COLOR", "red", "$BILAT_COLOR: unknown color 'red'"),
    ],
)
def test_a_wrong_variable_is_named(tmp_path: Path, variable: str, value: str, message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        config.load({variable: value}, tmp_path)
    assert caught.value.message == message and caught.value.hint


@pytest.mark.parametrize("value", ["1", "true", "TRUE", "yes"])
def test_a_variable_says_yes_in_several_ways(tmp_path: Path, value: str) -> None:
    assert settings(tmp_path, BILAT_QUIET=value)["quiet"] == (True, "$BILAT_QUIET")


@pytest.mark.parametrize("content", [b"\xef\xbb\xbfquiet = true\r\n", b"quiet=true"])
def test_what_editors_write_is_read(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "bilat.toml").write_bytes(content)
    assert settings(tmp_path)["quiet"][0] is True


def test_a_table_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool]\nbilat = 3\n")
    with pytest.raises(ConfigError, match="must be a table"):
        config.load({}, tmp_path)
    (tmp_path / "pyproject.toml").write_text("tool = 3 # no bilat here\n")
    assert settings(tmp_path)["quiet"] == (False, "default")


@given(st.one_of(st.binary(max_size=80), st.text(max_size=80).map(lambda text: text.encode())))
def test_any_file_is_settings_or_an_error_of_one_line(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    folder = tmp_path_factory.mktemp("any")
    (folder / "bilat.toml").write_bytes(data)
    try:
        config.load({}, folder)
    except ConfigError as error:
        assert "\n" not in error.message and error.hint


# ------------------------------------------------------------------- the commands
def test_the_example_holds_every_setting_and_changes_nothing(report: Path) -> None:
    text = bilat("config", "example").out.decode()
    assert tomllib.loads(text) == {}
    uncommented = "\n".join(line[2:] for line in text.splitlines() if " = " in line)
    assert set(tomllib.loads(uncommented)) == set(config.SETTINGS)
    (report.parent / "bilat.toml").write_text(uncommented)
    assert {name for name, origin in config.load({}, report).origins.items()} == {
        name for name, origin in config.load({}, report).origins.items() if origin != "default"
    }


def test_the_places_are_listed(report: Path) -> None:
    (report.parent / "bilat.toml").write_text("quiet = false\n")
    rows = json.loads(bilat("config", "path", "--json").out)
    known = {row["file"]: row["state"] for row in rows}
    assert known[str(report.parent / "bilat.toml")] == "settings"
    assert known[str(report.parent / "home" / ".config" / "bilat" / "bilat.toml")] == "not there"
    assert bilat("config", "path", "--format", "table").out.startswith(b"File")


def test_a_misspelt_variable_is_noticed(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BILAT_FORMT", "csv")
    assert "did you mean $BILAT_FORMAT?" in bilat("config", "show").err


def test_a_wrong_format_is_blamed_on_its_place(report: Path) -> None:
    (report.parent / "bilat.toml").write_text('format = "jsn"\n')
    done = bilat("topics")
    assert done.status == 2
    assert done.err == (
        f"bilat: error: {report.parent / 'bilat.toml'}: unknown format 'jsn'\n"
        "hint: did you mean json or jsonl? "
        "formats: auto, csv, json, jsonl, md, table, timeml, tsv\n"
    )
    assert bilat("topics", "--csv").status == 0


def test_the_limit_of_a_document_is_a_setting(report: Path) -> None:
    place = report.parent / "bilat.toml"
    place.write_text('max_bytes = "100"\n')
    assert bilat("dates", report).status == 3
    assert bilat("dates", report, "--max-bytes", "1MB").status == 0
    place.write_text('max_bytes = "much"\n')
    done = bilat("dates", report)
    assert (done.status, done.out) == (2, b"")
    assert f"{place}: max_bytes 'much' is not a size" in done.err and "hint: " in done.err


@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system")
def test_a_working_folder_that_was_removed_has_no_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert bilat("kinds", "--json").status == 0
