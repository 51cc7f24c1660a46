"""What a number measures: the unit before or behind it, the noun it counts, its bounds."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from itertools import islice

from msgspec import Struct

from bilat_cli.figures.lexicon import keyed, plain, singular, tables
from bilat_cli.figures.numbers import Number
from bilat_cli.rules.facts._record import Dimension
from bilat_cli.rules.facts.words import CARDINALS, DEFINITE


@functools.cache
def _token() -> re.Pattern[str]:
    return re.compile(
        r"(?P<gap>[\s/-]*)(?P<word>°?[^\W\d_](?:[\w.’'&]*\w)?\.?|%|\d{2,4}(?=\s+[A-Z])"
        r"|(?<=[A-Z]-)\d{1,4}(?=\s))"
    )


_LEFT = 40
_LENGTHS = ("year", "month", "week", "day", "hour", "minute")
""""15 year bonds": the number counts no bonds."""
_RATED_WORDS = 4
_NEXT = 4
_POLL = 20
_UNINFLECTED = ("nese", "mese", "lese", "uese", "ltese")
"""Ends of names of peoples that are their own plural: "3 million Japanese"."""
_MOST_WORDS = 7
"""Words in the longest noun phrase that is read behind a number."""


@functools.cache
def _finite() -> re.Pattern[str]:
    return re.compile(r"(?:ed|ing)$")


class Token(Struct, frozen=True, gc=False):
    """A word behind a number."""

    start: int
    end: int
    text: str
    gap: str


class Measure(Struct, frozen=True, kw_only=True, gc=False):
    """The unit of a number: what it is called, where it stands, which rule knew it."""

    unit: str
    dimension: Dimension | None
    """None for a counted noun."""
    rule: str
    start: int
    end: int
    first: int = -1
    """Where the noun phrase that was counted begins."""
    known: bool = True
    """False for a counted noun that is in no list."""
    assumed: bool = False
    among: str = ""
    """Of a currency whose name several countries share: whose it is where (see `Unit`)."""


def tokens(text: str, start: int, end: int) -> Iterator[Token]:
    """The words that follow each other from `start` with nothing but spaces, "-", "/" between."""
    while start < end:
        match = _token().match(text, start, end)
        if match is None:
            return
        yield Token(match.start("word"), match.end("word"), match["word"], match["gap"])
        start = match.end()


def unit(text: str, number: Number, limit: int) -> Measure | None:
    """The unit of measure of a number, as a sign before it or as words behind it."""
    behind = _words(text, number.end, limit)
    sign = _sign(text, number)
    if sign is None or (behind and behind.unit != sign.unit and behind.dimension == "money"):
        # "C$5 million Canadian dollars" has both; "$3 a barrel" has the sign only.
        return _rated(text, behind, limit) if behind else None
    return _rated(text, sign, limit)


def _sign(text: str, number: Number) -> Measure | None:
    at = number.start
    if at and text[at - 1].isspace():
        at -= 1
    if not at or text[at - 1] not in tables().sign_ends:
        return None
    for length in range(tables().longest_sign, 0, -1):
        sign = text[at - length : at] if length <= at else ""
        rule = tables().signs.get(sign.lower())
        if rule is None:
            continue
        if sign[0].isalpha() and (
            sign[0].islower() or (at > length and text[at - length - 1].isalnum())
        ):
            continue
        if sign.isalpha() and sign.upper() == rule.unit and not sign.isupper():
            # "Ron 50" is no sum.
            continue
        return Measure(
            unit=rule.unit,
            dimension=rule.dimension,
            rule=rule.name,
            start=at - length,
            end=number.end,
            assumed=rule.assumed,
            among=rule.among,
        )
    return None


def _words(text: str, start: int, limit: int) -> Measure | None:
    if start < limit and text[start] in "%":
        rule = tables().units["percent"]
        return Measure(
            unit=rule.unit, dimension=rule.dimension, rule=rule.name, start=start, end=start + 1
        )
    first_word = _token().match(text, start, min(limit, start + 60))
    if first_word is None or plain(first_word["word"]) not in tables().openers:
        return None
    found: Measure | None = None
    key = ""
    for count, token in enumerate(tokens(text, start, min(limit, start + 60))):
        if count == tables().longest_unit:
            break
        key = f"{key} {plain(token.text)}" if key else plain(token.text)
        rule_ = tables().units.get(key)
        if rule_ is not None and not (token.gap == "" and count == 0 and len(token.text) < 2):
            first = found.start if found else token.start
            found = Measure(
                unit=rule_.unit,
                dimension=rule_.dimension,
                rule=rule_.name,
                start=first if count else token.start,
                end=token.end,
                assumed=rule_.assumed,
                among=rule_.among,
            )
    return found


def _rated(text: str, measure: Measure, limit: int) -> Measure:
    """The measure with "per year" where the words behind it make it a rate."""
    if measure.dimension not in ("money", "physical") or " per " in measure.unit:
        return measure
    behind = list(islice(tokens(text, measure.end, min(limit, measure.end + 60)), _MOST_WORDS))
    if behind and behind[0].text.lower() == "of":
        # "12 million barrels of oil per day": the rate stands behind what is measured.
        skipped = next((i for i, t in enumerate(behind) if t.text.lower() in ("a", "per")), 0)
        behind = behind[skipped:] if 0 < skipped <= _RATED_WORDS else []
    key = ""
    for count, token in enumerate(behind[:2]):
        key = f"{key} {plain(token.text)}" if key else plain(token.text)
        if count == 0 and "/" not in token.gap and key in ("year", "annum", "day", "month"):
            break
        rate = tables().rates.get(key)
        if rate is not None and not _goes_back(behind, count + 1):
            return Measure(
                unit=f"{measure.unit} per {rate}",
                dimension=measure.dimension,
                rule=measure.rule,
                start=measure.start,
                end=token.end if behind[0].start - measure.end < _NEXT else measure.end,
                assumed=measure.assumed,
                among=measure.among,
            )
    return measure


def _rate(behind: list[Token]) -> tuple[str, int] | None:
    """The rate that the first words behind a noun give, and where they end: "flights a week"."""
    if len(behind) < 2 or behind[0].text.lower() not in ("a", "per", "each", "every"):
        return None
    rate = tables().rates.get(f"{behind[0].text.lower()} {plain(behind[1].text)}")
    known = rate in ("year", "month", "week", "day", "hour")
    return (rate, behind[1].end) if rate and known and not _goes_back(behind, 2) else None


def _goes_back(behind: list[Token], index: int) -> bool:
    """Is "a month" no rate but a time: "9 billion a month earlier"?"""
    return index < len(behind) and plain(behind[index].text) in (
        "earlier",
        "ago",
        "before",
        "later",
    )


# ------------------------------------------------------------------- counted nouns
@functools.cache
def _definite() -> frozenset[str]:
    return frozenset(DEFINITE.replace(";", " ").split())


def counted(text: str, number: Number, limit: int) -> Measure | None:
    """The noun that a number counts: the last plural of the noun phrase behind it."""
    phrase = _noun_phrase(text, number, limit)
    head: tuple[Token, str] | None = None
    people: tuple[Token, str] | None = None
    for token in phrase:
        if token.text[0].isupper() and text[token.end : token.end + 1] in ("'", "’"):
            # "British Airways' receipts": an owner, not what is counted.
            continue
        single = singular(token.text.rstrip("."))
        if single is not None and plain(token.text) not in tables().uncounted:
            head = (token, single)
        elif head is not None:
            break
        elif people is None and token.text[0].isupper() and token.text.endswith(_UNINFLECTED):
            people = (token, token.text)
    head = head or people
    if head is None:
        return None
    token, single = head
    if token.text[0].isupper() and not token.text.isupper() and plain(single) not in tables().nouns:
        # "Afghans", "Javelins": names keep their capital.
        single = single[0].upper() + single[1:]
    single = _compound(text, token, single, limit)
    rule = tables().nouns.get(keyed(single)) or tables().nouns.get(plain(token.text))
    rate = _rate(list(islice(tokens(text, token.end, min(limit, token.end + 30)), 3)))
    return Measure(
        unit=f"{single} per {rate[0]}" if rate else single,
        dimension=None,
        rule=rule or "fact.count.noun",
        start=token.start,
        end=rate[1] if rate else token.end,
        first=phrase[0].start,
        known=rule is not None,
    )


def _noun_phrase(text: str, number: Number, limit: int) -> list[Token]:
    """The words behind a number up to one that ends a noun phrase: "six of the city's new hubs"."""
    breaks = tables().breaks
    phrase: list[Token] = []
    partitive = joined = False
    for token in tokens(text, number.end, min(limit, number.end + 90)):
        word = token.text.lower()
        if token.gap == "-" and word.isdigit() and not number.digits:
            break
        if not phrase:
            if "-" in token.gap or word in _LENGTHS:
                return []
            if word == "of" and not partitive and not number.scaled:
                partitive = True
                continue
            if partitive and word.isdigit():
                # "32 of the 159 members" counts members; "6 of 10 people" is a share of a poll.
                if int(word) <= _POLL:
                    return []
                continue
            if partitive and (word in _definite() or word in ("them", "us", "whom", "which")):
                continue
        if (
            word == "and"
            and phrase
            and phrase[-1].text[0].isupper()
            and not (joined or singular(phrase[-1].text))
        ):
            # "75,000 Peruvian and Chilean soldiers"
            joined = True
            continue
        if word in breaks or len(phrase) == _MOST_WORDS:
            break
        if joined and (word in CARDINALS or word.isdigit()):
            # "three Peruvian and three Chilean members" are counted one by one.
            return []
        if phrase and _finite().search(word) and singular(phrase[-1].text):
            break
        phrase.append(token)
        if word.endswith(".") and len(word) > 4 and "." not in word[:-1]:
            break
    return phrase


def _compound(text: str, token: Token, single: str, limit: int) -> str:
    """Tell "letters of intent", one noun, from "rounds of talks", where rounds are counted."""
    behind = [
        t.text.lower().rstrip(".")
        for t, _ in zip(tokens(text, token.end, limit), range(2), strict=False)
    ]
    name = " ".join([single, *behind])
    return name if len(behind) == 2 and keyed(name) in tables().nouns else single


def definite(text: str, number: Number) -> bool:
    """Does the word before a number make it a reference to known things ("the two")?"""
    before = text[max(0, number.start - _LEFT) : number.start].split()
    if not before:
        return False
    word = before[-1].lower().replace("’", "'")
    return word in _definite() or word.endswith(("'s", "s'"))
