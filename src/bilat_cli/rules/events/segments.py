"""Words by which a sentence is taken apart into what each of its verbs tells."""

from __future__ import annotations

ALONE: tuple[str, ...] = ("main", "and", "stop")
"""Links of clauses that what follows may hang on."""

DETERMINERS: tuple[str, ...] = (
    "the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "those", "both",
)  # fmt: skip
"""Words that a noun phrase begins with."""

SUBJECTS: tuple[str, ...] = (*DETERMINERS, "he", "she", "it", "they")
"""Words that a clause of its own begins with."""

JOINTS: tuple[str, ...] = (
    "and", "but", "yet", "while", "then", "later", "also", "meanwhile", "when", "after", "since",
    "as", "before", "once", "who", "which", "whom", "where", "whose", "during which", "said", "says",
    "saying", "adding", "noting", "stressing", "stating", "told", "that",
)  # fmt: skip
"""Words that join a clause, in front of what it tells."""

PREPOSITIONS: frozenset[str] = frozenset(
    (
        "in",
        "on",
        "at",
        "after",
        "before",
        "during",
        "under",
        "with",
        "from",
        "for",
        "by",
        "of",
        "as",
        "to",
    )
)
"""What opens with one of these is no subject."""

AUXILIARIES: frozenset[str] = frozenset(
    (
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "will",
        "would",
        "did",
        "says",
        "plans",
        "arrives",
        "leaves",
    )
)

NO_VERBS: frozenset[str] = frozenset(
    (
        "need",
        "indeed",
        "hundred",
        "united",
        "limited",
        "unprecedented",
        "so-called",
        "red",
        "speed",
        "seed",
        "led",
    )
)
"""Words that look like a past form and are none, or are one that joins a phrase."""
