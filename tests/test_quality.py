"""What must not get worse: the five agency reports whole, and every quote true.

Skipped where the corpora are not beside the repository. `make eval` prints the figures, also
those of texts that nobody looked at while rules were written.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from bilat_cli import edtf, pipeline
from bilat_cli.documents import read
from bilat_cli.model import Event, Fact, Source
from tests.evaluation import events as evaluation
from tests.evaluation.corpora import rows, scorer

CORPUS = "china-russia"


@pytest.fixture(scope="module")
def gold(shared: Path) -> list[dict[str, Any]]:
    return rows(shared / "gold" / f"{CORPUS}.documents.jsonl")


def score(gold: list[dict[str, Any]], folder: Path, kind: str) -> dict[str, Any]:
    records: evaluation.Records = pipeline.timeline if kind == "events" else pipeline.facts
    predicted = evaluation.per_document(CORPUS, gold, records)
    answers = evaluation.write(folder / "gold.jsonl", gold)
    found: dict[str, Any] = getattr(scorer("score_events"), f"score_{kind}")(
        answers, evaluation.write(folder / "found.jsonl", predicted)
    )
    return found


def test_events_of_the_five_reports(gold, tmp_path):
    found = score(gold, tmp_path, "events")
    assert found["found_and_dated"]["f1"] >= 0.95, found["misses"]
    assert found["participant_recall"] >= 0.95
    assert found["ordinal_recall"] == 1


def test_facts_of_the_five_reports(gold, tmp_path):
    found = score(gold, tmp_path, "facts")
    assert found["value"]["f1"] >= 0.90, found["misses"]


def test_the_five_reports_as_one_chronology(shared, tmp_path):
    events = pipeline.timeline(read(shared / "corpus" / CORPUS))
    found = scorer("score_events").score_merged(
        shared / "gold" / f"{CORPUS}.timeline.jsonl",
        evaluation.write(tmp_path / "merged.jsonl", events),
    )
    assert found["whole"] == found["rows"], found["misses"]
    assert found["predicted_rows"] <= 20


@pytest.mark.parametrize("corpus", ["china-russia", "reuters-1987", "white-house"])
def test_records_are_true_to_their_documents(shared: Path, corpus: str):
    """Each quote and each field's words stand where the record says, and dates are in order."""
    paths = sorted((shared / "corpus" / corpus).iterdir())
    for path in paths[:: max(1, len(paths) // 40)]:
        documents = list(read(path))
        texts = {document.path: document.text for document in documents}
        records: list[Event | Fact] = [*pipeline.timeline(documents), *pipeline.facts(documents)]
        assert len({record.id for record in records}) == len(records)
        for record in records:
            assert record.sources
            for source in record.sources:
                check_source(source, texts[source.document])
            if isinstance(record, Event):
                check_event(record)


def check_source(source: Source, text: str) -> None:
    assert text[source.start : source.end] == source.quote
    for evidence in source.fields.values():
        assert text[evidence.start : evidence.end] == evidence.text
        assert evidence.rule


def check_event(event: Event) -> None:
    assert 0 < len(event.title) <= 120
    assert list(event.countries) == sorted(event.countries)
    assert 0 <= event.confidence <= 1
    assert 1 <= event.independent_sources <= len({source.document for source in event.sources})
    if event.date is None:
        return
    first, last = edtf.bounds(event.date)
    assert (event.start, event.end) == (text_of(first), text_of(last))
    assert event.precision == edtf.precision(event.date)
    if event.start and event.end:
        assert event.start <= event.end


def text_of(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
