"""`bilat timeline`."""

from __future__ import annotations

from typing import get_args

from bilat_cli.cli.inputs import extractions
from bilat_cli.cli.options import Filters, Inputs, Output, Work
from bilat_cli.cli.run import Run
from bilat_cli.cli.select import cut, missed, selection
from bilat_cli.filters import select_events
from bilat_cli.model import EventKind


def timeline(run: Run, inputs: Inputs, filters: Filters, output: Output, work: Work) -> int:
    """The events of the documents, merged, oldest first, each with its sources.

    Examples:
      bilat timeline reports/
      bilat timeline reports/ --between China Russia --since 2023-06
      bilat timeline reports/ --kind signing --kind agreement --json
      bilat timeline reports/ --status scheduled -o plans.md
      cat report.txt | bilat timeline --csv
    """
    from bilat_cli import pipeline
    from bilat_cli.render.views.events import sheet

    wanted = selection(filters, get_args(EventKind))
    events = pipeline.timeline(extractions(run, inputs, work, events_only=True))
    missed(run, wanted, (person.name for event in events for person in event.participants))
    return run.show(sheet(cut(run, select_events(events, wanted), wanted)), output)
