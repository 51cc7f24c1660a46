"""Holds a date rule against its own examples, through the real reader."""

from __future__ import annotations

import datetime as dt

from bilat_cli.rulebook import Rule
from bilat_cli.rules.dates import DateRule, LanguageRule
from bilat_cli.timex.reader import read

REFERENCE = dt.date(2024, 8, 22)
"""The reference day of all examples: a Thursday."""


def check(rule: Rule) -> list[str]:
    """One line for each example that fails, none when all hold."""
    if not isinstance(rule, (DateRule, LanguageRule)):
        return [f"{rule.name}: not a date rule"]
    failures = []
    for marked, value in rule.examples:
        start, end = marked.index("["), marked.index("]") - 1
        text = marked.replace("[", "", 1).replace("]", "", 1)
        found = read(text, REFERENCE)
        if not any(
            (item.start, item.end, item.value, item.rule) == (start, end, value, rule.name)
            for item in found
        ):
            got = ", ".join(f"[{item.text}]={item.value} by {item.rule}" for item in found)
            failures.append(f"{rule.name}: wanted {marked!r} = {value}, got {got or 'nothing'}")
    for text in rule.counter_examples:
        for item in read(text, REFERENCE):
            if item.rule == rule.name:
                failures.append(f"{rule.name}: found [{item.text}] in {text!r}")
    return failures


def count(rule: Rule) -> tuple[int, int]:
    """How many examples and counter-examples the rule has."""
    if not isinstance(rule, (DateRule, LanguageRule)):
        return 0, 0
    return len(rule.examples), len(rule.counter_examples)
