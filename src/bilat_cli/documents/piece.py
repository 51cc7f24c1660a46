"""The records that reading hands on: what is to be read, how, and what a reader makes of it."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

from bilat_cli.documents.files import LIMIT


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
    name: str | None = None
    """The name that says format and day; empty where it has none of its own. None: the path."""
    form: str = ""
    """Name of its reader; empty: told by its first bytes and its name."""
    about: tuple[tuple[str, str], ...] = ()
    """What is known from outside: `url`, `crawled`, `charset`."""


class Given(Struct, frozen=True):
    """A day that metadata gives, and where: `JSON-LD datePublished`, `mail header`."""

    words: str
    source: str


class Article(Struct, frozen=True, kw_only=True):
    """What a reader makes of one piece: the text that offsets count in, and what is known."""

    text: str
    notes: tuple[str, ...] = ()
    title: str | None = None
    title_source: str | None = None
    headed: bool = False
    """The text begins with the title, on a line of its own."""
    publisher: str | None = None
    publisher_source: str | None = None
    url: str | None = None
    days: tuple[Given, ...] = ()
    captions: tuple[str, ...] = ()
    """Words below pictures, which are set behind the text, apart from it."""
    inside: tuple[Piece, ...] = ()
    """Documents that it carries, as a mail does: their faults are notes of this one."""
