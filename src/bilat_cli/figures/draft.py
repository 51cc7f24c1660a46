"""A fact while it is being read, and the record that it becomes."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import Struct, field
from msgspec.structs import replace

from bilat_cli import edtf
from bilat_cli.figures.bounds import Bound
from bilat_cli.figures.context import Scene
from bilat_cli.figures.notions import Period, Subject
from bilat_cli.figures.numbers import exact
from bilat_cli.model import Comparator, FactKind, FactMention, FieldEvidence, TopicCue
from bilat_cli.sourcing import quoted
from bilat_cli.wording import ordinal, plural

_LONGEST_STATEMENT = 120
_PLACES = 2
"""Digits behind the point that a reader needs: a third is printed as 33.33 percent."""
_COMPARATORS: dict[Comparator, str] = {
    "=": "", ">": "more than ", ">=": "at least ", "<": "less than ", "<=": "up to ", "~": "about ",
}  # fmt: skip
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_INVARIABLE = (
    "percent", "times", "people", "aircraft", "personnel", "bcm", "km", "kg", "degree Celsius",
    "wounded", "dead", "injured",
)  # fmt: skip


class Draft(Struct, kw_only=True, gc=False):
    """A fact that is being read. Spans are code points of the document."""

    kind: FactKind
    value: Decimal | str
    rule: str
    start: int
    end: int
    unit: str | None = None
    unit_span: tuple[int, int, str] | None = None
    """Start, end and rule of the words that gave the unit."""
    bound: Bound | None = None
    comparator: Comparator = "="
    change: Literal["up", "down"] | None = None
    change_span: tuple[int, int] | None = None
    subject: Subject | None = None
    period: Period | None = None
    baseline: Period | None = None
    topics: tuple[str, ...] = ()
    holder: Subject | None = None
    """Of a rank: who holds it."""
    extra: dict[str, FieldEvidence] = field(default_factory=dict)
    ends: tuple[Decimal, Decimal] | None = None
    """Both ends of a range, of which the value is one."""
    former: bool = False
    """Is it what something changed from, at a time that the text does not tell?"""
    counted: bool = False
    """Is the subject what was counted ("displaced people")?"""
    confidence: float = 0.9


def finish(scene: Scene, draft: Draft) -> FactMention:
    """The record of a draft: fields with their words, topics, countries, speaker, statement."""
    topics = scene.topics(draft.start, draft.end, draft.topics)
    fields = _fields(scene, draft, topics)
    value = draft.value if isinstance(draft.value, str) else exact(draft.value)
    period = draft.period.edtf if draft.period else None
    return FactMention(
        kind=draft.kind,
        value=value,
        rule=draft.rule,
        statement=_statement(draft, value, period),
        source=quoted(scene.report.document, scene.start, scene.end, fields),
        topics=tuple(topics),
        subject=draft.subject.text if draft.subject else None,
        unit=draft.unit,
        comparator=draft.bound.comparator if draft.bound else draft.comparator,
        period=period,
        baseline=draft.baseline.edtf if draft.baseline else None,
        change=draft.change,
        countries=scene.countries,
        speaker=scene.speaker[0] if scene.speaker else None,
        confidence=_confidence(scene, draft),
    )


def _fields(
    scene: Scene, draft: Draft, topics: dict[str, TopicCue | None]
) -> dict[str, FieldEvidence]:
    """For each field the words that gave it."""
    spans: dict[str, tuple[int, int, str]] = {"value": (draft.start, draft.end, draft.rule)}
    if draft.unit_span:
        spans["unit"] = draft.unit_span
    if draft.bound:
        spans["comparator"] = (draft.bound.start, draft.bound.end, draft.bound.rule)
    if draft.change_span:
        spans["change"] = (*draft.change_span, "fact.change")
    if draft.subject:
        spans["subject"] = (draft.subject.start, draft.subject.end, "fact.subject")
    if draft.holder:
        spans["holder"] = (draft.holder.start, draft.holder.end, "fact.holder")
    cue = next((cue for cue in topics.values() if cue is not None), None)
    if cue:
        spans["topic"] = (cue.start, cue.end, f"topic.{cue.topic}")
    if scene.speaker:
        spans["speaker"] = (*scene.speaker[1:], "fact.speaker")
    text = scene.report.original
    fields = {
        name: FieldEvidence(text[start:end], start, end, rule)
        for name, (start, end, rule) in spans.items()
    }
    for name, told in (("period", draft.period), ("baseline", draft.baseline)):
        if told and told.evidence:
            fields[name] = _printed(scene, told.evidence)
    for name, evidence in draft.extra.items():
        fields[name] = _printed(scene, evidence)
    return fields


def _printed(scene: Scene, evidence: FieldEvidence) -> FieldEvidence:
    """The words as in the document, where marks and links were blanked for reading."""
    text = scene.report.original
    if text is scene.text:
        return evidence
    return replace(evidence, text=text[evidence.start : evidence.end])


def _confidence(scene: Scene, draft: Draft) -> float:
    """From 0 to 1: how sure the words are. Less without a subject or a period of its own, and
    outside of the body, in headlines and captions."""
    score = draft.confidence
    if draft.subject is None:
        score -= 0.1
    if draft.period is None or not draft.period.given:
        score -= 0.15
    if scene.sentence.block != "body":
        score *= 0.9
    return round(max(score, 0.1), 2)


def _amount(draft: Draft, value: float | str, unit: str | None) -> str:
    """The value, or the range it is an end of, for a reader."""
    if draft.ends is not None:
        first, last = (figure(exact(end), unit, "=") for end in draft.ends)
        # "75 to 80 billion USD": what both ends share is told once.
        head, tail = first.split(" "), last.split(" ")
        while len(head) > 1 and head[-1] == tail[-1]:
            head, tail = head[:-1], tail[:-1]
        return f"{' '.join(head)} to {last}"
    if draft.bound is not None and draft.bound.says:
        return f"{draft.bound.says} {figure(value, unit, '=')}"
    return figure(value, unit, draft.bound.comparator if draft.bound else draft.comparator)


def figure(value: float | str, unit: str | None, comparator: Comparator) -> str:
    """A value with its unit, for a reader: "more than 240 billion USD"."""
    if isinstance(value, str):
        return value
    words = f"{round(value, _PLACES):,}"
    for size, name in _SCALES:
        if abs(value) >= size:
            words = f"{Decimal(str(value)) / size:f}"
            words = f"{words.rstrip('0').rstrip('.') if '.' in words else words} {name}"
            break
    if unit:
        plain = unit.isupper() or unit in _INVARIABLE or value == 1 or "per " in unit
        words = f"{words} {unit if plain else _plural(unit)}"
    return _COMPARATORS[comparator] + words


def _plural(noun: str) -> str:
    head, of, tail = noun.partition(" of ")
    return plural(head) + of + tail


def _statement(draft: Draft, value: float | str, period: str | None) -> str:
    """One line that a reader understands without the report."""
    when = f" ({edtf.wording(period)})" if period else ""
    subject = draft.subject.text if draft.subject else None
    amount = _amount(draft, value, draft.unit)
    if draft.kind in ("ordinal", "anniversary") and not isinstance(value, str):
        name = subject or draft.unit or ""
        if draft.kind == "anniversary" and "anniversar" not in name.lower():
            line = f"{value} years of {name}" if subject else f"{ordinal(int(value))} anniversary"
        else:
            line = f"{ordinal(int(value))} {name}"
    elif draft.kind in ("count", "target") and subject and draft.counted:
        line = f"{_amount(draft, value, None)} {subject}"
        rate = (draft.unit or "").partition(" per ")[2]
        if rate and " per " not in subject:
            line = f"{line} per {rate}"
    elif draft.kind in ("agreement", "observance"):
        line = str(value)
    elif draft.kind == "rank":
        line = subject or f"no. {value} {draft.unit}"
        if draft.holder and subject:
            line = f"{draft.holder.text}: {subject}"
    else:
        sign = ""
        if draft.kind in ("growth", "ratio") and draft.change and not amount.startswith("up to"):
            sign = f"{draft.change} "
        line = f"{subject}: {sign}{amount}" if subject else sign + amount
    line = line[: _LONGEST_STATEMENT - len(when)].rstrip() + when
    return line[0].upper() + line[1:] if line else line
