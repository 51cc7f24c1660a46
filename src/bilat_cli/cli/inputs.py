"""What is read: from the paths given, else from the first default that is there."""

from __future__ import annotations

import datetime as dt
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from bilat_cli.cli.options import Inputs
from bilat_cli.cli.run import Run
from bilat_cli.errors import UsageError
from bilat_cli.model import Document


def documents(run: Run, inputs: Inputs) -> Iterator[Document]:
    """The documents, one by one; at the end it is said what was read."""
    from bilat_cli.cli.reading import settings
    from bilat_cli.documents import read_by

    reading = settings(inputs, day("--published", inputs.published))
    paths, why = resolved(run, inputs.paths or [])
    if "-" in paths and sys.stdin is not None and sys.stdin.isatty():
        run.console.note("reading from the terminal; Ctrl-D ends it")
    count = 0
    for document in read_by(reading, paths, on_problem=run.problem, on_note=run.console.note):
        count += 1
        run.console.progress(count)
        run.console.detail(_told(document))
        for note in document.notes:
            run.console.detail(f"{document.path}: {note}")
        yield document
    shown = ", ".join("standard input" if path == "-" else path for path in paths[:3])
    more = f" and {len(paths) - 3} more" if len(paths) > 3 else ""
    plural = "document" if count == 1 else "documents"
    failed = f"; {run.unread} could not be read" if run.unread else ""
    run.console.note(f"read {count} {plural} from {shown}{more}{why}{failed}")


def _told(document: Document) -> str:
    """What is known of a document, for `--verbose`."""
    if document.reference is None:
        return f"{document.path}: no date; relative dates stay unresolved"
    return f"{document.path}: {document.reference} from {document.reference_source}"


def resolved(run: Run, paths: list[str]) -> tuple[list[str], str]:
    """The paths to read, and in brackets why these, where the user named none."""
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
