"""He, she, his, her: the subject of the sentence so far, else of the sentence before."""

from __future__ import annotations

from bilat_cli.mentions.people import Person
from bilat_cli.mentions.places import word_before
from bilat_cli.mentions.reading import Draft, Reading
from bilat_cli.rules.actors.grammar import PRONOUNS, SUBJECT_BREAKS


def pronouns(reading: Reading) -> None:
    """Add a mention for each pronoun whose person is clear. Needs all drafts, sorted."""
    hits = [hit for hit in reading.others if hit[2] in PRONOUNS]
    single = [draft for draft in reading.drafts if len(draft.who) == 1]
    if not hits or not single:
        return
    carry: Person | None = None
    paragraph = -9
    marks: list[tuple[int, int, str | Draft]] = [
        (draft.start, draft.end, draft) for draft in single
    ]
    marks += hits
    marks.sort(key=lambda mark: mark[:2])
    place = 0
    for sentence in reading.sentences:
        if sentence.block != "body" or sentence.paragraph - paragraph > 1:
            carry = None
        paragraph = sentence.paragraph
        subject: Person | None = None
        while place < len(marks) and marks[place][0] < sentence.end:
            start, end, what = marks[place]
            place += 1
            if isinstance(what, Draft):
                if subject is None and word_before(reading.flat, start) not in SUBJECT_BREAKS:
                    subject = what.who[0]
                continue
            person, gender = subject or carry, PRONOUNS[what]
            if person is None or person.gender not in (None, gender):
                continue
            person.gender = gender
            if subject is None and what in ("he", "she"):
                subject = person
            reading.add_persons(start, end, "pronoun", [person], "actor.pronoun")
        if sentence.block == "body":
            carry = subject or carry
