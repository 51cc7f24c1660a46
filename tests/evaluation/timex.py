"""Scores of the time expressions over TimeBank and AQUAINT, by the measures of TempEval-3.

    python -m tests.evaluation.timex [--errors] [--corpus aquaint|timebank]

Two thirds of each corpus, fixed by file name, are looked at while developing; the rest is held
out. A gap between the two parts is overfitting. The corpora and the scorer live beside the
repository (`BILAT_SHARED`, else `../shared`).
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
import zlib
from typing import Any

from bilat_cli.timex import find_dates
from tests.evaluation.corpora import SHARED, available, scorer

CORPORA = ("aquaint", "timebank")
MEASURES = ("strict", "relaxed", "value", "type")


def held_out(name: str) -> bool:
    """Is this document kept aside? By its name alone, so that the parts never move.

    Another hash than for the gold of events, where this one would keep more than half aside.
    """
    return zlib.crc32(name.encode()) % 3 == 0


def predict(docs: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """Expressions of every document against its creation time."""
    return {
        name: [
            {"start": t.start, "end": t.end, "text": t.text, "type": t.type, "value": t.value,
             "rule": t.rule}
            for t in find_dates(doc["text"], dt.date.fromisoformat(doc["dct"][:10]))
        ]
        for name, doc in docs.items()
    }  # fmt: skip


def main() -> int:
    """Print one table, and with `--errors` every disagreement of the development part."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--corpus", choices=CORPORA)
    args = parser.parse_args()
    if not available("temporal"):
        return 0
    score = scorer("score_timex")
    out = sys.stdout
    out.write(f"{'corpus':10} {'part':12} {'docs':>5} {'gold':>5}")
    out.write("".join(f" {name:>8}" for name in MEASURES) + "\n")
    for corpus in CORPORA if args.corpus is None else (args.corpus,):
        docs = score.read_gold(SHARED / "temporal" / corpus)
        predicted = predict(docs)
        for part in ("development", "held-out", "all"):
            chosen = {
                name: doc
                for name, doc in docs.items()
                if part == "all" or held_out(name) == (part == "held-out")
            }
            errors: list[Any] | None = [] if args.errors and part == "development" else None
            result = score.score(chosen, {name: predicted[name] for name in chosen}, errors)
            row = "".join(f" {100 * result[name]['f1']:8.2f}" for name in MEASURES)
            out.write(f"{corpus:10} {part:12} {len(chosen):5} {result['counts']['gold']:5}{row}\n")
            for error in errors or []:
                out.write("  {:20} {:5} gold {!r}={}  got {!r}={}\n".format(*error))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
