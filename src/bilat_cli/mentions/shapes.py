"""Rules over the order of items: how a rule is written, compiled and looked for.

A document's items become a string with one letter for each, and one sign for what stands
between two of them; a rule is a regular expression over that string, written with words:

    LAND country, demonym, with or without possessive    COUNTRY  DEMONYM
    BODY White House, Foreign Ministry   ORGANISATION   TITLE  TITLES  COUNTERPART  HONORIFIC
    NAME any name   FULL a name of two words and more
    OF " of "   TO " to "   COMMA ", "   AND " and "   DASH "-"   POSSESSIVE "'s "
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from bilat_cli.mentions.items import Item
from bilat_cli.rules.actors._record import ActorRule
from bilat_cli.rules.actors.persons import PERSONS

WORDS = {
    "LAND": "(?:[AC]s?|Ks)",
    "COUNTRY": "C",
    "DEMONYM": "A",
    "PLACE": "L",
    "BODY": "(?:Ms?)",
    "ORGANISATION": "O",
    "TITLE": "T",
    "TITLES": "U",
    "COUNTERPART": "X",
    "HONORIFIC": "H",
    "NAME": "(?:H{0,3}[NF])",
    "FULL": "(?:H{0,3}F)",
    "OF": "o",
    "TO": "t",
    "COMMA": ",",
    "AND": "&",
    "DASH": "-",
    "POSSESSIVE": "s",
    "END": "(?![NFH])",
    "STOP": "(?=[,.&(]|$)",
}
GAPS = {
    gap: sign
    for sign, gaps in {
        "": " ",
        ",": ", |, the ",
        "o": " of | of the ",
        "t": " to | to the ",
        "s": "'s |' |'s visiting ",
        "&": " and |'s and | and the | & |, and |, and the | and his | and her | and their ",
        "-": "-|/",
        "(": " (",
    }.items()
    for gap in gaps.split("|")
}
"""What stands between two items, and its sign; anything else breaks the order."""


@cache
def compiled() -> re.Pattern[str]:
    """All rules in one expression; the group that matched tells the rule (`r12`)."""
    parts = []
    for number, rule in enumerate(PERSONS):
        body = re.sub(r"[A-Z]+", lambda word: WORDS[word.group()], rule.shape).replace(" ", "")
        parts.append(f"(?P<r{number}>{body})")
    return re.compile("|".join(parts))


def _titled(signs: str) -> Iterator[tuple[int, int]]:
    """Unbroken stretches with a title or an honorific: no rule fits anywhere else."""
    done = 0
    for match in _heads().finditer(signs):
        place = match.start()
        if place < done:
            continue
        start = max(signs.rfind("|", done, place), signs.rfind(".", done, place), done - 1) + 1
        stops = [stop for stop in (signs.find("|", place), signs.find(".", place)) if stop >= 0]
        done = min(stops) + 1 if stops else len(signs)
        yield start, done


@cache
def _heads() -> re.Pattern[str]:
    return re.compile("[TUXH]")


def shape(flat: str, items: list[Item]) -> tuple[str, list[int]]:
    """The string of kinds, and for each of its signs the number of the item, or -1."""
    signs: list[str] = []
    at: list[int] = []
    end = -1
    for number, item in enumerate(items):
        if end >= 0:
            sign = GAPS.get(flat[end : item.start], "|") if item.start - end < 16 else "|"
            if sign == "|" and flat[end] in ",.;:)":
                sign = "."
            if sign:
                signs.append(sign)
                at.append(-1)
        signs.append(item.kind)
        at.append(number)
        end = item.end
    if end >= 0 and flat[end : end + 1].strip(",.;:)"):
        signs.append("|")
        at.append(-1)
    return "".join(signs), at


def matches(flat: str, items: list[Item]) -> list[tuple[ActorRule, list[int]]]:
    """Each place where a rule fits: the rule and the numbers of the items it covers."""
    signs, at = shape(flat, items)
    found = []
    for start, end in _titled(signs):
        stretch = signs[start:end]
        fits = _fits(stretch) if end - start < 40 else _fits.__wrapped__(stretch)
        for rule, first, last in fits:
            numbers = [number for number in at[start + first : start + last] if number >= 0]
            found.append((rule, numbers))
    return found


@lru_cache(maxsize=4096)
def _fits(stretch: str) -> tuple[tuple[ActorRule, int, int], ...]:
    """The rules that fit in one stretch; the same few orders come again and again."""
    return tuple(
        (PERSONS[int(match.lastgroup[1:])], match.start(), match.end())
        for match in compiled().finditer(stretch)
        if match.lastgroup is not None
    )
