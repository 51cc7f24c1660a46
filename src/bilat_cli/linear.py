"""Where an RE2 pattern stands in bytes, without an object for each match.

google-re2 wraps every match in objects of Python's own, which cost more than finding it. A scan
of a whole text that only asks where its hits stand does without.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_NOWHERE = -1


def spans(
    pattern: Any,  # noqa: ANN401
    data: bytes,
    start: int = 0,
    end: int | None = None,
) -> Iterator[tuple[int, int]]:
    """The spans of all matches that are not empty, in order and apart, as `finditer` has them.

    `pattern` is compiled by `re2`, from bytes, and has no groups: each would be looked for.
    """
    import re2

    inner = getattr(pattern, "_regexp", None)
    if inner is None:  # another release of the wrapper
        yield from (m.span() for m in pattern.finditer(data, start, end) if m.group())
        return
    match, anywhere = inner.Match, re2._re2.RE2.Anchor.UNANCHORED
    end = len(data) if end is None else end
    while start <= end:
        span = match(anywhere, data, start, end)[0]
        if span[0] == _NOWHERE:
            return
        if span[0] < span[1]:
            yield span
            start = span[1]
        else:
            start = span[1] + 1
