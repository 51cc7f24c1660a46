"""Patterns kept between runs: the same results, whatever the file holds, and only where allowed."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bilat_cli.kept import Kept

PATTERNS = (
    ("(?P<day>\\d{1,2})(?:st|nd)?\\s+(?P<month>May|June)", re.IGNORECASE),
    ("(?<!\\w)(?:a|b)+?(?=[’'“-])", 0),
    ("[^\\W_]+\\b", re.ASCII),
)
TEXTS = ("on 21st May", "xab’ aab'", "één_two three", "")


@pytest.fixture
def compiler(monkeypatch):
    """The compiler of `re`, put back when the test is over."""
    module = pytest.importorskip("re._compiler")
    monkeypatch.setattr(module, "compile", module.compile)
    re.purge()
    yield module
    re.purge()


def found():
    re.purge()
    compiled = [re.compile(pattern, flags) for pattern, flags in PATTERNS]
    return [
        (
            one.flags,
            one.groups,
            dict(one.groupindex),
            [m.groupdict() | {"": m.span()} for m in hits],
        )
        for one in compiled
        for hits in [[m for text in TEXTS for m in one.finditer(text)]]
    ]


def test_a_kept_pattern_is_the_pattern(compiler, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    path = tmp_path / "kept"
    plain = found()
    first = Kept(str(path))
    first.install()
    assert found() == plain
    first.save()
    assert path.stat().st_size
    assert list(tmp_path.iterdir()) == [path]
    monkeypatch.setattr(compiler, "_code", lambda *_: pytest.fail("compiled again"))
    Kept(str(path)).install()
    assert found() == plain


@pytest.mark.parametrize("damage", [b"", b"nonsense", b"\xe3", b"N", b"(\x02\x00\x00\x00NN"])
def test_a_damaged_file_changes_nothing(compiler, tmp_path, damage):
    plain = found()
    path = tmp_path / "kept"
    path.write_bytes(damage)
    Kept(str(path)).install()
    assert found() == plain


def test_wrong_code_is_compiled_again(compiler, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    plain = found()
    kept = Kept(str(tmp_path / "kept"))
    kept.install()
    found()
    kept._programs = {
        key: (program[0], b"\xff\xff\xff\x7f" * 3, *program[2:])
        for key, program in kept._programs.items()
    }
    assert found() == plain


def test_a_full_file_keeps_what_the_run_needed(compiler, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr("bilat_cli.kept.MOST", 3)
    path = tmp_path / "kept"
    older = Kept(str(path))
    older.install()
    re.compile("one of (?:an|another) version")
    older.save()
    run = Kept(str(path))
    run.install()
    found()
    run.save()
    last = Kept(str(path))
    last._load()
    assert set(last._programs) == {(pattern, int(flags)) for pattern, flags in PATTERNS}


def test_a_faulty_pattern_is_still_refused(compiler, tmp_path):
    Kept(str(tmp_path / "kept")).install()
    with pytest.raises(re.error):
        re.compile("(unclosed")


def test_nothing_is_written_where_byte_code_is_not(compiler, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    kept = Kept(str(tmp_path / "kept"))
    kept.install()
    found()
    kept.save()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_may_not_be_written_is_no_error(compiler, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    kept = Kept(str(tmp_path / "missing" / "kept"))
    kept.install()
    found()
    kept.save()


def test_the_program_says_the_same_with_and_without(tmp_path):
    report = tmp_path / "report.txt"
    report.write_text("OSLO, May 3 (Wire) -- Kari Moen met Bo Strand in Oslo on Friday.\n")

    def run(prefix: Path, *options: str) -> bytes:
        environ = {**os.environ, "PYTHONPYCACHEPREFIX": str(prefix)}
        environ.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, *options, "-m", "bilat_cli", "timeline", str(report), "--json"]
        return subprocess.run(command, env=environ, capture_output=True, check=True).stdout

    without = run(tmp_path / "none", "-B")
    assert not list((tmp_path / "none").rglob("*.patterns"))
    assert run(tmp_path / "cache") == without
    assert len(list((tmp_path / "cache").rglob("*.patterns"))) == 1
    assert run(tmp_path / "cache") == without


def test_a_second_run_leaves_the_file_as_it_is(tmp_path):
    """A pattern that is built in the order of a set would be compiled and kept anew each time."""
    samples = Path(__file__).parents[1] / "samples"

    def kept(seed: str) -> tuple[bytes, int]:
        environ = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path), "PYTHONHASHSEED": seed}
        environ.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-m", "bilat_cli", "facts", str(samples), "--format", "table"]
        subprocess.run(command, env=environ, capture_output=True, check=True)
        (file,) = tmp_path.rglob("*.patterns")
        return file.read_bytes(), file.stat().st_ino

    first = kept("1")
    assert kept("2") == first
    assert kept("3") == first
