"""One measure by period for people: a line for each measure, with a small chart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from bilat_cli.render.base import Column, Sheet
from bilat_cli.render.views import _shared
from bilat_cli.render.views._words import number


def _point(point: Any) -> str:  # noqa: ANN401
    change = "" if point.change is None else f" ({point.change:+.1f}%)"
    bound = _shared.BOUNDS[point.comparator]
    return f"{_shared.when(point.period)}: {bound}{number(point.value)}{change}"


def _target(target: Any) -> str:  # noqa: ANN401
    reached = f"reached {_shared.when(target.reached)}" if target.reached else "not reached"
    return f"{number(target.value)} by {_shared.when(target.period)}, {reached}"


_COLUMNS = (
    Column(head="Measure", text=lambda row: row.measure, least=14, tone="cyan"),
    Column(head="Unit", text=lambda row: row.unit, least=4),
    Column(
        head="Between",
        text=lambda row: _shared.countries(row.countries),
        rank=4,
        least=12,
        tone="dim",
    ),
    Column(
        head="By period", text=lambda row: "; ".join(map(_point, row.points)), least=18, grow=True
    ),
    Column(head="Chart", text=lambda row: row.spark, rank=1, least=4, tone="green"),
    Column(head="Targets", text=lambda row: "; ".join(map(_target, row.targets)), rank=2, least=14),
    Column(head="Notes", text=lambda row: "; ".join(row.notes), rank=3, least=16),
)


def sheet(found: Sequence[Any]) -> Sheet:
    """Measures in their order."""
    return Sheet(
        records=found,
        columns=_COLUMNS,
        rows=[row for series in found for row in _rows(series)],
        empty="no measure with figures found",
    )


def _rows(series: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    shared = {"measure": series.measure, "unit": series.unit, "countries": series.countries}
    for point in series.points:
        yield {
            **shared,
            "period": point.period,
            "value": point.value,
            "comparator": point.comparator,
            "change_percent": point.change,
            "target": False,
            "reached": None,
            "fact": point.fact,
        }
    for target in series.targets:
        yield {
            **shared,
            "period": target.period,
            "value": target.value,
            "comparator": ">=",
            "change_percent": None,
            "target": True,
            "reached": target.reached,
            "fact": target.fact,
        }
