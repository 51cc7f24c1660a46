"""Finds the files of paths and folders and reads their bytes, up to a limit.

Only regular files: a device or a pipe among the files could block for ever or never end.
"""

from __future__ import annotations

import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

from bilat_cli.errors import InputError

LIMIT = 20_000_000
"""Bytes of the largest file that is read, also after decompression; a report has kilobytes."""

Problem = Callable[[InputError], None]


def walk(path: str, on_problem: Problem) -> Iterator[str]:
    """The files of one path: itself, or everything under a folder in sorted order.

    Hidden files and folders are left out below the path, not the path itself. A folder is
    entered once, so that circles of links end.
    """
    try:
        mode = Path(path).stat().st_mode
    except OSError as error:
        on_problem(_refused(path, error))
        return
    if not stat.S_ISDIR(mode):
        yield path
        return
    found = False
    for file in _folder(path, set(), on_problem):
        found = True
        yield file
    if not found:
        on_problem(
            InputError(
                "no documents in this folder",
                path=path,
                hint="give a folder with .txt or .md files; hidden files are left out",
            )
        )


def _folder(path: str, entered: set[tuple[int, int]], on_problem: Problem) -> Iterator[str]:
    pending = [path]
    while pending:
        current = pending.pop()
        try:
            status = Path(current).stat()
            if not stat.S_ISDIR(status.st_mode):
                yield current
                continue
            identity = (status.st_dev, status.st_ino)
            if identity in entered:
                continue
            entered.add(identity)
            inside = Path(current).iterdir()
            names = sorted(item.name for item in inside if not item.name.startswith("."))
        except OSError as error:
            on_problem(_refused(current, error))
            continue
        base = current if current.endswith("/") else f"{current}/"
        pending.extend(base + name for name in reversed(names))


def read_bytes(path: str, limit: int = LIMIT) -> bytes:
    """The bytes of one regular file. Raises `InputError`."""
    try:
        # Looked at before it is opened: opening a pipe that nobody writes to would block.
        mode = Path(path).stat().st_mode
        if not stat.S_ISREG(mode):
            kind = (
                "a pipe"
                if stat.S_ISFIFO(mode)
                else "a folder"
                if stat.S_ISDIR(mode)
                else "a device"
            )
            raise InputError(
                f"{kind}, not a file", path=path, hint=f"to read it: bilat … - < {path}"
            )
        with Path(path).open("rb", buffering=0) as file:
            data = _all(file, limit)
    except OSError as error:
        raise _refused(path, error) from error
    return checked(data, path, limit)


def read_stream(stream: BinaryIO | None, limit: int = LIMIT) -> bytes:
    """Everything on standard input. Raises `InputError`."""
    source = sys.stdin.buffer if stream is None else stream
    try:
        data = _all(source, limit)
    except OSError as error:
        raise _refused("-", error) from error
    return checked(data, "-", limit)


def checked(data: bytes, path: str, limit: int = LIMIT) -> bytes:
    """The data, if there is any and not too much."""
    if not data:
        raise InputError("empty", path=path, hint="leave it out, or check how it was saved")
    if len(data) > limit:
        raise InputError(
            f"larger than the limit of {limit / 1e6:g} MB",
            path=path,
            hint="split it into one file for each report",
        )
    return data


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes | None: ...


def _all(source: _Readable, limit: int) -> bytes:
    first = source.read(limit + 1) or b""
    if len(first) > limit:
        return first
    chunks = [first]
    size = len(first)
    while size <= limit and (chunk := source.read(limit + 1 - size)):
        chunks.append(chunk)
        size += len(chunk)
    return b"".join(chunks) if len(chunks) > 1 else first


def _refused(path: str, error: OSError) -> InputError:
    if isinstance(error, FileNotFoundError):
        if Path(path).is_symlink():
            return InputError("a link to a missing file", path=path, hint="remove or mend the link")
        parent = Path(path).parent
        hint = "check the spelling" if parent.is_dir() else f"there is no folder {parent} either"
        return InputError("no such file or folder", path=path, hint=hint)
    if isinstance(error, PermissionError):
        return InputError("permission denied", path=path, hint="check who may read it: ls -l")
    reason = (error.strerror or str(error)).lower()
    return InputError(reason, path=path, hint="check that the file can be read at all")
