"""Where to look: runs of words that may be a time, found in one pass of linear time.

The scan only chooses candidates. `runs` uses RE2 over the whole text, `all_runs` reads every
word; what the rules find in both is the same, which a test asserts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from bilat_cli.linear import spans
from bilat_cli.rules.dates import words

_TWINS = (
    ("’", "'"), ("‘", "'"), ("´", "'"), ("`", "'"), ("\u00a0", " "), ("\u2009", " "),
    ("\u202f", " "), ("\u2007", " "), ("–", "-"), ("—", ";"), ("‑", "-"), ("‒", "-"),
    ("−", "-"), ("“", '"'), ("”", '"'), ("\x0b", " "), ("\x0c", " "), ("\t", " "),
)  # fmt: skip


def normalise(text: str) -> str:
    """The text in ASCII, one character for one: look-alikes as their plain twin, others `?`."""
    for odd, plain in _TWINS:
        if odd in text:
            text = text.replace(odd, plain)
    return text if text.isascii() else text.encode("ascii", "replace").decode("ascii")


def runs(lower: str) -> Iterable[tuple[int, int]]:
    """Spans of candidate runs of a normalised text in lower case, in order and apart."""
    return spans(_pattern(), lower.encode("ascii"))


def all_runs(lower: str) -> Iterator[tuple[int, int]]:
    """The same without the fast pattern: all text, a paragraph at a time."""
    start = 0
    for piece in lower.split("\n\n"):
        yield start, start + len(piece)
        start += len(piece) + 2


@cache
def _pattern() -> Any:  # noqa: ANN401  (google-re2 has no types)
    """One RE2 pattern over lower case: at least one trigger, with all known words around it."""
    import re2

    links = {
        part
        for entries in words.WORDS.values()
        for word in entries
        for part in re.split(r"[ -]", word)
    }
    triggers = {word for kind in words.TRIGGERS for word in words.WORDS[kind]}
    # An entry of several words needs no place of its own where one of its words has one.
    triggers = {
        word
        for word in triggers
        if not (set(parts := re.split(r"[ -]", word)) & triggers and len(parts) > 1)
    }
    sep = r"(?:'s)?[ \r\n,/'-]{1,6}"
    dotted = {word.rstrip(".").replace(".", r"\.") for word in links if "." in word}
    longest = sorted(dotted.union(words.ABBREVIATIONS), key=lambda word: (-len(word), word))
    short = rf"\b(?:{'|'.join(longest)})\b\.?"
    figure = r"\d[\d.,:/]*(?:st|nd|rd|th|'?s|q\b|h\b|[ap]\.? ?m\b\.?)?|[ap]\.? ?m\b\.?"
    link = f"(?:{figure}|{short}|{_alternation(links)})"
    figures = (
        r"\b(?:\d{4}-\d\d-\d\d(?:t[\d:+-]+z?)?|\d{1,4}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}\.\s\d{1,2}\.\s\d{4}|\d{1,2}:\d\d(?::\d\d)?"
        r"|[12]\d{3}(?:'?s\b)?|[2-9]0s\b|\d{1,2}(?:[:.]\d\d)?[ \r]*\n?[ \r]*[ap]\.? ?m\b\.?)"
        r"|\b(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[ \r\n-]{1,3}"
        r"(?:ten|eleven|twelve|\w+teen|\w+ty)\b"
        r"|\btwo[ \r\n-]{1,3}thousand[ \r\n-]{1,3}(?:and[ \r\n-]{1,3})?\w+"
        r"|\bfy ?'?(?:20|19)?\d\d(?:[-/]\d\d(?:\d\d)?)?\b"
        r"|'\d0s\b|'\d\d\b|\bthe\s+\d{1,2}(?:st|nd|rd|th)\b"
    )
    trigger = f"(?:{figures}|{short}|{_alternation(triggers)})"
    options = re2.Options()
    options.max_mem = 64 << 20
    return re2.compile(f"(?:{link}{sep})*{trigger}(?:{sep}(?:{link}|{figures}))*".encode(), options)


def _alternation(found: set[str]) -> str:
    return rf"\b(?:{'|'.join(sorted(word for word in found if '.' not in word))})\b"
