"""The text of a report with blanks for what is printed but not read: marks, tags, addresses."""

from __future__ import annotations

import functools
import re

_BLANKS = "\xa0\u2002\u2003\u2007\u2009\u200a\u202f\u3000"


@functools.cache
def _tag() -> re.Pattern[str]:
    return re.compile(r"</?(?:sup|sub|[ubi]|em|strong|span)>")


@functools.cache
def _link() -> re.Pattern[str]:
    return re.compile(r"https?://[^\s)>\]]+")


def blanked(text: str) -> str:
    """The text with blanks for web addresses, tags, bold marks, and unusual kinds of blank."""
    if "**" in text:
        text = text.replace("**", "  ")
    if "</" in text:
        text = _tag().sub(lambda match: " " * len(match.group()), text)
    if "://" in text:
        text = _link().sub(lambda match: " " * len(match.group()), text)
    if not text.isascii():
        for blank in _BLANKS:
            text = text.replace(blank, " ")
    return text
