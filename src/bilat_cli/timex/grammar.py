"""Rules over tokens: which rules match where in a run of text.

A rule's pattern is a regular expression over word classes. It is compiled into one over single
characters, one for each class, and matched against the class string of the run. What matches
depends on the run alone, so parses are cached: news say "last week" a thousand times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from msgspec import Struct

from bilat_cli.errors import RuleError
from bilat_cli.rules.dates import RULES
from bilat_cli.rules.dates._record import DateRule
from bilat_cli.rules.dates.words import FRAGMENTS, NEVER_FIRST, NEVER_LAST, UNIONS
from bilat_cli.timex import lexer

_PIECE = re.compile(r"(?:([a-z]+)=)?([A-Z][A-Z0-9]*|\S)")
"""A class, a bracket or a sign of a rule's pattern, with the name it goes by."""
_NAMED, _CLASS = re.compile(r"[a-z]+="), re.compile(r"[A-Z][A-Z0-9]*")
_PARAGRAPH = re.compile(r"\n[ \r]*\n")
_CACHED_RUN = 200
_CACHED_LINE = 60
_REACH = 24
"""No rule is longer than this many tokens."""


class Match:
    """A rule that fits a stretch of a run; offsets are characters in the run.

    `stop` is the index of the token behind it. The named parts are worked out on first use:
    most matches lose against a longer one.
    """

    __slots__ = ("_fit", "_found", "_parts", "end", "rule", "start", "stop")

    def __init__(self, fit: Fit, first: int, found: list[lexer.Token]) -> None:
        self.rule = fit.rule
        self.start = found[first].start
        self.stop = first + fit.size
        self.end = found[self.stop - 1].end
        self._fit = fit
        self._found = found
        self._parts: Slots | None = None

    def _side(self, wanted: str) -> Slots:
        found, first = self._found, self.stop - self._fit.size
        places = _sides(self.rule.pattern, self._fit.line).get(wanted, ())
        return {name: found[first + at].value for name, at in places}

    @property
    def slots(self) -> Slots:
        """Named part -> value of its first token, of the parts outside a range's members."""
        if self._parts is None:
            self._parts = self._side("")
        return self._parts

    @property
    def spans(self) -> dict[str, tuple[int, int]]:
        """Named part -> where it stands in the run."""
        found, first = self._found, self.stop - self._fit.size
        groups = _groups(self.rule.pattern, self._fit.line)
        return {n: (found[first + a].start, found[first + b - 1].end) for n, a, b in groups}

    @property
    def one(self) -> Slots:
        """Slots of the first member of a range or list (`one=( ... )` in the pattern)."""
        return self._side("one")

    @property
    def two(self) -> Slots:
        """Slots of the second member."""
        return self._side("two")

    @property
    def three(self) -> Slots:
        """Slots of the third member of a list."""
        return self._side("three")


class Fit(Struct, frozen=True, gc=False):
    """A rule that fits at the start of a line of classes, and how many of them it takes."""

    rule: DateRule
    size: int
    line: str


Slots = dict[str, str]
Groups = tuple[tuple[str, int, int], ...]
"""Named parts of a rule in order, each with its first token and the one behind its last."""
_SIDES = frozenset({"one", "two", "three"})
"""Names of the members of a range or list."""


class Parse:
    """All that the rules can make of a run: for each token the rules that fit there.

    The likeliest match, the longest at the first place, is kept for the next such run.
    """

    __slots__ = ("_best", "_fits", "_found", "starts")

    def __init__(self, found: list[lexer.Token], fits: tuple[tuple[Fit, ...], ...]) -> None:
        self._found = found
        self._fits = fits
        self.starts = [index for index, fitting in enumerate(fits) if fitting]
        self._best: Match | None = None

    def at(self, index: int) -> Iterator[Match]:
        """The matches that start at one of the tokens in `starts`, the longest first."""
        fitting = self._fits[index]
        if index == self.starts[0]:
            if self._best is None:
                self._best = Match(fitting[0], index, self._found)
            yield self._best
            fitting = fitting[1:]
        for fit in fitting:
            yield Match(fit, index, self._found)


def parse(run: str) -> Parse | None:
    """All that the rules can make of a run, None when nothing matches. Cached for short runs."""
    if "\n" in run and not _PARAGRAPH.search(run):
        run = run.replace("\n", " ")
    return _parse_cached(run) if len(run) <= _CACHED_RUN else _parse(run)


def _parse(run: str) -> Parse | None:
    found = lexer.tokens(run)
    codes = lexer.lexicon().codes
    line = "".join([codes[token.kind] for token in found])
    never_first, never_last = _edges()
    size = len(line)
    line = line.lstrip(never_first)
    if len(line) < size:
        found = found[size - len(line) :]
    line = line.rstrip(never_last)
    if lexer.BREAK not in line:
        fits = _fits_cached(line) if len(line) <= _CACHED_LINE else _fits(line)
        return Parse(found, fits) if fits else None
    out: list[tuple[Fit, ...]] = [()] * len(line)
    useful = False
    first = 0
    for piece in line.split(lexer.BREAK):
        fits = _fits_cached(piece) if len(piece) <= _CACHED_LINE else _fits(piece)
        if fits:
            useful = True
            out[first : first + len(fits)] = fits
        first += len(piece) + 1
    return Parse(found, tuple(out)) if useful else None


_parse_cached = lru_cache(maxsize=16384)(_parse)


@cache
def _edges() -> tuple[str, str]:
    """Characters of the classes that no rule starts with, and of those that none ends with."""
    codes = lexer.lexicon().codes
    marks = lexer.BREAK + "".join(codes[kind] for kind in lexer.MARKS)
    firsts, lasts = ("".join(codes[k] for k in kinds) for kinds in (NEVER_FIRST, NEVER_LAST))
    return firsts + marks, lasts + marks


def _fits(piece: str) -> tuple[tuple[Fit, ...], ...]:
    """For each class of a line without a break the rules that fit from there, longest first.

    What fits depends on the classes alone, and news use few orders of them: cached for short
    lines. Nothing at all when no rule fits anywhere.
    """
    out = [_at(piece[index : index + _REACH]) for index in range(len(piece))]
    return tuple(out) if any(out) else ()


_fits_cached = lru_cache(maxsize=8192)(_fits)


@lru_cache(maxsize=16384)
def _at(window: str) -> tuple[Fit, ...]:
    """The rules that fit at the start of a window of classes."""
    numbers = _matcher().Match(window.encode("latin-1"))
    return _matches(numbers, window) if numbers else ()


def _matches(numbers: list[int], window: str) -> tuple[Fit, ...]:
    """The rules with these numbers, matched at the start of a window; the longest first."""
    out: list[Fit] = []
    for number in sorted(numbers):
        rule = RULES[number]
        match = _compiled(rule.pattern).match(window)
        size = match.end() if match is not None else 0
        if size:
            out.append(Fit(rule, size, window))
    if len(out) > 1:
        out.sort(key=lambda item: -item.size)
    return tuple(out)


@lru_cache(maxsize=8192)
def _groups(pattern: str, line: str) -> Groups:
    """The named parts of a rule's pattern in a line that it fits, in the pattern's order."""
    match = _compiled(pattern).match(line)
    if match is None:
        return ()
    spans = [(name.rpartition("_")[0], *match.span(name)) for name in match.re.groupindex]
    return tuple([(name, a, b) for name, a, b in spans if b > a])


@lru_cache(maxsize=8192)
def _sides(pattern: str, line: str) -> dict[str, tuple[tuple[str, int], ...]]:
    """The named parts and their first tokens, by the member they lie in ("" for none)."""
    groups = _groups(pattern, line)
    where = [(name, a, b) for name, a, b in groups if name in _SIDES]
    out: dict[str, tuple[tuple[str, int], ...]] = {}
    for name, a, b in groups:
        if name not in _SIDES:
            side = next((key for key, c, d in where if c <= a and b <= d), "")
            out[side] = (*out.get(side, ()), (name, a))
    return out


@cache
def _matcher() -> Any:  # noqa: ANN401  (google-re2 has no types)
    """All rules as one RE2 set: it says in one pass which of them can match at a token.

    Only those are compiled, on first use, into an expression that also gives the parts.
    """
    import re2

    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    rules = re2.Set.MatchSet(options)
    for shape in _shapes():
        rules.Add(shape.encode("latin-1"))
    rules.Compile()
    return rules


def _shapes() -> list[str]:
    """All rules as `translate` makes them but without names, in one go: this is done at a start."""
    text = _fragments_in("\n".join([rule.pattern for rule in RULES]))
    text = _CLASS.sub(lambda found: _characters(found.group()), _NAMED.sub("", text))
    return text.replace(" ", "").replace("(", "(?:").split("\n")


def _fragments_in(text: str) -> str:
    for name, fragment in FRAGMENTS.items():
        if name in text:
            text = text.replace(name, f"({fragment})")
    return text


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # By `re` and not RE2: what it compiles is kept between runs (`bilat_cli.kept`) and costs
    # nothing at a start. A window is short, and nothing in a pattern repeats without bound.
    return re.compile(translate(pattern))


@cache
def translate(pattern: str) -> str:
    """A rule's pattern as a regular expression over class characters.

    Raises:
        RuleError: it names a class or fragment that does not exist, or repeats without bound.
    """
    out = []
    for number, (name, item) in enumerate(_PIECE.findall(_fragments_in(pattern))):
        if item in ")|?":
            out.append(item)
        elif item == "(":
            out.append(f"(?P<{name}_{number}>" if name else "(?:")
        elif item[0].isupper():
            found = _characters(item)
            out.append(f"(?P<{name}_{number}>{found})" if name else found)
        else:
            raise RuleError(f"unknown part of a date pattern, {item}: {pattern}")
    return "".join(out)


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
