"""Full dates in other languages: a rule finds the span, `dateparser` resolves it.

`dateparser` costs a hundred milliseconds to import and a millisecond a call, so it is asked
only about a span that a rule has found.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from bilat_cli.rules.dates import LANGUAGES, LanguageRule
from bilat_cli.timex import scan
from bilat_cli.timex.moments import Moment
from bilat_cli.timex.state import Outcome, dated


def find(text: str, lower: str) -> Iterator[tuple[Outcome, str]]:
    """Dates of the language rules in a text, with the rule's name; in order, apart.

    Args:
        text: the original text.
        lower: the same normalised and in lower case, of equal length.
    """
    for match in _pattern().finditer(lower.encode("ascii")):
        start, end = match.span()
        rule = _rule(text[start:end].lower())
        if rule is not None and rule.not_before and _led(rule, lower[max(0, start - 24) : start]):
            continue
        day = _resolve(text[start:end], rule.language) if rule else None
        if rule is not None and day is not None:
            yield dated(start, end, Moment("D", day)), rule.name


@cache
def _pattern() -> Any:  # noqa: ANN401  (google-re2 has no types)
    import re2

    return re2.compile("|".join(_spread(rule) for rule in LANGUAGES).encode("ascii"))


def _spread(rule: LanguageRule) -> str:
    names = "|".join(scan.normalise(name).replace("?", r"\?") for name in rule.months)
    edge = r"\b" if rule.months else ""
    return rf"\b{rule.pattern.replace('<month>', f'(?:{names})')}{edge}"


def _rule(found: str) -> LanguageRule | None:
    """The language whose month stands in the original words; Chinese has its own signs."""
    for rule in LANGUAGES:
        if rule.months:
            pieces = found.replace(".", " ").split()
            if any(month in pieces for month in rule.months) and _shaped(rule, found):
                return rule
        elif all(sign in found for sign in "年月日"):
            return rule
    return None


@cache
def _shape(rule: LanguageRule) -> Any:  # noqa: ANN401
    import re2

    return re2.compile(_spread(rule).encode("ascii"))


def _led(rule: LanguageRule, left: str) -> bool:
    return re.search(rf"(?:{rule.not_before})\s*$", left) is not None


def _shaped(rule: LanguageRule, found: str) -> bool:
    return _shape(rule).fullmatch(scan.normalise(found).encode("ascii")) is not None


@lru_cache(maxsize=1024)
def _resolve(found: str, language: str) -> dt.date | None:
    import dateparser

    value = dateparser.parse(
        found.rstrip(".,"),
        languages=[language],
        settings={"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day", "month", "year"]},
    )
    return value.date() if value is not None else None
