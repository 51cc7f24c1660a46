"""Keeps the output that the documentation shows equal to what the program prints.

The manual page is made by `tests.manual`, and written together with it.

    python -m tests.reference            list the files that are out of date
    python -m tests.reference --write    put the output of today into the files

A block between `<!-- run: COMMAND -->` and `<!-- end -->` shows what COMMAND prints
in the folder of the repository; `<!-- help -->` and `<!-- end -->` hold the help of every command.
"""

from __future__ import annotations

import functools
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

from tests import manual

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
FILES = (README,)
BLOCK = re.compile(
    r"(?P<head><!-- (?:run: (?P<command>[^\n]+?)|(?P<help>help)) -->\n)"
    r"(?P<body>.*?)(?P<tail><!-- end -->)",
    re.DOTALL,
)
COMMAND_LINE = re.compile(r"^[ │|]*(?P<name>[a-z]+)  +\S", re.MULTILINE)


@functools.cache
def run(command: str, columns: int = 100) -> str:
    """What a command prints, without colour, on a line of its own each."""
    words = shlex.split(command)
    assert words[0] == "bilat", command
    environment = {key: value for key, value in os.environ.items() if not key.startswith("BILAT_")}
    environment |= {"COLUMNS": str(columns), "NO_COLOR": "1", "TERM": "dumb"}
    done = subprocess.run(
        [sys.executable, "-m", "bilat_cli", *words[1:]],
        cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"{command}: {done.stderr.decode()}")
    lines = done.stdout.decode("utf-8").rstrip().split("\n")
    return "\n".join(line.rstrip() for line in lines)


def commands(prefix: str = "bilat") -> list[str]:
    """Every command, groups before what they hold, as the help names them."""
    found = [prefix]
    _, _, listed = run(f"{prefix} --help").partition("Commands")
    for match in COMMAND_LINE.finditer(listed):
        found += commands(f"{prefix} {match['name']}")
    return found


def reference() -> str:
    """The help of all commands."""
    parts = [f"### `{name}`\n\n```text\n{run(name + ' --help')}\n```\n" for name in commands()]
    return "\n" + "\n".join(parts) + "\n"


def block(match: re.Match[str]) -> str:
    """One block with the output of today."""
    if match["help"]:
        body = reference()
    else:
        body = f"```console\n$ {match['command']}\n{run(match['command'])}\n```\n"
    return match["head"] + body + match["tail"]


def renewed(text: str) -> str:
    """The file with all of its blocks as they would be today."""
    return BLOCK.sub(block, text)


def main() -> int:
    """Write, or say what has changed."""
    status = 0
    made = {path: renewed(path.read_text(encoding="utf-8")) for path in FILES}
    for path, fresh in (made | {manual.PATH: manual.page()}).items():
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        if "--write" in sys.argv[1:]:
            path.write_text(fresh, encoding="utf-8")
        elif fresh != text:
            sys.stderr.write(f"{path.relative_to(ROOT)} is out of date: make docs\n")
            status = 1
    return status


if __name__ == "__main__":
    raise SystemExit(main())
