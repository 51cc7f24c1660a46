"""What fuzzing found stays mended, and each target is tried a little at every run of the tests.

`make fuzz` tries far more; a finding of it comes here.
"""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilat_cli import find_dates
from tests.fuzz.generated import inputs
from tests.fuzz.seeds import sentences, starts
from tests.fuzz.targets import SUFFIXES, TARGETS, answered

FOUND = {
    "a season counted from the year 2": ("dates", "In the year two they met in summer."),
    "a holiday counted from the year 2": ("dates", "In the year two they met at Easter."),
    "Christmas counted from the last year": ("dates", "On 31 December 9999, at Christmas."),
    "a month that follows a century": (
        "dates",
        "Trade fell in the last century and rose the following March.",
    ),
    "a month taken for a range of years": (
        "extract",
        "Report of 2021-05-06: Norway and Finland open the Norway-Finland Tourism Year.",
    ),
    "a mark that turns the direction of text": (
        "extract",
        "Norway and Finland\u202e met in Oslo on 6 May 2021.",
    ),
    "a figure at the very start": ("extract", "2 Franco-German talks began."),
    "a mailbox without a message": ("readers", f"{chr(SUFFIXES.index('.mbox'))}\0A report."),
    "a table that is none": ("settings", "[corpus]\na = 1"),
    "a NUL in a path": ("settings", 'corpus = "\\u0000"'),
}


@pytest.mark.parametrize(("target", "text"), FOUND.values(), ids=FOUND)
def test_what_was_found_stays_mended(target: str, text: str) -> None:
    answered(TARGETS[target], text.encode())


@pytest.mark.parametrize("target", TARGETS)
def test_the_first_inputs_of_the_fuzzers_pass(target: str) -> None:
    """Every eighth: rules' examples, samples, and files of all formats, whole and packed."""
    for data in list(starts(target))[::8]:
        answered(TARGETS[target], data)


@pytest.mark.parametrize("target", TARGETS)
def test_anything_is_answered(target: str) -> None:
    @settings(max_examples=25 if target == "extract" else 60)
    @given(inputs(target))
    def check(data: bytes) -> None:
        answered(TARGETS[target], data)

    check()


@given(
    st.sampled_from(sentences()),
    st.sampled_from(("In the year two", "January 1, 9999", "On 3 May 100", "In the year 9998")),
    st.sampled_from((dt.date.min, dt.date(100, 1, 1), dt.date(9900, 12, 31), dt.date.max, None)),
)
def test_times_at_the_ends_of_the_calendar(text: str, day: str, reference: dt.date | None) -> None:
    """Where there is no year before or after to count from."""
    for found in find_dates(f"{day}, {text}", reference):
        assert found.value
