"""The line of progress: what it says, when, and that it goes away."""

from __future__ import annotations

from pathlib import Path

import pytest

from bilat_cli import progress
from bilat_cli.progress import Progress
from tests.clihelp import bilat, report

__all__ = ["report"]


class Clock:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def begun() -> tuple[Progress, Clock]:
    clock = Clock()
    line = Progress(clock)
    assert line.line(0, 0, lambda: 400) == ""
    return line, clock


def test_it_tells_what_is_done_how_fast_and_what_is_left() -> None:
    line, clock = begun()
    clock.now += 10
    assert line.line(98, 100, lambda: 400) == "98 of 400 documents, 10/s, 30 s left"
    assert line.done() == " after 98 of 400 documents"


@pytest.mark.parametrize(
    ("seconds", "said"), [(1, "3 s left"), (100, "5 min left"), (2500, "2 h 5 min left")]
)
def test_the_time_left_is_said_as_one_would(seconds: float, said: str) -> None:
    line, clock = begun()
    clock.now += seconds
    assert line.line(100, 100, lambda: 400).endswith(said)


def test_files_with_many_documents_give_no_time_left() -> None:
    line, clock = begun()
    clock.now += 10
    assert line.line(1000, 2, lambda: 3) == "1,000 documents, 100/s, file 2 of 3"
    assert line.done() == " after 1,000 documents"


def test_a_short_run_is_not_disturbed_and_a_long_one_not_flooded() -> None:
    line, clock = begun()
    asked = []

    def total() -> int:
        asked.append(1)
        return 400

    clock.now += 0.1
    assert line.line(1, 1, total) == ""
    assert asked == []
    clock.now += 1
    assert line.line(2, 2, total) != ""
    assert line.line(3, 3, total) == ""
    clock.now += 1
    assert line.line(4, 4, total) != ""
    assert asked == [1]


def test_nobody_looks() -> None:
    clock = Clock()
    line = Progress(clock)
    line.line(0, 0, None)
    clock.now += 10
    assert line.line(1, 1, None) == ""
    assert line.done() == " after 1 document"
    assert Progress(clock).done() == ""


def test_only_at_a_terminal_and_not_when_quiet(
    report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bilat_cli import console

    monkeypatch.setattr(progress, "_PATIENCE", -1.0)
    assert "\r" not in bilat("dates", report).err
    monkeypatch.setattr(console, "_terminal", lambda stream: stream is not None)
    done = bilat("dates", report, "--json", "--color", "never")
    assert done.err.startswith("\r\x1b[2K1 of 1 documents, ")
    assert "s left\r\x1b[2Kbilat: read 1 document" in done.err
    assert "\r" not in bilat("dates", report, "--json", "-q").err
    assert "\r" not in bilat("extract", report, "-j", "1").err  # the data runs over the terminal
    assert "\r" in bilat("extract", report, "-j", "1", "-o", report.parent / "x.jsonl").err
