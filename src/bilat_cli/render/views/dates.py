"""Time expressions for people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bilat_cli.render.base import Column, Marked, Sheet
from bilat_cli.render.views import _shared


def _edtf(record: Any) -> str:  # noqa: ANN401
    return _shared.when(record.edtf) if record.edtf else ""


_COLUMNS = (
    Column(head="Text", text=lambda record: record.text, least=14, grow=True, tone="cyan"),
    Column(head="Type", text=lambda record: record.type, rank=2, least=4, tone="dim"),
    Column(head="Value", text=lambda record: record.value, least=10),
    Column(head="Date", text=_edtf, rank=3, least=11),
    Column(head="How", text=lambda record: record.how or "", rank=4, least=20, tone="dim"),
    Column(
        head="At", text=lambda record: f"{record.start}–{record.end}", rank=5, least=7, tone="dim"
    ),
)


def sheet(records: Sequence[Any], texts: Sequence[Marked]) -> Sheet:
    """Expressions under the names of their documents."""
    return Sheet(
        records=records,
        texts=texts,
        columns=_COLUMNS,
        heading=lambda record: record.document.rpartition("/")[2],
        empty="no time expressions found",
    )
