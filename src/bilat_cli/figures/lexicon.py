"""The tables that the fact rules give: units by words and by sign, nouns, comparisons.

Built once on first use. Words are compared token by token in a plain singular form, so that
"dlrs", "Barrels per day" and "barrel-per-day" meet their entries.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping

from msgspec import Struct

from bilat_cli.rules.facts import ALL_UNITS
from bilat_cli.rules.facts._record import Comparison, Unit
from bilat_cli.rules.facts.words import BREAKS, COMPARISONS, COUNTED, IRREGULAR, RATES, UNCOUNTED


@functools.cache
def _split() -> re.Pattern[str]:
    return re.compile(r"[;\n]")


def entries(text: str) -> list[str]:
    """The entries of a list in the rules: semicolons or new lines between them."""
    return [entry for part in _split().split(text) if (entry := " ".join(part.split()))]


@functools.lru_cache(maxsize=16384)
def plain(token: str) -> str:
    """A token in the form in which tables are keyed: small, no final stop, no plural s."""
    token = token.lower().rstrip(".").replace("’", "'")
    if len(token) > 3 and token.endswith("s") and not token.endswith("ss"):
        return token[:-1]
    return token


def keyed(words: str) -> str:
    """Words in the form in which tables are keyed."""
    return " ".join(plain(token) for token in words.replace("-", " ").split())


class Tables(Struct, frozen=True):
    """See the module."""

    units: Mapping[str, Unit]
    signs: Mapping[str, Unit]
    sign_ends: frozenset[str]
    """Last characters of the signs."""
    nouns: Mapping[str, str]
    """Countable noun to the name of its rule."""
    topics: Mapping[str, tuple[str, ...]]
    """What the counts of a rule are about, by the name of the rule."""
    uncounted: frozenset[str]
    breaks: frozenset[str]
    before: Mapping[str, Comparison]
    after: Mapping[str, Comparison]
    rates: Mapping[str, str]
    openers: frozenset[str]
    """First words of the units."""
    longest_unit: int
    """Words in the longest unit."""
    longest_sign: int
    """Characters of the longest sign."""
    longest_bound: int
    """Words in the longest bound before a number."""


@functools.cache
def tables() -> Tables:
    """The tables of all rules."""
    units = {keyed(words): unit for unit in ALL_UNITS for words in entries(unit.words)}
    signs = {sign: unit for unit in ALL_UNITS for sign in entries(unit.signs)}
    nouns = {keyed(word): rule.name for rule in COUNTED for word in entries(rule.words)}
    compared = [(words, rule) for rule in COMPARISONS for words in entries(rule.words)]
    before = {words: rule for words, rule in compared if rule.side == "before"}
    return Tables(
        units=units,
        signs=signs,
        sign_ends=frozenset(sign[-1] for sign in signs) | frozenset(s[-1].upper() for s in signs),
        nouns=nouns,
        topics={rule.name: rule.topics for rule in COUNTED},
        uncounted=frozenset(plain(word) for word in entries(UNCOUNTED)),
        breaks=frozenset(word for line in entries(BREAKS) for word in line.split()),
        before=before,
        after={words: rule for words, rule in compared if rule.side == "after"},
        rates={keyed(words): unit for words, unit in RATES.items()},
        openers=frozenset(words.split()[0] for words in units),
        longest_unit=max(len(words.split()) for words in units),
        longest_sign=max(map(len, signs)),
        longest_bound=max(len(words.split()) for words in before),
    )


def singular(noun: str) -> str | None:
    """The singular of a plural noun, or None where the word is no plural.

    >>> singular("facilities"), singular("aircraft"), singular("Congress")
    ('facility', 'aircraft', None)
    """
    word = noun.lower().replace("’", "'")
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "'s", "us", "is")):
        return None
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes", "goes", "toes", "roes")):
        return word[:-2]
    return word[:-1]
