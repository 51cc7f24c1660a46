"""Records of the layout family: what a line is that is not the report's own prose."""

from __future__ import annotations

from typing import Literal

from bilat_cli.model import BlockKind
from bilat_cli.rulebook import Rule


class LayoutRule(Rule, frozen=True, kw_only=True):
    """A line, or the start of one, that is metadata, caption or clutter.

    `pattern` is RE2 syntax without case; `<<day>>`, `<<clock>>` and `<<name>>` are spliced from
    `FRAGMENTS`. Named groups that the engine reads: `day`, `publisher`, `title`; `before` and
    `after`, parts of a header that have to be names, or the line is refused; `rest`, parts that
    may be anything; `masthead` and `outlet`, words that have to name an outlet; `mark`, what is
    cut off by scope `suffix`.
    """

    kind: BlockKind
    pattern: str
    gate: str
    """A cheap guard, space-separated: first words in lower case; or the first character of a
    line that does not start with a letter, `0` standing for every digit; or `<dated>` for
    every line with a digit (only with zone `top`), or `<capital>` for every short line that
    starts with a capital (only with zone `top`). `the+views` asks for a second word, where
    the first is common."""
    zone: Literal["top", "any", "end"] = "any"
    """`top`: before the first paragraph of prose; `end`: only after it."""
    scope: Literal["line", "prefix", "paragraph", "suffix"] = "line"
    """`line`: the pattern is the whole line; `prefix`: it starts the line and the rest is read on
    its own; `paragraph`: it starts a paragraph which goes with it as a whole;
    `suffix`: it closes a paragraph of prose, with case, and has no gate."""
    tail: bool = False
    """After it, everything short and title-like is clutter too, up to the next prose."""
    publisher: str | None = None
    """Who published a report with such a line."""
    strict: bool = False
    """What its group `masthead` covers has to name an outlet by its words."""
    venue: bool = False
    """Short lines above it say where a transcript was taken."""
    trust: int = 0
    """Rank of the day it gives among date lines: a day of change speaks after one of issue."""
    examples: tuple[str, ...] = ()
    counter_examples: tuple[str, ...] = ()


class DatelineRule(Rule, frozen=True, kw_only=True):
    """The start of a first paragraph: `CITY, Mon. DD (Agency) --`. Cut off as metadata.

    `pattern` is RE2 syntax, with case, anchored at the paragraph's start. Named groups: `city`,
    `day`, `agency`.
    """

    pattern: str
    needs: str = ""
    """Characters that stand in every match: a cheap guard."""
    opening: bool = False
    """Only for the first paragraph of prose: too weak a sign elsewhere."""
    town: bool = False
    """Only where the city is one that the program knows, before a paragraph of some length."""
    stop: str = ""
    """Words in capitals that are no city, space-separated."""
    examples: tuple[str, ...] = ()
    counter_examples: tuple[str, ...] = ()


class CaptionRule(Rule, frozen=True, kw_only=True):
    """A paragraph that describes a picture, told by the credit it ends with or its first words.

    `pattern` is RE2 syntax with case, searched in the paragraph's last 120 characters when
    `at_end`, else matched at its start.
    """

    pattern: str
    needs: tuple[str, ...] = ()
    """One of these stands in every match: a cheap guard. Empty: at the start, no guard."""
    at_end: bool = True
    examples: tuple[str, ...] = ()
    counter_examples: tuple[str, ...] = ()
