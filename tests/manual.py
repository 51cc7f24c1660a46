"""The manual page, made from the program: man/bilat.1. `make docs` writes it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap
from typing import Any, get_args, get_type_hints

import typer

from bilat_cli import __version__, config
from bilat_cli.cli.app import STATUSES, build

PATH = Path(__file__).parents[1] / "man" / "bilat.1"
_SPECIAL = {"\\": "\\e", "-": "\\-", "`": "\\(ga", "'": "\\(aq", "^": "\\(ha", "~": "\\(ti"}
_ENVIRONMENT = {
    "NO_COLOR": "Set to anything: no colour.",
    "FORCE_COLOR": "Set to anything but 0: colour also where there is no terminal.",
    "COLUMNS": "Width of tables.",
    "XDG_CONFIG_HOME": "Folder of your own settings, in place of ~/.config.",
}
_FILES = {
    "bilat.toml": "Settings of a project, in the working folder or the nearest one above it.",
    "pyproject.toml": "The same, in its table [tool.bilat].",
    "~/.config/bilat/bilat.toml": "Your own settings.",
}


def page() -> str:
    """The whole page."""
    command = build()
    context = typer.Context(command, info_name="bilat", **command.context_settings)
    about, _, examples = (command.help or "").partition("Examples:\n")
    summary, _, _ = about.partition("\b")
    known = list(_commands(command, context))
    shared = _shared(known)
    lines = [
        '.\\" Made from the program by `make docs`.',
        f'.TH BILAT 1 "{_released()}" "bilat {__version__}" "User Commands"',
        ".SH NAME",
        f"bilat \\- {roff(_sentence(summary))}",
        ".SH SYNOPSIS",
        ".B bilat",
        ".RI [ OPTION ]... \" COMMAND \" [ ARGUMENT ]...",
        ".SH DESCRIPTION",
        prose("Reads reports about two countries and gives what happened, when, where and between "
             "whom, and the figures, each with the sentences that say so. It works by rules, "
             "offline, and gives the same bytes for the same documents. A PATH is a file or a "
             "folder; - is standard input."),
        ".SH COMMANDS",
        *(line for one, below in known for line in _described(one, below, shared)),
        ".SH OPTIONS",
        *_terms(dict(record for _, record in _records(command, context))),
        *(line for panel, terms in shared.items()
          for line in (f".SS {roff(panel)}", *_terms(terms))),
        ".SH EXIT STATUS",
        *_terms({str(status): meaning for status, meaning in STATUSES.items()}),
        ".SH ENVIRONMENT",
        *_terms(_variables() | _ENVIRONMENT),
        ".SH FILES",
        *_terms(_FILES),
        ".SH EXAMPLES",
        *_examples(examples),
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def _released() -> str:
    """The day of this version, as the changelog has it."""
    text = (PATH.parents[1] / "CHANGELOG.md").read_text(encoding="utf-8")
    found = re.search(rf"^## \[{re.escape(__version__)}\] - (?P<day>\S+)", text, re.MULTILINE)
    return found["day"] if found else ""


def roff(text: str) -> str:
    """Text as roff takes it: no escapes, no requests, ASCII."""
    found = "".join(_SPECIAL.get(char, char) for char in " ".join(text.split()))
    found = re.sub(r"[^\x00-\x7f]", lambda char: f"\\[u{ord(char[0]):04X}]", found)
    return re.sub(r"^\.", r"\\&.", found)


def prose(text: str) -> str:
    """Running text, on short lines as the tools for manual pages like it."""
    lines = wrap(roff(text), 78, break_long_words=False, break_on_hyphens=False)
    return "\n".join(f"\\&{line}" if line.startswith(".") else line for line in lines)


def _sentence(text: str) -> str:
    text = text.strip().rstrip(".")
    return text[:1].lower() + text[1:]


def _variables() -> dict[str, str]:
    hints = get_type_hints(config.Config, include_extras=True)
    return {
        variable: get_args(hints[name])[1].description
        for name, variable in config.variables().items()
    }


def _terms(known: dict[str, str]) -> Iterator[str]:
    for term, meaning in known.items():
        yield from (".TP", f".B {roff(term)}", prose(meaning))


def _commands(group: Any, context: Any) -> Iterator[tuple[Any, Any]]:
    """Every command in the order of the help, with its context; those of a group after it."""
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        below = typer.Context(command, info_name=name, parent=context)
        yield command, below
        if hasattr(command, "list_commands"):
            yield from _commands(command, below)


def _records(command: Any, context: Any) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each argument and option: the panel it is listed in, and its names with its meaning."""
    for param in command.get_params(context):
        record = param.get_help_record(context)
        if record is not None:
            argument = param.param_type_name == "argument"
            panel = "Arguments" if argument else getattr(param, "rich_help_panel", None)
            yield panel or "", record


def _shared(known: list[tuple[Any, Any]]) -> dict[str, dict[str, str]]:
    """Panel to options that several commands have, told once."""
    count = Counter(item for command, context in known for item in _records(command, context))
    found: dict[str, dict[str, str]] = {}
    for (panel, (names, meaning)), times in count.items():
        if panel and times > 1:
            found.setdefault(panel, {})[names] = meaning
    return found


def _described(command: Any, context: Any, shared: dict[str, dict[str, str]]) -> Iterator[str]:
    """One command: what it does, its own options, the groups of shared ones, examples."""
    usage = " ".join(command.collect_usage_pieces(context))
    yield f".SS {roff(f'{context.command_path} {usage}')}"
    paragraphs = [prose(paragraph) for paragraph in (command.help or "").split("\n\n")]
    yield "\n.PP\n".join(paragraphs)
    records = list(_records(command, context))
    own = [record for panel, record in records if record[0] not in shared.get(panel, ())]
    yield from _terms(dict(record for record in own if "--help" not in record[0]))
    groups = [panel for panel in shared if panel != "Arguments" and panel in dict(records)]
    if groups:
        yield from (".PP", prose(f"Also the options below under {', '.join(groups)}."))
    if command.epilog:
        yield from (".PP", "Examples:", *_examples(command.epilog.partition("Examples:\n")[2]))


def _examples(text: str) -> Iterator[str]:
    yield from (".RS 4", ".nf")
    yield from (roff(line) for line in text.splitlines() if line.strip())
    yield from (".fi", ".RE")
