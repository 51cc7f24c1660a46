"""Text from documents made harmless for a terminal: no escapes, no change of direction."""

from __future__ import annotations

import re

_CONTROL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]+"
)


def plain(text: str) -> str:
    """One line without anything that a terminal could obey; white space runs become a space."""
    return " ".join(_CONTROL.sub(" ", text).split())
