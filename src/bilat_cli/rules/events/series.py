"""Words of numbered meetings and other series."""

from __future__ import annotations

ORDINAL_WORDS: tuple[str, ...] = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
    "seventeenth", "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip
OTHER_ORDINALS: dict[str, int] = {
    "inaugural": 1, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60,
    "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
}  # fmt: skip
TENS: dict[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip

HEADS: tuple[str, ...] = (
    "meeting", "session", "round", "summit", "forum", "conference", "dialogue", "consultation",
    "talks", "congress", "assembly", "edition", "symposium", "exchange",
    "committee", "commission", "council",
)  # fmt: skip
"""What a numbered gathering is called."""

OTHER_HEADS: tuple[str, ...] = ("visit", "training", "exercise", "drill", "gathering", "encounter")
"""What else is counted, without the name of a series."""

COUNTED: frozenset[str] = frozenset({"meeting", "summit", "exercise", "visit"})
"""Kinds of which a report counts which one it is."""

PARTICIPANT_CLASSES: tuple[tuple[str, str], ...] = (
    (r"heads? of state and (?:heads? of )?government", "heads of state and government"),
    (
        r"(?:heads? of government|prime ministers?|premiers?|government heads)",
        "heads of government",
    ),
    (r"(?:heads? of state|presidents|state leaders)", "heads of state"),
    (r"foreign ministers?", "foreign ministers"),
    (r"(?:defen[cs]e ministers?|ministers? of defen[cs]e)", "defence ministers"),
    (r"(?:finance ministers?)", "finance ministers"),
    (r"(?:trade|economy|economic) ministers", "economic ministers"),
    (r"national security advis[eo]rs", "national security advisers"),
)
"""Class of office among the words behind the head, and the wording that stands for it."""

DROPPED_WORDS: tuple[str, ...] = (
    "the", "latest", "annual", "bilateral", "upcoming", "historic", "successful", "recent",
)  # fmt: skip
"""Words that do not tell one series from another."""

KEY_STOPWORDS: frozenset[str] = frozenset(
    {"the", "of", "for", "on", "and", "between", "a", "an", "in", "to", "member", "states", "s"}
)
