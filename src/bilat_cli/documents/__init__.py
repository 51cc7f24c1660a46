"""Paths, folders and standard input to documents. Prints nothing; fails only with `InputError`.

`read` is lazy: memory holds one document at a time. `from_text` is the pure part, everything
after decoding.
"""

from __future__ import annotations

import datetime as dt
import os
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from bilat_cli.documents import readers
from bilat_cli.documents.compose import from_text
from bilat_cli.documents.family import FAMILY
from bilat_cli.documents.files import LIMIT, checked, read_bytes, read_stream, walk
from bilat_cli.errors import InputError
from bilat_cli.model import Document

__all__ = ["FAMILY", "LIMIT", "from_text", "read"]

_GZIP = b"\x1f\x8b"
_HEAD = 64


def read(
    paths: Iterable[str | os.PathLike[str]] | str | os.PathLike[str],
    *,
    published: dt.date | None = None,
    stdin: BinaryIO | None = None,
    on_problem: Callable[[InputError], None] | None = None,
) -> Iterator[Document]:
    """Read every document of files, folders (walked in sorted order) and `-`, standard input.

    Hidden files and folders under a folder are left out. `published` overrides the publication
    day of every document. An input that cannot be read is handed to `on_problem` and the rest
    is still read; without `on_problem` it is raised. The same content under two names comes
    twice, with one id.
    """
    report = _raise if on_problem is None else on_problem
    if isinstance(paths, (str, os.PathLike)):
        paths = (paths,)
    for given in paths:
        path = os.fspath(given)
        for file in ("-",) if path == "-" else walk(path, report):
            try:
                yield from _documents(file, published, stdin)
            except InputError as error:
                report(error)


def _raise(error: InputError) -> None:
    raise error


def _documents(path: str, published: dt.date | None, stdin: BinaryIO | None) -> Iterator[Document]:
    data = read_stream(stdin) if path == "-" else read_bytes(path)
    name = path.lower()
    if data.startswith(_GZIP):
        data = checked(_unzipped(data, path), path)
        name = name.removesuffix(".gz")
    suffix = Path(name).suffix
    shown = _printable(path)
    for decoded in readers.choose(data[:_HEAD], suffix).read(data, path):
        yield from_text(decoded.text, path=shown, published=published, notes=decoded.notes)


def _unzipped(data: bytes, path: str) -> bytes:
    """Decompress gzip, all its members, to at most one byte over the limit."""
    chunks: list[bytes] = []
    size = 0
    try:
        while data.startswith(_GZIP) and size <= LIMIT:
            member = zlib.decompressobj(wbits=31)
            chunk = member.decompress(data, LIMIT + 1 - size)
            if size + len(chunk) <= LIMIT and not member.eof:
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
