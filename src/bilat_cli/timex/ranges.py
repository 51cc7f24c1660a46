"""Ranges and lists: two dates that share what only one of them says."""

from __future__ import annotations

import re

from bilat_cli.timex import calendar, moments
from bilat_cli.timex.grammar import Match
from bilat_cli.timex.state import Outcome, State

_PERIOD = re.compile(r"\s+period\s+(?:(?:of|in)\s+)?(?P<said>last|this|next)\s+year\b")
_YEARS = {"last": "-1", "this": "0", "next": "1"}


def pair(match: Match, state: State, at: int) -> list[Outcome]:
    """Both ends of a range or list, each with its own value; the whole as one EDTF value.

    The rule's argument `list` says that the two are days of a list, which is an interval only
    where the second follows the first directly.
    """
    left_span, right_span = match.spans["one"], match.spans["two"]
    left, right = dict(match.one), dict(match.two)
    for key, value in match.slots.items():
        left.setdefault(key, value)
        right.setdefault(key, value)
    _share(left, right)
    if not {"year", "dir"} & left.keys() and (period := _PERIOD.match(state.lower, at + match.end)):
        left["dir"] = right["dir"] = _YEARS[period["said"]]
    if _over_new_year(match.one, match.two):
        left["year"] = str(int(right["year"]) - 1)
    first = calendar.place(left, state, at + left_span[0], at + left_span[1])
    if first is None:
        return []
    if "year" not in left and "year" not in right and first.moment is not None and "month" in left:
        right.setdefault("year", str(first.moment.first.year))
    second = calendar.place(right, state, at + right_span[0], at + right_span[1])
    if second is None:
        return []
    second.yearless = first.yearless and "year" not in match.two
    months = "month" in match.one and "month" in match.two
    if "list" not in match.rule.args or months or ("wd" in left and _ahead(first, state)):
        _order(first, second, right)
    join(first, second, at + match.start, at + match.end, as_list="list" in match.rule.args)
    return [first, second]


def _over_new_year(one: dict[str, str], two: dict[str, str]) -> bool:
    """ "from November to February 2024": the year that is said is the second's alone."""
    if not ("month" in one and "month" in two and two.get("year", "").isdigit()):
        return False
    return not {"year", "dir"} & one.keys() and int(one["month"]) > int(two["month"])


def _ahead(outcome: Outcome, state: State) -> bool:
    value = outcome.moment
    return value is not None and state.reference is not None and value.first >= state.reference


def triple(match: Match, state: State, at: int) -> list[Outcome]:
    """ "June 3, 5 and 7, 2024": three days of a month, an interval where they are in a row."""
    year = next(
        (side["year"] for side in (match.one, match.two, match.three) if "year" in side), ""
    )
    month = match.one.get("month") or match.three.get("month", "")
    found: list[Outcome] = []
    for side, slots in (("one", match.one), ("two", match.two), ("three", match.three)):
        full = {"month": month, **slots}
        if year:
            full["year"] = year
        start, end = match.spans[side]
        outcome = calendar.place(full, state, at + start, at + end)
        if outcome is None or outcome.moment is None:
            return []
        year = year or str(outcome.moment.first.year)
        found.append(outcome)
    days = [item.moment for item in found if item.moment]
    if moments.shift(days[0], 1) == days[1] and moments.shift(days[1], 1) == days[2]:
        for item in found:
            item.edtf = moments.interval(days[0], days[2])
            item.whole = (at + match.start, at + match.end)
    return found


def _share(left: dict[str, str], right: dict[str, str]) -> None:
    for key in ("year", "dir"):
        if key in right and not {"year", "dir"} & left.keys():
            left[key] = right[key]
    for key in ("week", "unit"):
        if "week" in right and key in right:
            left.setdefault(key, right[key])
    if "day" in right and "day" in left:
        if "month" in right:
            left.setdefault("month", right["month"])
        if "month" in left:
            right.setdefault("month", left["month"])
    if "year" in left and not {"year", "dir"} & right.keys():
        right["year"] = left["year"]


def _order(first: Outcome, second: Outcome, right: dict[str, str]) -> None:
    """ "from November to February": the second end lies in the following year."""
    one, two = first.moment, second.moment
    if one is None or two is None or two.first >= one.first:
        return
    if one.unit == two.unit and one.unit in ("M", "S"):
        later = moments.shift(two, 12 if two.unit == "M" else 4)
    elif one.unit == two.unit == "D" and "wd" in right and "month" not in right:
        later = moments.shift(two, 7)
    elif one.unit == two.unit == "D":
        later = moments.day_of(two.first.year + 1, two.first.month, two.first.day)
    else:
        return
    if later is not None:
        second.moment = later
        second.value = moments.timex_value(later)
        second.edtf = moments.edtf_value(later)
        second.day = later if later.unit == "D" else None


def join(first: Outcome, second: Outcome, start: int, end: int, *, as_list: bool) -> None:
    """Give both ends the EDTF value of the whole, if the two make one."""
    one, two = first.moment, second.moment
    if one is None or two is None:
        return
    if as_list and moments.shift(one, 1) != two:
        return
    whole = moments.interval(one, two)
    if whole is not None:
        first.edtf = second.edtf = whole
        first.whole = second.whole = (start, end)


def years(match: Match, state: State, at: int) -> list[Outcome]:
    """ "2022-2023", "1988/89": one expression that is an interval of years."""
    text = match.slots["range"]
    left, right = text.replace("/", "-").split("-")
    if len(right) == 2:
        right = left[:2] + right
    if int(right) <= int(left):
        return []
    return [
        Outcome(
            start=at + match.start, end=at + match.end, type="DATE", value=f"{left}/{right}",
            edtf=f"{left}/{right}",
        )
    ]  # fmt: skip
