"""English word forms, and words without their accents."""

from __future__ import annotations

import unicodedata

_ENDS = {1: "st", 2: "nd", 3: "rd"}


def ordinal(count: int) -> str:
    """ "1st", "22nd", "113th"."""
    end = "th" if count % 100 in (11, 12, 13) else _ENDS.get(count % 10, "th")
    return f"{count}{end}"


def plural(noun: str) -> str:
    """Of a regular English noun: "meetings", "countries", "speeches"."""
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def unaccented(text: str) -> str:
    """The letters alone, compatible forms made one: "São" is "Sao"."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFKD", text)
    return "".join(char for char in parts if not unicodedata.combining(char))
