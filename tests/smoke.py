"""Try an installed bilat as a stranger would: from an empty folder, with nothing but itself.

    python tests/smoke.py FOLDER     the folder that holds `bilat` and `python`

Fails when a command fails, when the samples are not inside the wheel, or when a tool of
development is installed beside it (a wheel that needs one would pass unnoticed).
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

TOOLS = ("pytest", "hypothesis", "ruff", "mypy", "importlinter", "build", "hatchling")


def run(folder: str, *command: str | Path) -> str:
    """Standard output of a command that must succeed."""
    done = subprocess.run(
        command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        encoding="utf-8", check=False,
    )  # fmt: skip
    if done.returncode != 0:
        raise SystemExit(f"{command}: status {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.stdout


def records(folder: str, *command: str | Path) -> list[dict[str, Any]]:
    """The records of a command that prints JSON; there must be some."""
    found: list[dict[str, Any]] = json.loads(run(folder, *command))
    assert found, f"{command}: no records"
    return found


def without_extras(folder: str, bilat: Path) -> None:
    """A page is refused with the word that installs what reads it; a record is read."""
    page = Path(folder, "page.html")
    page.write_text("<html><body><p>The ministers met in Oslo.</p></body></html>", encoding="utf-8")
    Path(folder, "a.jsonl").write_text('{"text": "The ministers met in Oslo."}', encoding="utf-8")
    done = subprocess.run(
        [bilat, "text", folder], stdin=subprocess.DEVNULL, capture_output=True, text=True,
        encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 3, done.stderr
    assert "pip install 'bilat-cli[html]'" in done.stderr, done.stderr
    assert "The ministers met in Oslo." in done.stdout
    page.unlink()


def main(binaries: Path) -> None:
    """Run the commands; say what was seen."""
    bilat, python = binaries / "bilat", binaries / "python"
    with tempfile.TemporaryDirectory() as folder:
        for tool in TOOLS:
            probe = f"import importlib.util as u; print(u.find_spec({tool!r}) is None)"
            assert run(folder, python, "-c", probe).strip() == "True", f"{tool} is installed"
        version = run(folder, bilat, "--version").strip()
        events = records(folder, bilat, "timeline", "--format", "json")
        facts = records(folder, bilat, "facts", "--format", "json")
        assert all(event["sources"] for event in events)
        assert run(folder, python, "-m", "bilat_cli", "timeline", "--format", "jsonl").count(
            "\n"
        ) == len(events)
        for words in ("topics", "kinds", "countries", "schema event", "rules list",
                      "config example", "completion bash"):  # fmt: skip
            assert run(folder, bilat, *words.split()), words
        manual = binaries.parent / "share" / "man" / "man1" / "bilat.1"
        assert manual.is_file(), "the manual page is not in the wheel"
        run(folder, bilat, "explain", events[0]["id"])
        without_extras(folder, bilat)
    sys.stdout.write(f"{version}: {len(events)} events and {len(facts)} facts in the samples\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
