"""White space inside prose made single, with the way back to the document's offsets.

Hard-wrapped and indented lines put several blanks inside a name or a title. Rules want one. A
run with two line breaks parts paragraphs and is left as it is, so that nothing reaches over it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from bilat_cli.model import Sentence

_CLOSING = '.!?:;"”)*>|-\\ \n\t'
"""Before a run: no phrase goes on over it."""


def _runs(text: str, first: int, last: int) -> list[tuple[int, int]]:
    """Runs of blanks between two offsets that may stand inside a phrase, in order."""
    found: dict[int, int] = {}
    for needle in ("  ", "\n ", " \n"):
        place = text.find(needle, first, last)
        while place >= 0:
            end = place + 2
            if text[place - 1] not in _CLOSING:
                while text[end : end + 1].isspace():
                    end += 1
                if text.count("\n", place, end) < 2:
                    found[place] = end
            place = text.find(needle, end, last)
    return sorted(found.items())


class Squeezed:
    """A text without its runs of white space, and the sentences in its offsets."""

    __slots__ = ("_points", "_removed", "moved", "sentences", "text")

    def __init__(self, text: str, sentences: Sequence[Sentence]) -> None:
        self._points: list[int] = []
        """Offsets in the new text after which `_removed` characters are missing."""
        self._removed: list[int] = [0]
        self.text = text
        self.sentences = sentences
        runs = _runs(text, max(sentences[0].start, 1), sentences[-1].end) if sentences else []
        self.moved = bool(runs)
        """Whether offsets differ at all."""
        if runs:
            self._squeeze(text, sentences, runs)

    def _squeeze(
        self, text: str, sentences: Sequence[Sentence], runs: list[tuple[int, int]]
    ) -> None:
        parts: list[str] = []
        old: list[int] = []
        done = removed = 0
        for start, end in runs:
            parts.append(text[done : start + 1])
            done = end
            removed += end - start - 1
            old.append(end)
            self._points.append(end - removed)
            self._removed.append(removed)
        parts.append(text[done:])
        self.text = "".join(parts)
        moved: list[Sentence] = []
        for s in sentences:
            start = s.start - self._removed[bisect_right(old, s.start)]
            end = s.end - self._removed[bisect_right(old, s.end)]
            moved.append(Sentence(start, end, s.index, s.block, s.paragraph))
        self.sentences = moved

    def back(self, offset: int) -> int:
        """The document's offset for one of the new text."""
        return offset + self._removed[bisect_right(self._points, offset)]
