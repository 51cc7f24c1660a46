"""Where a sentence that no rule reads tells an event: the clause, its time and its date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from bilat_cli import edtf
from bilat_cli.events import candidates, governed
from bilat_cli.events.roles import subject_of
from bilat_cli.events.scene import Scene
from bilat_cli.events.speakers import governs
from bilat_cli.model import EventMention, TimeExpression
from bilat_cli.rules.events import wording
from bilat_cli.rules.events._record import ToldRule
from bilat_cli.rules.events.told import (
    BESIDE,
    GOVERNING,
    JOINTS,
    LEADING,
    NOT_DONE,
    OPENINGS,
    REFUSED,
)

LONGEST = 31
"""Days of a stretch that dates an act, unless it is a month or a year as such."""


class Telling(Struct, frozen=True, gc=False):
    """A clause that tells an event, with what dates it."""

    start: int
    end: int
    time: TimeExpression | None
    """None where the dateline's day dates the lead sentence."""
    date: str
    rule: ToldRule | None = None
    """None where the words choose it."""


@cache
def _refused() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(REFUSED)})\b|[%?$€£¥]", re.IGNORECASE)


@cache
def _subordinate() -> re.Pattern[str]:
    return re.compile(rf"(?:{OPENINGS})\b")


@cache
def _governs() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{GOVERNING})\b")


@cache
def _beside() -> re.Pattern[str]:
    return re.compile(BESIDE)


@cache
def words(either: str) -> re.Pattern[str]:
    """A pattern for whole words, of alternatives in small letters."""
    return re.compile(rf"\b(?:{either})\b")


def tellings(whole: str, scene: Scene, known: Sequence[EventMention]) -> list[Telling]:
    """What a sentence tells as a fact and dates: as a whole, else by its clauses."""
    if not known:
        telling = _of_sentence(whole, scene)
        return [telling] if telling is not None else []
    found: list[Telling] = []
    taken = {m.source.fields["date"].start for m in known if "date" in m.source.fields}
    kinds = [m.source.fields["kind"].start for m in known]
    for time in scene.times:
        place = scene.clause_at(time.start)
        start, end = _clause(whole, scene, place)
        if time.start in taken or any(start <= at < end for at in kinds):
            continue
        if any(start < t.end for t in found) or not _stands_alone(whole[start:end]):
            continue
        if scene.clauses[place].link not in ("main", "and", "stop"):
            continue
        date = _dating(time, scene, whole[start:end], time.start - start)
        if date is not None:
            found.append(Telling(start, end, time, date))
    return found


def _of_sentence(whole: str, scene: Scene) -> Telling | None:
    start = scene.sentence.start
    end = _without_source(whole, scene, start, scene.sentence.end)
    text = whole[start:end]
    lead = scene.lead
    rule = next((rule for rule in LEADING if _says(scene, rule)), None) if lead else None
    if lead is not None and rule is not None:
        return Telling(start, scene.sentence.end, None, lead, rule)
    if not text[:1].isupper() or not _is_fact(text):
        return None
    for time in scene.times:
        if scene.clauses[scene.clause_at(time.start)].link not in ("main", "and"):
            continue
        date = _dating(time, scene, text, time.start - start) if time.end <= end else None
        if date is not None:
            return Telling(start, end, time, date)
    if lead is not None and not scene.times and _did().match(text):
        return Telling(start, end, None, lead)
    return None


def _says(scene: Scene, rule: ToldRule) -> bool:
    """Does a sentence without a time open with somebody who governs, and says?"""
    verb = words(rule.words).search(scene.masked)
    if verb is None or (scene.times and any(map(candidates.usable, scene.times))):
        return False
    at = scene.sentence.start + verb.start()
    if scene.clause_at(at - 2) > 1:
        return False
    subject = subject_of(scene, at, scene.clause_at(at))
    if not any(governs(entity) for mention in subject for entity in mention.entities):
        return False
    # What is said before its speaker is named stands behind in the sentence.
    return subject[0].start - scene.sentence.start < 60


@cache
def _did() -> re.Pattern[str]:
    # The lead's own act is done: "has threatened", "urged"; not "is likely to", "will be".
    return re.compile(
        rf"(?:(?!(?:{NOT_DONE})\b)[\w.,'’()<>/&-]+\s+){{1,16}}?"
        r"(?:(?:has|have)\s+\w+ed|[a-z]{3,}(?<!ne)ed)\s(?!by\b|in\b|on\b|at\b)"
    )


def _clause(whole: str, scene: Scene, place: int) -> tuple[int, int]:
    """A clause without what joins it and without who says it."""
    clause = scene.clauses[place]
    joint = _joint().match(whole, clause.start, clause.end)
    start = joint.end() if joint else clause.start
    return start, _without_source(whole, scene, start, clause.end)


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(rf"(?:[\s,;:–—-]+|(?:{JOINTS})\b)*")


@cache
def _source_behind() -> re.Pattern[str]:
    # "..., officials said": who tells it is no part of what happened.
    return re.compile(rf",\s+(?:{wording.ATTRIBUTION}|according\s+to\s[^,]{{2,80}})\s*\.?\s*$")


def _without_source(whole: str, scene: Scene, start: int, end: int) -> int:
    text = whole[start:end]
    source = _source_behind().search(text)
    if source is not None:
        return start + source.start()
    comma = text.rfind(",")
    behind = scene.between(end, end + 12).split()[:1]
    if behind and behind[0] in wording.SAYING and comma > 0 and len(text) - comma < 60:
        return start + comma  # The verb of saying has become the next clause.
    return end


def _stands_alone(text: str) -> bool:
    """Has a clause a subject of its own, and is it told as a fact?"""
    subject = text[:1].isupper() or text.startswith(("the ", "a ", "an ", "its ", "their "))
    return subject and _is_fact(text)


def _is_fact(text: str) -> bool:
    return not _subordinate().match(text.lower()) and not _refused().search(text)


def _dating(time: TimeExpression, scene: Scene, text: str, at: int) -> str | None:
    """The date that a time at an offset of its clause gives to an act.

    A day, month or year, or a short stretch of days; not where it names a noun or bounds another.
    """
    date = candidates.usable(time)
    if date is None or time.type not in ("DATE", "TIME"):
        return None
    end = at + time.end - time.start
    if governed.names_noun(scene, time, -1) or governed.is_measure(scene, time, date):
        return None
    if at == 0 and _governs().match(text, end):
        # "Today marks ...": the day is what is told of.
        return None
    if text[end : end + 2] in ("'s", "’s") or _beside().search(text[:at].lower()):
        return None
    if time.text.lower().startswith("this "):
        # "In this century": the time of speaking, not of an act.
        return None
    first, last = edtf.bounds(date)
    if first is None or last is None:
        return None
    whole = edtf.precision(date) in ("day", "month", "year", "quarter", "season", "half")
    return date if whole or (last - first).days <= LONGEST else None
