"""Words that bound a number: "more than" before it, "or more" behind it."""

from __future__ import annotations

import functools

from msgspec import Struct

from bilat_cli.figures.lexicon import tables
from bilat_cli.model import Comparator
from bilat_cli.rules.facts.words import HANDED

_LEFT = 40
"""Characters before a number in which its bound may stand."""


class Bound(Struct, frozen=True, gc=False):
    """The words that bound a number."""

    comparator: Comparator
    rule: str
    start: int
    end: int
    says: str = ""


def bound(text: str, start: int, end: int, floor: int, limit: int) -> Bound | None:
    """The words that bound a number: "more than" before `start`, "or more" behind `end`."""
    words = text[max(floor, start - _LEFT) : start].lower().split()
    for count in range(min(tables().longest_bound, len(words)), 0, -1):
        rule = tables().before.get(" ".join(words[-count:]))
        if rule is not None and not _is_phrasal(words, count):
            first = last = start
            for word in reversed(words[-count:]):
                first = _rfind(text, word, floor, first)
            last = first + len(text[first:start].rstrip())
            return Bound(rule.comparator, rule.name, first, last, rule.says)
    words = text[end : min(limit, end + 30)].lower().split(None, 3)[:3]
    for count in range(len(words), 1, -1):
        rule = tables().after.get(" ".join(words[:count]).rstrip(".,;)"))
        if rule is not None:
            first = _find(text, words[0], end)
            last = _find(text, words[count - 1], first + 1) + len(words[count - 1].rstrip(".,;)"))
            return Bound(rule.comparator, rule.name, first, last, rule.says)
    return None


def _is_phrasal(words: list[str], count: int) -> bool:
    """ "handed over six ships": the word belongs to its verb."""
    return count == 1 and words[-1] == "over" and words[-2:-1] != [] and words[-2] in _phrasal()


@functools.cache
def _phrasal() -> frozenset[str]:
    return frozenset(HANDED.replace(";", " ").split())


def _rfind(text: str, word: str, floor: int, end: int) -> int:
    """Where a small-letter word last stands before `end`; it does stand there."""
    return floor + text[floor:end].lower().rindex(word)


def _find(text: str, word: str, start: int) -> int:
    return start + text[start : start + 60].lower().index(word)
