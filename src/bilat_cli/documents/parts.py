"""What the parts of a header line name: outlet, city, section, author or nothing known.

Works on the few words before and after a day ("Harbour Times | Oslo | "). Where one part is
prose, the whole line is refused: precision goes before recall.
"""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from bilat_cli.rules.actors.places import CAPITALS, CITIES
from bilat_cli.rules.actors.press import PRESS
from bilat_cli.rules.layout import (
    AGENCIES,
    BODIES,
    CITY_STATES,
    EDITION_WORDS,
    JOINING,
    NO_NAMES,
    OFFICE_ENDS,
    OFFICE_HEADS,
    OUTLETS,
    PUBLISHER_WORDS,
    PUBLISHERS,
    SECTIONS,
)

_LONGEST_NAME = 7
_MASTHEAD = 5
_EDGES = " \t\n|•●·▪,/()[]*_–—-:."


class Named(Struct, frozen=True):
    """Who and where a header line names."""

    publisher: str | None
    city: str | None
    unknown: bool = False
    """A name of some length is neither: the line may be a headline."""


@cache
def _towns() -> frozenset[str]:
    names = (*CAPITALS, *CITIES, *(row.capital for row in PRESS if row.capital))
    return frozenset(name.lower() for name in names) | CITY_STATES


@cache
def _first_words() -> frozenset[str]:
    return frozenset(name.split()[0].rstrip(",") for name in _towns())


def may_begin_town(text: str) -> bool:
    """Whether the first word of a text is that of a known city: a cheap guard."""
    words = text[:32].split(None, 1)
    return bool(words) and words[0].rstrip(",.:–—-/").lower() in _first_words()


def is_town(name: str) -> bool:
    """Whether a name, in any case, is a capital or a well-known city."""
    return " ".join(name.split()).lower() in _towns()


@cache
def _separator() -> re.Pattern[str]:
    return re.compile(
        r"\s*[|•●·▪()\[\]/–—]\s*|\s*,\s+|\s+-\s*|-\s+|\s{2,}|\.\s+(?=[Bb]y\s)|\s+(?=by\s)|(?<=\d)\s*,|:\s+|\s*@\s*"
    )


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:(?:at\s+)?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?(?:\s*(?:hrs|hours|h))?"
        r"|\d{1,2}\s*[ap]\.?m\b\.?|\d{1,3}\s+min(?:ute)?s?(?:\s+read)?)"
        r"(?:\s*[A-Z][A-Za-z]{1,4})?(?:\s*[+-]\s?\d{1,2}(?::?\d{2})?)?(?:\s+(?=\d)|$)){1,2}"
        r"|(?:UTC|GMT)?\s*[+-]?\d{1,2}(?::?\d{2})?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*"
    )


@cache
def _host() -> re.Pattern[str]:
    """An address of the web, as the mark of a page: "www.news.example"."""
    return re.compile(r"(?:https?://)?(?:www\.)?(?P<host>[\w-]+(?:\.[\w-]+)*\.[a-z]{2,8})/?", re.I)


@cache
def _margin() -> re.Pattern[str]:
    """Where a page or story stands in its issue, and how old it is: "Page 3", "2 YEARS AGO"."""
    return re.compile(
        r"(?:page|p\.?|pp\.?|section|sec\.?)\s*[A-Z]?\d{0,3}(?:-\d{1,3})?"
        r"|(?:am|pm|bc)\s+cycle|\d{1,3}\s+(?:years?|months?|weeks?|days?|hours?)\s+ago"
        r"|(?:special\s+)?to\s+the\s+.{4,40}",
        re.I,
    )


@cache
def _label() -> re.Pattern[str]:
    """What says which day it is, before or behind a name ("Harbour Daily Published")."""
    return re.compile(
        r"(?:^|\s+)(?:(?:page\s+)?(?:last|first)\s+)?(?:published|updated?|posted|issued)(?:\s+(?:on|at))?\s*:?$",
        re.I,
    )


@cache
def _by() -> re.Pattern[str]:
    return re.compile(r"(?:(?:text|story|report)\s+)?by\s+(?P<who>.+)", re.I)


def _words(name: str) -> list[str]:
    return name.replace("’s", "").replace("'s", "").split()


def _is_name(words: list[str]) -> bool:
    """Capitalised words, small ones between: no prose."""
    return (
        0 < len(words) <= _LONGEST_NAME
        and words[0][:1].isupper()
        and words[-1].lower() not in JOINING
        and all(word[0].isupper() or word.lower() in JOINING for word in words)
    )


def _is_section(words: list[str]) -> bool:
    return all(word.lower().strip(".,&") in SECTIONS or word == "&" for word in words)


def is_section(name: str) -> bool:
    """Whether the words name a section of a paper or a kind of page."""
    return _is_section(_words(name))


def is_outlet(name: str) -> bool:
    """Whether the words name an outlet or a public office."""
    low = " ".join(name.lower().split())
    if low in OUTLETS:
        return True
    words = low.split()
    if not _is_name(_words(name)):
        return False
    if words[0] in OFFICE_HEADS and len(words) > 2 and words[1] in ("of", "for", "in"):
        return True
    return any(word.rstrip(".") in _outlet_words() for word in words) or (
        len(words) > 1 and words[-1] in OFFICE_ENDS
    )


@cache
def _telling() -> frozenset[str]:
    return _outlet_words() | OFFICE_HEADS | EDITION_WORDS


@cache
def _outlet_words() -> frozenset[str]:
    return PUBLISHER_WORDS | AGENCIES


def may_be_masthead(line: str) -> bool:
    """Whether a word of the line may stand in an outlet's name, or it is a city in capitals."""
    if is_town(line.strip("*_").partition(",")[0]):
        return True
    words = line.lower().replace("(", " ").replace(")", " ").split()
    return not _telling().isdisjoint(words)


def is_masthead(name: str) -> bool:
    """Whether a line of its own is an outlet's or office's name, and not a headline.

    The telling word has to stand last ("The Harbour Gazette") or open an office's name.
    """
    low = " ".join(name.lower().split())
    if low in OUTLETS or low in AGENCIES:
        return True
    words = low.split()
    if len(words) > _LONGEST_NAME or not _is_name(_words(name)):
        return False
    if words[0] == "the":
        words = words[1:]
    if len(words) < 2:
        return bool(words) and words[0] in PUBLISHER_WORDS and low.startswith("the ")
    if words[0] in OFFICE_HEADS and words[1] in ("of", "for"):
        return True
    # A headline's last word may be "press" or "today"; an outlet's name is short.
    return len(words) < _MASTHEAD and (words[-1] in _outlet_words() or words[-1] in OFFICE_ENDS)


def _parts(text: str) -> list[str]:
    return [part for raw in _separator().split(text) if (part := raw.strip(_EDGES))]


def _acronym(name: str) -> bool:
    return name.isupper() and name.isalpha() and 2 <= len(name) <= 5 and name not in BODIES


def read(before: str | None, after: str | None) -> Named | None:
    """Read what stands around the day of a header line; None: the line is no header.

    A lone unknown name before a comma ("Oslo, 6 May 2021") is left to the datelines.
    """
    ahead = _parts(before) if before else []
    behind = _parts(after) if after else []
    if before and not ahead:
        return None
    names: list[str] = []
    early = 0
    for number, given in enumerate((*ahead, *behind)):
        part = _label().sub("", given)
        if not part or _clock().fullmatch(part) or _margin().fullmatch(part):
            continue
        host = _host().fullmatch(part)
        if host is not None:
            known = PUBLISHERS.get(host["host"].lower())
            names += [known] if known else []
            continue
        by = _by().fullmatch(part)
        if by is not None:
            if not _is_name(_words(by["who"])):
                return None
            if is_outlet(by["who"]):
                names.append(by["who"])
            continue
        words = _words(part)
        if _is_section(words):
            continue
        if not _is_name(words):
            return None
        names.append(part)
        early += number < len(ahead)
    comma = bool(before) and (before or "").rstrip().endswith(",")
    if comma and len(ahead) == 1 and not behind and names == ahead and not is_outlet(names[0]):
        return None
    if before and not comma and before.rstrip()[-1:].isalnum() and not _glued(names, before):
        return None
    return _named(names, early, comma)


def _glued(names: list[str], before: str) -> bool:
    """Only an outlet or a town may stand before a day with nothing but space between."""
    last = _parts(before)[-1]
    by = _by().fullmatch(last)
    last = by["who"] if by is not None else last
    return (
        not names
        or _clock().fullmatch(last) is not None
        or is_outlet(last)
        or _acronym(last)
        or is_town(last)
        or before.endswith("  ")
        or _host().fullmatch(last) is not None
    )


def _named(names: list[str], early: int, comma: bool) -> Named:
    publisher = next((name for name in names if is_outlet(name) and not is_town(name)), None)
    if publisher is None:
        publisher = next((name for name in names if _acronym(name) and not is_town(name)), None)
    city = next((name for name in names if is_town(name)), None)
    if (
        publisher is None
        and city is not None
        and comma
        and names[0] != city
        and early > 1
        and not is_no_name(names[0])
    ):
        # "Tagblatt, Vienna, 6 May 2021": nobody knows the outlet, but Vienna is a city.
        publisher = names[0]
    elif city is None and publisher is not None and comma and names[0] == publisher and early == 2:
        city = names[1]
    unknown = any(name not in (publisher, city) and len(name.split()) > 1 for name in names)
    return Named(publisher, city, unknown)


def is_no_name(name: str) -> bool:
    """Whether the words speak of a text or a meeting ("Joint Statement", "Roth's Visit")."""
    words = name.lower().split()
    return not NO_NAMES.isdisjoint(words) or any(w.endswith(("'s", "’s")) for w in words)
