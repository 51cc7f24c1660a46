"""Numbers as people write them."""

from __future__ import annotations

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_ENDS = {1: "st", 2: "nd", 3: "rd"}


def number(amount: int | float) -> str:
    """Long numbers with a word of scale, others with thousands apart: "240 billion", "12,500"."""
    for scale, word in _SCALES:
        if abs(amount) >= scale:
            return f"{_short(amount / scale)} {word}"
    return _short(amount)


def _short(amount: int | float) -> str:
    return f"{amount:,.4f}".rstrip("0").rstrip(".")


def ordinal(count: int) -> str:
    """ "1st", "22nd", "113th"."""
    end = "th" if count % 100 in (11, 12, 13) else _ENDS.get(count % 10, "th")
    return f"{count}{end}"


def plural(noun: str) -> str:
    """Of a regular English noun: "meetings", "countries", "speeches"."""
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")
