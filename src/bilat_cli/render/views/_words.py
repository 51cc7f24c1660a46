"""Numbers as people write them."""

from __future__ import annotations

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def number(amount: int | float) -> str:
    """Long numbers with a word of scale, others with thousands apart: "240 billion", "12,500"."""
    for scale, word in _SCALES:
        if abs(amount) >= scale:
            return f"{_short(amount / scale)} {word}"
    return _short(amount)


def _short(amount: int | float) -> str:
    return f"{amount:,.4f}".rstrip("0").rstrip(".")
