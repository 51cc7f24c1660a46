"""The samples carry the layout of real reports, and none of it is taken for prose."""

from __future__ import annotations

from pathlib import Path

import pytest

from bilat_cli.documents import read
from bilat_cli.model import Document
from bilat_cli.sentences import split

SAMPLES = Path(__file__).parent.parent / "samples"
FURNITURE = ("Editor", "Copyright", "Share this", "Facebook", "ICP", "Back to top",
             "App Download", "(Harbour News", "Most popular", "###", "-30-", "Ferry line to open",
             "By Ines")  # fmt: skip


@pytest.fixture(scope="module")
def documents() -> dict[str, Document]:
    return {Path(document.path).name: document for document in read(SAMPLES)}


def test_there_are_enough_and_all_can_be_read(documents: dict[str, Document]) -> None:
    assert len(documents) >= 6
    assert all(document.blocks for document in documents.values())


def test_every_sample_has_its_days(documents: dict[str, Document]) -> None:
    days = {
        name[:10] + name[10:16]: (str(document.published), str(document.reference))
        for name, document in documents.items()
    }
    assert days == {
        "2019-01-22-aache": ("2019-01-22", "2019-01-22"),
        "2023-12-19-beiji": ("2023-12-19", "2023-12-19"),
        "2024-07-05-manil": ("2024-07-05", "2024-07-05"),
        "2024-08-21-mosco": ("2024-08-22", "2024-08-21"),
        "2024-08-22-kreml": ("2024-08-22", "2024-08-22"),
        "2024-08-22-li-kr": ("2024-08-22", "2024-08-22"),
        "2024-10-17-islam": ("2024-10-17", "2024-10-16"),
    }
    assert not any(document.notes for document in documents.values())


def test_no_furniture_is_prose(documents: dict[str, Document]) -> None:
    for document in documents.values():
        for sentence in split(document):
            words = document.text[sentence.start : sentence.end]
            assert not any(mark in words for mark in FURNITURE), words


def test_they_have_every_quirk(documents: dict[str, Document]) -> None:
    kinds = {block.kind for document in documents.values() for block in document.blocks}
    assert kinds == {"headline", "body", "caption", "metadata", "clutter"}
    sources = {document.reference_source for document in documents.values()}
    assert sources == {"dateline", "date line"}
