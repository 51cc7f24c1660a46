"""Finds the dateline that a paragraph starts with: the engine, which knows no rule by name."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from bilat_cli.documents import parts
from bilat_cli.documents.patterns import compiled
from bilat_cli.rules.layout import DATELINES, DatelineRule

_DATELINE = 160
_SHORT = 3
_ALONE = 80
_DASHES = ("-", "_", "—", "–")
_SOME_LENGTH = 120


class DatelineMatch(Struct, frozen=True):
    """A dateline at the start of a paragraph; offsets from there."""

    rule: DatelineRule
    end: int
    words_end: int
    """Where its words end, without agency and dash."""
    city: str | None
    day: str | None
    agency: str | None


def match_dateline(paragraph: str, *, opening: bool) -> DatelineMatch | None:
    """The dateline that a paragraph starts with, or None; `opening` for the first one of prose."""
    head = paragraph[:_DATELINE]
    if not head[:1].isupper() and not head[:1].isdecimal() and head[:1] != "(":
        return None
    # A dateline may stand on a line of its own, with its dash or without.
    alone = len(paragraph) <= _ALONE and not paragraph.endswith((".", "!", "?"))
    if alone:
        head = f"{paragraph} -- X"
    if not any(mark in head for mark in ("-", "—", "–", "_", ")", "/", ":")) and not (
        head[:2].isupper() and ". " in head
    ):
        return None
    towns = len(paragraph) > _SOME_LENGTH and parts.may_begin_town(head)
    for rule in DATELINES:
        silent = not opening or (alone and not paragraph.endswith(_DASHES))
        if (rule.town and not towns) or (rule.opening and silent):
            continue
        if any(char not in head for char in rule.needs):
            continue
        match = compiled(rule.pattern, False).match(head)
        if match is None or (not alone and match.end() >= len(paragraph)):
            continue
        if alone and head[match.end() :].strip("- ") != "X":
            continue
        if rule.town and not paragraph[match.end() : match.end() + 2].lstrip("\"“‘'")[:1].isupper():
            continue
        if rule.opening and not alone and paragraph[match.end() : match.end() + 40].isupper():
            # "TALKS OPEN - MINISTER" is a headline.
            continue
        groups: dict[str, str | None] = match.groupdict()
        city = groups.get("city")
        if city is not None and not set(rule.stop.split()).isdisjoint(city.split()):
            continue
        if not _may_stand(rule, city, groups, paragraph, alone=alone):
            continue
        last = groups.get("day") or city or ""
        agency = groups.get("agency")
        if city is not None and _is_agency(city):
            agency, city = agency or city, None
        words_end = head.rindex(last, 0, match.end()) + len(last)
        return DatelineMatch(
            rule,
            min(match.end(), len(paragraph)),
            words_end,
            city,
            groups.get("day"),
            agency,
        )
    return None


def _is_agency(city: str) -> bool:
    """Whether what stands for a city names an outlet: "HNA - The port reopened"."""
    letters = len(city) <= _SHORT and city.isupper()
    return (letters or parts.is_outlet(city)) and not parts.is_town(city)


def _may_stand(
    rule: DatelineRule,
    city: str | None,
    groups: dict[str, str | None],
    paragraph: str,
    *,
    alone: bool,
) -> bool:
    """Whether a match that is weak by itself has more to speak for it."""
    known = city is not None and parts.is_town(city)
    if city is not None and not known and parts.is_no_name(city):
        return False
    if rule.town:
        return known
    if alone and city and not groups.get("day") and not paragraph.endswith(_DASHES):
        # "Ana Roth (Harbour News)" is a byline.
        return known or city.isupper()
    return True


@cache
def _later_city() -> re.Pattern[str]:
    return re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ.'’/\s-]+[,(\[]")


def may_be_dateline(text: str, begin: int) -> bool:
    """Whether a paragraph below the first may start with a dateline: capitals and a comma."""
    return (
        text[begin].isupper()
        and text[begin + 1 : begin + 2].isupper()
        and _later_city().match(text, begin) is not None
    )
