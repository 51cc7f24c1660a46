"""Every format, at a real size, gives the right title, day, publisher and text."""

from __future__ import annotations

import datetime as dt
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from bilat_cli.documents import read
from bilat_cli.model import Document
from tests import make_formats as make

_ZSTD = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
_PACKAGES = {"html": "trafilatura", "pdf": "pypdf", "zstd": _ZSTD}


def has(extra: str) -> bool:
    """Whether the packages of an extra are installed."""
    try:
        return not extra or find_spec(_PACKAGES[extra]) is not None
    except ModuleNotFoundError:
        return False


def prose(document: Document) -> str:
    kept = [b for b in document.blocks if b.kind == "body"]
    return " ".join(" ".join(document.text[b.start : b.end].split()) for b in kept)


@pytest.mark.parametrize("made", make.MADE, ids=lambda made: made.name)
def test_each_format_is_read(made: make.Made, tmp_path: Path) -> None:
    if not has(made.extra):
        pytest.skip(f"needs the extra {made.extra}")
    file = tmp_path / made.name
    file.write_bytes(made.make())
    documents = list(read(file))
    assert len(documents) == made.documents
    for document in documents:
        assert document.title == make.TITLE
        assert document.published == dt.date.fromisoformat(make.DAY), document.origins
        assert document.publisher == make.PUBLISHER
        body = prose(document)
        assert make.FIRST in body
        assert make.LAST in body
        for foreign in ("teaser", "Section 3", "rights reserved", "Tweet", "window.v", "Page 2"):
            assert foreign not in body
        if made.name != "report.md":
            headline = next(block for block in document.blocks if block.kind == "headline")
            assert document.text[headline.start : headline.end] == make.TITLE


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        (r"cut \ud83d", "cut \ufffd"),
        (r"cut \uDE00 here", "cut \ufffd here"),
        (r"whole \ud83d\ude00", "whole \U0001f600"),
        (r"a path C:\\ud800", r"a path C:\ud800"),
    ],
)
@pytest.mark.parametrize("shape", ["{}", "[{}]", "{}\n{}\n"])
def test_half_a_character_in_json_costs_only_itself(
    tmp_path: Path, written: str, read_as: str, shape: str
) -> None:
    record = '{"title": "Talks", "date": "2024-08-21", "text": "They met. ' + written + '"}'
    path = tmp_path / "a.json"
    path.write_text(shape.replace("{}", record))
    assert {read_as in document.text for document in read(path)} == {True}
