"""What processes do in the tests of `workers`: functions that another process can import."""

from __future__ import annotations

import os
import signal
from pathlib import Path


def square(number: int) -> int:
    return number * number


def frail(marks: Path, number: int) -> int:
    """13 kills its process each time, 17 only the first time; each death leaves a mark."""
    once = marks / "once"
    if number == 13 or (number == 17 and not once.exists()):
        if number == 17:
            once.touch()
        with (marks / "deaths").open("a") as file:
            file.write(f"{number}\n")
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


def clumsy(number: int) -> int:
    if number == 13:
        raise ValueError("thirteen")
    return number


class Stillborn:
    """A function that no process survives taking over."""

    def __call__(self, number: int) -> int:
        return number

    def __reduce__(self) -> tuple[object, ...]:
        return os._exit, (1,)
