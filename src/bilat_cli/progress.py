"""How far a long run is, how fast, and when it will be done: one line for a terminal."""

from __future__ import annotations

import time
from collections.abc import Callable

_PATIENCE = 0.5
"""Seconds without a sign: a short run needs none."""
_PAUSE = 0.2
"""Seconds between two signs."""


class Progress:
    """The line, with what it needs to tell the speed. Nothing that is found depends on the clock.

    `count` counts all files; it is asked once, and only by a run that takes its time.
    """

    def __init__(
        self, count: Callable[[], int], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._count = count
        self._clock = clock
        self._begun = clock()
        self._next = self._begun + _PATIENCE
        self.total: int | None = None

    def line(self, documents: int, files: int) -> str:
        """What is done by now, or nothing where it is too early to say so."""
        now = self._clock()
        if now < self._next or not files:
            return ""
        self._next = now + _PAUSE
        if self.total is None:
            self.total = self._count()
        return _drawn(documents, files, self.total, now - self._begun)


def _drawn(documents: int, files: int, total: int, seconds: float) -> str:
    rate = f"{documents / seconds:,.0f}/s"
    if not documents <= files <= total:  # files with many documents, or with none that can be told
        return f"{documents:,} documents, {rate}, file {files:,} of {max(files, total):,}"
    left = (total - files) * seconds / files
    return f"{documents:,} of {total:,} documents, {rate}, {_span(left)} left"


def _span(seconds: float) -> str:
    """A stretch of time as one would say it: 46 s, 3 min, 2 h 5 min."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
