"""Settings with the place each comes from.

Later places win: built-in values, the user's file, the project's file, the environment; options
of the command line stand above all of them. The project's file is `bilat.toml`, or
`[tool.bilat]` of `pyproject.toml`, in the working folder or the nearest one above it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from bilat_cli.errors import ConfigError

DEFAULT = "default"


class Config(Struct, frozen=True, kw_only=True):
    """The settings in force."""

    corpus: str | None = None
    """What is read when no path is given and nothing is piped in."""
    format: str = "auto"
    color: str = "auto"
    quiet: bool = False
    origins: dict[str, str]
    """Setting to where its value comes from; `default` for built-in ones."""


SETTINGS = tuple(name for name in Config.__struct_fields__ if name != "origins")


def load(environ: Mapping[str, str], folder: Path) -> Config:
    """Read all places. Raises `ConfigError` for a file or value that cannot be used."""
    values: dict[str, Any] = {}
    origins = dict.fromkeys(SETTINGS, DEFAULT)
    for origin, found in (
        *_file(_user_file(environ)),
        *_project(folder),
        *_environment(environ),
    ):
        for name, value in found.items():
            values[name] = _checked(name, value, origin)
            origins[name] = origin
    return Config(**values, origins=origins)


def _user_file(environ: Mapping[str, str]) -> Path | None:
    base = environ.get("XDG_CONFIG_HOME") or environ.get("APPDATA")
    home = environ.get("HOME") or environ.get("USERPROFILE")
    if base:
        return Path(base) / "bilat" / "bilat.toml"
    return Path(home) / ".config" / "bilat" / "bilat.toml" if home else None


def _project(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    for place in (folder, *folder.parents):
        found = _file(place / "bilat.toml") or _file(place / "pyproject.toml", "tool", "bilat")
        if found:
            return found
    return []


def _file(path: Path | None, *table: str) -> list[tuple[str, dict[str, Any]]]:
    """The settings of a file, if it is there and has the table."""
    try:
        data = b"" if path is None else path.read_bytes()
    except OSError:
        return []
    if path is None or (table and f"[{'.'.join(table)}]".encode() not in data):
        return []
    import tomllib

    try:
        found = tomllib.loads(data.decode())
    except ValueError as error:
        raise ConfigError(f"{path}: {error}", hint="mend the file, or move it away") from error
    for name in table:
        found = found.get(name, {})
    return [(str(path), _resolved(found, path))]


def _resolved(found: dict[str, Any], path: Path) -> dict[str, Any]:
    """A corpus in a file is meant from the folder of the file."""
    corpus = found.get("corpus")
    return {**found, "corpus": str(path.parent / corpus)} if isinstance(corpus, str) else found


def _environment(environ: Mapping[str, str]) -> list[tuple[str, dict[str, Any]]]:
    found: list[tuple[str, dict[str, Any]]] = []
    for name in SETTINGS:
        variable = f"BILAT_{name.upper()}"
        if value := environ.get(variable):
            flag = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}
            found.append(
                (f"${variable}", {name: flag.get(value, value) if name == "quiet" else value})
            )
    return found


def _checked(name: str, value: object, origin: str) -> object:
    if name not in SETTINGS:
        from difflib import get_close_matches

        close = get_close_matches(name, SETTINGS, n=1)
        hint = f"did you mean {close[0]}?" if close else f"settings: {', '.join(SETTINGS)}"
        raise ConfigError(f"{origin}: unknown setting {name!r}", hint=hint)
    wanted = bool if name == "quiet" else str
    if not isinstance(value, wanted):
        kind = "true or false" if wanted is bool else "text"
        raise ConfigError(f"{origin}: {name} must be {kind}, not {value!r}")
    if name == "color" and value not in ("auto", "always", "never"):
        raise ConfigError(f"{origin}: color {value!r}", hint="auto, always or never")
    return value
