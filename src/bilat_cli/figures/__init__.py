"""Facts: figures, counts, ordinals, anniversaries, agreements and targets of one report.

One scan finds everything that could begin a fact; only there are numerals, units, bounds,
subjects and periods read. A number that no rule gives a unit or a countable noun is no fact.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from bilat_cli.figures import amounts, gate, phrases
from bilat_cli.figures.context import Scene
from bilat_cli.figures.draft import Draft, finish
from bilat_cli.figures.family import make_family
from bilat_cli.figures.report import Report
from bilat_cli.figures.scan import Hit, hits
from bilat_cli.model import Annotated, EventMention, FactMention, Sentence
from bilat_cli.rules.facts._record import Phrase

__all__ = ["FAMILY", "find"]

_OVERLAPS = 6
"""How many facts over the same words are looked at."""
_PROSE = ("headline", "body", "caption")


def find(annotated: Annotated, events: Sequence[EventMention]) -> tuple[FactMention, ...]:
    """The facts of a report, in the order of the text.

    `events` are the events of the same report: their dates give the periods of ordinals, their
    documents the agreements.
    """
    sentences = annotated.sentences
    if not sentences:
        return ()
    report = Report(annotated, events)
    found: list[FactMention] = []
    # What stands before the first sentence and behind the last, most of it figures, is no prose.
    inside_prose = hits(report.text, sentences[0].start, sentences[-1].end)
    for sentence, inside in _by_sentence(annotated, inside_prose):
        found += _read(Scene(report, sentence), inside)
    return tuple(_shared(found))


def _by_sentence(
    annotated: Annotated, found: Iterable[Hit]
) -> Iterator[tuple[Sentence, list[Hit]]]:
    """The hits inside each sentence of prose; those outside of any are dropped."""
    starts = [sentence.start for sentence in annotated.sentences]
    current: Sentence | None = None
    inside: list[Hit] = []
    for hit in found:
        if current is None or hit.start >= current.end:
            if current is not None and inside:
                yield current, inside
            index = bisect_right(starts, hit.start) - 1
            current, inside = (annotated.sentences[index] if index >= 0 else None), []
            if current is None or hit.start >= current.end or current.block not in _PROSE:
                current = None
                continue
        inside.append(hit)
    if current is not None and inside:
        yield current, inside


def _read(scene: Scene, inside: Sequence[Hit]) -> list[FactMention]:
    """The facts of one sentence."""
    dated = scene.in_time if scene.times else None
    scene.numbers = [
        hit.start for hit in inside if not hit.phrases and not (dated and dated(hit.start))
    ]
    known = frozenset(scene.numbers)
    drafts: list[Draft] = []
    tried: set[str] = set()
    done = -1
    for hit in inside:
        if hit.phrases:
            drafts += _read_phrases(scene, hit.phrases, tried)
        elif hit.start >= done and hit.start in known:
            read = amounts.read(scene, hit.start)
            if read is not None:
                drafts += read[0]
                done = read[1]
    return _finished(scene, drafts)


def _shared(mentions: list[FactMention]) -> list[FactMention]:
    """Gives a numbered meeting without a date of its own the one that stands elsewhere."""
    dated: dict[tuple[str | None, str], FactMention] = {}
    for mention in mentions:
        evidence = mention.source.fields.get("period")
        if mention.kind == "ordinal" and evidence and evidence.rule != "fact.period.report":
            dated.setdefault((mention.unit, str(mention.value)), mention)
    result = []
    for mention in mentions:
        evidence = mention.source.fields.get("period")
        other = dated.get((mention.unit, str(mention.value))) if mention.kind == "ordinal" else None
        if other and (evidence is None or evidence.rule == "fact.period.report"):
            fields = {**mention.source.fields, "period": other.source.fields["period"]}
            source = replace(mention.source, fields=fields)
            mention = replace(
                mention, period=other.period, source=source, statement=other.statement
            )
        result.append(mention)
    return result


def _read_phrases(scene: Scene, rules: Sequence[Phrase], tried: set[str]) -> list[Draft]:
    """Each phrase rule reads a sentence once, however many of its triggers stand there."""
    drafts: list[Draft] = []
    for phrase in rules:
        if phrase.name not in tried:
            tried.add(phrase.name)
            drafts += phrases.read(scene, phrase)
    return drafts


def _finished(scene: Scene, drafts: list[Draft]) -> list[FactMention]:
    """The records of one sentence; of drafts over the same words the phrase wins."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.start, d.rule.startswith("fact.amount"), -d.end)):
        clash = any(
            k.start < draft.end
            and draft.start < k.end
            and k.rule != draft.rule
            and not _inside_title(scene, k, draft)
            for k in kept[-_OVERLAPS:]
        )
        if not clash:
            kept.append(draft)
    return [finish(scene, draft) for draft in kept if gate.useful(scene, draft)]


def _inside_title(scene: Scene, title: Draft, draft: Draft) -> bool:
    """Does a document's description tell a figure: "a protocol on their 900-kilometre border"?"""
    if title.kind != "agreement" or draft.unit_span is None or isinstance(draft.value, str):
        return False
    first, last, _ = draft.unit_span
    return not draft.counted or scene.text[first:last].islower()


FAMILY = make_family(find)
