"""What a rule is, for every stage alike, and how a family of rules is listed and tested.

A rule is a record: a name, what it looks for, what it yields, and examples that run as tests
both ways (every example must be found by its rule; no counter-example may be). Each stage adds
the fields it needs in a subclass, keeps its rules as literal records under `bilat_cli.rules`,
and offers one `Family`. The engine of a stage knows no rule by name.

Why Python literals and not TOML: they are read by the interpreter from its byte-code cache in
a millisecond or two where parsing TOML would cost tens at every start, the type checker
refuses an unknown or misspelt key, raw strings need no escaping, and comments stay. A test
walks every module under `rules/` and refuses anything but literals and records.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct


class Rule(Struct, frozen=True, kw_only=True):
    """Base of all rules. `name` is `family.subject.variant`, unique in the program."""

    name: str
    note: str = ""
    """Why it is as it is; where it departs from a gold annotation on purpose."""


class Family(Struct, frozen=True):
    """The rules of one stage, and how one rule is held against its examples."""

    name: str
    rules: tuple[Rule, ...]
    check: Callable[[Rule], list[str]]
    """Runs the examples and counter-examples of a rule; returns one line for each failure."""
    count: Callable[[Rule], tuple[int, int]]
    """How many examples and counter-examples a rule has."""
