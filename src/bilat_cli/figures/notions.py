"""Small records that the readers of figures hand to each other."""

from __future__ import annotations

from msgspec import Struct

from bilat_cli.model import FieldEvidence


class Word(Struct, frozen=True, gc=False):
    """A word or mark of a sentence."""

    start: int
    end: int
    text: str
    key: str
    """In the form of the tables; empty for a mark."""


class Subject(Struct, frozen=True, gc=False):
    """A noun phrase; the span is that of the words it was taken from."""

    text: str
    start: int
    end: int


class Period(Struct, frozen=True, gc=False):
    """An EDTF value with the words that gave it."""

    edtf: str
    evidence: FieldEvidence | None
    target: bool = False
    """Does the text look ahead to it ("by 2030")?"""
    given: bool = True
    """False where the day of the report stands in for words that the text does not have."""
