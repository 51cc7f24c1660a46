"""Where to look: runs of words that may be a time, found in one pass of linear time.

The scan only chooses candidates. `runs` uses RE2 over the whole text, `all_runs` reads every
word; what the rules find in both is the same, which a test asserts.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from bilat_cli.rules.dates import words

_TWINS = (
    ("’", "'"), ("‘", "'"), ("´", "'"), ("`", "'"), ("\u00a0", " "), ("\u2009", " "),
    ("\u202f", " "), ("\u2007", " "), ("–", "-"), ("—", "-"), ("‑", "-"), ("‒", "-"),
    ("−", "-"), ("“", '"'), ("”", '"'), ("\x0b", " "), ("\x0c", " "), ("\t", " "),
)  # fmt: skip


def normalise(text: str) -> str:
    """The text in ASCII, one character for one: look-alikes as their plain twin, others `?`."""
    for odd, plain in _TWINS:
        if odd in text:
            text = text.replace(odd, plain)
    return text if text.isascii() else text.encode("ascii", "replace").decode("ascii")


def runs(plain: str) -> Iterator[tuple[int, int]]:
    """Spans of candidate runs, in order and apart."""
    for match in _pattern().finditer(plain.encode("ascii")):
        yield match.span()


def all_runs(plain: str) -> Iterator[tuple[int, int]]:
    """The same without the fast pattern: all text, a paragraph at a time."""
    start = 0
    for piece in plain.split("\n\n"):
        yield start, start + len(piece)
        start += len(piece) + 2


@cache
def _pattern() -> Any:  # noqa: ANN401  (google-re2 has no types)
    """One RE2 pattern: at least one trigger, with all known words around it."""
    import re2

    free: set[str] = set()
    cased: set[str] = set()
    free_triggers: set[str] = set()
    cased_triggers: set[str] = set()
    for kind, entries in words.WORDS.items():
        for word in entries:
            capital = kind in words.CASED
            if kind in words.TRIGGERS:
                (cased_triggers if capital else free_triggers).add(word)
            (cased if capital else free).update(word.split())
    sep = r"[ \r]*\n?[ \r]*(?:--?|,|/|'s?)?[ \r]*\n?[ \r]*"
    figure = r"\d[\d.,:/]*(?:st|nd|rd|th|'?s)?|'\d\d|[apAP]\.? ?[mM]\b\.?"
    link = f"(?:{_alternation(free, cased)}|{figure})"
    figures = (
        r"\b(?:\d{4}-\d\d-\d\d(?:T[\d:+-]+Z?)?|\d{1,4}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}:\d\d(?::\d\d)?"
        r"|[12]\d{3}(?:'?s\b)?|[2-9]0s\b|\d{1,2}(?:[:.]\d\d)? ?[apAP]\.? ?[mM]\b\.?)"
        r"|(?i:fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[ \n-](?i:ten|eleven|twelve"
        r"|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|\w+ty)\b"
        r"|\bFY ?'?(?:20|19)?\d\d\b|'\d0s\b|'\d\d\b|\b(?i:the)\s+\d{1,2}(?:st|nd|rd|th)\b"
    )
    trigger = f"(?:{_alternation(free_triggers, cased_triggers)}|{figures})"
    options = re2.Options()
    options.max_mem = 64 << 20
    return re2.compile(f"(?:{link}{sep})*{trigger}(?:{sep}(?:{link}|{trigger}))*".encode(), options)


def _alternation(free: set[str], cased: set[str]) -> str:
    """Words in any case, and words that need a capital; a full stop may follow a short form."""
    capital = sorted(
        f"{word[0].upper()}(?i:{_escape(word[1:])})" if len(word) > 1 else word.upper()
        for word in cased
    )
    lower = sorted(_escape(word) for word in free)
    parts = []
    if lower:
        parts.append(rf"\b(?i:{'|'.join(lower)})\b")
    if capital:
        parts.append(rf"\b(?:{'|'.join(capital)})\b\.?")
    return "|".join(parts)


def _escape(word: str) -> str:
    return word.replace(".", r"\.")
