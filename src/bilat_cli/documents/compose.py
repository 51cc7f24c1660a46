"""From what a reader gives to a `Document`: blocks, title, publisher, days, and their origins.

The order of trust for days stands in `claims`. A title comes from metadata before front matter
before the text; a publisher from metadata, front matter, a line above the report, a dateline's
agency, the host of its address, a line below it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import urlsplit

from bilat_cli.digest import digest
from bilat_cli.documents import claims, front_matter, paragraphs
from bilat_cli.documents.blocks import Cutter
from bilat_cli.documents.header import Header
from bilat_cli.documents.piece import Article, Given
from bilat_cli.model import Block, Document
from bilat_cli.rules.layout import JOINING, PUBLISHERS, SHORT_WORDS, SMALL_WORDS

_TITLE_KEYS = ("title", "headline", "og:title", "name")
_PUBLISHER_KEYS = ("publisher", "source", "agency", "site_name", "outlet", "newspaper", "site")
_DAY_KEYS = ("date", "published_time", "published", "publication_date", "pub_date", "pubdate",
             "date_published", "datepublished", "created", "issued")  # fmt: skip
_URL_KEYS = ("source_url", "url", "link", "permalink", "canonical", "canonical_url")
_ACRONYM = 4
_CAPTIONS = "\n\n"


def from_text(
    text: str, *, path: str = "-", published: dt.date | None = None, notes: tuple[str, ...] = ()
) -> Document:
    """Read one report from decoded text. Pure; never fails.

    `path` is kept as given, and its file name may give a day. `published` overrides every
    publication day that the text gives. A lone surrogate, which no file can hold, is replaced.
    """
    return from_article(Article(text=text, notes=notes), path=path, name=path, published=published)


def from_article(
    article: Article,
    *,
    path: str,
    name: str,
    published: dt.date | None = None,
    notes: Sequence[str] = (),
) -> Document:
    """The document of what a reader made of a piece. Pure; never fails.

    `name` is the file's own name, which may give a day, or nothing. The captions of an article
    are put behind its text; `notes` go with its own.
    """
    text, body, told = _whole(article)
    told += notes
    plain = paragraphs.shadow(text)
    pairs, start = front_matter.split(plain)
    title = article.title or _first(pairs, _TITLE_KEYS)
    blocks, header = _blocks(plain[:body], start, article, titled=title is not None)
    publisher, publisher_source = _publisher(pairs, header, article)
    url = article.url or _first(pairs, _URL_KEYS)
    given = (*article.days, *(Given(pairs[k], "front matter") for k in _DAY_KEYS if pairs.get(k)))
    found = claims.gathered(claims.Said(published, given, header, url, name, publisher))
    chosen = found[0] if found else None
    reference, source, words = claims.reference(header, chosen, told)
    told += claims.compare(found, given, reference)
    title_source = article.title_source if article.title else "front matter" if title else "text"
    title = title or header.title
    return Document(
        id=digest(text.encode(), 8),
        path=path,
        text=text,
        blocks=blocks + _captions(article, body),
        title=" ".join(title.split()) if title else None,
        publisher=publisher,
        published=chosen.day if chosen is not None else None,
        reference=reference,
        reference_source=source,
        reference_text=words,
        place=_place(header.city),
        notes=tuple(told),
        origins=_origins(title and title_source, publisher and publisher_source, chosen),
    )


def _origins(
    title: str | None, publisher: str | None, chosen: claims.Claim | None
) -> tuple[tuple[str, str], ...]:
    """Where the three were read, those that are known."""
    day = f"{chosen.source}: {chosen.words}" if chosen is not None else None
    named = (("title", title), ("publisher", publisher), ("published", day))
    return tuple((name, source) for name, source in named if source)


def _whole(article: Article) -> tuple[str, int, list[str]]:
    """The text with its captions behind it, where they begin, and what is to be said of it."""
    text = article.text.removeprefix("\ufeff")
    body = len(text)
    if article.captions:
        text += "".join(_CAPTIONS + caption for caption in article.captions)
    notes = list(article.notes)
    try:
        text.encode()
    except UnicodeEncodeError:
        text = "".join("�" if 0xD800 <= ord(char) < 0xE000 else char for char in text)
        notes.append("characters that are not Unicode text were replaced")
    return text, body, notes


def _blocks(
    plain: str, start: int, article: Article, *, titled: bool
) -> tuple[tuple[Block, ...], Header]:
    """The blocks of the text without the captions set behind it."""
    if article.headed:
        stop = plain.find("\n")
        start = len(plain) if stop == -1 else stop
    blocks, header = Cutter(plain, titled=titled).cut(start)
    if article.headed:
        return (Block(0, len(plain[:start].rstrip()), "headline"), *blocks), header
    return ((_trimmed(plain, start), *blocks) if start else blocks), header


def _captions(article: Article, start: int) -> tuple[Block, ...]:
    found: list[Block] = []
    for caption in article.captions:
        start += len(_CAPTIONS)
        found.append(Block(start, start + len(caption), "caption"))
        start += len(caption)
    return tuple(found)


def _trimmed(plain: str, end: int) -> Block:
    return Block(len(plain) - len(plain.lstrip()), len(plain[:end].rstrip()), "metadata")


def _first(pairs: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((pairs[key] for key in keys if pairs.get(key)), None) if pairs else None


def _publisher(
    pairs: dict[str, str], header: Header, article: Article
) -> tuple[str | None, str | None]:
    """Who published it, as one would print the name, and where that was read."""
    if article.publisher:
        return _shown(" ".join(article.publisher.split())), article.publisher_source
    host = _host(article.url or _first(pairs, _URL_KEYS) or "")
    told = _first(pairs, _PUBLISHER_KEYS)
    if host in PUBLISHERS and not told:
        return PUBLISHERS[host], "address"
    named = told or header.publisher or header.agency
    source = "front matter" if told else "text" if header.publisher else "dateline"
    if named and "://" not in named:
        return _shown(" ".join(named.split())), source
    host = _host(named) if named else host
    if host:
        return PUBLISHERS.get(host, host), source if named else "address"
    return header.signed, "text"


def _host(address: str) -> str:
    """The host of a web address without `www.`, or nothing."""
    scheme, mark, rest = address.partition("://")
    for end in "/?#":
        rest = rest.partition(end)[0]
    # Many pages, few sites: what stands behind the host is left out.
    return _hostname(scheme + mark + rest) if mark else _hostname(address)


@lru_cache(maxsize=256)
def _hostname(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.") if address else ""
    except ValueError:
        return ""


def _shown(name: str) -> str:
    """A publisher's name in capitals as one would print it: "BBC NEWS" is "BBC News"."""
    words = name.split()
    if not name.isupper() or len(words) < 2:
        return name
    cased = [
        word.lower()
        if number and word.lower() in JOINING
        else word
        if len(word) <= _ACRONYM and word.lower() not in SHORT_WORDS
        else _capitalised(word)
        for number, word in enumerate(words)
    ]
    return " ".join(cased)


def _place(city: str | None) -> str | None:
    """The dateline's city in title case; None where there is none, or more than one."""
    if not city or "/" in city:
        return None
    words = city.split()
    if not city.isupper():
        return " ".join(words)
    cased = [
        word.lower() if number and word.lower() in SMALL_WORDS else _capitalised(word)
        for number, word in enumerate(words)
    ]
    return " ".join(cased)


def _capitalised(word: str) -> str:
    parts = [
        part.lower() if number and part.lower() in SMALL_WORDS else part[:1] + part[1:].lower()
        for number, part in enumerate(word.split("-"))
    ]
    joined = "-".join(parts)
    if len(joined) > 3 and joined[1] in "'’":
        return joined[:2] + joined[2:].capitalize()
    if joined.count(".") > 1:
        return joined.upper()
    return joined
