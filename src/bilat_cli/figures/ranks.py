"""Who holds a rank: "Chile is Peru's second biggest supplier"."""

from __future__ import annotations

from collections.abc import Sequence

from bilat_cli.figures import walk
from bilat_cli.figures.context import Scene
from bilat_cli.figures.notions import Subject, Word
from bilat_cli.model import Mention

_FAR = 90
"""Characters between a rank and who holds it."""
_HOLDERS = ("country", "organisation", "place")


def holder(scene: Scene, start: int, end: int) -> Subject | None:
    """The country or organisation that a rank at a span is said to be of; None where none is.

    Named before it ("Chile, Peru's top buyer,", "Chile has been the top buyer") or behind it
    ("its top buyer is Chile", "its top buyer, Chile,").
    """
    before = [m for m in scene.mentions if m.kind in _HOLDERS and 0 <= start - m.end < _FAR]
    if before and _joins(scene, before[-1].end, start):
        return _named(scene, before[-1])
    behind = next(
        (m for m in scene.mentions if m.kind in _HOLDERS and 0 <= m.start - end < _FAR), None
    )
    if behind is not None and scene.text[end:].strip() and _joins(scene, end, behind.start):
        return _named(scene, behind)
    return None


def _joins(scene: Scene, start: int, end: int) -> bool:
    """Do only words that say who holds a rank, times and commas stand between?"""
    words: Sequence[Word] = [
        word
        for word in walk.sentence_words(scene)
        if start <= word.start and word.end <= end and not scene.in_time(word.start)
    ]
    known = walk.lists().holding
    return bool(words) and all(word.key in known or word.text == "," for word in words)


def _named(scene: Scene, mention: Mention) -> Subject:
    words = " ".join(scene.text[mention.start : mention.end].split())
    return Subject(words, mention.start, mention.end)
