"""TimeML: the text of one document with its time expressions marked, for `bilat dates`."""

from __future__ import annotations

from typing import BinaryIO

from bilat_cli.errors import UsageError
from bilat_cli.render import timeml
from bilat_cli.render.base import Format, Look, Sheet


def write(sheet: Sheet, stream: BinaryIO, look: Look) -> None:
    """One document; `UsageError` for other records than dates, and for several documents."""
    if not sheet.texts and sheet.records:
        raise UsageError("TimeML holds time expressions", hint="it goes with bilat dates")
    if len(sheet.texts) > 1:
        raise UsageError("TimeML holds one document", hint="give one file at a time")
    for text, reference, times in sheet.texts:
        stream.write(timeml.write(text, reference, times).encode("utf-8", "replace"))


FORMAT = Format(
    suffixes=(".tml", ".timeml"), summary="TimeML with TIMEX3 tags (bilat dates)", write=write
)
