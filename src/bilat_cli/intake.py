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
_LONGEST = 5
"""The longest line of a file of extractions, as a multiple of the largest document."""
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
    known: tuple[str, ...] = ()
    """Ids of what stood at its path when it was extracted, by files that came before it."""


class _Intake:
    """Goes through the files, and remembers what is to be said of them in their places."""

    def __init__(self, plan: Plan, stdin: BinaryIO | None) -> None:
        self.plan = plan
        self.stdin = stdin
        self.number = 0
        """Of the file at hand."""
        self.problems: list[InputError] = []
        self.notes: list[str] = []
        self.known: dict[str, list[str]] = {}

    def said(self) -> Iterator[Outcome]:
        """What there is to say by now."""
        if self.problems or self.notes:
            yield Outcome(file=self.number, problems=self.problems, notes=self.notes)
            self.problems, self.notes = [], []

    def problem(self, error: InputError) -> None:
        self.problems.append(error)

    def note(self, text: str) -> None:
        self.notes.append(text)

    def pieces(self, file: str) -> Iterator[Task | Outcome]:
        """A file of documents."""
        for piece in pieces(
            (file,),
            settings=self.plan.settings,
            stdin=self.stdin,
            on_problem=self.problem,
            on_note=self.note,
        ):
            yield from self.said()
            yield Task(self.number, piece, tuple(self.known.get(piece.path, ())))
        yield from self.said()

    def stored(self, stream: BinaryIO, file: str) -> Iterator[Outcome]:
        """A file of extractions, some at a time."""
        from bilat_cli import extractfile

        settings = self.plan.settings
        usual = extractfile.version(), reading(settings)
        found = Outcome(file=self.number)
        for one in extractfile.read(
            stream,
            file,
            reading=usual[1],
            longest=_LONGEST * settings.limit,
            on_problem=self.problem,
            on_note=self.note,
        ):
            put(found, one, self.plan)
            if (one.version, one.reading) == usual:
                self.known.setdefault(one.path, []).append(one.document)
            if found.documents == _LINES:
                yield from self.said()
                yield found
                found = Outcome(file=self.number)
        yield from self.said()
        yield found


def source(
    paths: Iterable[str], plan: Plan, stdin: BinaryIO | None, *, stored: bool = True
) -> Iterator[Task | Outcome]:
    """Pieces to work on, and in their places what needs no work: problems, and extractions.

    Files of extractions are refused unless `stored`.
    """
    intake = _Intake(plan, stdin)
    for path in paths:
        for file in ("-",) if path == "-" else walk(path, intake.problem, intake.note):
            intake.number += 1
            stream = _extractions(file, stdin)
            if stream is None:
                yield from intake.pieces(file)
                continue
            with nullcontext(stream) if file == "-" else stream:
                if stored:
                    yield from intake.stored(stream, file)
                else:
                    hint = "give the documents that it was made from"
                    intake.problem(InputError("extractions, no documents", path=file, hint=hint))
            yield from intake.said()
        yield from intake.said()


def reading(settings: Settings) -> str:
    """What the settings say of how documents are read: "published=2024-08-21", most often ""."""
    day = (("published", settings.published.isoformat()),) if settings.published else ()
    return " ".join(f"{name}={value}" for name, value in (*day, *sorted(settings.fields)))


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

        found.lines.append(extractfile.line(one, reading(plan.settings)))
    else:
        found.extractions.append(one)


def told(document: Document) -> list[str]:
    """What was decided about a document, for people."""
    if document.reference is None:
        told = "no date; relative dates stay unresolved"
    else:
        told = f"{document.reference} from {document.reference_source}"
    return [f"{document.path}: {text}" for text in (told, *document.notes)]
