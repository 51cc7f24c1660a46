"""White space inside prose made single, with the way back to the document's offsets.

Hard-wrapped and indented lines put several blanks inside a name or a title. Rules want one. A
run with two line breaks parts paragraphs and is left as it is, so that nothing reaches over it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from bilat_cli.model import Sentence


@cache
def _runs() -> re.Pattern[str]:
    return re.compile(r"\s{2,}")


class Squeezed:
    """A text without its runs of white space, and the sentences in its offsets."""

    __slots__ = ("_points", "_removed", "sentences", "text")

    def __init__(self, text: str, sentences: Sequence[Sentence]) -> None:
        self._points: list[int] = []
        """Offsets in the new text after which `_removed` characters are missing."""
        self._removed: list[int] = [0]
        self.text = text
        self.sentences = sentences
        if "  " in text or " \n" in text or "\n " in text or "\r" in text:
            self._squeeze(text, sentences)

    def _squeeze(self, text: str, sentences: Sequence[Sentence]) -> None:
        parts: list[str] = []
        old: list[int] = []
        done = removed = 0
        for match in _runs().finditer(text):
            start, end = match.span()
            if text.count("\n", start, end) > 1:
                continue
            parts.append(text[done : start + 1])
            done = end
            removed += end - start - 1
            old.append(end)
            self._points.append(end - removed)
            self._removed.append(removed)
        if not parts:
            return
        parts.append(text[done:])
        self.text = "".join(parts)

        def new(offset: int) -> int:
            return offset - self._removed[bisect_right(old, offset)]

        self.sentences = [
            Sentence(new(s.start), new(s.end), s.index, s.block, s.paragraph) for s in sentences
        ]

    def back(self, offset: int) -> int:
        """The document's offset for one of the new text."""
        return offset + self._removed[bisect_right(self._points, offset)]
