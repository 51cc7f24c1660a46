"""What several views word alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bilat_cli import edtf
from bilat_cli.countries import name
from bilat_cli.model import Comparator, Event, Fact, Place, Source
from bilat_cli.sourcing import support

DISAGREE = "≠"
BOUNDS: Mapping[Comparator, str] = {
    "=": "", "~": "about ", ">": "> ", "<": "< ", ">=": "≥ ", "<=": "≤ ",
}  # fmt: skip
_STATUS = {"scheduled": "planned", "proposed": "proposed", "cancelled": "cancelled"}


def when(date: str | None) -> str:
    """A date as people write it; what is no EDTF is shown as it is."""
    try:
        return edtf.wording(date)
    except ValueError:
        return date or ""


def year(date: str | None) -> str:
    """The heading a date stands under: its first year, "1990s", or "undated"."""
    if date is None:
        return "undated"
    first = date.split("/")[0]
    if first in ("", ".."):
        return "before"
    digits = first[:5] if first.startswith("-") else first[:4]
    return when(digits)


def countries(codes: Iterable[str]) -> str:
    """Short names."""
    return ", ".join(map(name, codes))


def place(found: Place | None) -> str:
    """The name of the place, and its country where that is not said already."""
    if found is None:
        return ""
    land = name(found.country) if found.country else ""
    return found.name if not land or land in found.name else f"{found.name}, {land}"


def mark(status: str) -> str:
    """A word for what has not happened; empty for what has."""
    return _STATUS.get(status, "")


def documents(sources: Sequence[Source]) -> str:
    """The files, each once, without their folders."""
    return ", ".join(dict.fromkeys(source.document.rpartition("/")[2] for source in sources))


def weight(record: Event | Fact) -> str:
    """The number of reports, marked where they disagree."""
    count = support(record)
    return f"{count} {DISAGREE}" if record.conflicts else str(count)


def disagreement(records: Sequence[Event | Fact]) -> str:
    """Explains the mark, where it is used."""
    if any(record.conflicts for record in records):
        return f"{DISAGREE} reports disagree: bilat explain ID"
    return ""
