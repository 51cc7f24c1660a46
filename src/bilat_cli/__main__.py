"""`python -m bilat_cli` and the `bilat` script: start the program, leave with its status."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress

INTERRUPTED = 130
OBJECTS = 100_000
"""New objects between two searches for garbage: a short run that only builds needs none."""


def _load_msgspec() -> None:
    """Import msgspec without typing_extensions, of which it needs nothing since Python 3.11.

    It takes the module where somebody else has installed it, for 4 ms at every start.
    """
    name = "typing_extensions"
    if name in sys.modules:
        return
    sys.modules[name] = None  # type: ignore[assignment]
    try:
        import msgspec  # noqa: F401
    finally:
        del sys.modules[name]


def main() -> None:
    """Run with the arguments of the process and exit. Ctrl-C is quiet even while loading.

    The process ends without taking the interpreter apart, which would cost as much as a small
    command: everything is flushed and closed by then.
    """
    gc.set_threshold(OBJECTS, 20, 20)
    from bilat_cli.kept import beside_byte_code

    patterns = beside_byte_code()
    patterns.install()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        _load_msgspec()
        from bilat_cli.cli.app import run

        status = run(sys.argv[1:])
    except KeyboardInterrupt:
        status = INTERRUPTED
    except SystemExit as leave:
        status = leave.code if isinstance(leave.code, int) else 0
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    patterns.save()
    os._exit(status)


if __name__ == "__main__":
    main()
