"""`bilat facts`."""

from __future__ import annotations

from typing import Annotated, get_args

from typer import Option

from bilat_cli.cli.inputs import extractions
from bilat_cli.cli.options import OUTPUT, Filters, Inputs, Output, Work
from bilat_cli.cli.run import Run
from bilat_cli.cli.select import cut, missed, selection
from bilat_cli.errors import UsageError
from bilat_cli.filters import Selection, select_facts
from bilat_cli.model import Fact, FactKind

_Series = Annotated[
    bool,
    Option(
        "--series",
        help="Each measure by period, with changes, targets and a chart.",
        rich_help_panel=OUTPUT,
    ),
]


def facts(
    run: Run,
    inputs: Inputs,
    filters: Filters,
    output: Output,
    work: Work,
    series: _Series = False,
) -> int:
    """Figures, counts, ordinals, anniversaries, agreements and targets, each with its sources.

    Examples:
      bilat facts reports/
      bilat facts reports/ --topic trade --since 2023
      bilat facts reports/ --kind quantity --kind growth --csv
      bilat facts reports/ --topic trade --series
    """
    from bilat_cli import pipeline

    if filters.status:
        raise UsageError("facts have no status", hint="--status goes with bilat timeline")
    wanted = selection(filters, get_args(FactKind))
    found = pipeline.facts(extractions(run, inputs, work))
    missed(run, wanted, (fact.speaker for fact in found if fact.speaker))
    kept = select_facts(found, wanted)
    return _series(run, kept, wanted, output) if series else _facts(run, kept, wanted, output)


def _facts(run: Run, kept: list[Fact], wanted: Selection, output: Output) -> int:
    from bilat_cli.render.views.facts import sheet

    return run.show(sheet(cut(run, kept, wanted)), output)


def _series(run: Run, kept: list[Fact], wanted: Selection, output: Output) -> int:
    from bilat_cli.factseries import series
    from bilat_cli.render.views.factseries import sheet

    return run.show(sheet(cut(run, list(series(kept)), wanted)), output)
