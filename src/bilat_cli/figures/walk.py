"""The words around a figure, one by one, and the lists that say what they are good for."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import attrgetter

from msgspec import Struct

from bilat_cli.figures.context import Scene
from bilat_cli.figures.lexicon import entries, plain
from bilat_cli.figures.notions import Word
from bilat_cli.rules.facts import measures

REACH = 14
"""Words that are looked at on either side of a figure."""
FIGURE = "#"
"""Stands for a figure that was read before."""
_FARTHEST = 32
_OBJECT = 12
_UP_VERBS = ("made", "make", "making", "set", "ended", "came", "come", "broken", "took", "take",
             "put", "puts")  # fmt: skip
_COMPARED = {
    ("more", "than"): "up", ("less", "than"): "down", ("fewer", "than"): "down",
    ("more", "from"): "up", ("less", "from"): "down", ("above", ""): "up", ("below", ""): "down",
}  # fmt: skip
_THAN = {"more": "up", "less": "down", "fewer": "down"}
_AT_TIMES = ("in", "on", "of", "during", "for", "at", "the", "by", "through")
"""Words that lead to a time and are left out with it."""


@functools.cache
def _token() -> re.Pattern[str]:
    return re.compile(r"[,;:()“”\"\[\]<>—]|--|[^\s,;:()“”\"\[\]<>—]+")


class Lists(Struct, frozen=True):
    """The words of `rules.facts.measures` in the form of the tables."""

    measures: frozenset[str]
    currencies: frozenset[str]
    holding: frozenset[str]
    wanting: frozenset[str]
    dealings: frozenset[str]
    infinitives: frozenset[str]
    flows: frozenset[str]
    between: frozenset[str]
    stops: frozenset[str]
    links: frozenset[str]
    finite: frozenset[str]
    no_subject: frozenset[str]
    changes: Mapping[str, str]
    copulas: frozenset[str]
    bare_verbs: frozenset[str]
    verbs: frozenset[str]
    no_verbs: frozenset[str]
    openers: frozenset[str]
    leading: frozenset[str]
    """Words in front of an article that belong to the same noun phrase."""
    pronouns: frozenset[str]
    worth: frozenset[str]
    sizes: frozenset[str]
    putting: frozenset[str]


@functools.cache
def lists() -> Lists:
    """The lists, built once."""

    def keys(text: str) -> frozenset[str]:
        return frozenset(plain(word) for word in entries(text))

    changes = dict.fromkeys(keys(measures.UP), "up") | dict.fromkeys(keys(measures.DOWN), "down")
    links, stops, openers = keys(measures.LINKS), keys(measures.STOPS), keys(measures.OPENERS)
    return Lists(
        measures=keys(measures.MEASURES),
        currencies=keys(measures.CURRENCIES),
        holding=keys(measures.HOLDING),
        wanting=frozenset(entries(measures.WANTING)),
        infinitives=frozenset(entries(measures.INFINITIVES)),
        dealings=frozenset(entries(measures.DEALINGS)),
        flows=keys(measures.FLOWS),
        between=keys(measures.BETWEEN),
        stops=stops,
        links=links,
        finite=keys(measures.FINITE),
        no_subject=keys(measures.NO_SUBJECT),
        changes=changes,
        copulas=keys(measures.COPULAS),
        bare_verbs=keys(measures.BARE_VERBS),
        verbs=frozenset(entries(measures.VERBS)),
        no_verbs=frozenset(entries(measures.NO_VERBS)),
        openers=openers,
        leading=links | (stops - openers),
        pronouns=keys(measures.PRONOUNS),
        worth=keys(measures.WORTH),
        sizes=keys(measures.SIZES),
        putting=keys(measures.PUTTING),
    )


def before(scene: Scene, start: int) -> list[Word]:
    """The words before a position, the nearest first.

    A figure read before is one mark; times are left out.
    """
    asked = (start, len(scene.amounts))
    if scene.left is not None and scene.left[0] == asked:
        return scene.left[1]
    words: list[Word] = []
    scene.left = asked, words
    known = sentence_words(scene)
    timed = False
    amounts = bool(scene.amounts)
    times = bool(scene.times)
    first = _first_from(known, start)
    for index in range(first - 1, max(-1, first - _FARTHEST), -1):
        word = known[index]
        if word.end > start:
            continue
        if times and scene.in_time(word.start):
            timed = True
            continue
        if timed and word.key in _AT_TIMES:
            continue
        timed = False
        if not amounts or not scene.in_amount(word.start):
            words.append(word)
        elif not words or words[-1].text != FIGURE:
            words.append(Word(word.start, word.end, FIGURE, ""))
    return words


def behind(scene: Scene, end: int, most: int) -> list[Word]:
    """The words behind a position, at most so many; what a hyphen adds to a unit comes first."""
    known = sentence_words(scene)
    first = _first_from(known, end)
    words = known[first : first + most]
    if first and known[first - 1].end > end + 1 and scene.text[end : end + 1] == "-":
        # "a 60-percent stake", "40-km road": the word goes on behind the unit.
        word = known[first - 1]
        words = [*split(scene.text, end + 1, word.end), *words]
    return words


def _first_from(words: Sequence[Word], at: int) -> int:
    return bisect_left(words, at, key=_start)


_start = attrgetter("start")


def sentence_words(scene: Scene) -> list[Word]:
    """The words of the sentence, split once."""
    if scene.words is None:
        scene.words = split(scene.text, scene.start, scene.end)
    return scene.words


def split(text: str, start: int, end: int) -> list[Word]:
    """The words and marks of a stretch of text."""
    words = []
    for match in _token().finditer(text, start, end):
        token = match.group()
        first, last = match.span()
        if token[-1] in ".*_!?'’" and len(token) > 2:
            stripped = token.rstrip(".*_!?'’")
            if len(stripped) > 2 and "." not in stripped:
                token, last = stripped, first + len(stripped)
        mark = (len(token) == 1 and not token.isalnum()) or token == "--"
        words.append(Word(first, last, token, "" if mark else plain(token)))
    return words


def _is_idiom(left: Sequence[Word], index: int) -> bool:
    """ "made up 5 billion", "set up": no change."""
    return left[index].key == "up" and any(
        word.key in _UP_VERBS for word in left[index + 1 : index + 2]
    )


def _is_attribute(left: Sequence[Word], index: int) -> bool:
    """ "a lower 10 percent tariff": it does not tell that the figure moved."""
    return (
        index == 0
        and left[0].key in ("lower", "higher")
        and len(left) > 1
        and left[1].key in ("a", "the")
    )


def change(scene: Scene, start: int, end: int) -> tuple[str, int, int] | None:
    """ "up" or "down" with the word that says it: before a figure, or right behind it."""
    known = lists()
    left = before(scene, start)
    # "cut output to 3 million": behind "to" and "by" the verb may have an object between.
    reach = _OBJECT if left and left[0].key in ("to", "by", "from") else 0
    for count, word in enumerate(left):
        if word.key in known.changes and not (_is_idiom(left, count) or _is_attribute(left, count)):
            return known.changes[word.key], word.start, word.end
        small = word.key in known.between or word.text == FIGURE
        if count == REACH or (not small and (not word.key or count > reach)):
            break
    after = behind(scene, end, 2)
    if after and after[0].key in known.changes:
        word = after[0]
        return known.changes[word.key], word.start, word.end
    if len(after) > 1:
        # "39 percent more than the year before", "5 percent below the 2023 level"
        percent = scene.text[max(0, end - 8) : end].lower().rstrip().endswith(("%", "pct", "cent"))
        way = (_THAN.get(after[0].key) if percent else None) or _COMPARED.get(
            (after[0].key, after[1].key if after[1].key in ("than", "from") else "")
        )
        if way:
            return way, after[0].start, after[0].end
    return None
