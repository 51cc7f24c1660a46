"""Splits the prose of a document into sentences with exact spans. Pure; never fails.

A stop ends a sentence when white space and no small letter follow it, unless it belongs to an
abbreviation, an initial or a list number. Abbreviations are data: `rules.abbreviations`.
"""

from __future__ import annotations

import re
from functools import cache

from bilat_cli.model import BlockKind, Document, Sentence
from bilat_cli.rules.abbreviations import BEFORE_NUMBER, MAY_BE_LAST, NEVER_LAST, OPENERS

_PROSE: frozenset[BlockKind] = frozenset(("headline", "body", "caption"))
_OPENING = "\"'“‘([*_«"
_LOOK_BACK = 24
_LOOK_AHEAD = 24


@cache
def _stop() -> re.Pattern[str]:
    """A stop with what closes after it, before white space and no small letter.

    Or glued to a capital, as careless pages print it.
    """
    return re.compile(
        r"[.!?…][.!?…'\"”’)\]»*_]*(?:\[\d{1,3}\])*"
        r"(?:(?=\s+[^\s a-z.,;:!?…)\]\-–—])|(?<=[a-z]{3}[.!?])(?=[A-Z][a-z]))"
    )


@cache
def _marker() -> re.Pattern[str]:
    """What begins a list item, a heading or a quotation and is no part of its sentence."""
    return re.compile(r"(?:(?:[-*•·–◦▪●+o]|\d{1,3}[.)]|#{1,6}|>)\s+)+(?=\S)")


def split(document: Document) -> tuple[Sentence, ...]:
    """The sentences of headline, body and caption blocks, in order, without outer white space.

    Every block is a paragraph, and a sentence never crosses one. A document without blocks is
    taken as one paragraph of body. `paragraph` numbers the prose blocks from 0.
    """
    text = document.text
    sentences: list[Sentence] = []
    if not document.blocks:
        _split_block(text, 0, len(text), "body", 0, sentences)
        return tuple(sentences)
    paragraph = 0
    for block in document.blocks:
        if block.kind in _PROSE:
            _split_block(text, block.start, block.end, block.kind, paragraph, sentences)
            paragraph += 1
    return tuple(sentences)


def _split_block(
    text: str, start: int, end: int, kind: BlockKind, paragraph: int, found: list[Sentence]
) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end and not text[start].isalpha():
        marker = _marker().match(text, start, end)
        if marker is not None:
            start = marker.end()
    for match in _stop().finditer(text, start, end):
        stop = match.end()
        if text[match.start()] == "." and not _ends(text, start, match.start(), stop, end):
            continue
        found.append(Sentence(start, stop, len(found), kind, paragraph))
        start = stop
        while text[start].isspace():
            start += 1
    if start < end:
        found.append(Sentence(start, end, len(found), kind, paragraph))


def _ends(text: str, start: int, dot: int, stop: int, end: int) -> bool:
    """Whether the full stop at `dot` ends a sentence that began at `start`."""
    before = text[max(start, dot - _LOOK_BACK) : dot]
    words = before.split()
    if not words or before[-1].isspace():
        return True
    word = words[-1].lstrip(_OPENING)
    lower = word.lower()
    if lower in NEVER_LAST:
        return stop > dot + 1 and not word[:1].isupper()
    initial = len(word) == 1 and word.isupper()
    if initial or lower in MAY_BE_LAST or (len(word) <= 8 and "." in word and _is_initials(word)):
        return _opens(text[stop : min(end, stop + _LOOK_AHEAD)], initial)
    if lower in BEFORE_NUMBER:
        return not text[stop : stop + 4].lstrip()[:1].isdecimal()
    # "1. First point": a number at the very start of a sentence.
    return not (
        word.isdecimal() and len(words) == 1 and len(word) <= 3 and dot - start == len(word)
    )


def _is_initials(word: str) -> bool:
    """ "U.S", "J.D", "Ph.D": letters with stops between them."""
    return all(len(part) <= 2 and part.isalpha() for part in word.split("."))


def _opens(following: str, initial: bool) -> bool:
    """Whether what follows an abbreviation looks like the start of a new sentence."""
    following = following.lstrip()
    if following[:1] in _OPENING:
        return not initial and following[:1] not in "(["
    words = following.split(None, 1)
    word = words[0] if words else ""
    if len(word) == 2 and word.endswith("."):
        return False
    return word.rstrip(",.:;").lower() in OPENERS
