"""Whether time grows with the length of a text and no faster: each bit repeated, four times longer.

    python -m tests.fuzz.growth [SECONDS]

CPU time, the best of several, and a generous ratio: this is no test, since it depends on the
machine. A bit that grows too fast at two sizes in turn is a finding.
"""

from __future__ import annotations

import itertools
import random
import sys
import time
from collections.abc import Callable, Iterator

from bilat_cli import from_text, pipeline
from bilat_cli.timex import find_dates
from tests.fuzz.findings import record
from tests.fuzz.seeds import ODDITIES, sentences, words

SHORT = 4_000
"""Characters of the shortest text."""
TIMES = 4
"""How much longer the next one is."""
RATIO = 1.7 * TIMES
"""How much more time the longer one may take."""
HOPELESS = 3.0
"""CPU seconds of a text after which no longer one is tried."""
NOTICED = 0.02
"""CPU seconds below which a measurement says nothing."""

BITS = (
    "(", "[", "“", '"', "'", "-", ",", ".", "a", "A", "1", "1,", "1.", "$", "$1", "%", " ", "\n",
    "\n\n", "\t", "\r", "a ", "A ", "A. ", "Mr. ", "and ", "and A ", "of the ", "the ", "to ",
    "from ", "between ", "2024 ", "2024-", "May ", "May 1, ", "Monday, ", "last ", "first ",
    "1st, ", "between 1 and ", "from May to ", "in the ", "half of the ", "two ", "two-",
    "hundred ", "million ", "a million and ", "percent ", "more than ", "China ", "China and ",
    "China, ", "China-", "Li Qiang ", "Li Qiang, ", "President Xi ", "the president of the ",
    "Minister of ", "foreign minister ", "he ", "He said ", "his counterpart ", "met ",
    "met with ", "will meet ", "talks between ", "29th meeting of the ", "signed ",
    "signed an agreement on ", "visit to ", "“a” ", "“a ", "A, B and C ", "- ", "* ", "# ",
    "---\n", "| ", "a: b\n", "By A\n", "Date: 2024\n", "MOSCOW, Aug. 21 (Agency) -- ",
    "Photo: A\n", "Read more: a\n", "A B C D ", "Abcdefghij ", "\u0301", "北京", "2024年8月21日",
    "21 августа 2024 года ", "le 21 août 2024 ", "A\n\n", "a\n", "A.\n", "A? ", "A! ",
)  # fmt: skip
"""What makes a rule that looks far ahead or back look at everything, again and again."""


def _cost(work: Callable[[str], object], text: str, runs: int) -> float:
    taken = []
    for _ in range(runs):
        start = time.process_time()
        work(text)
        taken.append(time.process_time() - start)
    return min(taken)


def _whole(text: str) -> None:
    document = from_text(text)
    one = pipeline.extract(document)
    pipeline.check(pipeline.timeline([one]), pipeline.facts([one]), one.unmatched)


def _dates(text: str) -> None:
    find_dates(text, None)


STEPS: dict[str, Callable[[str], object]] = {"dates": _dates, "extract": _whole}


def grows(work: Callable[[str], object], bit: str) -> tuple[float, float] | None:
    """How many times as long a text of four times the length takes, and its seconds.

    None when the time does not grow faster than the length, at two sizes in turn. What is far
    too slow already is not tried any longer.
    """
    texts = [(bit * (size // len(bit) + 1))[:size] for size in _sizes()]
    times = [_cost(work, texts[0], 2)]
    for text in texts[1:]:
        if times[-1] > HOPELESS:
            return float("inf"), times[-1]
        times.append(_cost(work, text, 2))
        if times[-1] < NOTICED or times[-1] / times[-2] < RATIO:
            return None
    return times[-1] / _cost(work, texts[1], 3), times[-1]


def _sizes() -> tuple[int, ...]:
    return tuple(SHORT * TIMES**step for step in range(3))


def bits(number: int) -> Iterator[str]:
    """The known ones, then each rule's examples, then mixtures of them without end."""
    yield from BITS
    yield from (f"{sentence} " for sentence in sentences())
    yield from (f"{sentence}\n\n" for sentence in sentences())
    chance = random.Random(number)
    known = (*BITS, *ODDITIES, *words(), *sentences())
    for _ in itertools.count():
        yield " ".join(chance.choices(known, k=chance.randint(1, 5)))


class OverLinear(Exception):
    """Time grows faster than the text."""


def run(seconds: float, number: int, say: Callable[[str], object]) -> int:
    """Try bits until the time is over; how many."""
    end = time.monotonic() + seconds
    count = 0
    for bit in bits(number):
        if time.monotonic() > end:
            break
        count += 1
        for name, work in STEPS.items():
            found = grows(work, bit)
            if found is None:
                continue
            words = f"{name}: {TIMES} times the text takes {found[0]:.1f} times as long, "
            words += f"{found[1]:.1f} s for {_sizes()[-1]} characters of {bit[:60]!r}"
            say(words)
            try:
                raise OverLinear(words)
            except OverLinear as error:
                record(f"growth-{name}-{count}", bit.encode(), error)
    return count


def main() -> int:
    """Try bits for some seconds; print each that grows too fast."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    count = run(seconds, 0, lambda words: sys.stdout.write(f"{words}\n"))
    sys.stdout.write(f"{count} bits\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
