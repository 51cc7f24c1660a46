"""`bilat facts`."""

from __future__ import annotations

from typing import get_args

from bilat_cli.cli.inputs import documents
from bilat_cli.cli.options import Filters, Inputs, Output
from bilat_cli.cli.run import Run
from bilat_cli.cli.select import cut, missed, selection
from bilat_cli.errors import UsageError
from bilat_cli.filters import select_facts
from bilat_cli.model import FactKind


def facts(run: Run, inputs: Inputs, filters: Filters, output: Output) -> int:
    """Figures, counts, ordinals, anniversaries, agreements and targets, each with its sources.

    Examples:
      bilat facts reports/
      bilat facts reports/ --topic trade --since 2023
      bilat facts reports/ --kind quantity --kind growth --csv
      bilat facts reports/ --actor Mishustin --json
    """
    from bilat_cli import pipeline
    from bilat_cli.render.views.facts import sheet

    if filters.status:
        raise UsageError("facts have no status", hint="--status goes with bilat timeline")
    wanted = selection(filters, get_args(FactKind))
    found = pipeline.facts(documents(run, inputs))
    missed(run, wanted, (fact.speaker for fact in found if fact.speaker))
    return run.show(sheet(cut(run, select_facts(found, wanted), wanted)), output)
