"""Past or future: what the words around a time say about its direction.

One question, one answer: -1 past, 1 future, 0 unknown. It looks at the clause before the time
first (English puts the time behind its verb), then behind it.
"""

from __future__ import annotations

import re
from functools import cache

from bilat_cli.rules.dates import cues

_WINDOW = 160
_CLOSE = 10
"""A verb so few characters before a time governs it: room for one preposition and article."""


@cache
def _cues() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<future>\b(?:{cues.FUTURE})\b)|(?P<weak>\b(?:{cues.WEAK})\b)|(?P<past>\b(?:{cues.PAST})\b)|(?P<stop>{cues.STOP})"
    )


@cache
def _near() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?P<future>{cues.FUTURE_BEFORE})|(?P<past>{cues.PAST_BEFORE}))\s+(?:the\s+)?$"
    )


def direction(lower: str, start: int, end: int) -> int:
    """-1 if the words around `lower[start:end]` tell of the past, 1 of the future, 0 neither.

    -2 where a past verb leads straight to the time ("met on", "rose in"): nothing can stand
    between that turns it round. `lower` is the whole text in lower case. The work is bounded by
    a window on both sides.
    """
    left = lower[max(0, start - _WINDOW) : start]
    near = _near().search(left[-30:])
    if near:
        return 1 if near.lastgroup == "future" else -1
    opening = _opens_clause(left)
    found = 0 if opening else _last(left)
    if found > -2 and _deadline().search(left[-40:]):
        return 1
    if not found:
        found = _first(lower[end : end + _WINDOW]) or (_last(left) if opening else 0)
    return found


@cache
def _deadline() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{cues.DEADLINE})\s+$")


def _opens_clause(left: str) -> bool:
    """Does the time stand at the head of its sentence ("On Friday, police ...")?"""
    stripped = left.rstrip()
    for word in cues.OPENERS:
        if stripped.endswith(word):
            stripped = stripped[: -len(word)].rstrip()
            break
    return not stripped or stripped[-1] in '.!?"' or left.rstrip(" ").endswith("\n\n")


def _last(left: str) -> int:
    """The cue nearest to the end of the text, inside its sentence."""
    found = 0
    for match in _cues().finditer(left):
        kind = match.lastgroup
        if kind == "stop":
            found = 0
        elif kind == "weak":
            found = found or 1
        elif kind == "future":
            found = 1
        else:
            found = -2 if len(left) - match.end() < _CLOSE else -1
    return found


def _first(right: str) -> int:
    for match in _cues().finditer(right):
        if match.lastgroup == "stop":
            return 0
        return -1 if match.lastgroup == "past" else 1
    return 0
