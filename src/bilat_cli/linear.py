"""Where an RE2 pattern stands in bytes, without an object for each match.

google-re2 wraps every match in objects of Python's own, which cost more than finding it. A scan
of a whole text that only asks where its hits stand does without.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_NOWHERE = -1


def spans(pattern: Any, data: bytes) -> Iterator[tuple[int, int]]:  # noqa: ANN401
    """The spans of all matches that are not empty, in order and apart, as `finditer` has them.

    `pattern` is compiled by `re2`, from bytes, and has no groups: each would be looked for.
    """
    import re2

    inner = getattr(pattern, "_regexp", None)
    if inner is None:  # another release of the wrapper
        yield from (match.span() for match in pattern.finditer(data) if match.group())
        return
    match, anywhere = inner.Match, re2._re2.RE2.Anchor.UNANCHORED
    start, end = 0, len(data)
    while start <= end:
        span = match(anywhere, data, start, end)[0]
        if span[0] == _NOWHERE:
            return
        if span[0] < span[1]:
            yield span
            start = span[1]
        else:
            start = span[1] + 1
