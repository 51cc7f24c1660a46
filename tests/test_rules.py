"""Every rule is held against its own examples, both ways, through the real stages."""

from __future__ import annotations

import ast
import functools
import re
from collections import Counter
from pathlib import Path

import pytest

from bilat_cli import pipeline
from bilat_cli.rulebook import Family, Rule

RULES = Path(pipeline.__file__).parent / "rules"
NAME = re.compile(r"[a-z0-9_]+(?:[.-][a-z0-9_]+)*")


@functools.cache
def families() -> tuple[Family, ...]:
    return tuple(pipeline.families())


CASES = [
    pytest.param(family, rule, id=f"{family.name}:{rule.name}")
    for family in families()
    for rule in family.rules
]


@pytest.mark.parametrize(("family", "rule"), CASES)
def test_rule_holds(family: Family, rule: Rule):
    """It finds all of its examples and none of its counter-examples."""
    assert family.check(rule) == []


@pytest.mark.parametrize("family", families(), ids=lambda family: family.name)
def test_rules_have_examples(family: Family):
    """Each says what it must find, or (a refusal) what it must keep out."""
    assert [rule.name for rule in family.rules if sum(family.count(rule)) < 1] == []


@pytest.mark.parametrize("family", families(), ids=lambda family: family.name)
def test_families_have_counter_examples(family: Family):
    """Vocabulary (a currency, a unit) may do without; a family as a whole may not."""
    counts = [family.count(rule) for rule in family.rules]
    assert sum(examples for examples, _ in counts) >= len(counts) / 2
    assert sum(counter for _, counter in counts) >= len(counts) / 4


def test_names_are_unique():
    counts = Counter(rule.name for family in families() for rule in family.rules)
    assert [name for name, count in counts.items() if count > 1] == []
    assert [name for name in counts if not NAME.fullmatch(name)] == []


def test_family_names_are_unique():
    names = [family.name for family in families()]
    assert len(names) == len(set(names))
    assert {"dates", "actors", "events", "facts", "topics", "layout"} <= set(names)


# ------------------------------------------------------------------- rules are data
MODULES = sorted(path for path in RULES.rglob("*.py"))
ALLOWED = (
    # where things stand
    ast.Module, ast.Import, ast.ImportFrom, ast.alias, ast.Expr, ast.Assign, ast.AnnAssign,
    ast.Load, ast.Store, ast.ClassDef, ast.Pass,
    # literals, names, records
    ast.Constant, ast.Tuple, ast.List, ast.Dict, ast.Set, ast.Name, ast.Starred, ast.Call,
    ast.keyword, ast.JoinedStr, ast.FormattedValue,
    # annotations, arithmetic of literals
    ast.Subscript, ast.BinOp, ast.BitOr, ast.Add, ast.Mult, ast.Pow, ast.UnaryOp, ast.USub,
)  # fmt: skip


def _is_word_list(node: ast.AST) -> bool:
    """`"a b c".split`: a list of words that reads as text."""
    return (
        isinstance(node, ast.Attribute)
        and node.attr in ("split", "splitlines")
        and isinstance(node.value, ast.Constant)
    )


def _is_constant(node: ast.AST) -> bool:
    """`visits.RULES`: the list of another module of rules."""
    return isinstance(node, ast.Attribute) and node.attr.isupper()


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(RULES)))
def test_rules_are_literals(path: Path):
    """No function, branch, loop or comprehension: what is written is what is there."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    strange = [
        f"{path.name}:{getattr(node, 'lineno', '?')} {type(node).__name__}"
        for node in ast.walk(tree)
        if not isinstance(node, ALLOWED) and not _is_word_list(node) and not _is_constant(node)
    ]
    assert strange == []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and not _is_word_list(node.func):
            assert isinstance(node.func, ast.Name), f"{path.name}:{node.lineno}"
            # A record, its default, or a container: nothing that computes.
            known = node.func.id in {"frozenset", "field"} or node.func.id[:1].isupper()
            assert known, node.func.id
