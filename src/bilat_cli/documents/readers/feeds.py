"""RSS and Atom: one document an item. Entities of a feed's own are refused, others never fetched.

The parser is expat through the standard library, which opens nothing that a document names.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from bilat_cli.documents.piece import Piece
from bilat_cli.documents.unpack import Source
from bilat_cli.errors import InputError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_CHUNK = 65536
_ENTITY = b"<!entity"
_ITEMS = frozenset(("item", "entry"))
_TEXTS = ("encoded", "content", "description", "summary")
_DAYS = ("pubdate", "published", "date", "issued", "created")


def pieces(source: Source) -> Iterator[Piece]:
    """One piece for each item. Raises `InputError`; items before a break are given before it."""
    from xml.etree.ElementTree import ParseError, XMLPullParser

    import msgspec

    parser: Any = XMLPullParser(("start", "end"))
    reading = _Reading()
    last = b""
    since = 0
    while chunk := source.stream.read(_CHUNK):
        if _ENTITY in (last + chunk).lower():
            raise InputError(
                "defines entities, which could be a bomb", path=source.path,
                hint="save it without its DOCTYPE",
            )  # fmt: skip
        last = chunk[-len(_ENTITY) :]
        since += len(chunk)
        broken: Exception | None = None
        try:
            parser.feed(chunk)
        except (ParseError, LookupError, ValueError) as error:
            # An encoding that is unknown, or of several bytes a character, is no ParseError.
            broken = error
        try:
            for record in reading.take(parser):
                since = 0
                yield source.piece(msgspec.json.encode(record), str(reading.number), "record")
        except ParseError as error:
            broken = error
        if broken is not None:
            raise InputError(
                f"broken feed: {broken}", path=source.path,
                hint=f"the {reading.number} items before it are kept",
            ) from broken  # fmt: skip
        if since > source.settings.limit:
            raise InputError(
                f"an item is larger than the limit of {source.settings.limit / 1e6:g} MB",
                path=source.path, hint="raise the limit: --max-bytes",
            )  # fmt: skip
    if not reading.closed:
        raise InputError(
            "cut off in the middle", path=source.path,
            hint=f"the {reading.number} items before it are kept",
        )  # fmt: skip


class _Reading:
    """What is known of a feed as its elements come."""

    def __init__(self) -> None:
        self.number = 0
        self.depth = 0
        self.closed = False
        self.publisher = ""
        self._root: Element | None = None
        self._inside = 0

    def take(self, parser: Any) -> Iterator[dict[str, str]]:  # noqa: ANN401
        """The records of the items that are complete."""
        for event, element in parser.read_events():
            if not hasattr(element, "tag"):
                continue
            tag = _local(element.tag)
            if event == "start":
                self.depth += 1
                self._root = element if self._root is None else self._root
                self._inside += tag in _ITEMS
                continue
            self.depth -= 1
            self.closed = self.depth == 0
            if tag in _ITEMS:
                self._inside -= 1
                self.number += 1
                yield _record(element, self.publisher)
                # Items that were given are forgotten, so that a long feed stays small.
                element.clear()
            elif tag == "title" and not self._inside and not self.publisher:
                self.publisher = " ".join("".join(element.itertext()).split())


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2].lower()


def _record(item: Element, publisher: str) -> dict[str, str]:
    """The fields of an item under the names that records go by."""
    found: dict[str, str] = {}
    for child in item:
        name = _local(child.tag)
        if name == "link" and not (child.text or "").strip():
            if child.get("rel", "alternate") == "alternate":
                found.setdefault("link", child.get("href") or "")
        elif len(child):
            found.setdefault(name, _markup(child))
        else:
            found.setdefault(name, "".join(child.itertext()))
    text = next((found[name] for name in _TEXTS if found.get(name, "").strip()), "")
    day = next((found[name] for name in _DAYS if found.get(name, "").strip()), "")
    record = {
        "text": text or found.get("title", ""),
        "title": found.get("title", ""),
        "pubdate": day,
        "updated": found.get("updated", ""),
        "link": found.get("link", "") or found.get("guid", ""),
        "publisher": found.get("source", "") or publisher,
    }
    return {name: value for name, value in record.items() if value.strip()}


def _markup(element: Element) -> str:
    """XHTML inside an item, as HTML; text alone for other elements."""
    from xml.etree.ElementTree import tostring

    return tostring(element, encoding="unicode")
