"""An event as it grows: trigger first, then mood, actors, place and date."""

from __future__ import annotations

from msgspec import Struct

from bilat_cli.events.anchors import Anchor
from bilat_cli.events.roles import Roles
from bilat_cli.events.scene import Scene
from bilat_cli.events.tense import Modality
from bilat_cli.model import Entity, Mention, Place
from bilat_cli.rules.events._record import EventRule


class Draft(Struct, gc=False):
    """One trigger of one rule in one sentence. Spans are the document's offsets."""

    rule: EventRule
    scene: Scene
    start: int
    end: int
    groups: dict[str, tuple[int, int]]
    mood: Modality
    roles: Roles
    people: tuple[Entity, ...] = ()
    parties: tuple[Entity, ...] = ()
    countries: tuple[str, ...] = ()
    place: tuple[Place, Mention | None] | None = None
    anchor: Anchor | None = None
    ordinal: int | None = None
    series: str | None = None
    complete: bool = False
    key: str = ""
    key_words: str = ""
    """The key for a title, where the text says it with a pronoun."""
    documents: tuple[str, ...] = ()
    side: bool = False
    """Named only as the occasion of something else ("on the sidelines of", "to attend")."""
    phrase: str | None = None
    """The noun phrase in front of the trigger, once a title has asked for it."""
    told: str | None = None
    """The words behind the trigger, once a title has asked for them."""
    beside: bool = False
    """Only spoken of ("praised the results of", "about the recent"): no time around it dates it."""
    link: str = ""
    """How an undated draft got its date, for the confidence: `own`, `series`, `frame`, ..."""

    @property
    def clause_link(self) -> str:
        """What joins the trigger's clause to the sentence."""
        return self.scene.clauses[self.scene.clause_at(self.start)].link

    def in_speech(self) -> bool:
        """Does the trigger stand in reported speech?"""
        index = self.scene.clause_at(self.start)
        return any(clause.link == "speech" for clause in self.scene.clauses[1 : index + 1])
