"""Titles of documents that are signed, concluded or issued, from the object of the verb."""

from __future__ import annotations

import functools
import re

import re2

from bilat_cli.figures.lexicon import entries
from bilat_cli.rules.facts.fragments import FRAGMENTS
from bilat_cli.rules.facts.words import ARTICLES, CARDINALS

_NO_TITLE = frozenset(
    ("these", "those", "this", "such", "that", "all", "in", "up", "into", "off", "for", "sort")
)
"""Words that point to documents or begin something else ("signed up for")."""
_LONGEST = 140


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
def _document() -> re.Pattern[str]:
    compiled: re.Pattern[str] = re2.compile(
        rf"(?i)(?:^|[\s“\"-]){FRAGMENTS['doc']}(?:[\s”\",.’]|$)"
    )
    return compiled


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
        if _document().search(text[first:last]) and (not pieces or _opens(text[first:last])):
            pieces.append((first, last))
        elif pieces and text[pieces[-1][1]] == "," and _articled(text[first:last]):
            # "a treaty, a sign of trust": an apposition ends it.
            break
        elif pieces:
            pieces[-1] = (pieces[-1][0], last)
        else:
            return []
        first = joint.end() if joint else end
    titles = []
    for first, last in pieces:
        title = _title(text, first, last)
        if title is not None:
            titles.append(title)
    return titles


def _articled(piece: str) -> bool:
    return (piece.split(None, 1) or [""])[0].lower() in ("a", "an", "the")


def _opens(piece: str) -> bool:
    """Does a piece behind "and" begin a title of its own, with an article or a capital?"""
    word = (piece.split(None, 1) or ["and"])[0]
    return word.lower().strip('“"') in _articles() or not word[0].islower() or word == "witnessed"


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
    words = _money().sub("", words.lstrip(" \n—–-"))
    if (words.split() or [""])[0].lower() in _NO_TITLE:
        return None
    if (
        not words.strip()
        or (bare[:1].isdigit() and not words.strip())
        or bare in CARDINALS
        or words[:1].isdigit()
    ):
        return None
    words = words.partition("(")[0].strip(' \n“”"’,*[]')
    if not words or len(words) > _LONGEST or (len(words.split()) == 1 and words.islower()):
        # "agreements" alone is no title.
        return None
    at = text.index(words, start)
    return " ".join(words.split()), at, at + len(words)
