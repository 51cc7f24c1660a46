"""HTML pages: trafilatura tells the report from the page around it; metadata beside it.

Where trafilatura finds no report, or the page is nested too deeply for its parser, all text of
the page is taken, and that is said.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from bilat_cli.documents import markup
from bilat_cli.documents.claims import PAGE
from bilat_cli.documents.decode import decode_page
from bilat_cli.documents.packing import missing
from bilat_cli.documents.piece import Article, Given, Piece, Settings
from bilat_cli.documents.quiet import quieted
from bilat_cli.documents.readers import pagedata
from bilat_cli.errors import InputError

_LIBRARIES = ("trafilatura", "htmldate", "courlan", "charset_normalizer")
_NEVER_BEFORE, _NEVER_AFTER = "1980-01-01", "2100-12-31"
"""htmldate would ask the clock."""
_BLOCKS = frozenset(
    ("p", "head", "list", "item", "quote", "table", "row", "cell", "code", "ab", "div", "body")
)
_LONGEST_CAPTION = 600
_LONGEST_CELL = 200
_DEEP = "its tags are nested too deeply: all text of the page is taken"
_WIDE = "an element with thousands of attributes or cells: all text of the page is taken"
_NO_DAYS = (
    './/footer | .//aside | .//nav | .//*[contains(@class, "footer") or contains(@id, "footer")'
    ' or contains(@class, "copyright") or contains(@class, "related")'
    ' or contains(@class, "sidebar")]'
    ' | .//meta[contains(@property, "modified") or contains(@property, "updated")'
    ' or contains(@name, "odified") or contains(@itemprop, "odified")]'
)
"""Where a page has the days of other reports, of its change and of its owner's rights."""
_MOST = 1000
"""Attributes of an element, cells of a row: above it the libraries take more than linear time."""
_NO_REPORT = "no report could be told from the page: all its text is taken"


def read(data: bytes, piece: Piece, settings: Settings) -> list[Article]:
    """The document of one page. Raises `InputError`."""
    about = dict(piece.about)
    source, notes = decode_page(data, about.get("charset"), piece.path)
    try:
        with quieted(_LIBRARIES):
            from trafilatura import bare_extraction
    except ImportError as error:
        raise missing("HTML", "html", piece.path) from error
    tree, fault = (None, _WIDE) if _is_crowded(source) else _parsed(source)
    found = pagedata.read(tree, source) if tree is not None else pagedata.Found()
    captions = _captions(tree) if tree is not None else []
    given = [*found.days]
    if tree is not None and not any("published" in one.source.lower() for one in given):
        given += _marked(tree)
    if "crawled" in about:
        given.append(Given(about["crawled"], "crawled"))
    try:
        whole = tree is not None and fault is None
        extracted: Any = bare_extraction(tree, include_comments=False) if whole else None
    except (RecursionError, ValueError):
        extracted = None
    text = _text(extracted.body) or extracted.text or "" if extracted is not None else ""
    if not text.strip():
        text = markup.text_of(source)
        notes = (*notes, fault or _NO_REPORT)
    if not text.strip():
        raise InputError("a page without text", path=piece.path, hint="leave it out")
    return [_article(text, found, tuple(given), captions, about.get("url"), notes)]


def _article(
    text: str, found: pagedata.Found, given: tuple[Given, ...], captions: list[str],
    url: str | None, notes: tuple[str, ...],
) -> Article:  # fmt: skip
    title = found.title
    first, _, _ = text.partition("\n")
    if title and _folded(first) == _folded(title):
        text = title + text[len(first) :]
    elif title:
        text = f"{title}\n\n{text}"
    return Article(
        text=text, notes=notes, title=title, title_source=found.title_source, headed=bool(title),
        publisher=found.publisher, publisher_source=found.publisher_source,
        url=found.url or url, days=given,
        captions=tuple(one for one in captions if one not in text),
    )  # fmt: skip


def _folded(line: str) -> str:
    return " ".join(re.findall(r"\w+", line.lower()))


def _is_crowded(source: str) -> bool:
    """Whether one tag has so many attributes that parsing it would take long."""
    if source.count("=") <= _MOST:
        return False
    for part in source.split("<"):
        if len(part) > 2 * _MOST and part.count("=") > _MOST:
            tag = part.partition(">")[0] if part[:6].lower() in ("script", "style>") else part
            if tag.count("=") > _MOST:
                return True
    return False


def _parsed(source: str) -> tuple[Any, str | None]:
    """The page's tree, or None; and what keeps it from those who look for the report."""
    from lxml import etree, html

    parser = html.HTMLParser(
        collect_ids=False, default_doctype=False, encoding="utf-8", remove_comments=True,
        remove_pis=True,
    )  # fmt: skip
    try:
        tree = html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        return None, None
    if any("depth" in (entry.message or "").lower() for entry in parser.error_log):
        return tree, _DEEP
    return tree, _WIDE if any(len(row) > _MOST for row in tree.iter("tr")) else None


def _text(body: Any) -> str:  # noqa: ANN401 - lxml has no types
    """The text of an extracted body, a blank line between paragraphs, a line for each row."""
    if body is None:
        return ""
    parts: list[str] = []
    _walk(body, parts)
    text = "".join(parts)
    return markup.paragraphs(_spaces().sub(" ", text))


@cache
def _spaces() -> re.Pattern[str]:
    return re.compile(r"[ \t\r\f\v\xa0]+")


def _walk(element: Any, parts: list[str]) -> None:  # noqa: ANN401
    """Depth is bounded: the parser takes no more than 256 levels."""
    tag = element.tag if isinstance(element.tag, str) else ""
    if tag == "row" and _is_data(element):
        cells = (" ".join("".join(cell.itertext()).split()) for cell in element)
        parts.append(f"\n| {' | '.join(cells)} |")
        return
    if tag in _BLOCKS:
        parts.append("\n- " if tag == "item" else "\n\n")
    elif tag == "lb":
        parts.append("\n")
    if element.text:
        parts.append(_line(element.text))
    for child in element:
        if tag == "item" and child.tag == "p" and parts[-1] == "\n- ":
            # The paragraph of a list item goes on behind its mark.
            parts.append(_line("".join(child.itertext())))
        else:
            _walk(child, parts)
        if child.tail:
            parts.append(_line(child.tail))
    if tag in _BLOCKS and tag != "item":
        parts.append("\n\n")


def _is_data(row: Any) -> bool:  # noqa: ANN401
    """Whether a row has values side by side, and does not lay out a page."""
    return all(
        len(cell) == 0 and len(cell.text or "") <= _LONGEST_CELL and not cell.tail for cell in row
    )


def _line(text: str) -> str:
    return text.replace("\n", " ")


def _captions(tree: Any) -> list[str]:  # noqa: ANN401
    """What stands below the pictures of a page, which trafilatura leaves out."""
    found: dict[str, None] = {}
    for element in tree.iter("figcaption"):
        words = " ".join(" ".join(element.itertext()).split())
        if 20 < len(words) <= _LONGEST_CAPTION:
            found[words] = None
    return list(found)


def _marked(tree: Any) -> list[Given]:  # noqa: ANN401
    """The day that the page marks as one, as htmldate reads it; no footer, no prose."""
    from copy import deepcopy

    from htmldate import find_date

    page = deepcopy(tree)
    for element in page.xpath(_NO_DAYS):
        if element.getparent() is not None:
            element.drop_tree()
    try:
        day = find_date(
            page, extensive_search=False, original_date=True, url="",
            min_date=_NEVER_BEFORE, max_date=_NEVER_AFTER,
        )  # fmt: skip
    except Exception:  # an oddity of the page must not cost its text
        day = None
    return [Given(day, PAGE)] if day else []
