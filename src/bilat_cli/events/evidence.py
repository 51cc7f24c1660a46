"""Where a draft's fields come from, and how sure its date is."""

from __future__ import annotations

from bilat_cli.events.draft import Draft
from bilat_cli.model import Annotated, FieldEvidence, Source, TimeExpression


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
        fields["date"] = _date_evidence(time, draft)
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
    return Source(
        document=document.path,
        title=document.title,
        publisher=document.publisher,
        published=document.published.isoformat() if document.published else None,
        quote=text[sentence.start : sentence.end],
        start=sentence.start,
        end=sentence.end,
        fields=fields,
    )


def _date_evidence(time: TimeExpression, draft: Draft) -> FieldEvidence:
    how = time.how
    if draft.link not in ("own", ""):
        how = f"{how or time.text} ({draft.link})"
    return FieldEvidence(
        time.text, time.start, time.end, time.rule,
        value=time.value, reference=time.reference, how=how,
    )  # fmt: skip
