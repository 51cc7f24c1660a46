"""What a figure measures, as a short noun phrase from its own clause."""

from __future__ import annotations

import functools
import re

from msgspec import Struct

from bilat_cli.facts.context import Scene
from bilat_cli.rules.facts.measures import DOWN, FLOWS, MEASURES, TARGETS, UP

_LONGEST = 70
_WORD = r"[^\s,;:()“”\"]+"
_STOP = r"(?:that|which|who|of|the|a|an|its|their|our|his|and|by|in|on|to|for|with|from|at|said|as|is|was)"


class Subject(Struct, frozen=True):
    """A noun phrase in the text."""

    text: str
    start: int
    end: int


@functools.cache
def _measure_before() -> re.Pattern[str]:
    """A measure with what modifies it: "two-way trade", "exports of grain to Egypt"."""
    return re.compile(
        rf"(?P<subject>(?:(?!{_STOP}\b)[^\s,;:()“”\"]+\s+){{0,3}}\b(?:{MEASURES})\b"
        rf"(?:\s+(?:of|to|from|with|between|in|on)\s+(?!(?:january|february|march|april|may|june|july|august|"
        rf"september|october|november|december|\d|over|more|about|nearly|some|a\s+year|up\s+to|the\s+next|the\s+past|"
        rf"the\s+first|at\s+least)\b)"
        rf"(?:(?!(?:that|which|rose|fell|grew|was|were|is|are|has|have|had|will|would|to|reach\w*|exceed\w*|total\w*|"
        rf"amount\w*|stood|hit|by|at|for|increas\w*|declin\w*|drop\w*|jump\w*|worth|valued|from)\b)[^\s,;:()“”\"]+\s*){{1,5}}){{0,2}})",
        re.IGNORECASE,
    )


@functools.cache
def _behind() -> re.Pattern[str]:
    """ "in security assistance", "of wheat", "worth of goods", or the noun itself: "deal"."""
    return re.compile(
        rf"(?:\s+(?:a|per)\s+(?:year|day|month))?\s*-?\s*(?:\([^)]{{0,40}}\)\s*)?(?:(?:in|of|worth\s+of|for)\s+)?(?:(?:the|a|an|its|total|all)\s+)?"
        rf"(?P<subject>(?:(?!{_STOP}\b)[^\s,;:()“”\".]+\s+){{0,4}}?(?!{_STOP}\b)[^\s,;:()“”\".]+)"
        rf"(?=[,;:.()”]|\s+(?:{_STOP}|over|through|during|between|this|last|will|would|has|have|under|into|between|including|"
        rf"than|compared|per|when|while|where|being|or|but|since|until|before|after|to)\b|\s*$)",
        re.IGNORECASE,
    )


@functools.cache
def _change() -> re.Pattern[str]:
    return re.compile(rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}))\b", re.IGNORECASE)


@functools.cache
def _target() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{TARGETS})\b", re.IGNORECASE)


@functools.cache
def _flow() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{FLOWS})\b", re.IGNORECASE)


def is_flow(subject: str | None) -> bool:
    """Is it something that is counted by year?"""
    return bool(subject and _flow().search(subject))


def looks_ahead(scene: Scene, start: int) -> bool:
    """Do the words before a figure speak of a plan?"""
    return bool(_target().search(scene.text, max(scene.start, start - 80), start))


def change(scene: Scene, start: int, end: int) -> tuple[str, int, int] | None:
    """ "up" or "down" with the word that says it, close before a figure or right behind it."""
    found: tuple[str, int, int] | None = None
    for match in _change().finditer(scene.text, max(scene.start, start - 45), start):
        gap = scene.text[match.end() : start]
        if any(mark in gap for mark in ",;:("):
            continue
        found = ("up" if match["up"] else "down", match.start(), match.end())
    if found is None:
        later = _change().match(scene.text, end + 1, min(scene.end, end + 20))
        if later:
            return ("up" if later["up"] else "down", later.start(), later.end())
    return found


def find(scene: Scene, start: int, end: int) -> Subject | None:
    """The noun phrase that says what a figure at a span measures.

    Behind it where a noun follows ("3 billion dollars in aid"), else the last measure before it
    in the sentence ("Two-way trade ... exceeded 240 billion"), else None.
    """
    behind = _behind().match(scene.text, end, min(scene.end, end + 110))
    if behind and _sound(behind["subject"]):
        return _subject(scene, behind.start("subject"), behind.end("subject"))
    best: re.Match[str] | None = None
    for match in _measure_before().finditer(scene.text, max(scene.start, start - 160), start):
        best = match
    if best:
        return _subject(scene, best.start("subject"), best.end("subject"))
    return None


def _sound(words: str) -> bool:
    """Is it a noun phrase and no adverb, date or verb?"""
    first = words.split()[0].lower()
    return (
        any(char.isalpha() for char in words)
        and not words[0].isdigit()
        and first
        not in (
            "year", "years", "last", "this", "next", "annually", "each", "every", "more", "less", "higher",
            "lower", "up", "down", "or", "so", "respectively", "today", "earlier", "later", "ago",
            "over", "on", "during", "between", "through", "under", "below", "above", "not", "i", "he",
            "since", "until", "after", "before", "per", "were", "are", "has", "have", "had", "will",
            "would", "it", "they", "we", "being", "than", "compared", "but", "if", "when", "while",
        )
        and not first.endswith("ly")
    )  # fmt: skip


def _subject(scene: Scene, start: int, end: int) -> Subject:
    words = scene.text[start:end].rstrip(" \n.'’-–")
    end = start + len(words)
    text = " ".join(words.split())
    if len(text) > _LONGEST:
        text = text[:_LONGEST].rsplit(" ", 1)[0]
        end = min(end, start + len(text) + words[: len(text)].count("\n"))
    return Subject(text, start, end)


@functools.cache
def _complement() -> re.Pattern[str]:
    """ "of the founding of ...", up to the end of the noun phrase."""
    stop = (
        r"and\s+(?:the|a|an|to|\d)|in\s+\d|on\s+|as|which|that|who|this|with|during|at|is|was|were|are|has|have|"
        r"will|would|by|when|while|after|before|for|since|said|he|she|they|we"
    )
    return re.compile(
        rf"(?:\s+(?:of|since)|\s+between)(?:\s+(?!(?:{stop})\b){_WORD}){{1,9}}", re.IGNORECASE
    )


def complement(scene: Scene, end: int) -> int:
    """Where the complement of a noun that ends at `end` ends: "anniversary of the treaty"."""
    match = _complement().match(scene.text, end, scene.end)
    if match is None:
        return end
    return end + len(match.group().rstrip(" \n."))
