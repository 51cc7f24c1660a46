"""The calendar operation: whatever a phrase says of year, month, day, weekday and clock.

What is not said is taken from the text before it, from the reference day and from the tense;
what cannot be known stays `X`.
"""

from __future__ import annotations

import datetime as dt

from bilat_cli.timex import moments, tense, years
from bilat_cli.timex.grammar import Match
from bilat_cli.timex.moments import Moment
from bilat_cli.timex.state import Outcome, State, dated

Slots = dict[str, str]


def calendar(match: Match, state: State, at: int) -> list[Outcome]:
    """A date from its slots.

    The rule's argument `held` says that others are compared with it, `least` which figures with
    nothing else that speaks for a year are none.
    """
    start, end = at + match.start, at + match.end
    least = match.rule.args.get("least")
    if least is not None and match.slots["year"] < least:
        return []
    outcome = place(match.slots, state, start, end)
    if outcome is None:
        return []
    outcome.current = "held" not in match.rule.args
    return [outcome]


def known_day(match: Match, state: State, at: int) -> list[Outcome]:
    """A day of one year that the rule knows (`args`: month and day to year)."""
    month, day = int(match.slots["month"]), int(match.slots["day"])
    year = match.rule.args.get(f"{month:02d}-{day:02d}")
    value = moments.day_of(int(year), month, day) if year else None
    if value is None or (state.reference is not None and state.reference <= value.first):
        return []
    outcome = dated(at + match.start, at + match.end, value)
    outcome.current = False
    return [outcome]


def place(slots: Slots, state: State, start: int, end: int) -> Outcome | None:
    """Resolve the slots of one date expression standing at `start` to `end`."""
    outcome: Outcome | None
    if "week" in slots and slots.get("unit") != "W":
        return None
    if "today" in slots:
        outcome = _today(slots, state, start, end)
    elif "month" in slots and "day" in slots:
        outcome = _day(slots, state, start, end)
    elif "day" in slots:
        outcome = _day_alone(slots, state, start, end)
    elif "month" in slots:
        outcome = _month(slots, state, start, end)
    elif "holiday" in slots:
        outcome = _holiday(slots, state, start, end)
    elif "wd" in slots:
        outcome = _weekday(slots, state, start, end)
    elif "season" in slots:
        outcome = _season(slots, state, start, end)
    elif "year" in slots:
        year = years.year_of(slots["year"], state)
        outcome = dated(start, end, moments.moment("Y", dt.date(year, 1, 1))) if year else None
    else:
        outcome = None
    if outcome is not None:
        outcome.mod = slots.get("mod") or slots.get("approx") or outcome.mod
    return outcome


def _today(slots: Slots, state: State, start: int, end: int) -> Outcome:
    steps = int(slots["today"])
    if state.reference is None:
        return Outcome(start=start, end=end, type="DATE", value="XXXX-XX-XX")
    value = Moment("D", state.reference + dt.timedelta(days=steps))
    words = ("the day before {}", "{} itself", "the day after {}")[steps + 1]
    how = words.format(moments.wording(Moment("D", state.reference)))
    return dated(start, end, value, reference=years.ref(state), how=how)


def _day(slots: Slots, state: State, start: int, end: int) -> Outcome | None:
    month, day = int(slots["month"]), int(slots["day"])
    said = years.said_year(slots, state)
    if said is not None:
        value = moments.day_of(said, month, day)
        explicit = "year" in slots
        if value is None:
            return None
        return dated(start, end, value, reference=None if explicit else years.ref(state),
                     how=None if explicit else _how_year(state))  # fmt: skip
    if day > moments.days_in(2000, month):
        return None
    weekday = int(slots["wd"]) if "wd" in slots else None
    base = state.reference if "towards" in slots else years.year_base(state, start)
    if base is None:
        return Outcome(start=start, end=end, type="DATE", value=f"XXXX-{month:02d}-{day:02d}")
    around = (base.year - 1, base.year, base.year + 1)
    found = [value for year in around if (value := moments.day_of(year, month, day))]
    if weekday is not None:
        agreeing = [value for value in found if value.first.isoweekday() == weekday]
        found = agreeing or found
    if not found:
        return None
    value = _chosen(slots, found, base, state, start, end)
    outcome = dated(start, end, value, reference=base.isoformat(), how=f"the year from {base}")
    outcome.yearless = "towards" not in slots
    return outcome


def _chosen(
    slots: Slots, found: list[Moment], base: dt.date, state: State, start: int, end: int
) -> Moment:
    """One of the years' days: the last or next where that is said, else by tense."""
    towards = slots.get("towards")
    if towards in ("-1", "1"):
        allowed = [v for v in found if (v.first < base) == (towards == "-1") and v.first != base]
        if allowed:
            return max(allowed) if towards == "-1" else min(allowed)
    if towards == "0":
        return min(found, key=lambda value: abs(value.first.year - base.year))
    if base != state.reference:
        return years.in_story(found, base)
    return years.nearest(found, base, tense.direction(state.lower, start, end))


def _how_year(state: State) -> str:
    return f"the year from {state.reference}"


def _day_alone(slots: Slots, state: State, start: int, end: int) -> Outcome | None:
    """ "the 19th" after 18 December: the same month, unless the tense says otherwise."""
    day = int(slots["day"])
    base = state.day or state.last
    if base is None or base.unit not in ("D", "M"):
        if state.reference is None:
            return None
        base = Moment("D", state.reference)
    found = _in_months(base, day)
    told = state.reference is None or base.first != state.reference
    same = moments.day_of(base.first.year, base.first.month, day)
    ahead = tense.direction(state.lower, start, end)
    if told and same is not None:
        value = same
        if ahead > 0 and state.reference is not None and same.first < state.reference:
            # A plan: the month told of is over, the one of the report is meant.
            base = Moment("D", state.reference)
            value = years.nearest(_in_months(base, day), base.first, ahead)
    elif found and not told:
        value = years.nearest(found, base.first, ahead)
    else:
        return None
    return dated(start, end, value, reference=moments.edtf_value(base),
                 how=f"the month from {moments.wording(base)}")  # fmt: skip


def _in_months(base: Moment, day: int) -> list[Moment]:
    """The days of that number in the month before, of and behind another day."""
    months = [moments.shift(moments.moment("M", base.first), step) for step in (-1, 0, 1)]
    days = [moments.day_of(m.first.year, m.first.month, day) for m in months if m is not None]
    return [value for value in days if value is not None]


def _month(slots: Slots, state: State, start: int, end: int) -> Outcome:
    month = int(slots["month"])
    said = years.said_year(slots, state)
    if said is not None:
        value = moments.moment("M", dt.date(said, month, 1))
        explicit = "year" in slots
        return dated(start, end, value, reference=None if explicit else years.ref(state),
                     how=None if explicit else _how_year(state))  # fmt: skip
    base = state.reference if "towards" in slots else years.year_base(state, start)
    if base is None:
        return Outcome(start=start, end=end, type="DATE", value=f"XXXX-{month:02d}")
    towards = slots.get("towards")
    if towards is not None:
        value = _stepped(month, base, int(towards))
        how = f"{_TOWARDS[int(towards)]} {moments.wording(Moment('D', base))}"
    else:
        found = [
            moments.moment("M", dt.date(year, month, 1))
            for year in (base.year - 1, base.year, base.year + 1)
        ]
        value = _chosen(slots, found, base, state, start, end)
        how = f"the year from {base}"
    outcome = dated(start, end, value, reference=base.isoformat(), how=how)
    outcome.yearless = towards is None
    return outcome


_TOWARDS = {-1: "the last before", 0: "in the year of", 1: "the next after"}


def _stepped(month: int, base: dt.date, towards: int) -> Moment:
    year = base.year
    if towards < 0 and month >= base.month:
        year -= 1
    elif towards > 0 and month <= base.month:
        year += 1
    return moments.moment("M", dt.date(year, month, 1))


def _weekday(slots: Slots, state: State, start: int, end: int) -> Outcome:
    number = int(slots["wd"])
    if state.reference is None:
        return Outcome(start=start, end=end, type="DATE", value=f"XXXX-WXX-{number}")
    base = state.reference
    towards = slots.get("towards")
    gap = (number - base.isoweekday()) % 7
    if "week" in slots:
        value = moments.shift(moments.moment("W", base), int(slots["week"]))
        monday = value.first if value else base
        day = monday + dt.timedelta(days=number - 1)
    elif towards == "-1":
        day = base - dt.timedelta(days=(7 - gap) % 7 or 7)
    elif towards == "1":
        day = base + dt.timedelta(days=gap or 7)
    elif towards == "0":
        day = base + dt.timedelta(days=gap)
        if gap > 4 and tense.direction(state.lower, start, end) < 0:
            day -= dt.timedelta(days=7)
    else:
        ahead = tense.direction(state.lower, start, end) > 0
        day = base + dt.timedelta(days=gap if ahead or gap == 0 else gap - 7)
    side = "on" if day == base else "before" if day < base else "after"
    name = moments.DAYS[number - 1]
    how = f"{name} {side} {moments.wording(Moment('D', base))}"
    return dated(start, end, Moment("D", day), reference=base.isoformat(), how=how)


def nth_weekday(match: Match, state: State, at: int) -> list[Outcome]:
    """ "the first Tuesday in November", "the last Sunday of March 2024"."""
    start, end = at + match.start, at + match.end
    slots = match.slots
    number = "L" if slots["nth"] == "-1" else slots["nth"]
    if number not in ("1", "2", "3", "4", "L"):
        return []
    code = f"{int(slots['month']):02d}-{slots['wd']}-{number}"
    return [_holiday({**slots, "holiday": code}, state, start, end)]


def _holiday(slots: Slots, state: State, start: int, end: int) -> Outcome:
    code = slots["holiday"]
    said = years.said_year(slots, state)
    if said is not None:
        value = moments.holiday(code, said)
        return dated(start, end, value, reference=None if "year" in slots else years.ref(state))
    base = state.reference if "towards" in slots else years.year_base(state, start)
    if base is None:
        fixed = len(code) == 5 and code[2] == "-"
        return Outcome(start=start, end=end, type="DATE",
                       value=f"XXXX-{code}" if fixed else "XXXX-XX-XX")  # fmt: skip
    found = [moments.holiday(code, base.year + step) for step in (-1, 0, 1)]
    towards = slots.get("towards")
    if towards == "-1":
        value = max(item for item in found if item.first < base)
    elif towards == "1":
        value = min(item for item in found if item.first > base)
    else:
        value = years.nearest(found, base, tense.direction(state.lower, start, end))
    return dated(start, end, value, reference=base.isoformat(), how=f"the year from {base}")


def _season(slots: Slots, state: State, start: int, end: int) -> Outcome:
    code = slots["season"]
    month = moments.SEASONS[code]
    said = years.said_year(slots, state)
    if said is not None:
        value = Moment("S", dt.date(said, month, 1))
        return dated(start, end, value, reference=None if "year" in slots else years.ref(state))
    base = state.reference if "towards" in slots else years.year_base(state, start)
    if base is None:
        return Outcome(start=start, end=end, type="DATE", value=f"XXXX-{code}")
    found = [Moment("S", dt.date(base.year + step, month, 1)) for step in (-2, -1, 0, 1)]
    towards = slots.get("towards")
    if towards == "-1":
        value = max(item for item in found if moments.last_day(item) < base)
    elif towards == "1":
        value = min(item for item in found if item.first > base)
    elif towards == "0":
        value = min((item for item in found if moments.last_day(item) >= base
                     or item.first.year == base.year), key=lambda item: item.first)  # fmt: skip
        holding = [item for item in found if item.first <= base <= moments.last_day(item)]
        value = holding[0] if holding else value
    else:
        value = years.nearest(found, base, tense.direction(state.lower, start, end))
    return dated(start, end, value, reference=base.isoformat(), how=f"the year from {base}")
