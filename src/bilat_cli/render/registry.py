"""Finds formats by the files of the `formats` package; imports one only when it is used."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path

from bilat_cli.closest import hint
from bilat_cli.errors import UsageError
from bilat_cli.render.base import Format

AUTO = "auto"


@cache
def names() -> tuple[str, ...]:
    """All formats, sorted."""
    folder = Path(__file__).parent / "formats"
    return tuple(sorted(file.stem for file in folder.glob("[a-z]*.py")))


def load(name: str) -> Format:
    """The format of that name. `UsageError` with the closest names for an unknown one."""
    if name not in names():
        raise UsageError(f"unknown format {name!r}", hint=_hint(name))
    found = import_module(f"bilat_cli.render.formats.{name}").FORMAT
    assert isinstance(found, Format)
    return found


def by_suffix(path: str, *, default: str) -> str:
    """The format that the suffix of a file name means; `default` where there is no suffix."""
    suffix = Path(path).suffix.lower()
    if not suffix:
        return default
    if suffix[1:] in names():
        return suffix[1:]
    known = {end: name for name in names() for end in load(name).suffixes}
    if suffix not in known:
        ends = " ".join(sorted(known))
        raise UsageError(f"no format is written as {suffix}", hint=f"{ends}, or say --format")
    return known[suffix]


def _hint(name: str) -> str:
    known = f"formats: {', '.join((AUTO, *names()))}"
    return f"{hint(name, names(), '')} {known}".strip()
