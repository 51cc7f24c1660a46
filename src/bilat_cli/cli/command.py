"""From functions over option records to Typer commands.

A command is written as `def timeline(run: Run, inputs: Inputs, filters: Filters) -> int`; every
field of a record becomes an option, so that commands stay short and alike. What a command
returns is its exit status.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, get_type_hints

import typer
from msgspec import NODEFAULT, Struct, structs

from bilat_cli.cli.options import Output, Talk
from bilat_cli.cli.run import Run
from bilat_cli.console import writable

Command = Callable[..., int]


def flat(function: Command) -> Command:
    """The function with the fields of its option records as parameters of its own."""
    hints = get_type_hints(function, include_extras=True)
    hints.pop("return", None)
    groups = {name: kind for name, kind in hints.items() if _is_record(kind)}
    parameters = [inspect.Parameter("context", _KEYWORD, annotation=typer.Context)]
    for name, given in inspect.signature(function).parameters.items():
        if name in groups:
            parameters += _fields(groups[name])
        elif name != "run":
            parameters.append(given.replace(kind=_KEYWORD, annotation=hints[name]))
    parameters += _fields(Talk)

    def call(context: typer.Context, **values: Any) -> int:  # noqa: ANN401
        run: Run = context.obj
        run.configure(_taken(Talk, values))
        for name, kind in groups.items():
            values[name] = _taken(kind, values)
            if kind is Output:
                # Wrong ones are told before anything is read.
                run.format(values[name])
                writable(values[name].output)
        return function(run, **values)

    call.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    call.__annotations__ = {item.name: item.annotation for item in parameters}
    return call


_KEYWORD = inspect.Parameter.KEYWORD_ONLY


def _is_record(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Struct)


def _fields(record: type[Struct]) -> list[inspect.Parameter]:
    hints = get_type_hints(record, include_extras=True)
    return [
        inspect.Parameter(
            item.name,
            _KEYWORD,
            default=inspect.Parameter.empty if item.default is NODEFAULT else item.default,
            annotation=hints[item.name],
        )
        for item in structs.fields(record)
    ]


def _taken(record: type[Any], values: dict[str, Any]) -> Any:  # noqa: ANN401
    return record(**{name: values.pop(name) for name in record.__struct_fields__})
