"""Several processes as a user meets them: the same bytes, whatever is done to them meanwhile."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.clihelp import Ended, environment, process

COUNT = 240
"""Reports: enough for several processes, and for more output than pipes hold."""
LIMIT = 60
"""Seconds after which a test gives up."""
NAMES = ("Moen", "Berg", "Dahl", "Lund", "Vik", "Holm", "Aas")
unix = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system")
linux = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("jobs") / "reports"
    folder.mkdir()
    for number in range(COUNT):
        day, name = number % 28 + 1, NAMES[number % len(NAMES)]
        (folder / f"{number:03}.txt").write_text(
            f"OSLO, June {day}, 2019 (Wire) - Norwegian Prime Minister Kari {name} met Swedish "
            f"Prime Minister Lars Ek in Oslo on June {day}, 2019.\n\nTrade between Norway and "
            f"Sweden reached {number + 10} billion U.S. dollars in {1990 + number % 29}.\n",
            encoding="utf-8",
        )
    return folder


@pytest.fixture(scope="module")
def expected(reports: Path) -> bytes:
    """What one process writes."""
    done = process("extract", reports, "--jobs", "1")
    assert done.status == 0
    assert len(done.out.splitlines()) == COUNT
    return done.out


@contextmanager
def started(*arguments: str | Path, stdin: int | None = None) -> Iterator[subprocess.Popen[bytes]]:
    """The program in a group of its own, as a shell starts it."""
    with subprocess.Popen(
        [sys.executable, "-m", "bilat_cli", *map(str, arguments)],
        stdin=subprocess.DEVNULL if stdin is None else stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        start_new_session=True,
    ) as child:
        try:
            yield child
        finally:
            child.kill()


def of_session(session: int) -> dict[int, str]:
    """The processes of a session that are alive, with their command lines."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
            if int(fields[3]) == session and fields[0] != "Z":
                found[int(folder.name)] = (folder / "cmdline").read_text().replace("\0", " ")
        except (OSError, IndexError):
            continue
    return found


def awaited_workers(session: int, count: int) -> list[int]:
    """The processes that work, once there are so many of them."""
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        workers = [pid for pid, line in of_session(session).items() if "spawn_main" in line]
        if len(workers) >= count:
            return workers
        time.sleep(0.02)
    raise AssertionError("no workers")


def assert_gone(session: int) -> None:
    """Nothing of a session is left, now or very soon."""
    end = time.monotonic() + LIMIT
    while left := of_session(session):
        assert time.monotonic() < end, left
        time.sleep(0.02)


# ------------------------------------------------------------------- the same bytes
@pytest.mark.parametrize("jobs", ["2", "3"])
def test_the_number_of_processes_changes_nothing(jobs: str, reports: Path, expected: bytes) -> None:
    done = process("extract", reports, "--jobs", jobs, PYTHONHASHSEED=jobs)
    assert (done.status, done.out) == (0, expected)
    assert done.err == f"bilat: read {COUNT} documents from {reports}\n"


@pytest.mark.parametrize("command", ["timeline", "facts"])
def test_one_process_two_and_parts_put_together_agree(
    command: str, reports: Path, expected: bytes, tmp_path: Path
) -> None:
    lines = expected.splitlines(keepends=True)
    parts = [tmp_path / f"{number}.jsonl" for number in range(10)]
    for number, part in enumerate(parts):
        part.write_bytes(b"".join(lines[number::10]))
    one = process(command, reports, "--json", "--jobs", "1")
    two = process(command, reports, "--json", BILAT_JOBS="2", PYTHONHASHSEED="7")
    merged = process(command, *reversed(parts), "--json", "--jobs", "2")
    assert one.status == two.status == merged.status == 0
    assert len(one.out) > 10000
    assert one.out == two.out == merged.out


def test_extractions_come_through_a_pipe(reports: Path, expected: bytes) -> None:
    plain = process("timeline", reports, "--json")
    assert process("timeline", "-", "--json", stdin=expected).out == plain.out


# ------------------------------------------------------------------- what goes wrong meanwhile
@linux
def test_a_killed_process_costs_nothing_but_time(reports: Path, expected: bytes) -> None:
    with started("extract", reports, "--jobs", "2") as child:
        assert child.stdout and child.stderr
        first = child.stdout.read(1)  # both are at work, and the pipe will soon be full
        os.kill(awaited_workers(child.pid, 2)[0], signal.SIGKILL)
        rest = child.stdout.read()
        told = child.stderr.read()
        assert child.wait(LIMIT) == 0
    assert first + rest == expected
    assert told.decode() == f"bilat: read {COUNT} documents from {reports}\n"


def test_a_document_that_kills_is_named_and_the_rest_is_read(
    reports: Path, expected: bytes, tmp_path: Path
) -> None:
    folder = tmp_path / reports.name
    folder.mkdir()
    for file in reports.iterdir():
        (folder / file.name).symlink_to(file)
    for name in ("100-deadly.txt", "200-faulty.txt"):
        (folder / name).write_text("Nothing of note.\n")
    done = subprocess.run(
        [sys.executable, "-m", "tests.poisoned", "extract", str(folder), "--jobs", "2"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=environment(),
        cwd=Path(__file__).parents[1],
        timeout=LIMIT,
        check=False,
    )
    ended = Ended(done.returncode, done.stdout, done.stderr.decode())
    assert ended.status == 3
    assert ended.out == expected.replace(str(reports).encode(), str(folder).encode())
    errors = [line for line in ended.err.splitlines() if "error:" in line]
    assert len(errors) == 2
    assert "100-deadly.txt: killed the process that read it" in errors[0]
    assert "200-faulty.txt: stumbled over it: RecursionError: too deep" in errors[1]
    assert ended.err.splitlines()[-1].startswith(f"bilat: read {COUNT} documents")
    assert "2 could not be read" in ended.err
    assert "Traceback" not in ended.err


@linux
def test_ctrl_c_says_what_was_done_and_leaves_nothing(reports: Path, tmp_path: Path) -> None:
    """It reaches all processes at once, as at a terminal."""
    target = tmp_path / "x.jsonl"
    arguments = ("extract", reports, "-", "--jobs", "2", "-o", target)
    with started(*arguments, stdin=subprocess.PIPE) as child:
        assert child.stdout and child.stderr
        awaited_workers(child.pid, 2)  # and it waits for standard input, which never ends
        os.killpg(child.pid, signal.SIGINT)
        assert child.wait(LIMIT) == 130
        told = child.stderr.read().decode()
        assert child.stdout.read() == b""
        assert_gone(child.pid)
    assert told.startswith("bilat: interrupted")
    assert told.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@linux
def test_ctrl_c_counts_what_was_done(reports: Path) -> None:
    with started("extract", reports, "--jobs", "2") as child:
        assert child.stdout and child.stderr
        child.stdout.read(1)
        awaited_workers(child.pid, 2)
        os.killpg(child.pid, signal.SIGINT)
        assert child.wait(LIMIT) == 130
        done = child.stderr.read().decode()
        assert_gone(child.pid)
    match = re.fullmatch(r"bilat: interrupted after (?P<count>\d+) documents?\n", done)
    assert match is not None, done
    assert 0 < int(match["count"]) < COUNT


@linux
def test_a_reader_who_goes_away_ends_it_quietly(reports: Path) -> None:
    with started("extract", reports, "--jobs", "2") as child:
        assert child.stdout and child.stderr
        assert child.stdout.readline().startswith(b'{"schema"')
        child.stdout.close()
        assert child.wait(LIMIT) == 141
        assert child.stderr.read() == b""
        assert_gone(child.pid)


@linux
def test_workers_end_with_a_parent_that_was_killed(reports: Path) -> None:
    with started("extract", reports, "--jobs", "2") as child:
        awaited_workers(child.pid, 2)
        child.kill()
        child.wait(LIMIT)
        assert_gone(child.pid)


@unix
def test_a_terminal_sees_how_far_it_is(reports: Path, tmp_path: Path) -> None:
    """On one line that goes away; the patience of the program is taken from it."""
    import pty

    code = (
        "from bilat_cli import progress; progress._PATIENCE = progress._PAUSE = -1.0\n"
        "from bilat_cli.__main__ import main; main()"
    )
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", code, "extract", str(reports), "-o", str(tmp_path / "x.jsonl")],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        env=environment(TERM="xterm", COLUMNS="80"),
    ) as child:
        os.close(theirs)
        seen = b""
        with suppress(OSError):  # what a terminal gives when nobody writes to it any more
            while part := os.read(ours, 65536):
                seen += part
        assert child.wait(LIMIT) == 0
    os.close(ours)
    drawn = seen.decode().split("\r\x1b[2K")
    assert re.fullmatch(rf"\d+ of {COUNT} documents, [\d,]+/s, .+ left", drawn[1])
    assert drawn[-2].startswith(f"{COUNT} of {COUNT} documents, ")
    assert drawn[-2].endswith(", 0 s left")
    assert drawn[-1] == f"bilat: read {COUNT} documents from {reports}\r\n"
