"""Numerals: digits, words, scales, ranges. Exact: `decimal.Decimal` until the value leaves."""

from __future__ import annotations

import functools
import re
from decimal import Decimal

from msgspec import Struct

from bilat_cli.rules.facts.words import CARDINALS, LETTER_SCALES, ORDINALS, SCALES


class Number(Struct, frozen=True, kw_only=True, gc=False):
    """A numeral in a text. `value` is the upper end of a range, `low` the lower one."""

    start: int
    end: int
    value: Decimal
    low: Decimal | None = None
    first_end: int
    """End of the first numeral of a range: where a unit of its own would stand."""
    digits: bool
    scaled: bool
    grouped: bool
    """Written with thousands separators."""


@functools.cache
def _pattern() -> re.Pattern[str]:
    tens = "|".join(sorted((w for w in CARDINALS if w.endswith("ty")), reverse=True))
    units = "|".join(sorted((w for w in CARDINALS if not w.endswith("ty")), reverse=True))
    word = rf"(?:(?:{tens})(?:[\s-](?:{units}))?|{units})"
    scales = "|".join(sorted((w for w in SCALES if len(w) > 1), key=len, reverse=True))
    digits = r"(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d\d)+,\d{3}|\d+)(?:\.\d+)?(?:-\d/\d{1,2})?"
    numeral = rf"(?:{digits}|(?:{word}|half\s+an?|an?)\b(?:\s+and\s+a\s+half)?)"
    scale = rf"(?:[\s-]*(?:{scales})\b(?!\s+(?:{scales})\b\s*-)|[{LETTER_SCALES}]\b)"
    return re.compile(
        rf"(?P<first>{numeral})(?P<scale1>(?:{scale}){{0,2}})"
        rf"(?:\s?(?P<joint>[-–—]|\bto\b|\band\b|\bor\b)\s?(?:US\$|[$€£])?"
        rf"(?P<second>{numeral})(?P<scale2>(?:{scale}){{0,2}}))?",
        re.IGNORECASE,
    )


def parse(text: str, start: int) -> Number | None:
    """The numeral that begins at `start`; None where it is none after all."""
    match = _pattern().match(text, start)
    if match is None:
        return None
    first, scale = _value(match["first"]), _scale(match["scale1"])
    end = match.end("scale1")
    low: Decimal | None = None
    joint = match["joint"]
    if joint and _is_range(text, match):
        second, second_scale = _value(match["second"]), _scale(match["scale2"])
        low = first * (second_scale if scale == 1 else scale)
        value, end, scale = second * second_scale, match.end(), second_scale
        if low >= value and not _drops(text, start):
            low, end, scale = None, match.end("scale1"), _scale(match["scale1"])
            value = first * scale
    else:
        value = first * scale
    return Number(
        start=start,
        end=end,
        value=value,
        low=low,
        first_end=match.end("scale1"),
        digits=match["first"][0].isdigit(),
        scaled=scale != 1,
        grouped="," in match["first"],
    )


def _drops(text: str, start: int) -> bool:
    return text[max(0, start - 6) : start].rstrip().lower().endswith("from")


def _is_range(text: str, match: re.Match[str]) -> bool:
    """Are two numerals with a joint one range ("2.5 to three billion"), or two things?"""
    joint = match["joint"].lower()
    before = text[max(0, match.start() - 12) : match.start()].lower()
    if joint == "and":
        return "between" in before
    if joint == "or":
        return not match["first"][0].isdigit() or bool(match["scale2"])
    return True


def _value(numeral: str) -> Decimal:
    words = " ".join(numeral.lower().split())
    if words[0].isdigit():
        whole, _, fraction = words.replace(",", "").partition("-")
        value = Decimal(whole)
        if "/" in fraction:
            top, bottom = fraction.split("/")
            value += Decimal(top) / Decimal(bottom) if int(bottom) else 0
        return value
    half = Decimal(0)
    if words.endswith("and a half"):
        words, half = words.removesuffix("and a half").strip(), Decimal("0.5")
    if words.startswith("half"):
        return Decimal("0.5")
    if words in ("a", "an"):
        return Decimal(1) + half
    return Decimal(sum(CARDINALS.get(part, 0) for part in re.split(r"[\s-]+", words))) + half


def _scale(words: str | None) -> Decimal:
    product = Decimal(1)
    for part in re.findall(r"[a-z]+", (words or "").lower()):
        product *= SCALES[part]
    return product


def cardinal(words: str) -> Decimal | None:
    """The value of a numeral or ordinal in digits or words; None for other words.

    >>> cardinal("29th"), cardinal("seventy-fifth"), cardinal("twice")
    (Decimal('29'), Decimal('75'), Decimal('2'))
    """
    folded = "-".join(words.lower().split())
    if folded in ORDINALS:
        return Decimal(ORDINALS[folded])
    if folded in ("twice", "once", "thrice"):
        return Decimal({"once": 1, "twice": 2, "thrice": 3}[folded])
    if folded[:1].isdigit() and folded.rstrip("stndrh-").isdigit():
        return Decimal(folded.rstrip("stndrh-"))
    if folded == "hundred":
        return Decimal(100)
    tens, _, unit = folded.partition("-")
    if tens in CARDINALS and unit in ORDINALS:
        return Decimal(CARDINALS[tens] + ORDINALS[unit])
    number = parse(words, 0)
    return number.value if number else None


def exact(value: Decimal) -> int | float:
    """As an int where it is whole, else as the nearest float."""
    return int(value) if value == value.to_integral_value() else float(value)
