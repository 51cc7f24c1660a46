"""Facts for people."""

from __future__ import annotations

from collections.abc import Sequence

from bilat_cli.model import Fact
from bilat_cli.render.base import Column, Sheet
from bilat_cli.render.views import _shared
from bilat_cli.render.views._words import number
from bilat_cli.wording import ordinal, plural

_ARROWS = {"up": "▲", "down": "▼"}
_UNITS = {"percent": "%", "times": "×"}


def value(fact: Fact) -> str:
    """The value with its bound and unit: "> 240 billion USD", "28th", "about 12.5%"."""
    bound = _shared.BOUNDS[fact.comparator]
    if isinstance(fact.value, str):
        return bound + fact.value
    if fact.kind in ("ordinal", "anniversary") and isinstance(fact.value, int):
        return bound + ordinal(fact.value)
    return bound + with_unit(fact.value, fact.unit)


def with_unit(amount: int | float, unit: str | None) -> str:
    """ "12.5%", "2.7×", "240 billion USD", "2 meetings"."""
    if unit is None:
        return number(amount)
    if unit in _UNITS:
        return number(amount) + _UNITS[unit]
    counted = unit.islower() and unit.isascii() and unit.replace(" ", "").isalpha()
    many = counted and amount != 1 and not unit.startswith("per ")
    return f"{number(amount)} {plural(unit) if many else unit}"


def _value(fact: Fact) -> str:
    """Empty for words that the statement holds already."""
    if isinstance(fact.value, str) and fact.value[:40].casefold() in fact.statement.casefold():
        return ""
    return value(fact)


def _statement(fact: Fact) -> str:
    """Without the period at its end, which has a column of its own."""
    return (fact.statement or fact.subject or "").removesuffix(f" ({_period(fact)})")


def _period(fact: Fact) -> str:
    return _shared.when(fact.period) if fact.period else ""


def _change(fact: Fact) -> str:
    arrow = _ARROWS.get(fact.change or "", "")
    word = "since" if fact.kind == "anniversary" else "from"
    since = f"{word} {_shared.when(fact.baseline)}" if fact.baseline else ""
    return f"{arrow} {since}".strip()


_COLUMNS = (
    Column(head="Period", text=_period, least=9, tone="cyan"),
    Column(head="Fact", text=_statement, least=22, grow=True),
    Column(head="Value", text=_value, least=12, tone="bold"),
    Column(head="Change", text=_change, rank=3, least=6),
    Column(head="Kind", text=lambda fact: fact.kind, rank=5, least=9, tone="dim"),
    Column(head="Speaker", text=lambda fact: fact.speaker or "", rank=4, least=12, tone="green"),
    Column(head="Src", text=_shared.weight, rank=1, least=3, right=True),
    Column(head="Id", text=lambda fact: fact.id, rank=6, least=14, tone="dim"),
)


def sheet(facts: Sequence[Fact]) -> Sheet:
    """Facts in their order."""
    return Sheet(
        records=facts, columns=_COLUMNS, empty="no facts found", footer=_shared.disagreement
    )
