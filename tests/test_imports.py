"""What each command may import, looked up in a fresh process: start-up is felt at every call.

A command that needs a further part of the package, or a further library, gets it in `COMMANDS`.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.clihelp import environment

SAMPLES = Path(__file__).parents[1] / "samples"

BASE = "__main__ cli closest config console errors model plaintext"
SHOWN = "jsonline render"
READ = "digest documents intake rulebook rules"
NAMES = "countries sourcing wording"
TIMES = f"{READ} {NAMES} edtf linear timex"
FOUND = f"{TIMES} ahocorasick_rs batch events mentions pipeline sentences topics re2"
FIGURES = "factkeys factmerge figures leftovers origins"

COMMANDS = {
    "--version": "",
    "--help": f"{NAMES} edtf filters render rulebook",
    "timeline --help": f"{NAMES} edtf filters",
    "timeline SAMPLES --json": f"{FOUND} {SHOWN} filters merging origins",
    "timeline SAMPLES --format table": f"{FOUND} {SHOWN} filters merging origins rich",
    "timeline SAMPLES --csv": f"{FOUND} {SHOWN} filters merging origins csv",
    "facts SAMPLES --json": f"{FOUND} {SHOWN} {FIGURES} filters",
    "series SAMPLES --json": f"{FOUND} {SHOWN} filters merging origins numbered",
    "dates SAMPLES --json": f"{TIMES} {SHOWN} re2",
    "explain 1963 SAMPLES --json": f"{FOUND} {SHOWN} {FIGURES} merging",
    "check SAMPLES --json": f"{FOUND} {SHOWN} {FIGURES} checks factseries implications "
    "merging numbered",
    "extract SAMPLES": f"{FOUND} {SHOWN} {FIGURES} extractfile",
    "text SAMPLES": f"{READ} re2",
    "topics": f"{SHOWN} ahocorasick_rs rulebook rules topics",
    "kinds": f"{SHOWN} rules",
    "countries": f"{SHOWN} {NAMES} rulebook rules",
    "schema event": "",
    "rules list": f"{FOUND} {SHOWN} figures",
    "config show": SHOWN,
    "config path": SHOWN,
    "config example": "",
    "completion bash": "",
}
"""Command to the parts of bilat and the libraries that it may import beside `BASE` and those of
the command line itself."""
LIBRARIES = {"annotated_doc", "msgspec", "shellingham", "typer"}
HEAVY = {
    "asyncio", "concurrent", "csv", "dataclasses", "email", "html", "http", "json", "logging",
    "multiprocessing", "pickle", "sqlite3", "ssl", "tempfile", "tomllib", "unittest", "xml",
    "zipfile", "zoneinfo",
}  # fmt: skip
"""Parts of the standard library that cost milliseconds."""
DRAWING = {"dataclasses", "pickle"}
"""What Rich imports."""


def imported(arguments: list[str]) -> set[str]:
    """Parts of bilat, libraries and heavy standard modules that a run holds at its end."""
    code = (
        "import sys; before = set(sys.modules); from bilat_cli import __main__ as m;"
        "m._load_msgspec(); from bilat_cli.cli.app import run;"
        f"status = run({arguments!r}); sys.stdout.flush();"
        "print(status, *set(sys.modules) - before, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=SAMPLES, stdin=subprocess.DEVNULL, capture_output=True,
        text=True, encoding="utf-8", env=environment(), check=True,
    )  # fmt: skip
    status, *names = done.stderr.splitlines()[-1].split()
    assert status in ("0", "2"), done.stderr  # 2: explain may find several
    parts = {name.split(".")[1] for name in names if name.startswith("bilat_cli.")}
    tops = {name.partition(".")[0] for name in names} - {"bilat_cli"}
    libraries = tops - sys.stdlib_module_names
    return parts | (libraries - LIBRARIES) | (tops & HEAVY)


@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_is_imported_that_is_not_needed(command: str) -> None:
    allowed = {*BASE.split(), *COMMANDS[command].split()}
    if "rich" in allowed:
        allowed |= DRAWING
    arguments = [str(SAMPLES) if word == "SAMPLES" else word for word in command.split()]
    assert sorted(imported(arguments) - allowed) == []


def test_one_format_is_imported_and_no_other() -> None:
    code = (
        "import sys; from bilat_cli.cli.app import run; run(['kinds', '--json']);"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=True
    )
    names = done.stderr.split()
    found = [name for name in names if name.startswith("bilat_cli.render.formats.")]
    assert found == ["bilat_cli.render.formats.json"]
