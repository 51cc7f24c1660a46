"""Word files (DOCX): their paragraphs, tables and notes, by the parser of the standard library.

A reader of our own, for nothing may be lost: python-docx leaves out what stands in content
controls, in text boxes and between tracked insertions. What was deleted is left out.
"""

from __future__ import annotations

import io
import re
from functools import cache
from typing import TYPE_CHECKING

from bilat_cli.documents import markup
from bilat_cli.documents.claims import MODIFIED, PROPERTIES
from bilat_cli.documents.piece import Article, Given, Piece, Settings
from bilat_cli.documents.unpack import RATIO
from bilat_cli.errors import InputError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element
    from zipfile import ZipFile

_BODY = "word/document.xml"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_CORE = "docProps/core.xml"
_TITLES = ("title", "titel", "titre")


def read(data: bytes, piece: Piece, settings: Settings) -> list[Article]:
    """The document of one Word file. Raises `InputError`."""
    from zipfile import ZipFile

    try:
        with ZipFile(io.BytesIO(data)) as archive:
            reading = _Reading()
            for name in (_BODY, *_NOTES):
                if name == _BODY or name in archive.namelist():
                    reading.take(_member(archive, name, piece.path, settings, len(data)))
            core = _core(archive, piece.path, settings, len(data))
    except InputError:
        raise
    except Exception as error:  # zipfile and expat have many ways to say that a file is broken
        raise InputError("broken Word file", path=piece.path, hint="save it again") from error
    text = markup.paragraphs("".join(reading.parts))
    if not text:
        raise InputError("nothing but white space", path=piece.path, hint="leave the file out")
    title = reading.title
    source = "style Title"
    if not title and is_title(core.get("title", "")):
        title, source = " ".join(core["title"].split()), "document properties"
    headed = bool(title) and text.partition("\n")[0] == title
    days = [
        Given(core[name], kind)
        for name, kind in (("created", PROPERTIES), ("modified", f"{PROPERTIES}, {MODIFIED}"))
        if name in core
    ]
    return [
        Article(
            text=text, title=title or None, title_source=source if title else None, headed=headed,
            days=tuple(days),
        )
    ]  # fmt: skip


@cache
def _no_title() -> re.Pattern[str]:
    return re.compile(
        r"(?i)microsoft word|untitled|document\s?\d*$|\S+\.(?:docx?|pdf|indd|qxd)$|slide \d"
    )


def is_title(words: str) -> bool:
    """Whether the title among a file's properties was given by a person."""
    return len(words.split()) > 1 and _no_title().search(words.strip()) is None


def _member(archive: ZipFile, name: str, path: str, settings: Settings, packed: int) -> bytes:
    """One part of the file, up to the limit: the sizes that an archive tells may be wrong."""
    limit = max(settings.limit, RATIO * packed)
    with archive.open(name) as stream:
        found = stream.read(min(limit, 5 * settings.limit) + 1)
    if len(found) > min(limit, 5 * settings.limit):
        raise InputError(
            f"its text unpacks to more than {5 * settings.limit / 1e6:g} MB", path=path,
            hint="raise the limit: --max-bytes",
        )  # fmt: skip
    if b"<!ENTITY" in found or b"<!DOCTYPE" in found:
        raise InputError("defines entities, which could be a bomb", path=path, hint="save it again")
    return found


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _core(archive: ZipFile, path: str, settings: Settings, packed: int) -> dict[str, str]:
    from xml.etree.ElementTree import fromstring

    if _CORE not in archive.namelist():
        return {}
    root = fromstring(_member(archive, _CORE, path, settings, packed))
    return {_local(child): child.text.strip() for child in root if child.text}


class _Reading:
    """Paragraphs as they come."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.title = ""

    def take(self, data: bytes) -> None:
        """The paragraphs of one part of the file."""
        from xml.etree.ElementTree import iterparse

        start = len(self.parts)
        inside: list[str] = []
        for event, element in iterparse(io.BytesIO(data), ("start", "end")):
            name = _local(element)
            if event == "start":
                inside.append(name)
                if name in ("p", "tr"):
                    self._open(inside)
                    start = len(self.parts)
                continue
            inside.pop()
            if name == "t" and element.text and "Fallback" not in inside:
                self.parts.append(element.text)
            elif name == "tab":
                self.parts.append("\t" if "r" in inside else "")
            elif name in ("br", "cr"):
                self.parts.append("\n")
            elif name == "noBreakHyphen":
                self.parts.append("-")
            elif name == "tc":
                self.parts.append(" |")
            elif name == "pStyle" and not self.title:
                self._styled = _value(element).lower().startswith(_TITLES)
            elif name == "p":
                self._close("".join(self.parts[start:]))
            if name in ("p", "tbl", "sectPr"):
                element.clear()

    _styled = False

    def _open(self, inside: list[str]) -> None:
        if "tc" not in inside:
            self.parts.append("\n| " if inside[-1] == "tr" else "\n\n")
        elif self.parts and not self.parts[-1].endswith(("\n", " ")):
            self.parts.append(" ")

    def _close(self, words: str) -> None:
        if self._styled and not self.title:
            self.title = " ".join(words.split())
        self._styled = False


def _value(element: Element) -> str:
    return next((value for key, value in element.attrib.items() if key.endswith("val")), "")
