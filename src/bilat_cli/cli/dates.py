"""`bilat dates`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Annotated

from msgspec import structs
from typer import Option

from bilat_cli.cli.inputs import day, documents
from bilat_cli.cli.options import INPUT, Inputs, Output
from bilat_cli.cli.records import DateRecord
from bilat_cli.cli.run import Run
from bilat_cli.model import Document, TimeExpression
from bilat_cli.render.base import Marked

_Reference = Annotated[
    str | None,
    Option(
        "--reference",
        metavar="DATE",
        help='What "today" means, over what documents say.',
        rich_help_panel=INPUT,
    ),
]


def dates(
    run: Run,
    inputs: Inputs,
    output: Output,
    reference: _Reference = None,
) -> int:
    """Every time expression, resolved: TIMEX3 type and value, EDTF, and how it was reached.

    Examples:
      bilat dates report.txt
      echo "They met last Tuesday." | bilat dates --reference 2024-08-21
      bilat dates report.txt --format timeml -o report.tml
    """
    from bilat_cli.render.views.dates import sheet

    found = list(_referred(documents(run, inputs), day("--reference", reference)))
    marked = [_marked(document) for document in found]
    pairs = zip(found, marked, strict=True)
    rows = [row for document, one in pairs for row in _rows(document.path, one.times)]
    return run.show(sheet(rows, marked), output)


def _marked(document: Document) -> Marked:
    from bilat_cli.timex import find

    return Marked(document.text, document.reference, find(document))


def _rows(path: str, times: Iterable[TimeExpression]) -> Iterator[DateRecord]:
    for item in times:
        values = {name: getattr(item, name) for name in item.__struct_fields__ if name != "whole"}
        yield DateRecord(document=path, **values)


def _referred(found: Iterable[Document], day: dt.date | None) -> Iterator[Document]:
    for document in found:
        given = {"reference": day, "reference_source": "option"}
        yield document if day is None else structs.replace(document, **given)
