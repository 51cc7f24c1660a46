"""Inputs led by coverage: atheris (libFuzzer) over one target, in a process of its own.

    python -m tests.fuzz.guided TARGET SECONDS FOLDER

Faults and slow inputs are recorded and the run goes on. What opened new branches stays in
FOLDER for the next run.
"""

from __future__ import annotations

import sys
import time
from importlib import import_module
from pathlib import Path

SLOW = 4.0
"""CPU seconds that one input of at most `LONGEST` bytes may take, instrumented."""
LONGEST = 4096


class SlowInput(Exception):
    """An input that took far longer than its length allows."""


def _dictionary(folder: Path) -> Path:
    """The words of the rules, and bits of the formats, as libFuzzer reads them."""
    from tests.fuzz.seeds import MARKUP, ODDITIES, words

    path = folder.with_suffix(".dict")
    known = sorted({*words(), *ODDITIES, *MARKUP})
    lines = ["".join(f"\\x{byte:02x}" for byte in word.encode()) for word in known]
    path.write_text("".join(f'"{line}"\n' for line in lines if len(line) <= 4 * 64))
    return path


def main() -> None:
    """Run until the time is over."""
    target, seconds, folder = sys.argv[1], int(float(sys.argv[2])), Path(sys.argv[3])
    atheris = import_module("atheris")
    with atheris.instrument_imports(include=["bilat_cli"]):
        # All of it, so that what is imported on first use is instrumented as well.
        import pkgutil

        import bilat_cli

        for module in pkgutil.walk_packages(bilat_cli.__path__, "bilat_cli."):
            if not module.name.endswith("__main__"):
                import_module(module.name)
    from tests.fuzz.findings import record
    from tests.fuzz.seeds import starts
    from tests.fuzz.targets import TARGETS, answered

    def once(data: bytes) -> None:
        start = time.process_time()
        try:
            answered(TARGETS[target], data)
            taken = time.process_time() - start
            if taken > SLOW:
                raise SlowInput(f"{taken:.1f} s for {len(data)} bytes")
        except Exception as error:
            if record(target, data, error):
                sys.stderr.write(f"{target}: {type(error).__name__}: {error}\n")

    folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(starts(target)):
        (folder / f"start-{number:04}").write_bytes(data[:LONGEST])
    atheris.Setup(
        [
            sys.argv[0],
            f"-max_total_time={seconds}",
            f"-max_len={LONGEST}",
            "-timeout=60",
            "-rss_limit_mb=3000",
            "-print_final_stats=1",
            f"-dict={_dictionary(folder)}",
            f"-artifact_prefix={folder.parent}/",
            str(folder),
        ],
        once,
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
