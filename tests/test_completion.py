"""Completion: what a shell is answered, and the scripts in the real shells where there are some."""

from __future__ import annotations

import contextlib
import json
import os
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bilat_cli.cli.app import Root, run
from bilat_cli.cli.shells import FILES, SCRIPTS, VARIABLE
from tests.clihelp import bilat, environment

EVERY_SHELL = pytest.mark.parametrize("shell", SCRIPTS)


def needs(shell: str) -> None:
    """Skip where the shell is not installed."""
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """Ask as a shell does: the status, and the lines."""

    def ask(*words: str, shell: str = "fish") -> tuple[int, list[str]]:
        monkeypatch.setenv(VARIABLE, shell)
        status = run(list(words))
        out, err = capsys.readouterr()
        assert err == ""
        return status, out.splitlines()

    return ask


def values(lines: list[str]) -> list[str]:
    return [line.partition("\t")[0] for line in lines]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (["tim"], ["timeline"]),
        (["config", ""], ["show", "path", "example"]),
        (["timeline", "--topic", "tra"], ["trade", "transport"]),
        (["timeline", "--topic=tra"], ["--topic=trade", "--topic=transport"]),
        (["timeline", "--kind", "si"], ["signing"]),
        (["facts", "--kind", "ra"], ["ratio", "rank"]),
        (["timeline", "--status", "o"], ["occurred"]),
        (["timeline", "--between", "CH"], ["CHE", "CHL", "CHN"]),
        (["timeline", "--between", "CHN", "RU"], ["RUS"]),
        (["timeline", "--country", "united ar"], ["united arab Emirates"]),
        (["timeline", "--actor", "Xi J"], ["Xi Jinping"]),
        (["facts", "--format", "js"], ["json", "jsonl"]),
        (["facts", "reports", "-f", "ta"], ["table"]),
        (["timeline", "--color", "n"], ["never"]),
        (["schema", "ev"], ["event"]),
        (["completion", "z"], ["zsh"]),
        (["timeline", "--between", "CHN", "RUS", "--sin"], ["--since"]),
    ],
)
def test_the_values_are_the_real_ones(asked, words: list[str], wanted: list[str]) -> None:
    status, lines = asked(*words)
    assert (status, values(lines)) == (0, wanted)


def test_commands_come_with_what_they_do(asked) -> None:
    status, lines = asked("")
    assert status == 0 and values(lines) == list(Root.members)
    assert all(re.match(r"\w+\t\w.+", line) for line in lines)


def test_every_format_comes_with_what_it_is(asked) -> None:
    assert "md\ta Markdown table" in asked("timeline", "--format", "")[1]


def test_all_rules_are_completed(asked) -> None:
    rows = json.loads(bilat("rules", "list", "--json").out)
    assert sorted(asked("rules", "show", "")[1]) == sorted(row["rule"] for row in rows)
    assert all(name.startswith("dates.m") for name in asked("rules", "show", "dates.m")[1])


def test_files_only_where_files_belong(asked) -> None:
    for words in (["timeline", ""], ["timeline", "a.txt", "b"], ["timeline", "-o", ""]):
        assert asked(*words) == (FILES, [])
    for words in (["timeline", "--since", ""], ["explain", ""], ["timeline", "--kind", "zz"]):
        assert asked(*words) == (0, [])


@pytest.mark.parametrize(
    "words", [[], ["nonsense", ""], ["--nonsense", ""], ["timeline", "--", ""]]
)
@EVERY_SHELL
def test_nonsense_is_answered_in_silence(asked, words: list[str], shell: str) -> None:
    assert asked(*words, shell=shell)[0] in (0, FILES)


def test_bash_gets_what_it_can_put_on_the_line(asked) -> None:
    """It hands on quotes and backslashes as typed, and takes a line apart at `=`."""
    for typed, line in (
        ("United\\ Ara", "United\\ Arab\\ Emirates"),
        ("'United Ara", "United Arab Emirates"),
        ('"United Ara', "United Arab Emirates"),
    ):
        assert asked("timeline", "--country", typed, shell="bash") == (0, [line])
    for words in (["--status", "=", "o"], ["--status", "o"]):
        assert asked("timeline", *words, shell="bash") == (0, ["occurred"])
    assert len(asked("timeline", "--status", "=", shell="bash")[1]) == 4


def test_zsh_gets_values_and_meanings(asked) -> None:
    assert asked("timeline", "--topic=tra", shell="zsh") == (
        0,
        ["trade:Trade", "transport:Transport"],
    )


@EVERY_SHELL
def test_scripts_are_printed_and_close_ones_suggested(shell: str) -> None:
    assert bilat("completion", shell) == (0, SCRIPTS[shell].encode(), "")
    missed = bilat("completion", f"{shell}h")
    assert missed.status == 2 and f"did you mean {shell}" in missed.err


# ------------------------------------------------------------------- real shells
@pytest.fixture
def installed(tmp_path: Path) -> dict[str, str]:
    """An environment in which `bilat` is the program under test, beside a file to find."""
    folder = tmp_path / "bin"
    folder.mkdir()
    command = folder / "bilat"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m bilat_cli "$@"\n')
    command.chmod(0o755)
    (tmp_path / "chronology notes.txt").touch()
    known = environment(TERM="dumb", HOME=str(tmp_path), ZDOTDIR=str(tmp_path))
    return {**known, "PATH": f"{folder}{os.pathsep}{known['PATH']}", "LANG": "C.UTF-8"}


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (["timeline", "--topic", "tra"], ["trade", "transport"]),
        (["timeline", "--country", '"United Ara'], ["United Arab Emirates"]),
        (["timeline", "--since", ""], []),
    ],
)
def test_in_bash(installed: dict[str, str], words: list[str], wanted: list[str]) -> None:
    needs("bash")
    code = (
        'eval "$(bilat completion bash)"; COMP_WORDS=(bilat "$@"); COMP_CWORD=$#; _bilat bilat; '
        'printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(
        ["bash", "--norc", "-c", code, "bash", *words],
        env=installed, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert done.stderr == ""
    assert done.stdout.split("\n")[:-1] == (wanted or [""])


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("bilat timeline --topic tra", ["trade\tTrade", "transport\tTransport"]),
        ("bilat timeline --status=o", ["--status=occurred"]),
        ("bilat timeline --country 'United Ara", ["United Arab Emirates\tARE"]),
        ("bilat timeline chrono", ["chronology notes.txt"]),
        ("bilat timeline --since ", []),
    ],
)
def test_in_fish(installed: dict[str, str], line: str, wanted: list[str]) -> None:
    needs("fish")
    code = "bilat completion fish | source; complete -C $argv[1]"
    done = subprocess.run(
        ["fish", "--no-config", "-c", code, line],
        env=installed, cwd=installed["HOME"], capture_output=True, text=True, timeout=60,
        check=True,
    )  # fmt: skip
    assert done.stderr == ""
    assert done.stdout.splitlines() == wanted


def typed(command: list[str], environ: dict[str, str], setup: str, line: str) -> str:
    """What an interactive shell shows after a line was typed with tabs in it."""
    import pty

    child, terminal = pty.fork()
    if child == 0:
        os.chdir(environ["HOME"])
        os.execvpe(command[0], command, environ)
    try:
        os.write(terminal, f"PS1=; {setup}; echo re''ady\n".encode())
        seen = _until(terminal, b"ready")
        os.write(terminal, line.encode())
        return (seen + _until(terminal, b"finished")).decode("utf-8", "replace")
    finally:
        with contextlib.suppress(OSError):
            os.kill(child, signal.SIGKILL)
        os.close(terminal)
        os.waitpid(child, 0)


def _until(terminal: int, mark: bytes) -> bytes:
    seen = b""
    end = time.monotonic() + 30
    while mark not in seen and time.monotonic() < end:
        if select.select([terminal], [], [], 0.2)[0]:
            try:
                seen += os.read(terminal, 65536)
            except OSError:
                break
    return seen


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("bilat timeline --status occ\t", "<--status><occurred>"),
        ("bilat timeline --status=occ\t", "<--status=occurred>"),
        ("bilat timeline --country 'United Ara\t", "<--country><United Arab Emirates>"),
        ("bilat timeline chrono\t", "<chronology notes.txt>"),
    ],
)
@pytest.mark.parametrize(
    ("command", "setup"),
    [
        (["bash", "--norc", "--noprofile", "-i"], 'eval "$(bilat completion bash)"'),
        (
            ["zsh", "-f", "-i"],
            "autoload -Uz compinit; compinit -u; zstyle ':completion:*' insert-tab false; "
            'eval "$(bilat completion zsh)"',
        ),
    ],
    ids=["bash", "zsh"],
)
def test_at_a_keyboard(
    installed: dict[str, str], command: list[str], setup: str, line: str, wanted: str
) -> None:
    """Tab, then the line is run: a function in place of bilat shows which words it was given."""
    if os.name != "posix":
        pytest.skip("needs a POSIX system")
    needs(command[0])
    # In place of the program: asked by the script it answers, called it shows its words.
    code = (
        'bilat() { if [[ -n $_BILAT_COMPLETE ]]; then command bilat "$@"; '
        "else printf '<%s>' \"$@\"; echo ' fini''shed'; fi; }"
    )
    script = f"{setup}; {code}"
    seen = typed(command, installed, script, f"{line}\n")
    assert wanted in seen.replace("\r\n", ""), seen
