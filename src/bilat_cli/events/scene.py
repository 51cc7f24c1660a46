"""One sentence made ready for matching: its mentions, times, masked text and clauses."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TypeVar

from msgspec import Struct

from bilat_cli.events.patterns import mask
from bilat_cli.model import Annotated, Mention, Sentence, TimeExpression

Spanned = TypeVar("Spanned", Mention, TimeExpression)


class Clause(Struct, frozen=True):
    """A stretch of a sentence between connectors; offsets in the document."""

    start: int
    end: int
    link: str
    """How it is joined: `main`, `relative`, `speech`, `adverbial`, `and`, `stop`."""


class Scene(Struct):
    """What one sentence offers to the rules. Offsets are the document's."""

    sentence: Sentence
    masked: str
    mentions: list[Mention]
    times: list[TimeExpression]
    _clauses: list[Clause] | None = None

    @property
    def clauses(self) -> list[Clause]:
        """The clauses of the sentence, told apart once they are asked for: most never are."""
        if self._clauses is None:
            self._clauses = _split(self.masked, self.sentence.start)
        return self._clauses

    def clause_at(self, offset: int) -> int:
        """Index of the clause that holds the offset."""
        for index, clause in enumerate(self.clauses):
            if offset < clause.end:
                return index
        return len(self.clauses) - 1

    def before(self, offset: int, size: int = 80) -> str:
        """Masked words in front of an offset, inside the sentence."""
        at = offset - self.sentence.start
        return self.masked[max(0, at - size) : at]

    def after(self, offset: int, size: int = 80) -> str:
        """Masked words behind an offset, inside the sentence."""
        at = offset - self.sentence.start
        return self.masked[at : at + size]

    def between(self, left: int, right: int) -> str:
        """Masked words from one offset to another."""
        base = self.sentence.start
        return self.masked[max(0, left - base) : max(0, right - base)]


_LINKS: tuple[tuple[str, str], ...] = (
    (
        "relative",
        r"\s*(?<=\s)(?:who|which|whom|where|whose)\s"
        r"|(?<=,)\s+(?:\w+ed|made|held|led|built|set\s+up)\s+(?:by|in|at|on|under|to|with|from)\s",
    ),
    (
        "speech",
        r"\s*(?<=\s)(?:saying|adding|noting|stressing|said|says|told|stating|vowing|warning|claiming"
        r"|reiterating|urging|calling)\b(?!\s+(?:for|on|in|at|by)\s+[\ue005])|(?<=\s)\s*that\s",
    ),
    (
        "adverbial",
        r"\s*(?<=\s)(?:when|while|after|following|during|before|ahead\s+of|prior\s+to|as\s+part\s+of"
        r"|on\s+the\s+(?:sidelines|margins|fringes|eve)\s+of|at\s+the\s+end\s+of|since|as)\s",
    ),
    ("stop", r"(?<=[;:])\s"),
    ("and", r"(?<=\s)(?:--|[—–])\s|(?<=,)\s+(?:but|and|yet)\s(?![\ue001-\ue005])"),
)
"""What joins a clause, behind the comma, semicolon, colon or white space that it begins with."""


@cache
def _connector() -> re.Pattern[str]:
    # It begins with a set of characters, so that a search runs over the letters between.
    links = "|".join(f"(?P<{name}>{body})" for name, body in _LINKS)
    return re.compile(rf"[,;:\s](?:{links})")


def _split(masked: str, base: int) -> list[Clause]:
    starts = [(0, "main")]
    for match in _connector().finditer(masked):
        name = match.lastgroup or "and"
        # "after" before a bare time expression is a bound, not a clause.
        starts.append((match.start(), name))
    ends = [start for start, _ in starts[1:]] + [len(masked)]
    return [
        Clause(base + start, base + end, link)
        for (start, link), end in zip(starts, ends, strict=True)
        if end > start
    ]


def _slice(items: tuple[Spanned, ...], start: int, end: int) -> list[Spanned]:
    left = bisect_left(items, start, key=lambda item: item.start)
    right = bisect_left(items, end, key=lambda item: item.start)
    return list(items[left:right])


def prepare(annotated: Annotated, sentence: Sentence) -> Scene:
    """The scene of a sentence."""
    mentions = _slice(annotated.mentions, sentence.start, sentence.end)
    times = _slice(annotated.times, sentence.start, sentence.end)
    masked = mask(annotated.document.text, sentence.start, sentence.end, mentions, times)
    return Scene(sentence, masked, mentions, times)
