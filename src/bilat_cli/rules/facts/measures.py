"""Words for what is measured, and for how it changed. RE2 and `re` syntax."""

from __future__ import annotations

MEASURES = (
    r"trade(?:\s+(?:volume|turnover|surplus|deficit|balance|gap|imbalance|relationship))?|"
    r"(?:trade\s+)?turnover|exports?|imports?|(?:direct\s+)?investments?|deficits?|surplus(?:es)?|GDP|GNP|"
    r"inflation|unemployment|output|production|consumption|reserves?|capacity|demand|supply|"
    r"supplies|deliveries|shipments?|sales|purchases?|revenues?|earnings|profits?|income|debts?|"
    r"loans?|credits?|aid|assistance|funding|grants?|tariffs?(?:\s+rates?)?|dut(?:y|ies)|tax(?:es)?|quotas?|"
    r"ceilings?|prices?|rates?|shares?|stakes?|budget|spending|expenditure|costs?|value|volume|"
    r"growth|population|visitors?|tourists?|students?|arrivals|stocks?|stockpiles?|crop|harvest|"
    r"emissions|length|area|fund|facility|package|bonds?|settlements?|payments?|remittances|fines?"
)
FLOWS = (
    r"trade|exports?|imports?|turnover|GDP|GNP|tourism|visitors?|deficits?|surplus|economy|output|"
    r"production|consumption|inflation|unemployment"
)
"""Measures that are counted by year: without a time, the year of the report is meant."""
UP = (
    r"rose|risen|rise|rises|rising|grew|grown|grow|grows|growing|increas\w+|climbed|climb|jumped|jump|surged|"
    r"surge|soared|expanded|expand|gained|gain|up|higher|advanced|boosted?|raised?|raising|accelerated|doubled"
)
DOWN = (
    r"fell|fallen|fall|falls|falling|declin\w+|dropped|drop|decreas\w+|shrank|shrunk|slumped|slump|plunged|plunge|"
    r"slid|lowered|lowering|lower|down|cut|cuts|cutting|reduc\w+|contracted|eased|narrowed|slipped|lost|slashed"
)
TARGETS = (
    r"target\w*|goal|aims?|aiming|plans?\s+to|pledg\w+|expected\s+to|expects?\s+to|set\s+to|projected|"
    r"forecast|hopes?\s+to|intends?\s+to|will|would|to\s+reach|commit\w*|strive|aspir\w+|ambition"
)
