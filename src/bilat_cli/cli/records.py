"""Records that only the command line makes."""

from __future__ import annotations

from msgspec import Struct

from bilat_cli.model import TimexType


class DateRecord(Struct, frozen=True, kw_only=True):
    """One time expression of one document: a line of `bilat dates`. Public."""

    schema: str = "bilat.date/1"
    document: str
    start: int
    end: int
    text: str
    type: TimexType
    value: str
    edtf: str | None
    rule: str
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    reference: str | None = None
    how: str | None = None
