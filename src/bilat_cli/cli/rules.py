"""`bilat rules list`, `show` and `test`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

from msgspec import structs
from typer import Argument

from bilat_cli.cli import complete
from bilat_cli.cli.group import Lazy
from bilat_cli.cli.options import Output
from bilat_cli.cli.run import Run
from bilat_cli.closest import hint, question
from bilat_cli.console import DONE, WRONG
from bilat_cli.errors import RuleError, UsageError
from bilat_cli.rulebook import Family, Rule


class Rules(Lazy):
    """The rules that find dates, actors, events and facts, with the examples they are held to."""

    members: ClassVar[Mapping[str, tuple[str, str]]] = {
        "list": ("rules", "listed"),
        "show": ("rules", "show"),
        "test": ("rules", "tested"),
    }


def _rules() -> Iterator[tuple[Family, Rule]]:
    from bilat_cli import pipeline

    for family in pipeline.families():
        for rule in family.rules:
            yield family, rule


def listed(run: Run, output: Output) -> int:
    """All rules: name, family, how many examples and counter-examples.

    Examples:
      bilat rules list
      bilat rules list --csv
    """
    from bilat_cli.render.views.rules import sheet

    rows = []
    for family, rule in _rules():
        examples, counter = family.count(rule)
        rows.append(
            {
                "rule": rule.name,
                "family": family.name,
                "examples": examples,
                "counter_examples": counter,
                "note": rule.note,
            }
        )
    return run.show(sheet(rows), output)


def show(
    run: Run,
    name: Annotated[str, Argument(metavar="NAME", help="A rule.", autocompletion=complete.rules)],
) -> int:
    """One rule with everything in it.

    Examples:
      bilat rules show NAME
    """
    from msgspec import json

    known = {rule.name: rule for _, rule in _rules()}
    if name not in known:
        inside = question([rule for rule in known if name in rule][:3])
        otherwise = inside or "`bilat rules list` lists them"
        raise UsageError(f"unknown rule {name!r}", hint=hint(name, known, otherwise, cutoff=0.6))
    with run.console.data(None) as stream:
        stream.write(json.format(json.encode(structs.asdict(known[name])), indent=2) + b"\n")
    return DONE


def tested(run: Run) -> int:
    """Hold every rule against its examples and counter-examples.

    Examples:
      bilat rules test
    """
    count, failures = 0, []
    for family, rule in _rules():
        count += 1
        failures += family.check(rule)
    for failure in failures:
        run.console.error(RuleError(failure))
    with run.console.data(None) as stream:
        stream.write(f"{count} rules, {len(failures)} failures\n".encode())
    return WRONG if failures else DONE
