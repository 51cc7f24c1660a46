"""Noun phrases as they are printed: where they end, what belongs to them, how long they may be."""

from __future__ import annotations

import functools
import re

from bilat_cli.figures import walk
from bilat_cli.figures.context import Scene
from bilat_cli.figures.notions import Subject

_LONGEST = 70
_BEFORE_VERB = 2
"""Parts before a verb at the end: the noun phrase and "to"."""
_TAILS = (
    " in",
    " of",
    " from",
    " to",
    " for",
    " by",
    " on",
    " with",
    " the",
    " at",
    " and",
    " between",
    " due",
    " its",
    " calendar",
    " fiscal",
    " part",
    " some",
    " a",
    " their",
    " already",
    " only",
    " since",
    " throughout",
    " across",
    " comes",
    " come",
    " goes",
    " until",
    " under",
    " over",
    " into",
    " through",
    " against",
    " toward",
    " towards",
    " is",
    " are",
    " was",
    " were",
)
"""Words at which no noun phrase ends."""


@functools.cache
def _abbreviated() -> re.Pattern[str]:
    return re.compile(r"\b[A-Z]\.[A-Z]\.$")


def cut(scene: Scene, start: int, end: int) -> Subject:
    """A subject at a span, cut before a time expression and at a length that people read."""
    for time in scene.near(scene.times, start, end):
        if start < time.start < end:
            end = time.start
    words = scene.text[start:end].rstrip(" \n'’-–*")
    if not _abbreviated().search(words):
        words = words.rstrip(".")
    if len(words) > _LONGEST:
        words = words[:_LONGEST].rsplit(None, 1)[0]
    trimmed = _without_tail(words.rstrip())
    return Subject(
        " ".join(trimmed.split()).replace("[", "").replace("]", "").strip("*_ "),
        start,
        start + len(trimmed),
    )


def _without_tail(words: str) -> str:
    """A noun phrase without small words and infinitives at its end."""
    while True:
        *head, last = words.rsplit(None, 2) if " " in words else ["", words]
        if words.lower().endswith(_TAILS):
            words = words.rsplit(None, 1)[0].rstrip()
        elif len(head) == _BEFORE_VERB and head[-1] == "to" and last in walk.lists().infinitives:
            words = head[0]
        else:
            return words


@functools.cache
def _complement(links: str) -> re.Pattern[str]:
    """ "of the founding of ...", up to the end of the noun phrase."""
    stop = (
        r"in\s+\d|on|as|which|that|who|this|with|during|at|is|was|were|are|has|have|had|"
        r"will|would|by|when|while|after|before|for|he|she|they|we|here|there"
    )
    word = r"[^\s,;:()“”\"\[\]]+\]?"
    return re.compile(
        rf"\s+(?:{links})(?:\s+\[?(?!(?i:{stop})\b|(?:and|or)\s+[a-z]){word}){{1,10}}"
    )


def complement(scene: Scene, end: int, links: str = "of|since|between|with") -> int:
    """Where the complement of a noun that ends at `end` ends: "anniversary of the treaty".

    `links`: the prepositions that it may begin with, as a pattern.
    """
    match = _complement(links).match(scene.text, end, scene.end)
    if match is None:
        return end
    return end + len(match.group().rstrip(" \n.*"))


def trimmed(scene: Scene, start: int, end: int) -> Subject | None:
    """A noun phrase without the small words around it; None where nothing else is left."""
    known = walk.lists()
    words = walk.split(scene.text, start, end)
    while words and (not words[0].key or words[0].key in known.stops):
        words = words[1:]
    while words and (
        not words[-1].key or words[-1].key in known.between or words[-1].key in known.stops
    ):
        words = words[:-1]
    return cut(scene, words[0].start, words[-1].end) if words else None
