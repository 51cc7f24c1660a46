"""What somebody who speaks for a state said on a day that the sentence names."""

from __future__ import annotations

from bilat_cli.rules.events._record import TIMED, EventRule
from bilat_cli.rules.events._record import EventExample as Ex

_HEADS = ("said", "declared", "warned", "predicted", "vowed", "pledged", "hinted", "told")
_SAID = (
    "(?:said|declared|warned|predicted|vowed|pledged|hinted|told (?:reporters|journalists|newsmen|parliament"
    "|lawmakers|state television|<O>|(?:a|the) (?:<W>){0,3}?(?:conference|briefing|interview|meeting|rally)))"
)  # fmt: skip

RULES: tuple[EventRule, ...] = (
    EventRule(
        name="statement.said_on",
        kind="statement",
        heads=_HEADS,
        also=TIMED,
        pattern=rf"(?P<trigger>{_SAID})(?= (?:here )?(?:late |early |in |on )?<T>,? (?!to\b|and\b|by\b|in\b|after\b|at\b|during\b))",
        needs="speaker",
        fallback=True,
        title="{subject} {verb:say} {clause}",
        examples=(
            Ex(text="Maltese Foreign Minister Ana Vella said on Tuesday that the port would stay open.", date="2019-06-11", who=("Ana Vella",)),
            Ex(text="Malta told reporters on Tuesday the port would stay open.", date="2019-06-11", countries=("MLT",)),
        ),
        counter_examples=(
            "A trader in Malta said on Tuesday that prices were fair.",
            "Malta said the port would open on Tuesday.",
        ),
    ),
    EventRule(
        name="statement.then_said",
        kind="statement",
        heads=_HEADS,
        also=TIMED,
        pattern=rf"(?P<trigger><T> {_SAID})(?= )",
        needs="speaker",
        fallback=True,
        title="{subject} {verb:say} {clause}",
        examples=(
            Ex(text="Maltese Foreign Minister Ana Vella on Tuesday said that the port would stay open.", date="2019-06-11", who=("Ana Vella",)),
        ),
        counter_examples=("A trader in Malta on Tuesday said prices were fair.",),
    ),
)  # fmt: skip
