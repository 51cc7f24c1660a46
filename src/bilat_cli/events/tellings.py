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
from bilat_cli.events.segments import Segment, segments
from bilat_cli.events.speakers import governs
from bilat_cli.model import EventMention, TimeExpression
from bilat_cli.rules.events import wording
from bilat_cli.rules.events._record import ToldRule
from bilat_cli.rules.events.segments import ALONE, SUBJECTS
from bilat_cli.rules.events.told import (
    BESIDE,
    DOUBTED,
    GOVERNING,
    LEADING,
    MONEY,
    NOT_DONE,
    OPENINGS,
    PERSONAL,
    PRIVATE,
    REFUSED,
    SAYING_THAT,
    WITH_MONEY,
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
    subject: tuple[int, int] | None = None
    """Where the words of who does it stand, if they are not in the clause."""
    object: tuple[int, int] | None = None
    """Where the words of what it is done to stand, if they are not in the clause."""
    aside: bool = False
    """Is it told beside what the sentence says?"""
    rule: ToldRule | None = None
    """None where the words choose it."""

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where its words stand, in the order in which a title says them."""
        spans = (self.subject, (self.start, self.end), self.object)
        return tuple(span for span in spans if span is not None)


@cache
def _refused(said: bool = False) -> re.Pattern[str]:
    # "He said he would fly to Rome": in reported speech it is what will be.
    words = [word for word in REFUSED if not (said and word == "would")]
    either = "|".join(words).replace(" ", r"\s+")
    return re.compile(rf"\b(?:{either})\b|[%?]", re.IGNORECASE)


@cache
def _money() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{MONEY})\b|[$€£¥]", re.IGNORECASE)


@cache
def _with_money() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{WITH_MONEY})\b".replace(" ", r"\s+"))


def _is_refused(text: str, *, said: bool = False) -> bool:
    if _refused(said).search(text):
        return True
    return _money().search(text) is not None and _with_money().search(text) is None


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
    """What a sentence tells as a fact and dates, by its verbs; what rules have read is left out."""
    lead = _lead(whole, scene) if not known else None
    if lead is not None:
        return [lead]
    found: list[Telling] = []
    taken = {m.source.fields["date"].start for m in known if "date" in m.source.fields}
    kinds = [m.source.fields["kind"].start for m in known]
    for segment in segments(whole, scene):
        if any(segment.start <= at < segment.end for at in kinds):
            continue
        telling = _of_segment(whole, scene, segment, taken)
        if telling is not None:
            found.append(telling)
    return found


def _lead(whole: str, scene: Scene) -> Telling | None:
    """The lead's own act, or what somebody says in it, on the day of its dateline."""
    if scene.lead is None:
        return None
    start = scene.sentence.start
    rule = next((rule for rule in LEADING if _says(scene, rule)), None)
    if rule is not None:
        return Telling(start, scene.sentence.end, None, scene.lead, rule=rule)
    end = _without_source(whole, scene, start, scene.sentence.end)
    text = whole[start:end]
    if scene.times or not text[:1].isupper() or not _is_fact(text) or not _did().match(text):
        return None
    return Telling(start, end, None, scene.lead)


def _of_segment(whole: str, scene: Scene, segment: Segment, taken: set[int]) -> Telling | None:
    end = _without_source(whole, scene, segment.start, segment.end)
    text = whole[segment.start : end]
    if not _stands_alone(text, segment) or not _is_told(whole, scene, segment):
        return None
    for time in scene.times:
        if time.start in taken or not _is_own(time, segment, end):
            continue
        date = _dating(time, scene, text, time.start - segment.start)
        if date is not None:
            aside = segment.link not in ALONE
            return Telling(segment.start, end, time, date, segment.subject, segment.object, aside)
    return None


def _is_own(time: TimeExpression, segment: Segment, end: int) -> bool:
    if segment.start <= time.start < min(end, segment.own):
        return True
    return (
        segment.subject is not None
        and segment.link in (*ALONE, "speech")
        and segment.subject[0] <= time.start < segment.subject[1]
    )


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


def _stands_alone(text: str, segment: Segment) -> bool:
    """Has a stretch a subject, and is it told as a fact?"""
    if segment.subject is None and not (text[:1].isupper() or _opening().match(text)):
        return False
    said = segment.link == "speech"
    return not _subordinate().match(text.lower()) and not _is_refused(text, said=said)


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(SUBJECTS)})\b")


def _is_told(whole: str, scene: Scene, segment: Segment) -> bool:
    """Is what is said in a clause of speech told as true, by somebody who knows?"""
    if segment.link in ALONE:
        return True
    start = scene.sentence.start
    if _personal().search(whole, start, scene.sentence.end):
        return False
    ahead = scene.between(start, segment.subject[0] if segment.subject else segment.start)
    if _private().search(ahead):
        return False
    if segment.link != "speech":
        return True
    if _doubted().search(ahead):
        return False
    return _sayer().search(ahead) is not None


@cache
def _personal() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{PERSONAL})\b", re.IGNORECASE)


@cache
def _private() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{PRIVATE})\b")


@cache
def _sayer() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{SAYING_THAT})\s+(?:\S+\s+){{0,4}}$")


@cache
def _doubted() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{DOUBTED})\b")


def _is_fact(text: str) -> bool:
    return not _subordinate().match(text.lower()) and not _is_refused(text)


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
