"""The only place that knows the order of the stages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bilat_cli.model import Document, Event, Extraction, Fact, Finding, Series
from bilat_cli.rulebook import Family


def extract(document: Document) -> Extraction:
    """Everything that one document gives; a pure function of the document."""
    raise NotImplementedError


def extractions(items: Iterable[Document | Extraction]) -> Iterator[Extraction]:
    """Extract what is not extracted yet, one by one, in the order given."""
    for item in items:
        yield item if isinstance(item, Extraction) else extract(item)


def timeline(items: Iterable[Document | Extraction]) -> list[Event]:
    """The events of all documents, merged, oldest first; the order of the items is immaterial."""
    raise NotImplementedError


def facts(items: Iterable[Document | Extraction]) -> list[Fact]:
    """The facts of all documents, merged, sorted by period."""
    raise NotImplementedError


def series(events: Sequence[Event]) -> list[Series]:
    """The numbered meetings among the events."""
    raise NotImplementedError


def check(events: Sequence[Event], found: Sequence[Fact]) -> list[Finding]:
    """What does not agree."""
    raise NotImplementedError


def families() -> list[Family]:
    """All families of rules, for `bilat rules` and the tests."""
    raise NotImplementedError
