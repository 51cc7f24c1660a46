"""Findings of `bilat check` for people."""

from __future__ import annotations

from collections.abc import Sequence

from bilat_cli.model import Finding
from bilat_cli.render.base import Column, Sheet


def _documents(finding: Finding) -> str:
    return ", ".join(path.rpartition("/")[2] for path in finding.documents)


_COLUMNS = (
    Column(head="Kind", text=lambda finding: finding.kind, least=10, tone="yellow"),
    Column(head="Finding", text=lambda finding: finding.message, least=24, grow=True),
    Column(head="Documents", text=_documents, rank=1, least=18, tone="dim"),
    Column(
        head="Records",
        text=lambda finding: ", ".join(record[:10] for record in finding.records),
        rank=2,
        least=10,
        tone="dim",
    ),
)


def sheet(findings: Sequence[Finding]) -> Sheet:
    """Findings in their order."""
    return Sheet(records=findings, columns=_COLUMNS, empty="nothing that does not agree")
