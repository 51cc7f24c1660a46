"""The closed set of operations that a rule may name."""

from __future__ import annotations

from collections.abc import Callable

from bilat_cli.timex import calendar, clock, counted, durations, parts, ranges, relative
from bilat_cli.timex.grammar import Match
from bilat_cli.timex.state import Outcome, State

Operation = Callable[[Match, State, int], list[Outcome]]

OPERATIONS: dict[str, Operation] = {
    "calendar": calendar.calendar,
    "centuries": parts.centuries,
    "century": parts.century,
    "clock": clock.clock,
    "clock pair": clock.pair,
    "constant": relative.constant,
    "day counted": counted.day,
    "day of unit": counted.of_unit,
    "decade": parts.decade,
    "deictic": relative.deictic,
    "duration": durations.duration,
    "era": parts.era,
    "figures": parts.figures,
    "known day": calendar.known_day,
    "named from text": relative.named,
    "nth weekday": calendar.nth_weekday,
    "offset": relative.offset,
    "offset ahead": relative.ahead,
    "one day": relative.one_day,
    "pair": ranges.pair,
    "piece": parts.piece,
    "quarter": parts.quarter,
    "quarter ended": parts.ended,
    "quarters": parts.quarters,
    "same": relative.same,
    "same last year": relative.same_last_year,
    "set": durations.repeated,
    "that quarter": parts.that_quarter,
    "set pair": durations.pair,
    "triple": ranges.triple,
    "week of": counted.week_of,
    "weekday counted": counted.weekdays,
    "weekday from text": relative.weekday,
    "years": ranges.years,
}
"""Name in a rule -> what it does: match, state and offset of the run to expressions."""
