"""One scan of the text for everything that could begin a fact.

The text is scanned as one small byte a character (Latin-1, everything outside it as "?"), so
that byte offsets are character offsets.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping

import re2
from msgspec import Struct

from bilat_cli.figures.lexicon import entries
from bilat_cli.linear import spans
from bilat_cli.rules.facts._record import Phrase
from bilat_cli.rules.facts.fragments import FRAGMENTS
from bilat_cli.rules.facts.phrases import PHRASES
from bilat_cli.rules.facts.words import CARDINALS, SCALES

ORDINAL = "@ordinal"


class Hit(Struct, frozen=True, gc=False):
    """A place where a fact may be: a number, or the trigger of phrases."""

    start: int
    end: int
    phrases: tuple[Phrase, ...]
    """Empty for a number."""


def latin_options() -> re2.Options:
    """Options of a scanner over bytes that stand for one character each."""
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.max_mem = 1 << 24
    return options


@functools.cache
def _triggers() -> Mapping[str, tuple[Phrase, ...]]:
    table: dict[str, tuple[Phrase, ...]] = {}
    for phrase in PHRASES:
        for trigger in entries(phrase.triggers):
            table[trigger] = (*table.get(trigger, ()), phrase)
    # The longest trigger is found; what a shorter one in it stands for is tried as well.
    return {
        trigger: tuple(
            phrase
            for other, phrases in table.items()
            if f" {other} " in f" {trigger} "
            for phrase in phrases
        )
        for trigger in table
    }


@functools.cache
def _scanner() -> re.Pattern[bytes]:
    words = sorted((word for word in CARDINALS if word != "one"), reverse=True)
    scales = "|".join(sorted((word for word in SCALES if len(word) > 3), reverse=True))
    triggers = sorted((word for word in _triggers() if word != ORDINAL), reverse=True)
    spaced = "|".join(trigger.replace(" ", r"\s+") for trigger in triggers)
    pattern = (
        rf"\d[\d,]*(?:\.\d+)?(?:\s{{0,8}}(?:st|nd|rd|th)\b)?"
        rf"|\b(?:{spaced}|{FRAGMENTS['ord']}|inaugural)\b"
        rf"|\b(?:(?:an?|one|half\s+a)\s+(?:{scales})|{'|'.join(words)})\b"
    )
    compiled: re.Pattern[bytes] = re2.compile(pattern.encode("ascii"), options=latin_options())
    return compiled


@functools.cache
def _scaled() -> re.Pattern[bytes]:
    scales = "|".join(word for word in SCALES if len(word) > 3)
    compiled: re.Pattern[bytes] = re2.compile(rf"\s+(?:{scales})\b".encode("ascii"))
    return compiled


def hits(text: str, begin: int, stop: int) -> Iterator[Hit]:
    """Everything between two offsets that could begin a fact, in order of the text."""
    data = text.encode("latin-1", "replace").lower()
    triggers = _triggers()
    ordinal = triggers.get(ORDINAL, ())
    for start, end in spans(_scanner(), data, begin, stop):
        if 48 <= data[start] <= 57:
            if data[end - 1] < 97:
                yield Hit(start, end, ())
            else:
                yield Hit(start, end, ordinal)
            continue
        key = b" ".join(data[start:end].split()).decode("ascii")
        if key in triggers:
            yield Hit(start, end, triggers[key])
            last = key.rpartition(" ")[2]
            if last in CARDINALS or (last in ("a", "an") and _scaled().match(data, end)):
                # "by three", "by a million": the trigger ends with a number.
                yield Hit(end - len(last), end, ())
        elif _is_ordinal(key):
            yield Hit(start, end, ordinal)
        else:
            yield Hit(start, end, ())


def _is_ordinal(word: str) -> bool:
    return word == "inaugural" or (
        word.endswith(("th", "ieth", "first", "second", "third")) and word not in CARDINALS
    )
