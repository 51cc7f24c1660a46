"""What a figure is about where no known measure stands near it: by the build of its clause.

The subject of a verb that leads to the figure ("the pipeline carried 38 billion cubic metres"),
or the object that a change was made to ("boost the local content of cars to 60 percent").
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from bilat_cli.figures import walk
from bilat_cli.figures.context import Scene
from bilat_cli.figures.notions import Word
from bilat_cli.rules.facts.measures import GIVING, VERB_NOUNS

_START = attrgetter("start")
_MOST = 9
"""Words in the longest noun phrase that is taken."""
_REACH = 30
"""Words between a figure and the subject of its clause."""
_OBJECT = 12
_SMALL_WORDS = 6
_MARKS = (",", "–", "—", "--")
"""What stands on both sides of an aside."""
_ARTICLES = ("a", "an", "the", "its", "their")
_DETERMINERS = ("the", "its", "their", "our", "a", "an", "this", "his")
"""Words between a verb of change and the figure that it leads to."""


def governor(scene: Scene, start: int, end: int) -> tuple[int, int] | None:
    """The span of the noun phrase that governs a figure, or None where none is sure."""
    words = walk.sentence_words(scene)
    index = bisect_left(words, start, key=_START) - 1
    after = bisect_left(words, end, key=_START)
    return (
        _worth(scene, words, index)
        or _object(scene, words, index)
        or _priced(scene, words, index)
        or _subject(scene, words, index)
        or _apposed(scene, words, index, after)
        or _passive(words, after)
        or _told_behind(words, after)
    )


def put_at(scene: Scene, start: int) -> tuple[int, int] | None:
    """The object of a verb that sets how big it is: "put the cost at", "limit the rise to"."""
    words = walk.sentence_words(scene)
    return _put(scene, words, bisect_left(words, start, key=_START) - 1)


def refers_back(scene: Scene, start: int) -> bool:
    """Does "it" stand for what the figure is about: "it rose 12 percent", "to lift it to 9"?"""
    words = walk.sentence_words(scene)
    index = bisect_left(words, start, key=_START) - 1
    floor = max(-1, index - _MOST)
    while index > floor and (_small(scene, words[index]) or _is_verb(words[index])) and (
        words[index].key != "it"
    ):  # fmt: skip
        index -= 1
    return index > floor and words[index].key == "it"


def lent_to(scene: Scene, start: int) -> tuple[str, int, int] | None:
    """The verb before somebody to whom a sum is owed or given: "owes foreign lenders 4 billion"."""
    words = walk.sentence_words(scene)
    index = bisect_left(words, start, key=_START) - 1
    for at in range(index, max(-1, index - _MOST), -1):
        word = words[at]
        noun = GIVING.get(word.text.lower())
        if noun is not None:
            return noun, word.start, word.end
        if not word.key or word.key in walk.lists().links or _is_verb(word):
            return None
    return None


# ------------------------------------------------------------------- beside the figure
def _worth(scene: Scene, words: Sequence[Word], index: int) -> tuple[int, int] | None:
    """ "weapons worth 3 billion euros": the noun phrase before "worth" and its like."""
    floor = max(-1, index - _SMALL_WORDS)
    while index > floor and words[index].key not in walk.lists().worth and (
        words[index].key in walk.lists().between
    ):  # fmt: skip
        index -= 1
    if index <= floor or words[index].key not in walk.lists().worth:
        return None
    if index > 1 and words[index - 1].text == ",":
        # "investments in ports across the region, totaling 4 billion": back to the measure.
        for at in range(index - 2, max(-1, index - _REACH), -1):
            if words[at].key in walk.lists().measures:
                return _noun_phrase(scene, words, at)
            if not words[at].key or _is_verb(words[at]):
                return None
    return _noun_phrase(scene, words, index - 1)


def _priced(scene: Scene, words: Sequence[Word], index: int) -> tuple[int, int] | None:
    """ "will build a plant in Peru for 40 million dollars": what the sum is paid for."""
    floor = max(-1, index - _SMALL_WORDS)
    while index > floor and words[index].key != "for" and _small(scene, words[index]):
        index -= 1
    if index <= max(floor, 0) or words[index].key != "for" or not words[index - 1].key:
        return None
    return _noun_phrase(scene, words, index - 1)


def _apposed(scene: Scene, words: Sequence[Word], index: int, after: int) -> tuple[int, int] | None:
    """ "The railway, 152 kilometres long, ...": a size between commas behind what has it."""
    if index < 1 or words[index].text != "," or after >= len(words):
        return None
    if words[after].key not in walk.lists().sizes:
        return None
    return _noun_phrase(scene, words, index - 1)


def _told_behind(words: Sequence[Word], index: int) -> tuple[int, int] | None:
    """ "97 percent: the share of water that ...": what it is stands behind a colon."""
    if index + 2 >= len(words) or words[index].text not in (":", "—", "–"):
        return None
    article = words[index + 1].key in ("the", "a", "an")
    if not article and index > _SMALL_WORDS:
        return None
    first = last = index + 1 + article
    known = walk.lists()
    while last < len(words) and words[last].key and last - first < _MOST and (
        words[last].key == "of" or words[last].key not in known.stops
    ):  # fmt: skip
        last += 1
    return (words[first].start, words[last - 1].end) if last > first else None


def subject_of(scene: Scene, start: int) -> tuple[int, int] | None:
    """The span of the subject of a verb that begins at a position."""
    words = walk.sentence_words(scene)
    index = bisect_left(words, start, key=_START) - 1
    return _subject(scene, words, index, verb=True)


def object_inside(scene: Scene, start: int, end: int) -> tuple[int, int] | None:
    """The noun phrase behind the first verb of a span: "extends the truce for 60 days"."""
    words = walk.sentence_words(scene)
    first = bisect_left(words, start, key=_START) + 1
    if first >= len(words) or words[first].key not in _DETERMINERS:
        return None
    last = first
    while last + 1 < len(words) and words[last + 1].end <= end and last - first < _MOST:
        word = words[last + 1]
        if not word.key or (word.key in walk.lists().links and word.key != "of"):
            break
        last += 1
    return (words[first + 1].start, words[last].end) if last > first else None


def _small(scene: Scene, word: Word) -> bool:
    """Is it a word that may stand between a verb and its figure?"""
    known = walk.lists()
    return (
        word.key in known.between
        or word.key in known.changes
        or word.key in known.bare_verbs
        or scene.in_time(word.start)
        or scene.in_amount(word.start)
        or word.text.lower().endswith("ly")
    )


def _is_verb(word: Word) -> bool:
    known = walk.lists()
    lower = word.text.lower()
    return (
        word.key in known.finite
        or word.key in known.copulas
        or lower in known.verbs
        or (word.key in known.changes and lower.endswith(("ed", "rose", "fell", "grew")))
        or (lower.endswith("ed") and len(lower) > 4 and lower not in known.no_verbs)
    )


# ------------------------------------------------------------------- subject of a verb
def _subject(
    scene: Scene, words: Sequence[Word], index: int, *, verb: bool = False
) -> tuple[int, int] | None:
    """The noun phrase before the verb group that leads to a figure."""
    floor = max(-1, index - _REACH)
    while index > floor and (_small(scene, words[index]) or _is_verb(words[index])):
        verb = verb or _is_verb(words[index])
        index -= 1
    if not verb or index <= floor:
        return None
    if words[index].text in _MARKS:
        # "the line, built in 1970, carried": over what stands between commas.
        mark = words[index].text
        index -= 1
        while index > floor and words[index].text != mark:
            index -= 1
        index -= 1
    if index <= floor:
        return None
    return _noun_phrase(scene, words, index)


def _noun_phrase(scene: Scene, words: Sequence[Word], index: int) -> tuple[int, int] | None:
    """The noun phrase that ends at a word, back to the start of its clause."""
    known = walk.lists()
    last = index
    first = index + 1
    while index >= 0 and last - index < _MOST + 1:
        word = words[index]
        between = word.key == "and" and any(
            w.key == "between" for w in words[max(0, index - 4) : index]
        )
        of_it = word.key == "with" and index and words[index - 1].key in known.measures
        if between or of_it:
            # "trade between Peru and Chile", "trade with Peru"
            first, index = index, index - 1
            continue
        if not word.key or word.key in known.openers or scene.in_amount(word.start):
            break
        if index and words[index - 1].key == "to" and word.text.lower() in VERB_NOUNS:
            # "an accord to buy crude": the crude is what the sum is paid for.
            break
        if _is_verb(word):
            if index and words[first].key in known.links and word.text.endswith("ed"):
                # "acres burned across the north": a participle and what it goes with.
                index -= 1
                continue
            break
        if word.key in _ARTICLES and not (index and words[index - 1].key in known.leading):
            # An article opens the phrase, unless a preposition goes on before it.
            break
        first = index
        index -= 1
    else:
        if index >= 0:
            return None
    while first <= last and (
        words[first].key in known.stops or words[first].key in known.links
        or scene.in_time(words[first].start)
    ):  # fmt: skip
        if words[first].key in known.pronouns and first == last:
            return None
        first += 1
    while last >= first and (words[last].key in known.stops or scene.in_time(words[last].start)):
        last -= 1
    if last < first or words[first].key in known.pronouns or words[last].key in known.pronouns:
        return None
    return words[first].start, words[last].end


# ------------------------------------------------------------------- object of a change
def _object(scene: Scene, words: Sequence[Word], index: int) -> tuple[int, int] | None:
    """ "boost the local content of cars to 60 percent": what stands behind the verb of change."""
    known = walk.lists()
    floor = index - _REACH
    while (
        index > max(floor, -1)
        and words[index].key not in ("to", "by", "from")
        and (_small(scene, words[index]))
    ):
        index -= 1
    if index < 1 or words[index].key not in ("to", "by", "from"):
        return None
    for at in range(index - 1, max(-1, index - _OBJECT), -1):
        word = words[at]
        if word.key in known.changes and not word.text.lower().endswith(("rose", "fell", "grew")):
            first = at + 1
            while first < index and words[first].key in known.stops:
                if words[first].key in known.pronouns:
                    return None
                first += 1
            last = first
            while last + 1 < index and words[last + 1].key and not _is_verb(words[last + 1]):
                last += 1
            if first >= index or words[first].key in known.between or not words[first].key:
                return None
            return words[first].start, words[last].end
        if not word.key or word.key in known.finite:
            return None
    return None


def _put(scene: Scene, words: Sequence[Word], index: int) -> tuple[int, int] | None:
    """ "put the project at 3 billion": what stands between the verb and "at" or "to"."""
    floor = max(-1, index - _SMALL_WORDS)
    while index > floor and words[index].key not in ("at", "to") and _small(scene, words[index]):
        index -= 1
    if index < 1 or words[index].key not in ("at", "to"):
        return None
    for at in range(index - 1, max(-1, index - _OBJECT), -1):
        word = words[at]
        if word.key in walk.lists().putting:
            first = at + 1
            while first < index and words[first].key in walk.lists().stops:
                if words[first].key in walk.lists().pronouns:
                    return None
                first += 1
            return (words[first].start, words[index - 1].end) if first < index else None
        if not word.key or word.key in walk.lists().finite:
            return None
    return None


# ------------------------------------------------------------------- figure as the subject
def _passive(words: Sequence[Word], index: int) -> tuple[int, int] | None:
    """ "40 million yuan was settled": what was done with a sum stands behind it."""
    if index + 1 >= len(words) or words[index].key not in ("was", "wa", "were", "been"):
        return None
    word = words[index + 1]
    lower = word.text.lower()
    if not lower.endswith("ed") or word.key in walk.lists().between:
        return None
    return word.start, word.end
