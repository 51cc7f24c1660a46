"""`bilat dates`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Annotated

from msgspec import structs
from typer import Option

from bilat_cli.cli.inputs import documents
from bilat_cli.cli.options import Inputs, Output
from bilat_cli.cli.records import DateRecord
from bilat_cli.cli.run import Run
from bilat_cli.errors import UsageError
from bilat_cli.model import Document, TimeExpression


def dates(
    run: Run,
    inputs: Inputs,
    reference: Annotated[
        str | None,
        Option("--reference", metavar="DATE", help='What "today" means, over what documents say.'),
    ] = None,
    output: Output = Output(),  # noqa: B008  (a frozen record)
) -> int:
    """Every time expression, resolved: TIMEX3 type and value, EDTF, and how it was reached.

    Examples:
      bilat dates report.txt
      echo "They met last Tuesday." | bilat dates --reference 2024-08-21
      bilat dates report.txt --format timeml -o report.tml
    """
    from bilat_cli.render.views.dates import sheet

    day = _day(reference)
    found = _referred(documents(run, inputs), day)
    if output.format == "timeml" or (output.output or "").endswith((".tml", ".timeml")):
        return _timeml(run, found, output)
    return run.show(sheet([row for document in found for row in rows(document)]), output)


def rows(document: Document) -> Iterator[DateRecord]:
    """The lines of one document."""
    from bilat_cli.timex import find

    for item in find(document):
        values = {name: value for name, value in structs.asdict(item).items() if name != "whole"}
        yield DateRecord(document=document.path, **values)


def _referred(found: Iterable[Document], day: dt.date | None) -> Iterator[Document]:
    for document in found:
        given = {"reference": day, "reference_source": "option"}
        yield document if day is None else structs.replace(document, **given)


def _timeml(run: Run, found: Iterable[Document], output: Output) -> int:
    from bilat_cli.render.timeml import write
    from bilat_cli.timex import find

    texts = [(item.text, item.reference, find(item)) for item in found]
    if len(texts) > 1:
        raise UsageError("TimeML holds one document", hint="give one file at a time")
    with run.console.data(output.output) as stream:
        for text, reference, times in texts:
            stream.write(write(text, reference, times).encode("utf-8", "replace"))
    return run.status(_all(texts), wanted=output.exit_status)


def _all(texts: list[tuple[str, dt.date | None, tuple[TimeExpression, ...]]]) -> list[object]:
    return [item for _, _, times in texts for item in times]


def _day(text: str | None) -> dt.date | None:
    if text is None:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--reference {text!r} is not a day", hint="write 2024-08-21") from None
