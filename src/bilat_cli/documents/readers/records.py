"""One record of JSON, CSV or a feed: which of its fields is the text, the title, the day.

The fields that `--field` names go before the guesses below; a guess is tried at the top of the
record before it is tried inside.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bilat_cli.documents import markup
from bilat_cli.documents.claims import CRAWLED, MODIFIED
from bilat_cli.documents.piece import Article, Given, Piece, Settings
from bilat_cli.errors import InputError

GUESSES: dict[str, tuple[str, ...]] = {
    "text": (
        "text", "body", "content", "full_text", "fulltext", "article_text", "body_text",
        "bodytext", "maintext", "main_text", "article_body", "articlebody", "article", "story",
        "content_text", "content_html", "body_html", "transcript", "raw_text", "raw_content",
        "encoded", "description", "summary", "abstract", "lead", "snippet",
    ),
    "title": ("title", "headline", "heading", "web_title", "webtitle", "subject", "name"),
    "date": (
        "date_published", "datepublished", "published_at", "publishedat", "pub_date", "pubdate",
        "published", "publication_date", "publicationdate", "publish_date", "published_date",
        "date_publish", "published_on", "published_time", "web_publication_date",
        "webpublicationdate", "date", "issued", "posted", "created_at", "created", "timestamp",
        "datetime", "time",
    ),
    "modified": ("date_modified", "datemodified", "modified", "updated_at", "updated",
                 "last_modified", "date_modify"),
    "crawled": ("crawled", "crawl_date", "date_download", "retrieved", "accessed", "fetched_at"),
    "publisher": (
        "publisher", "source", "source_name", "agency", "outlet", "newspaper", "site_name",
        "sitename", "publication", "provider", "site", "source_domain", "domain",
    ),
    "url": ("url", "link", "web_url", "weburl", "permalink", "source_url", "canonical_url",
            "href", "uri", "guid"),
}  # fmt: skip
"""For each thing that a record can tell, the names it goes by, most telling first."""

_INNER = ("rendered", "name", "title", "value", "#text", "text", "html", "content", "href")
_DEEPEST = 4
_MOST = 400
"""Most fields of a record that are looked at."""


def read(data: bytes, piece: Piece, settings: Settings) -> list[Article]:
    """The document of one record. Raises `InputError`."""
    import msgspec

    try:
        record = msgspec.json.decode(data)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise InputError(
            f"broken JSON: {_line(error)}", path=piece.path, hint="check how it was saved"
        ) from error
    if isinstance(record, str):
        record = {"text": record}
    if not isinstance(record, dict):
        raise InputError("no record with fields", path=piece.path, hint="one {...} a document")
    found = chosen(record, settings, piece.path)
    return [_article(found, piece)]


def _line(error: Exception) -> str:
    return "nested too deeply" if isinstance(error, RecursionError) else str(error)


def chosen(
    record: Mapping[str, object], settings: Settings, path: str
) -> dict[str, tuple[str, str]]:
    """For each thing told: the words, and the field's name. Raises `InputError` without a text."""
    fields = list(_flat(record))
    found: dict[str, tuple[str, str]] = {}
    mapped = dict(settings.fields)
    for target, names in GUESSES.items():
        hit = _mapped(record, fields, mapped[target]) if target in mapped else None
        hit = _guessed(fields, names) if hit is None and target not in mapped else hit
        if hit is not None:
            found[target] = hit
    if "text" not in found:
        known = ", ".join(dict.fromkeys(name for name, _ in fields[:12])) or "nothing"
        what = f"no field {mapped['text']!r}" if "text" in mapped else "no field that is the text"
        raise InputError(what, path=path, hint=f"--field text=NAME; it has {known}")
    return found


def _flat(record: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Every field with words, by its dotted name, those at the top first."""
    level: list[tuple[str, object]] = [(str(key), value) for key, value in record.items()]
    left = _MOST
    for _ in range(_DEEPEST):
        deeper: list[tuple[str, object]] = []
        for name, value in level:
            left -= 1
            if left < 0:
                return
            words = _words(value)
            if words:
                yield name, words
            if isinstance(value, dict):
                deeper += [(f"{name}.{key}", inner) for key, inner in value.items()]
        level = deeper


def _words(value: object) -> str:
    """The words of a value: a string, a number, paragraphs in a list, a name in an object."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, list):
        parts = [_words(item) for item in value if not isinstance(item, list)]
        return "\n\n".join(part for part in parts if part)
    if isinstance(value, dict):
        inner = next((value[key] for key in _INNER if isinstance(value.get(key), str)), "")
        return inner.strip()
    return ""


def _mapped(
    record: Mapping[str, object], fields: list[tuple[str, str]], name: str
) -> tuple[str, str] | None:
    """The field that the user names, by its whole dotted name."""
    for known, words in fields:
        if known == name:
            return words, known
    inner: Any = record
    for key in name.split("."):
        if isinstance(inner, list) and key.isdecimal() and int(key) < len(inner):
            inner = inner[int(key)]
        elif isinstance(inner, dict) and key in inner:
            inner = inner[key]
        else:
            return None
    words = _words(inner)
    return (words, name) if words else None


def _guessed(fields: list[tuple[str, str]], names: tuple[str, ...]) -> tuple[str, str] | None:
    by_name: dict[str, tuple[str, str]] = {}
    for known, words in fields:
        last = known.rpartition(".")[2]
        by_name.setdefault(last.strip().lower().replace("-", "_").replace(" ", "_"), (words, known))
    return next((by_name[name] for name in names if name in by_name), None)


def _article(found: dict[str, tuple[str, str]], piece: Piece) -> Article:
    text = found["text"][0]
    text = markup.text_of(text) if markup.is_markup(text) else text
    title = _plain(found.get("title"))
    if not text or text.isspace():
        raise InputError("nothing but white space", path=piece.path, hint="leave it out")
    headed = bool(title) and not text.startswith(title or "")
    days = [
        Given(found[target][0], source + found[target][1])
        for target, source in (("date", "field "), ("modified", f"field of change, {MODIFIED}: "))
        if target in found
    ]
    if "crawled" in found:
        days.append(Given(found["crawled"][0], CRAWLED))
    publisher = _plain(found.get("publisher"))
    return Article(
        text=f"{title}\n\n{text}" if headed else text,
        title=title,
        title_source=f"field {found['title'][1]}" if title else None,
        headed=headed or bool(title and text.startswith(f"{title}\n")),
        publisher=publisher,
        publisher_source=f"field {found['publisher'][1]}" if publisher else None,
        url=found["url"][0] if "url" in found and "://" in found["url"][0] else None,
        days=tuple(days),
    )


def _plain(found: tuple[str, str] | None) -> str | None:
    """One line without mark-up, or None."""
    if found is None:
        return None
    words = found[0]
    if "<" in words or "&" in words:
        words = markup.text_of(words)
    return " ".join(words.split()) or None
