"""The mood of a trigger: the words before it, what governs it, what becomes of it."""

from __future__ import annotations

import re
from functools import cache

from bilat_cli.events import tense
from bilat_cli.events.inflection import base_of
from bilat_cli.events.patterns import expand
from bilat_cli.events.scene import Scene
from bilat_cli.rules.events import nouns
from bilat_cli.rules.events._record import EventRule


@cache
def _governor() -> re.Pattern[str]:
    return re.compile(
        rf"(?:\b(?:{'|'.join(nouns.LIGHT_VERBS)}))\s+(?:{expand('<X> ')}|[\w'’-]+\s+){{0,5}}$"
    )


@cache
def _denied() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(nouns.DENYING)})\s*$".replace(" ", r"\s+"))


@cache
def _supposed() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(nouns.SUPPOSING)})\s".replace(" ", r"\s+"))


@cache
def _never() -> re.Pattern[str]:
    return re.compile(r"\b(?:never|not|no|neither|without)\b")


@cache
def _planned() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:will|shall|(?:is|are)\s+(?:due\s+|expected\s+|scheduled\s+|set\s+)?to)\b"
    )


def _second(scene: Scene, span: tuple[int, int]) -> bool:
    """Is the trigger the second base form behind one "will" ("will meet Bo and be received by")?"""
    words = scene.between(span[0], span[1]).split()
    if not words or not (words[0] == "be" or base_of(words[0]) == words[0]):
        return False
    return (
        re.search(r"\band\s+(?:\w+ly\s+|also\s+|then\s+)?$", scene.before(span[0], 24)) is not None
    )


@cache
def _called_off() -> re.Pattern[str]:
    dropped = "|".join(nouns.DROPPED)
    return re.compile(
        rf"\b(?:{dropped})\s+(?:(?:his|her|its|their|the|an?|all)\s+)?(?:[\w'’-]+\s+){{0,3}}$".replace(
            " ", r"\s+"
        )
    )


@cache
def _dropped() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(nouns.DROPPED)})$".replace(" ", r"\s+"))


@cache
def _dropped_after() -> re.Pattern[str]:
    dropped = "|".join(nouns.DROPPED)
    return re.compile(
        rf"[^.;:]{{0,90}}?\b(?:was|were|is|are|been|be)\s+(?:\w+ly\s+)?(?:{dropped})\b".replace(
            " ", r"\s+"
        )
    )


@cache
def _after() -> re.Pattern[str]:
    groups = "|".join(f"(?P<{name}>{'|'.join(entries)})" for name, entries in nouns.FATES)
    return re.compile(rf"^[^.;:]{{0,70}}?\b(?:{groups})\b".replace(" ", r"\s+"))


def held(scene: Scene, span: tuple[int, int]) -> bool:
    """Is the noun the object of a verb of holding ("held the 14th meeting of ...")?"""
    clause = scene.clauses[scene.clause_at(span[0])]
    return _governor().search(scene.between(clause.start, span[0])) is not None


def read(scene: Scene, rule: EventRule, span: tuple[int, int]) -> tense.Modality:
    """Did what a trigger tells happen, is it planned, called off, or denied?"""
    clause = scene.clauses[scene.clause_at(span[0])]
    before = scene.between(clause.start, span[0])
    mood = tense.read(before)
    if _never().search(scene.between(span[0], span[1])):
        return tense.Modality("denied")
    if _supposed().search(before, max(map(before.rfind, ",;:"), default=0) + 1):
        return tense.Modality("denied")
    if clause.link == "speech" and _denied().search(scene.before(clause.start, 60)):
        return tense.Modality("denied")
    if mood.mood == "plain" and _second(scene, span) and _planned().search(before):
        return tense.Modality("scheduled", "will")
    if rule.loose and mood.mood != "denied":
        here = scene.between(span[0], span[1])
        if _dropped().search(here) or _dropped_after().match(scene.between(span[1], span[1] + 110)):
            return tense.Modality("cancelled")
    if rule.verb or mood.mood in ("denied", "proposed"):
        return mood
    if _called_off().search(scene.between(clause.start, span[0])) or _dropped_after().match(
        scene.between(span[1], span[1] + 110)
    ):
        return tense.Modality("cancelled")
    fate = _after().match(scene.between(span[1], clause.end))
    if fate is not None and fate.lastgroup:
        return tense.Modality(fate.lastgroup, fate[fate.lastgroup].lower())
    governor = _governor().search(before)
    if governor is None:
        return mood
    verb = tense.read(before[: governor.start()])
    return verb if verb.mood != "plain" else mood
