"""Compiled regular expressions, kept from run to run beside the byte code.

`re` compiles a pattern in Python, and a short run would spend much of its time on that before
the first sentence is read. Kept is what `re` itself made of a pattern, under the pattern's own
text and flags and for this one interpreter; whatever is amiss, `re` compiles as ever. Only the
time can differ, never a result. Python's own rules for byte code hold (`-B`,
`PYTHONDONTWRITEBYTECODE`, `PYTHONPYCACHEPREFIX`, a folder that may not be written), and the file
may be deleted any time.

Only the program uses it (`__main__`): who imports the package has `re` as it is.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from contextlib import suppress
from typing import Any

MOST = 800
"""Patterns in the file at most: it is read at every start. When there are more, those of other
versions of the program among them, the run that comes to it leaves its own."""
_BYTES = 4
"""Bytes of one number of the engine's code."""
_FAULTS = (OSError, ValueError, EOFError, TypeError, AttributeError, RuntimeError, ImportError)
"""What a damaged file or an interpreter built otherwise can raise here."""
_Program = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What the engine takes beside the pattern: flags, code, number of groups, and their names."""


class Kept:
    """The patterns of earlier runs, and those that this run compiles."""

    def __init__(self, path: str | None) -> None:
        self._path = path
        self._programs: dict[tuple[str, int], _Program] = {}
        self._used: set[tuple[str, int]] = set()
        self._new = False

    def install(self) -> None:
        """Let `re.compile` look here first; without a place to keep anything, nothing changes."""
        if self._path is None:
            return
        with suppress(*_FAULTS):
            import _sre  # type: ignore[import-not-found]
            from re import _compiler, _parser  # type: ignore[attr-defined]

            if _sre.CODESIZE != _BYTES:
                return
            self._load()
            plain, build = _compiler.compile, _sre.compile

            def compiled(pattern: Any, flags: int = 0) -> Any:  # noqa: ANN401
                if not isinstance(pattern, str) or flags & re.DEBUG:
                    return plain(pattern, flags)
                key = (pattern, int(flags))
                with suppress(*_FAULTS):
                    self._used.add(key)
                    known = self._programs.get(key)
                    if known is None:
                        known = self._made(key, _parser.parse(pattern, flags), _compiler)
                    done, code, *groups = known
                    return build(pattern, done, memoryview(code).cast("I").tolist(), *groups)
                return plain(pattern, flags)

            _compiler.compile = compiled

    def _made(self, key: tuple[str, int], parsed: Any, compiler: Any) -> _Program:  # noqa: ANN401
        """The program for a parsed pattern, kept for the next run."""
        numbers = compiler._code(parsed, key[1])
        code = b"".join(number.to_bytes(_BYTES, sys.byteorder) for number in numbers)
        state = parsed.state
        names: list[str | None] = [None] * state.groups
        for name, number in state.groupdict.items():
            names[number] = name
        flags = int(key[1] | state.flags)
        program = (flags, code, state.groups - 1, dict(state.groupdict), tuple(names))
        if len(self._used) <= MOST:
            self._programs[key] = program
            self._new = True
        return program

    def _load(self) -> None:
        assert self._path is not None
        with suppress(*_FAULTS), open(self._path, "rb") as file:  # noqa: PTH123
            version, programs = marshal.loads(file.read())  # `load` reads bit by bit
            if version == sys.version:
                self._programs = programs

    def save(self) -> None:
        """Write what is new, whole or not at all; quietly nothing where that is not allowed."""
        if self._path is None or not self._new or sys.dont_write_bytecode:
            return
        if len(self._programs) > MOST:
            self._programs = {
                key: self._programs[key] for key in self._used & self._programs.keys()
            }
        draft = f"{self._path}.{os.getpid()}"
        with suppress(*_FAULTS):
            with open(draft, "wb") as file:  # noqa: PTH123
                file.write(marshal.dumps((sys.version, self._programs)))
            os.replace(draft, self._path)  # noqa: PTH105


def beside_byte_code() -> Kept:
    """The patterns in the folder of this module's own byte code."""
    cached = __spec__.cached if __spec__ is not None else None
    return Kept(cached.removesuffix(".pyc") + ".patterns" if cached else None)
