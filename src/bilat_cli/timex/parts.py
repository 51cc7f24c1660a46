"""Parts of the calendar: quarters, halves, decades, centuries, "the end of the year"."""

from __future__ import annotations

import datetime as dt

from bilat_cli.timex import calendar, moments, ranges, relative, tense, years
from bilat_cli.timex.grammar import Match
from bilat_cli.timex.moments import Moment
from bilat_cli.timex.state import Outcome, State, dated


def quarter(match: Match, state: State, at: int) -> list[Outcome]:
    """ "the third quarter of 1990", "Q1 2024"; without a year the one nearest in the tense."""
    outcome = _quarter(match.slots, match.rule.args, state, (at + match.start, at + match.end))
    if outcome is not None:
        outcome.mod = match.slots.get("mod")
    return [outcome] if outcome is not None else []


def quarters(match: Match, state: State, at: int) -> list[Outcome]:
    """ "Q1-Q3 2023", "the first and second quarters": both ends; the whole where it is one.

    The rule's argument `list` says that the two make an interval only in a row.
    """
    left, right = dict(match.one), {**match.slots, **match.two}
    if right.get("unit", "Q") != "Q":
        return []
    for key in ("year", "dir"):
        if key in right and not {"year", "dir"} & left.keys():
            left[key] = right[key]
    found = []
    for side, slots in (("one", left), ("two", right)):
        start, end = match.spans[side]
        outcome = _quarter(slots, match.rule.args, state, (at + start, at + end))
        if outcome is None:
            return []
        found.append(outcome)
    first, second = found
    ranges.join(first, second, at + match.start, at + match.end, as_list="list" in match.rule.args)
    return found


def _quarter(
    slots: dict[str, str], args: dict[str, str], state: State, span: tuple[int, int]
) -> Outcome | None:
    start, end = span
    part = slots["part"]
    unit = "H" if part[0] == "H" else args.get("unit", "Q")
    number = (4 if unit == "Q" else 2) if part in ("L", "-1") else int(part.lstrip("QH"))
    if not 1 <= number <= (4 if unit == "Q" else 2):
        return None
    month = 1 + (number - 1) * (3 if unit == "Q" else 6)
    year = years.said_year(slots, state)
    explicit = "year" in slots
    if year is not None:
        value = Moment(unit, dt.date(year, month, 1))
        return dated(start, end, value, reference=None if explicit else years.ref(state))
    if state.reference is None:
        return Outcome(start=start, end=end, type="DATE", value=f"XXXX-{unit}{number}")
    base = state.reference
    value = Moment(unit, dt.date(base.year, month, 1))
    ahead = tense.direction(state.lower, start, end)
    if value.first > base:
        far = (value.first - base).days > 150
        if (ahead <= 0 and far) or ahead == -2:
            value = Moment(unit, dt.date(base.year - 1, month, 1))
    elif ahead > 0 and (base - moments.last_day(value)).days > 120:
        value = Moment(unit, dt.date(base.year + 1, month, 1))
    if "steps" in args:
        value = Moment(unit, value.first.replace(year=value.first.year + int(args["steps"])))
    return dated(start, end, value, reference=base.isoformat(), how=f"the year from {base}")


def that_quarter(match: Match, state: State, at: int) -> list[Outcome]:
    """ "the quarter", "the latest period": the quarter that was named, else the last full one."""
    start, end = at + match.start, at + match.end
    reference = years.ref(state)
    steps = int(match.rule.args.get("steps") or match.slots.get("dir", "0"))
    named = state.quarter
    if named is not None and "year" in match.slots:
        if start - state.quarter_at > _TOLD:
            return []
        year = int(match.slots["year"])
        outcome = dated(start, end, moments.moment(named.unit, named.first.replace(year=year)))
        outcome.current = False
        return [outcome]
    if named is not None and "complete" in match.rule.args and len(state.quarters) > 1:
        # A quarter that still runs is looked forward to, unless no other is named: then it is
        # one of a fiscal year.
        latest = _last_quarter(state, 0)
        named = latest if latest is not None and named.first > latest.first else named
    if named is None and match.rule.args.get("needs"):
        return []
    if named is None and state.reference is None:
        return [Outcome(start=start, end=end, type="DATE", value="XXXX-QX")]
    value: Moment | None
    if named is not None:
        value = moments.shift(named, steps)
        reference = moments.edtf_value(named)
    else:
        value = _last_quarter(state, steps)
    if value is None:
        return []
    outcome = dated(start, end, value, reference=reference)
    outcome.current = steps == 0
    return [outcome]


_TOLD = 4000
"""Characters within which a quarter that was named is still told of."""


_HALF_QUARTER = dt.timedelta(days=45)


def ended(match: Match, state: State, at: int) -> list[Outcome]:
    """ "the quarter ended Sept. 30": the one that was named (a company's first quarter need not
    be the calendar's), else the one of the calendar that holds most of it."""
    (start, end), (first, last) = match.spans["one"], match.spans["two"]
    day = calendar.place(match.two, state, at + first, at + last)
    if day is None or day.moment is None:
        return []
    value = moments.moment("Q", day.moment.first - _HALF_QUARTER)
    if state.quarter is not None and start + at - state.quarter_at < _TOLD:
        value = state.quarter
    return [dated(at + start, at + end, value, reference=day.reference, how=day.how), day]


def _last_quarter(state: State, steps: int) -> Moment | None:
    """The last full quarter before the reference day, or one so many steps from it."""
    if state.reference is None:
        return None
    return moments.shift(moments.moment("Q", state.reference), steps - 1)


def centuries(match: Match, state: State, at: int) -> list[Outcome]:
    """ "the 18th and 19th centuries": each a century, the whole an interval."""
    if match.two.get("unit") != "C":
        return []
    found = []
    for side, slots in (("one", match.one), ("two", match.two)):
        if not slots["n"].isdigit() or not 1 <= int(slots["n"]) <= 30:
            return []
        start, end = match.spans[side]
        first = dt.date(max((int(slots["n"]) - 1) * 100, 1), 1, 1)
        found.append(dated(at + start, at + end, Moment("C", first)))
    whole = moments.interval(*[item.moment for item in found if item.moment])
    if whole is not None:
        for item in found:
            item.edtf, item.whole = whole, (at + match.start, at + match.end)
    return found


def piece(match: Match, state: State, at: int) -> list[Outcome]:
    """A beginning, middle, end or half of a stretch: the stretch with a `mod`, or its half."""
    start, end = at + match.start, at + match.end
    slots = match.slots
    unit = slots.get("unit", "Y")
    if unit not in relative.BLANK:
        return []
    whole = _whole(match, state, unit, start)
    mod = slots.get("mod") or _POSITIONS.get(slots.get("nth", "")) or slots.get("approx")
    if whole is None:
        blank = relative.BLANK.get(unit, "XXXX")
        return [Outcome(start=start, end=end, type="DATE", value=blank, mod=mod)]
    explicit = "year" in slots
    if "n" in slots:
        return _first_months(match, state, whole, start, end)
    return [dated(start, end, whole, mod=mod, reference=None if explicit else years.ref(state))]


_POSITIONS = {
    "1": "START", "START": "START", "2": "MID", "3": "MID", "4": "END", "5": "END", "END": "END",
    "L": "END", "-1": "END",
}  # fmt: skip
"""Where the so-manieth week of a month lies in it."""


def _whole(match: Match, state: State, unit: str, start: int) -> Moment | None:
    slots = match.slots
    year = years.said_year(slots, state) if unit == "Y" or "year" in slots else None
    if "month" in slots:
        outcome = calendar.place(
            {key: value for key, value in slots.items() if key in ("month", "year", "dir")},
            state, start, start,
        )  # fmt: skip
        return outcome.moment if outcome else None
    if year is not None:
        return Moment("Y", dt.date(year, 1, 1)) if 1 <= year <= 9999 else None
    if unit != "Y" and "dir" in slots and state.reference is not None:
        return moments.shift(moments.moment(unit, state.reference), int(slots["dir"]))
    if unit == "D" and state.day is not None:
        return state.day
    if state.reference is None:
        return None
    return moments.moment(unit, state.reference)


def _first_months(match: Match, state: State, whole: Moment, start: int, end: int) -> list[Outcome]:
    """ "the first seven months of 2024": a length and its year, by EDTF one interval."""
    number, unit = match.slots["n"], match.slots["of"]
    at = start - match.start
    middle, tail = at + match.spans["of"][1], at + match.spans["tail"][0]
    outcome = Outcome(start=start, end=middle, type="DURATION", value=f"P{number}{unit}")
    explicit = "year" in match.slots
    frame = dated(tail, end, whole, reference=None if explicit else years.ref(state))
    if number == "X" or unit not in ("M", "Q", "W", "D") or not number.isdigit():
        return [outcome, frame]
    size = {"Q": "M", "W": "D"}.get(unit, unit)
    count = int(number) * {"Q": 3, "W": 7}.get(unit, 1)
    if match.slots.get("part", "1") in ("L", "-1"):
        last: Moment | None = moments.moment(size, moments.last_day(whole))
        first = moments.shift(moments.moment(size, moments.last_day(whole)), 1 - count)
    else:
        first = moments.moment(size, whole.first)
        last = moments.shift(first, count - 1)
    if first is not None and last is not None:
        edtf = moments.interval(first, last) or moments.edtf_value(first)
        outcome.edtf = frame.edtf = edtf
        outcome.whole = frame.whole = (start, end)
        outcome.reference = frame.reference
    return [outcome, frame]


def decade(match: Match, state: State, at: int) -> list[Outcome]:
    """ "the 1990s", "the '80s", "the nineties"."""
    text = match.slots["decade"].replace("'", "").rstrip("s")
    first = int(text) if len(text) > 2 else years.in_century(int(text), state)
    value = Moment("E", dt.date(first, 1, 1))
    return [dated(at + match.start, at + match.end, value, mod=match.slots.get("mod"))]


def century(match: Match, state: State, at: int) -> list[Outcome]:
    """ "the 20th century", "the fifth century BC"."""
    start, end = at + match.start, at + match.end
    number = match.slots["n"]
    if not number.isdigit() or not 1 <= int(number) <= 30:
        return []
    if "era" in match.slots:
        return [Outcome(start=start, end=end, type="DATE", value=f"BC{int(number) - 1:02d}")]
    value = Moment("C", dt.date(max((int(number) - 1) * 100, 1), 1, 1))
    return [dated(start, end, value, mod=match.slots.get("mod"))]


def era(match: Match, state: State, at: int) -> list[Outcome]:
    """ "44 BC": TIMEX3 `BC0044`, EDTF counts a year zero (`-0043`)."""
    number = match.slots["n"]
    year = int(number) if number.isdigit() else 0
    if not 1 <= year <= 9999:
        return []
    start, end = at + match.start, at + match.end
    if "ad" in match.slots:
        return [dated(start, end, Moment("Y", dt.date(year, 1, 1)))]
    return [
        Outcome(
            start=start, end=end, type="DATE", value=f"BC{year:04d}",
            edtf=f"-{year - 1:04d}" if year > 1 else "0000",
        )
    ]  # fmt: skip


def figures(match: Match, state: State, at: int) -> list[Outcome]:
    """A date in figures: ISO, `21/08/2024`, `8/21/24`; ambiguous order stays at the year."""
    text = match.slots["date"]
    start, end = at + match.start, at + match.end
    if match.rule.args.get("form") == "iso":
        value = moments.iso_day(text[:10])
        if value is None:
            return []
        outcome = dated(start, end, value)
        if "clock" in match.slots:
            text = f"{text[:10]}T{match.slots['clock']}"
        if len(text) > 10:
            outcome.type, outcome.value = "TIME", text
        return [outcome]
    return _numeric(text, state, start, end)


def _numeric(text: str, state: State, start: int, end: int) -> list[Outcome]:
    parts = "".join(text.split()).replace(".", "/").split("/")
    if len(parts[0]) == 4:
        value = moments.day_of(int(parts[0]), int(parts[1]), int(parts[2]))
        return [dated(start, end, value)] if value else []
    one, two = int(parts[0]), int(parts[1])
    year = int(parts[2]) if len(parts[2]) == 4 else years.year_of(f"'{parts[2]}", state)
    if year is None or (len(parts[2]) == 2 and "." in text):
        return []
    if "." in text and one <= 31 and two <= 12:
        choices = [(two, one)]
    else:
        choices = [pair for pair in ((one, two), (two, one)) if pair[0] <= 12 and pair[1] <= 31]
    found = sorted({value for m, d in choices if (value := moments.day_of(year, m, d))})
    if not found:
        return []
    if len(found) == 1 or state.month_first is not None:
        if len(found) == 2:
            value = moments.day_of(year, *((one, two) if state.month_first else (two, one)))
            return [dated(start, end, value)] if value else []
        state.month_first = one <= 12 if two > 12 else False if one > 12 else state.month_first
        return [dated(start, end, found[0])]
    return [
        Outcome(
            start=start, end=end, type="DATE", value=f"{year:04d}-XX-XX", edtf=f"{year:04d}",
            how="day and month could be read both ways",
        )
    ]  # fmt: skip
