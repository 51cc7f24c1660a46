"""Facts that are no plain number with a unit, by the phrase rules."""

from __future__ import annotations

import functools
import re
from decimal import Decimal

from bilat_cli.figures import (
    asides,
    baselines,
    following,
    nouns,
    periods,
    ranks,
    standin,
    subjects,
    themes,
    titles,
)
from bilat_cli.figures.bounds import bound
from bilat_cli.figures.context import Scene
from bilat_cli.figures.draft import Draft
from bilat_cli.figures.lexicon import plain, tables
from bilat_cli.figures.notions import Period, Subject
from bilat_cli.figures.numbers import cardinal
from bilat_cli.figures.patterns import compiled
from bilat_cli.rules.facts._record import Phrase
from bilat_cli.rules.facts.fragments import FRAGMENTS

_NEAR = 40
_CARRIED = 90
"""Characters between a figure and the words that tell how many times an earlier one it is."""
_BEHIND = 80
"""Characters between "signed by ..." and its day."""
_MEMBER = 8
"""Words between a comma and a time that make it the time of something else."""
_PRONOUNS = ("it", "this", "that", "they", "which", "who", "these", "those", "he", "she", "we")
_RANKED = "of|since|between|with|for|in|to|from"
"""Prepositions between a rank and what it is in: "investor in Peru", "market for cars"."""
_FRACTIONS = {"half": 2, "halve": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_EVERY = {"every": 1, "each": 1, "once": 1, "twice": 2, "annually": 1}


@functools.cache
def _compiled(pattern: str, cased: bool) -> re.Pattern[str]:
    for name, piece in FRAGMENTS.items():
        pattern = pattern.replace("{" + name + "}", piece)
    return compiled(pattern, cased=cased)


def read(scene: Scene, phrase: Phrase) -> list[Draft]:
    """Every fact that a phrase rule reads in a sentence."""
    drafts = []
    for match in _compiled(phrase.pattern, phrase.cased).finditer(scene.quote):
        if phrase.kind == "agreement":
            if _refused(scene, phrase, match, {}):
                continue
            drafts += _agreements(scene, phrase, match)
            continue
        draft = _draft(scene, phrase, match)
        if draft is None:
            continue
        if phrase.kind == "rank" and draft.subject is not None:
            draft.holder = ranks.holder(scene, draft.subject.start, draft.subject.end)
        drafts.append(draft)
    return drafts


def _agreements(scene: Scene, phrase: Phrase, match: re.Match[str]) -> list[Draft]:
    """One fact for each document in the object of a verb like "signed"."""
    first, last = _span(match, "value")
    drafts = []
    found = titles.split(scene.text, scene.start + first, scene.start + last)
    for title, start, end in found:
        draft = Draft(kind=phrase.kind, value=title, rule=phrase.name, start=start, end=end)
        draft.unit = phrase.unit
        draft.topics = phrase.topics
        # Times inside the titles of a list are the terms of the documents, not their day.
        draft.start = found[0][1]
        draft.period = _period(scene, phrase, draft, found[-1][2])
        draft.start = start
        drafts.append(draft)
    return drafts


def _draft(scene: Scene, phrase: Phrase, match: re.Match[str]) -> Draft | None:
    groups = match.groupdict()
    span = _span(match, "value") if groups.get("value") else match.span()
    start, end = scene.start + span[0], scene.start + span[1]
    words = groups.get("value") or ""
    value = _value(phrase, words)
    if value is None or _refused(scene, phrase, match, groups):
        return None
    draft = Draft(kind=phrase.kind, value=value, rule=phrase.name, start=start, end=end)
    draft.unit = _unit(phrase, groups)
    if groups.get("unit"):
        first, last = _span(match, "unit")
        draft.unit_span = (scene.start + first, scene.start + last, phrase.name)
    draft.subject = _subject(scene, phrase, match, groups)
    if (
        draft.subject is None
        and not phrase.carries
        and phrase.kind in ("ratio", "quantity", "growth", "frequency")
    ):
        first, last = (scene.start + at for at in match.span())
        draft.subject = subjects.of_phrase(scene, first, last) or _named(scene, phrase, first)
    draft.comparator = phrase.comparator
    draft.bound = bound(scene.text, start, end, scene.start, scene.end)
    draft.change = phrase.change
    draft.topics = phrase.topics
    if phrase.carries and phrase.kind == "count":
        draft.subject = scene.rank
    elif phrase.carries:
        _carry(scene, draft)
        return draft
    if phrase.kind == "rank":
        scene.rank = draft.subject
    last = match.span()[0] + len(match.group().rstrip(" \n,;:.)"))
    draft.period = _period(scene, phrase, draft, scene.start + last)
    led = baselines.led_from_to(scene, end) if phrase.kind == "ratio" else None
    if led is not None:
        draft.baseline, draft.period = led
    if draft.period is None and (phrase.needs_period or (
        phrase.kind == "frequency" and draft.subject is None
    )):  # fmt: skip
        return None
    if phrase.kind == "anniversary" and draft.period and isinstance(draft.value, Decimal):
        # The year from which the anniversary counts.
        origin = int(draft.period.edtf[:4]) - int(draft.value)
        draft.baseline = Period(f"{origin:04d}", None) if origin > 0 else None
    if phrase.kind == "ratio" and led is None:
        draft.baseline = baselines.baseline(
            scene, start, end, draft.period.edtf if draft.period else None
        )
    return draft


def _carry(scene: Scene, draft: Draft) -> None:
    """Gives a multiple what the figure before it told, and what it is set against."""
    if not scene.amounts or draft.start - scene.amounts[-1][1] > _CARRIED:
        return
    draft.subject, draft.period = scene.subject, scene.period or standin.of_amount(scene)
    behind = next((t for t in scene.times if t.start >= draft.end and t.edtf), None)
    if behind is not None and behind.start - draft.end < _NEAR:
        draft.baseline = asides.exactly(scene, behind)


def _refused(
    scene: Scene, phrase: Phrase, match: re.Match[str], groups: dict[str, str | None]
) -> bool:
    """Does something in the words matched speak against the fact?"""
    skipped = (groups.get("skip") or "").lower().replace("-", " ").split()
    if any(word in tables().breaks and word != "and" for word in skipped):
        return True
    if not phrase.refuses:
        return False
    start, end = match.span()
    window = scene.quote[max(0, start - 24) : end]
    return _compiled(phrase.refuses, True).search(window) is not None


def _span(match: re.Match[str], group: str) -> tuple[int, int]:
    """The span of a named group; google-re2 knows spans by number only."""
    first, last = match.span(match.re.groupindex[group])
    return first, last


def _value(phrase: Phrase, words: str) -> Decimal | str | None:
    if phrase.value is not None and not (
        words[:3].isalnum() and phrase.kind == "rank" and words != "top"
    ):
        return phrase.value if isinstance(phrase.value, str) else Decimal(str(phrase.value))
    if phrase.kind == "observance":
        return " ".join(words.split()) or None
    if phrase.kind == "frequency":
        first = words.split()[0].lower()
        return Decimal(_EVERY[first]) if first in _EVERY else cardinal(first)
    if phrase.kind == "ratio" and phrase.unit == "percent":
        return _fraction(words)
    if words.lower().endswith("times"):
        words = words[:-5].strip()
    return cardinal(words) if words else Decimal(1)


def _fraction(words: str) -> Decimal | None:
    parts = re.split(r"[\s-]+", words.lower())
    bottom = _FRACTIONS.get(parts[-1].rstrip("s"), 0)
    top = cardinal(parts[0]) if len(parts) > 1 and parts[0] != "a" else Decimal(1)
    if not bottom or top is None:
        return None
    return (top * 100 / bottom).quantize(Decimal("0.0001")).normalize()


def _unit(phrase: Phrase, groups: dict[str, str | None]) -> str | None:
    printed = " ".join((groups.get("unit") or "").lower().split())
    if phrase.unit is not None:
        return phrase.unit.replace("{unit}", printed)
    if not printed:
        return None
    return phrase.units.get(printed) or " ".join(plain(word) for word in printed.split())


def _subject(
    scene: Scene, phrase: Phrase, match: re.Match[str], groups: dict[str, str | None]
) -> Subject | None:
    if groups.get("subject"):
        first, last = _span(match, "subject")
    elif groups.get("skip") is not None and groups.get("unit"):
        first, last = _span(match, "skip")[0], _span(match, "unit")[1]
    else:
        return _subject_before(scene, phrase, scene.start + match.start())
    if phrase.kind == "anniversary":
        last = nouns.complement(scene, scene.start + last) - scene.start
    if phrase.kind == "rank":
        last = nouns.complement(scene, scene.start + last, _RANKED) - scene.start
    if phrase.kind == "ratio" and phrase.unit == "percent" and phrase.change is None:
        return following.phrase(scene, scene.start + first)
    if any(scene.start + first < t.start < scene.start + last for t in scene.times):
        return nouns.cut(scene, scene.start + first, scene.start + last)
    words = " ".join(scene.quote[first:last].replace("[", "").replace("]", "").split())
    if phrase.kind == "ratio":
        return nouns.trimmed(scene, scene.start + first, scene.start + last)
    if not words or words.lower() in _PRONOUNS:
        return None
    return Subject(words, scene.start + first, scene.start + last)


def _named(scene: Scene, phrase: Phrase, start: int) -> Subject | None:
    """The subject that the first word of a phrase itself stands for ("extended": extension)."""
    word = scene.text[start : start + 24].split(None, 1)[0]
    for opening, name in phrase.names.items():
        if word.lower().startswith(opening):
            return Subject(name, start, start + len(word))
    return None


def _subject_before(scene: Scene, phrase: Phrase, start: int) -> Subject | None:
    """Who met, or what is held every year: named before the words of the phrase."""
    if phrase.kind == "frequency":
        before = scene.quote[: start - scene.start]
        gatherings = list(_compiled(r"(?:{w}\s+){0,2}\b{gathering}\b", False).finditer(before))
        if gatherings:
            first, end = gatherings[-1].span()
            return nouns.trimmed(scene, scene.start + first, scene.start + end)
    if phrase.kind in ("count", "frequency"):
        near = [m for m in scene.mentions if m.kind == "person" and 0 <= start - m.end < _NEAR]
        if near:
            words = " ".join(scene.text[near[-1].start : near[-1].end].split())
            return Subject(words, near[-1].start, near[-1].end)
    return None


def _period(scene: Scene, phrase: Phrase, draft: Draft, end: int) -> Period | None:
    if phrase.period == "theme":
        return themes.theme(scene, draft)
    if phrase.period == "year":
        count = int(draft.value) if isinstance(draft.value, Decimal) else 1
        return standin.jubilee(scene, count, draft.start, end)
    if phrase.period == "behind":
        told = next(
            (t for t in scene.times if t.start >= end and t.type == "DATE" and t.edtf), None
        )
        if told is not None and told.start - end < _BEHIND:
            return asides.exactly(scene, told)
    if phrase.period in ("event", "behind"):
        return _event_period(scene, draft, end)
    found = periods.governing(
        scene, draft.start, end, within=phrase.kind == "rank",
        closed=phrase.kind in ("ratio", "count"),
    )  # fmt: skip
    if found is not None and not found.edtf:
        return None
    if found is not None and phrase.kind == "rank":
        scene.report.flow = (scene.sentence.paragraph, found)
    if phrase.period == "since":
        begun = asides.founded(scene) if found is None or "/" not in found.edtf else None
        if begun is not None:
            return begun
        if found is None or "/" in found.edtf:
            return found
        return found if found.edtf.endswith("/..") else None
    if found is None and phrase.kind == "rank" and scene.period is not None:
        # "Trade reached 9 billion in 2022, and Peru was the top partner": the same time.
        between = scene.text[scene.amounts[-1][1] : draft.start] if scene.amounts else ""
        if " was " in f" {between} ":
            return scene.period
    return found or standin.of_report(scene, year=phrase.kind == "rank")


def _event_period(scene: Scene, draft: Draft, end: int) -> Period | None:
    """The day of a meeting or signing: as the event of this number has it, else as told here."""
    numbered = draft.kind == "ordinal"
    for event in scene.events:
        if numbered and event.date and event.ordinal == draft.value:
            told = Period(event.date, event.source.fields.get("date"))
            return standin.to_month(told) if _on_margins(scene, draft) else told
    found = periods.governing(scene, draft.start, end, dates_only=True)
    if found is not None and not numbered and _is_elsewhere(scene, end, found):
        found = None
    if found is None and not numbered:
        for event in scene.events:
            if event.date and event.documents and event.kind in ("signing", "agreement"):
                return Period(event.date, event.source.fields.get("date"))
    if found is None and numbered and standin.is_later(scene, draft.start, end):
        return None
    if found is None and not numbered and _perfect().search(
        scene.text, max(scene.start, draft.start - _NEAR), draft.start
    ):  # fmt: skip
        # "the only country that has signed a treaty": some day before.
        return None if not scene.report.is_lead(scene.sentence, 2) else standin.of_report(scene)
    found = found or standin.of_report(scene)
    if found and _on_margins(scene, draft):
        # The text dates the talks on its margins, not the gathering itself.
        return standin.to_month(found)
    return found


@functools.cache
def _perfect() -> re.Pattern[str]:
    return re.compile(r"\b(?:has|have|had)\s+(?:\w+\s+)?(?:signed|concluded|ratified|adopted)\b")


def _is_elsewhere(scene: Scene, end: int, found: Period) -> bool:
    """Does a time behind a title stand in a later member of a list, with much before it?"""
    told = found.evidence
    if told is None or told.start <= end:
        return False
    between = scene.text[end : told.start]
    return "," in between and len(between.rpartition(",")[2].split()) > _MEMBER


def _on_margins(scene: Scene, draft: Draft) -> bool:
    before = scene.text[max(scene.start, draft.start - 24) : draft.start].lower()
    return any(
        f"{word} of" in " ".join(before.split()) for word in ("sidelines", "margins", "fringes")
    )
