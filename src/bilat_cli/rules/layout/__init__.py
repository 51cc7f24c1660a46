"""Layout: datelines, date lines, captions, furniture of pages and wires."""

from bilat_cli.rules.layout._record import CaptionRule, DatelineRule, LayoutRule
from bilat_cli.rules.layout.captions import CAPTIONS
from bilat_cli.rules.layout.clutter import CLUTTER
from bilat_cli.rules.layout.datelines import DATELINES
from bilat_cli.rules.layout.fragments import FRAGMENTS, MONTHS, PUBLISHERS, SMALL_WORDS
from bilat_cli.rules.layout.metadata import METADATA
from bilat_cli.rules.layout.wires import WIRES

__all__ = [
    "CAPTIONS",
    "CLUTTER",
    "DATELINES",
    "FRAGMENTS",
    "METADATA",
    "MONTHS",
    "PUBLISHERS",
    "SMALL_WORDS",
    "WIRES",
    "CaptionRule",
    "DatelineRule",
    "LayoutRule",
]
