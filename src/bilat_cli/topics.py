"""Topics: the vocabulary of `--topic`, and the words in a text that speak for a topic.

`find` is one RE2 scan of the whole text. The text is scanned as one byte a character (the
Western code page, everything outside it as "?"): offsets in bytes are then offsets in
characters, and a scan of bytes costs half of a scan of text.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

import re2

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


@functools.cache
def _split() -> re.Pattern[str]:
    return re.compile(r"[;\n]")


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
    close = get_close_matches(_folded(text), sorted(_names()), n=6, cutoff=0.6)
    slugs = list(dict.fromkeys(_names()[name] for name in close))
    return slugs[:3]


def require(text: str) -> str:
    """The slug for a name; `UsageError` with the closest names for an unknown one."""
    slug = lookup(text)
    if slug is None:
        close = suggest(text)
        hint = f"did you mean {', '.join(close)}?" if close else "`bilat topics` lists them"
        raise UsageError(f"unknown topic {text!r}", hint=hint)
    return slug


# ------------------------------------------------------------------- words in a text
class _Lexicon:
    """The compiled cues: one scanner over lower-case bytes, and from matched words to slugs."""

    def __init__(self) -> None:
        self._exact: dict[str, tuple[str, ...]] = {}
        self._stems: dict[str, tuple[str, ...]] = {}
        self._capitals: dict[str, str] = {}
        patterns: set[str] = set()
        sources = [("", cue) for cue in self._cues(NEUTRAL)]
        sources += [(topic.slug, cue) for topic in TOPICS for cue in self._cues(topic.cues)]
        for slug, cue in sources:
            table = self._stems if cue.endswith("*") else self._exact
            key = self._key(cue.rstrip("*").lower())
            table[key] = (*table.get(key, ()), slug) if slug else table.get(key, ())
            if not cue.islower():
                self._capitals[key] = self._key(cue)
            patterns.add(self._pattern(cue))
        options = re2.Options()
        options.encoding = re2.Options.Encoding.LATIN1
        options.max_mem = 1 << 25
        # Sorted backwards, a longer cue comes before its own beginning, and neighbours share a
        # prefix in the automaton.
        alternatives = "|".join(sorted(patterns, reverse=True))
        self._scan: Any = re2.compile(rf"\b(?:{alternatives})\b".encode("cp1252"), options=options)
        self._slugs = functools.lru_cache(maxsize=8192)(self._resolve)

    @staticmethod
    def _cues(text: str) -> list[str]:
        return [cue for part in _split().split(text) if (cue := " ".join(part.split()))]

    @staticmethod
    def _key(words: str) -> str:
        return " ".join(words.replace("’", "'").replace("-", " ").split())

    @staticmethod
    def _pattern(cue: str) -> str:
        body = cue.lower().rstrip("*").replace(".", r"\.").replace("'", "['’]")
        body = re.sub(r"[ -]", r"[\\s-]+", body)
        if cue.endswith("*"):
            return body + "[a-z]*"
        return body + "(?:e?s)?" if cue.islower() else body

    def _resolve(self, matched: bytes) -> tuple[str, ...]:
        words = self._key(matched.decode("cp1252", "replace"))
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
        found: list[TopicCue] = []
        data = text.encode("cp1252", "replace")
        slugs = self._slugs
        for match in self._scan.finditer(data.lower()):
            start, end = match.span()
            for slug in slugs(data[start:end]):
                found.append(TopicCue(start, end, slug))
        return tuple(found)


@functools.cache
def _lexicon() -> _Lexicon:
    return _Lexicon()


def find(text: str) -> tuple[TopicCue, ...]:
    """Words that speak for topics, sorted by start; spans are code points of `text`.

    Several topics may share one span. Cost: about 50 µs for a text of 4 kB.
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
