"""Where paragraphs begin and end in a text, hard-wrapped or not.

Works on a shadow of the text: the same length, with other line ends and spaces made plain, so
that every offset holds in both.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

_UNWRAPPED = 140
"""A line longer than this was not wrapped by hand."""
_SUBHEAD = 45
"""A subhead glued to its paragraph is shorter than this; the line below it is longer."""
_SUBHEAD_WORDS = 7
_SHORT_HEAD = 4
_FUNCTION_WORD = 3
"""No subhead ends with "of" or "the"."""
_HEADER_LINES = 4
_MARGIN = 10
"""Lines are ragged: a break counts as the author's only where there was plenty of room."""
_STOPS = (".", "!", "?", ":", ";", '"', "”", "’", ")", "*", "…")
_MARKERS = frozenset("-*•·–#>|o0123456789◦▪●+")
_SPECIAL = _MARKERS | frozenset(" \t")


def shadow(text: str) -> str:
    """The text with line ends as newlines and odd spaces as spaces, offset by offset."""
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    if not text.isascii():
        for odd, plain in (("\xa0", " "), ("\u2028", "\n"), ("\u2029", "\n"), ("\x85", "\n"),
                           ("\u202f", " "), ("\u2009", " "), ("\ufeff", " ")):  # fmt: skip
            if odd in text:
                text = text.replace(odd, plain)
    for odd in ("\x00", "\x0b", "\x0c"):
        if odd in text:
            text = text.replace(odd, "\n" if odd == "\x0c" else " ")
    return text


@cache
def _marker() -> re.Pattern[str]:
    return re.compile(r"\s*(?:[-*•·–◦▪●+o]\s|\d{1,3}\\?[.)]\s|#{1,6}\s|>\s?|\|)")


def is_marked(line: str) -> bool:
    """Whether a line begins a list item, a heading, a quotation or a table row."""
    return line.lstrip()[:1] in _MARKERS and _marker().match(line) is not None


def split(plain: str, start: int) -> list[tuple[int, int]]:
    """Spans of the paragraphs of a shadow from `start` on, without surrounding white space.

    A paragraph ends at a blank line, before a list item or heading, before a line that is
    indented as wires do, at a hard break of Markdown, and at every line end where the text is
    not wrapped.
    """
    lines = plain[start:].split("\n") if start else plain.split("\n")
    some_long = max(map(len, lines)) > _UNWRAPPED
    unwrapped = some_long and _is_unwrapped(lines)
    spans: list[tuple[int, int]] = []
    begin = -1
    position = last = start
    opened = -1
    # Where the line begins that opened the paragraph.
    previous = ""
    listed = False
    for line in lines:
        here = position
        position += len(line) + 1
        if not line or line.isspace():
            if begin >= 0:
                spans.append((begin, last + len(previous.rstrip())))
                begin = -1
            continue
        if begin >= 0 and (
            unwrapped
            or (last == opened and len(previous) <= _SUBHEAD and _is_subhead(previous, line))
            or (
                # Most lines are plain and go on: look closer only where something may break.
                (line[0] in _SPECIAL or some_long or listed or previous.endswith("  "))
                and _breaks(previous, line, listed)
            )
        ):
            spans.append((begin, last + len(previous.rstrip())))
            begin = -1
        if begin < 0:
            begin = here if line[0] > " " else here + len(line) - len(line.lstrip())
            opened = here
            listed = plain[begin] in _MARKERS and is_marked(line)
        last = here
        previous = line
    if begin >= 0:
        spans.append((begin, last + len(previous.rstrip())))
    return spans


def header(plain: str, begin: int, end: int) -> list[tuple[int, int]]:
    """Split header lines off the first paragraph, where no blank line stands between.

    A line break is one of the author's where the next word would have had room on the line: so
    a headline, a byline or a date ends. Only the first lines are looked at.
    """
    lines = plain[begin:end].split("\n", _HEADER_LINES + 1)
    width = max(map(len, lines[:-1]), default=0) if len(lines) > 2 else len(lines[-1])
    width = min(max(width, len(lines[-1].partition("\n")[0])), _UNWRAPPED)
    spans: list[tuple[int, int]] = []
    for line, following in pairwise(lines[: _HEADER_LINES + 1]):
        words = following.split(None, 1)
        room = width - len(line.rstrip()) - 1 - _MARGIN
        if not words or len(words[0]) > room or line.rstrip().endswith((".", ",", ";", "-")):
            break
        spans.append((begin, begin + len(line.rstrip())))
        begin += len(line) + 1
    begin += len(plain[begin:end]) - len(plain[begin:end].lstrip())
    return [*spans, (begin, end)]


def _is_subhead(line: str, following: str) -> bool:
    """Whether the first line of a paragraph ended where the author wanted: "Berlin calls".

    The next line begins a sentence, and its first word would have had room.
    """
    head = line.strip()
    return (
        len(following) > _SUBHEAD + _MARGIN
        and following[0].isupper()
        and head[0].isupper()
        and not head[-1].isdigit()
        and not head.endswith((*_STOPS[:4], ",", "-", "—", "–"))
        and "," not in head
        and _is_whole(head)
        and len(head) + len(following.split(None, 1)[0]) + _MARGIN < len(following)
    )


def _is_whole(head: str) -> bool:
    """Whether the words of a short line stand by themselves, so that no name goes on below."""
    words = head.split()
    last = words[-1]
    return len(words) <= _SUBHEAD_WORDS and (
        head.isupper()
        or (last.islower() and len(last) > _FUNCTION_WORD)
        or (len(words) <= _SHORT_HEAD and len(last) > _FUNCTION_WORD)
    )


def _is_unwrapped(lines: list[str]) -> bool:
    """Whether so many lines are long that every line end is one of the author's."""
    filled = sum(1 for line in lines if line and not line.isspace())
    return 3 * sum(1 for line in lines if len(line) > _UNWRAPPED) > filled


def _breaks(previous: str, line: str, listed: bool) -> bool:
    """Whether a new paragraph begins with `line`, which follows `previous` without a blank."""
    first = line[0]
    if first in " \t":
        stripped = line.lstrip()
        if stripped[0] in _MARKERS and is_marked(line):
            return True
        if listed:
            return False
        indent = len(line) - len(stripped)
        before = len(previous) - len(previous.lstrip())
        if indent >= 2 and (indent > before or previous.rstrip().endswith(_STOPS)):
            return True
    elif first in _MARKERS and is_marked(line):
        # A wrapped line may begin with a number and a stop ("in\n1996. The") or a dash.
        return first not in "0123456789-–+o" or _closed(previous) or is_marked(previous)
    if previous.startswith("#") and is_marked(previous):
        return True
    if previous.endswith("  "):
        last = previous.rstrip()
        ahead = line.lstrip()[0]
        return (
            (len(last) < 60 or last.endswith(_STOPS))
            and not ahead.islower()
            and ahead not in ".,;:)"
        )
    if len(line) <= _UNWRAPPED and len(previous) <= _UNWRAPPED:
        return False
    # An address can make a wrapped line long.
    return first.isupper() and "http" not in line and "http" not in previous


def _closed(line: str) -> bool:
    return line.rstrip().endswith((*_STOPS, ","))
