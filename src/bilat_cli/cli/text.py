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

    What is known of each document (digest, title, dates, and where they were read) goes to
    standard error.

    Examples:
      bilat text report.txt
      bilat text report.txt -o plain.txt
    """
    from bilat_cli.documents.provenance import provenance

    with run.console.data(output) as stream:
        for document in documents(run, inputs):
            run.console.note(f"{document.path}: id {document.id}, a digest of this text")
            for label, words in provenance(document):
                run.console.note(f"{label} {words}")
            stream.write(document.text.encode("utf-8", "replace"))
    return run.status((), wanted=False)
