"""Words that decide whether two subjects are the same. Singular, small letters."""

from __future__ import annotations

SAME: dict[str, str] = {
    "turnover": "trade", "commerce": "trade", "ties": "relation", "tie": "relation",
    "relations": "relation", "relationship": "relation", "diplomacy": "relation",
    "aid": "assistance", "exports": "export", "imports": "import", "visitors": "visitor",
    "tourists": "tourist", "founding": "foundation", "establishment": "relation",
    "established": "relation", "establishing": "relation", "friendship": "relation", "pact": "agreement", "deal": "agreement",
    "accord": "agreement", "mou": "memorandum", "cultural": "culture", "sports": "sport", "communiques": "communique",
}  # fmt: skip
"""Words that mean the same for a measure, and the word that stands for them."""

EMPTY = """
the a an of in on to and or for with from at by as its their our his her this that these those new
total
overall annual yearly bilateral two-way two mutual reciprocal volume value amount figure level worth
diplomatic official formal all combined current further additional more some other another major
full
regular between both sides side countries country nations nation peoples people marks mark year
years
anniversary anniversaries commodity goods merchandise mutual joint
"""
"""Words that do not tell one measure from another."""

FLOWS = """
trade export import investment gdp gnp deficit surplus inflation production output tourist visitor
"""
"""Measures of which there is one value for a pair and a period, so that two values conflict."""
