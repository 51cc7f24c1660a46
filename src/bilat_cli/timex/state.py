"""What is known while a document is read from its start to its end, and what an operation gives."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct, field

from bilat_cli.model import TimexType
from bilat_cli.timex.moments import Moment, edtf_value, last_day, timex_value


class Outcome(Struct, kw_only=True, gc=False):
    """One time expression before it becomes a record; offsets are in the document."""

    start: int
    end: int
    type: TimexType
    value: str
    edtf: str | None = None
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    reference: str | None = None
    how: str | None = None
    whole: tuple[int, int] | None = None
    moment: Moment | None = None
    loose: bool = False
    """Counted from what was told before: a date put right behind it says what it is."""
    yearless: bool = False
    """A day or month whose year is not said: a list may say it elsewhere."""
    floating: bool = False
    """A time whose day is not said: one right behind it says it."""
    current: bool = True
    """False for what is only held against another time: "a year earlier"."""
    day: Moment | None = None
    """The calendar day it stands for or lies on, which "the same day" then means."""


class State(Struct, kw_only=True):
    """The thread of a document: its reference day and what was dated last. One per reading."""

    plain: str
    """Normalised text; same offsets as the document."""
    lower: str
    reference: dt.date | None
    last: Moment | None = None
    last_at: int = 0
    day: Moment | None = None
    quarter: Moment | None = None
    quarter_at: int = -10_000
    quarters: set[Moment] = field(default_factory=set)
    """All quarters and halves named so far."""
    year: Moment | None = None
    year_at: int = -10_000
    month_first: bool | None = None
    """Order of dates in figures as other dates of the text show it; None while nothing does."""

    def note(self, outcome: Outcome) -> None:
        """Remember what was just dated."""
        value = outcome.moment
        if value is None or not outcome.current or not countable(value.first):
            return
        self.last, self.last_at = value, outcome.end
        if outcome.day is not None:
            self.day = outcome.day
        elif value.unit == "D":
            self.day = value
        if value.unit in ("Q", "H"):
            self._note_quarter(value, outcome.end)
        if value.unit in ("D", "M", "Y", "Q", "S") and not self._since(outcome.start):
            self.year, self.year_at = value, outcome.end

    def _since(self, at: int) -> bool:
        """Does "since" lead to this place? What began then is no story of then."""
        return self.lower.find("since", max(0, at - 7), at) >= 0

    def _note_quarter(self, value: Moment, at: int) -> None:
        """ "the quarter" is the latest of those told of together: an earlier one is held
        against it."""
        if self.reference is not None and abs((value.first - self.reference).days) >= _RESULTS:
            return
        self.quarters.add(value)
        held = self.quarter
        if held is not None and at - self.quarter_at < _TOGETHER and value.unit == held.unit:
            runs = self.reference is not None and last_day(value) > self.reference
            value = held if runs else max(value, held)
        self.quarter, self.quarter_at = value, at


_RESULTS = 420
"""Days within which results of a quarter are news."""
_TOGETHER = 1500
"""Characters within which quarters belong to one report."""


def countable(day: dt.date) -> bool:
    """Whether other times can be counted from a day: not at the very ends of the calendar,
    where a year or a century before or after does not exist.
    """
    return 100 <= day.year <= 9900


def dated(
    start: int,
    end: int,
    value: Moment,
    *,
    reference: str | None = None,
    how: str | None = None,
    mod: str | None = None,
) -> Outcome:
    """A DATE that is a stretch of the calendar."""
    return Outcome(
        start=start, end=end, type="DATE", value=timex_value(value), edtf=edtf_value(value),
        mod=mod, reference=reference, how=how, moment=value,
        day=value if value.unit == "D" else None,
    )  # fmt: skip
