"""Work spread over processes: results in the order of the items, whatever becomes of a process.

A process that dies (killed, out of memory) costs its chunk a second try in a new one. A chunk
that kills twice is cut in halves until the one item is found that does it; that item is given up
and the rest goes on. An executor of the standard library would break as a whole and could not say
whose work it was, so each process has a pipe of its own here and one chunk at a time.

Processes are spawned, not forked: the same on every system. They ignore Ctrl-C, which is the
parent's to handle, and end by themselves when the parent is gone.
"""

from __future__ import annotations

import gc
import signal
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, NamedTuple, TypeVar

from bilat_cli.errors import BilatError
from bilat_cli.kept import beside_byte_code

__all__ = ["Ready", "ordered"]

Item = TypeVar("Item")
Result = TypeVar("Result")

_TRIES = 2
"""Deaths after which a chunk is cut in halves, and an item given up."""
_STARTS = 3
"""Deaths in a row, for each process, of processes that never came to work."""
_OBJECTS = 100_000
"""New objects between two searches for garbage, as in the parent: there is hardly any."""
_MOST = 60
"""Processes: Windows waits for no more at once."""
_AHEAD = 3
"""Chunks for each process that are at work or wait for their turn to be given out."""


class Ready(NamedTuple, Generic[Result]):
    """In place of a chunk: results that need no work, for their place in the order."""

    results: Sequence[Result]


def ordered(
    function: Callable[[Item], Result],
    chunks: Iterable[Sequence[Item] | Ready[Result]],
    *,
    jobs: int,
    lost: Callable[[Item], Result],
) -> Generator[Result, None, None]:
    """`function` of every item, in order; `lost` of an item that killed its process.

    `function`, items and results must be picklable; an exception of `function` is raised here as
    a `RuntimeError`. Only a few chunks are held at a time. `BilatError` when no process starts.
    """
    crew: _Crew[Item, Result] = _Crew(function, jobs)
    try:
        yield from _run(crew, iter(chunks), _AHEAD * jobs, lost)
    finally:
        crew.dismiss()


# ------------------------------------------------------------------- the order
class _Task(NamedTuple, Generic[Item]):
    """Items to work on: all of a chunk, or a part of one that killed."""

    chunk: int
    start: int
    """Place of the first item in its chunk."""
    items: Sequence[Item]
    deaths: int = 0


class _Slot(Generic[Result]):
    """The results of one chunk, by place."""

    def __init__(self, size: int) -> None:
        self.found: dict[int, Sequence[Result]] = {}
        self.missing = size

    def put(self, start: int, results: Sequence[Result]) -> None:
        self.found[start] = results
        self.missing -= len(results)

    def all(self) -> Iterator[Result]:
        for start in sorted(self.found):
            yield from self.found[start]


def _run(
    crew: _Crew[Item, Result],
    chunks: Iterator[Sequence[Item] | Ready[Result]],
    most: int,
    lost: Callable[[Item], Result],
) -> Iterator[Result]:
    slots: dict[int, _Slot[Result]] = {}
    waiting: deque[_Task[Item]] = deque()
    first = number = 0
    more = True
    while more or slots:
        while more and len(slots) < most:
            chunk = next(chunks, None)
            if chunk is None:
                more = False
            elif isinstance(chunk, Ready):
                slots[number] = _Slot(len(chunk.results))
                slots[number].put(0, chunk.results)
                number += 1
            else:
                slots[number] = _Slot(len(chunk))
                waiting.append(_Task(number, 0, chunk))
                number += 1
            crew.give(waiting)
        while first in slots and not slots[first].missing:
            yield from slots.pop(first).all()
            first += 1
        if first not in slots:
            continue
        for task, results in crew.finished():
            if results is not None:
                slots[task.chunk].put(task.start, results)
            elif task.deaths >= _TRIES and len(task.items) == 1:
                slots[task.chunk].put(task.start, [lost(task.items[0])])
            else:
                waiting.extendleft(reversed(_again(task)))
        crew.give(waiting)


def _again(task: _Task[Item]) -> list[_Task[Item]]:
    """The task once more, or its halves: of what killed twice, one half does it."""
    if task.deaths < _TRIES:
        return [task]
    half = len(task.items) // 2
    return [
        _Task(task.chunk, task.start, task.items[:half], int(half > 1)),
        _Task(task.chunk, task.start + half, task.items[half:], int(len(task.items) - half > 1)),
    ]


# ------------------------------------------------------------------- the processes
class _Worker(Generic[Item]):
    """A process, our end of its pipe, and what it works on."""

    def __init__(self, function: Callable[[Any], Any]) -> None:
        context = get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs,), daemon=True)
        self.ready = False
        self.task: _Task[Item] | None = None
        with _uninterrupted():
            self.process.start()
        theirs.close()  # so that the pipe ends with the process
        with suppress(OSError):  # it ended already: told when it is waited for
            self.pipe.send(function)

    def end(self) -> None:
        self.pipe.close()
        self.process.kill()
        self.process.join()


class _Crew(Generic[Item, Result]):
    """The processes: as many as there is work for, at most `jobs`."""

    def __init__(self, function: Callable[[Item], Result], jobs: int) -> None:
        self._function = function
        self._jobs = min(jobs, _MOST)
        self._workers: list[_Worker[Item]] = []
        self._stillborn = 0

    def give(self, waiting: deque[_Task[Item]]) -> None:
        """Tasks to those who have none; more processes for what is left."""
        for worker in list(self._workers):
            if waiting and worker.ready and worker.task is None:
                task = waiting.popleft()
                try:
                    worker.pipe.send(task.items)
                    worker.task = task
                except OSError:  # killed while it had nothing to do
                    waiting.appendleft(task)
                    self._remove(worker)
        coming = sum(not worker.ready for worker in self._workers)
        while len(waiting) > coming and len(self._workers) < self._jobs:
            try:
                self._workers.append(_Worker(self._function))
            except OSError as error:  # the system has no room for more
                if not self._workers:
                    raise _no_start() from error
                self._jobs = len(self._workers)
            coming += 1

    def finished(self) -> Iterator[tuple[_Task[Item], Sequence[Result] | None]]:
        """Wait until something happened: tasks with their results, or None for one that killed."""
        for pipe in wait([worker.pipe for worker in self._workers]):
            worker = next(one for one in self._workers if one.pipe is pipe)
            try:
                answer = worker.pipe.recv()
            except (EOFError, OSError):
                self._remove(worker)
                if worker.task is not None:
                    yield worker.task._replace(deaths=worker.task.deaths + 1), None
                continue
            if isinstance(answer, RuntimeError):
                raise answer
            task, worker.task = worker.task, None
            if task is not None:
                yield task, answer
            worker.ready = True
            self._stillborn = 0

    def _remove(self, worker: _Worker[Item]) -> None:
        self._workers.remove(worker)
        worker.end()
        if not worker.ready:
            self._stillborn += 1
            if self._stillborn >= _STARTS * self._jobs:
                raise _no_start()

    def dismiss(self) -> None:
        """End all processes, whatever they do."""
        for worker in self._workers:
            worker.end()
        self._workers.clear()


def _no_start() -> BilatError:
    hint = '--jobs 1 needs none; a program that calls needs `if __name__ == "__main__":`'
    return BilatError("processes cannot be started", hint=hint)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ctrl-C waits meanwhile, and in the process that is started, until it ignores it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    # It comes with the first process, and lets Ctrl-C through again when it is there.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(pipe: Connection) -> None:
    """What a process does: chunk after chunk, until the parent closes the pipe or is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, (signal.SIGINT,))
    gc.set_threshold(_OBJECTS, 20, 20)
    beside_byte_code().install()  # before the function brings its modules with it
    with suppress(EOFError, OSError):
        function: Callable[[Any], Any] = pipe.recv()
        pipe.send(None)
        while True:
            items = pipe.recv()
            try:
                answer: Any = [function(item) for item in items]
            except Exception:
                answer = RuntimeError(f"in a process of its own: {traceback.format_exc()}")
            pipe.send(answer)
