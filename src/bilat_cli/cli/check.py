"""`bilat check`."""

from __future__ import annotations

from bilat_cli.cli.inputs import documents
from bilat_cli.cli.options import Inputs, Output
from bilat_cli.cli.run import Run


def check(run: Run, inputs: Inputs, output: Output) -> int:
    """What does not agree across the documents: dates, ordinals, figures, arithmetic.

    Examples:
      bilat check reports/
      bilat check reports/ --json
    """
    from bilat_cli import pipeline
    from bilat_cli.render.views.findings import sheet

    extracted = list(pipeline.extractions(documents(run, inputs)))
    findings = pipeline.check(
        pipeline.timeline(extracted), pipeline.facts(extracted), pipeline.unmatched(extracted)
    )
    return run.show(sheet(findings), output)
