"""Patterns in the syntax of RE2, which knows no look-around and takes linear time.

Whether a pattern is found at all is asked of a set of one pattern, which makes no match and
answers in a fifth of the time; most questions end there. Where it is, the match comes from `re`
in a text of ordinary length, whose patterns are kept between runs and whose matches are had in
a fifth of the time, and from RE2 in any longer one. Both read the same syntax with ASCII
classes, and say the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, cast

import re2

ORDINARY = 400
"""Longest text that `re` is trusted with."""


class Gated:
    """A pattern that is only matched where it is found; used as a pattern of `re` is.

    Exact: a set of one pattern finds it where, and only where, a search does.
    """

    __slots__ = ("_linear", "_pattern", "_plain", "_test")

    def __init__(self, pattern: str) -> None:
        single = re2.Set.SearchSet()
        single.Add(pattern)
        single.Compile()
        self._pattern = pattern
        self._test = single.Match
        self._plain: Any = None
        self._linear: Any = None

    def found(self, text: str) -> bool:
        """Is the pattern anywhere in the text?"""
        return self._test(text) is not None

    def search(self, text: str) -> re.Match[str] | None:
        """The first match, or None."""
        return self._engine(text).search(text) if self._test(text) is not None else None

    def match(self, text: str) -> re.Match[str] | None:
        """The match at the start of the text, or None."""
        return self._engine(text).match(text) if self._test(text) is not None else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches, in order and apart."""
        return self._engine(text).finditer(text) if self._test(text) is not None else iter(())

    def _engine(self, text: str) -> re.Pattern[str]:
        # For `re` a "$" also stands before a line end that closes the text.
        if len(text) <= ORDINARY and not text.endswith("\n"):
            if self._plain is None:
                self._plain = re.compile(self._pattern, re.ASCII)
            return cast("re.Pattern[str]", self._plain)
        if self._linear is None:
            self._linear = re2.compile(self._pattern)
        return cast("re.Pattern[str]", self._linear)


@cache
def _gated(pattern: str) -> Gated:
    return Gated(pattern)


def compiled(pattern: str, *, cased: bool = False) -> re.Pattern[str]:
    """The pattern, compiled once; matches in any case unless `cased`. Typed as `re` would be."""
    return cast("re.Pattern[str]", _gated(pattern if cased else f"(?i){pattern}"))


def exact(pattern: str) -> re.Pattern[str]:
    """The pattern, compiled once, that minds the case of letters."""
    return compiled(pattern, cased=True)


def found(pattern: str, text: str) -> bool:
    """Does the text hold the pattern, minding the case of letters? Makes no match."""
    return _gated(pattern).found(text)
