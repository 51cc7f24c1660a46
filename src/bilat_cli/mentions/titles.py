"""Titles of office: how far a title reaches around its head word, and what office it is."""

from __future__ import annotations

from functools import cache, lru_cache

from msgspec import Struct

from bilat_cli.rules.actors.offices import (
    HARMLESS,
    HEADS,
    JOINED,
    MODIFIERS,
    NOT_LAST,
    OFFICES,
    PASSING,
    SHORT,
    SINGULAR,
    STATUS,
)

DEPUTY = frozenset(("vice", "deputy", "assistant", "under", "associate", "undersecretary"))
HIGH = frozenset(("head_of_state", "head_of_government", "vice_president"))
SMALL = frozenset(("of", "for", "and", "the", "to"))
LINKS = (" and ", ", and ", " & ", ", ", " of the ", " of ", " for ", " ")


class Title(Struct, frozen=True, gc=False):
    """What the words of a title say."""

    role: str
    """As a reader would print it: "Foreign Minister"."""
    office: str | None
    head: str
    """Last word, singular: "minister"."""
    plural: bool
    country: str | None
    """Only where the title itself belongs to one country."""


@cache
def _offices() -> dict[str, tuple[str, str | None]]:
    return {row.title: (row.office, row.country) for row in OFFICES}


@lru_cache(maxsize=4096)
def read_title(words: str, head: str) -> Title:
    """The title that a phrase names. `words` are as printed, `head` its head word, lower case."""
    parts = words.split()
    lower = [word.lower().strip(",") for word in parts]
    singular = SINGULAR.get(head, head)
    status = any(word.rstrip("-") in STATUS for word in lower)
    kept = [
        (w, low)
        for w, low in zip(parts, lower, strict=True)
        if low not in PASSING or low == "acting"
    ]
    core = [
        singular if low == head else low for _, low in kept if low not in STATUS and low != "acting"
    ]
    office, country = _office(core, singular)
    role = " ".join(
        SHORT.get(low) or _cased(singular if low == head != singular else word, place)
        for place, (word, low) in enumerate(kept)
    )
    return Title(role, None if status else office, singular, singular != head, country)


def _office(core: list[str], head: str) -> tuple[str | None, str | None]:
    """Kind of office of a title in lower case; words before it may fall away, but no "deputy"."""
    table = _offices()
    for skip in range(len(core)):
        found = table.get(" ".join(core[skip:]))
        if found is not None:
            if not DEPUTY.isdisjoint(core[:skip]):
                return "official", None
            if found[0] in HIGH and not HARMLESS.issuperset(core[:skip]):
                return "chair", None
            return found
    if "of" in core:
        known = table.get(" ".join(core[: core.index("of")]))
        if known is not None and known[0] not in ("head_of_state", "head_of_government"):
            return known
    if not DEPUTY.isdisjoint(core):
        return "official", None
    kind = HEADS.get(head)
    return ("chair" if kind == "head_of_state" and "of" in core else kind), None


def _cased(word: str, place: int) -> str:
    low = word.lower()
    if place and low in SMALL:
        return low
    if word.islower() or (word.isupper() and (len(word) > 4 or low in MODIFIERS)):
        return "-".join(part[:1].upper() + part[1:] for part in low.split("-"))
    return word


_LONGEST = 120
"""Characters of a title before its head: words of titles in an endless row are no title."""


def left_end(flat: str, start: int, bound: int) -> int:
    """Where a title begins whose head stands at `start`; never before `bound`."""
    if start - bound > _LONGEST:
        bound = flat.rfind(" ", bound, start - _LONGEST) + 1 or bound
    place = start
    while place - 1 > bound and flat[place - 1] in " -":
        before = (
            max(flat.rfind(" ", bound, place - 1), flat.rfind("-", bound, place - 1), bound - 1) + 1
        )
        word = flat[before : place - 1].lower()
        opened = word.lstrip('("“[')
        if opened != word and opened in MODIFIERS:  # "(Prime Minister ..."
            place = before + len(word) - len(opened)
            break
        if word == "under" and flat[place : place + 8].lower() != "secretar":
            break
        if word in MODIFIERS or word in STATUS or word in PASSING:
            place = before
        elif word == "and":
            other = max(flat.rfind(" ", bound, before - 1), bound - 1) + 1
            if (
                flat[other : before - 1].lower() not in JOINED
                or flat[place : place + 40].split(" ", 1)[0].lower() not in JOINED
            ):
                break
            place = other
        else:
            break
    while place < start:  # words that say nothing, at the front, stay outside
        word = flat[place:start].split(" ", 1)[0]
        if word.lower() not in PASSING or word.lower() == "acting":
            break
        place += len(word) + 1
    return place


def right_end(flat: str, end: int, bound: int) -> int:
    """Where a title ends whose head ends at `end`: "Minister *of Trade and Industry*".

    It never reaches over `bound`, where the next country or organisation begins.
    """
    if flat.startswith("-elect", end) or flat.startswith("-Elect", end):
        return end + 6
    if not flat.startswith((" of ", " for "), end):
        return end
    place = reach = flat.index(" ", end + 1) + 1
    if flat.startswith("the ", place):
        place += 4
    found = end
    while True:
        stop = place
        while stop < len(flat) and (flat[stop].isalpha() or flat[stop] == "-"):
            stop += 1
        if stop > bound or flat[place:stop].lower() not in JOINED:
            return found
        found = stop if flat[place:stop].lower() not in NOT_LAST else found
        link = next((gap for gap in LINKS if flat.startswith(gap, stop)), None)
        if link is None or stop - reach > 90:
            return found
        place = stop + len(link)
        if flat.startswith("the ", place):
            place += 4
