"""Fuzz bilat for some time and say what was found.

    python -m tests.fuzz [--seconds 60] [--target NAME]... [--seed 1]

The time is shared: generated inputs (hypothesis), inputs led by coverage (atheris, where it is
installed), and texts grown to four times their length. Findings are kept in build/fuzz/findings,
a folder each: the input, and what it did. Status 1 when there are any.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import time
from importlib.util import find_spec

from tests.fuzz import generated, growth
from tests.fuzz.findings import BUILD, ROOT, told
from tests.fuzz.targets import TARGETS


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _guided(target: str, seconds: float) -> int:
    """Inputs tried, by the fuzzer's own count."""
    command = [sys.executable, "-m", "tests.fuzz.guided", target, str(seconds)]
    folder = BUILD / "corpus" / target
    done = subprocess.run(
        [*command, str(folder)], cwd=ROOT, capture_output=True, text=True, errors="replace",
        timeout=seconds + 300, check=False,
    )  # fmt: skip
    counted = [line for line in done.stderr.splitlines() if "number_of_executed_units" in line]
    if done.returncode or not counted:
        _say(f"{target}: the fuzzer left with {done.returncode}: {done.stderr[-2000:]}")
        return 0
    return int(counted[-1].split()[-1])


def main() -> int:
    """Run all parts in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60, help="for all together")
    parser.add_argument("--target", action="append", choices=sorted(TARGETS), default=[])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", action="store_true", help="keep findings of earlier runs")
    options = parser.parse_args()
    targets = options.target or list(TARGETS)
    if not options.keep:
        shutil.rmtree(BUILD / "findings", ignore_errors=True)
    led = find_spec("atheris") is not None
    if not led:
        _say("atheris is not installed: no inputs led by coverage")
    share = options.seconds / (len(targets) * (3 if led else 1) + 2)
    start = time.monotonic()
    for target in targets:
        tried = generated.run(target, share, options.seed, _say)
        _say(f"{target:10} {tried:8} generated")
        if led:
            _say(f"{target:10} {_guided(target, 2 * share):8} led by coverage")
    _say(f"{'growth':10} {growth.run(2 * share, options.seed, _say):8} texts grown")
    found = told()
    _say(f"{time.monotonic() - start:.0f} seconds, {len(found)} findings")
    for line in found:
        _say(f"  {line}")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
