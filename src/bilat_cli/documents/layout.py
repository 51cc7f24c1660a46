"""Tells what a line is, by the layout rules: the engine, which knows no rule by name.

RE2 does the matching, so that no line of any length or shape takes more than linear time. A
rule is tried only where its gate, a dictionary look-up of the line's first word, lets it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

import re2

from bilat_cli.rules.layout import (
    CAPTIONS,
    CLUTTER,
    DATELINES,
    FRAGMENTS,
    METADATA,
    WIRES,
    CaptionRule,
    DatelineRule,
    LayoutRule,
)

LONGEST_LINE = 400
"""A longer line is never furniture."""
_DATELINE = 160
_CREDIT = 120


class LineMatch(NamedTuple):
    """A layout rule that a line matches, with what it gives."""

    rule: LayoutRule
    end: int
    """How many characters of the line it covers."""
    day: str | None
    publisher: str | None
    title: str | None


class DatelineMatch(NamedTuple):
    """A dateline at the start of a paragraph; offsets from there."""

    rule: DatelineRule
    end: int
    words_end: int
    """Where its words end, without agency and dash."""
    city: str | None
    day: str | None
    agency: str | None


def _spliced(pattern: str) -> str:
    for _ in range(4):
        if "<<" not in pattern:
            break
        for name, fragment in FRAGMENTS.items():
            pattern = pattern.replace(f"<<{name}>>", fragment)
    return pattern


@cache
def _compiled(pattern: str, folded: bool) -> Any:  # noqa: ANN401 - re2 has no types
    options = re2.Options()
    options.case_sensitive = not folded
    options.log_errors = False
    return re2.compile(_spliced(pattern), options)


@cache
def _word() -> re.Pattern[str]:
    """The first word of a line, behind quotes, brackets and marks of emphasis."""
    return re.compile(r"[^\w\s]*_*(?P<word>\w+(?:['’-]\w+)*)")


@cache
def _by_gate() -> dict[str, tuple[LayoutRule, ...]]:
    table: dict[str, list[LayoutRule]] = {}
    for rule in (*METADATA, *WIRES, *CLUTTER):
        for word in rule.gate.split():
            table.setdefault(word, []).append(rule)
    return {word: tuple(rules) for word, rules in table.items()}


def _candidates(line: str, top: bool) -> tuple[LayoutRule, ...]:
    gates = _by_gate()
    match = _word().match(line)
    found = gates.get(match["word"].lower(), ()) if match is not None else ()
    first = line[0]
    if not first.isalpha():
        found += gates.get("0" if first.isdecimal() else first, ())
    return found + gates.get("<any>", ()) if top else found


def match_line(line: str, *, top: bool) -> LineMatch | None:
    """The first rule that a stripped, non-blank line matches at the top of a text, or below."""
    if len(line) > LONGEST_LINE and not top:
        return None
    for rule in _candidates(line, top):
        if (rule.zone == "top") is not top and rule.zone != "any":
            continue
        pattern = _compiled(rule.pattern, True)
        head = line[:LONGEST_LINE]
        match = pattern.fullmatch(head) if rule.scope == "line" else pattern.match(head)
        if match is not None and (rule.scope != "line" or len(line) <= LONGEST_LINE):
            groups: dict[str, str | None] = match.groupdict()
            publisher = rule.publisher or groups.get("publisher")
            return LineMatch(rule, match.end(), groups.get("day"), publisher, groups.get("title"))
    return None


def match_dateline(paragraph: str, *, opening: bool) -> DatelineMatch | None:
    """The dateline that a paragraph starts with, or None; `opening` for the first one of prose."""
    head = paragraph[:_DATELINE]
    if not head[:1].isupper() and not head[:1].isdecimal():
        return None
    if not any(mark in head for mark in ("-", "—", "–", "_", ")", "/")):
        return None
    for rule in DATELINES:
        if rule.opening and not opening:
            continue
        match = _compiled(rule.pattern, False).match(head)
        if match is None or match.end() >= len(paragraph):
            continue
        groups: dict[str, str | None] = match.groupdict()
        city = groups.get("city")
        if city is not None and not set(rule.stop.split()).isdisjoint(city.split()):
            continue
        last = groups.get("day") or city or ""
        words_end = head.rindex(last, 0, match.end()) + len(last)
        return DatelineMatch(
            rule, match.end(), words_end, city, groups.get("day"), groups.get("agency")
        )
    return None


class CaptionMatch(NamedTuple):
    """A caption rule that a paragraph matches."""

    rule: CaptionRule
    credit: int
    """Where its credit begins, from the paragraph's start; its length where it has none."""


def match_caption(paragraph: str) -> CaptionMatch | None:
    """The caption rule that a stripped paragraph matches, or None."""
    ending = paragraph[-_CREDIT:]
    closed = ending.endswith((")", "]", ").", "].", ")*"))
    labelled = not closed and ("hoto" in ending or "redit" in ending or "mage" in ending)
    starts = (
        paragraph.lstrip("([*_")[:5]
        .lower()
        .startswith(("photo", "file", "image", "pictu", "this", "capti"))
    )
    if not (closed or labelled or starts):
        return None
    for rule in CAPTIONS:
        pattern = _compiled(rule.pattern, False)
        if rule.at_end:
            match = pattern.search(ending)
            if match is not None:
                credit: str = match["credit"]
                return CaptionMatch(rule, len(paragraph) - len(ending) + ending.rindex(credit))
        elif pattern.match(paragraph[:_CREDIT]) is not None:
            return CaptionMatch(rule, len(paragraph))
    return None
