"""Who speaks for a state, so that what is said is an event between states."""

from __future__ import annotations

from bilat_cli.model import Entity, Mention
from bilat_cli.rules.events import nouns


def speaks_for_state(subject: tuple[Mention, ...]) -> bool:
    """Is a subject a country or organisation by name, or somebody who leads or governs?

    "Turkish officials" and "a German firm" speak for nobody.
    """
    return any(
        (entity.kind == "organisation")
        or (entity.kind == "country" and mention.form not in ("demonym", "combining", "group"))
        or governs(entity)
        for mention in subject
        for entity in mention.entities
    )


def governs(entity: Entity) -> bool:
    """Does a person lead or govern a state, or a body of states?"""
    return entity.kind == "office" or entity.office in nouns.GOVERNING
