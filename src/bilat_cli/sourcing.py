"""How much speaks for a record."""

from __future__ import annotations

from bilat_cli.model import Event, Fact

__all__ = ["support"]


def support(record: Event | Fact) -> int:
    """How many reports speak for a record, copies of one another counted once."""
    if isinstance(record, Event) and record.independent_sources:
        return record.independent_sources
    from bilat_cli.origins import independent  # a start without records needs none

    return independent((source.document, source.quote) for source in record.sources)
