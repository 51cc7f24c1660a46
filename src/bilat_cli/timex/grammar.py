"""Rules over tokens: which rules match where in a run of text.

A rule's pattern is a regular expression over word classes. It is compiled into one over single
characters, one for each class, and matched against the class string of the run. What matches
depends on the run alone, so parses are cached: news say "last week" a thousand times.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import count
from typing import Any

from msgspec import Struct

from bilat_cli.errors import RuleError
from bilat_cli.rules.dates import RULES
from bilat_cli.rules.dates._record import DateRule
from bilat_cli.rules.dates.words import FRAGMENTS, UNIONS
from bilat_cli.timex import lexer, scan

_NAME = re.compile(r"(?<![?<\w])[A-Z][A-Z0-9]*\b")
_PARAGRAPH = re.compile(r"\n[ \r]*\n")
_CACHED_RUN = 200
_REACH = 24
"""No rule is longer than this many tokens."""


class Match:
    """A rule that fits a stretch of a run; offsets are characters in the run.

    `stop` is the index of the token behind it. `slots` maps each named part to the value of its
    first token, but for those inside `one` and `two`, the halves of a range (`one=( ... )` in
    the pattern), which have dictionaries of their own. `spans` has every named part. They are
    worked out on first use: most matches lose against a longer one.
    """

    __slots__ = ("_found", "_match", "_parts", "end", "rule", "start", "stop")

    def __init__(self, rule: DateRule, match: re.Match[str], found: list[lexer.Token]) -> None:
        self.rule = rule
        self.start = found[match.start()].start
        self.stop = match.end()
        self.end = found[self.stop - 1].end
        self._match = match
        self._found = found
        self._parts: _Parts | None = None

    def _read(self) -> _Parts:
        if self._parts is None:
            self._parts = _parts(self._match, self._found)
        return self._parts

    @property
    def slots(self) -> dict[str, str]:
        """Named part -> value, of the parts outside a range's halves."""
        return (self._parts or self._read()).slots

    @property
    def spans(self) -> dict[str, tuple[int, int]]:
        """Named part -> where it stands in the run."""
        return (self._parts or self._read()).spans

    @property
    def one(self) -> dict[str, str]:
        """Slots of the first half of a range."""
        return (self._parts or self._read()).one

    @property
    def two(self) -> dict[str, str]:
        """Slots of the second half of a range."""
        return (self._parts or self._read()).two

    @property
    def three(self) -> dict[str, str]:
        """Slots of the third member of a list."""
        return (self._parts or self._read()).three


class _Parts(Struct, frozen=True):
    slots: dict[str, str]
    spans: dict[str, tuple[int, int]]
    one: dict[str, str]
    two: dict[str, str]
    three: dict[str, str]


_SIDES = ("one", "two", "three")
"""Names of the members of a range or list."""


Alternatives = tuple[tuple[Match, ...], ...]
"""For each token of a run the rules that match there, the longest first."""


def parse(run: str) -> tuple[int, Alternatives]:
    """All that the rules can make of a run, and how many characters it starts with in vain.

    Cached for short runs. No alternatives at all when nothing matches.
    """
    return _parse_cached(run) if len(run) <= _CACHED_RUN else _parse(run)


def _parse(run: str) -> tuple[int, Alternatives]:
    start, end = scan.trim(run)
    run = run[start:end]
    if "\n" in run and not _PARAGRAPH.search(run):
        run = run.replace("\n", " ")
    return start, _parse_trimmed(run) if len(run) <= _CACHED_RUN else _read(run)


def _read(run: str) -> Alternatives:
    found = lexer.tokens(run)
    codes = lexer.lexicon().codes
    line = "".join([codes.get(token.kind, lexer.BREAK) for token in found])
    coded = line.encode("latin-1")
    rules = _matcher().Match
    out: list[tuple[Match, ...]] = []
    useful = False
    for index, token in enumerate(found):
        numbers = None if token.kind == lexer.BREAK else rules(coded[index : index + _REACH])
        out.append(_matches(numbers, line, index, found) if numbers else ())
        useful = useful or bool(numbers)
    return tuple(out) if useful else ()


_parse_cached = lru_cache(maxsize=16384)(_parse)
_parse_trimmed = lru_cache(maxsize=16384)(_read)


def _matches(
    numbers: list[int], line: str, index: int, found: list[lexer.Token]
) -> tuple[Match, ...]:
    """The rules with these numbers, matched at a token; the longest first."""
    out: list[Match] = []
    for number in sorted(numbers):
        rule = RULES[number]
        match = _compiled(rule.pattern).match(line, index)
        if match is not None and match.end() > index:
            out.append(Match(rule, match, found))
    if len(out) > 1:
        out.sort(key=lambda item: -item.stop)
    return tuple(out)


@cache
def _matcher() -> Any:  # noqa: ANN401  (google-re2 has no types)
    """All rules as one RE2 set: it says in one pass which of them can match at a token.

    Only those are compiled, on first use, into an expression that also gives the parts.
    """
    import re2

    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    rules = re2.Set.MatchSet(options)
    for rule in RULES:
        rules.Add(_plain_groups(translate(rule.pattern)).encode("latin-1"))
    rules.Compile()
    return rules


def _plain_groups(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern).replace("((", "(?:(")


def _parts(match: re.Match[str], found: list[lexer.Token]) -> _Parts:
    groups = [
        (name.rstrip("0123456789_"), *match.span(name))
        for name, value in match.groupdict().items()
        if value
    ]
    spans = {name: (found[a].start, found[b - 1].end) for name, a, b in groups}
    where = {name: (a, b) for name, a, b in groups if name in _SIDES}
    sides: dict[str, dict[str, str]] = {"": {}, **{side: {} for side in _SIDES}}
    for name, a, b in groups:
        side = next((key for key, (c, d) in where.items() if c <= a and b <= d), "")
        if name not in where:
            sides[side][name] = found[a].value
    return _Parts(sides[""], spans, sides["one"], sides["two"], sides["three"])


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
    return re.sub(r"[ \n]+", "", _NAME.sub(lambda m: _characters(m.group()), spread))


def _spread(pattern: str) -> str:
    for name, text in FRAGMENTS.items():
        if name in pattern:
            pattern = pattern.replace(name, f"({text})")
    if re.search(r"<[a-z]+>", pattern):
        raise RuleError(f"unknown fragment in date pattern: {pattern}")
    return pattern


@cache
def _characters(name: str) -> str:
    found = "".join(sorted(_classes(name)))
    return found if len(found) == 1 else f"[{found}]"


def _classes(name: str) -> set[str]:
    codes = lexer.lexicon().codes
    if name in UNIONS:
        return {code for part in UNIONS[name].split() for code in _classes(part)}
    if name not in codes:
        raise RuleError(f"unknown word class in a date pattern: {name}")
    return {codes[name]}
