"""Which time expression dates an event: its own, its clause's, the sentence's, or the frame's.

The written order, first that gives a value:

1. a time in the trigger's own clause: behind the trigger before the next verb trigger, then
   between subject and trigger, then at the head of the sentence;
2. the time of the clause that the trigger's clause hangs on ("where the two sides agreed",
   "after the meeting"), unless speech lies between;
3. behind "on the sidelines of", "to attend": the date of the governing verb, at month precision,
   because a text that dates a trip does not date the gathering;
4. the report's frame (see `frames`), for rules that allow it.

A date is never made finer than the expression that gave it.
"""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from bilat_cli import edtf
from bilat_cli.events import governed
from bilat_cli.events.candidates import ACT, ANY, Candidate, Sought, candidates, usable
from bilat_cli.events.patterns import expand
from bilat_cli.events.scene import Scene
from bilat_cli.model import TimeExpression


class Anchor(Struct, frozen=True, gc=False):
    """The date of an event and the words that gave it."""

    date: str
    time: TimeExpression | None
    certainty: float
    """1 for a time of its own, less for what is taken over from around."""
    opened: bool = False
    """True where the words are "since ...": the date is a beginning."""


def _attributive(scene: Scene, end: int, start: int) -> bool:
    """Does a time stand right in front of a noun ("her May 2022 visit to")?"""
    return scene.between(end, start).strip() == ""


def _ahead_of(scene: Scene, index: int) -> bool:
    """Does a clause tell what comes later than its main clause ("two weeks before ...")?"""
    clause = scene.clauses[index]
    return (
        re.match(r",?\s+(?:before|until|prior)\b", scene.between(clause.start, clause.end))
        is not None
    )


def _beyond(scene: Scene, end: int, start: int) -> bool:
    """Is a time so far behind, over a comma, that it belongs to something told beside?"""
    gap = scene.between(end, start)
    if _added().search(gap):
        return True
    comma = gap.rfind(",")
    return comma >= 0 and len(gap) > 70 and len(gap) - comma > 25


@cache
def _added() -> re.Pattern[str]:
    # "launched a group, with meetings on May 3": what is added has a time of its own.
    return re.compile(r",\s*(?:with|including|plus|along\s+with|as\s+well\s+as)\s")


def listed(scene: Scene, first: TimeExpression, sought: Sought) -> list[Anchor]:
    """Further dates of a list behind the first: "in Rome on May 2 and in Oslo on June 5"."""
    found: list[Anchor] = []
    last = first
    for time, date, _ in candidates(scene, sought):
        if time.start < last.end:
            continue
        gap = scene.between(last.end, time.start)
        if not _listing().fullmatch(gap) or _goes_on().match(gap + time.text.lower()):
            break
        if first.whole is None or time.whole != last.whole:
            found.append(Anchor(date, time, 0.95))
        last = time
    return found


@cache
def _goes_on() -> re.Pattern[str]:
    # "In 1975 and this year mark": without a preposition the rest tells something else.
    return re.compile(r"[\s,;]*and\s+(?:this|last|next|today|tomorrow|yesterday)\b")


@cache
def _listing() -> re.Pattern[str]:
    place = expand("<L>")
    return re.compile(
        rf"\s*(?:,?\s*(?:in|at)\s+(?:the\s+)?{place})*\s*,?\s*(?:and|;|,)\s*(?:again\s+)?"
        rf"(?:(?:in|at)\s+(?:the\s+)?{place}\s*,?\s*)*(?:on|in)?\s*"
    )


def _coordinated(scene: Scene, end: int, stop: int) -> bool:
    """Is the next verb joined by "and" ("met and signed ... on Friday")?"""
    words = scene.between(end, stop)
    return re.search(r"(?:^|\s)and\s+(?:\w+ly\s+|also\s+|then\s+|later\s+)*$", words) is not None


def _of_clause(
    scene: Scene, index: int, trigger: tuple[int, int], sought: Sought
) -> list[Candidate]:
    """The times of one clause that name no other noun."""
    clause = scene.clauses[index]
    start, end = trigger
    return [
        c
        for c in candidates(scene, sought, trigger)
        if clause.start <= c[0].start < clause.end
        and (start <= c[0].start < end or not governed.names_noun(scene, c[0], start))
    ]


def _touching(
    scene: Scene, here: list[Candidate], trigger: tuple[int, int], barriers: list[int], begin: int
) -> list[Candidate]:
    """Those right in front of the trigger."""
    start, end = trigger
    found = [c for c in here if c[0].end <= start and _attributive(scene, c[0].end, start)]
    if found and any(begin <= b < found[-1][0].start for b in barriers):
        # "The pact signed in May took effect in June": May is the other verb's.
        stop = min((b for b in barriers if b > end), default=scene.sentence.end)
        return [] if any(end <= c[0].start < stop for c in here) else found
    return found


def _behind(
    scene: Scene, here: list[Candidate], trigger: tuple[int, int], stop: int, *, verb: bool
) -> list[Candidate]:
    start, end = trigger
    return [
        c
        for c in here
        if end <= c[0].start < stop
        and not _beyond(scene, end, c[0].start)
        and not (end > start and governed.is_anothers(scene, end, c[0].start, verb=verb))
    ]


def in_clause(
    scene: Scene,
    index: int,
    trigger: tuple[int, int],
    barriers: list[int],
    sought: Sought = ACT,
) -> Anchor | None:
    """The time of a trigger in one clause; `barriers` are starts of the other verb triggers."""
    clause = scene.clauses[index]
    start, end = trigger
    here = _of_clause(scene, index, trigger, sought)
    if not here:
        return None
    inside = [c for c in here if start <= c[0].start < end]
    if inside:
        time, date, since = inside[0]
        return Anchor(date, time, 1.0, since)
    touching = _touching(scene, here, trigger, barriers, clause.start)
    if touching:
        time, date, since = touching[-1]
        return Anchor(date, time, 1.0, since)
    stop = min([b for b in barriers if b > end] or [clause.end])
    behind = _behind(scene, here, trigger, stop, verb=sought.verb)
    if behind:
        # Directly behind wins; a list of dates behind one trigger gives its first.
        time, date, since = behind[0]
        return Anchor(date, time, 1.0, since)
    floor = max([b for b in barriers if b < start] or [clause.start])
    ahead = [c for c in here if c[0].end <= start]
    between = [c for c in ahead if c[0].start >= floor]
    if between:
        time, date, since = between[-1]
        return Anchor(date, time, 0.95, since)
    if ahead and ahead[0][0].start - clause.start < 25:
        time, date, since = ahead[0]
        return Anchor(date, time, 0.9, since)
    # A time behind another verb of the same clause ("met and signed ... on Friday").
    later = [c for c in here if c[0].start >= stop]
    if later and not ahead and _coordinated(scene, end, stop):
        time, date, since = later[0]
        return Anchor(date, time, 0.7, since)
    return None


def of_occasion(
    scene: Scene, trigger: tuple[int, int], words: tuple[int, int], years_only: bool
) -> Anchor | None:
    """The date of an anniversary or theme year: a year near it, or a day said right behind it.

    `trigger` spans the noun, `words` all that names the occasion. What is told beside it ("on
    Wednesday he recalled the 75th anniversary") does not date it.
    """
    best: tuple[int, TimeExpression, str, bool] | None = None
    clause = scene.clauses[scene.clause_at(trigger[0])]
    for time, date, since in candidates(scene, ANY):
        if words[0] <= time.start < words[1]:
            return Anchor(date, time, 1.0, since)
        coarse = edtf.precision(date) in ("year", "interval", "decade")
        behind = words[1] <= time.start < min(clause.end, words[1] + 15)
        if not coarse and (years_only or not behind):
            continue
        gap = min(abs(time.start - words[1]), abs(words[0] - time.end))
        if time.end <= words[0] and "," in scene.between(time.end, words[0]):
            gap += 60  # what stands before a comma is more often another's
        if best is None or gap < best[0]:
            best = (gap, time, date, since)
    return Anchor(best[2], best[1], 0.95, best[3]) if best else None


def _told_of(scene: Scene, index: int) -> Anchor | None:
    """The time right in front of ", when ..." or of "it was ... ago that ..."."""
    clause = scene.clauses[index]
    words = scene.between(clause.start, clause.end).split()[:1]
    if not index or words not in (["when"], ["that"], [","]):
        return None
    gap = 4 if words == ["that"] else 2
    for time in scene.times:
        date = usable(time)
        if date is None or not 0 <= clause.start - time.end <= gap:
            continue
        if words == ["that"] and not re.search(
            r"\bit (?:is|was)\b".replace(" ", r"\s+"), scene.masked
        ):
            continue
        return Anchor(date, time, 0.9)
    return None


def of_relative(scene: Scene, end: int) -> Anchor | None:
    """The time in ", which Malta is to host in July" behind a gathering's noun."""
    index = scene.clause_at(end) + 1
    if index >= len(scene.clauses) or scene.clauses[index].start - end > 60:
        return None
    clause = scene.clauses[index]
    words = scene.between(clause.start, clause.end)
    if clause.link != "relative" or not _hosting().search(words):
        return None
    return in_clause(scene, index, (clause.start, clause.start), [])


@cache
def _hosting() -> re.Pattern[str]:
    return re.compile(
        r"^,?\s*(?:which|that)\b.{0,70}?\b(?:host\w*|hold\w*|held|take\w*\s+place|took\s+place|wound\s+up"
        r"|end(?:s|ed)|open(?:s|ed)|clos(?:es|ed)|beg(?:ins|an)|start(?:s|ed)|conven(?:es|ed)|conclude[sd]?)\b",
        re.DOTALL,
    )


def in_sentence(
    scene: Scene, trigger: tuple[int, int], barriers: list[int], sought: Sought
) -> Anchor | None:
    """The time of a trigger, looked for outwards from its clause, stopping at speech."""
    index = scene.clause_at(trigger[0])
    own = in_clause(scene, index, trigger, barriers, sought)
    if own is not None:
        return own
    told = _told_of(scene, index)
    if told is not None:
        return told
    inward = index
    while inward > 0:
        if scene.clauses[inward].link in ("speech", "stop") or _ahead_of(scene, inward):
            return None
        inward -= 1
        clause = scene.clauses[inward]
        anchor = in_clause(scene, inward, (clause.end, clause.end), [], sought)
        if anchor is not None:
            return Anchor(anchor.date, anchor.time, 0.75, anchor.opened)
    # A main clause without a time whose adverbial clause has one ("met Bo while visiting in May").
    for outward in range(index + 1, len(scene.clauses)):
        clause = scene.clauses[outward]
        if clause.link in ("speech", "stop", "and", "relative"):
            return None
        anchor = in_clause(scene, outward, (clause.start, clause.start), [], sought)
        time = anchor.time if anchor is not None else None
        if time is not None and re.search(r"\bof\s+$", scene.before(time.start, 6)):
            continue  # It names a noun: "met again after the Oslo meeting of May 3".
        if anchor is not None and clause.link in ("adverbial", "participle"):
            return Anchor(anchor.date, anchor.time, 0.6, anchor.opened)
    return None


def coarser(anchor: Anchor) -> Anchor:
    """The month of a day that is not the event's own."""
    # The text dates the visitor's day, not the gathering's.
    start, _ = edtf.bounds(anchor.date)
    if start is None or edtf.precision(anchor.date) not in ("day", "interval"):
        return anchor
    return Anchor(start.isoformat()[:7], anchor.time, 0.6)
