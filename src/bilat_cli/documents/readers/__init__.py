"""Readers: one for each format, side by side. A new format is one module and one row here.

A module is imported when a file of its format comes. It has one of two functions:
`read(data, piece, settings) -> list[Article]` for one document, or `pieces(source)`, an iterator,
for what holds many.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, NamedTuple

from bilat_cli.documents.readers import tell


class Reader(NamedTuple):
    """How one format is read."""

    name: str
    module: str
    suffixes: tuple[str, ...] = ()
    many: bool = False
    """It holds many documents, and is opened where pieces are made."""


READERS: tuple[Reader, ...] = (
    Reader("text", "text", (".txt", ".text", ".md", ".markdown", ".rst")),
    Reader("html", "html", (".html", ".htm", ".xhtml", ".shtml")),
    Reader("pdf", "pdf", (".pdf",)),
    Reader("docx", "docx"),
    Reader("mail", "mail", (".eml",)),
    Reader("record", "records"),
    Reader("json", "json", (".json", ".jsonl", ".ndjson", ".geojson"), many=True),
    Reader("csv", "csv", (".csv", ".tsv", ".tab"), many=True),
    Reader("feed", "feeds", (".rss", ".atom", ".rdf"), many=True),
    Reader("mbox", "mbox", (".mbox",), many=True),
    Reader("zip", "zips", many=True),
    Reader("warc", "warcs", (".warc",), many=True),
    Reader("other", "other", tuple(tell.UNREAD)),
)

_BY_NAME = {reader.name: reader for reader in READERS}
_BY_SUFFIX = {suffix: reader for reader in READERS for suffix in reader.suffixes}


def named(form: str) -> Reader:
    """The reader of that name."""
    return _BY_NAME[form]


def choose(head: bytes, name: str) -> Reader:
    """The reader of a file that begins so and is called so (in lower case).

    What the bytes say goes before what the name says, which goes before a likeness of the bytes.
    """
    form = tell.certain(head)
    if form is None:
        dot = name.rfind(".")
        found = _BY_SUFFIX.get(name[dot:]) if dot >= 0 else None
        if found is not None and found.name != "text" and tell.possible(found.name, head):
            return found
        form = tell.likely(head) or "text"
    return _BY_NAME[form]


def load(reader: Reader) -> Any:  # noqa: ANN401 - modules of two kinds
    """The module of a reader, imported on first use."""
    return import_module(f"bilat_cli.documents.readers.{reader.module}")
