"""bilat: news reports in, a sourced chronology and usable facts out.

The public functions and records are imported on first use, so that `import bilat_cli` and
every start of the program stay cheap::

    from bilat_cli import read, find_dates, extract, timeline, facts

    for event in timeline(read("reports/")):
        print(event.date, event.title, len(event.sources))
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bilat_cli.batch import extractions
    from bilat_cli.documents import from_text, read
    from bilat_cli.errors import BilatError, ConfigError, InputError, RuleError, UsageError
    from bilat_cli.model import (
        Conflict,
        Document,
        Event,
        Extraction,
        Fact,
        FieldEvidence,
        Finding,
        Participant,
        Place,
        Series,
        Source,
        TimeExpression,
    )
    from bilat_cli.pipeline import check, extract, facts, series, timeline
    from bilat_cli.timex import find_dates

__version__ = "0.1.0"

__all__ = [
    "BilatError",
    "ConfigError",
    "Conflict",
    "Document",
    "Event",
    "Extraction",
    "Fact",
    "FieldEvidence",
    "Finding",
    "InputError",
    "Participant",
    "Place",
    "RuleError",
    "Series",
    "Source",
    "TimeExpression",
    "UsageError",
    "check",
    "extract",
    "extractions",
    "facts",
    "find_dates",
    "from_text",
    "read",
    "series",
    "timeline",
]

_HOMES = {
    "from_text": "documents",
    "read": "documents",
    "find_dates": "timex",
    "extract": "pipeline",
    "extractions": "batch",
    "timeline": "pipeline",
    "facts": "pipeline",
    "series": "pipeline",
    "check": "pipeline",
    "BilatError": "errors",
    "ConfigError": "errors",
    "InputError": "errors",
    "RuleError": "errors",
    "UsageError": "errors",
}


def __getattr__(name: str) -> object:
    """Load a public name from its home on first use (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_HOMES.get(name, 'model')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(set(globals()) | set(__all__))
