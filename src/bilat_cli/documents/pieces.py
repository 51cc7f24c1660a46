"""What is to be read, piece by piece, and how one piece becomes documents.

Two halves, so that several processes can share the work. `pieces` walks folders and opens what
holds many documents: it is lazy and cheap, and runs once. `documents_of` decodes and takes apart
one piece: it is the heavy half, needs nothing but the piece and the settings, and may run anywhere.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from bilat_cli.documents import files, readers
from bilat_cli.documents.compose import from_article
from bilat_cli.documents.files import Note, Problem
from bilat_cli.documents.piece import Article, Piece, Settings
from bilat_cli.documents.readers.tell import HEAD, PACKED
from bilat_cli.errors import InputError
from bilat_cli.model import Document


def pieces(
    paths: Iterable[str],
    *,
    settings: Settings,
    on_problem: Problem,
    on_note: Note | None = None,
    stdin: BinaryIO | None = None,
) -> Iterator[Piece]:
    """Everything to read under the paths, in their order, a folder in sorted order.

    Holds one piece at a time. What cannot be opened is handed to `on_problem`, after what came
    before the break; what was left out on purpose is told to `on_note`.
    """
    for path in paths:
        if path == "-":
            stream = sys.stdin.buffer if stdin is None else stdin
            yield from _reported(_opened(stream, path, None, settings, on_problem), on_problem)
            continue
        for file in files.walk(path, on_problem, on_note):
            yield from _reported(_of_file(file, settings, on_problem), on_problem)


def _reported(found: Iterator[Piece], report: Problem) -> Iterator[Piece]:
    try:
        yield from found
    except InputError as error:
        report(error)


def _of_file(path: str, settings: Settings, report: Problem) -> Iterator[Piece]:
    head = files.read_head(path, HEAD)
    if not head.startswith(PACKED) and not readers.choose(head, path.lower()).many:
        yield Piece(path=path)
        return
    import io

    with files.opened(path) as (file, size), io.BufferedReader(file) as stream:
        yield from _opened(stream, path, size, settings, report)


def _opened(
    stream: BinaryIO, path: str, size: int | None, settings: Settings, report: Problem
) -> Iterator[Piece]:
    from bilat_cli.documents import unpack

    source = unpack.from_stream(stream, path=path, packed=size, settings=settings, report=report)
    yield from unpack.opened(source)


def documents_of(piece: Piece, settings: Settings) -> list[Document]:
    """The documents of one piece, in their order. Raises `InputError`."""
    path = piece.path
    data = files.read_bytes(path, settings.limit) if piece.data is None else piece.data
    name = path if piece.name is None else piece.name
    if piece.form:
        reader = readers.named(piece.form)
    else:
        if data.startswith(PACKED):
            from bilat_cli.documents.unpack import unpacked

            data, name = unpacked(data, path, name, settings)
        reader = readers.choose(data[:HEAD], name.lower())
    if reader.many:
        return _many(data, path, settings)
    shown = _printable(path)
    found: list[Document] = []
    articles: list[Article] = readers.load(reader).read(data, piece, settings)
    for article in articles:
        carried, faults = _carried(article.inside, settings)
        found.append(
            from_article(article, path=shown, name=name, published=settings.published, notes=faults)
        )
        found += carried
    return found


def _carried(inside: tuple[Piece, ...], settings: Settings) -> tuple[list[Document], list[str]]:
    """The documents that a document carries, and what could not be read of them."""
    found: list[Document] = []
    faults: list[str] = []
    for piece in inside:
        try:
            found += documents_of(piece, settings)
        except InputError as error:
            faults.append(f"{_printable(piece.path)}: {error.message}")
    return found, faults


def _many(data: bytes, path: str, settings: Settings) -> list[Document]:
    """For those who hand over an archive as one piece: all its documents, or an error."""
    import io

    held: list[Document] = []
    for inner in _opened(io.BytesIO(data), path, len(data), settings, _raise):
        # A file of one document comes back as it is.
        held += documents_of(inner, settings) if inner.data is not None else []
    return held


def _raise(error: InputError) -> None:
    raise error


def _printable(path: str) -> str:
    """A file name that is not valid text still has to be written as UTF-8."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
