"""Work over processes: the order holds, deaths cost little, and nothing is left behind."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from bilat_cli.errors import BilatError
from bilat_cli.workers import Ready, ordered
from tests.labour import Stillborn, clumsy, frail, square

unix = pytest.mark.skipif(os.name != "posix", reason="needs signals")


def lost(number: int) -> int:
    return -number


def chunks(numbers: range, size: int) -> Iterator[list[int]]:
    for start in range(0, len(numbers), size):
        yield list(numbers[start : start + size])


@pytest.mark.parametrize(("jobs", "size"), [(1, 3), (2, 1), (3, 7), (2, 100)])
def test_results_come_in_the_order_of_the_items(jobs: int, size: int) -> None:
    found = list(ordered(square, chunks(range(50), size), jobs=jobs, lost=lost))
    assert found == [number * number for number in range(50)]
    assert multiprocessing.active_children() == []


def test_what_is_ready_keeps_its_place() -> None:
    given: list[Ready[int] | list[int]] = [Ready([-1, -2]), [1, 2], Ready([-3]), [3], Ready([])]
    assert list(ordered(square, given, jobs=2, lost=lost)) == [-1, -2, 1, 4, -3, 9]


def test_nothing_to_do_needs_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    from bilat_cli import workers

    monkeypatch.setattr(workers, "_Worker", None)
    assert list(ordered(square, [], jobs=2, lost=lost)) == []
    given: list[Ready[int]] = [Ready([number]) for number in range(20)]
    assert list(ordered(square, given, jobs=2, lost=lost)) == list(range(20))


@unix
def test_a_death_costs_a_retry(tmp_path: Path) -> None:
    found = list(ordered(partial(frail, tmp_path), chunks(range(14, 40), 5), jobs=2, lost=lost))
    assert found == [number * number for number in range(14, 40)]
    assert (tmp_path / "deaths").read_text().split() == ["17"]


@unix
def test_an_item_that_kills_is_found_and_given_up(tmp_path: Path) -> None:
    found = list(ordered(partial(frail, tmp_path), chunks(range(40), 16), jobs=2, lost=lost))
    assert found == [-13 if number == 13 else number * number for number in range(40)]
    deaths = (tmp_path / "deaths").read_text().split()
    # Two with all 16, one with each half on the way down, two alone.
    assert deaths.count("13") == 7
    assert multiprocessing.active_children() == []


@unix
def test_many_items_that_kill_stop_nothing(tmp_path: Path) -> None:
    given = [[13, 1], [13], [2, 3, 13, 13], [4]]
    found = list(ordered(partial(frail, tmp_path), given, jobs=2, lost=lost))
    assert found == [-13, 1, -13, 4, 9, -13, -13, 16]


def test_an_exception_is_raised_here_with_its_place() -> None:
    with pytest.raises(RuntimeError, match=r"(?s)in clumsy.*ValueError: thirteen"):
        list(ordered(clumsy, chunks(range(40), 5), jobs=2, lost=lost))
    assert multiprocessing.active_children() == []


def test_who_stops_early_leaves_no_process_behind() -> None:
    taken = []

    def endless() -> Iterator[list[int]]:
        for number in count():
            taken.append(number)
            yield [number]

    found = ordered(square, endless(), jobs=2, lost=lost)
    assert [next(found) for _ in range(5)] == [0, 1, 4, 9, 16]
    assert len(taken) < 20
    assert len(multiprocessing.active_children()) == 2
    found.close()
    assert multiprocessing.active_children() == []


def test_processes_that_never_start_are_no_endless_story() -> None:
    with pytest.raises(BilatError, match="cannot be started"):
        list(ordered(Stillborn(), [[1]], jobs=2, lost=lost))


def test_where_the_system_has_no_room_fewer_processes_do(monkeypatch: pytest.MonkeyPatch) -> None:
    from bilat_cli import workers

    room = 1
    plain = workers._Worker

    def scarce(function: Callable[[int], int]) -> workers._Worker[int]:
        nonlocal room
        if not room:
            raise BlockingIOError("no more processes")
        room -= 1
        return plain(function)

    monkeypatch.setattr(workers, "_Worker", scarce)
    found = list(ordered(square, chunks(range(50), 3), jobs=3, lost=lost))
    assert found == [number * number for number in range(50)]
    with pytest.raises(BilatError, match="cannot be started"):
        list(ordered(square, [[1]], jobs=3, lost=lost))
