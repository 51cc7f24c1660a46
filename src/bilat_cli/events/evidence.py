"""Where a draft's fields come from, and how sure its date is."""

from __future__ import annotations

from bilat_cli.events.draft import Draft
from bilat_cli.model import Annotated, FieldEvidence, Source, TimeExpression
from bilat_cli.sourcing import quoted


def confidence(draft: Draft) -> float:
    """How sure the date is, lowered for headlines and events that nobody is named for."""
    value = draft.anchor.certainty if draft.anchor else 0.4
    if draft.scene.sentence.block != "body":
        value *= 0.9
    if not draft.people and not draft.parties:
        value *= 0.85
    return round(value, 2)


def source(draft: Draft, annotated: Annotated) -> Source:
    """The sentence of a draft, with the words that gave each field."""
    document = annotated.document
    sentence = draft.scene.sentence
    text = document.text
    fields: dict[str, FieldEvidence] = {}

    def put(name: str, start: int, end: int, rule: str) -> None:
        fields[name] = FieldEvidence(text[start:end], start, end, rule)

    put("kind", draft.start, draft.end, draft.rule.name)
    time = draft.anchor.time if draft.anchor else None
    if time is not None:
        fields["date"] = dated(time, _how(time, draft))
    for name in ("ordinal", "key", "document"):
        if name in draft.groups:
            put("documents" if name == "document" else name, *draft.groups[name], draft.rule.name)
    if "head" in draft.groups:
        put("series", *draft.groups["head"], draft.rule.name)
    if draft.place and draft.place[1] is not None:
        mention = draft.place[1]
        put("place", mention.start, mention.end, mention.rule)
    for number, mention in enumerate(draft.roles.subject + draft.roles.object):
        if mention.kind == "person":
            put(f"participant.{number + 1}", mention.start, mention.end, mention.rule)
        elif mention.kind == "country":
            put(f"country.{number + 1}", mention.start, mention.end, mention.rule)
    return quoted(document, sentence.start, sentence.end, fields)


def _how(time: TimeExpression, draft: Draft) -> str | None:
    if draft.link in ("own", ""):
        return time.how
    return f"{time.how or time.text} ({draft.link})"


def dated(time: TimeExpression, how: str | None) -> FieldEvidence:
    """The words that gave a date, with the value and reference that were read from them."""
    return FieldEvidence(
        time.text, time.start, time.end, time.rule,
        value=time.value, reference=time.reference, how=how,
    )  # fmt: skip
