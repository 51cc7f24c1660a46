"""The sentence behind a record as its source, and how much speaks for a record."""

from __future__ import annotations

from bilat_cli.model import Document, Event, Fact, FieldEvidence, Source

__all__ = ["quoted", "support"]


def quoted(document: Document, start: int, end: int, fields: dict[str, FieldEvidence]) -> Source:
    """A stretch of a document as the source of what its `fields` gave."""
    return Source(
        document=document.path,
        title=document.title,
        publisher=document.publisher,
        published=document.published.isoformat() if document.published else None,
        quote=document.text[start:end],
        start=start,
        end=end,
        fields=fields,
    )


def support(record: Event | Fact) -> int:
    """How many reports speak for a record, copies of one another counted once."""
    if isinstance(record, Event) and record.independent_sources:
        return record.independent_sources
    from bilat_cli.origins import independent  # a start without records needs none

    return independent((source.document, source.quote) for source in record.sources)
