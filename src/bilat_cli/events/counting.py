"""Which one of several a gathering is, where no name of a series says it ("the second meeting")."""

from __future__ import annotations

import re
from functools import cache

from bilat_cli.events.draft import Draft
from bilat_cli.events.patterns import expand
from bilat_cli.events.series import ordinal_value
from bilat_cli.rules.events import series as data


def counted(draft: Draft, text: str) -> int | None:
    """1 from "the first meeting", "hosted ... for the first State Visit", "met for the first time".

    Not from "the first meeting since 1998" or "in five years", which counts from somewhere else.
    """
    if draft.rule.kind not in data.COUNTED:
        return None
    scene = draft.scene
    clause = scene.clauses[scene.clause_at(draft.start)]
    if draft.rule.verb:
        base, found = draft.start, _times().match(scene.between(draft.start, clause.end))
    else:
        base, found = clause.start, _noun().search(scene.between(clause.start, draft.end))
    if found is None or _from_elsewhere().match(text, base + found.end()):
        return None
    start, end = found.span("ordinal")
    return ordinal_value(text[base + start : base + end])


@cache
def _noun() -> re.Pattern[str]:
    heads = "|".join((*data.HEADS, *data.OTHER_HEADS))
    return re.compile(
        expand(rf"\bthe \W?(?P<ordinal><Ord>) <W>{{0,3}}(?:{heads})s?$"), re.IGNORECASE
    )


@cache
def _times() -> re.Pattern[str]:
    heads = "|".join((*data.HEADS, *data.OTHER_HEADS))
    return re.compile(
        expand(
            rf"(?:[^,;.]{{0,60}}?\bfor|[\w-]+) (?:the|their|a|his|her) (?P<ordinal><Ord>)"
            rf" (?:time|<W>{{0,3}}(?:{heads}))\b"
        ),
        re.IGNORECASE,
    )


@cache
def _from_elsewhere() -> re.Pattern[str]:
    return re.compile(
        r"\W*(?:since|this|within|of\s+(?:the|this)\s+(?:year|day|week|month)"
        r"|in\s+(?:(?:more|over|nearly|almost|about)\s|(?:[\w-]+\s+){1,2}(?:year|month|decade)s?\b))",
        re.IGNORECASE,
    )
