"""What there is to read under some paths, in order: pieces, and extractions from files.

The cheap half of a run, for one process: folders are walked, archives opened, and files of
extractions told from documents. What needs work comes as a `Task`, what needs none as an
`Outcome` in its place: extractions from files, and what could not be opened.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from bilat_cli.documents import Piece, Settings, documents_of, pieces
from bilat_cli.documents.files import is_furniture, read_head, walk
from bilat_cli.errors import InputError
from bilat_cli.model import Document, Extraction

__all__ = ["Outcome", "Plan", "Task", "count", "documents", "put", "source", "told"]

_HEAD = 256
"""Bytes that are enough to tell a file of extractions, compressed or not."""
_LINES = 64
"""Extractions of a file that are handed on together."""


class Plan(Struct, frozen=True, kw_only=True):
    """What is wanted of each document. Can be pickled."""

    settings: Settings
    events_only: bool = False
    lines: bool = False
    """Lines of an extraction file instead of extractions."""
    details: bool = False
    """What was decided about each document, for people."""


class Outcome(Struct, kw_only=True):
    """What one piece gave. Can be pickled, when packed."""

    file: int = 0
    """Number of its file among all files, from 1."""
    documents: int = 0
    extractions: list[Extraction] = []
    lines: list[bytes] = []
    details: list[str] = []
    notes: list[str] = []
    problems: list[InputError] = []
    faults: list[str] = []
    """Tracebacks of errors that nobody foresaw."""
    packed: bytes = b""
    """The extractions, in a form that is cheap to send."""


class Task(Struct, frozen=True):
    """A piece, with the number of its file."""

    file: int
    piece: Piece


class _Said:
    """What is to be said of the files that are gone through, as outcomes in their places."""

    def __init__(self) -> None:
        self.number = 0
        """Of the file at hand."""
        self.problems: list[InputError] = []
        self.notes: list[str] = []

    def outcomes(self) -> Iterator[Outcome]:
        if self.problems or self.notes:
            yield Outcome(file=self.number, problems=self.problems, notes=self.notes)
            self.problems, self.notes = [], []

    def problem(self, error: InputError) -> None:
        self.problems.append(error)

    def note(self, text: str) -> None:
        self.notes.append(text)


def source(
    paths: Iterable[str], plan: Plan, stdin: BinaryIO | None, *, stored: bool = True
) -> Iterator[Task | Outcome]:
    """Pieces to work on, and in their places what needs no work: problems, and extractions.

    Files of extractions are refused unless `stored`.
    """
    said = _Said()
    for path in paths:
        for file in ("-",) if path == "-" else walk(path, said.problem, said.note):
            said.number += 1
            stream = _extractions(file, stdin)
            if stream is None:
                yield from _pieces(file, said, plan, stdin)
                continue
            with nullcontext(stream) if file == "-" else stream:
                if stored:
                    yield from _stored(stream, file, said, plan)
                else:
                    hint = "give the documents that it was made from"
                    said.problem(InputError("extractions, no documents", path=file, hint=hint))
            yield from said.outcomes()
        yield from said.outcomes()


def _pieces(file: str, said: _Said, plan: Plan, stdin: BinaryIO | None) -> Iterator[Task | Outcome]:
    for piece in pieces(
        (file,), settings=plan.settings, stdin=stdin, on_problem=said.problem, on_note=said.note
    ):
        yield from said.outcomes()
        yield Task(said.number, piece)
    yield from said.outcomes()


def _extractions(path: str, stdin: BinaryIO | None) -> BinaryIO | None:
    """The file, if it holds extractions; who reads documents tells what else is amiss."""
    try:
        if path == "-":
            stream = stdin or sys.stdin.buffer
            peek = getattr(stream, "peek", None)
            return stream if peek is not None and _recognised(peek(_HEAD)) else None
        head = read_head(path, _HEAD)
        if not _recognised(head):
            return None
        from bilat_cli.extractfile import opened

        return opened(path, head)
    except (InputError, OSError):
        return None


def _recognised(head: bytes) -> bool:
    if not head.startswith(b"\x1f\x8b") and head.lstrip()[:1] != b"{":
        return False  # as nearly all: nothing has to be loaded for it
    from bilat_cli.extractfile import recognised

    return recognised(head)


def _stored(stream: BinaryIO, path: str, said: _Said, plan: Plan) -> Iterator[Outcome]:
    """The extractions of a file, some at a time."""
    from bilat_cli import extractfile

    found = Outcome(file=said.number)
    for one in extractfile.read(stream, path, on_problem=said.problem, on_note=said.note):
        put(found, one, plan)
        if found.documents == _LINES:
            yield from said.outcomes()
            yield found
            found = Outcome(file=said.number)
    yield from said.outcomes()
    yield found


def documents(
    paths: Iterable[str],
    settings: Settings,
    *,
    on_problem: Callable[[InputError], None],
    on_note: Callable[[str], None],
    stdin: BinaryIO | None = None,
) -> Iterator[Document]:
    """The documents alone, one by one, in this process; files of extractions are refused."""
    for one in source(paths, Plan(settings=settings), stdin, stored=False):
        if isinstance(one, Outcome):
            for note in one.notes:
                on_note(note)
            for problem in one.problems:
                on_problem(problem)
            continue
        try:
            yield from documents_of(one.piece, settings)
        except InputError as error:
            on_problem(error)


def count(paths: Iterable[str]) -> int:
    """How many files would be read under the paths, at a glance: links are not followed."""
    found = 0
    for path in paths:
        if not Path(path).is_dir():
            found += 1
        for _, folders, files in os.walk(path):
            folders[:] = [name for name in folders if not name.startswith(".")]
            found += sum(not (name.startswith(".") or is_furniture(name)) for name in files)
    return found


def put(found: Outcome, one: Extraction, plan: Plan) -> None:
    """Add an extraction in the form that is wanted."""
    found.documents += 1
    if plan.lines:
        from bilat_cli import extractfile

        found.lines.append(extractfile.line(one))
    else:
        found.extractions.append(one)


def told(document: Document) -> list[str]:
    """What was decided about a document, for people."""
    if document.reference is None:
        told = "no date; relative dates stay unresolved"
    else:
        told = f"{document.reference} from {document.reference_source}"
    return [f"{document.path}: {text}" for text in (told, *document.notes)]
