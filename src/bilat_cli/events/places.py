"""Where an event is: a city behind "in" or "at", or the destination of a trip."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from bilat_cli import countries as lands
from bilat_cli.events.scene import Scene
from bilat_cli.model import Mention, Place

_FAR = 25
"""Characters behind a trip at most that its destination stands without a preposition."""


@cache
def _locative() -> re.Pattern[str]:
    return re.compile(r"\b(?:in|at|near|outside|aboard|on|through)\s+(?:the\s+)?(?:\w+\s+){0,2}$")


def find_place(
    scene: Scene, trigger: tuple[int, int], destination: bool
) -> tuple[Place, Mention] | None:
    """The place of an event: a city behind "in" or "at" in its clause, else nearest in front.

    With `destination` (visits) also what stands behind "to", a country included.
    """
    index = scene.clause_at(trigger[0])
    clause = scene.clauses[index]
    here = [m for m in scene.mentions if clause.start <= m.start < clause.end]
    behind = [m for m in here if m.start >= trigger[0]]
    ahead = [m for m in here if m.start < trigger[0]][::-1]
    if destination:
        for mention in behind:
            words = scene.before(mention.start, 30)
            if (
                mention.kind in ("place", "country")
                and _destined(scene, mention)
                and re.search(r"\b(?:to|in|at|visit\w*|for|of|with)\s+(?:the\s+)?$", words)
            ):
                return _place(scene, mention), mention
        for mention in behind[:1]:
            if mention.start - trigger[1] > _FAR:
                break
            if mention.kind in ("place", "country") and _destined(scene, mention):
                return _place(scene, mention), mention
    located = _located(scene, [*behind, *ahead])
    if not located:
        # The only place of the sentence is the place of what it tells.
        located = _located(scene, scene.mentions)
        if len(located) != 1 or located[0].start < trigger[1]:
            return None
    chosen = located[0]
    # "at the Great Hall of the People in Beijing": the city says more to a reader.
    for other in located[1:]:
        gap = scene.between(chosen.end, other.start)
        if chosen.form == "name" and re.fullmatch(r"\s*,?\s*(?:in\s+)?", gap):
            chosen = other
    return _place(scene, chosen), chosen


def _destined(scene: Scene, mention: Mention) -> bool:
    """An adjective is no destination, unless it is that of a capital ("the Omani capital")."""
    if mention.form != "demonym":
        return True
    return re.match(r"\s+capital\b", scene.after(mention.end, 12)) is not None


def _located(scene: Scene, mentions: Sequence[Mention]) -> list[Mention]:
    return [
        m for m in mentions if m.kind == "place" and _locative().search(scene.before(m.start, 40))
    ]


def _place(scene: Scene, mention: Mention) -> Place:
    entity = mention.entities[0]
    if mention.kind == "country" and re.match(r"['’]?s?\s+capital\b", scene.after(mention.end, 12)):
        for land in lands.all_countries():
            if land.code == entity.country and land.capital:
                return Place(land.capital, land.code)
    return Place(entity.name, entity.country)
