"""Paths, folders and standard input to documents. Prints nothing; fails only with `InputError`.

`read` is lazy: memory holds one document at a time. Its two halves, `pieces` and `documents_of`,
are for those who share the work out. `from_text` is the pure part, everything after decoding.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import BinaryIO

from bilat_cli.documents.compose import from_text
from bilat_cli.documents.family import FAMILY
from bilat_cli.documents.files import LIMIT
from bilat_cli.documents.piece import Piece, Settings
from bilat_cli.documents.pieces import documents_of, pieces
from bilat_cli.errors import InputError
from bilat_cli.model import Document

__all__ = [
    "FAMILY",
    "LIMIT",
    "Piece",
    "Settings",
    "documents_of",
    "from_text",
    "pieces",
    "read",
]


def read(
    paths: Iterable[str | os.PathLike[str]] | str | os.PathLike[str],
    *,
    published: dt.date | None = None,
    fields: Mapping[str, str] | None = None,
    limit: int = LIMIT,
    stdin: BinaryIO | None = None,
    on_problem: Callable[[InputError], None] | None = None,
) -> Iterator[Document]:
    """Read every document of files, folders (walked in sorted order) and `-`, standard input.

    Hidden files and folders under a folder are left out. `published` overrides the publication
    day of every document; `fields` says what the fields of records are called; `limit` is the
    size in bytes of the largest document that is read. An input that cannot be read is handed to
    `on_problem` and the rest is still read; without `on_problem` it is raised. The same content
    under two names comes twice, with one id.
    """
    report = _raise if on_problem is None else on_problem
    settings = Settings(published=published, fields=tuple((fields or {}).items()), limit=limit)
    given = (paths,) if isinstance(paths, (str, os.PathLike)) else paths
    names = (os.fspath(path) for path in given)
    for piece in pieces(names, settings=settings, on_problem=report, stdin=stdin):
        try:
            yield from documents_of(piece, settings)
        except InputError as error:
            report(error)


def _raise(error: InputError) -> None:
    raise error
