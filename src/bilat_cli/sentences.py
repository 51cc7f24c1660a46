"""Splits the prose of a document into sentences with exact spans. Pure; never fails.

A stop ends a sentence when white space and no small letter follow it, unless it belongs to an
abbreviation, an initial or a list number. Abbreviations are data: `rules.abbreviations`.
"""

from __future__ import annotations

import re
from functools import cache

from bilat_cli.model import BlockKind, Document, Sentence
from bilat_cli.rules.abbreviations import (
    BEFORE_NUMBER,
    MAY_BE_LAST,
    NEVER_LAST,
    OPENERS,
    STRONG_OPENERS,
)

_PROSE: frozenset[BlockKind] = frozenset(("headline", "body", "caption"))
_OPENING = "\"'“‘([{*_«"
_LONGEST = 9
"""More letters than any abbreviation has: a shortcut, no rule."""
_LONG = 3000
"""Characters of the longest sentence: later stages may look at all of one from each of its
words. Three times the longest that newspapers print."""
_LOOK_BACK = 24
_LOOK_AHEAD = 24


@cache
def _stop() -> re.Pattern[str]:
    """A stop with what closes after it, before white space and no small letter.

    Or glued to a capital, as careless pages print it. All runs are bounded: a line of a million
    stops takes linear time.
    """
    return re.compile(
        r"[.!?…][.!?…'\"”’)\]»*_]{0,8}(?:\[\d{1,3}\]){0,4}(?:\s\*{1,3}(?=\s))?"
        r"(?:(?=\s+[\"'“‘(\[*_]{0,3}[^\sa-z.,;:!?…)\]\-–—\"'“‘(\[*_])|(?<=[a-z]{3}[.!?])(?=[A-Z][a-z]))"
    )


@cache
def _marker() -> re.Pattern[str]:
    """What begins a list item, a heading or a quotation and is no part of its sentence."""
    return re.compile(r"(?:(?:[-*•·–◦▪●+o]|\d{1,3}\\?[.)]|#{1,6}|>)\s+)+(?=\S)")


def split(document: Document) -> tuple[Sentence, ...]:
    """The sentences of headline, body and caption blocks, in order, without outer white space.

    Every block is a paragraph, and a sentence never crosses one. A document without blocks is
    taken as one paragraph of body. `paragraph` numbers the prose blocks from 0.
    """
    splitter = _Splitter(document.text)
    if not document.blocks:
        splitter.block(0, len(document.text), "body", 0)
        return tuple(splitter.found)
    paragraph = 0
    for block in document.blocks:
        if block.kind in _PROSE:
            splitter.block(block.start, block.end, block.kind, paragraph)
            paragraph += 1
    return tuple(splitter.found)


class _Splitter:
    """One text, and the sentences found so far."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Sentence] = []
        self._openers: frozenset[str] | None = None

    def block(self, start: int, end: int, kind: BlockKind, paragraph: int) -> None:
        """Split one paragraph, given with or without its outer white space."""
        text = self.text
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
            if text[match.start()] == "." and not self._ends(start, match.start(), stop, end):
                continue
            self._add(start, stop, kind, paragraph)
            start = stop
            while text[start].isspace():
                start += 1
        if start < end:
            self._add(start, end, kind, paragraph)

    def _add(self, start: int, end: int, kind: BlockKind, paragraph: int) -> None:
        """Take a sentence over; what is far too long for one is cut between words."""
        text, found = self.text, self.found
        while end - start > _LONG:
            half, most = start + _LONG // 2, start + _LONG
            cut = max(text.rfind(gap, half, most) for gap in " \n") + 1 or most
            stop = cut
            while text[stop - 1].isspace():
                stop -= 1
            found.append(Sentence(start, stop, len(found), kind, paragraph))
            start = cut
            while start < end and text[start].isspace():
                start += 1
        if start < end:
            found.append(Sentence(start, end, len(found), kind, paragraph))

    def _ends(self, start: int, dot: int, stop: int, end: int) -> bool:
        """Whether the full stop at `dot` ends a sentence that began at `start`."""
        text = self.text
        if dot - start > _LONGEST and text[dot - _LONGEST : dot].isalpha():
            return True
        words = text[max(start, dot - _LOOK_BACK) : dot].split()
        if not words or text[dot - 1].isspace():
            return True
        word = words[-1].lstrip(_OPENING)
        lower = word.lower()
        if lower in NEVER_LAST:
            return stop > dot + 1 and not word[:1].isupper()
        if lower in BEFORE_NUMBER and not (len(word) == 1 and word.isupper()):
            return not text[stop : stop + 4].lstrip()[:1].isdecimal()
        # "anti-U.S.", "Japan/U.S.": the last part tells.
        last = lower.replace("/", "-").rpartition("-")[2]
        following = text[stop : min(end, stop + _LOOK_AHEAD)].lstrip()
        if "." in last and len(last) <= 8 and word[-1].isupper() and _initials(last):
            return self._opens(following, self._after_initials())
        if len(last) == 1 and word[-1].isupper():
            return following[:1] not in _OPENING and self._opens(following, OPENERS)
        if last in MAY_BE_LAST:
            return self._opens(following, OPENERS)
        # "1. First point": a number at the very start of a sentence.
        return not (len(words) == 1 and len(word) <= 3 and word.isdecimal() and dot - start <= 3)

    def _opens(self, following: str, openers: frozenset[str]) -> bool:
        """Whether what follows an abbreviation looks like the start of a new sentence."""
        if following[:1] in ("(", "["):
            return False
        words = following.lstrip(_OPENING).split(None, 1)
        word = words[0] if words else ""
        if len(word) == 2 and word.endswith("."):
            return False
        return word.rstrip(",.:;").lower() in openers

    def _after_initials(self) -> frozenset[str]:
        """The openers that count after "U.S.": few where this text may be put in capitals."""
        if self._openers is None:
            self._openers = OPENERS if _keeps_small_letters(self.text) else STRONG_OPENERS
        return self._openers


def _initials(word: str) -> bool:
    """ "U.S", "J.D", "Ph.D": letters with stops between them."""
    return all(len(part) <= 2 and part.isalpha() for part in word.split("."))


@cache
def _small_after_initials() -> re.Pattern[str]:
    return re.compile(r"\b[A-Z]\.[A-Z]\.\s+[a-z]")


def _keeps_small_letters(text: str) -> bool:
    """Whether a small letter follows an initialism somewhere in this text ("U.S. officials").

    Wire archives of the 1980s were put in capitals by machine ("the U.S. Is"), so that a
    capital says nothing there.
    """
    return _small_after_initials().search(text) is not None
