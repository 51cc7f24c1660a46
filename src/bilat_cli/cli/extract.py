"""`bilat extract`."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from bilat_cli.cli.inputs import lines
from bilat_cli.cli.options import Inputs, Output, Work
from bilat_cli.cli.run import Run
from bilat_cli.errors import UsageError


def extract(run: Run, inputs: Inputs, output: Output, work: Work) -> int:
    """What each document gives by itself, a line of JSON each, to be merged later.

    The lines stand in for the documents: `bilat timeline`, `facts`, `series`, `check` and
    `explain` read them as a PATH, beside documents and in any order, with the same result.

    Examples:
      bilat extract reports/ -o reports.jsonl
      bilat timeline reports.jsonl more-reports/
      bilat extract reports/2023 reports/2024 --jobs 8 | bilat facts --topic trade
    """
    _refuse_others(output)
    count = 0
    # Progress keeps out of the way of data that runs over the terminal.
    aloud = output.output not in (None, "-") or not run.console.on_terminal()
    found = lines(run, inputs, work, aloud=aloud)
    with run.console.data(output.output) as stream, closing(found):
        for line in found:
            stream.write(line)
            count += 1
    return run.status(range(count), wanted=output.exit_status)


def _refuse_others(output: Output) -> None:
    short = [name for name in ("json", "csv") if getattr(output, name)]
    suffix = Path(output.output or "").suffix.lower()
    named = output.format or "".join(short[:1])
    if named not in ("", "auto", "jsonl") or (not named and suffix not in _SUFFIXES):
        what = named or suffix
        hint = "bilat timeline and facts read its files and write other formats"
        raise UsageError(f"extract writes JSON Lines alone, not {what}", hint=hint)


_SUFFIXES = ("", ".jsonl", ".ndjson")
