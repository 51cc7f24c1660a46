"""The date rules themselves: examples both ways, and that the records are well made."""

from __future__ import annotations

import pytest

from bilat_cli.errors import RuleError
from bilat_cli.rules.dates import RULES, DateRule, words
from bilat_cli.timex import FAMILY, grammar, lexer
from bilat_cli.timex.operations import OPERATIONS


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_examples_hold(rule: DateRule) -> None:
    assert FAMILY.check(rule) == []


def test_names_are_unique_and_every_rule_has_an_example() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert [rule.name for rule in RULES if FAMILY.count(rule)[0] == 0] == []


def test_every_operation_exists_and_is_used() -> None:
    assert {rule.op for rule in RULES} == set(OPERATIONS)


def test_patterns_name_known_classes_only() -> None:
    for rule in RULES:
        grammar.translate(rule.pattern)
    with pytest.raises(RuleError):
        grammar.translate("THE NONSENSE")
    with pytest.raises(RuleError):
        grammar.translate("<nothing>")


def test_no_pattern_repeats_without_bound() -> None:
    with pytest.raises(RuleError):
        grammar.translate("DAY* MONTH")


def test_a_word_has_one_class() -> None:
    seen: dict[str, str] = {}
    for kind, entries in words.WORDS.items():
        for word in entries:
            assert word == word.lower()
            assert seen.setdefault(word, kind) == kind, word


def test_word_lists_name_known_classes() -> None:
    known = set(words.WORDS)
    for listed in (words.TRIGGERS, words.CASED, words.NEVER_FIRST, words.NEVER_LAST):
        assert set(listed) <= known
    figures = set(lexer.lexicon().codes) - known
    for parts in words.UNIONS.values():
        assert set(parts.split()) <= known | figures | set(words.UNIONS)


@pytest.mark.parametrize(
    ("words_", "value"),
    [
        ("twenty-four", "24"),
        ("two hundred and ten", "210"),
        ("a hundred", "100"),
        ("nineteen ninety-six", "1996"),
        ("twenty twenty-four", "2024"),
        ("half a dozen", "6"),
        ("three thousand", "3000"),
    ],
)
def test_numbers_in_words(words_: str, value: str) -> None:
    (token,) = lexer.tokens(words_)
    assert token.value == value
