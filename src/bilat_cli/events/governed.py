"""Times that belong to another word of the sentence than the trigger they stand near."""

from __future__ import annotations

import re
from functools import cache

from bilat_cli import edtf
from bilat_cli.events.inflection import base_of
from bilat_cli.events.patterns import TIME
from bilat_cli.events.scene import Scene
from bilat_cli.events.tidying import finite
from bilat_cli.model import TimeExpression
from bilat_cli.rules.events import attachment as data


@cache
def _for() -> re.Pattern[str]:
    return re.compile(r"\bfor\s+(?:the\s+)?$")


@cache
def _arranged() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{data.ARRANGED})\s+(?:\w+ly\s+)?for\s+(?:the\s+)?$")


def is_measure(scene: Scene, time: TimeExpression, date: str) -> bool:
    """Is it the stretch that something is meant for ("a contract for the second quarter")?"""
    if edtf.precision(date) == "day":
        return False
    before = scene.before(time.start, 40)
    return _for().search(before) is not None and _arranged().search(before) is None


@cache
def _determined() -> re.Pattern[str]:
    return re.compile(r"\b(?:the|an?|its|their|this|that|his|her)\s+(?:(?P<between>[\w-]+)\s+)?$")


@cache
def _owned() -> re.Pattern[str]:
    return re.compile(r"(?:['’]s|\bas)\s+$")


@cache
def _next_word() -> re.Pattern[str]:
    return re.compile(r"\s+(?P<word>[\w\ue001-\ue004][\w'’-]*)")


def names_noun(scene: Scene, time: TimeExpression, start: int) -> bool:
    """Does a time only name a noun ("the original July 1 deadline", "last year's total")?

    Right in front of the trigger it is the trigger's own ("her May 2022 visit").
    """
    owning = _is_owner(scene, time)
    if owning:
        if _held_at().search(scene.before(time.start, 30)) or time.text.lower().startswith("today"):
            return False
    elif not _describes(scene, time):
        return False
    gap = scene.between(time.end, start)
    near = len(gap.split()) <= (8 if owning and "," not in gap else 4)
    return not (time.end <= start and near)


def _is_owner(scene: Scene, time: TimeExpression) -> bool:
    return time.text.endswith(("'s", "’s")) or scene.after(time.end, 2) in ("'s", "’s")


def _describes(scene: Scene, time: TimeExpression) -> bool:
    """Does a time stand as an adjective in front of a noun ("the 1976 pact", "as 2023 chair")?"""
    following = _next_word().match(scene.after(time.end, 30))
    if following is None or following["word"] in data.BESIDE_NOUN:
        return False
    word, figures = following["word"], time.text[:1].isdigit()
    before = _determined().search(scene.before(time.start, 24))
    if before is None:
        owned = figures and _owned().search(scene.before(time.start, 4)) is not None
        return owned or time.text.lower().startswith("the ")
    if not before["between"]:
        return True
    verb = finite(word) or word.endswith(("ed", "ing", "ly"))
    return (figures or time.text[:1].isupper()) and not verb


@cache
def _held_at() -> re.Pattern[str]:
    # "Launched on the margins of last year's assembly": then, if not more precisely.
    return re.compile(rf"\b(?:{data.HELD_AT})\s+$".replace(" ", r"\s+"))


@cache
def _participle() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<noun>[\w'’\ue001-\ue004\ue000-]+)\s+(?:\w+ly\s+)?(?P<verb>[a-z]+)\s+(?=\ue005|(?:{data.COMPLEMENTS})\b)"
    )


@cache
def _to_be() -> re.Pattern[str]:
    return re.compile(r",\s+(?:\w+\s+)?to\s+be\s+[a-z]+(?:ed|ld|de|en)\b[^,]*$")


def is_anothers(scene: Scene, end: int, start: int, *, verb: bool) -> bool:
    """Does a participle between trigger and time take the time ("sanctions levied last April")?

    "To be held here on 24 June" behind a comma does the same; of a gathering's noun it is told.
    """
    gap = scene.between(end, start)
    if verb and _to_be().search(gap):
        return True
    for match in _participle().finditer(gap + TIME):
        word = match["verb"]
        if match["noun"] in data.NO_NOUN or match["noun"].endswith("ly") or not _passive(word):
            continue
        if not verb and base_of(word) in data.OF_NOUNS:
            continue
        if "," not in gap[match.end() :]:
            return True
    return False


def _passive(word: str) -> bool:
    base = base_of(word)
    return base not in (None, "be", word) and base not in data.HOLDING and finite(word)
