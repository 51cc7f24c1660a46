"""Finds the files of paths and folders and reads their bytes, up to a limit.

Only regular files: a device or a pipe among the files could block for ever or never end.
"""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bilat_cli.errors import InputError

LIMIT = 20_000_000
"""Bytes of the largest file that is read, also after decompression; a report has kilobytes."""

Problem = Callable[[InputError], None]
Note = Callable[[str], None]

_CHUNK = 65536

_NO_FILES = {stat.S_IFIFO: "a pipe", stat.S_IFDIR: "a folder", stat.S_IFSOCK: "a socket"}

_FURNITURE = (
    ".css", ".js", ".mjs", ".map", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".ico",
    ".bmp", ".tif", ".tiff", ".avif", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".mp3", ".mp4",
    ".m4a", ".webm", ".ogg", ".wav", ".avi", ".mov", ".swf", ".cdx", ".cdxj",
)  # fmt: skip


def is_furniture(name: str) -> bool:
    """Whether a name is that of what a saved page brings along: pictures, scripts, fonts."""
    return name.lower().endswith(_FURNITURE)


def walk(path: str, on_problem: Problem, on_note: Note | None = None) -> Iterator[str]:
    """The files of one path: itself, or everything under a folder in sorted order.

    Hidden files and folders are left out below the path, not the path itself, and so is what a
    saved page brings along, which is counted. A folder is entered once, so that circles of links
    end. Memory holds the names of one folder and its parents, never those of a whole tree.
    """
    if not Path(path).is_dir():
        yield path
        return
    found = False
    tree = _Tree(on_problem)
    for file in tree.files(path):
        found = True
        yield file
    if tree.left_out and on_note is not None:
        on_note(f"left out {tree.left_out} pictures, scripts and the like under {path}")
    if not found:
        on_problem(
            InputError(
                "no documents in this folder",
                path=path,
                hint="give a folder with .txt or .md files; hidden files are left out",
            )
        )


class _Tree:
    """Walks a folder, and counts what it leaves out."""

    def __init__(self, on_problem: Problem) -> None:
        self.left_out = 0
        self._report = on_problem
        self._entered: set[tuple[int, int]] = set()

    def files(self, path: str) -> Iterator[str]:
        """The paths of all files, depth first, in the order of names."""
        pending = [(path, True)]
        while pending:
            current, is_folder = pending.pop()
            if not is_folder:
                yield current
                continue
            try:
                names = self._names(current)
            except OSError as error:
                self._report(refused(current, error))
                continue
            base = current if current.endswith("/") else f"{current}/"
            pending.extend((base + name, inner) for name, inner in reversed(names))

    def _names(self, folder: str) -> list[tuple[str, bool]]:
        """The names in a folder, and which are folders; none where it was entered before."""
        status = Path(folder).stat()
        identity = (status.st_dev, status.st_ino)
        if identity in self._entered:
            return []
        self._entered.add(identity)
        names: list[tuple[str, bool]] = []
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                inner = _is_folder(entry)
                if not inner and is_furniture(entry.name):
                    self.left_out += 1
                else:
                    names.append((entry.name, inner))
        names.sort()
        return names


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        # A link that leads nowhere: said when it is opened.
        return False


@contextmanager
def opened(path: str) -> Iterator[tuple[io.FileIO, int]]:
    """One regular file, open, and its size. Raises `InputError`."""
    try:
        # Looked at before it is opened: opening a pipe that nobody writes to would block.
        status = os.stat(path)  # noqa: PTH116 - half the time of pathlib, and for each document
        if not stat.S_ISREG(status.st_mode):
            kind = _NO_FILES.get(stat.S_IFMT(status.st_mode), "a device")
            raise InputError(
                f"{kind}, not a file", path=path, hint=f"to read it: bilat … - < {path}"
            )
        file = io.FileIO(path)
    except OSError as error:
        raise refused(path, error) from error
    with file:
        yield file, status.st_size


def read_bytes(path: str, limit: int = LIMIT) -> bytes:
    """The bytes of one regular file. Raises `InputError`."""
    with opened(path) as (file, size):
        try:
            data = _all(file, size, limit)
        except OSError as error:
            raise refused(path, error) from error
    return checked(data, path, limit)


def read_head(path: str, size: int) -> bytes:
    """The first bytes of one regular file. Raises `InputError`."""
    with opened(path) as (file, _):
        try:
            return file.read(size) or b""
        except OSError as error:
            raise refused(path, error) from error


def checked(data: bytes, path: str, limit: int = LIMIT) -> bytes:
    """The data, if there is any and not too much."""
    if not data:
        raise InputError("empty", path=path, hint="leave it out, or check how it was saved")
    if len(data) > limit:
        raise InputError(
            f"larger than the limit of {limit / 1e6:g} MB",
            path=path,
            hint="split it into one file for each report, or raise the limit: --max-bytes",
        )
    return data


def _all(file: io.FileIO, size: int, limit: int) -> bytes:
    """All bytes, at most one over the limit: a file may have grown since it was looked at."""
    chunks: list[bytes] = []
    left = limit + 1
    while left and (chunk := file.read(min(left, max(size, _CHUNK) + 1))):
        chunks.append(chunk)
        left -= len(chunk)
    return b"".join(chunks) if len(chunks) != 1 else chunks[0]


def refused(path: str, error: OSError) -> InputError:
    """What the system's refusal means for a user."""
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
