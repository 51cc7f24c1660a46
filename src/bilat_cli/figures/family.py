"""The family of fact rules: each is held against its examples through the real stage."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bilat_cli.model import Annotated, Document, EventMention, FactMention, Sentence
from bilat_cli.rulebook import Family, Rule
from bilat_cli.rules.facts import RULES
from bilat_cli.rules.facts._record import FactRule, Refusal

Finder = Callable[[Annotated, Sequence[EventMention]], tuple[FactMention, ...]]


def bare(text: str) -> Annotated:
    """A text as one sentence without times, actors and topics."""
    document = Document(id="example", path="example", text=text)
    sentence = Sentence(0, len(text), 0, "body", 0)
    return Annotated(document=document, sentences=(sentence,), times=(), mentions=(), topics=())


def _used(mention: FactMention) -> set[str]:
    return {mention.rule, *(evidence.rule for evidence in mention.source.fields.values())}


def make_family(find: Finder) -> Family:
    """The family over a finder; the finder is a parameter to keep the imports straight."""

    def check(rule: Rule) -> list[str]:
        assert isinstance(rule, FactRule)
        failures = []
        for example in rule.examples:
            mentions = find(bare(example.text), ())
            if not any(
                rule.name in _used(m) and m.value == example.value and m.unit == example.unit
                for m in mentions
            ):
                got = [(m.value, m.unit, sorted(_used(m))) for m in mentions]
                failures.append(f"{rule.name}: {example.text!r} gives {got}")
        for text in rule.counter_examples:
            mentions = find(bare(text), ())
            wrong = [m for m in mentions if isinstance(rule, Refusal) or rule.name in _used(m)]
            failures += [f"{rule.name}: {text!r} gives {m.value} {m.unit}" for m in wrong]
        return failures

    def count(rule: Rule) -> tuple[int, int]:
        assert isinstance(rule, FactRule)
        return len(rule.examples), len(rule.counter_examples)

    return Family("facts", RULES, check, count)
