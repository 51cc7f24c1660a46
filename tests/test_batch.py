"""Many documents at once: everything in order, and nothing stops the rest."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bilat_cli import InputError, batch, extract, extractions, intake, pipeline, read, timeline
from bilat_cli.documents import Piece, Settings, pieces
from bilat_cli.intake import Plan, count
from bilat_cli.model import Document, Extraction
from tests.clihelp import bilat, report

__all__ = ["report"]


@pytest.fixture
def mixed(report: Path) -> Path:
    """A folder with reports and with files that cannot be read."""
    (report / "a-empty.txt").touch()
    (report / "b.txt").write_text("Li Qiang met Putin in Beijing on May 3, 2023.\n")
    (report / "n-binary.txt").write_bytes(bytes(range(256)) * 40)
    (report / "z.txt").write_text("China and Russia held talks in Moscow on May 9, 2023.\n")
    return report


def test_extractions_are_those_of_the_documents(mixed: Path) -> None:
    problems: list[InputError] = []
    found = list(extractions(mixed, on_problem=problems.append))
    assert found == [extract(one) for one in read(mixed, on_problem=lambda error: None)]
    assert [Path(error.path or "").name for error in problems] == ["a-empty.txt", "n-binary.txt"]
    with pytest.raises(InputError, match="empty"):
        list(extractions([mixed / "b.txt", mixed / "a-empty.txt"]))


def test_several_processes_give_the_same_and_in_that_order(
    mixed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "FEW", 1)
    paths = [mixed / "b.txt", mixed.parent / "missing", mixed]
    plan = Plan(settings=Settings(), details=True)
    one, two = (
        [
            (found.file, found.extractions, found.details, [str(e) for e in found.problems])
            for found in batch.outcomes([str(path) for path in paths], plan, jobs=jobs)
        ]
        for jobs in (1, 2)
    )
    assert one == two
    assert [bool(row[3]) for row in one] == [False, True, True, False, False, True, False]


def test_a_fault_of_ours_costs_one_document(mixed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = pipeline.extract

    def stumbling(document: Document, *, events_only: bool = False) -> Extraction:
        if document.path.endswith("b.txt"):
            raise RecursionError("too deep")
        return plain(document, events_only=events_only)

    whole = bilat("extract", mixed / "moscow.txt", mixed / "z.txt")
    monkeypatch.setattr(pipeline, "extract", stumbling)
    done = bilat("extract", mixed)
    assert (done.status, done.out) == (3, whole.out)
    assert "b.txt: stumbled over it: RecursionError: too deep\nhint: a fault of bilat" in done.err
    assert "Traceback" not in done.err
    assert "in stumbling" in bilat("extract", mixed, "--debug").err


def test_standard_input_may_hold_either(mixed: Path) -> None:
    lines = bilat("extract", mixed / "b.txt").out
    plan = Plan(settings=Settings())
    for data in (lines, (mixed / "b.txt").read_bytes()):
        stream = io.BufferedReader(io.BytesIO(data))
        [found] = batch.outcomes(["-"], plan, jobs=1, stdin=stream)
        assert timeline(found.extractions)[0].date == "2023-05-03"


def test_files_are_counted_without_hidden_ones(mixed: Path) -> None:
    (mixed / ".hidden").touch()
    (mixed / ".git").mkdir()
    (mixed / ".git" / "config").touch()
    (mixed / "more").mkdir()
    (mixed / "more" / "x.txt").touch()
    assert count([str(mixed), str(mixed / "b.txt"), "-"]) == 8


def test_the_cores_are_counted() -> None:
    assert batch.cores() >= 1


@pytest.mark.parametrize(("jobs", "ahead"), [(1, 1), (2, 64 + 6 * 16)])
def test_few_documents_are_held_at_a_time(
    jobs: int, ahead: int, report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many there are, only so many are begun before the first is done."""
    text = (report / "moscow.txt").read_text(encoding="utf-8")
    for number in range(400):
        (report / f"{number:03}.txt").write_text(f"{text}\nEdition {number}.\n", encoding="utf-8")
    begun = 0

    def counted(*arguments: Any, **options: Any) -> Iterator[Piece]:
        nonlocal begun
        begun += 1
        yield from pieces(*arguments, **options)

    monkeypatch.setattr(intake, "pieces", counted)
    plan = Plan(settings=Settings(), lines=True)
    most = 0
    for done, found in enumerate(batch.outcomes([str(report)], plan, jobs=jobs)):
        assert len(found.lines) == 1
        most = max(most, begun - done)
    assert (begun, done) == (401, 400)
    assert most <= ahead
