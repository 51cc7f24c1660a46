"""Running the program in tests: in this process for speed, as a process for manners."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from bilat_cli.cli.app import run

REPORT = """\
date 2024-08-22 Premiers meet in Moscow

MOSCOW, Aug. 21 (Agency) -- Chinese Premier Li Qiang and Russian Prime Minister Mikhail
Mishustin held the 29th regular meeting between the heads of government of China and Russia in
Moscow on Wednesday, August 21, 2024.

Trade between China and Russia exceeded 240 billion U.S. dollars in 2023, Li said.
"""


class Ended(NamedTuple):
    """What a run left behind."""

    status: int
    out: bytes
    err: str


def bilat(*arguments: str | Path) -> Ended:
    """Run in this process, with standard streams of our own."""
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO()
    kept = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = out, err
    try:
        status = run([str(argument) for argument in arguments])
        out.flush()
    finally:
        sys.stdout, sys.stderr = kept
    assert isinstance(out.buffer, io.BytesIO)
    return Ended(status, out.buffer.getvalue(), err.getvalue())


def process(*arguments: str | Path, stdin: bytes | None = None, **environ: str) -> Ended:
    """Run as a process, with a small environment of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "bilat_cli", *map(str, arguments)],
        input=stdin,
        stdin=subprocess.DEVNULL if stdin is None else None,
        capture_output=True,
        env=environment(**environ),
        timeout=60,
        check=False,
    )
    return Ended(done.returncode, done.stdout, done.stderr.decode())


def interruptible() -> None:
    """For `preexec_fn`: take Ctrl-C also where these tests run in the background of a shell."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def environment(**more: str) -> dict[str, str]:
    """What a process needs, and nothing that changes how bilat looks."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return {**kept, "HOME": os.devnull, **more}


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one report, in a working folder without samples or settings."""
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "BILAT_CORPUS", "BILAT_FORMAT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "moscow.txt").write_text(REPORT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return folder
