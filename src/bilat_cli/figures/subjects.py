"""What a figure measures, as a short noun phrase from its own clause.

Words are walked one by one from the figure: to the left over small words to a noun that can be
measured, to the right into the noun phrase that follows. No patterns: the words are data.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bilat_cli.figures import following, grammar, shares, walk
from bilat_cli.figures.context import Scene
from bilat_cli.figures.lexicon import plain
from bilat_cli.figures.notions import Subject, Word
from bilat_cli.figures.nouns import cut
from bilat_cli.rules.facts import measures

_MODIFIERS = 4
_APART = 3
"""Characters between words of one noun phrase; a time was left out where there are more."""
_NEAR = 5
"""Words before a sum among which "worth" may stand."""
_ARTICLES = ("the", "a", "an", "its", "total", "all", "their", "our", "that", "those", "these")


_CARRIES = frozenset(("from", "compared", "against", "versu"))
"""Behind these a comma does not part a figure from its measure: "..., compared with 3 million"."""


def is_flow(subject: str | None) -> bool:
    """Is it something that is counted by year?"""
    return any(plain(word) in walk.lists().flows for word in (subject or "").split())


def is_target(subject: str) -> bool:
    """Is it named as something to be reached?"""
    return bool({"target", "goal"} & {plain(word) for word in subject.split()})


def words_at(scene: Scene, start: int, limit: int) -> Subject:
    """The noun phrase that begins at a position, before a limit."""
    match = re.match(
        r"(?:[\w’'-]+\s+){0,3}?(?:[\w-]+s|people|children|women|men)\b", scene.text[start:limit]
    )
    return cut(scene, start, start + (match.end() if match else 0))


def _is_actor(scene: Scene, start: int, end: int) -> bool:
    """Is a span nothing but somebody who acts? "Peru won 3 million": it is not what was won."""
    return any(m.start <= start + 4 and m.end >= end for m in scene.mentions)


def of_phrase(scene: Scene, start: int, end: int) -> Subject | None:
    """What a phrase with a verb of change is about: "output grew tenfold", "halved the quota"."""
    words = walk.behind(scene, end, 1)
    if words and words[0].key in _ARTICLES:
        return following.behind(scene, end, implied=False)
    span = grammar.object_inside(scene, start, end) or grammar.subject_of(scene, start)
    return cut(scene, *span) if span else None


def _put(scene: Scene, start: int) -> Subject | None:
    span = grammar.put_at(scene, start)
    return cut(scene, *span) if span is not None and not _is_actor(scene, *span) else None


# ------------------------------------------------------------------- the noun phrase
def find(scene: Scene, start: int, end: int, *, attributive: bool = False) -> Subject | None:
    """The noun phrase that says what a figure at a span measures, or None.

    `attributive`: the figure may stand before its noun ("a 5 billion dollar loan").

    A measure right before it ("Two-way trade ... exceeded 240 billion"), else what a verb
    before it implies ("will invest 5 million in ports"), else the noun behind it ("3 billion
    dollars in aid"), else the last measure before it in the clause.
    """
    left = walk.before(scene, start)
    share = following.is_share(scene.text[max(0, end - 18) : end])
    if share and scene.amounts and shares.is_of_another(scene, left, end):
        return None
    direct = following.behind(scene, end, implied=False, direct=True)
    if direct is not None and (attributive or _is_measure(direct)):
        return direct
    near = _measure(scene, left, adjacent=True)
    if near is not None and len(left) > 1 and near.text.split()[-1].lower() in shares.PARTS:
        # "a small share of the 2 billion dollars in exports"
        whole = left[0].key == "of" or (left[0].key in _ARTICLES and left[1].key == "of")
        behind = following.behind(scene, end, implied=False) if whole else None
        if behind is not None:
            return behind
    if share and shares.leads(scene, end):
        part = shares.of_whole(scene, end, near or governed(scene, start, end))
        if part is not None:
            return part
    if near is not None:
        crossed = any(word.text == walk.FIGURE for word in left[: _skipped(left)])
        return (following.behind(scene, end, implied=True) if crossed else None) or near
    verb = _verb(left)
    noun = following.behind(scene, end, implied=verb is not None and verb.text == "investment")
    if verb is not None and noun is not None and share and shares.leads(scene, end):
        return shares.of_deed(verb, noun)
    if verb is not None and not (share and noun is None):
        return _done(scene, end, verb, noun)
    if share and noun is not None and shares.leads(scene, end):
        return shares.of_noun(noun)
    return (
        noun
        or _given(scene, start)
        or _put(scene, start)
        or _measure(scene, left, adjacent=False)
        or governed(scene, start, end)
    )


def _done(scene: Scene, end: int, verb: Subject, noun: Subject | None) -> Subject:
    """What a verb did with a figure, and of what: "will invest 5 million in ports"."""
    if noun is None:
        return verb
    if verb.text in noun.text.lower() or (verb.text.startswith("fund") and _is_measure(noun)):
        # "provided 3 million in aid": the aid says all.
        return noun
    link = following.preposition(scene, end)
    if link != "for" and not (link == "in" and verb.text in measures.INTO):
        link = "of"
    return Subject(f"{verb.text} {link} {noun.text}", noun.start, noun.end)


def _is_measure(subject: Subject) -> bool:
    """Does a noun phrase end with what is measured ("5 billion dlrs U.S. trade deficit")?"""
    return plain(subject.text.split()[-1]) in walk.lists().measures


def governed(scene: Scene, start: int, end: int) -> Subject | None:
    """What the build of the clause makes the figure's subject; None where that is not sure."""
    span = grammar.governor(scene, start, end)
    if span is not None and not _is_actor(scene, *span):
        return cut(scene, *span)
    return None


def _given(scene: Scene, start: int) -> Subject | None:
    """What a sum is that somebody is owed or given: "granting Peru 3 million"."""
    near = walk.before(scene, start)[:_NEAR]
    if any(word.key in walk.lists().worth for word in near):
        return None
    given = grammar.lent_to(scene, start)
    return Subject(*given) if given else None


def _measure(scene: Scene, left: Sequence[Word], *, adjacent: bool) -> Subject | None:
    """The measure in the words to the left with its modifiers and what it is linked to."""
    known = walk.lists()
    begin = 0
    if adjacent:
        begin = _skipped(left)
    head = _ratio(left, _head(left, begin, adjacent=adjacent))
    if head < 0 or (adjacent and not _linked(left, begin, head)):
        return None
    first = head
    while first + 1 < len(left) and first - head < _MODIFIERS:
        word = left[first + 1]
        if (
            not word.key
            or _is_done_by(left, first + 1)
            or (word.text.lower() in known.wanting and first + 2 < len(left))
            or left[first].start - word.end > _APART
            or word.key in known.stops
            or word.key in known.changes
            or word.text[0].isdigit()
            or _is_infinitive(left, first + 1)
            or (word.text.endswith("ed") and first + 2 < len(left) and _is_plural(left[first + 2]))
        ):
            break
        first += 1
    last = begin if adjacent else head
    for index in range(head, last, -1):
        # "demand for oil is expected to remain stable at": the verb ends the phrase.
        if left[index].key in known.finite:
            last = index + 1
            break
    return cut(scene, left[first].start, left[last].end)


def _head(left: Sequence[Word], begin: int, *, adjacent: bool) -> int:
    """Where the measure stands among the words to the left; -1 where none does."""
    known = walk.lists()
    head = -1
    for index in range(begin, min(len(left), begin + walk.REACH)):
        word = left[index]
        if not word.key:
            if adjacent or word.text in (";", ":", walk.FIGURE):
                break
            continue
        if word.key in known.measures:
            if index == begin and _is_said_as_verb(left, index):
                break
            if word.key in known.currencies and any(
                w.key == "against" for w in left[index + 1 : index + 3]
            ):
                # "the yen rose against the dollar by": it is not the dollar that rose.
                continue
            head = index
            if not (index + 1 < len(left) and left[index + 1].key in known.links):
                break
            continue
        moves = word.key in known.changes or word.text.lower() in measures.GIVING
        if adjacent and head < 0 and moves:
            break
    return head


def _is_said_as_verb(left: Sequence[Word], index: int) -> bool:
    """ "producers annually export", "plans to export": the word is no noun here."""
    if left[index].text.lower() not in measures.VERB_NOUNS or index + 1 >= len(left):
        return False
    before = left[index + 1]
    return before.key == "to" or before.text.endswith("ly") or before.key in walk.lists().finite


def _is_infinitive(left: Sequence[Word], index: int) -> bool:
    """Is a word behind "to" a verb ("to refinance debt"), no noun ("to Peru", "to gas exports")?"""
    return (
        index + 1 < len(left)
        and (left[index + 1].key == "to" or left[index + 1].key in walk.lists().finite)
        and left[index].text.islower()
        and left[index].key not in walk.lists().measures
    )


def _is_done_by(left: Sequence[Word], index: int) -> bool:
    """Is a word in -ed a verb behind who did it ("Brazil suspended interest payments")?"""
    word = left[index]
    return (
        index + 1 < len(left)
        and word.text.islower()
        and word.text.endswith("ed")
        and word.key not in walk.lists().no_verbs
        and left[index + 1].text[:1].isupper()
    )


def _is_plural(word: Word) -> bool:
    """Is it a plural noun, behind which a word in -ed is a verb ("firms involved sales")?"""
    return word.text[:1].islower() and word.text.endswith("s") and not word.text.endswith("ss")


def _ratio(left: Sequence[Word], head: int) -> int:
    """Goes on to "ratio" in "the ratio of debt to the country's output"."""
    if head < 0:
        return head
    for index in range(head + 1, min(len(left), head + walk.REACH)):
        word = left[index]
        if word.key in ("ratio", "proportion"):
            return index
        if not word.key or word.key in walk.lists().finite or word.key in walk.lists().changes:
            break
    return head


def _skipped(left: Sequence[Word]) -> int:
    """How many small words, words of change and earlier figures stand between."""
    known = walk.lists()
    carried = False
    for index, word in enumerate(left):
        if word.key in known.between or word.key in known.changes or word.text == walk.FIGURE:
            carried = carried or word.key in _CARRIES or word.key in known.changes
        elif not (word.text == "," and carried):
            return index
    return len(left)


def _linked(left: Sequence[Word], begin: int, head: int) -> bool:
    """Does what lies between a measure and the small words belong to it ("of grain to Peru")?"""
    if head == begin:
        return True
    return left[head - 1].key in walk.lists().links


def _verb(left: Sequence[Word]) -> Subject | None:
    known = walk.lists()
    for count, word in enumerate(left):
        noun = measures.VERB_NOUNS.get(word.text.lower())
        if noun is not None:
            return Subject(noun, word.start, word.end)
        if count + 1 < len(left):
            verb = left[count + 1]
            noun = measures.VERB_NOUNS.get(f"{verb.text} {word.text}".lower())
            if noun is not None:
                return Subject(noun, verb.start, word.end)
        if count == walk.REACH or word.key not in known.between:
            return None
    return None
