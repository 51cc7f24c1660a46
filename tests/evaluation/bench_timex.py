"""Speed of `find_dates` beside other finders of dates, on one core over the same text.

    python -m tests.evaluation.bench_timex [--passes N]

The text is the `white-house` corpus beside the repository (`BILAT_SHARED`, else `../shared`).
dateparser and parsedatetime are asked for a part of it only, chrono-node (npm) for all of it;
what is not installed is left out and said so. Each line: megabytes a second of the first pass,
start-up of rules and caches included, and of the best pass.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable

from tests.evaluation.corpora import SHARED

PART = 150_000
"""Characters for the slow ones."""

_CHRONO = """
const fs = require('fs'), chrono = require('chrono-node');
const docs = JSON.parse(fs.readFileSync(0, 'utf8'));
const size = docs.reduce((n, d) => n + d[1].length, 0), passes = Number(process.argv[1]);
const rates = []; let found = 0;
for (let i = 0; i < passes; i++) {
  const start = process.cpuUsage(); found = 0;
  for (const [day, text] of docs) found += chrono.parse(text, new Date(day)).length;
  const used = process.cpuUsage(start);
  rates.push(size / (used.user + used.system));
}
console.log(JSON.stringify({first: rates[0], best: Math.max(...rates), found}));
"""

Documents = list[tuple[dt.date, str]]


def documents() -> Documents:
    """The corpus with the day in each file's name."""
    folder = SHARED / "corpus" / "white-house"
    if not folder.is_dir():
        return []
    return [
        (dt.date.fromisoformat(path.name[:10]), path.read_text(encoding="utf-8"))
        for path in sorted(folder.iterdir())
    ]


def part(docs: Documents) -> Documents:
    """Every so-manieth document, up to `PART` characters."""
    chosen: Documents = []
    size = 0
    for day, text in docs[:: max(1, len(docs) // 60)]:
        if size < PART:
            chosen.append((day, text))
            size += len(text)
    return chosen


def measure(
    docs: Documents, find: Callable[[str, dt.date], int], passes: int
) -> tuple[float, float, int]:
    """MB/s of the first and of the best pass, and how many expressions were found."""
    size = sum(len(text) for _, text in docs) / 1e6
    rates, found = [], 0
    for _ in range(passes):
        start = time.process_time()
        found = sum(find(text, day) for day, text in docs)
        rates.append(size / (time.process_time() - start))
    return rates[0], max(rates), found


def ours(text: str, day: dt.date) -> int:
    """`find_dates`."""
    from bilat_cli.timex import find_dates

    return len(find_dates(text, day))


def with_dateparser(text: str, day: dt.date) -> int:
    """dateparser's own search."""
    from dateparser.search import search_dates

    base = dt.datetime.combine(day, dt.time())
    return len(search_dates(text, languages=["en"], settings={"RELATIVE_BASE": base}) or ())


def with_parsedatetime(text: str, day: dt.date) -> int:
    """parsedatetime's `nlp`."""
    import parsedatetime  # type: ignore[import-untyped, import-not-found, unused-ignore]

    base = dt.datetime.combine(day, dt.time())
    return len(parsedatetime.Calendar().nlp(text, base) or ())


def with_chrono(docs: Documents, passes: int) -> tuple[float, float, int] | None:
    """chrono-node where node and the package are there, else None."""
    node = shutil.which("node")
    if node is None:
        return None
    payload = json.dumps([(day.isoformat(), text) for day, text in docs])
    done = subprocess.run(
        [node, "-e", _CHRONO, str(passes)], input=payload, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    if done.returncode:
        return None
    result = json.loads(done.stdout)
    return result["first"], result["best"], result["found"]


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--passes", type=int, default=3)
    passes = parser.parse_args().passes
    docs = documents()
    if not docs:
        sys.stderr.write("no corpus found: set BILAT_SHARED\n")
        return 0
    out = sys.stdout
    out.write(f"{'finder':16} {'MB/s first':>11} {'MB/s best':>11} {'found':>8}  text\n")

    def line(name: str, result: tuple[float, float, int], size: float) -> None:
        first, best, found = result
        out.write(f"{name:16} {first:11.2f} {best:11.2f} {found:8}  {size:.2f} MB\n")

    whole = sum(len(text) for _, text in docs) / 1e6
    line("bilat", measure(docs, ours, passes), whole)
    chrono = with_chrono(docs, passes)
    if chrono is not None:
        line("chrono-node", chrono, whole)
    else:
        out.write("chrono-node      not installed (npm install chrono-node, NODE_PATH)\n")
    some = part(docs)
    size = sum(len(text) for _, text in some) / 1e6
    for name, find in (("dateparser", with_dateparser), ("parsedatetime", with_parsedatetime)):
        try:
            line(name, measure(some, find, 1), size)
        except ImportError:
            out.write(f"{name:16} not installed\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
