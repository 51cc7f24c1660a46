"""Dates: the words times are made of, and the rules that read them."""

from bilat_cli.rules.dates._record import DateRule, LanguageRule
from bilat_cli.rules.dates.absolute import ABSOLUTE
from bilat_cli.rules.dates.clock import CLOCK
from bilat_cli.rules.dates.durations import DURATIONS
from bilat_cli.rules.dates.languages import LANGUAGES
from bilat_cli.rules.dates.parts import PARTS
from bilat_cli.rules.dates.ranges import RANGES
from bilat_cli.rules.dates.references import REFERENCES
from bilat_cli.rules.dates.relative import RELATIVE
from bilat_cli.rules.dates.sets import SETS

RULES: tuple[DateRule, ...] = (
    *ABSOLUTE, *CLOCK, *RANGES, *PARTS, *RELATIVE, *REFERENCES, *SETS, *DURATIONS,
)  # fmt: skip

__all__ = ["LANGUAGES", "RULES", "DateRule", "LanguageRule"]
