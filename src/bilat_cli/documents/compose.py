"""From decoded text to a `Document`: blocks, title, publisher, publication and reference day.

Order of trust for the publication day, written once, here: the option; front matter; a date
line near the top (a day of issue before a day of change); the address in the front matter; the
file's name; a dateline that has a year. The reference day is the dateline's own day, its year
taken from the publication day; without one it is the publication day, or the date line of a
transcript. A copyright year or a page footer never counts.

Which number of a numeric day is the month, in this order: a value over 12; a weekday beside it;
the reading that another day of the report confirms (its dateline, address or file name); the
month first where an outlet or a clock zone of the United States stands by it; else the day first.
"""

from __future__ import annotations

import datetime as dt
from urllib.parse import urlsplit

from msgspec import Struct

from bilat_cli.digest import digest
from bilat_cli.documents import days, front_matter, paragraphs
from bilat_cli.documents.blocks import Cutter
from bilat_cli.documents.header import DayLine, Header
from bilat_cli.model import Block, Document
from bilat_cli.rules.layout import (
    JOINING,
    MONTH_FIRST_PUBLISHERS,
    PUBLISHERS,
    SHORT_WORDS,
    SMALL_WORDS,
)

_TITLE_KEYS = ("title", "headline", "og:title", "name")
_PUBLISHER_KEYS = ("publisher", "source", "agency", "site_name", "outlet", "newspaper", "site")
_DAY_KEYS = ("date", "published_time", "published", "publication_date", "pub_date", "pubdate",
             "date_published", "datepublished", "created", "issued")  # fmt: skip
_URL_KEYS = ("source_url", "url", "link", "permalink", "canonical", "canonical_url")
_ACRONYM = 4
_NEAR = dt.timedelta(days=4)
_OLD = dt.timedelta(days=62)


class Claim(Struct, frozen=True):
    """A publication day, and where it was read."""

    day: dt.date
    source: str
    words: str


def from_text(
    text: str, *, path: str = "-", published: dt.date | None = None, notes: tuple[str, ...] = ()
) -> Document:
    """Read one report from decoded text. Pure; never fails.

    `path` is kept as given, and its file name may give a day. `published` overrides every
    publication day that the text gives. A lone surrogate, which no file can hold, is replaced.
    """
    text = text.removeprefix("\ufeff")
    try:
        data = text.encode()
    except UnicodeEncodeError:
        text = "".join("�" if 0xD800 <= ord(char) < 0xE000 else char for char in text)
        data = text.encode()
        notes = (*notes, "characters that are not Unicode text were replaced")
    plain = paragraphs.shadow(text)
    pairs, start = front_matter.split(plain)
    title = _first(pairs, _TITLE_KEYS)
    blocks, header = Cutter(plain, titled=title is not None).cut(start)
    if start:
        blocks = (_trimmed(plain, start), *blocks)
    claims = _claims(pairs, header, path, published)
    if title is None:
        title = header.title
    chosen = claims[0] if claims else None
    found_notes: list[str] = list(notes)
    reference, source, words = _reference(header, chosen, found_notes)
    _compare(claims, reference, found_notes)
    return Document(
        id=digest(data, 8),
        path=path,
        text=text,
        blocks=blocks,
        title=" ".join(title.split()) if title else None,
        publisher=_publisher(pairs, header),
        published=chosen.day if chosen is not None else None,
        reference=reference,
        reference_source=source,
        reference_text=words,
        place=_place(header.city),
        notes=tuple(found_notes),
    )


def _trimmed(plain: str, end: int) -> Block:
    return Block(len(plain) - len(plain.lstrip()), len(plain[:end].rstrip()), "metadata")


def _first(pairs: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((pairs[key] for key in keys if pairs.get(key)), None) if pairs else None


def _claims(
    pairs: dict[str, str], header: Header, path: str, published: dt.date | None
) -> list[Claim]:
    """Every publication day that is given, most trusted first."""
    claims: list[Claim] = []
    if published is not None:
        claims.append(Claim(published, "option", published.isoformat()))
    for key in _DAY_KEYS:
        if pairs.get(key) and (day := days.full_day(pairs[key])) is not None:
            claims.append(Claim(day, "front matter", pairs[key]))
    named = days.day_in_name(path)
    for line in sorted(header.days, key=lambda line: line.trust):
        given = days.readings(line.words)
        if given:
            day = given[0] if len(given) == 1 else _chosen(given, line, header, pairs, named)
            claims.append(Claim(day, "date line", " ".join(line.words.split())))
    for key in _URL_KEYS:
        if pairs.get(key) and (day := days.day_in_url(pairs[key])) is not None:
            claims.append(Claim(day, "front matter", pairs[key]))
    if named is not None:
        claims.append(Claim(named[0], "file name", named[1]))
    if header.dateline_day and (day := days.full_day(header.dateline_day)) is not None:
        claims.append(Claim(day, "dateline", " ".join((header.dateline or "").split())))
    return claims


def _chosen(
    given: tuple[dt.date, ...],
    line: DayLine,
    header: Header,
    pairs: dict[str, str],
    named: tuple[dt.date, str] | None,
) -> dt.date:
    """The one of two readings of a numeric day that the rest of the report speaks for."""
    near = _Near()
    if header.dateline_day and (partial := days.parse_day(header.dateline_day)) is not None:
        near.add(partial.on(given[0].year))
    for key in _URL_KEYS:
        if pairs.get(key):
            near.add(days.day_in_url(pairs[key]))
    near.add(named[0] if named is not None else None)
    best = near.only(given)
    if best is not None:
        return best
    publisher = (_publisher(pairs, header) or "").lower()
    return given[-1] if line.zone or publisher in MONTH_FIRST_PUBLISHERS else given[0]


class _Near:
    """Other days of a report, against which two readings of a numeric day are held."""

    def __init__(self) -> None:
        self.days: list[dt.date] = []

    def add(self, day: dt.date | None) -> None:
        if day is not None:
            self.days.append(day)

    def only(self, given: tuple[dt.date, ...]) -> dt.date | None:
        """The one reading that lies within a few days of another day of the report."""
        for other in self.days:
            fitting = [day for day in given if abs(day - other) <= _NEAR]
            if len(fitting) == 1:
                return fitting[0]
        return None


def _reference(
    header: Header, chosen: Claim | None, notes: list[str]
) -> tuple[dt.date | None, str | None, str | None]:
    partial = days.parse_day(header.dateline_day) if header.dateline_day else None
    if partial is not None:
        day = days.nearest(partial, chosen.day if chosen is not None else None)
        if day is not None:
            if chosen is not None and chosen.source == "dateline":
                return day, "dateline", chosen.words
            if chosen is not None and not dt.timedelta(-1) <= chosen.day - day <= _OLD:
                notes.append(
                    f"the dateline gives {day.isoformat()}, "
                    f"the {chosen.source} {chosen.day.isoformat()}"
                )
            return day, "dateline", " ".join((header.dateline or "").split())
    if chosen is None:
        return None, None, None
    if header.clocked and chosen.source == "front matter":
        # A transcript is often released the day after; "today" is the day it was spoken.
        for line in header.days:
            if (day := days.full_day(line.words)) is not None and day <= chosen.day:
                return day, "date line", line.words
    return chosen.day, chosen.source, chosen.words


def _compare(claims: list[Claim], reference: dt.date | None, notes: list[str]) -> None:
    """Say which publication days do not agree with the one that was taken."""
    told: set[tuple[dt.date, str]] = set()
    for claim in claims[1:]:
        other = (claim.day, claim.source)
        if claim.day not in (claims[0].day, reference) and other not in told:
            told.add(other)
            notes.append(
                f"published {claims[0].day.isoformat()} by the {claims[0].source}, "
                f"{claim.day.isoformat()} by the {claim.source}"
            )


def _publisher(pairs: dict[str, str], header: Header) -> str | None:
    host = _host(_first(pairs, _URL_KEYS) or "")
    if host in PUBLISHERS and not _first(pairs, _PUBLISHER_KEYS):
        return PUBLISHERS[host]
    named = _first(pairs, _PUBLISHER_KEYS) or header.publisher or header.agency
    if named and "://" not in named:
        return _shown(" ".join(named.split()))
    host = _host(named) if named else host
    return PUBLISHERS.get(host, host or header.signed)


def _host(address: str) -> str:
    """The host of a web address without `www.`, or nothing."""
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
