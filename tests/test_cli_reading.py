"""The options that say how documents are read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bilat_cli.cli.reading import size
from bilat_cli.errors import UsageError
from tests.clihelp import bilat

LINE = "The ministers of Norway and Finland met in Oslo on Wednesday."


@pytest.fixture
def export(tmp_path: Path) -> Path:
    file = tmp_path / "export.jsonl"
    file.write_text(json.dumps({"a": {"story": LINE}, "day": "2021-05-06", "kopf": "Ports"}) + "\n")
    return file


def test_fields_by_option(export: Path) -> None:
    done = bilat("timeline", export, "--field", "text=a.story", "--field", "date=day",
                 "--field", "title = kopf", "--json")  # fmt: skip
    assert done.status == 0
    (event,) = json.loads(done.out)
    (source,) = event["sources"]
    assert (event["date"], source["title"]) == ("2021-05-05", "Ports")
    assert source["document"] == f"{export}#1"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("txt=a", "did you mean text?"),
        ("zebra=a", "one of text, title, date"),
        ("text", "--field text=content"),
        ("text=", "--field text=content"),
    ],
)
def test_a_wrong_field_is_told_before_anything_is_read(
    export: Path, given: str, words: str
) -> None:
    done = bilat("timeline", export, "--field", given)
    assert done.status == 2
    assert words in done.err
    assert "read " not in done.err


def test_the_largest_document_by_option(export: Path) -> None:
    fields = ("--field", "text=a.story")
    done = bilat("text", export, *fields, "--max-bytes", "40")
    assert done.status == 3
    assert "--max-bytes" in done.err
    assert LINE in bilat("text", export, *fields, "--max-bytes", "1kB").out.decode()


@pytest.mark.parametrize(
    ("text", "bytes_"),
    [("500000", 500_000), ("100MB", 100_000_000), ("1.5 GiB", 1_610_612_736), ("2k", 2000)],
)
def test_sizes(text: str, bytes_: int) -> None:
    assert size("--max-bytes", text) == bytes_


@pytest.mark.parametrize("text", ["", "0", "-1", "MB", "1 TB", "ten", "1e9"])
def test_what_is_no_size(text: str) -> None:
    with pytest.raises(UsageError, match="is not a size"):
        size("--max-bytes", text)
