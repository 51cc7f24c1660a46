"""Manners: data on standard output, everything else on standard error, colour and width.

Data is written as bytes, UTF-8 whatever the locale. A closed pipe is silent, a file that was
asked for with `-o` is written whole or not at all. Nothing here knows what a record is.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, TextIO

from bilat_cli.errors import BilatError, UsageError
from bilat_cli.plaintext import plain

DONE, NOTHING, WRONG, UNREAD, INTERRUPTED, CLOSED = 0, 1, 2, 3, 130, 141
"""Exit statuses; see the README."""

COLORS = ("auto", "always", "never")
STEP = 50
"""Documents between two signs of progress."""
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

    # ------------------------------------------------------------------ talk
    def note(self, message: str) -> None:
        """Something worth knowing; not with `--quiet`."""
        if not self.quiet:
            self._say(f"bilat: {plain(message)}")

    def detail(self, message: str) -> None:
        """Something that only `--verbose` tells."""
        if self.verbose:
            self._say(f"bilat: {plain(message)}")

    def error(self, error: BilatError) -> None:
        """What is wrong, on one line, and what to do about it, on the next."""
        path = getattr(error, "path", None)
        where = f"{path}: " if path else ""
        self._say(f"bilat: {self._red('error:')} {plain(where + error.message)}")
        if error.hint:
            self._say(f"hint: {plain(error.hint)}")

    def trace(self) -> None:
        """The traceback of the error at hand; only with `--debug`."""
        if self.debug:
            import traceback

            self._say(traceback.format_exc().rstrip())

    def _red(self, text: str) -> str:
        return f"\x1b[1;31m{text}\x1b[0m" if self.colored(sys.stderr) else text

    def progress(self, count: int) -> None:
        """How many documents are read so far; only at a terminal, on a line that goes away."""
        if count % STEP == 0 and not self.quiet and _terminal(sys.stderr):
            self._write(f"\r\x1b[2K{count:,} documents")
            self._drawn = True

    def _say(self, line: str) -> None:
        before = "\r\x1b[2K" if self._drawn else ""
        self._drawn = False
        self._write(f"{before}{line}\n")

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
        try:
            return os.get_terminal_size(sys.stdout.fileno()).columns or WIDTH
        except (OSError, ValueError):
            return WIDTH

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


@contextmanager
def _standard_output() -> Iterator[BinaryIO]:
    if sys.stdout is None:
        raise BilatError("standard output is closed", hint="write to a file with -o FILE")
    try:
        yield sys.stdout.buffer
        sys.stdout.flush()
    except BrokenPipeError as error:
        raise PipeClosed from error
    except OSError as error:
        raise BilatError(f"cannot write standard output: {reason(error)}") from error


@contextmanager
def _whole_file(path: Path) -> Iterator[BinaryIO]:
    """A temporary file beside the target, renamed over it only when all is written."""
    target = path.resolve() if path.is_symlink() else path
    if target.exists() and not target.is_file():
        if target.is_dir():
            raise UsageError(f"{path} is a folder", hint="give -o the name of a file")
        with _into(path, target) as stream:
            yield stream
        return
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
    if isinstance(error, FileNotFoundError):
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
