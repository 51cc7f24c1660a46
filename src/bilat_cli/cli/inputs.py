"""What is read: from the paths given, else from the first default that is there."""

from __future__ import annotations

import datetime as dt
import os
import stat
import sys
from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from bilat_cli.cli.options import Inputs, Work
from bilat_cli.cli.run import Run
from bilat_cli.errors import UsageError

if TYPE_CHECKING:
    from bilat_cli.documents import Settings
    from bilat_cli.intake import Outcome, Plan
    from bilat_cli.model import Document, Extraction


def documents(run: Run, inputs: Inputs) -> Iterator[Document]:
    """The documents, one by one; at the end it is said what was read."""
    from bilat_cli import intake

    reading = _Reading(run, inputs)
    with closing(reading):
        for document in intake.documents(
            reading.paths, _settings(run, inputs), on_problem=run.problem, on_note=run.console.note
        ):
            reading.step(1)
            run.console.details(intake.told(document))
            yield document
        reading.end()


def extractions(
    run: Run, inputs: Inputs, work: Work, *, events_only: bool = False
) -> Iterator[Extraction]:
    """What each document gives, read and extracted by several processes, in order."""
    from bilat_cli.intake import Plan

    plan = Plan(
        settings=_settings(run, inputs), events_only=events_only, details=run.console.verbose
    )
    for one in _outcomes(run, inputs, work, plan):
        yield from one.extractions


def lines(run: Run, inputs: Inputs, work: Work, *, aloud: bool) -> Generator[bytes, None, None]:
    """The same as lines of a file of extractions; `aloud` where progress may be told."""
    from bilat_cli.intake import Plan

    plan = Plan(settings=_settings(run, inputs), lines=True, details=run.console.verbose)
    for one in _outcomes(run, inputs, work, plan, aloud=aloud):
        yield from one.lines


def _outcomes(
    run: Run, inputs: Inputs, work: Work, plan: Plan, *, aloud: bool = True
) -> Iterator[Outcome]:
    from bilat_cli import batch

    reading = _Reading(run, inputs, aloud=aloud)
    found = batch.outcomes(reading.paths, plan, jobs=jobs(run, work))
    with closing(found), closing(reading):
        for one in found:
            for error in one.problems:
                run.problem(error)
            for fault in one.faults:
                run.console.trace(fault)
            for note in one.notes:
                run.console.note(note)
            run.console.details(one.details)
            yield one
            reading.step(one.documents, one.file)
        reading.end()


def _settings(run: Run, inputs: Inputs) -> Settings:
    from bilat_cli.cli.reading import settings

    return settings(inputs, day("--published", inputs.published), run.config)


def jobs(run: Run, work: Work) -> int:
    """How many processes: the option, else the setting, else as many as there are cores."""
    from bilat_cli.batch import cores

    given = run.config.jobs if work.jobs is None else work.jobs
    return given or cores()


class _Reading:
    """What is read, how far it is, and what is said of it at the end."""

    def __init__(self, run: Run, inputs: Inputs, *, aloud: bool = True) -> None:
        self.paths, self._why = resolved(run, inputs.paths or [])
        self._run = run
        self._aloud = aloud
        self._count = 0
        self._files = 0
        if "-" in self.paths and sys.stdin is not None and sys.stdin.isatty():
            run.console.note("reading from the terminal; Ctrl-D ends it")
        self._show()

    def step(self, documents: int, files: int | None = None) -> None:
        """So many documents more; so many files in all."""
        self._count += documents
        self._files = self._files + 1 if files is None else files
        self._show()

    def _show(self) -> None:
        from bilat_cli.intake import count

        total = (lambda: count(self.paths)) if self._aloud else None
        self._run.console.progress(self._count, self._files, total)

    def close(self) -> None:
        """However it ends, no line of progress stays."""
        self._run.console.wipe()

    def end(self) -> None:
        """Say what was read."""
        paths = self.paths
        shown = ", ".join("standard input" if path == "-" else path for path in paths[:3])
        more = f" and {len(paths) - 3} more" if len(paths) > 3 else ""
        plural = "document" if self._count == 1 else "documents"
        failed = f"; {self._run.unread} could not be read" if self._run.unread else ""
        self._run.console.note(f"read {self._count} {plural} from {shown}{more}{self._why}{failed}")


def resolved(run: Run, paths: list[str]) -> tuple[list[str], str]:
    """The paths to read, and in brackets why these, where the user named none."""
    if "" in paths:
        raise UsageError("an empty PATH", hint="is a variable of the shell not set?")
    if paths:
        return paths, ""
    if piped():
        return ["-"], ""
    if run.config.corpus:
        origin = run.config.origins["corpus"]
        return [run.config.corpus], f" ({origin})"
    if Path("samples").is_dir():
        return ["samples"], " (no PATH given)"
    carried = samples()
    if carried is None:
        raise UsageError("no PATH given and no samples found", hint="bilat timeline PATH")
    return [str(carried)], " (no PATH given: the samples of bilat)"


def piped() -> bool:
    """Whether standard input is a pipe or a file; a terminal, a null device or nothing is not."""
    try:
        mode = os.fstat(sys.stdin.fileno()).st_mode
    except (OSError, ValueError, AttributeError):
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISREG(mode)


def samples() -> Path | None:
    """The samples inside the package, else those of the repository it is run from."""
    package = Path(__file__).resolve().parent.parent
    places = (package / "samples", package.parent.parent / "samples")
    return next((place for place in places if place.is_dir()), None)


def day(option: str, text: str | None) -> dt.date | None:
    """The day that an option gives; a clear word where it is none."""
    if text is None:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{option} {text!r} is not a day", hint="write 2024-08-21") from None
