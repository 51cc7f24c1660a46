"""Scores of events, facts and merged rows over the gold documents.

    python -m tests.evaluation.events [-v] [--corpus china-russia|white-house]

Each document is read alone, as the gold was made; `merged` reads the folder as one. A third of
the White House gold, fixed by name, is held out: rules are written without a look at its
misses, which `-v` leaves out unless `--held-out` asks. Without the corpora nothing is done.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec

from bilat_cli import pipeline
from bilat_cli.documents import read
from bilat_cli.model import Document, Event, Fact
from tests.evaluation.corpora import SHARED, available, held_out, rows, scorer

Records = Callable[[Iterable[Document]], Iterable[Event | Fact]]
Score = dict[str, Any]
EVENT_COLUMNS = (
    "found_and_dated",
    "found",
    "kind_accuracy",
    "ordinal_recall",
    "participant_recall",
)
FACT_COLUMNS = ("value", "period_accuracy", "topic_accuracy")


def parts(corpus: str) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The gold of a corpus, whole or in its two parts."""
    gold = rows(SHARED / "gold" / f"{corpus}.documents.jsonl")
    if corpus != "white-house":
        yield "all", gold
        return
    for part in ("development", "held-out"):
        yield part, [row for row in gold if held_out(row["doc"]) == (part == "held-out")]


def write(path: Path, records: Iterable[Any]) -> Path:
    """Records as JSON Lines."""
    encode = msgspec.json.Encoder().encode
    path.write_bytes(b"".join(encode(record) + b"\n" for record in records))
    return path


def per_document(corpus: str, gold: list[dict[str, Any]], records: Records) -> Iterator[Any]:
    """The records of each gold document, read alone."""
    for row in gold:
        yield from records(read(SHARED / "corpus" / corpus / row["doc"]))


def figure(score: Score, column: str) -> str:
    """One cell of the table: an F1 with its precision and recall, or one number."""
    value = score[column]
    if isinstance(value, dict):
        return f"{value['f1']:.3f} (p {value['p']:.2f} r {value['r']:.2f})"
    return "-" if value is None else f"{value:.3f}"


def show(title: str, score: Score, columns: tuple[str, ...], misses: bool) -> None:
    """One line of figures, and the misses below it where they are asked for."""
    cells = "  ".join(f"{column} {figure(score, column)}" for column in columns)
    wanted = score.get("events", score.get("facts"))
    sys.stdout.write(f"{title:34} {wanted:3} wanted {score['predicted']:3} got  {cells}\n")
    if misses:
        list_misses(score)


def list_misses(score: Score) -> None:
    """One miss a line."""
    for miss in score["misses"]:
        sys.stdout.write(f"    {json.dumps(miss, ensure_ascii=False)}\n")


def evaluate(corpus: str, folder: Path, module: ModuleType, options: argparse.Namespace) -> None:
    """Score one corpus, document by document."""
    for part, gold in parts(corpus):
        misses = options.verbose and (part != "held-out" or options.held_out)
        answers = write(folder / "gold.jsonl", gold)
        title = f"{corpus} {part} ({len(gold)})"
        events = write(folder / "events.jsonl", per_document(corpus, gold, pipeline.timeline))
        show(f"{title} events", module.score_events(answers, events), EVENT_COLUMNS, misses)
        facts = write(folder / "facts.jsonl", per_document(corpus, gold, pipeline.facts))
        show(f"{title} facts", module.score_facts(answers, facts), FACT_COLUMNS, misses)


def evaluate_merged(corpus: str, folder: Path, module: ModuleType, verbose: bool) -> None:
    """Score the rows of a folder read as one."""
    answers = SHARED / "gold" / f"{corpus}.timeline.jsonl"
    events = pipeline.timeline(read(SHARED / "corpus" / corpus))
    score = module.score_merged(answers, write(folder / "merged.jsonl", events))
    counts = "  ".join(f"{key} {score[key]}" for key in ("dated", "merged", "whole"))
    title, wanted, got = f"{corpus} merged", score["rows"], score["predicted_rows"]
    sys.stdout.write(f"{title:34} {wanted:3} wanted {got:3} got  {counts}\n")
    if verbose:
        list_misses(score)


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-v", "--verbose", action="store_true", help="list the misses")
    parser.add_argument("--held-out", action="store_true", help="also those of the held-out part")
    parser.add_argument("--corpus", choices=("china-russia", "white-house"))
    options = parser.parse_args()
    if not available("gold"):
        return 0
    module = scorer("score_events")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for corpus in ("china-russia", "white-house"):
            if options.corpus in (None, corpus):
                evaluate(corpus, folder, module, options)
                if (SHARED / "gold" / f"{corpus}.timeline.jsonl").exists():
                    evaluate_merged(corpus, folder, module, options.verbose)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
