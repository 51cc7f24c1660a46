"""`bilat text`."""

from __future__ import annotations

from typing import Annotated

from typer import Option

from bilat_cli.cli.inputs import documents
from bilat_cli.cli.options import Inputs
from bilat_cli.cli.run import Run


def text(
    run: Run,
    inputs: Inputs,
    output: Annotated[
        str | None, Option("--output", "-o", metavar="FILE", help="Write to a file.")
    ] = None,
) -> int:
    """The text of the documents as bilat reads it: what all offsets count in.

    What is known of each document (title, dates, digest) goes to standard error.

    Examples:
      bilat text report.txt
      bilat text report.txt -o plain.txt
    """
    with run.console.data(output) as stream:
        for document in documents(run, inputs):
            run.console.note(
                f"{document.path}: id {document.id}, title {document.title or 'unknown'}, "
                f"published {document.published or 'unknown'}, reference "
                f"{document.reference or 'unknown'} ({document.reference_source or 'none'})"
            )
            stream.write(document.text.encode("utf-8", "replace"))
    return run.status((), wanted=False)
