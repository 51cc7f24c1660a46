"""Manners at the edges: full disks, closed streams, terminals, locales. Real processes only."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.clihelp import Ended, environment, interruptible, process, report

__all__ = ["report"]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system")
BILAT = f'"{sys.executable}" -m bilat_cli'
COLOR = re.compile(r"\x1b\[[\d;]*m")


def shell(line: str, folder: Path, **environ: str) -> Ended:
    """Run a line of a shell in which `bilat` is the program under test."""
    code = f'bilat() {{ {BILAT} "$@"; }}\n{line}'
    done = subprocess.run(
        ["bash", "-c", code], cwd=folder, env=environment(**environ), stdin=subprocess.DEVNULL,
        capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    return Ended(done.returncode, done.stdout, done.stderr.decode())


def at_terminal(*arguments: str | Path, columns: int = 80, **environ: str) -> tuple[int, str]:
    """Status, and what a terminal of that width shows of both streams."""
    import fcntl
    import pty
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 25, columns, 0, 0))
    with subprocess.Popen(
        [sys.executable, "-m", "bilat_cli", *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
        env=environment(**{"TERM": "xterm", **environ}),
    ) as child:
        os.close(theirs)
        seen = b""
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:
                break
            if not part:
                break
            seen += part
    os.close(ours)
    return child.returncode, seen.decode().replace("\r\n", "\n")


# ------------------------------------------------------------------- streams
@pytest.mark.parametrize("command", ["countries", "countries --csv", "topics -f table", "--help"])
def test_head_has_what_it_wants_in_silence(tmp_path: Path, command: str) -> None:
    done = shell(f"bilat {command} | head -n 1; echo ${{PIPESTATUS[0]}}", tmp_path)
    first, status = done.out.decode().splitlines()
    assert first and done.err == ""
    # What fits into the pipe is written before `head` leaves.
    assert status in ("141", "0")


def test_more_than_a_pipe_holds_ends_with_141(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("They met on 21 August 2024. " * 4000)
    done = shell("bilat dates a.txt --json | head -n 1; echo ${PIPESTATUS[0]}", tmp_path)
    assert done == Ended(0, b"[\n141\n", "bilat: read 1 document from a.txt\n")


def test_a_closed_or_full_standard_error_changes_nothing(report: Path) -> None:
    wanted = shell(f"bilat timeline {report} --json", report).out
    assert json.loads(wanted)
    for end in ("2>&-", "2>/dev/full"):
        done = shell(f"bilat timeline {report} --json {end}; exit $?", report)
        assert (done.status, done.out) == (0, wanted)
    assert shell("bilat timelin 2>&-", report).status == 2


@pytest.mark.parametrize("into", [">&-", "> /dev/full"])
@pytest.mark.parametrize(
    "command", ["topics", "--help", "--version", "config example", "schema event", "rules test"]
)
def test_every_writer_says_what_it_cannot_write(tmp_path: Path, command: str, into: str) -> None:
    done = shell(f"bilat {command} {into}", tmp_path)
    assert done.status == 2
    assert re.fullmatch(r"bilat: error: .*standard output.*\n(hint: .*\n)?", done.err), done.err


def test_a_full_disk_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "countries.json"
    target.write_text("kept")
    done = shell("ulimit -f 1; bilat countries -o countries.json", tmp_path)
    assert done.status == 2
    assert done.err.startswith("bilat: error: cannot write countries.json: file too large\nhint: ")
    assert target.read_text() == "kept"
    assert [path.name for path in tmp_path.iterdir()] == ["countries.json"]


def test_a_file_that_is_there_keeps_its_rights_and_its_link(tmp_path: Path) -> None:
    target, link = tmp_path / "real.json", tmp_path / "link.json"
    target.touch(mode=0o600)
    link.symlink_to(target)
    assert shell("bilat kinds -o link.json", tmp_path).status == 0
    assert link.is_symlink() and json.loads(target.read_text())
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_circle_of_links_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "loop.json").symlink_to("loop.json")
    done = shell("bilat kinds -o loop.json", tmp_path)
    assert "fault of bilat" not in done.err and done.status in (0, 2)


def test_output_may_go_to_a_pipe_by_name(tmp_path: Path) -> None:
    done = shell("bilat kinds -f json -o >(cat > out.json); sleep 0.5; cat out.json", tmp_path)
    assert done.status == 0 and json.loads(done.out)


# ------------------------------------------------------------------- statuses
def test_every_exit_status(report: Path) -> None:
    asked = {
        0: f"bilat timeline {report} --since 2090",
        1: f"bilat timeline {report} --since 2090 --exit-status",
        2: f"bilat timeline {report} --since never",
        3: f"bilat timeline {report} missing.txt",
    }
    assert {status: shell(line, report).status for status, line in asked.items()} == {
        status: status for status in asked
    }


@pytest.mark.parametrize("command", [["timeline"], ["dates"], ["text"]])
def test_ctrl_c_while_it_works(tmp_path: Path, command: list[str]) -> None:
    for number in range(400):
        (tmp_path / f"{number}.txt").write_text(f"{number} They met on 21 August 2024. " * 200)
    with subprocess.Popen(
        [sys.executable, "-m", "bilat_cli", *command, str(tmp_path)],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=environment(), start_new_session=True, preexec_fn=interruptible,
    ) as child:  # fmt: skip
        time.sleep(0.5)
        os.killpg(child.pid, signal.SIGINT)
        _, err = child.communicate(timeout=30)
    # Where a machine is so fast that all is done by then, there is nothing to interrupt.
    assert child.returncode in (130, 0)
    assert b"Traceback" not in err
    assert child.returncode == 0 or b"interrupted" in err


# ------------------------------------------------------------------- terminals
@pytest.mark.parametrize("command", ["timeline", "facts", "dates", "series", "check", "topics"])
def test_forty_columns_are_enough(report: Path, command: str) -> None:
    paths = [] if command == "topics" else [report]
    status, seen = at_terminal(command, *paths, "-q", columns=40)
    lines = COLOR.sub("", seen).splitlines()
    assert status == 0
    assert max(map(len, lines), default=0) <= 40


def test_help_keeps_to_a_narrow_terminal() -> None:
    status, seen = at_terminal("timeline", "--help", columns=50)
    assert status == 0
    assert "--between A B" in seen and "\x1b" not in seen


@pytest.mark.parametrize(
    ("environ", "options", "colored"),
    [
        ({}, [], True),
        ({"NO_COLOR": "1"}, [], False),
        ({"NO_COLOR": ""}, [], True),
        ({"TERM": "dumb"}, [], False),
        ({"BILAT_COLOR": "never"}, [], False),
        ({"BILAT_COLOR": "never"}, ["--color", "always"], True),
        ({"NO_COLOR": "1"}, ["--color", "always"], True),
        ({"FORCE_COLOR": "1"}, ["--color", "never"], False),
    ],
)
def test_colour_at_a_terminal(environ: dict[str, Any], options: list[str], colored: bool) -> None:
    status, seen = at_terminal("config", "show", "-f", "table", *options, **environ)
    assert status == 0
    assert ("\x1b[" in seen) is colored


def test_errors_are_red_at_a_terminal_only(tmp_path: Path) -> None:
    assert at_terminal("timelin")[1].startswith("bilat: \x1b[1;31merror:\x1b[0m unknown command")
    assert at_terminal("timelin", NO_COLOR="1")[1].startswith("bilat: error: unknown command")
    assert shell("bilat timelin", tmp_path).err.startswith("bilat: error: unknown command")


# ------------------------------------------------------------------- locales and names
STRANGE: list[dict[str, str]] = [
    {"LC_ALL": "C"},
    {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    {"LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr"},
    {"LC_ALL": "zh_CN.GB18030", "PYTHONUTF8": "0"},
    {"LC_ALL": "nowhere", "PYTHONIOENCODING": "latin-1"},
    {"PYTHONIOENCODING": "ascii:strict", "PYTHONUTF8": "0", "LC_ALL": "C"},
]


@pytest.mark.parametrize("command", ["timeline -f table", "timeline --csv", "facts -f md", "dates"])
def test_the_same_bytes_in_any_locale(report: Path, command: str) -> None:
    (report / "more.txt").write_text(
        "ISTANBUL, May 3 (Agency) -- Ministers of İtaly and China met in 北京 in MAY 2024.\n"
        "Trade between Italy and China fell by 3.5 percent to 73.9 billion euros in 2023.\n",
        encoding="utf-8",
    )
    words = command.split()
    wanted = process(*words, report)
    assert wanted.status == 0 and wanted.out.decode("utf-8")
    for environ in STRANGE:
        assert process(*words, report, stdin=None, **environ) == wanted


def test_names_of_files_need_not_be_text(tmp_path: Path) -> None:
    name = b"report-\xff.txt"
    try:
        (tmp_path / os.fsdecode(name)).write_bytes(b"They met on 21 August 2024.\n")
    except OSError:
        pytest.skip("this file system takes text only")
    for environ in ({}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}):
        done = shell("bilat dates . --json", tmp_path, **environ)
        assert done.status == 0
        assert json.loads(done.out)[0]["document"] == "./report-\ufffd.txt"
        missed = shell("bilat dates $'no-\\xff.txt'", tmp_path, **environ)
        assert missed.status == 3 and "no such file" in missed.err
        odd = shell("bilat timeline --actor $'\\xff' --topic $'\\xfe'", tmp_path, **environ)
        assert odd.status == 2 and odd.err.startswith("bilat: error: unknown topic")
