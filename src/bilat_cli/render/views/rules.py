"""Rules for people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bilat_cli.render.base import Column, Sheet


def sheet(rows: Sequence[dict[str, Any]]) -> Sheet:
    """Rules under the names of their families."""
    return Sheet(
        records=rows,
        columns=(
            Column(head="Rule", text=lambda row: row["rule"], least=20, tone="cyan"),
            Column(head="Ex", text=lambda row: str(row["examples"]), rank=1, least=3, right=True),
            Column(
                head="Not",
                text=lambda row: str(row["counter_examples"]),
                rank=2,
                least=3,
                right=True,
            ),
            Column(
                head="Why", text=lambda row: row["note"], rank=3, least=20, grow=True, tone="dim"
            ),
        ),
        heading=lambda row: str(row["family"]),
        empty="no rules",
    )
