"""Which drafts are of no use to a reader, although their words were read right.

A figure without a subject tells nothing; what is imagined is no fact; and the business of private
firms has no place in a chronology of two countries unless the sentence links it to a state.
"""

from __future__ import annotations

import functools

from bilat_cli.figures.context import Scene
from bilat_cli.figures.draft import Draft
from bilat_cli.figures.notions import Subject
from bilat_cli.figures.patterns import exact, found
from bilat_cli.figures.report import Report
from bilat_cli.model import Mention
from bilat_cli.rules.facts.gates import (
    FIRM,
    HOLLOW,
    IMAGINED,
    INDEFINITE,
    MODAL,
    MODAL_OR_WILL,
    STATE,
    SUPPOSED_BEHIND,
)
from bilat_cli.rules.facts.words import CARDINALS

_MEASURED = ("quantity", "growth", "ratio", "target")
_PLAIN = ("quantity", "growth", "ratio", "target", "count", "rank", "frequency", "agreement")
_LEAD = 2
"""Sentences of the body that tell, with the headline, what a report is about."""


def useful(scene: Scene, draft: Draft) -> bool:
    """Is a draft worth printing: does it say of what it is, and of something real and public?"""
    if draft.kind in _MEASURED and (draft.subject is None or is_hollow(draft.subject)):
        return False
    if draft.subject is not None and draft.subject.text.lower() in ("i", "we", "he", "she", "you"):
        return False
    if draft.former:
        return False
    if draft.kind in _PLAIN and is_private(scene):
        return False
    return draft.kind not in _MEASURED or not _is_imagined(scene, draft)


def is_hollow(subject: Subject) -> bool:
    """Is it no noun phrase that a reader understands: a time, a direction, a pronoun?"""
    words = subject.text.lower().replace("’", "'").split()
    if not words or words[-1].endswith(("n't", "'s")) or subject.text[0].isdigit():
        return True
    if words[0] in ("versus", "against", "compared"):
        return True
    if len(words) == 1 and ("-" in words[0] or len(words[0]) == 1):
        return True
    return all(word in _hollow() for word in words)


@functools.cache
def _hollow() -> frozenset[str]:
    return frozenset(HOLLOW.split()) | frozenset(CARDINALS)


# ------------------------------------------------------------------- private business
def is_private(scene: Scene) -> bool:
    """Does the sentence tell of a firm, or stand in a report on one, and name no state at all?"""
    if scene.private is None:
        scene.private = not _is_linked(scene) and (
            found(FIRM, scene.quote) or _is_about_firm(scene.report)
        )
    return scene.private


def _is_linked(scene: Scene) -> bool:
    """Does the sentence name a country, a leader, an organisation of states, or trade?"""
    if any(
        _names_state(mention) and not scene.in_amount(mention.start) for mention in scene.mentions
    ):
        return True
    return found(STATE, scene.quote)


def _names_state(mention: Mention) -> bool:
    """A place is where something happened; countries, officials, organisations are parties."""
    if mention.kind == "person":
        return any(entity.country or entity.office for entity in mention.entities)
    return mention.kind != "place" and bool(mention.entities) and mention.form != "capital"


def _is_about_firm(report: Report) -> bool:
    """Is it a report on a firm: firms in its headline or first sentences, and no state?"""
    if report.about_firm is None:
        first = report.opening(_LEAD)
        report.about_firm = (
            first is not None
            and found(FIRM, report.text[first[0] : first[1]])
            and not found(STATE, report.text[first[0] : first[1]])
        )
    return report.about_firm


# ------------------------------------------------------------------- imagined
def _is_imagined(scene: Scene, draft: Draft) -> bool:
    """Does the clause of a figure only suppose it ("a price of 90 dollars would hurt")?"""
    if found(SUPPOSED_BEHIND, scene.text[draft.end : min(scene.end, draft.end + 60)]):
        before = scene.text[max(scene.start, draft.start - 40) : draft.start]
        if found(INDEFINITE, before):
            return True
    quote = scene.quote
    if not found(IMAGINED, quote):
        return False
    clause = quote[: draft.start - scene.start]
    opened = list(exact(IMAGINED).finditer(clause))
    if opened and "," not in clause[opened[-1].end() :]:
        return True
    conditional = any(match.group().lower().endswith("if") for match in opened)
    return found(MODAL if not conditional else MODAL_OR_WILL, quote)
