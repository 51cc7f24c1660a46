"""The records of the rules that read facts."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from bilat_cli.model import Comparator, FactKind
from bilat_cli.rulebook import Rule

Dimension = Literal["money", "percent", "physical", "ratio"]


class Example(Struct, frozen=True):
    """A text, and the value and unit of a fact that must be read in it."""

    text: str
    value: int | float | str
    unit: str | None


class FactRule(Rule, frozen=True, kw_only=True):
    """Base: every example must be read by the rule named, no counter-example may be."""

    examples: tuple[Example, ...]
    counter_examples: tuple[str, ...] = ()


class Unit(FactRule, frozen=True, kw_only=True):
    """A unit of measure behind (or, for `signs`, before) a number.

    `words` and `signs` are lists separated by semicolons. Words are singular or as printed
    and matched in any case; a plural "s" is allowed, a space also matches a hyphen.
    """

    unit: str
    dimension: Dimension
    words: str = ""
    signs: str = ""
    assumed: bool = False
    """The words leave open which of several units is meant, and this one is assumed."""
    among: str = ""
    """Which unit the words mean in which country: "MEX MXN; PHL PHP"."""


class Comparison(FactRule, frozen=True, kw_only=True):
    """Words that bound a number: "more than" before it, "or more" after it."""

    words: str
    comparator: Comparator
    side: Literal["before", "after"] = "before"
    says: str = ""
    """How a reader is told of it, where other words than those of the comparator are apt."""


class Nouns(FactRule, frozen=True, kw_only=True):
    """What may be counted, also with a small number. `words` are singular nouns."""

    words: str
    topics: tuple[str, ...] = ()
    """What such a count is about, whatever stands near it."""


class Phrase(FactRule, frozen=True, kw_only=True):
    """A fact that is no plain number with a unit: "75th anniversary", "met twice", "tenfold".

    `pattern` is RE2 syntax, matched on one sentence (in any case unless `cased`); `{name}`
    stands for a fragment of `bilat_cli.rules.facts.fragments`. Named groups: `value` (numeral,
    ordinal or
    text), `unit` (a noun), `subject`. It is only tried where one of the `triggers` stands.
    """

    kind: FactKind
    triggers: str
    pattern: str
    value: int | float | str | None = None
    """Constant value where the words are no numeral ("twice")."""
    unit: str | None = None
    """Unit where the pattern has no group `unit`; `{unit}` inside it is that group."""
    units: dict[str, str] = {}  # noqa: RUF012 - records are frozen; never mutated
    """From a word in group `unit` to the unit ("met" -> "meeting")."""
    comparator: Comparator = "="
    change: Literal["up", "down"] | None = None
    period: Literal["near", "year", "event", "behind", "since", "theme"] = "near"
    """How the period is found: nearest governing time; year of the report or year named;
    day of the event; the same, but rather a time right behind the words; open range since the
    time; years of a theme."""
    topics: tuple[str, ...] = ()
    """Topics that the phrase itself speaks for."""
    cased: bool = False
    """Does the pattern tell capitals from small letters?"""
    refuses: str = ""
    """RE2; where it is found in the words matched or the few before them, there is no fact."""
    names: dict[str, str] = {}  # noqa: RUF012 - records are frozen; never mutated
    """From the start of the words matched to the subject, where the text names none."""
    carries: bool = False
    """Does it go on about what the figure before it measured ("9 million tonnes, up a third"), a
    count about the rank before it ("the top supplier for 9 years in a row")?"""
    needs_period: bool = False
    """Drop the fact where the text gives no period."""


class Refusal(FactRule, frozen=True, kw_only=True):
    """A number that is no fact: an age, a score, a section of a law, a flight.

    `before` and `after` are RE2 patterns for the text right before and right after the
    number; one that is empty always matches.
    """

    before: str = ""
    after: str = ""
