"""Settings for people, and the places they come from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bilat_cli.render.base import Column, Sheet
from bilat_cli.render.flat import cell


def sheet(rows: Sequence[dict[str, Any]]) -> Sheet:
    """Settings in their order."""
    return Sheet(
        records=rows,
        columns=(
            Column(head="Setting", text=lambda row: row["setting"], least=8, tone="cyan"),
            Column(head="Value", text=lambda row: cell(row["value"]), least=8, grow=True),
            Column(head="From", text=lambda row: row["origin"], least=12, tone="dim"),
        ),
    )


def places_sheet(rows: Sequence[dict[str, Any]]) -> Sheet:
    """Files of settings in the order they are looked for."""
    return Sheet(
        records=rows,
        columns=(
            Column(head="File", text=lambda row: row["file"], least=12, grow=True),
            Column(head="Table", text=lambda row: row["table"] or "", least=6, rank=1),
            Column(head="State", text=lambda row: row["state"], least=8, tone="cyan"),
        ),
        faint=lambda row: row["state"] == "not there",
    )
