"""Operations on units: "last week", "two years ago", "the next day", "a year earlier"."""

from __future__ import annotations

import datetime as dt

from bilat_cli.timex import moments, tense, years
from bilat_cli.timex.grammar import Match
from bilat_cli.timex.moments import Moment
from bilat_cli.timex.state import Outcome, State, dated

BLANK = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX",
    "S": "XXXX-XX", "Y": "XXXX", "E": "XXX", "C": "XX", "L": "X", "H": "XXXX-HX",
}  # fmt: skip
_VAGUE = {"-1": "PAST_REF", "1": "FUTURE_REF"}
_CLAUSE = 90
"""Characters within which "a year earlier" is held against the month just named."""
_NEAR = 400
"""Characters within which a quarter that was named still is "the quarter"."""


def deictic(match: Match, state: State, at: int) -> list[Outcome]:
    """A unit counted from the reference day: "this month", "last year", "next week"."""
    start, end = at + match.start, at + match.end
    unit = match.slots["unit"]
    steps = int(match.slots.get("dir") or match.rule.args.get("steps", "0"))
    mod = match.slots.get("mod")
    if unit not in BLANK:
        return []
    if state.reference is None:
        return [Outcome(start=start, end=end, type="DATE", value=BLANK[unit], mod=mod)]
    base = moments.moment(unit, state.reference)
    if unit == "WE" and not steps and "dir" not in match.slots:
        steps = _weekend(state, start, end)
    elif unit == "WE" and steps == 0 and state.reference.weekday() < 3:
        # On a Monday "this weekend" in the past tense is the one just over.
        steps = -1 if tense.direction(state.lower, start, end) < 0 else 0
    value = moments.shift(base, steps)
    if value is None:
        return []
    return [dated(start, end, value, reference=state.reference.isoformat(), mod=mod,
                  how=_how(steps, unit, state.reference))]  # fmt: skip


def _weekend(state: State, start: int, end: int) -> int:
    """ "the weekend": of the reference's week when it is one or lies ahead, else the last."""
    reference = state.reference
    if reference is None or reference.weekday() >= 5:
        return 0
    return 0 if tense.direction(state.lower, start, end) > 0 else -1


_NAMES = {
    "D": "day", "W": "week", "WE": "weekend", "M": "month", "Q": "quarter", "S": "season",
    "Y": "year", "E": "decade", "C": "century", "H": "half-year", "L": "millennium",
}  # fmt: skip


def _how(steps: int, unit: str, base: dt.date, *, counted: bool = False) -> str:
    day = moments.wording(Moment("D", base))
    name = _NAMES.get(unit, unit)
    if steps == 0:
        return f"the {name} of {day}"
    if unit in ("E", "C") and counted:
        steps, name = steps * (10 if unit == "E" else 100), "year"
    count = "" if abs(steps) == 1 else f"{abs(steps)} "
    plural = "" if abs(steps) == 1 else "s"
    side = "before" if steps < 0 else "after"
    return f"the {name} {side} {day}" if not count else f"{count}{name}{plural} {side} {day}"


def offset(match: Match, state: State, at: int) -> list[Outcome]:
    """A distance from the reference or from what was dated last: "two years ago"."""
    start, end = at + match.start, at + match.end
    args, slots = match.rule.args, match.slots
    unit = slots.get("unit") or args["unit"]
    sign = int(args.get("sign") or slots["sign"])
    amount = slots.get("n") or args.get("n", "1")
    mod = slots.get("approx")
    told = args.get("anchor") == "text"
    if unit.startswith("T") and (amount != "X" or told):
        # No clock is carried through a text: how far away it is stays.
        length = f"PT{amount}{unit[1]}"
        return [Outcome(start=start, end=end, type="DURATION", value=length, mod=mod)]
    if unit == "2W":
        unit, amount = "W", str(2 * float(amount)) if amount != "X" else "X"
    if amount == "X" or ("." in amount and not amount.endswith(".0")):
        if amount == "X" and told:
            return [Outcome(start=start, end=end, type="DURATION", value=f"PX{unit}", mod=mod)]
        if amount == "X":
            return [Outcome(start=start, end=end, type="DATE", value=_VAGUE[str(sign)])]
        unit, amount = ("M", str(round(float(amount) * 12))) if unit == "Y" else (unit, amount)
        if "." in amount:
            return [Outcome(start=start, end=end, type="DATE", value=_VAGUE[str(sign)])]
    steps = sign * int(float(amount))
    base, from_text = _anchor(match, state, start, unit)
    if base is None or (steps > 0 and not from_text and told):
        # "Ten years later" with nothing told before it is no date of the future.
        return [Outcome(start=start, end=end, type="DATE", value=BLANK[unit], mod=mod)]
    value = _moved(base, unit, steps, keep=args.get("keep") == "1" and from_text)
    if value is None:
        return []
    if abs(steps) >= 500 and unit == "Y":
        return []
    reference = moments.edtf_value(base) if from_text else years.ref(state)
    outcome = dated(
        start,
        end,
        value,
        reference=reference,
        mod=mod,
        how=_how(steps, unit, base.first, counted=True),
    )
    outcome.current = args.get("keep") != "1"
    outcome.loose = told
    return [outcome]


def ahead(match: Match, state: State, at: int) -> list[Outcome]:
    """ "in two weeks" behind a verb that looks ahead: counted from the reference day."""
    unit = match.slots["unit"]
    if unit.startswith("T") or unit in ("C", "L"):
        return []
    if tense.direction(state.lower, at + match.start, at + match.end) <= 0:
        return []
    return offset(match, state, at)


def _anchor(match: Match, state: State, start: int, unit: str) -> tuple[Moment | None, bool]:
    """What the distance is counted from, and whether it comes from the text."""
    anchor = match.rule.args.get("anchor", "reference")
    reference = Moment("D", state.reference) if state.reference else None
    last = state.last
    monthly = "month" in match.rule.args and last is not None and last.unit == "M"
    if monthly and years.same_sentence(state, state.last_at, start, _CLAUSE):
        return last, True
    if anchor in ("text", "quarter") and unit in ("Y", "Q"):
        if (
            last is not None
            and last.unit == "Q"
            and years.same_sentence(state, state.last_at, start, _CLAUSE)
        ):
            return last, True
        if state.quarter is not None and start - state.quarter_at < _NEAR:
            near = state.quarter
            if not state.last or state.last.unit in ("Q", "H", "D", "Y") or anchor == "text":
                return near, True
        if anchor == "quarter":
            return reference, False
    if anchor == "text":
        if unit == "D" and state.day is not None:
            return state.day, True
        if last is not None and _fine(last.unit, unit):
            held = "keep" in match.rule.args and last.unit == "M"
            return (moments.moment("Y", last.first) if held else last), True
        if state.day is not None:
            return state.day, True
    return reference, False


def _fine(have: str, want: str) -> bool:
    order = ("D", "W", "WE", "M", "Q", "S", "H", "Y", "E", "C", "L")
    return order.index(have) <= order.index(want)


def _moved(base: Moment, unit: str, steps: int, *, keep: bool) -> Moment | None:
    if keep and unit == "Y" and base.unit in ("Q", "H", "M"):
        return moments.shift(base, steps * {"Q": 4, "H": 2, "M": 12}[base.unit])
    if unit in ("E", "C"):
        year = moments.moment("Y", base.first)
        return moments.shift(year, steps * (10 if unit == "E" else 100))
    return moments.shift(moments.moment(unit, base.first), steps)


def same(match: Match, state: State, at: int) -> list[Outcome]:
    """ "the same day", "that year": the stretch of what was dated last."""
    start, end = at + match.start, at + match.end
    unit = match.slots["unit"]
    steps = int(match.slots.get("dir", "0"))
    if unit not in BLANK or (unit == "E" and match.slots.get("dir") == "1"):
        return []
    base = state.day if unit == "D" else state.last
    if unit != "D" and (base is None or not _fine(base.unit, unit)):
        base = state.day
    if base is None and state.reference is not None:
        base = Moment("D", state.reference)
    if base is None or (unit not in ("D", "WE", "W") and not _fine(base.unit, unit)):
        return [Outcome(start=start, end=end, type="DATE", value=BLANK[unit])]
    value = moments.shift(moments.moment(unit, base.first), steps)
    if value is None:
        return []
    outcome = dated(
        start, end, value, reference=moments.edtf_value(base), how=_how(steps, unit, base.first)
    )
    outcome.loose = unit == "D"
    return [outcome]


def same_last_year(match: Match, state: State, at: int) -> list[Outcome]:
    """ "the same month last year": a year before what was dated last, or before now."""
    start, end = at + match.start, at + match.end
    unit = match.slots["unit"]
    base = state.last
    if base is None or unit not in BLANK or not _fine(base.unit, unit):
        base = Moment("D", state.reference) if state.reference else None
    if base is None or unit not in ("D", "W", "M", "Q"):
        return []
    year = base.first.year - 1
    if unit == "W":
        value = moments.shift(moments.moment("W", base.first), -52)
    else:
        day = moments.day_of(year, base.first.month, min(base.first.day, 28))
        value = moments.moment(unit, day.first) if day else None
    if value is None:
        return []
    outcome = dated(start, end, value, reference=moments.edtf_value(base), how="a year before it")
    outcome.current = False
    return [outcome]


def weekday(match: Match, state: State, at: int) -> list[Outcome]:
    """ "the previous Friday", "the following Monday": counted from the day dated last."""
    start, end = at + match.start, at + match.end
    number, steps = int(match.slots["wd"]), int(match.slots["dir"])
    base = state.day
    if base is None and state.reference is not None:
        base = Moment("D", state.reference)
    if base is None:
        return [Outcome(start=start, end=end, type="DATE", value=f"XXXX-WXX-{number}")]
    gap = (number - base.first.isoweekday()) % 7
    days = (gap or 7) if steps > 0 else -((7 - gap) % 7 or 7)
    value = moments.shift(base, days)
    if value is None:
        return []
    side = "after" if steps > 0 else "before"
    how = f"{moments.DAYS[number - 1]} {side} {moments.wording(base)}"
    return [dated(start, end, value, reference=moments.edtf_value(base), how=how)]


def named(match: Match, state: State, at: int) -> list[Outcome]:
    """ "the following March", "that summer": the named month or season next to what was told."""
    start, end = at + match.start, at + match.end
    slots = match.slots
    base = state.day or state.last
    if state.last is not None and state.last_at >= state.year_at:
        base = state.last
    if base is None:
        return []
    unit = "S" if "season" in slots else "M"
    month = moments.SEASONS[slots["season"]] if unit == "S" else int(slots["month"])
    last = moments.last_day(base)
    years = {base.first.year - 1, base.first.year, last.year, last.year + 1}
    found = [Moment(unit, dt.date(year, month, 1)) for year in sorted(years)]
    if slots.get("towards") == "1":
        value = min(item for item in found if item.first > last)
    elif slots.get("towards") == "-1":
        value = max(item for item in found if moments.last_day(item) < base.first)
    else:
        value = min(found, key=lambda item: abs((item.first - base.first).days))
    return [dated(start, end, value, reference=moments.edtf_value(base),
                  how=f"counted from {moments.wording(base)}")]  # fmt: skip


def one_day(match: Match, state: State, at: int) -> list[Outcome]:
    """ "will one day": some time in the future."""
    if (match.slots["n"], match.slots["unit"]) != ("1", "D"):
        return []
    return [Outcome(start=at + match.start, end=at + match.end, type="DATE", value=_VAGUE["1"])]


def constant(match: Match, state: State, at: int) -> list[Outcome]:
    """A fixed value: PRESENT_REF and its like."""
    value = match.rule.args.get("value") or match.slots["value"]
    return [
        Outcome(
            start=at + match.start, end=at + match.end, type=match.rule.type, value=value,
            mod=match.slots.get("mod"),
        )
    ]  # fmt: skip
