"""`python -m bilat_cli` and the `bilat` script: start the program, leave with its status."""

from __future__ import annotations

import sys

INTERRUPTED = 130


def main() -> None:
    """Run with the arguments of the process and exit. Ctrl-C is quiet even while loading."""
    try:
        from bilat_cli.cli.app import run

        status = run(sys.argv[1:])
    except KeyboardInterrupt:
        status = INTERRUPTED
    sys.exit(status)


if __name__ == "__main__":
    main()
