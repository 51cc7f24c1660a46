"""Text from documents made harmless for a terminal: no escapes, no change of direction."""

from __future__ import annotations

import re

_MARKS = "\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff"
_CONTROL = re.compile(f"[\x00-\x1f{_MARKS}]+")
_STEERING = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f{_MARKS}]+")
_SEQUENCE = re.compile("(?:\x1b\\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\\][^\x07\x1b]*(?:\x07|\x1b\\\\)?")


def plain(text: str) -> str:
    """One line without anything that a terminal could obey; white space runs become a space."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return " ".join(_CONTROL.sub(" ", _SEQUENCE.sub("", text)).split())


def harmless(text: str) -> str:
    """The same character for character, with a space for each of those: offsets still hold."""
    return _CONTROL.sub(lambda run: " " * len(run[0]), text)


def shown(text: str) -> str:
    """Text whose lines and tabs stay, without escapes and other characters that steer."""
    if text.isprintable():
        return text
    return _STEERING.sub("", _SEQUENCE.sub("", text))
