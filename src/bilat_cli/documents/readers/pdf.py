"""PDF: the text of its pages by pypdf, put back into paragraphs, page furniture taken off.

Lines that stand at the head or foot of most pages, numbers set aside, are no part of the report.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from functools import cache
from typing import Any

from bilat_cli.documents.claims import MODIFIED, PROPERTIES
from bilat_cli.documents.packing import missing
from bilat_cli.documents.piece import Article, Given, Piece, Settings
from bilat_cli.documents.quiet import quieted
from bilat_cli.documents.readers.docx import is_title
from bilat_cli.errors import InputError

_EDGE = 2
"""Lines at the head and foot of a page that may be furniture."""
_FULL = 0.8
"""A line shorter than this share of a full one, with a stop, ends its paragraph."""
_STOPS = (".", "!", "?", ":", ".”", '."', ".)", "…")


def read(data: bytes, piece: Piece, settings: Settings) -> list[Article]:
    """The document of one PDF. Raises `InputError`."""
    try:
        with quieted(("pypdf",)):
            from pypdf import PdfReader
    except ImportError as error:
        raise missing("PDF", "pdf", piece.path) from error
    notes: list[str] = []
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputError("encrypted", path=piece.path, hint="save it without its password")
        pages = [_page(page, number, notes) for number, page in enumerate(reader.pages, 1)]
        told = _told(reader)
    except InputError:
        raise
    except Exception as error:  # pypdf has many ways to say that a file is broken
        raise InputError("broken PDF", path=piece.path, hint="save it as text") from error
    text = _joined(_without_furniture(pages))
    if len(text) > settings.limit:
        raise InputError(
            f"its text is larger than the limit of {settings.limit / 1e6:g} MB", path=piece.path,
            hint="raise the limit: --max-bytes",
        )  # fmt: skip
    if not text.strip():
        raise InputError(
            "a PDF without text: pictures of pages", path=piece.path,
            hint="read its text with OCR first: ocrmypdf",
        )  # fmt: skip
    title = told.get("/Title", "")
    title = " ".join(title.split()) if is_title(title) else ""
    return [
        Article(
            text=text, notes=tuple(notes), title=title or None,
            title_source="document properties" if title else None,
            headed=bool(title) and text.partition("\n")[0] == title,
            days=tuple(
                Given(told[key], kind)
                for key, kind in (
                    ("/CreationDate", PROPERTIES), ("/ModDate", f"{PROPERTIES}, {MODIFIED}"),
                )
                if key in told
            ),
        )
    ]  # fmt: skip


def _page(page: Any, number: int, notes: list[str]) -> list[str]:  # noqa: ANN401
    try:
        text = page.extract_text() or ""
    except Exception:  # one broken page does not cost the others
        notes.append(f"page {number} could not be read")
        return []
    return [line.rstrip() for line in text.replace("\x00", "").split("\n")]


def _told(reader: Any) -> dict[str, str]:  # noqa: ANN401
    try:
        return {str(key): str(value) for key, value in (reader.metadata or {}).items() if value}
    except Exception:  # broken properties do not cost the text
        return {}


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(r"\d+")


def _key(line: str) -> str:
    return " ".join(_digits().sub("0", line).split())


def _without_furniture(pages: list[list[str]]) -> list[list[str]]:
    """The pages without the lines at their edges that most of them share."""
    filled = [[line for line in page if line.strip()] for page in pages]
    seen: Counter[str] = Counter()
    for page in filled:
        seen.update({_key(line) for line in (*page[:_EDGE], *page[-_EDGE:])})
    often = max(2, (len(filled) + 1) // 2)
    kept: list[list[str]] = []
    for page in pages:
        at = [number for number, line in enumerate(page) if line.strip()]
        dropped = {
            number
            for number in {*at[:_EDGE], *at[-_EDGE:]}
            if not _key(page[number]).strip("0 -–|/")
            or (len(pages) > 1 and seen[_key(page[number])] >= often)
        }
        kept.append([line for number, line in enumerate(page) if number not in dropped])
    return kept


def _joined(pages: list[list[str]]) -> str:
    """All lines; a blank one where a paragraph ends with a short line and a stop."""
    lines = [line for page in pages for line in page]
    lengths = sorted(len(line) for line in lines if line.strip())
    full = lengths[len(lengths) * 3 // 4] if lengths else 0
    out: list[str] = []
    for number, line in enumerate(lines):
        out.append(line)
        following = next((one for one in lines[number + 1 : number + 2] if one.strip()), "")
        if line.strip() and following and _ends(line, following, full, number == 0):
            out.append("")
    return "\n".join(out).strip()


def _ends(line: str, following: str, full: int, first: bool) -> bool:
    short = len(line) < _FULL * full
    return short and (line.endswith(_STOPS) or first) and following.lstrip()[:1].isupper()
