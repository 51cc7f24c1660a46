"""All event rules, one module for kinds that belong together."""

from __future__ import annotations

from bilat_cli.rules.events import (
    acts,
    background,
    dated,
    deeds,
    documents,
    force,
    gatherings,
    occasions,
    sayings,
    visits,
)

ALL_RULES = (
    gatherings.RULES
    + visits.RULES
    + documents.RULES
    + occasions.RULES
    + force.RULES
    + acts.RULES
    + background.RULES
    + dated.RULES
    + sayings.RULES
    + deeds.RULES
)
