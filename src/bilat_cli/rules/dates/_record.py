"""The record of a date rule. Rules and engine both import it; it knows neither."""

from __future__ import annotations

from msgspec import field

from bilat_cli.model import TimexType
from bilat_cli.rulebook import Rule


class DateRule(Rule, frozen=True, kw_only=True):
    """One way to write a time, as a sequence of word classes.

    `pattern` is a regular expression over word classes, not over letters: `MONTH`, `DAY`,
    `THE? LAST UNIT` ... (`words.py` says which words are in which class), with `name=CLASS` or
    `name=( ... )` for what the operation needs. `op` names one of the engine's closed set of
    operations, `args` are its constants. The four context patterns are ordinary regular
    expressions over the lower-case text just before and just after: `before` and `after` have
    to match, `not_before` and `not_after` must not.
    """

    pattern: str
    op: str
    type: TimexType = "DATE"
    args: dict[str, str] = field(default_factory=dict)
    before: str = ""
    not_before: str = ""
    after: str = ""
    not_after: str = ""
    common: bool = False
    """The word is a name of people too: not before a capital unless a preposition leads in."""
    examples: tuple[tuple[str, str], ...] = ()
    """Text with the span in square brackets, and the TIMEX3 value; the reference of all
    examples is Thursday 22 August 2024."""
    counter_examples: tuple[str, ...] = ()
    """Texts in which this rule must find nothing."""


class LanguageRule(Rule, frozen=True, kw_only=True):
    """A full date in another language: found by its month's name, resolved by `dateparser`.

    `pattern` is RE2 syntax over lower case with `<month>` for the names; a character outside
    ASCII stands as `?` in it, as it does in the normalised text.
    """

    language: str
    """Code that `dateparser` knows: `fr`, `ru`, `zh`."""
    months: tuple[str, ...] = ()
    pattern: str
    not_before: str = ""
    """What must not stand in front, as in `DateRule`."""
    examples: tuple[tuple[str, str], ...] = ()
    counter_examples: tuple[str, ...] = ()
