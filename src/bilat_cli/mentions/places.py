"""Whether the name of a capital or a palace is a place or a government where it stands."""

from __future__ import annotations

from functools import cache

from bilat_cli.rules.actors.grammar import ACTS, AT, GOVERNMENT_NOUNS, WITH
from bilat_cli.rules.actors.places import STATES


def word_before(flat: str, start: int) -> str:
    """The word before, lower case; empty at a break."""
    if start < 2 or flat[start - 1] != " ":
        return ""
    at = flat.rfind(" ", max(0, start - 24), start - 1)
    word = flat[at + 1 : start - 1].lower() if at >= 0 else flat[: start - 1].lower()
    if word == "the" and at > 0:
        return word_before(flat, at + 1)
    return word


def word_after(flat: str, end: int) -> str:
    """The word after a space, lower case; empty at a break."""
    if flat[end : end + 1] != " ":
        return ""
    stop = end + 1
    while stop < len(flat) and (flat[stop].isalpha() or flat[stop] in "'-"):
        stop += 1
    return flat[end + 1 : stop].lower()


@cache
def _states() -> tuple[str, ...]:
    return tuple(sorted(f", {state}" for state in STATES))


def us_town(flat: str, end: int) -> int | None:
    """End of ", Idaho" after a town, or None."""
    if not flat.startswith(", ", end):
        return None
    for state in _states():
        if (
            flat.startswith(state, end)
            and not flat[end + len(state) : end + len(state) + 1].isalnum()
        ):
            return end + len(state)
    return None


def is_government(flat: str, start: int, end: int) -> bool:
    """True where a capital stands for its government: as a subject that acts, or as a side."""
    before, after = word_before(flat, start), word_after(flat, end)
    if before in AT:
        return False
    if flat.startswith("'s", end):
        return flat[end + 2 : end + 3] == " " and after_noun(flat, end + 3) not in _SITES
    if after in ACTS or after in GOVERNMENT_NOUNS:
        return True
    if before in WITH:
        return True
    return flat[end : end + 1] == "-" and flat[end + 1 : end + 2].isupper()


def after_noun(flat: str, start: int) -> str:
    """The word that starts here, lower case."""
    return flat[start : start + 24].split(" ", 1)[0].strip(",.").lower()


_SITES = frozenset(
    (
        "airport",
        "airports",
        "streets",
        "subway",
        "metro",
        "suburbs",
        "mayor",
        "stock",
        "palace",
        "centre",
        "center",
        "outskirts",
        "port",
        "great",
        "red",
    )
)
