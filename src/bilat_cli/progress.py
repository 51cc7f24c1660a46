"""How far a long run is, how fast, and when it will be done: one line for a terminal."""

from __future__ import annotations

import time
from collections.abc import Callable

_PATIENCE = 0.5
"""Seconds without a sign: a short run needs none."""
_PAUSE = 0.2
"""Seconds between two signs."""


class Progress:
    """Counts what is done. Nothing that is found depends on the clock."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begun: float | None = None
        self._next = 0.0
        self._documents = 0
        self._files = 0
        self._total: int | None = None

    def line(self, documents: int, files: int, total: Callable[[], int] | None) -> str:
        """What is done by now, or nothing, where it is too early to say so or nobody looks.

        `total` counts all files; it is asked once, and only by a run that takes its time.
        """
        self._documents, self._files = documents, files
        if total is None:
            return ""
        now = self._clock()
        if self._begun is None:
            self._begun, self._next = now, now + _PATIENCE
        if now < self._next or not files:
            return ""
        self._next = now + _PAUSE
        if self._total is None:
            self._total = total()
        return self._drawn(now - self._begun, self._total)

    def done(self) -> str:
        """What was done, for the end of a sentence: " after 1,234 of 20,000 documents"."""
        if not self._documents:
            return ""
        if self._total and self._plain(self._total):
            return f" after {self._documents:,} of {self._total:,} documents"
        return f" after {self._documents:,} document{'s' if self._documents > 1 else ''}"

    def _plain(self, total: int) -> bool:
        """Whether files are documents, as far as one can see."""
        return self._documents <= self._files <= total

    def _drawn(self, seconds: float, total: int) -> str:
        rate = f"{self._documents / seconds:,.0f}/s"
        if not self._plain(total):
            return f"{self._documents:,} documents, {rate}, file {self._files:,} of {total:,}"
        left = (total - self._files) * seconds / self._files
        return f"{self._documents:,} of {total:,} documents, {rate}, {_span(left)} left"


def _span(seconds: float) -> str:
    """A stretch of time as one would say it: 46 s, 3 min, 2 h 5 min."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
