"""What is to be read, piece by piece, and how one piece becomes documents.

Two halves, so that several processes can share the work. `pieces` walks folders and opens what
holds many documents: it is lazy and cheap, and runs once. `documents_of` decodes and takes apart
one piece: it is the heavy half, needs nothing but the piece and the settings, and may run anywhere.
"""

from __future__ import annotations

import datetime as dt
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from bilat_cli.documents import readers
from bilat_cli.documents.compose import from_text
from bilat_cli.documents.files import LIMIT, Problem, checked, read_bytes, read_stream, walk
from bilat_cli.errors import InputError
from bilat_cli.model import Document

_GZIP = b"\x1f\x8b"
_HEAD = 64


class Settings(Struct, frozen=True, kw_only=True):
    """How to read; the same for every piece. Can be pickled."""

    published: dt.date | None = None
    """Over every publication day that the documents give."""
    fields: tuple[tuple[str, str], ...] = ()
    """What a record's fields are called: `("text", "content")`, `("date", "meta.pub_date")`."""
    limit: int = LIMIT
    """Bytes of the largest document, also after decompression."""


class Piece(Struct, frozen=True, kw_only=True):
    """One thing to read: a file, or what came out of an archive. Can be pickled."""

    path: str
    """As it is shown: a file's own path, `dump.zip/a.html`, `news.jsonl#17`; `-`."""
    data: bytes | None = None
    """None: read from the file at `path`."""


def pieces(
    paths: Iterable[str],
    *,
    settings: Settings,
    on_problem: Problem,
    stdin: BinaryIO | None = None,
) -> Iterator[Piece]:
    """Everything to read under the paths, in their order, a folder in sorted order.

    Holds one piece at a time. What cannot be opened is handed to `on_problem`.
    """
    for path in paths:
        if path != "-":
            for file in walk(path, on_problem):
                yield Piece(path=file)
            continue
        try:
            yield Piece(path=path, data=read_stream(stdin, settings.limit))
        except InputError as error:
            on_problem(error)


def documents_of(piece: Piece, settings: Settings) -> list[Document]:
    """The documents of one piece, in their order. Raises `InputError`."""
    path = piece.path
    data = piece.data
    if data is None:
        data = read_bytes(path, settings.limit)
    name = path.lower()
    if data.startswith(_GZIP):
        data = checked(_unzipped(data, path, settings.limit), path, settings.limit)
        name = name.removesuffix(".gz")
    suffix = Path(name).suffix
    shown = _printable(path)
    return [
        from_text(decoded.text, path=shown, published=settings.published, notes=decoded.notes)
        for decoded in readers.choose(data[:_HEAD], suffix).read(data, path)
    ]


def _unzipped(data: bytes, path: str, limit: int) -> bytes:
    """Decompress gzip, all its members, to at most one byte over the limit."""
    chunks: list[bytes] = []
    size = 0
    try:
        while data.startswith(_GZIP) and size <= limit:
            member = zlib.decompressobj(wbits=31)
            chunk = member.decompress(data, limit + 1 - size)
            if size + len(chunk) <= limit and not member.eof:
                raise InputError("cut off in the middle", path=path, hint="fetch the file again")
            chunks.append(chunk)
            size += len(chunk)
            data = member.unused_data
    except zlib.error as error:
        raise InputError("broken gzip data", path=path, hint="fetch the file again") from error
    return b"".join(chunks)


def _printable(path: str) -> str:
    """A file name that is not valid text still has to be written as UTF-8."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
