"""Past or future: what the words around a time say about its direction.

One question, one answer: -1 past, 1 future, 0 unknown. It looks at the clause before the time
first (English puts the time behind its verb), then behind it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

from bilat_cli.linear import spans
from bilat_cli.rules.dates import cues

_WINDOW = 160
_CLOSE = 10
"""A verb so few characters before a time governs it: room for one preposition and article."""


@cache
def _cues() -> Any:  # noqa: ANN401  (google-re2 has no types)
    import re2

    named = rf"\b(?:(?:{cues.FUTURE})|(?:{cues.WEAK})|(?:{cues.PAST}))\b|{cues.STOP}"
    options = re2.Options()
    options.max_mem = 64 << 20
    return re2.compile(named.encode(), options)


@cache
def _kinds() -> tuple[re.Pattern[str], re.Pattern[str]]:
    # By `re`: kept between runs (`bilat_cli.kept`), they cost nothing at a start.
    return re.compile(cues.FUTURE, re.ASCII), re.compile(cues.WEAK, re.ASCII)


@lru_cache(maxsize=4096)
def _kind(found: bytes) -> str:
    """Which kind of cue these words are: `future`, `weak`, `past`, `stop` or nothing."""
    if found[:1] in b".!?\n":
        return "stop"
    future, weak = _kinds()
    words = found.decode("ascii")
    if words.startswith(cues.PAST_ANYWAY):
        return "past"
    if future.fullmatch(words):
        return "future"
    if weak.fullmatch(words):
        return "weak"
    return "" if words in cues.NOT_PAST else "past"


def _abbreviated(left: str, at: int) -> bool:
    """Does the full stop at `at` belong to a short form ("Mr.", "U.S.", "J.")?"""
    word = left[max(0, at - 6) : at].split()[-1:] or [""]
    return word[0] in cues.NO_STOP or (len(word[0]) < 2 and not word[0].isdigit())


@cache
def _near() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?P<future>{cues.FUTURE_BEFORE})|(?P<past>{cues.PAST_BEFORE}))\s+(?:(?:on|in)\s+)?(?:the\s+)?$"
    )


def direction(lower: str, start: int, end: int) -> int:
    """-1 if the words around `lower[start:end]` tell of the past, 1 of the future, 0 neither.

    -2 where a past verb leads straight to the time ("met on", "rose in"): nothing can stand
    between that turns it round. `lower` is the whole text in lower case. The work is bounded by
    a window on both sides.
    """
    left = lower[max(0, start - _WINDOW) : start]
    lead = not cues.LEADS.isdisjoint(left[-45:].split()[-6:])
    if lead:
        near = _near().search(left[-30:])
        if near:
            return 1 if near.lastgroup == "future" else -1
        if _open().search(left[-20:]):
            return 0
    opening = _opens_clause(left)
    found = 0 if opening else _last(left)
    if found == 0 and lead and _deadline().search(left[-40:]):
        return 1
    if not found:
        found = _first(lower[end : end + _WINDOW]) or (_last(left) if opening else 0)
    return found


@cache
def _open() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{cues.OPEN_BEFORE})\s+$")


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
    data = left.encode("ascii", "replace")
    for start, end in spans(_cues(), data):
        kind = _kind(data[start:end])
        if kind == "stop":
            if not _abbreviated(left, start):
                found = 0
        elif kind == "weak":
            found = found or 1
        elif kind == "future":
            found = 1
        elif kind:
            found = -2 if len(left) - end < _CLOSE else -1
    return found


def _first(right: str) -> int:
    data = right.encode("ascii", "replace")
    for start, end in spans(_cues(), data):
        kind = _kind(data[start:end])
        if kind == "stop" and not _abbreviated(right, start):
            return 0
        if kind in ("past", "future", "weak"):
            return -1 if kind == "past" else 1
    return 0
