"""Inputs made by hypothesis: words of the rules between oddities, nested and repeated."""

from __future__ import annotations

import time
from collections.abc import Callable

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.fuzz.findings import record
from tests.fuzz.seeds import MARKUP, ODDITIES, sentences, words
from tests.fuzz.targets import SUFFIXES, TARGETS, answered

_GAPS = st.sampled_from((" ", " ", " ", "", ", ", "\n", "\n\n"))


def texts() -> st.SearchStrategy[str]:
    """Text of all sorts, most of it near to what the rules look for."""
    piece = st.one_of(
        st.sampled_from(words()),
        st.sampled_from(sentences()),
        st.sampled_from(ODDITIES),
        st.integers(0, 10**9).map(str),
        st.text(max_size=6),
    )
    pieces = st.lists(st.tuples(piece, _GAPS).map("".join), max_size=40).map("".join)
    return st.one_of(pieces, st.tuples(pieces, st.integers(2, 60)).map(lambda two: two[0] * two[1]))


def inputs(target: str) -> st.SearchStrategy[bytes]:
    """Bytes for a target."""
    plain = texts().map(lambda text: text.encode("utf-8", "replace"))
    if target in ("dates", "extract"):
        return plain
    bits = st.lists(st.one_of(st.sampled_from(MARKUP), texts()), max_size=12).map("".join)
    body = st.one_of(plain, bits.map(lambda text: text.encode("utf-8", "replace")), st.binary())
    if target != "readers":
        return body
    head = st.tuples(st.integers(0, len(SUFFIXES) - 1), st.integers(0, 19)).map(bytes)
    return st.tuples(head, body).map(b"".join)


def run(target: str, seconds: float, number: int, say: Callable[[str], object]) -> int:
    """Make inputs until the time is over; how many. Faults are recorded, not raised."""
    end = time.monotonic() + seconds
    count = 0

    def once(data: bytes) -> None:
        nonlocal count
        if time.monotonic() > end:
            return
        count += 1
        try:
            answered(TARGETS[target], data)
        except Exception as error:
            if record(target, data, error):
                say(f"{target}: {type(error).__name__}: {error}")

    while time.monotonic() < end:
        number += 1
        profile = settings(
            max_examples=500,
            database=None,
            derandomize=False,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        seed(number)(profile(given(inputs(target))(once)))()
    return count
