"""Reads a text from start to end and gives the time expressions in it.

Finding is by rules alone; a reading carries the thread of the text in a `State`, so that "the
next day" has something to follow.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from functools import cache

from bilat_cli.model import TimeExpression
from bilat_cli.rules.dates import DateRule
from bilat_cli.timex import foreign, grammar, neighbours, scan
from bilat_cli.timex.operations import OPERATIONS
from bilat_cli.timex.state import Outcome, State, countable

Finder = Callable[[str], Iterable[tuple[int, int]]]

_WINDOW = 48
_MODS = {"": None, "0": None, "-1": "END", "L": "END", "1": "START", "2": "END"}


def read(text: str, reference: dt.date | None, finder: Finder = scan.runs) -> list[TimeExpression]:
    """All time expressions, sorted by start and apart."""
    return read_plain(text, scan.normalise(text), reference, finder)


def read_plain(
    text: str, plain: str, reference: dt.date | None, finder: Finder = scan.runs
) -> list[TimeExpression]:
    """The same for a text that is normalised already.

    A reference at the very ends of the calendar, where a year before or after does not exist,
    counts as none.
    """
    if reference is not None and not countable(reference):
        reference = None
    state = State(plain=plain, lower=plain.lower(), reference=reference)
    found: list[tuple[Outcome, str]] = []
    for start, end in finder(state.lower):
        found.extend(_run(state, start, end))
    neighbours.settle(state, [outcome for outcome, _ in found])
    others = list(foreign.find(text, state.lower))
    if others:
        found = _merged(found, others)
    return [_record(text, outcome, rule) for outcome, rule in found]


def _merged(
    found: list[tuple[Outcome, str]], others: list[tuple[Outcome, str]]
) -> list[tuple[Outcome, str]]:
    """Both in order; a date in another language is read whole, not by the English in it."""
    kept = [
        item
        for item in found
        if not any(o.start < item[0].end and item[0].start < o.end for o, _ in others)
    ]
    return sorted([*kept, *others], key=lambda item: item[0].start)


def _run(state: State, start: int, end: int) -> list[tuple[Outcome, str]]:
    """The expressions of one run of words."""
    parsed = grammar.parse(state.plain[start:end])
    if parsed is None:
        return []
    found: list[tuple[Outcome, str]] = []
    behind = 0
    for index in parsed.starts:
        if index < behind:
            continue
        for match in parsed.at(index):
            if not _allowed(match, state, start):
                continue
            outcomes = OPERATIONS[match.rule.op](match, state, start)
            if outcomes:
                for outcome in outcomes:
                    if state.plain[outcome.end - 1] == "." and outcome.type == "TIME":
                        _sentence_end(outcome, state.plain)
                    state.note(outcome)
                    found.append((outcome, match.rule.name))
                behind = match.stop
                break
    return found


def _in_address(lower: str, start: int, end: int) -> bool:
    """Is this a part of a web address or path ("/2023/04/24/")?"""
    edge = max(0, start - 200)
    left = max(lower.rfind(" ", edge, start), lower.rfind("\n", edge, start), edge - 1) + 1
    chunk = lower[left : end + 1]
    return "://" in chunk or "www." in chunk or chunk.count("/") > 2


def _sentence_end(outcome: Outcome, plain: str) -> None:
    """The last full stop of "a.m." is the sentence's where a sentence ends."""
    if _AMPM_END.search(plain[outcome.end - 3 : outcome.end]) and _NEW_SENTENCE.match(
        plain, outcome.end
    ):
        outcome.end -= 1


_AMPM_END = re.compile(r"[mM]\.$")
_NEW_SENTENCE = re.compile(
    r"\s*$|\s*\n\s*\n|[\"']|\s+(?![A-Z]{2,4}\b|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*day\b"
    r"|(?:[A-Z][a-z]+\s+){1,3}(?:(?:standard|daylight|summer|winter)\s+)?time\b)[A-Z\"]"
)


def _allowed(match: grammar.Match, state: State, at: int) -> bool:
    """Do the words around the match allow it?"""
    lower = state.lower
    start, end = at + match.start, at + match.end
    left = lower[start - 1] if start else " "
    right = lower[end] if end < len(lower) else " "
    if left not in " \n" and not _left_edge(lower, start, end):
        return False
    if right not in " \n,;" and not _right_edge(lower, start, end):
        return False
    if left == "-" and lower[start].isdigit() and state.plain[start - 2 : start - 1].isupper():
        return False
    rule = match.rule
    if rule.common and _named(state.plain, start, end):
        return False
    return _context(rule, lower, start, end)


def _context(rule: DateRule, lower: str, start: int, end: int) -> bool:
    """Do the rule's own patterns allow the words in front and behind?"""
    if rule.before or rule.not_before:
        front = lower[max(0, start - _WINDOW) : start]
        if rule.before and not _before(rule.before).search(front):
            return False
        if rule.not_before and _before(rule.not_before).search(front):
            return False
    if rule.after or rule.not_after:
        behind = lower[end : end + _WINDOW]
        if rule.after and not _after(rule.after).match(behind):
            return False
        if rule.not_after and _after(rule.not_after).match(behind):
            return False
    return True


def _left_edge(lower: str, start: int, end: int) -> bool:
    """May a time start behind this character, which is no white space?"""
    left = lower[start - 1]
    if left.isalnum() or left in "$#@&_":
        return False
    if left in "/-=?" and _in_address(lower, start, end):
        return False
    figure = lower[start].isdigit() and start > 1 and left in ".,/:-+"
    return not (figure and (left == "+" or lower[start - 2].isdigit()))


def _right_edge(lower: str, start: int, end: int) -> bool:
    """May a time end before this character?"""
    right = lower[end]
    if right.isalnum() or right in "%_@":
        return False
    if right in "/#=-" and _in_address(lower, start, end):
        return False
    figure = lower[end - 1].isdigit() and end + 1 < len(lower) and right in "./:"
    return not (figure and lower[end + 1].isdigit())


def _named(plain: str, start: int, end: int) -> bool:
    """Does a capital follow with nothing in front that speaks for a time ("April Smith")?"""
    if not _CAPITAL.match(plain, end):
        return False
    return not _LEADS_IN.search(plain[max(0, start - 12) : start])


_CAPITAL = re.compile(r" [A-Z][a-z]")
_LEADS_IN = re.compile(
    r"\b(?:in|of|since|until|by|to|from|for|the|this|last|next|a|through|late|early)\s+$",
    re.IGNORECASE,
)


@cache
def _before(pattern: str) -> re.Pattern[str]:
    # By `re`: kept between runs (`bilat_cli.kept`), it costs nothing at a start.
    return re.compile(rf"(?:{pattern})\s*$")


@cache
def _after(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{pattern})")


def _record(text: str, outcome: Outcome, rule: str) -> TimeExpression:
    mod = _MODS.get(outcome.mod or "", outcome.mod)
    if mod == "APPROX" and outcome.type == "DATE" and outcome.edtf and "/" not in outcome.edtf:
        outcome.edtf += "~"
    return TimeExpression(
        start=outcome.start, end=outcome.end, text=text[outcome.start : outcome.end],
        type=outcome.type, value=outcome.value, edtf=outcome.edtf, rule=rule, mod=mod,
        quant=outcome.quant, freq=outcome.freq, reference=outcome.reference, how=outcome.how,
        whole=outcome.whole,
    )  # fmt: skip
