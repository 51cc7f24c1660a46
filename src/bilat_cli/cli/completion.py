"""`bilat completion`, and the answers to a shell that completes a line."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from typer import Argument

from bilat_cli.cli.complete import shells
from bilat_cli.cli.run import Run
from bilat_cli.cli.shells import FILES, SCRIPTS, line_of, words_of
from bilat_cli.closest import one_of
from bilat_cli.console import DONE


def completion(
    run: Run,
    shell: Annotated[
        str, Argument(metavar="SHELL", help=", ".join(SCRIPTS), autocompletion=shells)
    ],
) -> int:
    """The script by which a shell completes commands, options and their values.

    Keep it where your shell looks for such scripts, or read it in at each start of the shell.

    Examples:
      bilat completion bash > ~/.local/share/bash-completion/completions/bilat
      bilat completion zsh > ~/.zfunc/_bilat
      bilat completion fish > ~/.config/fish/completions/bilat.fish
      eval "$(bilat completion bash)"
    """
    script = SCRIPTS[one_of(tuple(SCRIPTS), shell, "shell")]
    with run.console.data(None) as stream:
        stream.write(script.encode())
    return DONE


def answer(command: Any, words: Sequence[str], shell: str) -> int:  # noqa: ANN401
    """Print what can stand at the end of these words; the status. Never an error: it is typing."""
    before, last = words_of(shell, list(words))
    owner, found = _completions(command, before, last)
    line = line_of(shell, words[-1] if words else "")
    lines = [line(item.value, " ".join((item.help or "").split())) for item in found]
    sys.stdout.write("".join(f"{text}\n" for text in lines))
    takes = getattr(owner, "metavar", None) or ""
    return FILES if not found and any(word in takes for word in ("PATH", "FILE")) else DONE


def _completions(command: Any, before: list[str], last: str) -> tuple[Any, Sequence[Any]]:  # noqa: ANN401
    """The command, option or argument at the end of the words, and what it can be."""
    # Not public, but typer is held to one minor version, and the public way to it imports Rich.
    from typer._click.shell_completion import _resolve_context, _resolve_incomplete

    arguments: Mapping[str, Any] = {}
    context = _resolve_context(command, dict(arguments), "bilat", before)
    owner, rest = _resolve_incomplete(context, before, last)
    return owner, owner.shell_complete(context, rest)
