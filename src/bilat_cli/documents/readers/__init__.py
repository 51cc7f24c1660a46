"""Readers: one for each format, side by side. A new format is one module and one row here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from bilat_cli.documents.decode import Decoded
from bilat_cli.documents.readers import planned, text


class Reader(NamedTuple):
    """How one format is told and read."""

    name: str
    accepts: Callable[[bytes, str], bool]
    """First bytes and lower-case suffix of a file: is it mine?"""
    read: Callable[[bytes, str], Iterator[Decoded]]
    """All bytes and the path: the documents, or an `InputError`."""


READERS: tuple[Reader, ...] = (
    Reader("planned", planned.accepts, planned.read),
    Reader("text", text.accepts, text.read),
)
"""Tried in this order; the last takes everything."""


def choose(head: bytes, suffix: str) -> Reader:
    """The first reader that takes such a file."""
    return next(reader for reader in READERS if reader.accepts(head, suffix))
