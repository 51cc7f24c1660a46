"""The rules for actors as a family: listed, counted, and held against their examples."""

from __future__ import annotations

import re

from bilat_cli.mentions.find import find
from bilat_cli.model import Document, Mention, Sentence
from bilat_cli.rulebook import Family, Rule
from bilat_cli.rules.actors._record import ActorRule
from bilat_cli.rules.actors.persons import PERSONS
from bilat_cli.rules.actors.words import WORDS

_STOP = re.compile(r"(?<=[a-z]{2}\.) (?=[A-Z])")


def read(text: str) -> tuple[Mention, ...]:
    """The mentions of a plain text of short sentences, as the stage finds them."""
    sentences: list[Sentence] = []
    start = 0
    for match in [*_STOP.finditer(text), None]:
        end = match.start() if match else len(text)
        sentences.append(Sentence(start, end, len(sentences), "body", len(sentences)))
        start = match.end() if match else end
    return find(Document(id="", path="-", text=text), sentences)


def _check(rule: Rule) -> list[str]:
    """One line for each example that fails, both ways."""
    assert isinstance(rule, ActorRule)
    failures = []
    for text, wanted in rule.examples:
        words, _, names = wanted.partition(" -> ")
        found = [
            (text[m.start : m.end], "; ".join(entity.name for entity in m.entities))
            for m in read(text)
            if m.rule == rule.name
        ]
        if (words, names) not in found:
            failures.append(f"{rule.name}: {wanted!r} not found in {text!r}, but {found}")
    for text, words in rule.not_examples:
        start = text.index(words)
        for m in read(text):
            if m.rule == rule.name and m.start < start + len(words) and m.end > start:
                failures.append(f"{rule.name}: must not read {text[m.start : m.end]!r} in {text!r}")
    return failures


def _count(rule: Rule) -> tuple[int, int]:
    assert isinstance(rule, ActorRule)
    return len(rule.examples), len(rule.not_examples)


FAMILY = Family("actors", (*PERSONS, *WORDS), _check, _count)
