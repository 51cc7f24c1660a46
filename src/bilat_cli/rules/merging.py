"""Words and kinds that merging, series and checks go by."""

from __future__ import annotations

__all__ = [
    "GATHERINGS",
    "GENERAL_NAMES",
    "NAME_ENDINGS",
    "PLANNED_KINDS",
    "SMALL_WORDS",
    "STANDINGS",
    "YEARLY",
]

SMALL_WORDS = frozenset(
    ("the", "of", "for", "on", "and", "between", "a", "an", "in", "to", "at", "with")
)
"""Words that tell no phrase from another."""

NAME_ENDINGS = frozenset(("jr", "sr", "ii", "iii"))
"""What is written behind a name by some and left out by others."""

STANDINGS = frozenset(
    (
        "vice",
        "deputy",
        "former",
        "ex",
        "acting",
        "assistant",
        "interim",
        "outgoing",
        "elect",
        "first",
    )
)
"""Words of a title that make another office of it: a vice premier is not the premier."""

GATHERINGS = frozenset(("meeting", "summit", "exercise"))
"""Kinds that are held by number; a signing only bears the number of its meeting."""

GENERAL_NAMES = frozenset(
    ("meeting", "regular", "annual", "summit", "session", "round", "talk", "dialogue", "forum",
     "consultation", "exercise", "conference", "plenary", "joint", "informal", "bilateral",
     "high", "level", "leader", "special", "virtual", "person", "historic", "first", "trilateral",
     "extraordinary", "upcoming")
)  # fmt: skip
"""A series named by these words alone takes its name from its countries."""

YEARLY = ("every year", "each year", "annually", "annual", "yearly", "once a year")
"""What says that a series has one meeting a year."""

PLANNED_KINDS = frozenset(
    ("visit", "meeting", "call", "summit", "signing", "exercise", "election", "appointment")
)
"""Kinds of which one expects to hear that they took place."""
