"""Who does what a passive tells ("launched by A and B"), and on whose word it was done."""

from __future__ import annotations

import re
from functools import cache

from bilat_cli.events.linking import linked
from bilat_cli.events.roles import Roles
from bilat_cli.events.scene import Scene
from bilat_cli.model import Mention


def doers(scene: Scene, trigger: tuple[int, int], found: Roles) -> Roles:
    """Who does what a verb tells: the subject right in front of it, and whom "by" names."""
    subject = found.subject if any(0 <= trigger[0] - m.end < 12 for m in found.subject) else ()
    return Roles(subject, _listed(scene, found.object, _agent(), trigger[1]))


@cache
def _agent() -> re.Pattern[str]:
    return re.compile(r"^[^,;]{0,40}\bby\s+(?:the\s+)?$")


def initiators(scene: Scene) -> tuple[Mention, ...]:
    """On whose word a sentence goes on ("Following the pledge by Moen and Bo to ..., ...")."""
    people = tuple(m for m in scene.mentions if m.kind == "person")
    if not people or not _on_the_word_of().match(
        scene.between(scene.sentence.start, people[0].start)
    ):
        return ()
    return _listed(scene, people, _on_the_word_of(), scene.sentence.start)


def _listed(
    scene: Scene, mentions: tuple[Mention, ...], opening: re.Pattern[str], start: int
) -> tuple[Mention, ...]:
    """The first mention behind an opening, with the list that it begins."""
    found: list[Mention] = []
    for mention in mentions:
        if (
            linked(scene, found[-1], mention)
            if found
            else (opening.match(scene.between(start, mention.start)) is not None)
        ):
            found.append(mention)
    return tuple(found)


@cache
def _on_the_word_of() -> re.Pattern[str]:
    return re.compile(
        r"\W*(?:following|after|under|in\s+line\s+with|building\s+on|fulfilling|implementing)\s+"
        r"(?:the|an?)\s+[^,;.]{0,40}?(?:commitments?|pledges?|decisions?|initiatives?|instructions?"
        r"|proposals?|understanding|consensus)\s+(?:made\s+|taken\s+|given\s+|reached\s+)?"
        r"(?:by|between|of)\s+(?:the\s+)?$"
    )
