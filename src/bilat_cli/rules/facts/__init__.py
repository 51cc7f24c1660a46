"""Rules that read facts: units, comparisons, counted nouns, phrases, refusals."""

from __future__ import annotations

from bilat_cli.rules.facts._record import FactRule, Unit
from bilat_cli.rules.facts.money import MONEY
from bilat_cli.rules.facts.money_more import MORE_MONEY
from bilat_cli.rules.facts.money_shared import SHARED_MONEY
from bilat_cli.rules.facts.money_world import WORLD_MONEY
from bilat_cli.rules.facts.phrases import PHRASES
from bilat_cli.rules.facts.refusals import REFUSALS
from bilat_cli.rules.facts.units import UNITS
from bilat_cli.rules.facts.words import COMPARISONS, COUNTED

ALL_UNITS: tuple[Unit, ...] = (*MONEY, *MORE_MONEY, *WORLD_MONEY, *SHARED_MONEY, *UNITS)
RULES: tuple[FactRule, ...] = (*ALL_UNITS, *COMPARISONS, *COUNTED, *PHRASES, *REFUSALS)
