"""Tells what a line is, by the layout rules: the engine, which knows no rule by name.

RE2 does the matching, so that no line of any length or shape takes more than linear time. A
rule is tried only where its gate, a dictionary look-up of the line's first word, lets it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from msgspec import Struct

from bilat_cli.documents import parts
from bilat_cli.documents.patterns import compiled
from bilat_cli.rules.layout import (
    CAPTIONS,
    CLUTTER,
    HEADERS,
    METADATA,
    MONTH_FIRST_ZONES,
    SUFFIXES,
    WIRES,
    CaptionRule,
    LayoutRule,
)

LONGEST_LINE = 400
"""A longer line is never furniture."""
LONGEST_PRAISE = 240
"""A longer line is not an outlet's word about itself ("Follow us on ...")."""
_REPEATED = 24
_HEADER = 64
_CLOSING = (")", "]")
_SUFFIX = 60
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
    if not top and len(line) < LONGEST_PRAISE and " us " in line:
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
        pattern = compiled(rule.pattern, True)
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
    town = groups.get("town")
    if town:
        if not parts.is_town(town) or parts.is_town(groups.get("land") or ""):
            return None
        return LineMatch(rule, end, None, None, None, town, masthead=True)
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
        bool(masthead or outlet or ("before" in groups and named.unknown)),
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
    pattern = compiled(
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
    last = paragraph.rstrip(".")[-1:]
    if not last.isupper() and last not in _CLOSING:
        return None
    tail = paragraph[-_SUFFIX:]
    for rule in SUFFIXES:
        match = compiled(rule.pattern, False).search(tail)
        if match is not None:
            groups: dict[str, str | None] = match.groupdict()
            mark: str = match["mark"]
            return SuffixMatch(rule, len(paragraph) - len(mark), groups.get("publisher"))
    return None


class CaptionMatch(Struct, frozen=True):
    """A caption rule that a paragraph matches."""

    rule: CaptionRule
    credit: int
    """Where its credit begins, from the paragraph's start; its length where it has none."""


@cache
def _credit_words() -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for rule in CAPTIONS for word in rule.needs if len(word) > 1))


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
            if starts and compiled(rule.pattern, False).match(paragraph[:_CREDIT]) is not None:
                return CaptionMatch(rule, len(paragraph))
            continue
        for word in rule.needs:
            if word in ending:
                break
        else:
            continue
        match = compiled(rule.pattern, False).search(ending)
        if match is not None:
            credit: str = match["credit"]
            return CaptionMatch(rule, len(paragraph) - len(ending) + ending.rindex(credit))
    return None
