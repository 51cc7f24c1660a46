"""Topics, kinds and countries for people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bilat_cli.render.base import Column, Sheet
from bilat_cli.render.flat import cell


def _of(key: str, head: str, **more: Any) -> Column:  # noqa: ANN401
    return Column(head=head, text=lambda row: cell(row[key]), **more)


def _at(name: str, head: str, **more: Any) -> Column:  # noqa: ANN401
    return Column(head=head, text=lambda row: cell(getattr(row, name)), **more)


def topic_sheet(rows: Sequence[dict[str, Any]]) -> Sheet:
    """Topics."""
    return Sheet(
        records=rows,
        columns=(
            _of("slug", "Topic", least=12, tone="cyan"),
            _of("label", "Label", least=16, grow=True),
            _of("parent", "Under", rank=2, least=8),
            _of("synonyms", "Also", rank=1, least=16, tone="dim"),
            _of("identifiers", "Identifiers", rank=3, least=18, tone="dim"),
        ),
    )


def kind_sheet(rows: Sequence[dict[str, Any]]) -> Sheet:
    """Kinds of events and facts."""
    return Sheet(
        records=rows,
        columns=(
            _of("kind", "Kind", least=12, tone="cyan"),
            _of("record", "Of", rank=1, least=5),
            _of("plover", "PLOVER", rank=2, least=9, tone="dim"),
            _of("note", "Meaning", least=20, grow=True),
        ),
    )


def country_sheet(rows: Sequence[Any]) -> Sheet:
    """Countries."""
    return Sheet(
        records=rows,
        columns=(
            _at("code", "Code", least=4, tone="cyan"),
            _at("name", "Name", least=16, grow=True),
            _at("adjectives", "Adjective", rank=1, least=12),
            _at("capital", "Capital", rank=2, least=12),
            _at("names", "Also", rank=3, least=16, tone="dim"),
        ),
    )
