"""Numbered meetings: "29th regular meeting between the two heads of government".

The name of a series is made comparable across reports: lower case but for names, without the
pair of countries (they are a field of their own), and with one wording for each class of
office ("prime ministers" and "premiers" are heads of government).
"""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from bilat_cli.rules.events import series as data


class Numbered(Struct, frozen=True):
    """A numbered gathering: its number and the name of its series."""

    ordinal: int
    series: str
    complete: bool
    """False for a bare "28th regular meeting", which another mention may complete."""


@cache
def _ordinals() -> dict[str, int]:
    words = {word: number for number, word in enumerate(data.ORDINAL_WORDS, start=1)}
    return {**words, **data.OTHER_ORDINALS}


def ordinal_value(words: str) -> int | None:
    """29 from "29th", 3 from "third", 1 from "inaugural"; None for anything else.

    >>> ordinal_value("Twenty-first")
    21
    """
    folded = re.sub(r"[\s-]+", "-", words.strip().lower())
    digits = re.match(r"\d+", folded)
    if digits:
        return int(digits.group())
    if folded in _ordinals():
        return _ordinals()[folded]
    tens, _, unit = folded.partition("-")
    if tens in data.TENS and unit in _ordinals() and _ordinals()[unit] < 10:
        return data.TENS[tens] + _ordinals()[unit]
    return None


@cache
def _class_of() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(rf"\b(?:{body})\b".replace(" ", r"\s+"), re.IGNORECASE), name)
        for body, name in data.PARTICIPANT_CLASSES
    )


def participant_class(tail: str) -> str | None:
    """The class of office in the words behind a meeting's head: "heads of government"."""
    for pattern, name in _class_of():
        if pattern.search(tail):
            return name
    return None


@cache
def _dropped() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{'|'.join(data.DROPPED_WORDS)})\b".replace(" ", r"\s+"), re.IGNORECASE
    )


@cache
def _ending() -> re.Pattern[str]:
    return re.compile(r"(?:['’]s)?(?:\s*[-–]\s*)?(?!\w)")


def _without(name: str, word: str) -> str:
    """The name without a word, its "'s" and the hyphen behind it; no pattern for each word."""
    start = name.find(word)
    while start >= 0:
        ending = _ending().match(name, start + len(word))
        before = name[start - 1 : start]
        if ending is not None and not before.isalnum() and before != "_":
            name = f"{name[:start]} {name[ending.end() :]}"
        start = name.find(word, start + 1)
    return name


@cache
def _of_office() -> re.Pattern[str]:
    # "of the prime ministers of the two countries" tells who meets, it is no name.
    classes = "|".join(body for body, _ in data.PARTICIPANT_CLASSES)
    return re.compile(
        rf"\s*(?:of|for)\s+(?:the\s+)?(?:{classes})\b".replace(" ", r"\s+"), re.IGNORECASE
    )


@cache
def _pair() -> re.Pattern[str]:
    # "of the Malta-Norway Council": the pair is told otherwise.
    return re.compile(r"[A-Z][\w'’]*[-–][A-Z]")


@cache
def _heads() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(data.HEADS)})s?\b", re.IGNORECASE)


def series_name(head: str, tail: str, pair_words: tuple[str, ...], named: bool) -> tuple[str, bool]:
    """Name of a series from the words of its head and of what follows; is it complete?

    `pair_words` are the country words in it, which are left out; `named` says that the tail is
    part of the name ("of the Council of ..."), else it only tells the class of participants.
    """
    name = re.sub(r"[*_\[\]]+", " ", head)
    for word in pair_words:
        name = _without(name, word)
    name = _dropped().sub(" ", name)
    name = re.sub(r"(?:^|\s)[-–](?=\s|$)", " ", name)
    name = re.sub(r"[-–](?=\s)", "", name)
    name = re.sub(r"\s+", " ", name).strip(" -–,'’")
    if name == name.title() or not re.search(r"[A-Z]{2}|[A-Z]\w+\s+[A-Z]", name):
        name = name[:1].lower() + name[1:] if not re.search(r"[A-Z]\w*\s+[A-Z]", name) else name
    if named and _of_office().match(tail):
        named = False
    kind = None if named else participant_class(re.split(r"[,.;]", tail, maxsplit=1)[0])
    if kind and participant_class(name) is None:
        return f"{name} of {kind}", True
    if named:
        for word in pair_words if _pair().search(tail) else ():
            tail = re.sub(r"\s[-–]\s", " ", _without(tail, word))
        return re.sub(r"\s+", " ", f"{name} {tail.strip()}"), True
    specific = _heads().sub("", name)
    return name, bool(re.search(r"[A-Z]", specific))


def series_key(name: str) -> str:
    """Folded form under which two names of a series are the same."""
    words = re.findall(r"[^\W_]+", name.casefold())
    kept = [w.rstrip("s") for w in words if w not in data.KEY_STOPWORDS]
    return " ".join(kept)
