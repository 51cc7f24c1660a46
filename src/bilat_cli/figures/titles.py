"""Titles of documents that are signed, concluded or issued, from the object of the verb."""

from __future__ import annotations

import functools
import re

from bilat_cli.figures.lexicon import entries
from bilat_cli.figures.patterns import exact, found
from bilat_cli.rules.facts.fragments import FRAGMENTS
from bilat_cli.rules.facts.speech import SAYING
from bilat_cli.rules.facts.tenses import PAST
from bilat_cli.rules.facts.words import ARTICLES, CARDINALS

_NO_TITLE = frozenset(
    (
        "these",
        "those",
        "this",
        "such",
        "that",
        "all",
        "in",
        "up",
        "into",
        "off",
        "for",
        "sort",
        "similar",
        "other",
        "several",
        "various",
        "further",
    )
)
"""Words that point to documents or begin something else ("signed up for")."""
_LONGEST = 140
_LONGEST_PIECE = 6
"""Words of a title between two commas."""


@functools.cache
def _joint() -> re.Pattern[str]:
    return re.compile(r",\s+and\s+|\s+and\s+|,\s+|\s+as\s+well\s+as\s+")


@functools.cache
def _witnessed() -> re.Pattern[str]:
    return re.compile(r"^\s*(?:witnessed|attended|oversaw)\s+the\s+(?:signing|exchange)\s+of\s+")


@functools.cache
def _money() -> re.Pattern[str]:
    amount = r"\d[\d.,]*[\s-]*"
    scale = r"(?:million|billion|trillion|mln|bln)"
    return re.compile(
        rf"^(?:[A-Z]{{0,3}}[$€£¥]\s?{amount}{scale}?|{amount}{scale})\s*(?:dollars?|dlrs?|euros?|"
        rf"yuan)?\s+"
    )


@functools.cache
def _cut() -> re.Pattern[str]:
    return re.compile(
        r"[;:!?](?:\s|$)|”\s+(?:and\s+(?!witness|an?\b|the\b|[“A-Z])|(?:or|with|in|at|on|"
        r"while)\b)|(?<=[a-z]{3})\.(?:\s|$)|[)\]]|"
        r"\s[–—-]{1,2}\s|,\s+(?:our|we|they|he|she|it|both|which|who|while|with|as|"
        r"after|during|where|in|at|under|"
        r"paving|marking|including|creating|\w{3,}ing|\d{4})\b|\s(?:\w+\s+(?:days?|weeks?|months?|years?)\s+ago|which|that|who|when|during|"
        r"while|aimed|"
        r"aiming|"
        r"designed|intended|reflecting|committing|mediated|brokered|within|in\s+order|and\s+(?!witness)[a-z]+ed|to|before|after|as\s+part|including|covering|worth|valued|under|today|"
        r"yesterday|here|via|through|by|since|last|this|earlier|following|will|would|has|have|was|"
        r"were|is|"
        r"are|had|in\s+[A-Z]\w*|in\s+\d+|at\s+(?:a|an|the)|in\s+the\s+(?:town|city|capital|"
        r"presence|palace|hall|great)|on\s+the\s+(?:same|sidelines|margins|occasion)|with|on"
        r"\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|"
        r"Satur|Sun)day|"
        r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.?\s+\d|\d))\b"
    )


@functools.cache
def _document() -> str:
    return rf"(?i)(?:^|[\s“\"-]){FRAGMENTS['doc']}(?:[\s”\",.’]|$)"


@functools.cache
def _plain() -> re.Pattern[str]:
    """Documents that are only named as such, or only counted, at the start of a piece."""
    return re.compile(
        r"(?:documents|agreements|papers|contracts|memoranda|deals)\s+(?:in|at|with|by)\s|"
        r"(?:documents|agreements|papers|contracts|deals|accords|pacts)\s+(?:on|covering|across|for)\s|"
        r"(?:variety|number|series|range|set|host|raft|package)\s+of\s"
    )


@functools.cache
def _articles() -> frozenset[str]:
    return frozenset(entries(ARTICLES))


def split(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """The titles in a stretch of text, each with its span, without leading article.

    "a communique of the talks between A and B and a plan" are two titles. Empty where the
    first thing named is no document, or where documents are only counted ("12 agreements").
    """
    cut = _cut().search(text, start, end)
    end = cut.start() if cut else end
    pieces: list[tuple[int, int]] = []
    first = start
    for joint in [*_joint().finditer(text, start, end), None]:
        last = joint.start() if joint else end
        if pieces and _is_number(text[first:last]):
            # "the programme and of 14 memoranda"
            break
        piece = text[first:last]
        listed = bool(pieces) and text[pieces[-1][1]] == ","
        if found(_document(), piece) and (
            not pieces or _opens(piece) or (listed and _closes(piece))
        ):
            pieces.append((first, last))
        elif listed and (_is_aside(piece) or _is_clause(text, pieces[-1], first)):
            break
        elif pieces:
            pieces[-1] = (pieces[-1][0], last)
        elif joint is not None and text[last - 1 : last].isalpha() and _is_name(text[first:last]):
            # "the Basic Exchange and Cooperation Agreement": one name.
            continue
        else:
            return []
        first = joint.end() if joint else end
    titles = []
    for first, last in pieces:
        title = _title(text, first, last)
        if title is not None:
            titles.append(title)
    return titles


def _closes(piece: str) -> bool:
    """Does a piece end with the name of a document, as in the list of a headline?"""
    return found(_document(), piece.split()[-1]) if piece.split() else False


def _is_clause(text: str, title: tuple[int, int], first: int) -> bool:
    """Does ", and" go on with a clause: no list of things stands before it in the title?"""
    return text[title[1] : first].split() == [",", "and"] and "," not in text[title[0] : title[1]]


@functools.cache
def _saying() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{SAYING})\b")


def _is_aside(piece: str) -> bool:
    """Does a piece behind a comma go on with something else than the title?

    "a treaty, a sign of trust"; "a treaty, officials said"; "a treaty, and traders met in Lima".
    """
    words = piece.split()
    return (
        (words or [""])[0].lower() in ("a", "an", "the")
        or len(words) > _LONGEST_PIECE
        or _saying().search(piece) is not None
        or exact(PAST).search(piece) is not None
    )


def _is_name(piece: str) -> bool:
    """Does a piece end with a word in capitals, so that "and" goes on with a name?"""
    words = piece.split()
    return len(words) > 1 and words[-1][0].isupper()


def _is_number(piece: str) -> bool:
    words = [word for word in piece.split()[:2] if word not in ("of", "on")]
    return bool(words) and (words[0][0].isdigit() or words[0].lower() in CARDINALS)


def _opens(piece: str) -> bool:
    """Does a piece behind "and" begin a title of its own, with an article or a capital?"""
    word = (piece.split(None, 1) or ["and"])[0]
    return word.lower().strip('“"') in _articles() or not word[0].islower() or word == "witnessed"


@functools.cache
def _article() -> re.Pattern[str]:
    return re.compile(r"(?P<before>\S+)\s+(?:the|an?)\s+")


_LEADS = frozenset(
    ("of", "on", "for", "in", "to", "at", "by", "with", "between", "and", "from", "under", "over",
     "against", "into", "within", "across", "as", "or", "about", "concerning", "regarding")
)  # fmt: skip
"""Words behind which an article goes on with the same title."""


def _from_own_article(words: str) -> str:
    """A title without what stands before its article: "day the treaty", "he hailed the pact"."""
    match = _article().search(words)
    if match is None or not match["before"].islower() or match["before"] in _LEADS:
        return words
    return words if found(_document(), words[: match.end("before")]) else words[match.end() :]


def _title(text: str, start: int, end: int) -> tuple[str, int, int] | None:
    words = text[start:end]
    words = _witnessed().sub("", words)
    while True:
        first = words.split(None, 1)[0] if words.strip() else ""
        bare = first.lower().strip('“"')
        opens = bare in _articles() or (bare == "new" and "version" not in words.lower()[:14])
        if opens and len(words.split()) > 1:
            words = words.lstrip('“" \n')[len(first.strip('“"')) :].lstrip()
            continue
        break
    words = _from_own_article(words)
    words = _money().sub("", words.lstrip(" \n—–-"))
    if (words.split() or [""])[0].lower() in _NO_TITLE:
        return None
    if not words.strip() or bare in CARDINALS or words[:1].isdigit():
        return None
    words = words.partition("(")[0].strip(' \n“”"’,*[]–—-')
    if words.endswith(".") and not words[-2:-1].islower():
        # The stop of the sentence behind a numeral or a quotation mark.
        words = words[:-1] if words.count(".") == 1 else words
        words = words.removesuffix("”") if words.count("“") < words.count("”") else words
    words = words.removesuffix(" and")
    if _plain().match(words):
        return None
    if not words or len(words) > _LONGEST or (len(words.split()) == 1 and words.islower()):
        # "agreements" alone is no title.
        return None
    at = text.index(words, start)
    return " ".join(words.split()), at, at + len(words)
