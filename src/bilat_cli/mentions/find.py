"""The stage itself: from a document and its sentences to its mentions."""

from __future__ import annotations

from collections.abc import Sequence

from bilat_cli.mentions.groups import pointers
from bilat_cli.mentions.lands import rest
from bilat_cli.mentions.named import persons
from bilat_cli.mentions.pronouns import pronouns
from bilat_cli.mentions.reading import Reading
from bilat_cli.mentions.speakers import speakers
from bilat_cli.model import Document, Mention, Sentence


def find(document: Document, sentences: Sequence[Sentence]) -> tuple[Mention, ...]:
    """All mentions in the given sentences, sorted by start; no two overlap.

    Offsets are those of `document.text`. Sentences have to be those of the same document, in
    order; text outside them is not read. Raises nothing on any text.
    """
    reading = Reading(document, sentences)
    persons(reading)
    rest(reading)
    pointers(reading)
    reading.drafts.sort(key=lambda draft: draft.start)
    pronouns(reading)
    speakers(reading)
    reading.drafts.sort(key=lambda draft: (draft.start, -draft.end))
    found: list[Mention] = []
    end = -1
    for draft in reading.drafts:
        if draft.start >= end:
            found.append(draft.mention(reading.squeezed))
            end = draft.end
    return tuple(found)
