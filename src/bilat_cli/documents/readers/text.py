"""Plain text and Markdown: every file that no other reader takes."""

from __future__ import annotations

from collections.abc import Iterator

from bilat_cli.documents.decode import Decoded, decode
from bilat_cli.errors import InputError


def accepts(head: bytes, suffix: str) -> bool:
    """Everything: what is no text is refused on decoding."""
    return True


def read(data: bytes, path: str) -> Iterator[Decoded]:
    """The one document of a text file. Raises `InputError` for a blank or binary file."""
    decoded = decode(data, path)
    if not decoded.text or decoded.text.isspace():
        raise InputError("nothing but white space", path=path, hint="leave the file out")
    yield decoded
