"""`bilat check`."""

from __future__ import annotations

from bilat_cli.cli.inputs import extractions
from bilat_cli.cli.options import Inputs, Output, Work
from bilat_cli.cli.run import Run


def check(run: Run, inputs: Inputs, output: Output, work: Work) -> int:
    """What does not agree across the documents: dates, ordinals, figures, arithmetic.

    Examples:
      bilat check reports/
      bilat check reports/ --json
    """
    from bilat_cli import pipeline
    from bilat_cli.render.views.findings import sheet

    extracted = list(extractions(run, inputs, work))
    findings = pipeline.check(
        pipeline.timeline(extracted), pipeline.facts(extracted), pipeline.unmatched(extracted)
    )
    return run.show(sheet(findings), output)
