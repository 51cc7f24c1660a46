"""Layout: datelines, date lines, captions, furniture of pages and wires."""

from bilat_cli.rules.layout._record import CaptionRule, DatelineRule, LayoutRule
from bilat_cli.rules.layout.captions import CAPTIONS
from bilat_cli.rules.layout.clutter import CLUTTER
from bilat_cli.rules.layout.datelines import DATELINES
from bilat_cli.rules.layout.fragments import FRAGMENTS, MONTHS, PUBLISHERS, SMALL_WORDS, WEEKDAYS
from bilat_cli.rules.layout.headers import (
    AGENCIES,
    BODIES,
    CITY_STATES,
    EDITION_WORDS,
    HEADERS,
    JOINING,
    MONTH_FIRST_PUBLISHERS,
    MONTH_FIRST_ZONES,
    NO_NAMES,
    OFFICE_ENDS,
    OFFICE_HEADS,
    OUTLETS,
    PUBLISHER_WORDS,
    SECTIONS,
    SHORT_WORDS,
)
from bilat_cli.rules.layout.metadata import METADATA
from bilat_cli.rules.layout.wires import SUFFIXES, WIRES

__all__ = [
    "AGENCIES",
    "BODIES",
    "CAPTIONS",
    "CITY_STATES",
    "CLUTTER",
    "DATELINES",
    "EDITION_WORDS",
    "FRAGMENTS",
    "HEADERS",
    "JOINING",
    "METADATA",
    "MONTHS",
    "MONTH_FIRST_PUBLISHERS",
    "MONTH_FIRST_ZONES",
    "NO_NAMES",
    "OFFICE_ENDS",
    "OFFICE_HEADS",
    "OUTLETS",
    "PUBLISHERS",
    "PUBLISHER_WORDS",
    "SECTIONS",
    "SHORT_WORDS",
    "SMALL_WORDS",
    "SUFFIXES",
    "WEEKDAYS",
    "WIRES",
    "CaptionRule",
    "DatelineRule",
    "LayoutRule",
]
