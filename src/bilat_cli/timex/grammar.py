"""Rules over tokens: which rules match where in a run of text.

A rule's pattern is a regular expression over word classes. It is compiled into one over single
characters, one for each class, and matched against the class string of the run. What matches
depends on the run alone, so parses are cached: news say "last week" a thousand times.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import count

from msgspec import Struct

from bilat_cli.errors import RuleError
from bilat_cli.rules.dates import RULES
from bilat_cli.rules.dates._record import DateRule
from bilat_cli.rules.dates.words import FRAGMENTS, UNIONS
from bilat_cli.timex import lexer

_NAME = re.compile(r"(?<![?<\w])[A-Z][A-Z0-9]*\b")
_PART = re.compile(r"(?:[a-z]\w*=)?(?P<name>[A-Z][A-Z0-9]*)|[a-z]\w*=(?=\()|(?P<sign>[()|?])|\s+")
_CACHED_RUN = 200


class Match(Struct, frozen=True):
    """A rule that fits a stretch of a run; offsets are characters in the run."""

    rule: DateRule
    start: int
    end: int
    stop: int
    """Index of the token after it."""
    slots: dict[str, str]
    """Value of the first token of each named part, but for those inside `one` and `two`."""
    spans: dict[str, tuple[int, int]]
    one: dict[str, str]
    """The same inside the first half of a range, named `one=( ... )` in the pattern."""
    two: dict[str, str]


Alternatives = tuple[tuple[Match, ...], ...]
"""For each token of a run the rules that match there, the longest first."""


def parse(run: str) -> Alternatives:
    """All that the rules can make of a run; cached for short ones."""
    return _parse_cached(run) if len(run) <= _CACHED_RUN else _parse(run)


def _parse(run: str) -> Alternatives:
    found = lexer.tokens(run)
    codes = lexer.lexicon().codes
    line = "".join(codes.get(token.kind, lexer.BREAK) for token in found)
    return tuple(
        tuple(_matches(line, index, found)) if token.kind != lexer.BREAK else ()
        for index, token in enumerate(found)
    )


_parse_cached = lru_cache(maxsize=16384)(_parse)


def _matches(line: str, index: int, found: list[lexer.Token]) -> list[Match]:
    out: list[Match] = []
    for rule in _by_first().get(line[index], ()):
        match = _compiled(rule.pattern).match(line, index)
        if match is None or match.end() == index:
            continue
        out.append(_match(rule, match, found))
    out.sort(key=lambda item: -item.stop)
    return out


def _match(rule: DateRule, match: re.Match[str], found: list[lexer.Token]) -> Match:
    groups = [
        (name.rstrip("0123456789_"), *match.span(name))
        for name in match.groupdict()
        if match.start(name) >= 0 and match.end(name) > match.start(name)
    ]
    spans = {name: (found[a].start, found[b - 1].end) for name, a, b in groups}
    where = {name: (a, b) for name, a, b in groups if name in ("one", "two")}
    sides: dict[str, dict[str, str]] = {"": {}, "one": {}, "two": {}}
    for name, a, b in groups:
        side = next((key for key, (c, d) in where.items() if c <= a and b <= d), "")
        if name not in where:
            sides[side][name] = found[a].value
    return Match(
        rule, found[match.start()].start, found[match.end() - 1].end, match.end(),
        sides[""], spans, sides["one"], sides["two"],
    )  # fmt: skip


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(translate(pattern))


def translate(pattern: str) -> str:
    """A rule's pattern as a regular expression over class characters.

    Raises:
        RuleError: it names a class or fragment that does not exist, or repeats without bound.
    """
    spread = _spread(pattern)
    if "*" in spread or "+" in spread:
        raise RuleError(f"a date pattern may not repeat without bound: {pattern}")
    number = count()
    spread = re.sub(
        r"([a-z]+)=(?:\(|([A-Z][A-Z0-9]*))",
        lambda m: f"(?P<{m[1]}_{next(number)}>" + (f"{m[2]})" if m[2] else ""),
        spread,
    )
    return re.sub(r"\s+", "", _NAME.sub(lambda m: _characters(m.group(), pattern), spread))


def _spread(pattern: str) -> str:
    for name, text in FRAGMENTS.items():
        if name in pattern:
            pattern = pattern.replace(name, f"({text})")
    if re.search(r"<[a-z]+>", pattern):
        raise RuleError(f"unknown fragment in date pattern: {pattern}")
    return pattern


def _characters(name: str, pattern: str) -> str:
    return "[" + "".join(sorted(_classes(name, pattern))) + "]"


def _classes(name: str, pattern: str) -> set[str]:
    codes = lexer.lexicon().codes
    if name in UNIONS:
        return {code for part in UNIONS[name].split() for code in _classes(part, pattern)}
    if name not in codes:
        raise RuleError(f"unknown word class {name} in date pattern: {pattern}")
    return {codes[name]}


@cache
def _by_first() -> dict[str, tuple[DateRule, ...]]:
    """Rules by the class character they can start with, so that few are tried at a token."""
    out: dict[str, list[DateRule]] = {}
    for rule in RULES:
        for code in sorted(_first(rule.pattern)):
            out.setdefault(code, []).append(rule)
    return {code: tuple(rules) for code, rules in out.items()}


def _first(pattern: str) -> set[str]:
    parts: list[tuple[str, str]] = []
    for match in _PART.finditer(_spread(pattern)):
        if match["name"]:
            parts.append(("name", match["name"]))
        elif match["sign"]:
            parts.append(("sign", match["sign"]))
    first, _, _ = _first_of(parts, 0, pattern)
    return first


def _first_of(parts: list[tuple[str, str]], index: int, pattern: str) -> tuple[set[str], bool, int]:
    """First classes of an alternation, whether it can be empty, and where it ends."""
    first: set[str] = set()
    branch_open, empty = True, False
    while index < len(parts) and parts[index] != ("sign", ")"):
        kind, text = parts[index]
        if (kind, text) == ("sign", "|"):
            empty = empty or branch_open
            branch_open = True
            index += 1
            continue
        if kind == "name":
            piece, optional, index = _classes(text, pattern), False, index + 1
        else:
            piece, optional, index = _first_of(parts, index + 1, pattern)
            index += 1
        if index < len(parts) and parts[index] == ("sign", "?"):
            optional, index = True, index + 1
        if branch_open:
            first |= piece
            branch_open = optional
    return first, empty or branch_open, index
