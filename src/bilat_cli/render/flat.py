"""Records to flat rows of text, for formats that know only cells.

A list becomes one cell with "; " between its values; a place becomes a name and a country; of
the sources the documents are named, and the first sentence is quoted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bilat_cli.model import Conflict, Participant, Place, Source
from bilat_cli.plaintext import shown
from bilat_cli.render.base import Sheet

JOIN = "; "
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What begins a formula; the wide ones are taken for them where such are typed."""


def records(sheet: Sheet) -> Sequence[Any]:
    """What becomes a row each."""
    return sheet.records if sheet.rows is None else sheet.rows


def header(record: Any) -> list[str]:  # noqa: ANN401
    """Column names of records like this one."""
    found: list[str] = []
    for name in _fields(record):
        found.append(name)
        if name == "place":
            found.append("place_country")
        elif name == "sources":
            found.append("quote")
    return found


def row(record: Any) -> list[str]:  # noqa: ANN401
    """The cells of a record, in the order of its header."""
    found: list[str] = []
    for name, value in _fields(record).items():
        if name == "place":
            found += [value.name, value.country or ""] if isinstance(value, Place) else ["", ""]
        elif name == "sources" and isinstance(value, Sequence):
            documents = dict.fromkeys(source.document for source in value)
            found += [JOIN.join(documents), value[0].quote if value else ""]
        else:
            found.append(cell(value))
    return [safe(shown(text)) for text in found]


def safe(text: str) -> str:
    """A leading apostrophe makes a spreadsheet take a formula as text; numbers stay numbers."""
    if not text.lstrip().startswith(_FORMULA):
        return text
    return text if text[0] in "+-" and text[1:].replace(".", "", 1).isdecimal() else "'" + text


def cell(value: object) -> str:
    """One value as text; empty for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, Participant):
        known = ", ".join(filter(None, (value.role, value.country)))
        return f"{value.name} ({known})" if known else value.name
    if isinstance(value, Place):
        return ", ".join(filter(None, (value.name, value.country)))
    if isinstance(value, Conflict):
        return f"{value.field}: {value.value} ({', '.join(value.documents)})"
    if isinstance(value, Source):
        return value.document
    if isinstance(value, Iterable) and not isinstance(value, str):
        return JOIN.join(filter(None, map(cell, value)))
    return str(value)


def _fields(record: Any) -> Mapping[str, Any]:  # noqa: ANN401
    if isinstance(record, Mapping):
        return record
    return {name: getattr(record, name) for name in record.__struct_fields__}
