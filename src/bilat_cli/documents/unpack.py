"""Opens what holds other things, in memory and piece by piece: nothing is written to disk.

A budget for each outermost file stops what unpacks to far more than it is, whatever the nesting.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any, Protocol

from msgspec import Struct, structs

from bilat_cli.documents import readers
from bilat_cli.documents.files import Problem, checked
from bilat_cli.documents.packing import PACKINGS, Packing, engine
from bilat_cli.documents.piece import Piece, Settings
from bilat_cli.documents.readers.tell import HEAD
from bilat_cli.errors import InputError

DEPTH = 4
"""Deepest nesting of archives, compression counted: `a.zip/b.zip/c.jsonl.gz` is three deep."""
RATIO = 200
"""Above the limit for one document, nothing may unpack to more than so many times its size."""
_CHUNK = 65536
_BROKEN = "fetch the file again"


class Bomb(InputError):
    """What unpacks to too much: nothing more is taken from the outermost file."""


class Budget:
    """Bytes taken from one outermost file, against what came out of it."""

    def __init__(self, path: str, packed: int, floor: int) -> None:
        self.path = path
        self.packed = packed
        self.floor = floor
        self.spent = 0

    def spend(self, size: int) -> None:
        """Count bytes that came out. Raises `Bomb`."""
        self.spent += size
        if self.spent > self.floor and self.spent > RATIO * self.packed:
            raise Bomb(
                f"unpacks to more than {RATIO} times its size and {self.floor / 1e6:g} MB",
                path=self.path,
                hint="if it is sound, raise the limit: --max-bytes",
            )


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes | None: ...


class Counted(io.RawIOBase):
    """What a stream gives, counted, with its faults as `InputError`.

    The first read fills what it is asked for, so that a slow pipe shows enough to be told.
    """

    def __init__(self, inner: _Readable, path: str, count: Callable[[int], None]) -> None:
        super().__init__()
        self._inner = inner
        self._path = path
        self._count = count
        self._first = True

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: Any, /) -> int:  # noqa: ANN401 - any writable buffer
        """Fill the buffer with some bytes; 0 at the end."""
        size = self._fill(buffer, 0)
        while self._first and 0 < size < HEAD and (more := self._fill(buffer, size)):
            size += more
        self._first = False
        return size

    def _fill(self, buffer: Any, start: int) -> int:  # noqa: ANN401
        try:
            data = self._inner.read(len(buffer) - start) or b""
        except InputError:
            raise
        except Exception as error:  # each library of archives has faults of its own
            raise InputError("broken or cut off", path=self._path, hint=_BROKEN) from error
        self._count(len(data))
        buffer[start : start + len(data)] = data
        return len(data)


class Unpacked(io.RawIOBase):
    """The bytes of a compressed stream, all its members one after the other."""

    def __init__(self, inner: _Readable, packing: Packing, path: str, budget: Budget) -> None:
        super().__init__()
        self._inner = inner
        self._packing = packing
        self._path = path
        self._budget = budget
        self._engine = engine(packing, path)

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: Any, /) -> int:  # noqa: ANN401 - any writable buffer
        """Fill the buffer with some bytes; 0 at the end. Raises `InputError`."""
        while True:
            given = b""
            if self._engine.eof:
                given = self._next()
                if not given:
                    return 0
                self._engine = engine(self._packing, self._path)
            elif self._engine.needs_input:
                given = self._inner.read(_CHUNK) or b""
            try:
                data = self._engine.decompress(given, len(buffer))
            except Exception as error:  # each library of compression has faults of its own
                what = f"broken {self._packing.name} data"
                raise InputError(what, path=self._path, hint=_BROKEN) from error
            if data:
                self._budget.spend(len(data))
                buffer[: len(data)] = data
                return len(data)
            if not given and not self._engine.eof:
                raise InputError("cut off in the middle", path=self._path, hint=_BROKEN)

    def _next(self) -> bytes:
        """The beginning of another member; nothing at the end, whatever may follow there."""
        rest: bytes = self._engine.unused_data
        while len(rest) < len(self._packing.magic) and (more := self._inner.read(_CHUNK)):
            rest += more
        return rest if rest.startswith(self._packing.magic) else b""


class Source(Struct, frozen=True, kw_only=True):
    """A stream that may hold other things, with what its parts need to know."""

    path: str
    name: str
    """Says format and day; in lower case."""
    stream: io.BufferedReader[Any]
    settings: Settings
    report: Problem
    budget: Budget
    depth: int = 0
    kept: bool = False
    """The stream is a file of its own, which a worker can read at its path."""
    about: tuple[tuple[str, str], ...] = ()

    def piece(self, data: bytes, label: str, form: str) -> Piece:
        """A record of it: it has no name of its own."""
        return Piece(path=f"{self.path}#{label}", data=data, name="", form=form)

    def inside(
        self,
        label: str,
        stream: _Readable,
        *,
        name: str = "",
        about: tuple[tuple[str, str], ...] = (),
    ) -> Iterator[Piece]:
        """What a member holds, its faults reported. `label` is joined to the path as it is."""
        path = self.path + label
        counted = Counted(stream, path, self.budget.spend)
        source = Source(
            path=path, name=name.lower(), stream=io.BufferedReader(counted, _CHUNK),
            settings=self.settings, report=self.report, budget=self.budget,
            depth=self.depth + 1, about=about,
        )  # fmt: skip
        try:
            yield from opened(source)
        except Bomb:
            raise
        except InputError as error:
            self.report(error)

    def whole(self) -> bytes:
        """All its bytes, up to the limit. Raises `InputError`."""
        limit = self.settings.limit
        return checked(self.stream.read(limit + 1), self.path, limit)

    def problem(self, message: str, hint: str | None = None) -> None:
        """Report a fault; the rest of it is read all the same."""
        self.report(InputError(message, path=self.path, hint=hint))


def from_stream(
    stream: _Readable, *, path: str, packed: int | None, settings: Settings, report: Problem
) -> Source:
    """The outermost source; `packed` is the file's size, None for standard input."""
    budget = Budget(path, packed or 0, settings.limit)
    buffered: io.BufferedReader[Any]
    if isinstance(stream, io.BufferedReader) and packed is not None:
        buffered = stream
    else:
        counted: Any = Counted(stream, path, lambda size: _more(budget, size))
        buffered = io.BufferedReader(counted, _CHUNK)
    return Source(
        path=path, name=path.lower(), stream=buffered, settings=settings, report=report,
        budget=budget, kept=packed is not None,
    )  # fmt: skip


def _more(budget: Budget, size: int) -> None:
    budget.packed += size


def opened(source: Source) -> Iterator[Piece]:
    """The pieces of a source, lazily. Raises `InputError` for what breaks it off."""
    told, inner = _told(source)
    if not told.many:
        if source.kept:
            yield Piece(path=source.path)
        else:
            yield Piece(path=source.path, data=inner.whole(), name=inner.name, about=source.about)
        return
    if source.depth >= DEPTH:
        raise InputError(
            f"archives more than {DEPTH} deep in one another", path=source.path,
            hint="unpack the outer ones first",
        )  # fmt: skip
    tally = _Tally(source.report)
    for piece in readers.load(told).pieces(structs.replace(inner, report=tally.report)):
        tally.given += 1
        yield piece
    if not tally.given and not tally.faults:
        raise InputError("no documents in it", path=source.path, hint="leave it out")


class _Tally:
    """Whether an archive gave anything, or said why not."""

    def __init__(self, report: Problem) -> None:
        self.given = self.faults = 0
        self._report = report

    def report(self, error: InputError) -> None:
        """Count a fault and hand it on."""
        self.faults += 1
        self._report(error)


def _told(source: Source) -> tuple[readers.Reader, Source]:
    """What a source is below its compression, and the source with that taken off."""
    while True:
        head = source.stream.peek(HEAD)[:HEAD]
        packing = next((one for one in PACKINGS if head.startswith(one.magic)), None)
        if packing is None:
            return readers.choose(head, source.name), source
        if source.depth >= DEPTH:
            raise InputError("compressed too many times", path=source.path, hint=None)
        raw = Unpacked(source.stream, packing, source.path, source.budget)
        source = Source(
            path=source.path, name=packing.without_suffix(source.name),
            stream=io.BufferedReader(raw, _CHUNK), settings=source.settings,
            report=source.report, budget=source.budget, depth=source.depth + 1,
            about=source.about,
        )  # fmt: skip


def unpacked(data: bytes, path: str, name: str, settings: Settings) -> tuple[bytes, str]:
    """One document with its compression taken off, as often as it was put on, and its name."""
    budget = Budget(path, len(data), settings.limit)
    low = name.lower()
    for _ in range(DEPTH):
        packing = next((one for one in PACKINGS if data.startswith(one.magic)), None)
        if packing is None:
            break
        raw: Any = Unpacked(io.BytesIO(data), packing, path, budget)
        data = checked(
            io.BufferedReader(raw, _CHUNK).read(settings.limit + 1), path, settings.limit
        )
        low = packing.without_suffix(low)
    return data, name[: len(low)]
