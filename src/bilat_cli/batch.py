"""Many documents: read and extracted in one process or in several, in order, a few held at a time.

What comes out is the same for any number of processes. One bad document stops nothing: what
cannot be read, what a rule stumbles over and what kills its process is told, and the rest goes on.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache, partial
from itertools import chain
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from bilat_cli import pipeline
from bilat_cli.documents import LIMIT, Settings, documents_of
from bilat_cli.errors import InputError
from bilat_cli.intake import Outcome, Plan, Task, put, source, told
from bilat_cli.model import Document, Extraction

if TYPE_CHECKING:
    from bilat_cli.workers import Ready

__all__ = ["cores", "extractions", "outcomes"]

FEW = 64
"""Pieces that one process reads in the time that others need to start."""
_CHUNK = 16
"""Pieces that go to a process together."""
_HEAVY = 1_000_000
"""Bytes that are a chunk by themselves."""
_DEAR = (".html", ".htm", ".xhtml", ".pdf", ".docx")
"""What takes several times as long as text."""


def cores() -> int:
    """How many cores this process may use."""
    if sys.version_info >= (3, 13):
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def extractions(
    paths: Iterable[str | os.PathLike[str]] | str | os.PathLike[str],
    *,
    jobs: int | None = None,
    published: dt.date | None = None,
    fields: Mapping[str, str] | None = None,
    limit: int = LIMIT,
    on_problem: Callable[[InputError], None] | None = None,
) -> Iterator[Extraction]:
    """Read and extract everything under the paths, files of extractions included, in order.

    `jobs` is the number of processes, by default that of the cores; with more than one the
    program that calls needs the usual `if __name__ == "__main__":`. All else is as in `read`.
    """
    given = (paths,) if isinstance(paths, (str, os.PathLike)) else paths
    settings = Settings(published=published, fields=tuple((fields or {}).items()), limit=limit)
    names = [os.fspath(path) for path in given]
    for one in outcomes(names, Plan(settings=settings), jobs=jobs or cores()):
        for problem in one.problems:
            if on_problem is None:
                raise problem
            on_problem(problem)
        yield from one.extractions


def outcomes(
    paths: Iterable[str], plan: Plan, *, jobs: int, stdin: BinaryIO | None = None
) -> Generator[Outcome, None, None]:
    """What each piece under the paths gives, in order; `-` is standard input.

    At most `jobs` processes, and one alone where others would take longer to start.
    """
    found = source(paths, plan, stdin)
    begun = list(_first(found)) if jobs > 1 else []
    if sum(map(_size, begun)) < FEW:
        for one in chain(begun, found):
            yield one if isinstance(one, Outcome) else _outcome(plan, one)
        return
    from bilat_cli.workers import ordered

    chunks = _chunks(chain(begun, found))
    del begun
    for done in ordered(partial(_packed, plan), chunks, jobs=jobs, lost=_lost):
        if done.packed:
            done.extractions = _decoder().decode(done.packed)
        yield done


def _first(found: Iterator[Task | Outcome]) -> Iterator[Task | Outcome]:
    """So many that it is worth to start processes, or all there are."""
    size = 0
    for one in found:
        yield one
        size += _size(one)
        if size >= FEW:
            break


def _size(one: Task | Outcome) -> int:
    """Roughly how many documents it is."""
    if isinstance(one, Outcome):
        return max(1, one.documents)
    dear = (one.piece.name or one.piece.path).lower().endswith(_DEAR)
    return (3 if dear else 1) + len(one.piece.data or b"") * FEW // _HEAVY


# ------------------------------------------------------------------- what there is to do
def _chunks(found: Iterable[Task | Outcome]) -> Iterator[list[Task] | Ready[Outcome]]:
    """Tasks that lie side by side go together."""
    from bilat_cli.workers import Ready

    chunk: list[Task] = []
    weight = 0
    for one in found:
        if isinstance(one, Task):
            chunk.append(one)
            weight += len(one.piece.data or b"")
            if len(chunk) < _CHUNK and weight < _HEAVY:
                continue
        if chunk:
            yield chunk
            chunk, weight = [], 0
        if isinstance(one, Outcome):
            yield Ready([one])
    if chunk:
        yield chunk


# ------------------------------------------------------------------- doing it
def _outcome(plan: Plan, task: Task) -> Outcome:
    """What one piece gives."""
    found = Outcome(file=task.file)
    documents: list[Document] = []
    with _told_of(found, task.piece.path):
        documents = documents_of(task.piece, plan.settings)
    for document in documents:
        if document.id in task.known and document.path == task.piece.path:
            continue  # its extraction came from a file
        if plan.details:
            found.details += told(document)
        with _told_of(found, document.path):
            put(found, pipeline.extract(document, events_only=plan.events_only), plan)
    return found


@contextmanager
def _told_of(found: Outcome, path: str) -> Iterator[None]:
    """What goes wrong with one document is told, and stops nothing."""
    try:
        yield
    except InputError as error:
        found.problems.append(error)
    except Exception as error:
        import traceback

        message = f"stumbled over it: {type(error).__name__}: {error}"
        hint = "a fault of bilat; run again with --debug and report what it prints"
        found.problems.append(InputError(message, path=path, hint=hint))
        found.faults.append(traceback.format_exc())


def _packed(plan: Plan, task: Task) -> Outcome:
    """The same in another process."""
    found = _outcome(plan, task)
    if found.extractions:
        found.packed = msgspec.msgpack.encode(found.extractions)
        found.extractions = []
    return found


@cache
def _decoder() -> msgspec.msgpack.Decoder[list[Extraction]]:
    return msgspec.msgpack.Decoder(list[Extraction])


def _lost(task: Task) -> Outcome:
    error = InputError(
        "killed the process that read it, each time",
        path=task.piece.path,
        hint="look at the document; where memory is short, --jobs 1 needs least",
    )
    return Outcome(file=task.file, problems=[error])
