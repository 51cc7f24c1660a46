"""One sentence made ready for matching: its mentions, times, masked text and clauses."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from bilat_cli.events.patterns import TIME, called, mask, symbols
from bilat_cli.model import Annotated, Mention, Sentence, TimeExpression
from bilat_cli.rules.events._record import EventRule


class Clause(Struct, frozen=True, gc=False):
    """A stretch of a sentence between connectors; offsets in the document."""

    start: int
    end: int
    link: str
    """How it is joined: `main`, `relative`, `participle`, `speech`, `adverbial`,
    `condition`, `and`, `stop`."""


class Scene(Struct, gc=False):
    """What one sentence offers to the rules. Offsets are the document's."""

    sentence: Sentence
    masked: str
    mentions: tuple[Mention, ...]
    times: tuple[TimeExpression, ...]
    lead: str | None = None
    """The day that a dateline gives to this, the first sentence of its report."""
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
        r"\s*(?<=\s)(?:who|which|whom|where|whose)\s",
    ),
    (
        "participle",
        r"(?<=,)\s+(?:\w+ed|made|held|led|built|set\s+up)\s+(?:by|in|at|on|under|to|with|from)\s",
    ),
    (
        "speech",
        r"\s*(?<=\s)(?:saying|adding|noting|stressing|said|says|told|stating|vowing|warning|claiming"
        r"|reiterating|urging|calling)\b(?!\s+(?:for|on|in|at|by)\s+[\ue005])|(?<=\s)\s*that\s"
        r"(?!(?:visit|meeting|trip|tour|summit|occasion|session|round|year|day|month|time)\b)",
    ),
    (
        "adverbial",
        r"\s*(?<=\s)(?:when|while|after|following|during|before|ahead\s+of|prior\s+to|as\s+part\s+of"
        r"|on\s+the\s+(?:sidelines|margins|fringes|eve)\s+of|at\s+the\s+end\s+of|since|once(?!\s+(?:again|more|in))|as)\s(?!\ue005)",
    ),
    ("condition", r"\s*(?<=\s)(?:even\s+)?(?:if|unless|whether|provided\s+that)\s"),
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


_ACTORS = frozenset(("two", "one", "traveller"))
"""What rules need that nothing in a sentence without mentions can be."""


class Scenes:
    """The sentences of a document with what stands in them, made ready one by one."""

    def __init__(self, annotated: Annotated, lead: str | None) -> None:
        """`lead` is the day that a dateline gives to the first sentence of the body."""
        self._annotated = annotated
        body = (index for index, s in enumerate(annotated.sentences) if s.block == "body")
        self._leads = {next(body, -1): lead} if lead else {}
        self._made: dict[int, Scene] = {}
        self._mentions = [mention.start for mention in annotated.mentions]
        self._times = [time.start for time in annotated.times]

    def ready(self, index: int, heads: Sequence[str]) -> tuple[Scene, list[EventRule]] | None:
        """The scene of a sentence and the rules that its head words call up; None without any."""
        sentence = self._annotated.sentences[index]
        mentions, times = self.inside(index)
        text = self._annotated.document.text[sentence.start : sentence.end]
        marks = symbols(mentions, times) + (TIME if index in self._leads else "")
        rules = called(heads, text.lower() + marks)
        if not rules or (not mentions and all(rule.needs in _ACTORS for rule in rules)):
            # People and parties are mentions: where there is none, no such rule has enough.
            return None
        return self.scene(index), rules

    def inside(self, index: int) -> tuple[tuple[Mention, ...], tuple[TimeExpression, ...]]:
        """The mentions and times of a sentence."""
        annotated = self._annotated
        sentence = annotated.sentences[index]
        start, end = sentence.start, sentence.end
        left = bisect_left(self._mentions, start)
        mentions = annotated.mentions[left : bisect_left(self._mentions, end, left)]
        left = bisect_left(self._times, start)
        return mentions, annotated.times[left : bisect_left(self._times, end, left)]

    def scene(self, index: int) -> Scene:
        """The scene of a sentence, whatever rules it may call up; made once."""
        made = self._made.get(index)
        if made is None:
            sentence = self._annotated.sentences[index]
            mentions, times = self.inside(index)
            text = self._annotated.document.text
            masked = mask(text, sentence.start, sentence.end, mentions, times)
            made = Scene(sentence, masked, mentions, times, self.lead(index))
            self._made[index] = made
        return made

    def lead(self, index: int) -> str | None:
        """The day that a dateline gives to a sentence, if it is the lead."""
        return self._leads.get(index)
