"""Phrases as sets of folded words: how names and titles are compared."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from bilat_cli.rules.merging import SMALL_WORDS

_TOKEN = re.compile(r"[^\W_]+")


@lru_cache(maxsize=65536)
def words(text: str) -> frozenset[str]:
    """Folded content words of a phrase, without accents and plural endings.

    >>> sorted(words("the Talks on São Tomé"))
    ['sao', 'talk', 'tome']
    """
    folded = text.casefold()
    if not folded.isascii():
        parts = unicodedata.normalize("NFKD", folded)
        folded = "".join(c for c in parts if not unicodedata.combining(c))
    found = _TOKEN.findall(folded)
    return frozenset(w.rstrip("s") for w in found if w not in SMALL_WORDS and len(w) > 1)


def nested(one: frozenset[str], other: frozenset[str]) -> bool:
    """Is one set inside the other? An empty set is in none.

    >>> nested(words("Mishustin"), words("Mikhail Mishustin"))
    True
    """
    return bool(one and other) and (one <= other or other <= one)
