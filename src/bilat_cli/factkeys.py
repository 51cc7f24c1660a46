"""Words of a subject that tell what is measured, the same in every report."""

from __future__ import annotations

import functools
import re

from bilat_cli.countries import lookup
from bilat_cli.rules.facts.merging import EMPTY, FLOWS, SAME

__all__ = ["is_flow", "measure_key", "subject_key"]


@functools.cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+(?:-[^\W_]+)?")


@functools.cache
def _empty() -> frozenset[str]:
    return frozenset(EMPTY.split())


@functools.lru_cache(maxsize=8192)
def subject_key(subject: str | None, *, names: bool = False) -> str:
    """The words of a subject that tell it from others, sorted; names only where asked for.

    >>> subject_key("China-Russia trade volume"), subject_key("two-way trade")
    ('trade', 'trade')
    """
    kept = set()
    told = _word().findall(subject or "")
    for index, printed in enumerate(told):
        if printed[0].isupper() and not names and not printed.isupper() and (
            index or _is_name(told)
        ):  # fmt: skip
            continue
        folded = printed.lower().replace("é", "e")
        word = SAME.get(folded, folded)
        if word in _empty() or word.isdigit():
            continue
        kept.add(word[:-1] if len(word) > 3 and word.endswith("s") else word)
    if not kept and subject and not names:
        return subject_key(subject, names=True)
    return " ".join(sorted(kept))


def _is_name(words: list[str]) -> bool:
    """Is the first word of a subject a name, not only the first of its sentence?"""
    if len(words) > 1 and words[1][0].isupper() and not words[1].isupper():
        return True
    return any(lookup(part) for part in words[0].split("-"))


def measure_key(subject: str | None) -> str:
    """What is measured: of trade names do not matter, of exports they are the direction."""
    key = subject_key(subject)
    return key if key == "trade" else subject_key(subject, names=True)


@functools.cache
def _flows() -> frozenset[str]:
    return frozenset(FLOWS.split())


def is_flow(subject: str | None) -> bool:
    """Is there one value of it for a pair and a period, so that two conflict?"""
    return subject_key(subject) in _flows()
