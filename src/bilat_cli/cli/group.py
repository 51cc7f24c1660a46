"""Groups that load a command when it is called for, and help that names its options by purpose."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, ClassVar

import typer
from typer.core import TyperCommand, TyperGroup
from typer.exceptions import TyperException

from bilat_cli.closest import hint
from bilat_cli.console import opened
from bilat_cli.errors import UsageError


class Helpful(TyperCommand):
    """A command whose options are listed under the headings of their panels."""

    def get_help(self, ctx: Any) -> str:  # noqa: ANN401
        """The page, where there is something to print it on."""
        opened()
        return super().get_help(ctx)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401
        """As ever; a complaint about them knows which command it is about."""
        try:
            return super().parse_args(ctx, args)
        except TyperException as error:
            if getattr(error, "ctx", None) is None:
                error.ctx = ctx  # type: ignore[attr-defined]
            raise

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """Arguments, then options panel by panel."""
        panels: dict[str, list[tuple[str, str]]] = {}
        for param in self.get_params(ctx):
            record = param.get_help_record(ctx)
            if record is None:
                continue
            argument = param.param_type_name == "argument"
            panel = "Arguments" if argument else getattr(param, "rich_help_panel", None)
            panels.setdefault(panel or "Options", []).append(record)
        for panel, records in panels.items():
            with formatter.section(panel):
                formatter.write_dl(records)


class Lazy(TyperGroup):
    """A group whose members are imported on use. `members`: name to (module, attribute)."""

    members: ClassVar[Mapping[str, tuple[str, str]]] = {}

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401
        """A group alone prints its help, and that is no mistake."""
        if not args and not ctx.resilient_parsing:
            typer.echo(ctx.get_help())
            ctx.exit()
        return super().parse_args(ctx, args)

    def get_help(self, ctx: Any) -> str:  # noqa: ANN401
        """The page, where there is something to print it on."""
        opened()
        return super().get_help(ctx)

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ANN401
        """In the order of the table, the usual ones first."""
        return list(self.members)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ANN401
        """The command, built from its function; a group as it is; None for an unknown name."""
        if cmd_name not in self.members:
            return None
        if cmd_name not in self.commands:
            module, attribute = self.members[cmd_name]
            found = getattr(import_module(f"bilat_cli.cli.{module}"), attribute)
            self.commands[cmd_name] = built(cmd_name, found)
        return self.commands[cmd_name]

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """Every command with its whole first sentence, not cut off at the width."""
        rows = []
        for name in self.list_commands(ctx):
            text = self.get_command(ctx, name).help or ""
            rows.append((name, text.split("\n\n")[0].rstrip(".")))
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401
        """The command that the first argument names; `UsageError` with the closest ones."""
        name = args[0]
        if name not in self.members and not ctx.resilient_parsing:
            listed = f"commands: {', '.join(self.members)}"
            raise UsageError(f"unknown command {name!r}", hint=hint(name, self.members, listed))
        return super().resolve_command(ctx, args)


def built(name: str, found: Any) -> Any:  # noqa: ANN401
    """A Typer command of a function over option records; a subclass of `Lazy` as it is."""
    from bilat_cli.cli.command import flat

    if isinstance(found, type) and issubclass(found, Lazy):
        text = (found.__doc__ or "").strip()
        return found(name=name, help=text, no_args_is_help=False, rich_markup_mode=None)
    body, _, examples = (found.__doc__ or "").partition("Examples:\n")
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(name, cls=Helpful, help=_folded(body), epilog=_kept(examples))(flat(found))
    return typer.main.get_command(app)


def _folded(body: str) -> str:
    return "\n\n".join(" ".join(part.split()) for part in body.split("\n\n"))


def _kept(examples: str) -> str | None:
    """Examples with their line breaks: the mark tells the formatter not to fold them."""
    lines = [line.strip() for line in examples.splitlines() if line.strip()]
    return "\b\nExamples:\n" + "\n".join("  " + line for line in lines) if lines else None
