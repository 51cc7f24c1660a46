"""Times of a day: clock times, parts of a day, with the day they belong to."""

from __future__ import annotations

from bilat_cli.timex import calendar, moments, tense
from bilat_cli.timex.grammar import Match
from bilat_cli.timex.moments import Moment
from bilat_cli.timex.state import Outcome, State

_DAY_SLOTS = ("today", "wd", "month", "holiday")


def clock(match: Match, state: State, at: int) -> list[Outcome]:
    """A TIME: what the phrase says of the day, else the reference day, and the time in it."""
    start, end = at + match.start, at + match.end
    slots = match.slots
    outcome = _time(slots, state, start, end, match.rule.args)
    return [] if outcome is None else [outcome]


def pair(match: Match, state: State, at: int) -> list[Outcome]:
    """ "8:30-10:00 p.m. on Friday": two TIMEs of one day; the half of the day may be said once."""
    left, right = dict(match.one), dict(match.two)
    if not {"ampm", "point", "zone"} & right.keys():
        return []
    if "hour" in left and "ampm" not in {**left, **right}:
        return []
    if "ampm" in right and "point" not in left:
        left.setdefault("ampm", right["ampm"])
    for name in (*_DAY_SLOTS, "day", "year", "zone"):
        if name in right:
            left.setdefault(name, right[name])
    spans = (match.spans["one"], match.spans["two"])
    found = [
        _time(slots, state, at + start, at + end, match.rule.args)
        for slots, (start, end) in zip((left, right), spans, strict=True)
    ]
    times = [item for item in found if item is not None]
    if len(times) < len(found):
        return []
    _past_midnight(*times)
    return times


def _past_midnight(first: Outcome, second: Outcome) -> None:
    """ "from 10 p.m. to 5 a.m.": the second lies in the following day."""
    if first.moment is None or first.moment != second.moment or second.value >= first.value:
        return
    after = moments.shift(first.moment, 1)
    if after is not None:
        second.value = moments.timex_value(after) + second.value[len("2024-08-22") :]
        second.edtf, second.moment, second.day = moments.edtf_value(after), after, after


def _time(
    slots: dict[str, str], state: State, start: int, end: int, args: dict[str, str]
) -> Outcome | None:
    suffix = _suffix(slots)
    if suffix is None:
        return None
    day = _day(slots, state, start, end, args)
    zone = slots.get("zone", "")
    if day is None:
        return Outcome(start=start, end=end, type="TIME", value=f"XXXX-XX-XX{suffix}{zone}",
                       mod=_mod(slots))  # fmt: skip
    date, reference, how = day
    return Outcome(
        start=start, end=end, type="TIME", value=f"{date}{suffix}{zone}", mod=_mod(slots),
        edtf=date if len(date) == 10 and date[0].isdigit() else None, reference=reference,
        how=how, day=_moment(date), moment=_moment(date),
        floating=not args and not any(name in slots for name in _DAY_SLOTS),
    )  # fmt: skip


def _mod(slots: dict[str, str]) -> str | None:
    return slots.get("mod") or slots.get("approx")


def _moment(date: str) -> Moment | None:
    return None if "X" in date or len(date) != 10 else moments.iso_day(date)


def _day(
    slots: dict[str, str], state: State, start: int, end: int, args: dict[str, str]
) -> tuple[str, str | None, str | None] | None:
    if any(name in slots for name in _DAY_SLOTS):
        outcome = calendar.place(slots, state, start, end)
        return (outcome.value, outcome.reference, outcome.how) if outcome else None
    base, how = _around(state, start, end, args)
    if "dir" in slots and base is not None:
        base = moments.shift(base, int(slots["dir"]))
    steps = int(args.get("steps", "0"))
    if "led" in args and tense.direction(state.lower, start, end) <= 0:
        steps = -1
    value = moments.shift(base, steps) if base else None
    if base is None or value is None:
        return None
    return moments.timex_value(value), moments.edtf_value(base), how


def _around(
    state: State, start: int, end: int, args: dict[str, str]
) -> tuple[Moment | None, str | None]:
    """The day a bare time belongs to: one told of just before it, else the reference day."""
    reference = Moment("D", state.reference) if state.reference else None
    if "steps" in args or args.get("anchor") == "reference":
        return reference, "the day of the report"
    if args.get("anchor") == "told":
        told = state.day
        return told, f"the day told of before: {moments.wording(told)}" if told else None
    near = start - state.last_at < _NEAR and "\n\n" not in state.plain[state.last_at : start]
    if state.day is not None and (near or args.get("anchor") == "text"):
        return state.day, f"the day told of before: {moments.wording(state.day)}"
    return reference, f"the day of {moments.wording(reference)}" if reference else None


_NEAR = 250


def _suffix(slots: dict[str, str]) -> str | None:
    """`T10:35`, `TNI`; None for a time that no clock shows."""
    if "clock" in slots or "hour" in slots:
        text = (slots.get("clock") or slots["hour"]).replace(".", ":")
        if ":" not in text:
            text = f"{text[:2]}:{text[2:]}" if len(text) == 4 else f"{text}:00"
        pieces = text.split(":")
        if not all(piece.isdigit() for piece in pieces):
            return None
        hour, minute = int(pieces[0]), int(pieces[1])
        half = slots.get("ampm", "").lower()[:1]
        if not half and hour <= 12:
            half = _half(slots.get("part", ""))
        if half and not 1 <= hour <= 12:
            return None
        if half == "p" and hour < 12:
            hour += 12
        elif half == "a" and hour == 12:
            hour = 0
        if hour > 24 or minute > 59:
            return None
        seconds = f":{pieces[2]}" if len(pieces) > 2 else ""
        return f"T{hour:02d}:{minute:02d}{seconds}"
    if "point" in slots:
        return f"T{slots['point']}"
    return f"T{slots['part']}"


def _half(part: str) -> str:
    return {"MO": "a", "AF": "p", "EV": "p", "NI": "p"}.get(part, "")
