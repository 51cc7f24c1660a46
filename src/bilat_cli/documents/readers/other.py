"""Formats that are known and not read: a clear line instead of rubbish from their source."""

from __future__ import annotations

from bilat_cli.documents.piece import Article, Piece, Settings
from bilat_cli.documents.readers.tell import UNREAD
from bilat_cli.errors import InputError

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\xd0\xcf\x11\xe0", "Office 97"), (b"{\\rtf", "RTF"), (b"7z\xbc\xaf", "7-Zip"),
    (b"Rar!", "RAR"), (b"PAR1", "Parquet"), (b"<", "XML that is no feed"),
    (b"\xef", "XML that is no feed"),
)  # fmt: skip


def read(data: bytes, piece: Piece, settings: Settings) -> list[Article]:
    """Always an `InputError` that names the format."""
    start = data[:64].lstrip()
    told = next((name for magic, name in _MAGIC if start.startswith(magic)), None)
    name = "." + (piece.name or piece.path).lower().rpartition(".")[2]
    what = told or UNREAD.get(name, "this format")
    raise InputError(
        f"{what} is not read",
        path=piece.path,
        hint="save it as text, HTML, DOCX or PDF, or its rows as CSV",
    )
