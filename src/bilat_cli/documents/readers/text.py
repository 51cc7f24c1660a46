"""Plain text and Markdown: every file that no other reader takes."""

from __future__ import annotations

from bilat_cli.documents.decode import decode
from bilat_cli.documents.piece import Article, Piece, Settings
from bilat_cli.errors import InputError


def read(data: bytes, piece: Piece, settings: Settings) -> list[Article]:
    """The one document of a text file. Raises `InputError` for a blank or binary file."""
    decoded = decode(data, piece.path)
    if not decoded.text or decoded.text.isspace():
        raise InputError("nothing but white space", path=piece.path, hint="leave the file out")
    return [Article(text=decoded.text, notes=decoded.notes)]
