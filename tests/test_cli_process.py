"""Manners that only a real process shows. Few, since each start costs a fifth of a second."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.clihelp import environment, interruptible, process, report

__all__ = ["report"]

unix = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system")
BILAT = (sys.executable, "-m", "bilat_cli")


def test_the_same_bytes_whatever_surrounds_them(report: Path) -> None:
    """Order of files, hash seed, locale, encoding, time zone and language make no difference."""
    for index in range(3):
        shutil.copy(report / "moscow.txt", report / f"copy{index}.txt")
        with (report / f"copy{index}.txt").open("a") as file:
            file.write(f"The two sides signed {index + 2} agreements in 北京 in May 2024.\n")
    files = sorted(report.iterdir())
    plain = process("timeline", *files, "--json", PYTHONHASHSEED="1", TZ="UTC")
    strange = process(
        "timeline",
        *reversed(files),
        "--json",
        PYTHONHASHSEED="4242",
        TZ="Pacific/Kiritimati",
        LANG="tr_TR.UTF-8",
        LC_ALL="C",
        PYTHONIOENCODING="cp1252",
        PYTHONUTF8="0",
    )
    assert plain.status == strange.status == 0
    assert plain.out == strange.out
    assert json.loads(plain.out.decode("utf-8"))


def test_a_document_is_read_from_a_pipe(report: Path) -> None:
    text = (report / "moscow.txt").read_bytes()
    done = process("timeline", stdin=text)
    assert done.status == 0
    first = json.loads(done.out.splitlines()[0])
    assert first["sources"][0]["document"] == "-"
    assert done.err == "bilat: read 1 document from standard input\n"


def test_talk_is_utf8_too(report: Path) -> None:
    done = process("timeline", report / "北京.txt", LC_ALL="C", PYTHONIOENCODING="cp1252")
    assert done.status == 3
    assert "北京.txt: no such file" in done.err


def test_no_escapes_in_a_pipe_and_colour_on_demand(report: Path) -> None:
    table = ("dates", report, "--format", "table")
    assert b"\x1b" not in process(*table).out
    forced = process(*table, FORCE_COLOR="1", COLUMNS="60")
    assert b"\x1b[" in forced.out
    assert b"\x1b" not in process(*table, FORCE_COLOR="1", NO_COLOR="1").out


@unix
def test_a_closed_pipe_is_silent() -> None:
    with subprocess.Popen(
        [*BILAT, "countries"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as child:
        assert child.stdout and child.stderr
        child.stdout.close()
        assert child.stderr.read() == b""
    assert child.returncode == 141


@unix
def test_help_into_a_closed_pipe_is_silent() -> None:
    command = f'("{sys.executable}" -m bilat_cli --help; echo $? >&2) | true'
    done = subprocess.run(["sh", "-c", command], capture_output=True, env=environment())
    assert done.stderr in (b"141\n", b"0\n")


@unix
@pytest.mark.parametrize("into", [">&-", "> /dev/full", "-o /dev/full"])
def test_where_nothing_can_be_written_one_line_says_so(into: str) -> None:
    if "/dev/full" in into and not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    command = f'"{sys.executable}" -m bilat_cli kinds {into}'
    done = subprocess.run(["sh", "-c", command], capture_output=True, env=environment())
    assert done.returncode == 2
    lines = done.stderr.decode().splitlines()
    assert lines[0].startswith("bilat: error: ")
    assert all(line.startswith("hint: ") for line in lines[1:])


@unix
def test_ctrl_c_ends_with_130_and_no_traceback() -> None:
    with subprocess.Popen(
        [*BILAT, "timeline"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        preexec_fn=interruptible,
    ) as child:
        assert child.stdin
        child.stdin.write(b"x" * 1_000_000)  # more than a pipe holds: it is reading by then
        child.stdin.flush()
        child.send_signal(signal.SIGINT)
        out, err = child.communicate(timeout=20)
    assert (child.returncode, out, err) == (130, b"", b"bilat: interrupted\n")


@unix
def test_nothing_is_read_from_a_null_device_or_a_closed_input(report: Path) -> None:
    environ = environment(BILAT_CORPUS=str(report))
    for end in ("< /dev/null", "<&-"):
        command = f'"{sys.executable}" -m bilat_cli dates {end}'
        done = subprocess.run(["sh", "-c", command], capture_output=True, env=environ)
        assert done.returncode == 0
        assert done.stderr.decode() == f"bilat: read 1 document from {report} ($BILAT_CORPUS)\n"


@unix
@pytest.mark.parametrize("columns", [40, 100])
def test_a_terminal_gets_a_table_of_its_width(report: Path, columns: int) -> None:
    import fcntl
    import pty
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 25, columns, 0, 0))
    with subprocess.Popen(
        [*BILAT, "timeline", str(report)],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        env=environment(TERM="xterm"),
    ) as child:
        child.wait(timeout=20)
    os.close(theirs)
    text = b""
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:
            break
        if not part:
            break
        text += part
    os.close(ours)
    assert b"Date" in text and b"\x1b[" in text
    import re

    lines = re.sub(r"\x1b\[[\d;]*m", "", text.decode()).splitlines()
    assert max(map(len, lines)) <= columns


def test_public_names_are_functions_in_any_order() -> None:
    code = (
        "import bilat_cli.pipeline, bilat_cli.figures\n"
        "from bilat_cli import Event, extract, facts, find_dates, read, timeline\n"
        "assert callable(facts) and callable(timeline) and callable(read)\n"
        "import bilat_cli\n"
        "assert all(getattr(bilat_cli, name) is not None for name in bilat_cli.__all__)\n"
        "assert set(bilat_cli.__all__) <= set(dir(bilat_cli))\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env=environment())


def test_an_option_beats_the_environment_before_the_command_too(report: Path) -> None:
    """`auto` is a choice as well."""
    table = ("dates", report, "--format", "table")
    assert b"\x1b[" in process(*table, BILAT_COLOR="always").out
    for words in (("--color", "auto", *table), (*table, "--color", "auto")):
        assert b"\x1b" not in process(*words, BILAT_COLOR="always").out
    assert b"\x1b[" in process("--color", "always", *table, BILAT_COLOR="never").out
