"""Compiles the patterns of the layout rules, once, and chooses what matches them.

RE2 takes linear time whatever the line; but it has to compile at every start, which costs more
than a short run has to spend, where `re` finds what an earlier run has compiled. So a line no
longer than a layout line can be, and of ordinary shape, goes to `re`, every other one to RE2.
Both read the same syntax with ASCII classes, and say the same.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from bilat_cli.rules.layout import FRAGMENTS

ORDINARY = 400
"""Longest line that `re` is trusted with."""
_STRETCHED = "   "
"""White space of that length is left to RE2: several parts of a pattern may share it out."""


def _spliced(pattern: str) -> str:
    for _ in range(4):
        if "<<" not in pattern:
            break
        for name, fragment in FRAGMENTS.items():
            pattern = pattern.replace(f"<<{name}>>", fragment)
    return pattern


class Pattern:
    """A layout pattern; what it gives are matches of `re` or of RE2, which are read alike."""

    __slots__ = ("_folded", "_linear", "_plain", "_text")

    def __init__(self, pattern: str, folded: bool) -> None:
        self._text = _spliced(pattern)
        self._folded = folded
        self._plain: Any = None
        self._linear: Any = None

    def fullmatch(self, line: str) -> Any:  # noqa: ANN401 - re2 has no types
        """The match of the whole line, or None."""
        return self._engine(line).fullmatch(line)

    def match(self, line: str) -> Any:  # noqa: ANN401
        """The match at the start of the line, or None."""
        return self._engine(line).match(line)

    def search(self, line: str) -> Any:  # noqa: ANN401
        """The first match, or None."""
        return self._engine(line).search(line)

    def sub(self, by: str, line: str) -> str:
        """The line with `by` in place of every match."""
        return str(self._engine(line).sub(by, line))

    def _engine(self, line: str) -> Any:  # noqa: ANN401
        if len(line) <= ORDINARY and _STRETCHED not in line:
            if self._plain is None:
                flags = re.ASCII | re.IGNORECASE if self._folded else re.ASCII
                self._plain = re.compile(self._text, flags)
            return self._plain
        if self._linear is None:
            self._linear = self._by_re2()
        return self._linear

    def _by_re2(self) -> Any:  # noqa: ANN401
        import re2

        options = re2.Options()
        options.case_sensitive = not self._folded
        options.log_errors = False
        return re2.compile(self._text, options)


@cache
def compiled(pattern: str, folded: bool) -> Pattern:
    """The pattern with its fragments, without case where `folded`."""
    return Pattern(pattern, folded)
