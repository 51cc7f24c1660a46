"""Formats that are known but not read yet: a clear line instead of rubbish from their source."""

from __future__ import annotations

from collections.abc import Iterator

from bilat_cli.documents.decode import Decoded
from bilat_cli.errors import InputError

_SUFFIXES: dict[str, str] = {
    ".html": "HTML", ".htm": "HTML", ".xhtml": "HTML", ".pdf": "PDF", ".docx": "Word",
    ".json": "JSON", ".jsonl": "JSON Lines", ".ndjson": "JSON Lines", ".csv": "CSV",
    ".tsv": "CSV", ".eml": "mail", ".zip": "ZIP", ".warc": "WARC", ".rss": "RSS", ".atom": "Atom",
}  # fmt: skip
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "PDF"), (b"PK\x03\x04", "ZIP or Word"), (b"<!doctype html", "HTML"),
    (b"<html", "HTML"), (b"BZh", "bzip2"), (b"\xfd7zXZ\x00", "xz"), (b"(\xb5/\xfd", "zstd"),
    (b"<?xml", "XML"), (b"<rss", "RSS"),
)  # fmt: skip


def _format(head: bytes, suffix: str) -> str | None:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:16].lower()
    for magic, name in _MAGIC:
        if start.startswith(magic.lower()):
            return name
    return _SUFFIXES.get(suffix)


def accepts(head: bytes, suffix: str) -> bool:
    """Whether the file is clearly of a format that is not read yet."""
    return _format(head, suffix) is not None


def read(data: bytes, path: str) -> Iterator[Decoded]:
    """Always an `InputError` that names the format."""
    name = _format(data[:64], "." + path.lower().rpartition(".")[2])
    hint = "save its text as a .txt or .md file; support is planned"
    if name == "HTML":
        hint = "reading HTML is planned as an extra; until then save the text as a .txt file"
    raise InputError(f"{name} is not read yet", path=path, hint=hint)
    yield  # pragma: no cover - makes this a generator like every reader
