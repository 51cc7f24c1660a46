"""Event patterns: the symbols of the masked sentence, compilation on first use, the head gate.

A masked sentence has the length of the sentence itself: a mention or time expression is one
symbol from the private use area followed by fillers, letters are lower case, and the space in
front of a capitalised word is an em space. Offsets in a match are offsets in the text, and no
pattern needs to ignore case, which would double the time that compiling takes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from ahocorasick_rs import BytesAhoCorasick, Implementation

from bilat_cli.events.inflection import done
from bilat_cli.model import Mention, TimeExpression
from bilat_cli.rules.events import ALL_RULES
from bilat_cli.rules.events._record import EventRule

PERSON, COUNTRY, ORGANISATION, PLACE, TIME, FILL = (
    "\ue001", "\ue002", "\ue003", "\ue004", "\ue005", "\ue000",
)  # fmt: skip
_BY_KIND = {
    "person": PERSON,
    "country": COUNTRY,
    "organisation": ORGANISATION,
    "place": PLACE,
}
ACTORS = PERSON + COUNTRY + ORGANISATION
ANYTHING = ACTORS + PLACE + TIME
CAPITAL = "\u2003"
"""The white space in front of a capitalised word: the rest of a masked text is lower case."""

_LETTERS = frozenset(b"0123456789_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


_FRAGMENTS = {
    "<P>": f"{PERSON}{FILL}*",
    "<C>": f"{COUNTRY}{FILL}*",
    "<O>": f"{ORGANISATION}{FILL}*",
    "<L>": f"{PLACE}{FILL}*",
    "<T>": f"{TIME}{FILL}*",
    "<A>": f"[{ACTORS}]{FILL}*",
    "<X>": f"[{ANYTHING}]{FILL}*",
    "<Det>": f"(?:(?:the|a|an|his|her|its|their|our|this|[{ACTORS}]{FILL}*(?:['’]s)?)\\s+)?",
    "<Adj>": r"(?:[\w'’“”\"-]+,?\s+){0,4}?",
    # A word of a name, mentions included ("BRICS", "China-Russia"), but no time.
    "<W>": f"(?:[\\w'’&./+{FILL}{ACTORS}{PLACE}-]+\\s+)",
    # A capitalised word, and what makes the next word one. The opener of a sentence is none.
    "<Cap>": f"(?<={CAPITAL})(?!new\\b|the\\b)[\\w'’-]+",
    "<^>": f"(?<={CAPITAL})",
    "<Ord>": (
        # Their first letters stand in front: most words are none of them.
        r"(?=[\dtfsenhi])(?:\d{1,3}(?:st|nd|rd|th)"
        r"|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-\s]+)?"
        r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
        r"|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth"
        r"|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth|hundredth|inaugural)"
    ),
}


def expand(pattern: str) -> str:
    """The pattern as a regular expression: symbols spliced in, spaces for any white space."""
    for name, fragment in _FRAGMENTS.items():
        pattern = pattern.replace(name, f"(?:{fragment})")
    # What looks behind must have one width.
    pattern = re.sub(
        r"\((\?<[!=])([^()]*)\)", lambda m: f"({m[1]}" + m[2].replace(" ", r"\s") + ")", pattern
    )
    return pattern.replace(" ", r"\s+")


def compiled(rule: EventRule) -> re.Pattern[str]:
    """The rule's pattern, compiled when a sentence first asks for it."""
    # By the pattern: a rule is hashed with all its examples.
    return _compiled(rule.pattern, rule.verbs)


@cache
def _compiled(pattern: str, verbs: tuple[str, ...]) -> re.Pattern[str]:
    if verbs:
        pattern = pattern.replace("<Did>", _did(verbs))
    return re.compile(rf"(?<![\w-])(?:{expand(pattern)})(?!\w)")


def _did(verbs: Iterable[str]) -> str:
    """A verb done, with its auxiliary if it has one, or still to be done."""
    past = _by_letter([form for base in verbs for form in done(base)])
    ahead = "|".join(rf"(?<=\b{word} )" for word in ("to", "will", "would", "shall", "will also"))
    letters = "".join(sorted({base[0] for base in verbs}))
    return (
        r"(?:(?:(?:was|were|is|are|been|be|being|got)"
        r" (?:\w+ly |also |then |later |first |again )*)?"
        rf"(?:{past})|(?=[{letters}])(?:{ahead})(?:{_by_letter(verbs)}))"
    )


def _by_letter(words: Iterable[str]) -> str:
    """The words as alternatives, those of one first letter together: a search goes by letters.

    Words that begin otherwise exclude each other, and those of one letter stay in their order,
    so that the same word is found as in the plain list.
    """
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(ends)})" for letter, ends in groups.items())


def _heads(rule: EventRule) -> set[str]:
    words = {form for base in rule.verbs for form in (base, *done(base))}
    return {*rule.heads, *(word.partition(" ")[0] for word in words)}


Called = tuple[EventRule, tuple[str, ...]]
"""A rule, and the strings of its guard as the text shows them before it is masked."""


@cache
def _by_head() -> dict[str, tuple[Called, ...]]:
    table: dict[str, list[Called]] = {}
    for rule in ALL_RULES:
        guard = tuple(word.replace(CAPITAL, "") for word in rule.also)
        for head in sorted(_heads(rule)):
            table.setdefault(head, []).append((rule, guard))
    return {head: tuple(rules) for head, rules in table.items()}


def called(heads: Iterable[str], lower: str) -> list[EventRule]:
    """The rules that head words call up, each once, whose guard the sentence's words pass.

    `lower` is the sentence in lower case, and the symbols of what stands in it. Many sentences
    with a head word end here, before any work is done for them.
    """
    found: list[EventRule] = []
    for rule, guard in _of_heads(tuple(heads)):
        for word in guard:
            if word in lower:
                break
        else:
            if guard:
                continue
        found.append(rule)
    return found


@lru_cache(maxsize=4096)
def _of_heads(heads: tuple[str, ...]) -> tuple[Called, ...]:
    """The rules of these words in order, each once; most sentences have the same few words."""
    found: dict[str, Called] = {}
    for head in heads:
        for called in _by_head()[head]:
            found.setdefault(called[0].name, called)
    return tuple(found.values())


class _Gate:
    """Finds the head words of a text."""

    def __init__(self) -> None:
        self.heads = tuple(_by_head())
        self._words = ";".join(self.heads).encode("latin-1").title().split(b";")
        self._scan = BytesAhoCorasick(self._words)
        self._texts = 0

    def scan(self, data: bytes) -> list[tuple[int, int, int]]:
        """Number, start and end of every head word in a text in title case."""
        self._texts += 1
        if self._texts == MANY:
            self._scan = BytesAhoCorasick(self._words, implementation=Implementation.DFA)
        found: list[tuple[int, int, int]] = self._scan.find_matches_as_indexes(
            data, overlapping=True
        )
        return found


MANY = 60
"""After so many texts a scanner pays that takes longer to build and a third to scan."""


@cache
def _gate() -> _Gate:
    return _Gate()


def head_hits(text: str, first: int, last: int) -> list[tuple[int, str]]:
    """Offset and lower-case form of every head word between two offsets, in order."""
    gate = _gate()
    heads = gate.heads
    # A byte a character, so that offsets in bytes are offsets in characters; the last one also
    # stands before the first. In title case hardly anything is found inside of words.
    data = text[first:last].encode("latin-1", "replace").title() + b"\0"
    return [
        (first + start, heads[number])
        for number, start, end in gate.scan(data)
        if data[start - 1] not in _LETTERS and data[end] not in _LETTERS
    ]


def symbols(mentions: Iterable[Mention], times: Iterable[TimeExpression]) -> str:
    """The symbols that a masked sentence can hold."""
    found = "".join({_BY_KIND[mention.kind] for mention in mentions})
    dated = any(time.type == "DATE" or time.type == "TIME" for time in times)
    return found + TIME if dated else found


def mask(
    text: str,
    start: int,
    end: int,
    mentions: Iterable[Mention],
    times: Iterable[TimeExpression],
) -> str:
    """The text from start to end with symbols in place of mentions and time expressions."""
    parts: list[str] = []
    at = start
    spans = sorted(
        [(m.start, m.end, _BY_KIND[m.kind]) for m in mentions]
        + [(t.start, t.end, TIME) for t in times if t.type in ("DATE", "TIME")]
    )
    for left, right, symbol in spans:
        if left < at or right > end:
            continue
        parts.append(text[at:left])
        parts.append(symbol + FILL * (right - left - 1))
        at = right
    parts.append(text[at:end])
    masked = "".join(parts)
    if "*" in masked or "<" in masked or "]" in masked or "_" in masked:
        masked = _markup().sub(lambda m: " " * len(m.group()), masked)
    return _lower(_capitalised().sub(CAPITAL, masked))


def _lower(text: str) -> str:
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    # A few letters grow when they are lowered; offsets must not move.
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@cache
def _capitalised() -> re.Pattern[str]:
    return re.compile(r"\s(?=[“‘\"'(]?[A-ZÀ-ÖØ-Þ])")


@cache
def _markup() -> re.Pattern[str]:
    # Links, emphasis and tags stand between words that belong together.
    return re.compile(
        r"\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|\*+|</?\w+>|\[(?=\S)|(?<=\S)\]|(?<!\w)_|_(?!\w)"
    )
