"""The line of progress: what it says, when, and that it goes away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bilat_cli import console, progress
from bilat_cli.console import Console
from bilat_cli.progress import Progress
from tests.clihelp import bilat, report

__all__ = ["report"]


class Clock:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def begun(count: Callable[[], int] = lambda: 400) -> tuple[Progress, Clock]:
    clock = Clock()
    return Progress(count, clock), clock


def test_it_tells_what_is_done_how_fast_and_what_is_left() -> None:
    line, clock = begun()
    clock.now += 10
    assert line.line(98, 100) == "98 of 400 documents, 10/s, 30 s left"


@pytest.mark.parametrize(
    ("seconds", "said"), [(1, "3 s left"), (100, "5 min left"), (2500, "2 h 5 min left")]
)
def test_the_time_left_is_said_as_one_would(seconds: float, said: str) -> None:
    line, clock = begun()
    clock.now += seconds
    assert line.line(100, 100).endswith(said)


def test_files_with_many_documents_give_no_time_left() -> None:
    line, clock = begun(lambda: 3)
    clock.now += 10
    assert line.line(1000, 2) == "1,000 documents, 100/s, file 2 of 3"


def test_more_files_than_were_counted_are_no_riddle() -> None:
    line, clock = begun(lambda: 3)
    clock.now += 10
    assert line.line(5, 5) == "5 documents, 0/s, file 5 of 5"


def test_a_short_run_is_not_disturbed_and_a_long_one_not_flooded() -> None:
    asked = []

    def total() -> int:
        asked.append(1)
        return 400

    line, clock = begun(total)
    clock.now += 0.1
    assert line.line(1, 1) == ""
    assert asked == []
    clock.now += 1
    assert line.line(0, 0) == ""
    assert line.line(2, 2) != ""
    assert line.line(3, 3) == ""
    clock.now += 1
    assert line.line(4, 4) != ""
    assert asked == [1]


@pytest.mark.parametrize(
    ("documents", "files", "total", "said"),
    [
        (0, 0, None, "interrupted"),
        (1, 1, None, "interrupted after 1 document"),
        (1234, 1240, None, "interrupted after 1,234 documents"),
        (1234, 1240, 20000, "interrupted after 1,234 of 20,000 documents"),
        (1234, 2, 20, "interrupted after 1,234 documents"),
    ],
)
def test_what_was_done_is_said_at_an_early_end(
    documents: int,
    files: int,
    total: int | None,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    seen = Console({})
    monkeypatch.setattr(console, "_terminal", lambda stream: total is not None)
    monkeypatch.setattr(console, "hush", lambda: None)
    monkeypatch.setattr(progress, "_PATIENCE", -1.0)
    seen.progress(documents, files, lambda: total or 0)
    capsys.readouterr()
    seen.interrupted()
    assert capsys.readouterr().err.removeprefix("\r\x1b[2K") == f"bilat: {said}\n"


def test_only_at_a_terminal_and_not_when_quiet(
    report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "_PATIENCE", -1.0)
    assert "\r" not in bilat("dates", report).err
    monkeypatch.setattr(console, "_terminal", lambda stream: stream is not None)
    done = bilat("dates", report, "--json", "--color", "never")
    assert done.err.startswith("\r\x1b[2K1 of 1 documents, ")
    assert "s left\r\x1b[2Kbilat: read 1 document" in done.err
    assert "\r" not in bilat("dates", report, "--json", "-q").err
    assert "\r" not in bilat("extract", report, "-j", "1").err  # the data runs over the terminal
    assert "\r" in bilat("extract", report, "-j", "1", "-o", report.parent / "x.jsonl").err
