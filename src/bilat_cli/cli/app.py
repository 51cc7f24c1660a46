"""The program: its commands, its own options, and how every end of it looks from outside."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, ClassVar

import typer
from typer.exceptions import TyperException

from bilat_cli import __version__, config
from bilat_cli.cli.group import Lazy
from bilat_cli.cli.options import Talk
from bilat_cli.cli.run import Run
from bilat_cli.cli.shells import SCRIPTS, VARIABLE
from bilat_cli.closest import hint, question
from bilat_cli.console import (
    CLOSED,
    DONE,
    INTERRUPTED,
    NOTHING,
    UNREAD,
    UNWRITABLE,
    WRONG,
    Console,
    PipeClosed,
    here,
    hush,
    unwritable,
)
from bilat_cli.errors import BilatError, UsageError

_ABOUT = """News reports in, a sourced chronology and usable facts out.

\b
Examples:
  bilat timeline reports/
  bilat timeline reports/ --between China Russia --since 2024 -o chronology.csv
  bilat facts reports/ --topic trade --json
  bilat explain ID reports/
"""
STATUSES = {
    DONE: "done, also when nothing was found",
    NOTHING: "nothing found, with --exit-status only",
    WRONG: "wrong usage, configuration or rule",
    UNREAD: "some input could not be read; the rest was written",
    INTERRUPTED: "interrupted",
    CLOSED: "the reader closed the pipe",
}
"""Exit statuses, with what each means."""


class Root(Lazy):
    """All commands."""

    members: ClassVar[Mapping[str, tuple[str, str]]] = {
        "timeline": ("timeline", "timeline"),
        "facts": ("facts", "facts"),
        "series": ("series", "series"),
        "dates": ("dates", "dates"),
        "extract": ("extract", "extract"),
        "explain": ("explain", "explain"),
        "check": ("check", "check"),
        "text": ("text", "text"),
        "topics": ("vocabularies", "topics"),
        "kinds": ("vocabularies", "kinds"),
        "countries": ("vocabularies", "countries"),
        "schema": ("schema", "schema"),
        "rules": ("rules", "Rules"),
        "config": ("settings", "Settings"),
        "completion": ("completion", "completion"),
    }


def build() -> Any:  # noqa: ANN401
    """The whole command line."""
    app = typer.Typer(
        cls=Root,
        name="bilat",
        help=_ABOUT,
        epilog="\b\nExit status:\n"
        + "\n".join(f"  {status:<4} {meaning}" for status, meaning in STATUSES.items()),
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        invoke_without_command=True,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_root)
    return typer.main.get_command(app)


def _root(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Say the version and leave.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Only errors.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say more.")] = False,
    color: Annotated[
        str | None, typer.Option("--color", metavar="WHEN", help="auto, always or never.")
    ] = None,
    debug: Annotated[bool, typer.Option("--debug", help="Show tracebacks of errors.")] = False,
) -> int:
    context.obj.configure(Talk(quiet=quiet, verbose=verbose, color=color, debug=debug))
    if version:
        with context.obj.console.data(None) as stream:
            stream.write(f"bilat {__version__}\n".encode())
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())
    return DONE


def run(arguments: Sequence[str]) -> int:
    """Run with these arguments; the exit status. The only place where errors end."""
    console = Console()
    state = Run(console, lambda: config.load(os.environ, here()))
    console.debug = "--debug" in arguments
    status = _guarded(lambda: _called(list(arguments), state), console)
    return _closed(status)


def _called(arguments: list[str], state: Run) -> int:
    command = build()
    shell = os.environ.get(VARIABLE, "")
    if shell in SCRIPTS:
        from bilat_cli.cli.completion import answer

        return answer(command, arguments, shell)
    with command.make_context("bilat", arguments, obj=state) as context:
        found = command.invoke(context)
    return found if isinstance(found, int) else DONE


def _guarded(call: Callable[[], int], console: Console) -> int:
    try:
        return call()
    except (PipeClosed, BrokenPipeError):
        hush()
        return CLOSED
    except KeyboardInterrupt:
        console.interrupted()
        return INTERRUPTED
    except typer.Exit as leave:
        return leave.exit_code
    except OSError as error:
        if error.errno not in UNWRITABLE:
            return _fault(error, console)
        console.error(unwritable(error))
        hush()
        return WRONG
    except (BilatError, TyperException) as error:
        console.trace()
        console.error(error if isinstance(error, BilatError) else _worded(error))
        return WRONG
    except Exception as error:
        return _fault(error, console)


def _fault(error: Exception, console: Console) -> int:
    console.trace()
    words = f"{type(error).__name__}: {error}"
    next_step = "this is a fault of bilat; run again with --debug and report what it prints"
    console.error(BilatError(f"unexpected {words}", hint=next_step))
    return WRONG


def _worded(error: TyperException) -> BilatError:
    """Typer's complaint in our form: one line, and a hint where to go on."""
    message = getattr(error, "message", "") or error.format_message()
    close = getattr(error, "possibilities", None)
    context = getattr(error, "ctx", None)
    if close:
        wanted = getattr(error, "option_name", "")
        return UsageError(_lower(message), hint=hint(wanted, close, question(close)))
    where = context.command_path if context else "bilat"
    return UsageError(_lower(error.format_message()).rstrip("."), hint=f"see {where} --help")


def _lower(message: str) -> str:
    return message[:1].lower() + message[1:]


def _closed(status: int) -> int:
    """Flush while complaints can still be caught; the interpreter's own flush would print them."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        hush()
        return CLOSED
    except (OSError, ValueError):
        hush()
        return status or WRONG
    return status
