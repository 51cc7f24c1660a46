"""Manners: data on standard output, everything else on standard error, colour and width.

Data is written as bytes, UTF-8 whatever the locale. A closed pipe is silent, a file that was
asked for with `-o` is written whole or not at all. Nothing here knows what a record is.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO

from bilat_cli.errors import BilatError, UsageError
from bilat_cli.plaintext import plain

if TYPE_CHECKING:
    from bilat_cli.progress import Progress

DONE, NOTHING, WRONG, UNREAD, INTERRUPTED, CLOSED = 0, 1, 2, 3, 130, 141
"""Exit statuses; see the README."""

COLORS = ("auto", "always", "never")
WIDTH = 120
"""Columns of a table that goes to a file or a pipe, where COLUMNS does not say otherwise."""


class PipeClosed(Exception):
    """The reader of standard output went away. Not an error: `head` has what it wanted."""


class Console:
    """What the user said about talk and colour, and the two streams. One for each run."""

    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        self.environ = os.environ if environ is None else environ
        self.quiet = False
        self.verbose = False
        self.debug = False
        self.color = "auto"
        self._drawn = False
        self._progress: Progress | None = None
        self._done = 0, 0

    # ------------------------------------------------------------------ talk
    def note(self, message: str) -> None:
        """Something worth knowing; not with `--quiet`."""
        if not self.quiet:
            self._say(f"bilat: {plain(message)}")

    def error(self, error: BilatError) -> None:
        """What is wrong, on one line, and what to do about it, on the next."""
        path = getattr(error, "path", None)
        where = f"{path}: " if path else ""
        self._say(f"bilat: {self._red('error:')} {plain(where + error.message)}")
        if error.hint:
            self._say(f"hint: {plain(error.hint)}")

    def trace(self, text: str = "") -> None:
        """A traceback, that of the error at hand where none is given; only with `--debug`."""
        if self.debug:
            import traceback

            self._say((text or traceback.format_exc()).rstrip())

    def _red(self, text: str) -> str:
        return f"\x1b[1;31m{text}\x1b[0m" if self.colored(sys.stderr) else text

    def details(self, messages: Iterable[str]) -> None:
        """Things that only `--verbose` tells."""
        if self.verbose:
            for message in messages:
                self._say(f"bilat: {plain(message)}")

    def progress(self, documents: int, files: int, total: Callable[[], int] | None) -> None:
        """How far the reading is; at a terminal on a line that goes away."""
        self._done = documents, files
        if total is None or self.quiet or not _terminal(sys.stderr):
            return
        if self._progress is None:
            from bilat_cli.progress import Progress

            self._progress = Progress(total)
        line = self._progress.line(documents, files)
        if line:
            self._write(f"\r\x1b[2K{line[: _columns(sys.stderr) - 1]}")
            self._drawn = True

    def wipe(self) -> None:
        """Take the line of progress away."""
        if self._drawn:
            self._drawn = False
            self._write("\r\x1b[2K")

    def interrupted(self) -> None:
        """Say what was done before the user stopped it; wait for no reader of standard output."""
        documents, files = self._done
        total = self._progress.total if self._progress else None
        of = f" of {total:,}" if total and documents <= files <= total else ""
        plural = "document" if documents == 1 and not of else "documents"
        self.note("interrupted" + (f" after {documents:,}{of} {plural}" if documents else ""))
        if not _file(sys.stdout):
            hush()

    def _say(self, line: str) -> None:
        self.wipe()
        self._write(f"{line}\n")

    @staticmethod
    def _write(text: str) -> None:
        # A closed or full standard error must not change what the program does.
        with suppress(OSError, ValueError, AttributeError):
            sys.stderr.write(text)
            sys.stderr.flush()

    # ------------------------------------------------------------------ looks
    def colored(self, stream: TextIO | None) -> bool:
        """Whether colour goes to a stream: option, then NO_COLOR, FORCE_COLOR, then terminal."""
        if self.color != "auto":
            return self.color == "always"
        if self.environ.get("NO_COLOR"):
            return False
        if self.environ.get("FORCE_COLOR", "0") not in ("", "0"):
            return True
        return _terminal(stream) and self.environ.get("TERM") != "dumb"

    def on_terminal(self) -> bool:
        """Whether standard output is a terminal."""
        return _terminal(sys.stdout)

    def width(self) -> int:
        """Columns that a table may use: COLUMNS, else the terminal's, else `WIDTH`."""
        told = self.environ.get("COLUMNS", "")
        if told.isdecimal() and int(told) > 0:
            return int(told)
        if not self.on_terminal():
            return WIDTH
        return _columns(sys.stdout)

    # ------------------------------------------------------------------ data
    @contextmanager
    def data(self, path: str | None) -> Iterator[BinaryIO]:
        """Where data goes: a file, put in place once it is complete, or standard output."""
        if path is None or path == "-":
            with _standard_output() as stream:
                yield stream
            return
        with _whole_file(Path(path)) as stream:
            yield stream


def here() -> Path | None:
    """The working folder; None when it was removed under us."""
    try:
        return Path.cwd()
    except OSError:
        return None


def _terminal(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def _file(stream: TextIO | None) -> bool:
    """Whether writing to it never waits."""
    try:
        return stream is not None and stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
    except (OSError, ValueError):
        return False


def _columns(stream: TextIO) -> int:
    try:
        return os.get_terminal_size(stream.fileno()).columns or WIDTH
    except (OSError, ValueError):
        return WIDTH


@contextmanager
def _standard_output() -> Iterator[BinaryIO]:
    opened()
    try:
        yield sys.stdout.buffer
        sys.stdout.flush()
    except BrokenPipeError as error:
        raise PipeClosed from error
    except OSError as error:
        raise unwritable(error) from error


def opened() -> None:
    """Raises `BilatError` when standard output is closed."""
    if sys.stdout is None:
        raise BilatError("standard output is closed", hint="write to a file with -o FILE")


UNWRITABLE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
"""What only writing can meet, since what is read is looked after where it is read."""


def unwritable(error: OSError) -> BilatError:
    """What to say when standard output cannot take what is written."""
    return BilatError(f"cannot write standard output: {reason(error)}")


def writable(path: str | None) -> None:
    """`UsageError` where `-o` names no file that can be written: told before a long run."""
    if path is None or path == "-":
        return
    target = Path(path)
    try:
        if not path or target.is_dir():
            raise UsageError(f"{path!r} is no file", hint="give -o the name of a file")
        if not target.parent.is_dir():
            raise _unwritten(target, FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT)))
    except OSError as error:
        raise _unwritten(target, error) from error


@contextmanager
def _whole_file(path: Path) -> Iterator[BinaryIO]:
    """A temporary file beside the target, renamed over it only when all is written."""
    if path.exists() and not path.is_file():  # a pipe or a device
        with _into(path, path) as stream:
            yield stream
        return
    # Not `Path.resolve`, which raises for a circle of links.
    target = Path(os.path.realpath(path)) if path.is_symlink() else path
    temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with _into(path, temporary) as stream:
            yield stream
        try:
            if target.exists():
                temporary.chmod(target.stat().st_mode & 0o7777)
            temporary.replace(target)
        except OSError as error:
            raise _unwritten(path, error) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


@contextmanager
def _into(path: Path, real: Path) -> Iterator[BinaryIO]:
    try:
        with real.open("wb") as stream:
            yield stream
    except OSError as error:
        raise _unwritten(path, error) from error


def _unwritten(path: Path, error: OSError) -> BilatError:
    hint = "check the folder and your rights there"
    if isinstance(error, FileNotFoundError) and not path.parent.is_dir():
        hint = f"there is no folder {path.parent}"
    return UsageError(f"cannot write {path}: {reason(error)}", hint=hint)


def reason(error: OSError) -> str:
    """The system's words in lower case: "no space left on device"."""
    return (error.strerror or str(error)).lower()


def hush() -> None:
    """Point standard output at nothing: closing down must not stumble over a closed pipe."""
    with suppress(OSError, ValueError, AttributeError):
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
        os.close(null)
