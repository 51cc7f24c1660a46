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
_CACHED_LINE = 60
_REACH = 24
"""No rule is longer than this many tokens."""


class Match:
    """A rule that fits a stretch of a run; offsets are characters in the run.

    `stop` is the index of the token behind it. `slots` maps each named part to the value of its
    first token, but for those inside `one` and `two`, the halves of a range (`one=( ... )` in
    the pattern), which have dictionaries of their own. `spans` has every named part. They are
    worked out on first use: most matches lose against a longer one.
    """

    __slots__ = ("_fit", "_found", "_parts", "end", "rule", "start", "stop")

    def __init__(self, fit: _Fit, first: int, found: list[lexer.Token]) -> None:
        self.rule = fit.rule
        self.start = found[first + fit.first].start
        self.stop = first + fit.stop
        self.end = found[self.stop - 1].end
        self._fit = fit
        self._found = found[first : self.stop]
        self._parts: _Parts | None = None

    def _read(self) -> _Parts:
        if self._parts is None:
            self._parts = _parts(self._fit.groups, self._found)
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


class _Fit(Struct, frozen=True):
    """A rule that fits a line of classes: its tokens, and its named parts as token numbers."""

    rule: DateRule
    first: int
    stop: int
    groups: tuple[tuple[str, int, int], ...]


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
    out: list[tuple[Match, ...]] = [()] * len(found)
    useful = False
    first = 0
    for piece in line.split(lexer.BREAK):
        fits = _fits_cached(piece) if len(piece) <= _CACHED_LINE else _fits(piece)
        if fits:
            useful = True
            for number, fitting in enumerate(fits, first):
                if fitting:
                    out[number] = tuple([Match(fit, first, found) for fit in fitting])
        first += len(piece) + 1
    return tuple(out) if useful else ()


_parse_cached = lru_cache(maxsize=16384)(_parse)
_parse_trimmed = lru_cache(maxsize=16384)(_read)


def _fits(piece: str) -> tuple[tuple[_Fit, ...], ...]:
    """For each class of a line without a break the rules that fit from there, longest first.

    What fits depends on the classes alone, and news use few orders of them: cached for short
    lines. Nothing at all when no rule fits anywhere.
    """
    coded = piece.encode("latin-1")
    rules = _matcher().Match
    out = []
    for index in range(len(coded)):
        window = coded[index : index + _REACH]
        numbers = rules(window)
        out.append(_matches(numbers, window, index) if numbers else ())
    return tuple(out) if any(out) else ()


_fits_cached = lru_cache(maxsize=8192)(_fits)


def _matches(numbers: list[int], window: bytes, index: int) -> tuple[_Fit, ...]:
    """The rules with these numbers, matched at the start of a window; the longest first."""
    out: list[_Fit] = []
    for number in sorted(numbers):
        rule = RULES[number]
        pattern, names = _compiled(rule.pattern)
        match = pattern.match(window)
        if match is not None and match.end():
            spans = [(name, *match.span(group)) for group, name in names]
            groups = tuple([(name, a + index, b + index) for name, a, b in spans if b > a])
            out.append(_Fit(rule, index, index + match.end(), groups))
    if len(out) > 1:
        out.sort(key=lambda item: -item.stop)
    return tuple(out)


@cache
def _matcher() -> Any:  # noqa: ANN401  (google-re2 has no types)
    """All rules as one RE2 set: it says in one pass which of them can match at a token.

    Only those are compiled, on first use, into an expression that also gives the parts.
    """
    import re2

    rules = re2.Set.MatchSet(_latin())
    for rule in RULES:
        rules.Add(translate(rule.pattern).encode("latin-1"))
    rules.Compile()
    return rules


@cache
def _latin() -> Any:  # noqa: ANN401
    import re2

    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    return options


def _parts(groups: tuple[tuple[str, int, int], ...], found: list[lexer.Token]) -> _Parts:
    spans = {name: (found[a].start, found[b - 1].end) for name, a, b in groups}
    where = {name: (a, b) for name, a, b in groups if name in _SIDES}
    sides: dict[str, dict[str, str]] = {"": {}, **{side: {} for side in _SIDES}}
    for name, a, b in groups:
        side = next((key for key, (c, d) in where.items() if c <= a and b <= d), "")
        if name not in where:
            sides[side][name] = found[a].value
    return _Parts(sides[""], spans, sides["one"], sides["two"], sides["three"])


@cache
def _compiled(pattern: str) -> tuple[Any, tuple[tuple[int, str], ...]]:
    """The expression of a rule, and its groups by number with the names they had in the rule."""
    import re2

    compiled = re2.compile(translate(pattern).encode("latin-1"), _latin())
    names = {group: name.decode() for name, group in compiled.groupindex.items()}
    return compiled, tuple([(group, names[group].rpartition("_")[0]) for group in sorted(names)])


@cache
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
