"""What an HTML page says about itself for machines: JSON-LD, `meta` elements, its address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from typing import Any

from msgspec import Struct

from bilat_cli.documents import markup
from bilat_cli.documents.claims import MODIFIED
from bilat_cli.documents.piece import Given

_PUBLISHED = (
    "article:published_time", "og:published_time", "datepublished", "article.published",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date",
    "dc.date.created", "parsely-pub-date", "sailthru.date", "originalpublicationdate",
    "cxenseparse:recs:publishtime", "citation_publication_date", "publication_date",
    "publish-date", "publishdate", "pubdate", "pub_date", "article_date_original",
    "date_published", "release_date", "date",
)  # fmt: skip
_CHANGED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
            "dc.date.modified", "last-modified", "lastmod", "revised")  # fmt: skip
_SITES = ("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "application-name")
_ARTICLES = ("article", "posting", "report", "pressrelease")
_PAGES = ("webpage", "creativework", "collectionpage")
_LONGEST_TITLE = 400
_DEEPEST = 12
_LONGEST_SITE = 5
_MARKS = "|-–—:·"


class Found(Struct):
    """What a page tells, and where."""

    title: str | None = None
    title_source: str | None = None
    publisher: str | None = None
    publisher_source: str | None = None
    url: str | None = None
    days: tuple[Given, ...] = ()


def read(tree: Any, source: str) -> Found:  # noqa: ANN401 - lxml has no types
    """Everything that the page tells; never fails."""
    metas = _metas(tree)
    linked = _linked_data(tree)
    found = Found(url=_address(tree, metas, source))
    days: list[Given] = []
    for key in ("datePublished", "dateCreated"):
        if words := _string(linked.get(key)):
            days.append(Given(words, f"JSON-LD {key}"))
    days += [Given(metas[name], f"meta {name}") for name in _PUBLISHED if name in metas]
    days += _microdata(tree)
    if words := _string(linked.get("dateModified")):
        days.append(Given(words, f"JSON-LD {MODIFIED}"))
    days += [Given(metas[name], f"meta {name}, {MODIFIED}") for name in _CHANGED if name in metas]
    found.days = tuple(days)
    site = _string(linked.get("publisher")) or ""
    if site:
        found.publisher, found.publisher_source = site, "JSON-LD publisher"
    else:
        name = next((name for name in _SITES if name in metas), None)
        if name:
            found.publisher, found.publisher_source = metas[name], f"meta {name}"
    _title(found, tree, metas, _string(linked.get("headline")))
    if not found.publisher and found.title:
        found.publisher = _named_behind(tree, found.title)
        found.publisher_source = "title element" if found.publisher else None
    return found


def _title(found: Found, tree: Any, metas: dict[str, str], headline: str | None) -> None:  # noqa: ANN401
    from trafilatura.metadata import extract_title

    for words, source in (
        (headline, "JSON-LD headline"),
        (metas.get("og:title"), "meta og:title"),
        (metas.get("twitter:title"), "meta twitter:title"),
        (extract_title(tree), "page"),
    ):
        title = _without_site(_plain(words or ""), found.publisher)
        title = _headed(tree, title) or title
        if title and len(title) <= _LONGEST_TITLE:
            found.title, found.title_source = title, source
            return


def _headed(tree: Any, title: str) -> str | None:  # noqa: ANN401
    """The heading that a title repeats, with a site behind it: "Ports reopen - Harbour Blog"."""
    for element in tree.iter("h1"):
        words = _plain(" ".join(element.itertext()))
        if words and title != words and _site_behind(title, words):
            return words
    return None


def _site_behind(whole: str, title: str) -> str | None:
    """The few words that stand behind a title and a mark."""
    rest = whole[len(title) :]
    site = rest.strip(f" {_MARKS}")
    marked = whole.startswith(title) and rest[:1] == " " and rest.strip()[:1] in _MARKS
    return site if marked and site and len(site.split()) <= _LONGEST_SITE else None


def _without_site(title: str, site: str | None) -> str:
    """ "Ports reopen | Harbour News" is "Ports reopen"."""
    for mark in (" | ", " - ", " – ", " — ", " :: ", " · "):
        head, found, tail = title.rpartition(mark)
        if found and site and tail.strip().lower() == site.strip().lower():
            return head.strip()
    return title


def _named_behind(tree: Any, title: str) -> str | None:  # noqa: ANN401
    """The site that a title element names behind the title: "Ports reopen - Harbour News"."""
    element = tree.find(".//title")
    words = _plain(element.text_content()) if element is not None else ""
    return _site_behind(words, title)


def _plain(words: str) -> str:
    if "<" in words and markup.is_markup(words):
        words = markup.text_of(words)
    return " ".join(unescape(words).split())


def _metas(tree: Any) -> dict[str, str]:  # noqa: ANN401
    """The `meta` elements by name, in lower case; the first of a name counts."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        content = (element.get("content") or "").strip()
        name = element.get("property") or element.get("name") or element.get("itemprop")
        if content and name:
            found.setdefault(name.strip().lower(), _plain(content))
    return found


def _microdata(tree: Any) -> list[Given]:  # noqa: ANN401
    found: list[Given] = []
    for element in tree.xpath('.//*[@itemprop="datePublished"]')[:1]:
        words = element.get("content") or element.get("datetime") or element.text_content()
        if element.tag != "meta" and words and words.strip():
            found.append(Given(words.strip()[:80], "itemprop datePublished"))
    return found


def _address(tree: Any, metas: dict[str, str], source: str) -> str | None:  # noqa: ANN401
    for element in tree.iter("link"):
        if (element.get("rel") or "").lower() == "canonical" and "://" in (
            element.get("href") or ""
        ):
            return str(element.get("href")).strip()
    if "://" in metas.get("og:url", ""):
        return metas["og:url"]
    saved = _saved().search(source[:4000])
    return saved["url"] if saved else None


@cache
def _saved() -> re.Pattern[str]:
    """The comment that browsers put into a page they save."""
    return re.compile(
        r"<!--[^>]{0,200}?(?:saved from url=\(\d+\)|\n\s*url:\s*)(?P<url>https?://\S+)"
    )


# ------------------------------------------------------------------- JSON-LD
def _linked_data(tree: Any) -> dict[str, Any]:  # noqa: ANN401
    """The description of the page's own article, with what a page around it adds; or nothing."""
    articles: list[dict[str, Any]] = []
    others: list[dict[str, Any]] = []
    for element in tree.xpath('.//script[contains(@type, "ld+json")]'):
        for item in _items(_decoded(element.text or ""), 0):
            kinds = item.get("@type")
            named = " ".join(map(str, kinds if isinstance(kinds, list) else [kinds])).lower()
            if any(kind in named for kind in _ARTICLES):
                articles.append(item)
            elif any(kind in named for kind in _PAGES):
                others.append(item)
    return (articles or others or [{}])[0]


def _decoded(text: str) -> Any:  # noqa: ANN401
    import json

    try:
        # Not strict: pages have line breaks inside of strings.
        return json.loads(text.strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return None


def _items(value: Any, depth: int) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    """Objects at the top, in a list or a graph; what they point at is not the page's own."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _items(one, depth + 1)
    elif isinstance(value, dict):
        yield value
        yield from _items(value.get("@graph"), depth + 1)
        yield from _items(value.get("mainEntity"), depth + 1)


def _string(value: Any) -> str | None:  # noqa: ANN401
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    if isinstance(value, str) and value.strip():
        return _plain(value)
    return None
