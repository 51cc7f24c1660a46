"""I and my, where it is known who speaks: a statement by one person, or a transcript."""

from __future__ import annotations

import re
from functools import cache

from bilat_cli.mentions.items import flatten
from bilat_cli.mentions.people import Person
from bilat_cli.mentions.reading import Reading
from bilat_cli.rules.actors.grammar import SPEAKING


@cache
def _first() -> re.Pattern[str]:
    # Literals first, so that the scan can skip by first letters; the left edge is tested later.
    return re.compile(r"(?:I|My|my|me)\b")


@cache
def _label() -> re.Pattern[str]:
    """What begins a speaker's turn: "PRESIDENT SILVA:", "THE PRESIDENT:", "Q "."""
    return re.compile(r"(?:[A-Z][A-Z .'-]{3,40}:|Q(?= ))")


def speakers(reading: Reading) -> None:
    """Add a mention for each I and my whose speaker is known. Needs all drafts, sorted."""
    alone = _alone(reading)
    turns = _turns(reading, alone)
    if alone is None and not any(speaker for _, speaker in turns):
        return
    current, turn, place = alone, 0, 0
    flat = reading.flat
    hits = [match.span() for match in _first().finditer(flat)]
    hits = [hit for hit in hits if not flat[hit[0] - 1 : hit[0]].isalnum()]
    for sentence in reading.sentences:
        while turn < len(turns) and turns[turn][0] <= sentence.start:
            current = turns[turn][1]
            turn += 1
        while place < len(hits) and hits[place][0] < sentence.end:
            start, end = hits[place]
            place += 1
            if (
                current is not None
                and start >= sentence.start
                and not _quoted(reading.flat, sentence.start, start)
            ):
                reading.add_persons(start, end, "pronoun", [current], "actor.pronoun.speaker")


def _quoted(flat: str, start: int, end: int) -> bool:
    """Inside quotation marks somebody else may speak."""
    return flat.find('"', start, end) >= 0 or flat.find("“", start, end) >= 0


def _alone(reading: Reading) -> Person | None:
    """The one person whom the title names as the speaker."""
    title = flatten(reading.document.title or "")
    words = next((word for word in SPEAKING if title.startswith(word)), None)
    if words is None:
        return None
    rest = title[len(words) : len(words) + 60]
    found = [person for person in reading.people.all if person.name.split(" ")[-1] in rest]
    if len(found) != 1 or " and " in rest.split(" on ")[0].split(" at ")[0]:
        return None
    return found[0]


def _turns(reading: Reading, alone: Person | None) -> list[tuple[int, Person | None]]:
    """Where a speaker's turn begins, and whose it is (None: somebody unknown)."""
    labels: list[re.Match[str]] = []
    flat, pattern = reading.flat, _label()
    for sentence in reading.sentences:
        start = sentence.start
        if not (flat[start : start + 3].isupper() or flat.startswith("Q ", start)):
            continue
        label = pattern.match(flat, start, sentence.end)
        if label is not None:
            labels.append(label)
    if not labels:
        return []
    named = {draft.end: draft.who[0] for draft in reading.drafts if len(draft.who) == 1}
    return [
        (label.start(), named.get(label.end() - 1, alone if label[0].startswith("THE ") else None))
        for label in labels
    ]
