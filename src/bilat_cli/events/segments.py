"""A sentence taken apart into what each of its verbs tells, with who does it.

Finer than the clauses of a scene: a clause put in between two commas ends where the verb that it
was put in front of goes on ("Holm, who flew in on Friday, thanked his host").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from bilat_cli.events.scene import Clause, Scene
from bilat_cli.events.tidying import finite
from bilat_cli.rules.events import segments as data


class Segment(Struct, gc=False):
    """One verb with what belongs to it. Offsets are the document's."""

    start: int
    end: int
    link: str
    """As of its clause: `main`, `relative`, `adverbial`, `speech`, `and`, `stop`."""
    own: int
    """Where its own clause ends: what hangs on it goes on to `end`."""
    subject: tuple[int, int] | None = None
    """Where the words stand that its verb goes with, if they are not in it."""
    object: tuple[int, int] | None = None
    """Where the words stand that "which" means, as the object of its verb."""


def segments(whole: str, scene: Scene) -> list[Segment]:
    """What the verbs of a sentence tell, one by one.

    A stretch without a verb is none, unless it is all that there is: some verbs hide in markup.
    """
    found: list[Segment] = []
    waiting: Clause | None = None
    main: Segment | None = None
    for clause in scene.clauses:
        opens = clause.link in data.ALONE
        if opens or clause.link == "speech":
            waiting = clause if not has_verb(whole[clause.start : clause.end]) else None
        inside, behind = _parted(whole, clause, waiting)
        made = list(_of_clause(whole, scene, clause, inside))
        if opens and waiting is not None:
            made = [_plain(whole, clause)]
        if opens:
            main = made[-1] if made else None
        if behind is not None and waiting is not None:
            if main in found and main.start == _plain(whole, waiting).start:
                found.remove(main)
            resumed = _resumed(whole, waiting, behind)
            main = None if waiting.link == "speech" else resumed
            made.append(resumed)
            waiting = None
        found.extend(made)
        if main is not None:
            main.end = clause.end
    return found


def _plain(whole: str, clause: Clause) -> Segment:
    return Segment(_unjoined(whole, clause.start, clause.end), clause.end, clause.link, clause.end)


def _parted(
    whole: str, clause: Clause, waiting: Clause | None
) -> tuple[int, tuple[int, int] | None]:
    """Where a clause ends, and the stretch behind in which the sentence before it goes on."""
    if waiting is None or clause.link not in ("relative", "adverbial", "participle"):
        return clause.end, None
    for comma in re.finditer(r",\s+", whole[clause.start + 1 : clause.end]):
        at = clause.start + 1 + comma.start()
        behind = clause.start + 1 + comma.end()
        words = whole[behind : clause.end].split(None, 7)[:7]
        if words and (_is_verb(words[0]) or _is_clause(words)):
            return at, (behind, clause.end)
    words = whole[clause.start + 1 : clause.end].split(None, 2)
    if clause.link == "participle" and words[1:2] != ["by"]:
        # "Sweden, in a like move last week, promised to": the only verb that there is.
        return clause.start, (clause.start + 2, clause.end)
    return clause.end, None


def _is_clause(words: list[str]) -> bool:
    opens = words[0][:1].isupper() or words[0].lower() in data.SUBJECTS
    return opens and any(map(_is_verb, words[1:]))


def _resumed(whole: str, waiting: Clause, behind: tuple[int, int]) -> Segment:
    first = whole[behind[0] : behind[1]].split(None, 1)[0]
    if not _is_verb(first):
        return Segment(behind[0], behind[1], waiting.link, behind[1])
    start = _unjoined(whole, waiting.start, waiting.end)
    subject = (start, _trimmed(whole, start, waiting.end))
    return Segment(behind[0], behind[1], waiting.link, behind[1], subject)


def _of_clause(whole: str, scene: Scene, clause: Clause, end: int) -> Iterator[Segment]:
    start = _unjoined(whole, clause.start, end)
    if clause.link == "relative":
        yield from _relative(whole, scene.sentence.start, clause, start, end)
        return
    if clause.link in ("participle", "condition") or not has_verb(whole[start:end]):
        return
    subject: tuple[int, int] | None = None
    for joint, following in [*_joints(whole, scene, start, end), (end, end)]:
        yield Segment(start, joint, clause.link, joint, subject)
        first = whole[following:end].split(None, 1)[:1]
        joined = bool(first) and _is_verb(first[0])
        subject = (subject or _subject(whole, start, joint)) if joined else None
        start = following


def _joints(whole: str, scene: Scene, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where "and" joins a second verb, if a time stands on either side of it."""
    times = [t for t in scene.times if t.type in ("DATE", "TIME") and start <= t.start < end]
    left = start
    for match in _and().finditer(whole, start, end):
        words = whole[match.end() : end].split(None, 7)[:7]
        if not words or not has_verb(whole[left : match.start()]):
            continue
        verb = _is_verb(words[0]) and len(words) > 1
        if not (verb or (match["comma"] and _is_clause(words))):
            continue
        ahead = any(left <= t.start < match.start() for t in times)
        if ahead and any(t.start >= match.end() for t in times):
            yield match.start(), match.end()
            left = match.end()


@cache
def _and() -> re.Pattern[str]:
    return re.compile(
        r"(?P<comma>,)?\s+(?:and|but|then)\s+(?:(?:later|then|also|subsequently)\s+)?"
    )


def _relative(whole: str, floor: int, clause: Clause, start: int, end: int) -> Iterator[Segment]:
    """A clause of ", who" or ", which": it tells of what stands in front of its comma."""
    words = whole[clause.start : end].split()
    if not has_verb(f"x {whole[start:end]}") or len(words) < 4:
        return
    pronoun = words[0] if words[0] != "," else words[1]
    if pronoun.lower() == "where":
        yield Segment(start, end, "relative", end)
        return
    antecedent = _antecedent(whole, floor, clause.start)
    if antecedent is None or not whole[clause.start : start].startswith(","):
        return
    first = whole[start:end].split(None, 1)[:1]
    if first and _is_verb(first[0]):
        yield Segment(start, end, "relative", end, antecedent)
    elif pronoun.lower() != "whose":
        yield Segment(start, end, "relative", end, None, antecedent)


@cache
def _noun_phrase() -> re.Pattern[str]:
    determined = rf"\b(?:{'|'.join(data.DETERMINERS)})\s+[^,;:()]{{2,60}}"
    return re.compile(
        rf"(?:{determined}|[A-Z][\w.'’-]*(?:\s+(?:of\s+|the\s+)?[A-Z][\w.'’-]*){{0,6}})$"
    )


def _antecedent(whole: str, floor: int, end: int) -> tuple[int, int] | None:
    left = max(floor, end - 90)
    words = whole[left:end].rstrip(" ,\n")
    match = _noun_phrase().search(words)
    return None if match is None else (left + match.start(), left + len(words))


def _subject(whole: str, start: int, end: int) -> tuple[int, int] | None:
    """The words of a stretch in front of its verb."""
    at = start
    for match in re.finditer(r"\S+", whole[start:end]):
        if at > start and _is_verb(match.group()):
            words = whole[start:at]
            opening = words.split(None, 1)[0].lower() in data.PREPOSITIONS
            return None if opening or len(words.split()) > 9 else (start, at)
        at = start + match.end()
    return None


def _unjoined(whole: str, start: int, end: int) -> int:
    joint = _joint().match(whole, start, end)
    return joint.end() if joint else start


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(rf"(?:[\s,;:–—-]+|(?:{'|'.join(data.JOINTS)})\b)*", re.IGNORECASE)


def _trimmed(whole: str, start: int, end: int) -> int:
    return start + len(whole[start:end].rstrip(" ,\n"))


def has_verb(text: str) -> bool:
    """Has a stretch a verb in a finite form, behind at least one other word?"""
    words = text.split()
    return any(
        _is_verb(word) and words[place].lower().strip(",") not in data.DETERMINERS
        for place, word in enumerate(words[1:])
    )


def _is_verb(word: str) -> bool:
    low = word.strip(",;:.“”\"'")
    if not low.isalpha() or not low.islower() or low in data.NO_VERBS:
        return False
    return low in data.AUXILIARIES or finite(low) or low.endswith("ed")
