"""`bilat series`."""

from __future__ import annotations

from typing import get_args

from msgspec import structs

from bilat_cli.cli.inputs import extractions
from bilat_cli.cli.options import Filters, Inputs, Output, Work
from bilat_cli.cli.run import Run
from bilat_cli.cli.select import cut, selection
from bilat_cli.filters import select_events
from bilat_cli.model import EventKind


def series(run: Run, inputs: Inputs, filters: Filters, output: Output, work: Work) -> int:
    """Recurring meetings by number: 28th, 29th, 30th ..., with dates, hosts and what is missing.

    Filters choose among the events of the meetings; --limit and --reverse count series.

    Examples:
      bilat series reports/
      bilat series reports/ --between China Russia --json
    """
    from bilat_cli import pipeline
    from bilat_cli.render.views.series import sheet

    wanted = selection(filters, get_args(EventKind))
    events = pipeline.meetings(extractions(run, inputs, work, events_only=True))
    kept = select_events(events, structs.replace(wanted, reverse=False))
    found = pipeline.series(kept)
    if wanted.reverse:
        found.reverse()
    return run.show(sheet(cut(run, found, wanted)), output)
