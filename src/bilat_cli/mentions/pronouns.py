"""He, she, his, her, they: the subject of the sentence so far, else of the sentence before."""

from __future__ import annotations

from typing import NamedTuple

from bilat_cli.mentions.people import Person
from bilat_cli.mentions.places import word_after, word_before
from bilat_cli.mentions.reading import Draft, Reading
from bilat_cli.model import Sentence
from bilat_cli.rules.actors.grammar import PRONOUNS, SAYING, SUBJECT_BREAKS

Mark = tuple[int, int, str | Draft]
QUOTED, UNSAID = 8, 2
"""Sentences that may stand between a person and "he said", or any other pronoun."""


def pronouns(reading: Reading) -> None:
    """Add a mention for each pronoun whose person is clear. Needs all drafts, sorted."""
    drafts = [draft for draft in reading.drafts if draft.who or draft.form == "office"]
    hits = [hit for hit in reading.others if hit[2] in PRONOUNS]
    if not hits or not drafts:
        return
    marks: list[Mark] = [(draft.start, draft.end, draft) for draft in drafts]
    marks += hits
    marks.sort(key=lambda mark: mark[:2])
    memory = Memory()
    paragraph = -9
    place = 0
    for sentence in reading.sentences:
        if sentence.block != "body" or sentence.paragraph - paragraph > 1:
            memory = Memory()
        paragraph = sentence.paragraph
        first = place
        while place < len(marks) and marks[place][0] < sentence.end:
            place += 1
        if first == place:
            # Nobody is named or meant.
            memory = Memory(memory.subject, (), memory.quiet + 1)
        else:
            memory = _sentence(reading, sentence, marks[first:place], memory)


class Memory(NamedTuple):
    """What one sentence hands to the next."""

    subject: Person | None = None
    both: tuple[Person, ...] = ()
    """All persons of the sentence just read: "they"."""
    quiet: int = 0
    """Sentences since the subject was named or meant."""


def _sentence(reading: Reading, sentence: Sentence, marks: list[Mark], memory: Memory) -> Memory:
    """Resolve one sentence; gives its subject and its persons to the next one."""
    subject: Person | None = None
    owner: Person | None = None
    group: list[Person] = []
    for number, (start, end, what) in enumerate(marks):
        if isinstance(what, Draft):
            if not what.who:
                # Whom the text does not name: a pronoun behind may mean this one.
                memory = Memory(None, (), memory.quiet) if subject is None else memory
            elif len(what.who) > 1:
                group = group or list(what.who)
            elif reading.flat.startswith("'s ", end):
                owner = owner or what.who[0]
            else:
                if what.who[0] not in group:
                    group.append(what.who[0])
                if subject is None and word_before(reading.flat, start) not in SUBJECT_BREAKS:
                    subject = what.who[0]
            continue
        gender = PRONOUNS[what]
        if gender == "p":
            if start == sentence.start and 1 < len(memory.both) < 4:
                both = list(memory.both)
                reading.add_persons(start, end, "pronoun", both, "actor.pronoun.they")
                group = group or both
            continue
        said = what in ("he", "she") and word_after(reading.flat, end) in SAYING
        if subject is None and owner is not None and what in ("he", "his") and not said:
            subject = owner  # "Silva's view was not known but he had been against it"
        person = subject
        if person is None and what in ("his", "her"):
            person = _ahead(reading, marks[number + 1 : number + 9])
        if person is None and memory.quiet <= (QUOTED if said else UNSAID):
            person = memory.subject
        if person is None or person.gender not in (None, gender):
            continue
        person.gender = gender
        if subject is None and what in ("he", "she"):
            subject = person
        reading.add_persons(start, end, "pronoun", [person], "actor.pronoun.one")
    if subject is None:
        return Memory(memory.subject, tuple(group), memory.quiet + 1)
    return Memory(subject, tuple(group), 0)


def _ahead(reading: Reading, marks: list[Mark]) -> Person | None:
    """The subject after a fronted phrase: "During his visit, Li said"."""
    for start, _, what in marks:
        if isinstance(what, str) and what in ("he", "she"):
            return None
        if (
            isinstance(what, Draft)
            and len(what.who) == 1
            and reading.flat.startswith(", ", start - 2)
        ):
            return what.who[0]
    return None
