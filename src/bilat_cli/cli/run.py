"""One run of the program: what commands share between reading and writing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from bilat_cli.config import Config
from bilat_cli.console import COLORS, DONE, NOTHING, UNREAD, Console
from bilat_cli.errors import ConfigError, InputError, UsageError

if TYPE_CHECKING:
    from bilat_cli.cli.options import Output, Talk
    from bilat_cli.render.base import Sheet


class Run:
    """The console, the configuration, and how many inputs could not be read."""

    def __init__(self, console: Console, config: Callable[[], Config]) -> None:
        self.console = console
        self._load = config
        self._config: Config | None = None
        self._color: str | None = None
        """As an option gave it, before or behind the command; `auto` counts as well."""
        self.unread = 0

    @property
    def config(self) -> Config:
        """Read on first use: vocabularies and help need none."""
        if self._config is None:
            self._config = self._load()
        return self._config

    def configure(self, talk: Talk) -> None:
        """Take over what the user said about talk, before or behind the command."""
        console = self.console
        console.debug |= talk.debug
        console.verbose |= talk.verbose
        console.quiet |= talk.quiet or self.config.quiet
        if talk.color is not None and talk.color not in COLORS:
            raise UsageError(f"unknown --color {talk.color!r}", hint=f"one of {', '.join(COLORS)}")
        self._color = talk.color or self._color
        console.color = self._color or self.config.color

    def problem(self, error: InputError) -> None:
        """An input that could not be read: said, counted, and the rest goes on."""
        self.unread += 1
        self.console.error(error)

    def show(self, sheet: Sheet, output: Output) -> int:
        """Write the records and give the exit status."""
        from bilat_cli.render.base import Look

        chosen = self.format(output)
        look = Look(
            width=self.console.width() if output.output is None else self._file_width(),
            color=self.colored(output),
            note=self.console.note,
        )
        with self.console.data(output.output) as stream:
            chosen.write(sheet, stream, look)
        return self.status(sheet.records, wanted=output.exit_status)

    def status(self, records: Sequence[Any], *, wanted: bool = False) -> int:
        """3 when an input could not be read, 1 for nothing where that is asked for, else 0."""
        if self.unread:
            return UNREAD
        return NOTHING if wanted and not records else DONE

    def format(self, output: Output) -> Any:  # noqa: ANN401
        """The format that the options, the suffix of the file, the settings or the place say."""
        from bilat_cli.render import registry

        short = [name for name in ("json", "jsonl", "csv") if getattr(output, name)]
        named = [*short, *([output.format] if output.format else [])]
        if len(set(named)) > 1:
            raise UsageError(f"several formats: {', '.join(named)}", hint="give one")
        name = named[0] if named else registry.AUTO
        if name == registry.AUTO and output.output not in (None, "-"):
            name = registry.by_suffix(output.output or "", default=name)
        if name == registry.AUTO and not named:
            name = self._usual_format()
        if name == registry.AUTO:
            table = output.output is None and self.console.on_terminal()
            name = "table" if table else "jsonl"
        return registry.load(name)

    def _usual_format(self) -> str:
        """The format of the settings; where it is wrong, it is said where it stands."""
        from bilat_cli.render import registry

        name = self.config.format
        if name != registry.AUTO and name not in registry.names():
            try:
                registry.load(name)
            except UsageError as error:
                where = self.config.origins["format"]
                raise ConfigError(f"{where}: {error.message}", hint=error.hint) from error
        return name

    def colored(self, output: Output) -> bool:
        """Whether the data is coloured; a file never is."""
        import sys

        return output.output is None and self.console.colored(sys.stdout)

    def _file_width(self) -> int:
        from bilat_cli.console import WIDTH

        told = self.console.environ.get("COLUMNS", "")
        return int(told) if told.isdecimal() and int(told) > 0 else WIDTH
