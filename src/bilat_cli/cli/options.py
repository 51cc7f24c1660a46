"""Options that several commands share, as records. `command` turns their fields into options.

Annotations here are live objects, not strings: Typer reads them at every start, and evaluating
strings would cost more.
"""

from collections.abc import Callable
from typing import Annotated, Any

from msgspec import Struct
from typer import Argument, Option

from bilat_cli.cli import complete
from bilat_cli.errors import UsageError

FILTER, OUTPUT, TALK, INPUT = "Filters", "Output", "Talk", "Input"


def _filter(*names: str, help: str, **more: Any) -> Any:  # noqa: ANN401
    return Option(*names, help=help, rich_help_panel=FILTER, show_default=False, **more)


def _output(*names: str, help: str, **more: Any) -> Any:  # noqa: ANN401
    return Option(*names, help=help, rich_help_panel=OUTPUT, show_default=False, **more)


def _talk(*names: str, help: str, **more: Any) -> Any:  # noqa: ANN401
    return Option(*names, help=help, rich_help_panel=TALK, show_default=False, **more)


def _whole(option: str) -> Callable[[str], int]:
    """Reads the number of an option; a `UsageError` that names it for anything else."""

    def number(text: str | int) -> int:
        if str(text).isascii() and str(text).isdecimal():
            return int(text)
        raise UsageError(f"{option} {text!r} is no number", hint="write 0, 1, 2 or more")

    return number


class Inputs(Struct, frozen=True, kw_only=True):
    """What to read."""

    paths: Annotated[
        list[str] | None,
        Argument(
            metavar="[PATH]...",
            help="Files or folders; - is standard input. Without one: what is piped in, else "
            "$BILAT_CORPUS, else ./samples, else the samples that come with bilat.",
            show_default=False,
        ),
    ] = None
    published: Annotated[
        str | None,
        Option(
            "--published",
            metavar="DATE",
            help="Day of publication of every document (2024-08-21), over what they say.",
            rich_help_panel=INPUT,
            show_default=False,
        ),
    ] = None
    field: Annotated[
        list[str] | None,
        Option(
            "--field",
            metavar="NAME=KEY",
            help="What records of JSON, CSV and feeds call their text, title, date, publisher or "
            "url: text=body, date=meta.pub_date; again for another.",
            rich_help_panel=INPUT,
            show_default=False,
        ),
    ] = None
    max_bytes: Annotated[
        str | None,
        Option(
            "--max-bytes",
            metavar="SIZE",
            help="Largest document to read, also when unpacked; 20MB if not told.",
            rich_help_panel=INPUT,
            show_default=False,
        ),
    ] = None


class Work(Struct, frozen=True, kw_only=True):
    """How the work is shared out."""

    jobs: Annotated[
        int | None,
        Option(
            "--jobs",
            "-j",
            metavar="N",
            help="Processes that read and extract; 0 for as many as there are cores.",
            rich_help_panel=INPUT,
            show_default=False,
            parser=_whole("--jobs"),
        ),
    ] = None


class Filters(Struct, frozen=True, kw_only=True):
    """What to keep; see `bilat_cli.filters`."""

    since: Annotated[
        str | None, _filter("--since", metavar="DATE", help="From this day, month or year on.")
    ] = None
    until: Annotated[str | None, _filter("--until", metavar="DATE", help="Up to and with it.")] = (
        None
    )
    between: Annotated[
        tuple[str, str] | None,
        _filter(
            "--between",
            metavar="A B",
            help="Both countries take part: codes, names or adjectives.",
            autocompletion=complete.countries,
        ),
    ] = None
    country: Annotated[
        list[str] | None,
        _filter(
            "--country",
            metavar="C",
            help="The country takes part; again for another.",
            autocompletion=complete.countries,
        ),
    ] = None
    actor: Annotated[
        list[str] | None,
        _filter(
            "--actor",
            metavar="NAME",
            help="The person takes part, or speaks: any part of the name.",
            autocompletion=complete.people,
        ),
    ] = None
    topic: Annotated[
        list[str] | None,
        _filter(
            "--topic",
            metavar="T",
            help="A topic of `bilat topics`, its subtopics with it; again for another.",
            autocompletion=complete.topics,
        ),
    ] = None
    kind: Annotated[
        list[str] | None,
        _filter(
            "--kind",
            metavar="K",
            help="A kind of record; again for another.",
            autocompletion=complete.kinds,
        ),
    ] = None
    status: Annotated[
        list[str] | None,
        _filter(
            "--status",
            metavar="S",
            help="occurred, scheduled, proposed or cancelled (events).",
            autocompletion=complete.statuses,
        ),
    ] = None
    min_sources: Annotated[
        int,
        _filter(
            "--min-sources",
            metavar="N",
            help="At least so many independent reports.",
            parser=_whole("--min-sources"),
        ),
    ] = 0
    limit: Annotated[
        int | None,
        _filter("--limit", metavar="N", help="Only the first so many.", parser=_whole("--limit")),
    ] = None
    reverse: Annotated[bool, _filter("--reverse", help="The newest first.")] = False


class Output(Struct, frozen=True, kw_only=True):
    """How to write it, and where."""

    format: Annotated[
        str | None,
        _output(
            "--format",
            "-f",
            metavar="F",
            help="auto, table, json, jsonl, csv, tsv, md ... auto: a table on a terminal, "
            "else JSON Lines.",
            autocompletion=complete.formats,
        ),
    ] = None
    json: Annotated[bool, _output("--json", help="For --format json.")] = False
    jsonl: Annotated[bool, _output("--jsonl", help="For --format jsonl.")] = False
    csv: Annotated[bool, _output("--csv", help="For --format csv.")] = False
    output: Annotated[
        str | None,
        _output(
            "--output",
            "-o",
            metavar="FILE",
            help="Write to a file, whole or not at all; its suffix says the format.",
        ),
    ] = None
    exit_status: Annotated[
        bool, _output("--exit-status", help="Leave with status 1 when nothing was found.")
    ] = False


class Talk(Struct, frozen=True, kw_only=True):
    """How much is said beside the data."""

    quiet: Annotated[bool, _talk("--quiet", "-q", help="Only errors.")] = False
    verbose: Annotated[bool, _talk("--verbose", "-v", help="Say more.")] = False
    color: Annotated[
        str | None,
        _talk(
            "--color",
            metavar="WHEN",
            help="auto, always or never.",
            autocompletion=complete.colors,
        ),
    ] = None
    debug: Annotated[bool, _talk("--debug", help="Show the traceback of an error.")] = False
