"""The noun phrase behind a figure: "3 billion dollars in aid", "a 14 percent drop in arrivals"."""

from __future__ import annotations

from collections.abc import Sequence

from bilat_cli.figures import walk
from bilat_cli.figures.context import Scene
from bilat_cli.figures.notions import Subject, Word
from bilat_cli.figures.nouns import cut
from bilat_cli.rules.facts.measures import ADJECTIVES

_ADJECTIVE = ("ic", "al", "ary", "ive", "ian")
_COORDINATED = 7
"""Words behind the first adjective of several."""
_LEADING_IN = ("in", "of", "for", "worth", "toward")
_TIMES = ("year", "month", "quarter", "week", "period", "decade", "season", "half")
_PLACES = ("country", "place", "organisation")
_ARTICLES = ("the", "a", "an", "its", "total", "all", "their", "our", "that", "those", "these")


def behind(scene: Scene, end: int, *, implied: bool, direct: bool = False) -> Subject | None:
    """The noun phrase behind a figure; `direct` takes none that a preposition leads to."""
    known = walk.lists()
    words = walk.behind(scene, end, 18)
    first, link = _opening(words)
    if (
        first + 1 < len(words)
        and words[first + 1].key == "in"
        and words[first].key in known.changes
    ):
        # "a 14 percent drop in arrivals"; "a 3 million dollar drop in aid" is a drop.
        if not is_share(scene.text[max(0, end - 18) : end]):
            last = first + 2
            while last < min(len(words), first + 5) and words[last].text[0].isalpha():
                last += 1
            return cut(scene, words[first].start, words[last - 1].end)
        first += 2
    if link and (direct or (implied and link in ("in", "for"))):
        return None
    index = _reached(words, first)
    if index == first or words[first].text.endswith("ly"):
        return None
    if words[first].key in known.no_subject or words[first].key in known.changes:
        return None
    if link == "for" and words[index - 1].text.endswith("ing"):
        return None
    if words[index - 1].key in _TIMES:
        return None
    if words[first].text[0].isdigit() or (link in ("in", "for") and is_place(scene, words[first])):
        return None
    if scene.in_time(words[first].start):
        return None
    index = _coordinated(words, first, index)
    last = _listed(words, first, index)
    if last == index and _is_of(words, index):
        # "letters of credit": a noun and what it is of.
        last = index + 2
        while last < min(len(words), index + 5) and _goes_on(words, last):
            last += 1
        while last > index + 2 and words[last - 1].text.endswith(("ed", "ing", "ly")):
            last -= 1
    return cut(scene, words[first].start, words[last - 1].end)


def is_share(before: str) -> bool:
    """Does a text end with a percentage?"""
    return before.lower().rstrip(" -").endswith(("%", "percent", "per cent", "pct", "pc", "points"))


def _opening(words: Sequence[Word]) -> tuple[int, str]:
    """Where a noun phrase begins behind brackets, a preposition and articles; the preposition."""
    index = _over_brackets(words, 0)
    link = words[index].key if index < len(words) else ""
    if link not in _LEADING_IN:
        link = ""
    index += (link != "") + (link == "worth")
    if link:
        index = _over_brackets(words, index)
    while (
        index < len(words)
        and words[index].key in _ARTICLES
        # "3 million that Parliament approved": a clause, no article.
        and (link or words[index].key != "that")
    ):
        index += 1
    return index, link


def _over_brackets(words: Sequence[Word], index: int) -> int:
    if index >= len(words) or words[index].text != "(":
        return index
    closing = next((i for i, w in enumerate(words) if i > index and w.text == ")"), None)
    return len(words) if closing is None else closing + 1


def _is_abbreviation(words: Sequence[Word], index: int) -> bool:
    """Do capitals in brackets stand here in the middle of a noun phrase?"""
    return (
        index + 3 < len(words)
        and words[index].text == "("
        and words[index + 1].text.isupper()
        and words[index + 2].text == ")"
        and words[index + 3].text.islower()
        and _goes_on(words, index + 3)
    )


def _is_of(words: Sequence[Word], index: int) -> bool:
    return index + 1 < len(words) and words[index].key == "of" and _goes_on(words, index + 1)


def _reached(words: Sequence[Word], first: int) -> int:
    """Where the noun phrase that begins at a word ends."""
    index = first
    while index < len(words):
        if index > first and _is_abbreviation(words, index):
            # "an electric vehicle (EV) plant"
            index += 3
        if not (_goes_on(words, index) or (index > first and _joins(words, index, first))):
            break
        index += 1
    while index > first and words[index - 1].text.endswith("ed"):
        index -= 1
    return index


def _coordinated(words: Sequence[Word], first: int, index: int) -> int:
    """Goes on from an adjective over "and" to the noun: "medium- and long-term loans"."""
    if index - first > 1 or index + 1 >= len(words) or words[index].key not in ("and", "or", "to"):
        return index
    if not _is_adjective(words[first]):
        return index
    for later in range(index + 1, min(len(words), index + _COORDINATED)):
        word = words[later]
        if word.key in walk.lists().measures or (
            later > index + 1 and word.text.islower() and word.key != word.text.lower()
        ):
            # A measure, or a plural behind at least one word: the head of the phrase.
            return later + 1
        if not (_goes_on(words, later) or word.key in ("and", "or", "to")):
            return index
    return index


def _is_adjective(word: Word) -> bool:
    return word.text.endswith((*_ADJECTIVE, "-")) or word.text.lower() in ADJECTIVES


def _listed(words: Sequence[Word], first: int, index: int) -> int:
    """Goes on over a list of adjectives to its noun: "economic, health and military aid"."""
    if index - first > 1 or index >= len(words) or words[index].text != ",":
        return index
    if not words[first].text.endswith(_ADJECTIVE):
        return index
    for later in range(index, min(len(words), index + walk.REACH)):
        if words[later].key in walk.lists().measures:
            return later + 1
        if words[later].text in ";:()" or (
            words[later].key in walk.lists().stops and words[later].key != "and"
        ):
            break
    return index


def phrase(scene: Scene, start: int) -> Subject:
    """The noun phrase that begins at a position, its first word taken as it is."""
    words = walk.behind(scene, start, walk.REACH)
    index = 1
    known = walk.lists()
    while index < len(words) and _goes_on(words, index):
        word = words[index]
        if word.key in known.copulas or word.text.lower() in known.verbs:
            break
        index += 1
    return cut(scene, start, words[index - 1].end if words else start)


def preposition(scene: Scene, end: int) -> str:
    """The preposition between a figure and the noun behind it; "of" where it has none."""
    return _opening(walk.behind(scene, end, 3))[1] or "of"


def _goes_on(words: Sequence[Word], index: int) -> bool:
    word = words[index]
    # "IT" in capitals is no "it".
    return bool(word.key) and (word.key not in walk.lists().stops or word.text.isupper())


def _joins(words: Sequence[Word], index: int, first: int) -> bool:
    """Does "and" go on with the same noun phrase ("tools and equipment")?"""
    return (
        words[index].key == "and"
        and index - first <= 2
        and index + 1 < len(words)
        and _goes_on(words, index + 1)
        and words[index + 1].text[0].islower()
        and (
            words[index + 1].key in walk.lists().measures
            or words[index + 1].text.endswith(("s", "ment", "ware", "ity", "nce", "tion"))
        )
    )


def is_place(scene: Scene, word: Word) -> bool:
    """Does a word belong to the name of a country, place or organisation?"""
    return any(m.kind in _PLACES and m.start <= word.start < m.end for m in scene.mentions)


def noun_phrase(scene: Scene, start: int, end: int) -> Subject:
    """A counted noun phrase with what it is linked to: "groups of farm products"."""
    words = walk.behind(scene, end, 8)
    known = walk.lists()
    last = end
    if words and words[0].key == "of":
        for index, word in enumerate(words[1:], 1):
            if (
                not word.key
                or (word.key in known.stops and word.key not in ("the", "it", "their"))
                or index > 5
                or word.text[0].isdigit()
            ):
                break
            last = word.end
    return cut(scene, start, last)
