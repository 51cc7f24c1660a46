"""Who takes part in an event and where it is, by position around its trigger."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from bilat_cli import countries as lands
from bilat_cli.events.linking import is_of_chair, linked
from bilat_cli.events.scene import Clause, Scene
from bilat_cli.model import Entity, Mention, Participant
from bilat_cli.rules.events import nouns


class Roles(Struct, frozen=True, gc=False):
    """The actors of one trigger: mentions in front of it and behind it."""

    subject: tuple[Mention, ...]
    object: tuple[Mention, ...]

    def people(self) -> tuple[Entity, ...]:
        """All persons, subject first, each once."""
        return _unique(e for m in self.subject + self.object for e in m.entities if _person(e))

    def parties(self) -> tuple[Entity, ...]:
        """Countries and organisations that act, each once."""
        return _unique(
            e
            for m in self.subject + self.object
            for e in m.entities
            if e.kind in ("country", "organisation")
        )


def _person(entity: Entity) -> bool:
    return entity.kind in ("person", "office")


def _unique(entities: object) -> tuple[Entity, ...]:
    seen: dict[str, Entity] = {}
    for entity in entities:  # type: ignore[attr-defined]
        seen.setdefault(entity.name, entity)
    return tuple(seen.values())


@cache
def _oblique() -> re.Pattern[str]:
    # A mention behind one of these is no subject.
    return re.compile(
        r"\b(?:of|in|at|on|from|to|against|about|for|by|between|among|into|via|than|near|behind"
        r"|over|under|toward|towards|with|within|including|like)\s+(?:the\s+|an?\s+|his\s+|its\s+"
        r"|their\s+|former\s+)?$"
    )


@cache
def _institution() -> re.Pattern[str]:
    # "the Omani foreign ministry", "Danish and Maltese experts": they act for their country.
    return re.compile(rf"\s+(?:[\w-]+\s+){{0,3}}?(?:{'|'.join(nouns.INSTITUTIONS)})\b")


@cache
def _of_government() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:governments?|forces|authorities|navy|navies|army|armies|parliament|leaders|ministers"
        r"|presidents|military|militaries|coast\s+guards?)\s+of\s+(?:the\s+)?$"
    )


@cache
def _verb_between() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:said|says|told|asked|urged|called|noted|added|stressed|announced|agreed|signed"
        r"|expressed|thanked|praised|welcomed|pointed|voiced|is|are|was|were|has|have|had|will"
        r"|would|should|can|could|reflects?|demonstrat\w+|mark(?:s|ed))\b"
    )


def _actor(mention: Mention) -> bool:
    return mention.kind in ("person", "country", "organisation")


def subject_of(scene: Scene, start: int, clause_index: int) -> tuple[Mention, ...]:
    """The mentions that are the subject of a trigger at `start`, with what is joined to them."""
    index = clause_index
    limit = start
    antecedent = _antecedent(scene, scene.clauses[index], start)
    if antecedent:
        return antecedent
    while index >= 0:
        clause = scene.clauses[index]
        ahead = [m for m in scene.mentions if clause.start <= m.start and m.end <= limit]
        found = _subject_in(scene, ahead)
        if found:
            near = index != clause_index or _near(scene, found[-1].end, start)
            return found if near else ()
        limit = clause.start
        index -= 1
    return ()


def _antecedent(scene: Scene, clause: Clause, start: int) -> tuple[Mention, ...]:
    """Whom "who" means: the mention right in front of it, whatever it is there."""
    words = scene.between(clause.start, start).strip(", \n").split()
    if clause.link != "relative" or words[:1] not in (["who"], ["which"]):
        return ()
    if any(_actor(m) and clause.start <= m.start and m.end <= start for m in scene.mentions):
        return ()
    ahead = [m for m in scene.mentions if 0 <= clause.start - m.end <= 2 and m.form != "demonym"]
    if not (ahead and _actor(ahead[-1])):
        return ()
    if not scene.before(start, 3).rstrip().endswith(","):
        return (ahead[-1],)
    # "Moen and Bo, who is to leave in May, signed": the main verb goes on behind the clause.
    return _group(scene, [m for m in scene.mentions if m.end <= clause.start and _actor(m)])


def _near(scene: Scene, end: int, start: int) -> bool:
    """Can what ends here be the subject of a verb there? Not over a noun phrase of its own.

    Times, adverbs, an apposition between commas and a verb joined by "and" may stand between.
    """
    gap = scene.between(end, start)
    words = re.findall(r"[a-z][\w'’-]*", gap)
    if len(words) <= 5 or (len(words) <= 9 and _institution().match(gap)):
        return True
    return _goes_on().search(gap) is not None


@cache
def _goes_on() -> re.Pattern[str]:
    # "... and are expected to sign": the second verb of one subject.
    return re.compile(
        r"(?:\band|,)\s*(?:\w+ly\s+|also\s+|then\s+|later\s+|(?:is|are|was|were|will|has|have|had|be)\s+"
        r"|(?:expected|due|set|scheduled)\s+to\s+)*$"
    )


def _subject_in(scene: Scene, ahead: list[Mention]) -> tuple[Mention, ...]:
    actors = [m for m in ahead if _actor(m)]
    actors = [m for m in actors if not (m.kind == "country" and is_of_chair(scene, m))]
    for position in range(len(actors) - 1, -1, -1):
        last = actors[position]
        first = position
        while first > 0 and linked(scene, actors[first - 1], actors[first]):
            first -= 1
        before = scene.before(actors[first].start, 40)
        if _oblique().search(before) and not _of_government().search(before):
            continue
        if last.form == "demonym" and not _institution().match(scene.after(last.end, 60)):
            continue
        return tuple(actors[first : position + 1])
    return ()


def object_of(scene: Scene, end: int, clause: Clause, stop: int) -> tuple[Mention, ...]:
    """The actors behind a trigger, up to the next verb trigger or the end of the clause."""
    found: list[Mention] = []
    for mention in scene.mentions:
        if not end <= mention.start < min(stop, clause.end) or not _actor(mention):
            continue
        if _verb_between().search(scene.between(end, mention.start)):
            break
        if _new_subject(scene, mention):
            break
        if is_beside(scene, mention) or _of_capital(scene, mention):
            continue
        if found and not linked(scene, found[-1], mention) and not _added(scene, mention):
            continue
        found.append(mention)
    return tuple(found)


def _of_capital(scene: Scene, mention: Mention) -> bool:
    """ "In the Omani capital" names a place."""
    return mention.kind == "country" and _capital().match(scene.after(mention.end, 12)) is not None


@cache
def _capital() -> re.Pattern[str]:
    return re.compile(r"(?:['’]s)?\s+capital\b")


def is_beside(scene: Scene, mention: Mention) -> bool:
    """Is an actor only what is talked of ("spoke about", "on the war in")?"""
    before = scene.before(mention.start, 30)
    return (
        re.search(
            r"\b(?:about|regarding|concerning|over|amid|toward|towards|despite)\s+(?:[\w-]+\s+){0,3}$"
            r"|\b(?:war|situation|conflict|crisis|events|developments)\s+in\s+$",
            before,
        )
        is not None
    )


def _added(scene: Scene, mention: Mention) -> bool:
    """Is a later actor brought in by a word of its own ("talks in Rome with Bo")?"""
    return re.search(
        r"\b(?:with|between|and|by|from|of|against|on|to|for)\s+(?:[\w-]+\s+){0,3}$",
        scene.before(mention.start, 40),
    ) is not None and not re.search(
        r"\b(?:sent|said|made|given|told|asked)\b", scene.before(mention.start, 40)
    )


def _new_subject(scene: Scene, mention: Mention) -> bool:
    """Does the mention open the main clause ("During the visit in May, Xi pointed out")?"""
    if not re.search(r",\s*(?:the\s+)?$", scene.before(mention.start, 8)):
        return False
    return (
        re.match(r"\s+(?!and\b|or\b|of\b|in\b|as\b)[a-z]+", scene.after(mention.end, 20))
        is not None
    )


def find_roles(scene: Scene, trigger: tuple[int, int], barriers: list[int]) -> Roles:
    """Subject and object of a trigger."""
    index = scene.clause_at(trigger[0])
    clause = scene.clauses[index]
    stop = min([b for b in barriers if b >= trigger[1]] or [clause.end])
    inside = tuple(m for m in scene.mentions if trigger[0] <= m.start < trigger[1] and _actor(m))
    behind = object_of(scene, trigger[1], clause, stop)
    behind += _relative_subject(scene, index, trigger[1])
    subject = (
        _capital_as_state(scene, trigger[0])
        or _shared_subject(scene, trigger[0], index, barriers)
        or subject_of(scene, trigger[0], index)
        or praised(scene, trigger[0])
        or _main_subject(scene, trigger[1])
    )
    return Roles(subject, inside + behind)


def owner(scene: Scene, start: int) -> tuple[Mention, ...]:
    """Who "its" or "their" in front of a noun means: the last states or bodies before it."""
    ahead = [m for m in scene.mentions if m.end <= start and m.kind in ("country", "organisation")]
    return _group(scene, ahead)


def _group(scene: Scene, ahead: list[Mention]) -> tuple[Mention, ...]:
    """The last of the mentions with what is joined to it."""
    first = len(ahead) - 1
    while first > 0 and linked(scene, ahead[first - 1], ahead[first]):
        first -= 1
    return tuple(ahead[max(first, 0) :])


def _capital_as_state(scene: Scene, start: int) -> tuple[Mention, ...]:
    """A capital right in front of a verb is its government ("Athens handed over a note")."""
    ahead = [m for m in scene.mentions if m.end <= start][-1:]
    for mention in ahead:
        entity = mention.entities[0]
        gap = scene.between(mention.end, start)
        if mention.kind != "place" or mention.form != "capital" or entity.country is None:
            continue
        if len(gap.split()) > 2 or re.search(r"[,;:(]", gap):
            continue
        if _oblique().search(scene.before(mention.start, 40)):
            continue
        state = Entity("country", lands.name(entity.country), entity.country)
        return (
            Mention(
                start=mention.start, end=mention.end, kind="country", form="capital",
                entities=(state,), rule=mention.rule,
            ),
        )  # fmt: skip
    return ()


def _shared_subject(
    scene: Scene, start: int, index: int, barriers: list[int]
) -> tuple[Mention, ...]:
    """The subject of "will meet Bo and hold talks with Eero": that of the first verb."""
    clause = scene.clauses[index]
    earlier = [b for b in barriers if clause.start <= b < start]
    if not earlier or not re.search(r"\band\s+(?:\w+ly\s+|also\s+)*$", scene.before(start, 20)):
        return ()
    return subject_of(scene, earlier[0], index)


def possessed(scene: Scene, start: int, found: Roles) -> bool:
    """Does the subject own the noun ("Ivo Horvat's visit", "his visit")?"""
    if re.search(r"\b(?:his|her)\s+(?:\S+\s+){0,3}$", scene.before(start, 40)):
        return True
    return any(
        (m.form == "pronoun" and start - m.end < 25)
        or (start - m.end < 25 and "s " in scene.between(m.end, start)[:4])
        for m in found.subject
    )


def praised(scene: Scene, start: int) -> tuple[Mention, ...]:
    """The actors in front of "on signing", "for reaching": the group that is spoken of."""
    ahead = [m for m in scene.mentions if m.end <= start and _actor(m)]
    if not ahead or not re.search(r"\b(?:on|for|in|by|of)\s+$", scene.before(start, 6)):
        return ()
    return _group(scene, ahead)


def _main_subject(scene: Scene, end: int) -> tuple[Mention, ...]:
    """Who opens the main clause behind a phrase ("After talks with Bo, Kari Moen left")."""
    actors = [m for m in scene.mentions if m.start >= end and _actor(m)]
    for position, mention in enumerate(actors):
        if _new_subject(scene, mention):
            last = position + 1
            while last < len(actors) and linked(scene, actors[last - 1], actors[last]):
                last += 1
            return tuple(actors[position:last])
    return ()


def _relative_subject(scene: Scene, index: int, end: int) -> tuple[Mention, ...]:
    """Who acts in ", which he co-chaired with ..." or ", led by ..." right behind a trigger."""
    if index + 1 >= len(scene.clauses):
        return ()
    clause = scene.clauses[index + 1]
    if clause.link not in ("relative", "participle") or clause.start - end > 90:
        return ()
    if not _chaired().match(scene.between(clause.start, clause.end)):
        return ()
    return tuple(m for m in scene.mentions if clause.start <= m.start < clause.end and _actor(m))


@cache
def _chaired() -> re.Pattern[str]:
    return re.compile(
        r",?\s+(?:which\s+\S+\s+(?:co-?chaired|chaired|hosted|attended|held)"
        r"|(?:jointly\s+)?(?:co-?)?(?:chaired|led|headed|hosted)\s+by)\b"
    )


def participants(people: tuple[Entity, ...]) -> tuple[Participant, ...]:
    """Persons as the record shows them: those that the document names."""
    return tuple(Participant(e.name, e.role, e.country) for e in people if e.kind == "person")
