"""`bilat explain`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument

from bilat_cli.cli.inputs import extractions
from bilat_cli.cli.options import Inputs, Output, Work
from bilat_cli.cli.run import Run
from bilat_cli.closest import hint
from bilat_cli.errors import UsageError
from bilat_cli.model import Event, Fact

if TYPE_CHECKING:
    from bilat_cli.pipeline import Aside
    from bilat_cli.render.base import Sheet
    from bilat_cli.render.explain import Told

_SHOWN = 8


def explain(
    run: Run,
    identifier: Annotated[
        str, Argument(metavar="ID", help="Id of an event or fact, the beginning of one, or a date.")
    ],
    inputs: Inputs,
    output: Output,
    work: Work,
) -> int:
    """Where an event or fact comes from: sentences, the words that gave each field, the rules.

    Examples:
      bilat explain ID reports/
      bilat explain 2024-08-21 reports/
      bilat explain ID reports/ --json
    """
    from bilat_cli import pipeline

    extracted = list(extractions(run, inputs, work))
    record = chosen([*pipeline.timeline(extracted), *pipeline.facts(extracted)], identifier)
    if _for_people(output):
        named = {source.document for source in record.sources}
        told = {one.path: one.told for one in extracted if one.path in named}
        _page(run, record, output, pipeline.left_aside(record.sources, extracted), told)
        return run.status([record])
    return run.show(_sheet(record), output)


def _for_people(output: Output) -> bool:
    """Unless a format for records is asked for, by name or by the suffix of the file."""
    if output.json or output.jsonl or output.csv:
        return False
    named = output.format or Path(output.output or "").suffix
    return named in ("", "auto", "table", ".txt")


def _sheet(record: Event | Fact) -> Sheet:
    if isinstance(record, Event):
        from bilat_cli.render.views import events

        return events.sheet([record])
    from bilat_cli.render.views import facts

    return facts.sheet([record])


def _page(run: Run, record: Event | Fact, output: Output, aside: Aside, told: Told) -> None:
    """For people, whatever the output is."""
    from bilat_cli.render.base import Look
    from bilat_cli.render.explain import write

    look = Look(width=run.console.width(), color=run.colored(output), note=run.console.note)
    with run.console.data(output.output) as stream:
        write(record, stream, look, aside, told)


def chosen(records: Sequence[Event | Fact], wanted: str) -> Event | Fact:
    """The one record of that id, beginning of an id, or date. `UsageError` for none and several."""
    exact = [record for record in records if record.id == wanted]
    found = exact or [record for record in records if record.id.startswith(wanted)]
    found += [record for record in records if record not in found and _date(record) == wanted]
    if exact or len(found) == 1:
        return found[0]
    if found:
        known = ", ".join(record.id for record in found[:_SHOWN])
        more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
        raise UsageError(f"{wanted!r} fits {len(found)} records", hint=f"say which: {known}{more}")
    ids = [record.id for record in records]
    nearest = hint(wanted, ids, "`bilat timeline --json` has the ids", cutoff=0.4)
    raise UsageError(f"no event or fact {wanted!r}", hint=nearest)


def _date(record: Event | Fact) -> str | None:
    return record.date if isinstance(record, Event) else record.period
