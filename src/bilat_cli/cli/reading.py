"""How documents are read, from the options: a wrong value is told before anything is read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bilat_cli.cli.options import Inputs
from bilat_cli.closest import hint
from bilat_cli.errors import UsageError

if TYPE_CHECKING:
    import datetime as dt

    from bilat_cli.config import Config
    from bilat_cli.documents import Settings

FIELDS = ("text", "title", "date", "modified", "publisher", "url")
"""What a record can be told to call otherwise."""

_UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9, "ki": 2**10, "mi": 2**20, "gi": 2**30}


def settings(inputs: Inputs, published: dt.date | None, config: Config) -> Settings:
    """What the options say on reading, else what is configured. Raises `UsageError`."""
    from bilat_cli.documents import LIMIT, Settings

    fields = tuple(_field(given) for given in inputs.field or ())
    limit = LIMIT
    if inputs.max_bytes is not None:
        limit = size("--max-bytes", inputs.max_bytes)
    elif config.max_bytes is not None:
        limit = size(f"{config.origins['max_bytes']}: max_bytes", config.max_bytes)
    return Settings(published=published, fields=fields, limit=limit)


def _field(given: str) -> tuple[str, str]:
    name, equals, key = given.partition("=")
    name, key = name.strip().lower(), key.strip()
    if not equals or not key:
        raise UsageError(f"--field {given!r} names no field", hint="write --field text=content")
    if name not in FIELDS:
        close = hint(name, FIELDS, f"one of {', '.join(FIELDS)}")
        raise UsageError(f"--field {given!r}: there is no {name!r}", hint=close)
    return name, key


def size(option: str, text: str) -> int:
    """A number of bytes: `500000`, `100MB`, `1.5 GiB`. Raises `UsageError`."""
    match = re.fullmatch(r"(?P<number>\d{1,12}(?:\.\d{1,6})?)\s*(?P<unit>[kmg]i?|)b?", text.lower())
    bytes_ = int(float(match["number"]) * _UNITS[match["unit"]]) if match is not None else 0
    if not bytes_:
        raise UsageError(f"{option} {text!r} is not a size", hint="write 100MB")
    return bytes_
