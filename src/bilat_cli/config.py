"""Settings with the place each comes from.

Later places win: built-in values, the user's file, the project's file, the environment; options
of the command line stand above all of them. The project's file is `bilat.toml`, or
`[tool.bilat]` of `pyproject.toml`, in the working folder or the nearest one above it.

A new setting is a new field of `Config`: its type says what a file and a variable may hold, its
description is what `bilat config example` prints.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_type_hints

from msgspec import Meta, Struct

from bilat_cli.closest import hint
from bilat_cli.errors import ConfigError

DEFAULT = "default"
NAME = "bilat.toml"
_ALSO = "`bilat config path` lists where else they may stand, `bilat config show` what is in force."


class Config(Struct, frozen=True, kw_only=True):
    """The settings in force."""

    corpus: Annotated[
        str | None,
        Meta(
            description="What is read when no PATH is given and nothing is piped in; in a file, "
            "from the folder of the file.",
            examples=["reports"],
        ),
    ] = None
    format: Annotated[
        str, Meta(description="Format of the output, as --format names it.", examples=["table"])
    ] = "auto"
    color: Annotated[
        Literal["auto", "always", "never"],
        Meta(description="auto, always or never.", examples=["never"]),
    ] = "auto"
    quiet: Annotated[bool, Meta(description="Say nothing but errors.", examples=[True])] = False
    jobs: Annotated[
        int,
        Meta(
            description="Processes that read and extract; 0 for as many as there are cores.",
            examples=[4],
        ),
    ] = 0
    max_bytes: Annotated[
        str | None,
        Meta(
            description="Largest document to read, also when unpacked; 20MB if not told.",
            examples=["100MB"],
        ),
    ] = None
    origins: dict[str, str]
    """Setting to where its value comes from; `default` for built-in ones."""


SETTINGS = tuple(name for name in Config.__struct_fields__ if name != "origins")
Found = tuple[str, dict[str, Any]]
"""Where settings come from, and the settings."""


_TABLE = re.compile(rb"""^\s*(?:\[?\s*tool\s*\.\s*["']?bilat|\[\s*tool\s*\]|tool\s*=)""", re.M)
"""What a pyproject.toml holds that has a table of ours."""


class Place(Struct, frozen=True):
    """Somewhere settings can stand."""

    path: Path
    table: tuple[str, ...] = ()
    """Names of the tables they stand in."""


def load(environ: Mapping[str, str], folder: Path | None) -> Config:
    """Read all places. Raises `ConfigError` for a file or value that cannot be used."""
    values: dict[str, Any] = {}
    origins = dict.fromkeys(SETTINGS, DEFAULT)
    for origin, found in (*_user(environ), *_project(folder), *_environment(environ)):
        for name, value in found.items():
            values[name] = _checked(name, value, origin)
            origins[name] = origin
    return Config(**values, origins=origins)


def places(environ: Mapping[str, str], folder: Path | None) -> Iterator[Place]:
    """The files that are looked for: the user's, then the project's from here upwards."""
    base = environ.get("XDG_CONFIG_HOME") or environ.get("APPDATA")
    home = environ.get("HOME") or environ.get("USERPROFILE")
    if base:
        yield Place(Path(base) / "bilat" / NAME)
    elif home:
        yield Place(Path(home) / ".config" / "bilat" / NAME)
    if folder is not None:
        for place in (folder, *folder.parents):
            yield Place(place / NAME)
            yield Place(place / "pyproject.toml", ("tool", "bilat"))


def variables() -> dict[str, str]:
    """Setting to the variable of the environment that gives it."""
    return {name: f"BILAT_{name.upper()}" for name in SETTINGS}


def _user(environ: Mapping[str, str]) -> list[Found]:
    return [found for place in places(environ, None) for found in settings_of(place)]


def _project(folder: Path | None) -> list[Found]:
    return next(filter(None, map(settings_of, places({}, folder))), [])


def settings_of(place: Place) -> list[Found]:
    """The settings of a file, if it is there and has the table. `ConfigError` if it is broken."""
    path = place.path
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return []
    except OSError as error:
        if isinstance(error, PermissionError) and not os.access(path.parent, os.X_OK):
            return []  # a folder above that is not ours
        reason = (error.strerror or str(error)).lower()
        raise ConfigError(f"{path}: {reason}", hint="check who may read it: ls -l") from error
    if place.table and not _TABLE.search(data):
        return []  # parsing it would cost more than a short command
    import tomllib

    try:
        found: Any = tomllib.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"{path}: {error}", hint="mend the file, or move it away") from error
    for name in place.table:
        found = found.get(name) if isinstance(found, dict) else None
    if found is None:
        return []
    if not isinstance(found, dict):
        named = ".".join(place.table)
        raise ConfigError(f"{path}: {named} must be a table", hint=f"write [{named}]")
    return [(str(path), _resolved(found, path))]


def _resolved(found: dict[str, Any], path: Path) -> dict[str, Any]:
    """A corpus in a file is meant from the folder of the file."""
    corpus = found.get("corpus")
    if not isinstance(corpus, str):
        return found
    return {**found, "corpus": str(path.parent / os.path.expanduser(corpus))}  # noqa: PTH111


def _environment(environ: Mapping[str, str]) -> list[Found]:
    return [
        (f"${variable}", {name: _read(name, environ[variable])})
        for name, variable in variables().items()
        if environ.get(variable)
    ]


def _read(name: str, text: str) -> object:
    """The value that a variable holds; the text itself where it is none of the wanted kind."""
    wanted = kind(name)
    if wanted is bool:
        flags = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}
        return flags.get(text.lower(), text)
    return int(text) if wanted is int and text.isascii() and text.isdecimal() else text


def kind(name: str) -> type:
    """`str`, `bool` or `int`: what a setting holds beside None."""
    hint = get_type_hints(Config)[name]
    for one in get_args(hint) or (hint,):
        if one in (bool, int):
            return bool if one is bool else int
    return str


def _choices(name: str) -> tuple[str, ...]:
    return tuple(one for one in get_args(get_type_hints(Config)[name]) if isinstance(one, str))


def _checked(name: str, value: object, origin: str) -> object:
    if name not in SETTINGS:
        close = hint(name, SETTINGS, f"settings: {', '.join(SETTINGS)}", cutoff=0.6)
        raise ConfigError(f"{origin}: unknown setting {name!r}", hint=close)
    wanted = kind(name)
    if type(value) is not wanted or (isinstance(value, str) and "\0" in value):
        shown = {bool: "true or false", int: "a whole number", str: "text"}[wanted]
        how = f"bilat config example shows how {name} is written"
        raise ConfigError(f"{origin}: {name} must be {shown}, not {value!r}", hint=how)
    if wanted is int and isinstance(value, int) and value < 0:
        raise ConfigError(f"{origin}: {name} must not be negative", hint="write 0 or more")
    choices = _choices(name)
    if choices and value not in choices:
        close = hint(str(value), choices, f"one of {', '.join(choices)}")
        raise ConfigError(f"{origin}: unknown {name} {value!r}", hint=close)
    return value


def misspelt(environ: Mapping[str, str]) -> dict[str, str]:
    """Variables that look like one of ours and are none, each with the one that was meant."""
    from difflib import get_close_matches

    known = tuple(variables().values())
    odd = [name for name in environ if name.startswith("BILAT_") and name not in known]
    close = {name: get_close_matches(name, known, n=1, cutoff=0.8) for name in sorted(odd)}
    return {name: found[0] for name, found in close.items() if found}


def example() -> str:
    """A file of settings to copy: every setting explained and switched off."""
    from textwrap import fill

    from msgspec import json

    def comment(text: str) -> str:
        return fill(text, 90, initial_indent="# ", subsequent_indent="# ")

    hints = get_type_hints(Config, include_extras=True)
    parts = [comment(f"Settings of bilat: {NAME} in the folder you work in or above it. {_ALSO}")]
    for name, variable in variables().items():
        meta: Meta = get_args(hints[name])[1]
        value = json.encode((meta.examples or [""])[0]).decode()
        parts.append(f"{comment(f'{meta.description} Also ${variable}.')}\n# {name} = {value}")
    return "\n\n".join(parts) + "\n"
