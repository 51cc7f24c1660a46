"""Percentages of a whole: what has the share, and of what."""

from __future__ import annotations

from collections.abc import Sequence

from bilat_cli.figures import following, walk
from bilat_cli.figures.context import Scene
from bilat_cli.figures.notions import Subject, Word

PARTS = ("share", "portion", "proportion", "part", "fraction", "limit", "ceiling", "quota")
"""Nouns that say that a figure is a part of something."""
_HELD = ("stake", "shares")


def leads(scene: Scene, end: int) -> bool:
    """Does "of" follow the percentage that ends here?"""
    words = walk.behind(scene, end, 1)
    return bool(words) and words[0].key == "of"


def of_whole(scene: Scene, end: int, part: Subject | None) -> Subject | None:
    """ "Gas accounts for 20 percent of exports": gas as share of exports."""
    whole = following.behind(scene, end, implied=False) if part is not None else None
    if part is None or whole is None or part.start > end:
        return None
    return Subject(f"{part.text} as share of {whole.text}", part.start, part.end)


def of_deed(verb: Subject, noun: Subject) -> Subject:
    """ "buys 20 percent of its gas": purchases as share of gas."""
    if verb.text not in walk.lists().dealings:
        return of_noun(noun)
    return Subject(f"{verb.text} as share of {noun.text}", noun.start, noun.end)


def of_noun(noun: Subject) -> Subject:
    """ "20 percent of exports", with nobody named who has them."""
    known = any(word in PARTS or word in _HELD for word in noun.text.lower().split())
    return noun if known else Subject(f"share of {noun.text}", noun.start, noun.end)


def is_of_another(scene: Scene, left: Sequence[Word], end: int) -> bool:
    """Is a share, told beside others, that of a country: "9 percent for Peru", "Peru 9 percent"?"""
    if left and following.is_place(scene, left[0]):
        return True
    words = walk.behind(scene, end, 3)
    if len(words) < 2 or words[0].key not in ("for", "in"):
        return False
    return following.is_place(scene, words[2 if words[1].key == "the" and len(words) > 2 else 1])
