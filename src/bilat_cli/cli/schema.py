"""`bilat schema`."""

from __future__ import annotations

from typing import Annotated

from typer import Argument

from bilat_cli.cli import complete
from bilat_cli.cli.run import Run
from bilat_cli.closest import one_of

RECORDS = ("event", "fact", "date", "series", "finding", "extraction")


def schema(
    run: Run,
    record: Annotated[
        str, Argument(metavar="RECORD", help=", ".join(RECORDS), autocompletion=complete.records)
    ],
) -> int:
    """The JSON Schema of a record.

    Examples:
      bilat schema event
      bilat schema fact > fact.schema.json
    """
    import msgspec

    from bilat_cli import model
    from bilat_cli.cli.records import DateRecord

    kinds = (model.Event, model.Fact, DateRecord, model.Series, model.Finding, model.Extraction)
    wanted = one_of(RECORDS, record, "record")
    found = msgspec.json.schema(dict(zip(RECORDS, kinds, strict=True))[wanted])
    found = {"$schema": "https://json-schema.org/draft/2020-12/schema", **found}
    with run.console.data(None) as stream:
        stream.write(msgspec.json.format(msgspec.json.encode(found), indent=2) + b"\n")
    return run.status(())
