"""Days that are counted: "two Fridays ago", "a week ago Tuesday", "the last day of May"."""

from __future__ import annotations

from bilat_cli.timex import calendar, moments, relative, years
from bilat_cli.timex.grammar import Match
from bilat_cli.timex.moments import Moment
from bilat_cli.timex.state import Outcome, State, dated

_YEARLY = {"Y": 1, "E": 10, "C": 100}


def weekdays(match: Match, state: State, at: int) -> list[Outcome]:
    """ "two Fridays ago", "three Mondays from now": the so-manieth from the reference day."""
    start, end = at + match.start, at + match.end
    slots = match.slots
    number, amount, sign = int(slots["wd"]), slots["n"], int(slots["sign"])
    if not amount.isdigit() or state.reference is None:
        return [Outcome(start=start, end=end, type="DATE", value=f"XXXX-WXX-{number}")]
    base = Moment("D", state.reference)
    gap = (number - base.first.isoweekday()) % 7 or 7
    nearest = gap if sign > 0 else gap - 7 or -7
    value = moments.shift(base, nearest + 7 * sign * (int(amount) - 1))
    if value is None:
        return []
    return [dated(start, end, value, reference=years.ref(state),
                  how=f"counted from {moments.wording(base)}")]  # fmt: skip


def day(match: Match, state: State, at: int) -> list[Outcome]:
    """ "a week ago Tuesday", "two weeks from Friday", "three years ago today"."""
    start, end = at + match.start, at + match.end
    slots = match.slots
    sign = -1 if slots["sign"] == "-1" else 1
    unit, amount = slots["unit"], slots["n"]
    if not amount.isdigit() or unit.startswith("T") or unit not in relative.BLANK:
        return []
    named = {"wd": slots["wd"]} if "wd" in slots else {"today": slots["today"]}
    if "wd" in slots and unit == "W":
        named["towards"] = str(sign)
    outcome = calendar.place(named, state, start, end)
    base = outcome.moment if outcome else None
    value = _same_day(base, unit, sign * int(amount)) if base else None
    if base is None or value is None:
        return []
    return [dated(start, end, value, reference=years.ref(state),
                  how=f"counted from {moments.wording(base)}")]  # fmt: skip


def _same_day(base: Moment, unit: str, steps: int) -> Moment | None:
    """The day so many units away, with the same day of the month or week."""
    if unit in ("D", "W"):
        return moments.shift(base, steps * (7 if unit == "W" else 1))
    if unit == "M":
        month = moments.shift(moments.moment("M", base.first), steps)
        if month is None:
            return None
        return moments.day_of(month.first.year, month.first.month, base.first.day)
    if unit in _YEARLY:
        year = base.first.year + steps * _YEARLY[unit]
        return moments.day_of(year, base.first.month, base.first.day)
    return None


def of_unit(match: Match, state: State, at: int) -> list[Outcome]:
    """ "the 15th of next month", "the last day of the year", "the first day of March 2023"."""
    start, end = at + match.start, at + match.end
    slots = match.slots
    if "nth" in slots and slots["of"] != "D":
        return []
    whole = _whole(slots, state, start)
    number = slots.get("day") or slots["nth"]
    if whole is None or whole.unit not in ("M", "Y") or (whole.unit == "Y" and "day" in slots):
        return []
    if number in ("L", "-1"):
        value: Moment | None = Moment("D", moments.last_day(whole))
    else:
        value = moments.shift(Moment("D", whole.first), int(number) - 1)
    if value is None or not 1 <= value.first.toordinal() <= moments.last_day(whole).toordinal():
        return []
    explicit = "year" in slots
    return [dated(start, end, value, reference=None if explicit else years.ref(state))]


def week_of(match: Match, state: State, at: int) -> list[Outcome]:
    """ "the week of Sept. 9": the week that holds the day."""
    start, end = at + match.start, at + match.end
    if match.slots["unit"] != "W":
        return []
    outcome = calendar.place(match.slots, state, start, end)
    if outcome is None or outcome.moment is None:
        return []
    value = moments.moment("W", outcome.moment.first)
    return [dated(start, end, value, reference=outcome.reference, how=outcome.how)]


def _whole(slots: dict[str, str], state: State, start: int) -> Moment | None:
    """The month or year of which a day is taken."""
    if "unit" not in slots:
        frame = {key: text for key, text in slots.items() if key in ("month", "year", "dir")}
        outcome = calendar.place(frame, state, start, start)
        return outcome.moment if outcome else None
    if state.reference is None or slots["unit"] not in ("M", "Y"):
        return None
    base = moments.moment(slots["unit"], state.reference)
    return moments.shift(base, int(slots.get("dir", "0")))
