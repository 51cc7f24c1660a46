"""Topics: the vocabulary of `--topic`, and the words in a text that speak for a topic.

`find` is one Aho-Corasick scan of the whole text, which is built in a twentieth of the time that
a regular expression of so many words takes; word bounds are looked at where it hits. The text is
scanned as one byte a character (Latin-1, everything outside it as "?"): offsets in bytes are
then offsets in characters.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Mapping

from ahocorasick_rs import BytesAhoCorasick, Implementation

from bilat_cli.closest import question
from bilat_cli.errors import UsageError
from bilat_cli.model import TopicCue
from bilat_cli.rulebook import Family, Rule
from bilat_cli.rules.topics import NEUTRAL, TOPICS
from bilat_cli.rules.topics._record import Topic

__all__ = [
    "FAMILY",
    "all_topics",
    "expand",
    "find",
    "identifiers",
    "label",
    "lookup",
    "require",
    "suggest",
]


def all_topics() -> tuple[Topic, ...]:
    """All topics in the order of the vocabulary: parents before children."""
    return TOPICS


def label(slug: str) -> str:
    """The name of a topic for people; the slug itself where there is no such topic."""
    return next((topic.label for topic in TOPICS if topic.slug == slug), slug)


def identifiers(topic: Topic) -> tuple[str, ...]:
    """The published identifiers of a topic: `eurovoc:20`, `medtop:20000377`, `plover:economic`."""
    return tuple(part.strip() for part in topic.identifiers.split(";") if part.strip())


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("-", " ").replace("_", " ").split())


@functools.cache
def _names() -> Mapping[str, str]:
    """Every way to name a topic, folded, and its slug; slugs win over synonyms."""
    names: dict[str, str] = {}
    for topic in TOPICS:
        for name in (*topic.synonyms, topic.label, *identifiers(topic)):
            names.setdefault(_folded(name), topic.slug)
    for topic in TOPICS:
        names[_folded(topic.slug)] = topic.slug
    return names


def lookup(text: str) -> str | None:
    """The slug for a slug, synonym, label or identifier (`eurovoc:66`), or None.

    An identifier that several topics share (`plover:economic`) gives the first of them; use
    `expand` for all of them.
    """
    return _names().get(_folded(text))


def expand(text: str) -> frozenset[str]:
    """The slugs that a filter on `text` accepts: the topic and its children.

    A published identifier accepts every topic that carries it. Empty for an unknown name.
    """
    folded = _folded(text)
    roots = {t.slug for t in TOPICS if any(_folded(i) == folded for i in identifiers(t))}
    if not roots:
        slug = lookup(text)
        roots = {slug} if slug else set()
    while True:
        children = {t.slug for t in TOPICS if t.parent in roots} - roots
        if not children:
            return frozenset(roots)
        roots |= children


def suggest(text: str) -> list[str]:
    """The closest known names, best first, at most three slugs."""
    from difflib import get_close_matches

    close = get_close_matches(_folded(text), sorted(_names()), n=6, cutoff=0.6)
    slugs = list(dict.fromkeys(_names()[name] for name in close))
    return slugs[:3]


def require(text: str) -> str:
    """The slug for a name; `UsageError` with the closest names for an unknown one."""
    slug = lookup(text)
    if slug is None:
        hint = question(suggest(text)) or "`bilat topics` lists them"
        raise UsageError(f"unknown topic {text!r}", hint=hint)
    return slug


# ------------------------------------------------------------------- words in a text
_CASED, _PLURAL, _STEM = range(3)
"""What may follow the words of a cue: nothing, a plural "s" or "es", any letters."""
_SPACED = bytes.maketrans(b"\t\n\f\r-\xa0", b"      ")
"""A space for white space and hyphens."""
_MANY = 100
"""After so many texts a scanner pays that takes four times as long to build and half to scan."""
_PARAGRAPH = b"\0\0"
"""For the two ends of line between paragraphs, which no cue spans."""
_INSIDE = frozenset(b"0123456789_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
"""What makes a word go on."""


class _Lexicon:
    """The cues: a scanner for their words in folded bytes, and from matched words to slugs."""

    def __init__(self) -> None:
        self._exact: dict[str, tuple[str, ...]] = {}
        self._stems: dict[str, tuple[str, ...]] = {}
        self._capitals: dict[str, str] = {}
        endings: dict[str, int] = {}
        self._take("", NEUTRAL, endings)
        for topic in TOPICS:
            self._take(topic.slug, topic.cues, endings)
        self._endings = tuple(endings.values())
        self._words = ";".join(endings).encode("latin-1").title().split(b";")
        self._scan = BytesAhoCorasick(self._words)
        self._texts = 0
        self._slugs = functools.lru_cache(maxsize=8192)(self._resolve)

    def _take(self, slug: str, cues: str, endings: dict[str, int]) -> None:
        for cue in _key(cues.replace("\n", ";")).split(";"):
            words = cue.strip()
            if not words:
                continue
            stem = words.endswith("*")
            words = words.rstrip("*")
            key = words.lower()
            ending = _STEM if stem else _PLURAL if key == words else _CASED
            if key != words:
                self._capitals[key] = words
            table = self._stems if stem else self._exact
            known = table.get(key, ())
            table[key] = (*known, slug) if slug else known
            endings[key] = max(ending, endings.get(key, _CASED))

    def _resolve(self, matched: bytes) -> tuple[str, ...]:
        words = _key(matched.decode("latin-1"))
        key = words.lower()
        if key in self._capitals and self._capitals[key] != words:
            return ()
        for candidate in (key, key.removesuffix("s"), key.removesuffix("es")):
            if candidate in self._exact:
                return self._exact[candidate]
        for size in range(len(key), 1, -1):
            if key[:size] in self._stems:
                return self._stems[key[:size]]
        return ()

    def find(self, text: str) -> tuple[TopicCue, ...]:
        """See the function `find`."""
        data = text.replace("’", "'").encode("latin-1", "replace")
        # Words in title case: no cue is then found inside a word, where most of them would be.
        # What ends the text also stands before its first character: at -1.
        folded = data.replace(b"\n\n", _PARAGRAPH).translate(_SPACED).title() + b"\0"
        begins: list[int] = []
        dropped = [0]
        if b"  " in folded:
            folded, begins, dropped = _squeezed(folded)
        found: list[TopicCue] = []
        done = 0
        for start, minus in self._spans(folded):
            if start < done:
                continue
            done = end = -minus
            if begins:
                start += dropped[bisect_right(begins, start)]
                end += dropped[bisect_right(begins, end - 1)]
            for slug in self._slugs(data[start:end]):
                found.append(TopicCue(start, end, slug))
        return tuple(found)

    def _spans(self, folded: bytes) -> list[tuple[int, int]]:
        """Start and end, the end with a minus sign, of all cues; the longest at a place first."""
        self._texts += 1
        if self._texts == _MANY:
            self._scan = BytesAhoCorasick(self._words, implementation=Implementation.DFA)
        spans: list[tuple[int, int]] = []
        for number, start, end in self._scan.find_matches_as_indexes(folded, overlapping=True):
            if folded[start - 1] in _INSIDE:
                continue
            if folded[end] in _INSIDE:
                end = _longer(folded, end, self._endings[number])
            if end:
                spans.append((start, -end))
        spans.sort()
        return spans


def _key(words: str) -> str:
    return " ".join(words.replace("’", "'").replace("-", " ").split())


def _longer(folded: bytes, stop: int, ending: int) -> int:
    """Where a cue ends whose word goes on at `stop`; 0 where it is another word."""
    if ending == _CASED:
        return 0
    end = stop
    while folded[end] in _INSIDE:
        end += 1
    tail = folded[stop:end].lower()
    return end if tail in (b"s", b"es") or (ending == _STEM and tail.isalpha()) else 0


@functools.cache
def _run() -> re.Pattern[bytes]:
    # Several spaces between two words; it begins with what a search finds fast.
    return re.compile(rb"  (?<=\w  ) *(?=\w)")


def _squeezed(folded: bytes) -> tuple[bytes, list[int], list[int]]:
    """The text with one space for several; the offsets in it behind which some are missing.

    The last list says how many are, before the first of these offsets and behind each.
    """
    parts: list[bytes] = []
    begins: list[int] = []
    dropped = [0]
    missing = done = 0
    for run in _run().finditer(folded):
        first, last = run.span()
        parts.append(folded[done:first])
        begins.append(first + 1 - missing)
        missing += last - first - 1
        dropped.append(missing)
        done = last
    if not begins:
        return folded, begins, dropped
    parts.append(folded[done:])
    return b" ".join(parts), begins, dropped


@functools.cache
def _lexicon() -> _Lexicon:
    return _Lexicon()


def find(text: str) -> tuple[TopicCue, ...]:
    """Words that speak for topics, sorted by start; spans are code points of `text`.

    Several topics may share one span. Cost: about 70 µs for a text of 4 kB.
    """
    return _lexicon().find(text)


# ------------------------------------------------------------------- the family of rules
def _check(rule: Rule) -> list[str]:
    assert isinstance(rule, Topic)
    failures = [
        f"{rule.name}: not found in {text!r}"
        for text in rule.examples
        if rule.slug not in {cue.topic for cue in find(text)}
    ]
    failures += [
        f"{rule.name}: found in {text!r}"
        for text in rule.counter_examples
        if rule.slug in {cue.topic for cue in find(text)}
    ]
    return failures


def _count(rule: Rule) -> tuple[int, int]:
    assert isinstance(rule, Topic)
    return len(rule.examples), len(rule.counter_examples)


FAMILY = Family("topics", TOPICS, _check, _count)
