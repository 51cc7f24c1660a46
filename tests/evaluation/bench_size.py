"""What size costs: two cores against one, memory against the number of documents, same bytes.

    python -m tests.evaluation.bench_size [--documents 20000] [--repeat 1]

The releases of the White House are repeated with changes until there are enough of them, the
samples where the corpora are not there. Peak memory is the high-water mark of each process as the
system keeps it, asked every few hundredths of a second; only Linux tells it. Seconds need a quiet
machine: beside them stands how many cores other processes had.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from tests.evaluation.bench import ROOT
from tests.evaluation.corpora import SHARED

PARTS = 10
SPEED, MEMORY = 1.7, 1.2
"""What is to be reached: two cores against one, and all documents against a tenth of them."""
NUMBER = re.compile(r"(?<![\d,.$/:-])\d{2,3}(?![\d,.:/-])")
PAUSE = 0.03
"""Seconds between two looks at the processes."""


class Cost(NamedTuple):
    """What one run took, and its output."""

    wall: float
    cpu: float
    others: float
    """Cores that other processes had meanwhile: above a few hundredths the seconds say little."""
    parent: int
    worker: int
    """Peak memory in kB of the process itself, and of the largest that it started."""
    digest: str


def corpus(folder: Path, count: int) -> None:
    """So many documents, all different, in ten folders."""
    home = SHARED / "corpus" / "white-house"
    texts = [
        (path.stem[:60], path.read_text(encoding="utf-8"))
        for path in sorted((home if home.is_dir() else ROOT / "samples").iterdir())
    ]
    for number in range(count):
        (name, text), turn = texts[number % len(texts)], number // len(texts)
        changed = NUMBER.sub(partial(_later, turn), text)
        part = folder / f"{number * PARTS // count}"
        part.mkdir(exist_ok=True)
        target = part / f"{number:06}-{name}.md"
        target.write_text(f"{changed}\n\nEdition {turn}.\n", encoding="utf-8")


def _later(turn: int, found: re.Match[str]) -> str:
    return str(int(found[0]) + turn)


# ------------------------------------------------------------------- one run
def bilat(*arguments: str | Path, disturb: Callable[[int, Path], bool] | None = None) -> Cost:
    """Run, watch, and wait; `disturb` is called with the process until it says that it did."""
    with tempfile.TemporaryDirectory() as place:
        target = Path(place) / "out"
        begun, before = time.perf_counter(), busy()
        with target.open("wb") as stream:
            child = subprocess.Popen(
                [sys.executable, "-m", "bilat_cli", "-q", *map(str, arguments)],
                stdin=subprocess.DEVNULL, stdout=stream,
            )  # fmt: skip
        peaks: dict[int, int] = {}
        while True:
            pid, status, used = os.wait4(child.pid, os.WNOHANG)
            if pid:
                break
            watch(child.pid, peaks)
            if disturb is not None and disturb(child.pid, target):
                disturb = None
            time.sleep(PAUSE)
        wall = time.perf_counter() - begun
        cpu = used.ru_utime + used.ru_stime
        others = max(0.0, busy() - before - cpu) / wall
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            raise RuntimeError(f"bilat {arguments[0]}: status {child.returncode}")
        with target.open("rb") as written:
            digest = hashlib.file_digest(written, "sha256").hexdigest()
    parent = peaks.pop(child.pid, 0)
    worker = max(peaks.values(), default=0)
    return Cost(wall, cpu, others, parent, worker, digest)


def busy() -> float:
    """Seconds that all cores together have worked so far; 0 where the system does not tell."""
    with contextlib.suppress(OSError):
        times = [int(part) for part in Path("/proc/stat").read_text().split(maxsplit=9)[1:9]]
        return (sum(times) - times[3] - times[4]) / os.sysconf("SC_CLK_TCK")
    return 0.0


def watch(parent: int, peaks: dict[int, int]) -> None:
    """Note the high-water marks of a process and of those that it started."""
    for pid in (parent, *children(parent)):
        with contextlib.suppress(OSError):
            for line in Path(f"/proc/{pid}/status").read_text().splitlines():
                if line.startswith("VmHWM:"):
                    peaks[pid] = int(line.split()[1])


def children(parent: int) -> Iterator[int]:
    """The processes that a process started."""
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError, IndexError):
            if int((folder / "stat").read_text().rpartition(")")[2].split()[1]) == parent:
                yield int(folder.name)


def killer(size: int) -> Callable[[int, Path], bool]:
    """Kills one worker once the output has so many bytes."""

    def kill(parent: int, target: Path) -> bool:
        if target.stat().st_size < size:
            return False
        for pid in children(parent):
            with contextlib.suppress(OSError):
                if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes():
                    os.kill(pid, signal.SIGKILL)
                    return True
        return False

    return kill


# ------------------------------------------------------------------- the tables
def say(text: str) -> None:
    """A line of a table, at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def row(name: str, cost: Cost) -> None:
    """One run."""
    say(
        f"{name:34} {cost.wall:8.1f} {cost.cpu:8.1f} {cost.others:8.2f} {cost.parent / 1024:8.1f} "
        f"{cost.worker / 1024:8.1f}  {cost.digest[:12]}"
    )


def verdict(name: str, ratio: float, target: float, *, least: bool) -> None:
    """A ratio beside what is to be reached."""
    bound = f"at least {target}" if least else f"at most {target}"
    say(f"{name:34} {ratio:8.2f}  {bound}")


def extraction(folder: Path, repeat: int) -> str:
    """Both numbers of processes over all documents and over a tenth; the digest of the lines."""
    say(f"{'extract':34} {'wall s':>8} {'CPU s':>8} {'others':>8} {'MB':>8} {'worker':>8}  output")
    runs: dict[tuple[str, int], list[Cost]] = {}
    for _ in range(repeat):
        for name, path in (("a tenth", folder / "0"), ("all", folder)):
            for jobs in (1, 2):
                cost = bilat("extract", path, "--jobs", str(jobs))
                runs.setdefault((name, jobs), []).append(cost)
                row(f"{name}, --jobs {jobs}", cost)
    wall = {key: statistics.median(cost.wall for cost in costs) for key, costs in runs.items()}
    verdict("two cores against one", wall["all", 1] / wall["all", 2], SPEED, least=True)
    for jobs in (1, 2):
        small, large = runs["a tenth", jobs][0], runs["all", jobs][0]
        if small.parent:
            ratio = large.parent / small.parent
            verdict(f"memory, --jobs {jobs}", ratio, MEMORY, least=False)
        if small.worker:
            ratio = large.worker / small.worker
            verdict(f"memory of a worker, --jobs {jobs}", ratio, MEMORY, least=False)
    one, two = runs["all", 1][0], runs["all", 2][0]
    say(f"{'same bytes for one and for two':34} {'yes' if one.digest == two.digest else 'NO'}")
    return one.digest


def disturbed(folder: Path, expected: str, size: int) -> None:
    """A worker is killed in the middle."""
    cost = bilat("extract", folder, "--jobs", "2", disturb=killer(size // 2))
    row("a worker killed in the middle", cost)
    say(f"{'same bytes after kill -9':34} {'yes' if cost.digest == expected else 'NO'}")


def merged(folder: Path, place: Path) -> None:
    """Timeline and facts over the documents, and over ten extractions of them."""
    parts = []
    for number in range(PARTS):
        parts.append(place / f"{number}.jsonl")
        bilat("extract", folder / f"{number}", "--jobs", "2", "-o", parts[-1])
    for command in ("timeline", "facts"):
        costs = {
            f"{command}, --jobs 1": bilat(command, folder, "--json", "--jobs", "1"),
            f"{command}, --jobs 2": bilat(command, folder, "--json", "--jobs", "2"),
            f"{command}, {PARTS} extractions": bilat(command, *parts, "--json"),
            f"{command}, the same reversed": bilat(command, *parts[::-1], "--json"),
        }
        for name, cost in costs.items():
            row(name, cost)
        same = len({cost.digest for cost in costs.values()}) == 1
        say(f"{'same bytes':34} {'yes' if same else 'NO'}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--repeat", type=int, default=1, help="runs of each extraction")
    parser.add_argument("--only-extract", action="store_true", help="no killing and no merging")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "documents"
        folder.mkdir()
        corpus(folder, options.documents)
        say(f"{options.documents:,} documents, {len(os.sched_getaffinity(0))} cores")
        digest = extraction(folder, options.repeat)
        if options.only_extract:
            return 0
        lines = Path(place) / "all.jsonl"
        bilat("extract", folder, "-o", lines)
        disturbed(folder, digest, lines.stat().st_size)
        merged(folder, Path(place))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
