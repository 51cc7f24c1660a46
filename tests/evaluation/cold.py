"""Where the CPU of one cold run goes: imports, and each stage before and after it is compiled.

    python -m tests.evaluation.cold     five reports; part of `make bench`

The first pass over the reports pays for rules, vocabularies and patterns, the second does not.
"""

from __future__ import annotations

import sys
import time

START = time.process_time()

from bilat_cli import pipeline  # noqa: E402 - the import is what is measured

IMPORTED = time.process_time()

from tests.evaluation.bench import by_stage, reports, timed  # noqa: E402


def main() -> int:
    """Print one line a stage."""
    from bilat_cli.documents import read

    rows = [("import of the pipeline", IMPORTED - START, 0.0)]
    first, documents = timed(lambda: list(read(reports())))
    second, _ = timed(lambda: list(read(reports())))
    rows.append(("read", first, second))
    cold, warm = by_stage(documents), by_stage(documents)
    rows += [(name, cold[name], warm[name]) for name in cold]
    extracted = list(pipeline.extractions(documents))
    first, _ = timed(lambda: pipeline.timeline(extracted))
    second, _ = timed(lambda: pipeline.timeline(extracted))
    rows.append(("merging of events", first, second))
    rows.append(("together", sum(row[1] for row in rows), sum(row[2] for row in rows)))
    sys.stdout.write(f"{f'{len(documents)} reports, CPU in ms':32} {'first':>8} {'again':>7}\n")
    for name, cost, again in rows:
        sys.stdout.write(f"{name:32} {1000 * cost:8.1f} {1000 * again:7.1f}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
