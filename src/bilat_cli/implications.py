"""What a change says of the period before, and whether a report says otherwise.

240.1 billion after +26.3 % means 190.1 billion before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from bilat_cli import edtf
from bilat_cli.model import Fact

__all__ = ["Note", "implied", "short"]

_TOLERANCE = 0.006
"""Relative: figures and percentages are rounded."""


class Note(Struct, frozen=True):
    """What follows from a change, and whether a report says otherwise."""

    text: str
    agrees: bool | None
    """None where no report gives the figure."""


def implied(
    known: Mapping[str, float], levels: Sequence[Fact], changes: Iterable[Fact]
) -> list[Note]:
    """What the changes of a measure imply, sorted by their words.

    `known` are its values by period, `levels` the facts that give them. Where reports differ,
    a change goes with the level that its own report tells.
    """
    notes = set()
    for fact in changes:
        period = fact.period or ""
        factor = _factor(fact)
        base = fact.baseline or _year_before(fact.period)
        if period not in known or factor is None or base is None:
            continue
        level = _own(fact, levels, known[period])
        before = level / factor
        line = (
            f"{short(level)} in {edtf.wording(period)} after {_change(fact)} "
            f"means {short(before)} in {edtf.wording(base)}"
        )
        told = known.get(base)
        if told is None:
            notes.add(Note(f"{line}; no report gives it", None))
        else:
            agrees = abs(told - before) <= _TOLERANCE * before
            verdict = "agrees" if agrees else "does not agree"
            notes.add(Note(f"{line}; reported {short(told)}, {verdict}", agrees))
    return sorted(notes, key=lambda note: note.text)


def _own(change: Fact, levels: Sequence[Fact], otherwise: float) -> float:
    """The level of the same period that the report of a change tells."""
    told = {source.document for source in change.sources}
    own = sorted(
        float(level.value)
        for level in levels
        if level.period == change.period and any(s.document in told for s in level.sources)
    )
    return own[0] if own and otherwise not in own else otherwise


def _factor(fact: Fact) -> float | None:
    value = float(fact.value) if not isinstance(fact.value, str) else 0.0
    if fact.kind == "ratio" and fact.unit == "times":
        return value or None
    if fact.unit != "percent" or fact.change is None:
        return None
    factor = 1 + value / 100 if fact.change == "up" else 1 - value / 100
    return factor if factor > 0 else None


def _change(fact: Fact) -> str:
    if fact.unit == "times":
        return f"{fact.value} times"
    return f"{'+' if fact.change == 'up' else '-'}{fact.value} %"


def _year_before(period: str | None) -> str | None:
    if period and len(period) == 4 and period.isdigit():
        return f"{int(period) - 1:04d}"
    return None


def short(value: float) -> str:
    """A figure as people write it: "190.1 billion"."""
    for size, name in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(value) >= size:
            return f"{value / size:.4g} {name}"
    return f"{value:.6g}"
