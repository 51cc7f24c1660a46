"""Durations and sets: "two years", "decades-long", "every Thursday", "twice a week"."""

from __future__ import annotations

import datetime as dt

from bilat_cli.timex import moments
from bilat_cli.timex.grammar import Match
from bilat_cli.timex.moments import Moment
from bilat_cli.timex.state import Outcome, State

_TIME_UNITS = {"TH": "H", "TM": "M", "TS": "S"}
_LONG = {"E": 10, "C": 100, "L": 1000}
_WHOLE = {"P0.5Y": "P6M", "P1.5Y": "P18M", "PT0.5H": "PT30M"}
"""Halves in the smaller unit, as they are usually counted."""
_QUARTER, _YEAR = 3, 12
"""Months."""


def period(amount: str, unit: str) -> str:
    """TIMEX3 spelling of an amount of a unit: `P2Y`, `PT5H`, `PXM`.

    Decades and centuries are counted in years when the number is known, so that "two decades"
    and "twenty years" are the same length; vague ones keep their letter.
    """
    if unit == "2W":
        return "PXW" if amount == "X" else f"P{_plain(2 * float(amount))}W"
    if unit in _TIME_UNITS:
        return f"PT{_number(amount)}{_TIME_UNITS[unit]}"
    if unit in _LONG:
        if amount == "X":
            return f"PX{unit}"
        return f"P{_plain(float(amount) * _LONG[unit])}Y"
    return f"P{_number(amount)}{unit}"


def _number(amount: str) -> str:
    return amount if amount == "X" else _plain(float(amount))


def _plain(number: float) -> str:
    return str(int(number)) if number == int(number) else str(number)


def duration(match: Match, state: State, at: int) -> list[Outcome]:
    """A length of time; a direction ties it to the reference ("the last two years").

    The rule's argument `frame` says that it is the time which results are given for, `through`
    that the unit of the reference is the last of those counted.
    """
    slots, args = match.slots, match.rule.args
    unit, amount = slots.get("unit", "Y"), slots.get("n") or args.get("n", "1")
    if "half" in slots:
        amount = str(float(amount) + 0.5) if "add" in args else "0.5"
    value = args.get("value") or period(amount, unit)
    value = _WHOLE.get(value, value)
    if "upto" in slots and slots["upto"] != amount:
        value = period("X", unit)
    outcome = Outcome(
        start=at + match.start, end=at + match.end, type=match.rule.type, value=value,
        mod=slots.get("approx"),
    )  # fmt: skip
    if "frame" in args and unit == "M" and amount.isdigit() and int(amount) > _QUARTER:
        # Results for more than a quarter: "a year earlier" is held against the year from now on.
        state.quarter_at = -10_000
        if state.last is not None and state.last.unit in ("Q", "H"):
            state.last = moments.moment("Y", state.last.first)
    if slots.get("nth") == "1" and unit == "M" and amount.isdigit():
        _from_january(outcome, state, int(amount))
    towards = args.get("towards") or slots.get("towards")
    if towards and amount != "X":
        _tie(outcome, state, amount, unit, int(towards), through="through" in args)
    return [outcome]


def _from_january(outcome: Outcome, state: State, count: int) -> None:
    """ "the first seven months": of the reference's year if they are over, else the last's."""
    if state.reference is None or not 1 <= count <= _YEAR:
        return
    year = state.reference.year - (count >= state.reference.month)
    first, last = (moments.Moment("M", dt.date(year, month, 1)) for month in (1, count))
    outcome.edtf = moments.interval(first, last) or moments.edtf_value(first)
    outcome.reference = state.reference.isoformat()


def _tie(
    outcome: Outcome, state: State, amount: str, unit: str, towards: int, *, through: bool
) -> None:
    if unit in _LONG:
        amount, unit = str(float(amount) * _LONG[unit]), "Y"
    if unit not in ("Y", "M", "W", "D", "Q") or float(amount) != int(float(amount)):
        return
    if state.reference is None or not towards:
        return
    size = "D" if unit in ("W", "D") else "M" if unit == "Q" else unit
    count = int(float(amount)) * (7 if unit == "W" else 3 if unit == "Q" else 1)
    near = moments.moment(size, state.reference)
    far = moments.shift(near, (count - 1 if through else count) * towards)
    if far is None:
        return
    pair: tuple[Moment, Moment] = (far, near) if towards < 0 else (near, far)
    outcome.edtf = moments.interval(*pair)
    outcome.reference = state.reference.isoformat()
    side = "up to" if towards < 0 else "from"
    outcome.how = f"{side} {moments.wording(Moment('D', state.reference))}"


def repeated(match: Match, state: State, at: int) -> list[Outcome]:
    """A SET: what recurs, in which steps, how often."""
    slots = match.slots
    value = slots.get("value") or _recurring(slots)
    return [
        Outcome(
            start=at + match.start, end=at + match.end, type="SET", value=value,
            quant=slots.get("quant"), freq=_times(slots.get("freq")),
            mod=slots.get("approx"),
        )
    ]  # fmt: skip


def pair(match: Match, state: State, at: int) -> list[Outcome]:
    """ "every Tuesday and Thursday": two SETs, the second as often as the first."""
    quant = match.one.get("quant")
    return [
        Outcome(start=at + start, end=at + end, type="SET", value=_recurring(slots), quant=quant)
        for slots, (start, end) in (
            (match.one, match.spans["one"]),
            (match.two, match.spans["two"]),
        )
    ]


def _times(text: str | None) -> str | None:
    return f"{text}X" if text and text.isdigit() else text


def _recurring(slots: dict[str, str]) -> str:
    part = f"T{slots['part']}" if "part" in slots else ""
    if "wd" in slots:
        return f"XXXX-WXX-{slots['wd']}{part}"
    if "month" in slots:
        day = f"-{int(slots['day']):02d}" if "day" in slots else ""
        return f"XXXX-{int(slots['month']):02d}{day}"
    if "season" in slots:
        return f"XXXX-{slots['season']}"
    if part:
        return f"XXXX-XX-XX{part}"
    if "weekend" in slots:
        return "XXXX-WXX-WE"
    return period(slots.get("n", "1"), slots["unit"])
