"""README.md says what the program does: commands, words, output and code are all held to it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from bilat_cli import __version__, model
from bilat_cli.render import registry
from bilat_cli.rules.kinds import KINDS
from tests import manual
from tests.reference import BLOCK, FILES, README, block, commands, run

ROOT = Path(__file__).parents[1]
TEXT = README.read_text(encoding="utf-8")
PROSE = BLOCK.sub("", TEXT)
SNIPPET = re.compile(r"^```python\n(?P<code>.*?)^```$", re.DOTALL | re.MULTILINE)
NEEDS = re.compile(r"^import (?P<module>pandas|duckdb|sqlite_utils)\b", re.MULTILINE)
LINK = re.compile(r"\]\((?P<target>[^)#:]+)(?:#[^)]*)?\)")


BLOCKS = [found for path in FILES for found in BLOCK.finditer(path.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("found", BLOCKS, ids=lambda found: found["command"] or "help")
def test_output_is_that_of_the_program(found: re.Match[str]):
    """`make docs` writes it anew."""
    assert found.group() == block(found)


def test_every_command_is_explained():
    missing = [name for name in commands()[1:] if f"`{name}" not in PROSE]
    assert missing == []


@pytest.mark.parametrize(
    "words",
    [
        sorted(kind.name for kind in KINDS),
        sorted(get_args(model.FactKind)),
        sorted(get_args(model.Status)),
        sorted(get_args(model.Precision)),
        list(registry.names()),
        ["0", "1", "2", "3", "130", "141"],
    ],
    ids=["event kinds", "fact kinds", "statuses", "precisions", "formats", "exit statuses"],
)
def test_every_word_is_explained(words: list[str]):
    assert [word for word in words if f"`{word}`" not in PROSE] == []


def test_kinds_are_those_of_the_records():
    assert {kind.name for kind in KINDS} == set(get_args(model.EventKind))


@pytest.mark.parametrize("record", ["Event", "Fact", "Source", "TimeExpression", "Extraction"])
def test_every_field_is_explained(record: str):
    fields = getattr(model, record).__struct_fields__
    assert [field for field in fields if f"`{field}`" not in PROSE] == []


@pytest.mark.parametrize("found", list(SNIPPET.finditer(TEXT)), ids=lambda m: m["code"][:40])
def test_snippets_run(found: re.Match[str], tmp_path: Path):
    """Each Python example runs by itself, beside the samples."""
    for module in NEEDS.finditer(found["code"]):
        pytest.importorskip(module["module"])
    (tmp_path / "samples").symlink_to(ROOT / "samples")
    done = subprocess.run(
        [sys.executable, "-c", found["code"]], cwd=tmp_path, capture_output=True, text=True,
        stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path):
    targets = [found["target"] for found in LINK.finditer(path.read_text(encoding="utf-8"))]
    assert [target for target in targets if not (path.parent / target).exists()] == []


def test_the_changelog_knows_this_version():
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{__version__}]" in text
    assert "## [Unreleased]" in text


# ------------------------------------------------------------------- the manual page
def test_the_manual_page_is_that_of_the_program():
    """`make docs` writes it anew."""
    assert manual.PATH.read_text(encoding="utf-8") == manual.page()


def test_the_manual_page_tells_every_command_and_option():
    page = manual.PATH.read_text(encoding="utf-8").replace("\\-", "-")
    assert [name for name in commands()[1:] if f".SS {name} " not in page] == []
    options = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", "".join(map(help_of, commands()))))
    assert [option for option in options if f"{option}" not in page] == []


def help_of(name: str) -> str:
    return run(f"{name} --help")


@pytest.mark.parametrize("text", ["a -b", ".TH x", "'x", r"a\fBb", "…“ü"])
def test_nothing_in_the_manual_page_is_taken_as_a_request(text: str):
    made = manual.roff(text)
    assert made.isascii() and not made.startswith((".", "'"))
    if shutil.which("groff"):
        page = f".TH X 1\n.SH NAME\n{made}\n"
        done = subprocess.run(
            ["groff", "-man", "-Tutf8", "-ww"], input=page, capture_output=True, text=True,
            encoding="utf-8", check=True,
        )  # fmt: skip
        assert done.stderr == ""
        assert text in done.stdout.replace("\u2010", "-").replace("\u2212", "-")


@pytest.mark.parametrize("command", [["groff", "-man", "-ww", "-z"], ["mandoc", "-T", "lint"]])
def test_the_manual_page_is_well_formed(command: list[str]):
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run([*command, manual.PATH], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
