"""Keeps libraries from writing on standard error by themselves: their records go to handlers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager


@contextmanager
def quieted(names: Sequence[str]) -> Iterator[None]:
    """Import libraries inside; without a handler, Python would print their warnings."""
    import logging

    for name in names:
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
    yield
