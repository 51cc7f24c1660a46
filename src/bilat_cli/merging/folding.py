"""Phrases as sets of folded words: how names and titles are compared."""

from __future__ import annotations

import re
from functools import lru_cache

from bilat_cli.rules.merging import SMALL_WORDS
from bilat_cli.wording import unaccented

_TOKEN = re.compile(r"[^\W_]+")


def tokens(text: str) -> list[str]:
    """Folded words of two letters and more, in order, without accents and plural endings."""
    folded = unaccented(text.casefold())
    return [word.rstrip("s") for word in _TOKEN.findall(folded) if len(word) > 1]


def fold(text: str) -> frozenset[str]:
    """Folded content words of a text, without accents and plural endings.

    >>> sorted(fold("the Talks on São Tomé"))
    ['sao', 'talk', 'tome']
    """
    folded = unaccented(text.casefold())
    found = set(_TOKEN.findall(folded)) - SMALL_WORDS
    return frozenset([w.rstrip("s") for w in found if len(w) > 1])


words = lru_cache(maxsize=65536)(fold)
"""`fold` for names and titles, which come again and again."""


def nested(one: frozenset[str], other: frozenset[str]) -> bool:
    """Is one set inside the other? An empty set is in none.

    >>> nested(words("Mishustin"), words("Mikhail Mishustin"))
    True
    """
    return bool(one and other) and (one <= other or other <= one)
