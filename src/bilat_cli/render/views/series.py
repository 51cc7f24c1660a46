"""Series of numbered meetings for people: a line for each series, its meetings in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from bilat_cli.model import Series, SeriesMeeting
from bilat_cli.render.base import Column, Sheet
from bilat_cli.render.views import _shared
from bilat_cli.wording import ordinal


def _meeting(meeting: SeriesMeeting) -> str:
    where = f", {meeting.place.name}" if meeting.place else ""
    mark = _shared.mark(meeting.status)
    return f"{ordinal(meeting.ordinal)} {_shared.when(meeting.date)}{where}" + (
        f" ({mark})" if mark else ""
    )


def _meetings(series: Series) -> str:
    return "; ".join(map(_meeting, series.meetings))


_COLUMNS = (
    Column(head="Series", text=lambda series: series.name, least=18, tone="cyan"),
    Column(
        head="Between",
        text=lambda s: _shared.countries(s.countries),
        rank=2,
        least=13,
        tone="green",
    ),
    Column(head="Meetings", text=_meetings, least=24, grow=True),
    Column(head="How often", text=lambda series: series.interval or "", rank=3, least=9),
    Column(
        head="Missing",
        text=lambda s: ", ".join(map(ordinal, s.missing)),
        rank=4,
        least=8,
        tone="dim",
    ),
    Column(head="Notes", text=lambda series: "; ".join(series.notes), rank=5, least=16),
)


def sheet(found: Sequence[Series]) -> Sheet:
    """Series in their order."""
    return Sheet(
        records=found,
        columns=_COLUMNS,
        rows=[row for series in found for row in _rows(series)],
        empty="no numbered meetings found",
    )


def _rows(series: Series) -> Iterator[dict[str, Any]]:
    for meeting in series.meetings:
        yield {
            "series": series.name,
            "between": series.countries,
            "ordinal": meeting.ordinal,
            "date": meeting.date,
            "place": meeting.place,
            "participants": meeting.participants,
            "status": meeting.status,
            "event": meeting.event,
            "documents": meeting.sources,
        }
