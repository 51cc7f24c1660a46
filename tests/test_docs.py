"""README.md says what the program does: commands, words, output and code are all held to it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from bilat_cli import __version__, model
from bilat_cli.render import registry
from bilat_cli.rules.kinds import KINDS
from tests.reference import BLOCK, FILES, README, block, commands

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


@pytest.mark.parametrize("record", ["Event", "Fact", "Source", "TimeExpression"])
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
