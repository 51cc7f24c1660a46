"""What bilat costs: start-up, documents per second by stage, merging.

    python -m tests.evaluation.bench [--runs 15] [--documents 1249] [-v] [--size]

CPU is user and system time together, of whole processes where commands are measured. A ratio
says how many empty interpreters (`python -c pass`) a command costs: it holds on any machine,
seconds do not. Without the corpora the samples are read instead.
"""

from __future__ import annotations

import argparse
import compileall
import functools
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from bilat_cli import pipeline
from bilat_cli.documents import from_text
from bilat_cli.model import Document, Event, Extraction, Fact
from tests.evaluation.corpora import SHARED

ROOT = Path(__file__).parents[2]
BUDGETS = {
    "--help": 15,
    "completion of timel": 8,
    "completion of --topic tra": 8,
    "timeline --format json": 15,
    "timeline --format table": 20,
}
SIZES = (1, 2, 4, 8)
T = TypeVar("T")


def cpu(command: Sequence[str], environment: dict[str, str] | None = None) -> float:
    """CPU milliseconds of one process and its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, check=True, env=environment
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def reports() -> list[str]:
    """Paths of the five agency reports, of five samples where they are not there."""
    folder = SHARED / "corpus" / "china-russia"
    paths = sorted((folder if folder.is_dir() else ROOT / "samples").iterdir())
    return [str(path) for path in paths[:5]]


def start_up(runs: int, *, verbose: bool = False) -> None:
    """Commands over five reports against an empty interpreter, taken in turn."""
    bilat = str(Path(sys.executable).parent / "bilat")
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "--version": [bilat, "--version"],
        "--help": [bilat, "--help"],
        "completion of timel": [bilat, "timel"],
        "completion of --topic tra": [bilat, "timeline", "--topic", "tra"],
        "timeline --format json": [bilat, "timeline", "--format", "json", *reports()],
        "timeline --format table": [bilat, "timeline", "--format", "table", *reports()],
        "facts --format json": [bilat, "facts", "--format", "json", *reports()],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    # As after a first run: byte code and patterns kept, files in memory.
    compileall.compile_dir(ROOT / "src", quiet=1)
    environment = {key: os.environ[key] for key in os.environ if key != "PYTHONDONTWRITEBYTECODE"}
    # As a shell asks: the words of the line, and its own name beside them.
    asking = {name: environment | {"_BILAT_COMPLETE": "bash"} for name in times if "compl" in name}
    for name, command in commands.items():
        cpu(command, asking.get(name, environment))
    for _ in range(runs):
        for name, command in commands.items():
            times[name].append(cpu(command, asking.get(name)))
    empty = statistics.median(times["python -c pass"])
    sys.stdout.write(f"{'CPU of a process':32} {'ms':>8} {'ratio':>7}  budget\n")
    for name, taken in times.items():
        middle = statistics.median(taken)
        budget = BUDGETS.get(name, "")
        spread = f"  {min(taken):.1f} to {max(taken):.1f} ms" if verbose else ""
        sys.stdout.write(f"{name:32} {middle:8.1f} {middle / empty:7.1f}  {budget:<2}{spread}\n")


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """CPU seconds of one call in this process, and what it gave."""
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def texts(limit: int) -> list[tuple[str, str]]:
    """Paths and texts of the corpus, in the order of their names."""
    folder = SHARED / "corpus" / "white-house"
    paths = sorted((folder if folder.is_dir() else ROOT / "samples").iterdir())[:limit]
    return [(path.name, path.read_text(encoding="utf-8")) for path in paths if path.is_file()]


def throughput(limit: int) -> list[Extraction]:
    """Milliseconds a document for each stage, and documents a second for all of them."""
    found = texts(limit)
    size = sum(len(text) for _, text in found) / len(found)
    pipeline.extract(from_text(found[0][1], path=found[0][0]))  # compile the rules
    reading, documents = timed(lambda: [from_text(text, path=name) for name, text in found])
    stages = {"read": reading, **by_stage(documents)}
    whole, extracted = timed(lambda: list(pipeline.extractions(documents)))
    total = stages["read"] + whole
    sys.stdout.write(f"\n{len(found)} documents of {size / 1000:.1f} kB on one core\n")
    for name, seconds in stages.items():
        sys.stdout.write(f"{name:32} {1000 * seconds / len(found):8.3f} ms a document\n")
    sys.stdout.write(f"{'read and extract':32} {1000 * total / len(found):8.3f} ms a document, ")
    sys.stdout.write(f"{len(found) / total:.0f} documents/s\n")
    return extracted


def by_stage(documents: list[Document]) -> dict[str, float]:
    """CPU seconds of each stage over all documents, by the stages' own functions."""
    from bilat_cli import sentences, timex, topics
    from bilat_cli.events import find as find_events
    from bilat_cli.figures import find as find_facts
    from bilat_cli.mentions import find as find_mentions
    from bilat_cli.model import Annotated

    clock: dict[str, float] = dict.fromkeys(
        ("sentences", "times", "mentions", "topics", "events", "facts"), 0.0
    )
    now = time.process_time
    for document in documents:
        t0 = now()
        split = sentences.split(document)
        t1 = now()
        times = timex.find(document)
        t2 = now()
        mentions = find_mentions(document, split)
        t3 = now()
        cues = topics.find(document.text)
        t4 = now()
        annotated = Annotated(
            document=document,
            sentences=tuple(split),
            times=tuple(times),
            mentions=tuple(mentions),
            topics=tuple(cues),
        )
        t5 = now()
        events = find_events(annotated)
        t6 = now()
        find_facts(annotated, events)
        t7 = now()
        taken = (t1 - t0, t2 - t1, t3 - t2, t4 - t3, t6 - t5, t7 - t6)
        for name, seconds in zip(clock, taken, strict=True):
            clock[name] += seconds
    return clock


def merging(extracted: list[Extraction]) -> None:
    """Merge time as the corpus grows: twice the documents should cost about twice."""
    unit = len(extracted) // SIZES[-1]
    if not unit:
        return
    sys.stdout.write(f"\nmerging, {unit} documents and more\n")
    functions: dict[str, Callable[[Iterable[Document | Extraction]], list[Event] | list[Fact]]] = {
        "timeline": pipeline.timeline,
        "facts": pipeline.facts,
    }
    for name, function in functions.items():
        cells = []
        for size in SIZES:
            part = extracted[: unit * size]
            seconds, rows = timed(functools.partial(function, part))
            cells.append(f"{size}x {1000 * seconds:.0f} ms ({len(rows)} rows)")
        sys.stdout.write(f"{name:32} {'  '.join(cells)}\n")


def beside(name: str) -> None:
    """Run a benchmark that lives beside this one, in a process of its own."""
    sys.stdout.write("\n")
    sys.stdout.flush()
    subprocess.run([sys.executable, "-m", f"tests.evaluation.{name}"], cwd=ROOT, check=True)


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="processes of each command")
    parser.add_argument("--documents", type=int, default=1249)
    parser.add_argument("-v", "--verbose", action="store_true", help="also the spread of the runs")
    parser.add_argument("--size", action="store_true", help="only what 20,000 documents cost")
    options = parser.parse_args()
    if options.size:
        beside("bench_size")
        return 0
    start_up(options.runs, verbose=options.verbose)
    beside("cold")
    merging(throughput(options.documents))
    beside("bench_reading")
    beside("bench_timex")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
