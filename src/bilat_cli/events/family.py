"""The family of event rules and its check."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from bilat_cli.model import Annotated, EventMention
from bilat_cli.rulebook import Family, Rule
from bilat_cli.rules.events import ALL_RULES
from bilat_cli.rules.events._record import EventExample, EventRule, ToldRule
from bilat_cli.rules.events.told import LEADING, TOLD

Annotate = Callable[[str, dt.date], Annotated]


def family(annotate: Annotate) -> Family:
    """The event rules; `annotate` runs the stages before this one over a text."""
    from bilat_cli.events.find import find

    def found(rule: EventRule | ToldRule, text: str, reference: str) -> list[EventMention]:
        mentions = find(annotate(text, _day(reference)))
        return [m for m in mentions if m.rule == rule.name]

    def check(rule: Rule) -> list[str]:
        assert isinstance(rule, (EventRule, ToldRule))
        failures = []
        for example in rule.examples:
            mine = found(rule, example.text, example.reference)
            if not any(_agrees(m, example) for m in mine):
                everything = mine or find(annotate(example.text, _day(example.reference)))
                got = [_shown(m) for m in everything]
                failures.append(f"{rule.name}: {example.text!r} gives {got}")
        for text in rule.counter_examples:
            mine = found(rule, text, "2019-06-13")
            failures += [f"{rule.name}: {text!r} gives {m.date} {m.title!r}" for m in mine]
        return failures

    def count(rule: Rule) -> tuple[int, int]:
        assert isinstance(rule, (EventRule, ToldRule))
        return len(rule.examples), len(rule.counter_examples)

    return Family("events", (*ALL_RULES, *TOLD, *LEADING), check, count)


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def _shown(mention: EventMention) -> tuple[object, ...]:
    people = [person.name for person in mention.participants]
    place = mention.place.name if mention.place else None
    return (
        mention.rule, mention.date, mention.status, people, place,
        mention.ordinal, mention.countries, mention.documents, mention.implies,
    )  # fmt: skip


def _agrees(mention: EventMention, example: EventExample) -> bool:
    place = mention.place.name if mention.place else None
    pairs = (
        (example.date, mention.date),
        (example.status, mention.status),
        (example.who and set(example.who), {p.name for p in mention.participants}),
        (example.place, place),
        (example.ordinal, mention.ordinal),
        (example.countries, mention.countries),
        (example.documents, mention.documents),
        (example.implies, mention.implies),
    )
    return all(wanted is None or wanted == got for wanted, got in pairs)
