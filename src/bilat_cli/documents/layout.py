"""Tells what a line is, by the layout rules: the engine, which knows no rule by name.

RE2 does the matching, so that no line of any length or shape takes more than linear time. A
rule is tried only where its gate, a dictionary look-up of the line's first word, lets it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

import re2
from msgspec import Struct

from bilat_cli.documents import parts
from bilat_cli.rules.layout import (
    CAPTIONS,
    CLUTTER,
    DATELINES,
    FRAGMENTS,
    HEADERS,
    METADATA,
    MONTH_FIRST_ZONES,
    SUFFIXES,
    WIRES,
    CaptionRule,
    DatelineRule,
    LayoutRule,
)

LONGEST_LINE = 400
"""A longer line is never furniture."""
_DATELINE = 160
_REPEATED = 24
_ALONE = 80
_HEADER = 64
_SUFFIX = 60
_SOME_LENGTH = 120
_DASHES = ("-", "_", "—", "–")
_CREDIT = 120
_AFTER_WORD = '.,:;|!?)]*_>/…"”'
_CAPTION_STARTS = frozenset(("phot", "file", "imag", "pict", "this", "capt"))


class LineMatch(Struct, frozen=True):
    """A layout rule that a line matches, with what it gives."""

    rule: LayoutRule
    end: int
    """How many characters of the line it covers."""
    day: str | None
    publisher: str | None
    title: str | None
    city: str | None = None
    rest: str | None = None
    """What follows the day, where it may be another label."""
    zone: str | None = None
    """The clock zone on the line."""
    masthead: bool = False
    """The line is nothing but an outlet's name: a headline, should no other one follow."""


class DatelineMatch(Struct, frozen=True):
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


class _Gated(Struct, frozen=True):
    rule: LayoutRule
    second: str
    """The second word that the rule asks for, or nothing."""


@cache
def _digit() -> re.Pattern[str]:
    return re.compile(r"\d")


@cache
def _by_gate() -> dict[str, tuple[_Gated, ...]]:
    table: dict[str, list[_Gated]] = {}
    for rule in (*METADATA, *WIRES, *CLUTTER, *HEADERS):
        for gate in rule.gate.split():
            word, _, second = gate.partition("+")
            table.setdefault(word, []).append(_Gated(rule, second))
    return {word: tuple(rules) for word, rules in table.items()}


def _candidates(line: str, top: bool) -> tuple[_Gated, ...]:
    gates = _by_gate()
    match = _word().match(line)
    found = gates.get(match["word"].lower(), ()) if match is not None else ()
    first = line[0]
    if not first.isalpha():
        found += gates.get("0" if first.isdecimal() else first, ())
    if not top and len(line) < _SOME_LENGTH * 2 and " us " in line:
        found += gates.get("<follow>", ())
    if not top and "/" in line[:6]:
        found += gates.get("<initials>", ())
    if top and _digit().search(line, 0, 160) is not None:
        found += gates.get("<dated>", ())
    if top and len(line) <= _HEADER and first.isupper() and parts.may_be_masthead(line):
        found += gates.get("<capital>", ())
    return found


@cache
def _heads() -> frozenset[str]:
    """First three letters of the gates that are words."""
    return frozenset(word[:3] for word in _by_gate())


def _second_word(line: str) -> str:
    words = line[:48].split(None, 2)
    return words[1].rstrip(_AFTER_WORD).lower() if len(words) > 1 else ""


def is_plain(text: str, begin: int) -> bool:
    """Whether no rule's gate opens for the line that begins there: most lines, quickly told."""
    if text[begin] in "-*" and text[begin + 1 : begin + 2] == " ":
        begin += 2
        while text[begin : begin + 1].isspace():
            begin += 1
    head = text[begin : begin + 3]
    if not head[:1].isalpha():
        return False
    if head.isalpha() and head.lower() not in _heads():
        return "/" not in text[begin + 2 : begin + 6]
    words = text[begin : begin + 32].split(None, 2)
    word = words[0].rstrip(_AFTER_WORD).lower()
    gated = _by_gate().get(word)
    if gated is None:
        return word.isalpha() or word.replace("’", "").replace("-", "").isalnum()
    second = words[1].rstrip(_AFTER_WORD).lower() if len(words) > 1 else ""
    return all(one.second and one.second != second for one in gated)


def match_line(line: str, *, top: bool) -> LineMatch | None:
    """The first rule that a stripped, non-blank line matches at the top of a text, or below."""
    # The same short lines ("###", "REUTER") close thousands of documents.
    return _remembered(line, top) if len(line) <= _REPEATED else _match_line(line, top)


@lru_cache(maxsize=1024)
def _remembered(line: str, top: bool) -> LineMatch | None:
    return _match_line(line, top)


def _match_line(line: str, top: bool) -> LineMatch | None:
    if len(line) > LONGEST_LINE and not top:
        return None
    for gated in _candidates(line, top):
        rule, second = gated.rule, gated.second
        if second and _second_word(line) != second:
            continue
        if (rule.zone == "top") is not top and rule.zone != "any":
            continue
        pattern = _compiled(rule.pattern, True)
        head = line[:LONGEST_LINE]
        match = pattern.fullmatch(head) if rule.scope == "line" else pattern.match(head)
        if match is not None and (rule.scope != "line" or len(line) <= LONGEST_LINE):
            found = _read(rule, match.groupdict(), match.end(), head)
            if found is not None:
                return found
    return None


def _read(rule: LayoutRule, groups: dict[str, str | None], end: int, line: str) -> LineMatch | None:
    """What the groups of a match give; None where they refuse the line."""
    publisher = rule.publisher or groups.get("publisher")
    named = parts.Named(None, None)
    rest = groups.get("rest")
    if "before" in groups:
        read = parts.read(groups["before"], _without_days(groups.get("after")))
        if read is None:
            return None
        named = read
    elif rest:
        named = parts.read(None, _without_days(rest)) or named
    more = groups.get("more")
    if more and publisher is None and parts.is_outlet(last := more.strip(", |/&")):
        publisher = last
    masthead, outlet = groups.get("masthead"), groups.get("outlet")
    if outlet:
        if not parts.is_masthead(outlet):
            return None
        publisher = outlet
    elif masthead and "masthead" in groups:
        if masthead.isupper() and parts.is_town(masthead):
            return LineMatch(rule, end, None, None, None, masthead)
        if rule.strict and not parts.is_masthead(masthead):
            return None
        publisher = masthead
    city = named.city
    if publisher and not rule.publisher and parts.is_town(publisher):
        publisher, city = None, city or publisher
    elif publisher and parts.is_section(publisher):
        publisher = None
    return LineMatch(
        rule,
        end,
        groups.get("day"),
        publisher or named.publisher,
        groups.get("title"),
        city,
        rest,
        _zone_of(line) if groups.get("day") else None,
        bool(masthead or outlet),
    )


class SuffixMatch(Struct, frozen=True):
    """A mark that closes a paragraph of prose."""

    rule: LayoutRule
    start: int
    publisher: str | None


def _without_days(text: str | None) -> str | None:
    """The parts of a header behind its day, without a second day ("| Updated May 7, 2021")."""
    if not text or _year().search(text) is None:
        return text
    pattern = _compiled(
        r"(?:\b(?:last\s+)?(?:updated?|published|modified)\s*(?:on|at)?\s*[:–-]?\s*)?<<day>>", True
    )
    return str(pattern.sub(" | ", text))


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?:19|20)\d\d")


def _zone_of(line: str) -> str | None:
    words = line.replace("(", " ").replace(")", " ").split()
    return next((word for word in words if word in MONTH_FIRST_ZONES), None)


def match_suffix(paragraph: str) -> SuffixMatch | None:
    """Where the mark that closes a paragraph begins ("... said. (HNA)"), and who it names."""
    tail = paragraph[-_SUFFIX:]
    for rule in SUFFIXES:
        match = _compiled(rule.pattern, False).search(tail)
        if match is not None:
            groups: dict[str, str | None] = match.groupdict()
            mark: str = match["mark"]
            return SuffixMatch(rule, len(paragraph) - len(mark), groups.get("publisher"))
    return None


def match_dateline(paragraph: str, *, opening: bool) -> DatelineMatch | None:
    """The dateline that a paragraph starts with, or None; `opening` for the first one of prose."""
    head = paragraph[:_DATELINE]
    if not head[:1].isupper() and not head[:1].isdecimal() and head[:1] != "(":
        return None
    # A dateline may stand on a line of its own, with its dash or without.
    alone = len(paragraph) <= _ALONE and not paragraph.endswith((".", "!", "?"))
    if alone:
        head = f"{paragraph} -- X"
    if not any(mark in head for mark in ("-", "—", "–", "_", ")", "/", ":")):
        return None
    for rule in DATELINES:
        if rule.opening and (not opening or (alone and not paragraph.endswith(_DASHES))):
            continue
        if any(char not in head for char in rule.needs):
            continue
        match = _compiled(rule.pattern, False).match(head)
        if match is None or (not alone and match.end() >= len(paragraph)):
            continue
        if alone and head[match.end() :].strip("- ") != "X":
            continue
        if rule.town and not paragraph[match.end() : match.end() + 2].lstrip("\"“‘'")[:1].isupper():
            continue
        if rule.opening and not alone and paragraph[match.end() : match.end() + 40].isupper():
            # "TALKS OPEN - MINISTER" is a headline.
            continue
        groups: dict[str, str | None] = match.groupdict()
        city = groups.get("city")
        if city is not None and not set(rule.stop.split()).isdisjoint(city.split()):
            continue
        if not _may_stand(rule, city, groups, paragraph, alone=alone):
            continue
        last = groups.get("day") or city or ""
        agency = groups.get("agency")
        if city is not None and parts.is_outlet(city) and not parts.is_town(city):
            agency, city = agency or city, None
        words_end = head.rindex(last, 0, match.end()) + len(last)
        return DatelineMatch(
            rule,
            min(match.end(), len(paragraph)),
            words_end,
            city,
            groups.get("day"),
            agency,
        )
    return None


def _may_stand(
    rule: DatelineRule,
    city: str | None,
    groups: dict[str, str | None],
    paragraph: str,
    *,
    alone: bool,
) -> bool:
    """Whether a match that is weak by itself has more to speak for it."""
    known = city is not None and parts.is_town(city)
    if rule.town:
        return known and len(paragraph) > _SOME_LENGTH
    if alone and city and not groups.get("day") and not paragraph.endswith(_DASHES):
        # "Ana Roth (Harbour News)" is a byline.
        return known or city.isupper()
    return True


class CaptionMatch(Struct, frozen=True):
    """A caption rule that a paragraph matches."""

    rule: CaptionRule
    credit: int
    """Where its credit begins, from the paragraph's start; its length where it has none."""


@cache
def _credit_words() -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for rule in CAPTIONS for word in rule.needs if len(word) > 1))


@cache
def _later_city() -> re.Pattern[str]:
    return re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ.'’/\s-]+[,(\[]")


def may_be_dateline(text: str, begin: int) -> bool:
    """Whether a paragraph below the first may start with a dateline: capitals and a comma."""
    return (
        text[begin].isupper()
        and text[begin + 1 : begin + 2].isupper()
        and _later_city().match(text, begin) is not None
    )


def match_caption(paragraph: str) -> CaptionMatch | None:
    """The caption rule that a stripped paragraph matches, or None."""
    ending = paragraph[-_CREDIT:]
    starts = paragraph[:6].lstrip("([*_")[:4].lower() in _CAPTION_STARTS
    if not starts and paragraph[-1] not in ")]*" and not paragraph.endswith((").", "].")):
        for word in _credit_words():
            if word in ending:
                break
        else:
            return None
    for rule in CAPTIONS:
        if not rule.at_end:
            if starts and _compiled(rule.pattern, False).match(paragraph[:_CREDIT]) is not None:
                return CaptionMatch(rule, len(paragraph))
            continue
        for word in rule.needs:
            if word in ending:
                break
        else:
            continue
        match = _compiled(rule.pattern, False).search(ending)
        if match is not None:
            credit: str = match["credit"]
            return CaptionMatch(rule, len(paragraph) - len(ending) + ending.rindex(credit))
    return None
