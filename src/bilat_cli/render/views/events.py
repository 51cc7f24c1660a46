"""Events for people."""

from __future__ import annotations

from collections.abc import Sequence

from bilat_cli.model import Event
from bilat_cli.render.base import Column, Sheet
from bilat_cli.render.views import _shared


def _title(event: Event) -> str:
    mark = _shared.mark(event.status)
    return f"{event.title} ({mark})" if mark else event.title


def _who(event: Event) -> str:
    names = [person.name for person in event.participants]
    return ", ".join(names) if names else _shared.countries(event.countries)


def _where(event: Event) -> str:
    """The city alone where its country takes part anyway."""
    if event.place is not None and event.place.country in event.countries:
        return event.place.name
    return _shared.place(event.place)


_COLUMNS = (
    Column(head="Date", text=lambda event: _shared.when(event.date), least=11, tone="cyan"),
    Column(head="Event", text=_title, least=22, grow=True),
    Column(head="Where", text=_where, rank=3, least=8),
    Column(head="Who", text=_who, rank=2, least=16, tone="green"),
    Column(head="Kind", text=lambda event: event.kind, rank=4, least=11, tone="dim"),
    Column(head="Src", text=_shared.weight, rank=1, least=3, right=True),
    Column(head="Id", text=lambda event: event.id, rank=5, least=34, tone="dim"),
)


def sheet(events: Sequence[Event]) -> Sheet:
    """Events under the headings of their years."""
    return Sheet(
        records=events,
        columns=_COLUMNS,
        heading=lambda event: _shared.year(event.date),
        faint=lambda event: event.status != "occurred",
        empty="no events found",
        footer=_shared.disagreement,
    )
