"""Folded keys: what tells one anniversary, theme year or document from another."""

from __future__ import annotations

import re

from bilat_cli.rules.events import nouns


def fold(words: str, countries: tuple[str, ...] = ()) -> str:
    """A phrase without country words, small words and endings, its stems in order.

    >>> fold("the establishment of diplomatic ties")
    'diplom relati'
    """
    for name in countries:
        words = words.replace(name, " ")
    stems = []
    for word in re.findall(r"[^\W_]+", words.casefold()):
        word = nouns.KEY_SYNONYMS.get(word, word)
        if word in nouns.KEY_STOPWORDS or len(word) < 2:
            continue
        stems.append(word[:6].rstrip("s"))
    return " ".join(sorted(set(stems)))
