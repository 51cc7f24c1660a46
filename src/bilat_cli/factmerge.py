"""Merges what several reports tell of the same figure into one fact with several sources.

Mentions are put into buckets by what must be equal (sort of fact, unit, countries, period),
sorted by value inside a bucket, and joined while they agree: the same value, or a rounder form
of it. No step compares every mention with every other, and none depends on their order.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal

from msgspec.structs import replace

from bilat_cli import edtf
from bilat_cli.factkeys import is_flow, measure_key, subject_key
from bilat_cli.model import Conflict, Fact, FactMention
from bilat_cli.origins import independent
from bilat_cli.rules.facts.merging import SAME

__all__ = ["agree", "merge"]


_AMOUNTS = frozenset(("quantity", "target", "count"))
_DATED_BY_EVENT = frozenset(("ordinal", "agreement"))
_TOLERANCE = {"=": Decimal(0), "~": Decimal("0.05"), ">": Decimal("0.05"), ">=": Decimal("0.05"),
              "<": Decimal("0.05"), "<=": Decimal(0)}  # fmt: skip

Key = tuple[str, ...]
_MOST_CONFLICTS = 8
_ONE_DIGIT = Decimal("0.02")
"""How far from a figure of one digit ("900 million") a finer one may be."""
_MOST_HOMES = 8


def merge(mentions: Iterable[FactMention]) -> list[Fact]:
    """One fact for each figure, sorted by period, then by statement.

    The result does not depend on the order of the mentions. Facts of one measure, pair and
    period whose values do not agree name each other in `conflicts`.
    """
    buckets: defaultdict[Key, list[FactMention]] = defaultdict(list)
    for mention in mentions:
        buckets[_bucket(mention)].append(mention)
    clusters: dict[str, list[FactMention]] = {}
    for key in sorted(buckets):
        for cluster in _clusters(buckets[key]):
            # A figure with a period of its own may meet one that only has the day of its report.
            clusters.setdefault(_identity(cluster), []).extend(cluster)
    facts = _with_conflicts([_fact(name, cluster) for name, cluster in clusters.items()])
    facts.sort(key=lambda fact: (edtf.sort_key(fact.period), fact.statement, fact.id))
    return facts


# ------------------------------------------------------------------- what must be equal
def _is_given(mention: FactMention) -> bool:
    evidence = mention.source.fields.get("period")
    return evidence is not None and evidence.rule != "fact.period.report"


def _bucket(mention: FactMention) -> Key:
    sort = "amount" if mention.kind in _AMOUNTS else mention.kind
    subject = subject_key(mention.subject)
    if mention.kind == "ordinal":
        return (sort, mention.unit or "", str(mention.value), (mention.period or "")[:7])
    if mention.kind == "anniversary":
        return (
            sort,
            "",
            str(mention.value),
            " ".join(mention.countries),
            (mention.period or "")[:4],
        )
    if mention.kind in ("agreement", "observance"):
        return (sort, "", "", " ".join(mention.countries), (mention.period or "")[:7])
    when = mention.period or ""
    if not _is_given(mention):
        when = f"about {subject} {mention.value}"
    return (sort, _unit(mention), mention.change or "", " ".join(mention.countries), when)


def _unit(mention: FactMention) -> str:
    """The unit; of documents one word for all their names ("pact", "memorandum of ...")."""
    unit = mention.unit or ""
    if mention.kind != "count":
        return unit
    head = unit.partition(" of ")[0]
    return SAME.get(head, head)


# ------------------------------------------------------------------- which of them agree
def _sorted(mentions: Iterable[FactMention]) -> list[FactMention]:
    return sorted(mentions, key=lambda m: (_value_key(m), _place(m)))


def _value_key(mention: FactMention) -> tuple[int, Decimal, str]:
    if isinstance(mention.value, str):
        return (1, Decimal(0), subject_key(mention.value, names=True) or mention.value.casefold())
    return (0, Decimal(str(mention.value)), "")


def _clusters(bucket: Sequence[FactMention]) -> list[list[FactMention]]:
    """Neighbours in value that agree, then those of them whose subjects fit."""
    if isinstance(bucket[0].value, str):
        return _by_title(bucket)
    runs: list[list[FactMention]] = []
    for mention in _sorted(bucket):
        if runs and agree(runs[-1][-1], mention):
            runs[-1].append(mention)
        else:
            runs.append([mention])
    return [cluster for run in runs for cluster in _by_subject(run)]


def _by_title(bucket: Sequence[FactMention]) -> list[list[FactMention]]:
    """Titles of which one holds all words of the other are one document, told at length or not."""
    clusters: list[tuple[frozenset[str], list[FactMention]]] = []
    homes: defaultdict[str, list[int]] = defaultdict(list)
    for mention in sorted(bucket, key=lambda m: (-len(_value_key(m)[2]), _place(m))):
        words = frozenset(_value_key(mention)[2].split())
        # The longest word tells most; few titles share it.
        longest = min(words, key=lambda word: (-len(word), word))
        home = next(
            (i for i in homes[longest][:_MOST_HOMES] if _same_title(words, clusters[i][0])), None
        )
        if home is None:
            home = len(clusters)
            clusters.append((words, []))
            for word in words:
                homes[word].append(home)
        clusters[home][1].append(mention)
    return [_sorted(members) for _, members in clusters]


def _same_title(short: frozenset[str], long: frozenset[str]) -> bool:
    return short <= long and (len(short) > 1 or short == long)


def _by_subject(run: list[FactMention]) -> list[list[FactMention]]:
    """Splits figures that only happen to be equal: one cluster for each distinct subject.

    A mention joins the cluster whose subject shares a word with its own; one without a subject
    joins the biggest cluster.
    """
    clusters: dict[str, list[FactMention]] = {}
    homes: dict[str, str] = {}
    loose: list[FactMention] = []
    for mention in sorted(run, key=lambda m: (-len(subject_key(m.subject)), _place(m))):
        words = subject_key(mention.subject).split()
        home = next((homes[word] for word in words if word in homes), None)
        if not words:
            loose.append(mention)
            continue
        if home is None:
            home = " ".join(words)
            clusters[home] = []
        clusters[home].append(mention)
        for word in words:
            homes.setdefault(word, home)
    if loose:
        best = max(clusters, key=lambda k: (len(clusters[k]), k), default="")
        clusters.setdefault(best, []).extend(loose)
    return [_sorted(cluster) for cluster in clusters.values()]


def _place(mention: FactMention) -> Key:
    """A total order: mentions that are equal in it tell the same in the same place."""
    return (
        mention.source.document, f"{mention.source.start:09d}", str(mention.value), mention.kind,
        mention.unit or "", mention.comparator, mention.period or "", mention.subject or "",
        mention.change or "", mention.baseline or "", mention.speaker or "", mention.statement,
        mention.rule, str(_is_given(mention)), *mention.countries, *mention.topics,
        mention.source.published or "",
        *(f"{found.start:09d}" for found in mention.source.fields.values()),
    )  # fmt: skip


def agree(first: FactMention, second: FactMention) -> bool:
    """Can two mentions mean the same value: equal, or one a rounder form of the other?

    240 and 240.1 agree, and "more than 240" with 240.1; 228 and 240 do not.
    """
    if isinstance(first.value, str) or isinstance(second.value, str):
        return _value_key(first) == _value_key(second)
    a, b = Decimal(str(first.value)), Decimal(str(second.value))
    if a == b:
        return True
    if {_side(first), _side(second)} == {"from", "to"}:
        # The two ends of a range are two values, however close.
        return False
    if first.kind in ("ordinal", "anniversary", "frequency", "rank") or first.unit in (
        "percentage point",
    ):
        return False
    if _digits(a) > _digits(b):
        fine, rough, loose = a, b, second
    elif _digits(a) < _digits(b):
        fine, rough, loose = b, a, first
    else:
        return False
    if loose.comparator in (">", ">=") and fine < rough:
        return False
    if loose.comparator == "<" and fine > rough:
        return False
    close = _digits(rough) >= 2 or abs(fine - rough) <= _ONE_DIGIT * abs(rough)
    if close and _rounded(fine, _digits(rough)) == rough:
        return True
    return abs(fine - rough) <= _TOLERANCE[loose.comparator] * rough


def _side(mention: FactMention) -> str:
    """Is it the lower bound of a value, the upper one, or the value itself?"""
    return {">=": "from", ">": "from", "<=": "to"}.get(mention.comparator, "")


def _digits(value: Decimal) -> int:
    """Significant digits: 240 has two, 240.1 four."""
    return len(value.normalize().as_tuple().digits)


def _rounded(value: Decimal, digits: int) -> Decimal:
    if not value:
        return value
    return round(value, digits - 1 - value.adjusted())


# ------------------------------------------------------------------- one fact of a cluster
def _rank(mention: FactMention) -> tuple[int, int, int, float, Key]:
    """The mention that speaks for a cluster comes first: the most precise, then the surest."""
    digits = (
        len(mention.value)
        if isinstance(mention.value, str)
        else _digits(Decimal(str(mention.value)))
    )
    narrow = len(mention.period or "") if mention.kind in _DATED_BY_EVENT else 0
    return (
        -digits, int(not _is_given(mention)), -narrow, -mention.confidence, _place(mention),
    )  # fmt: skip


def _subject(ordered: Iterable[FactMention]) -> str | None:
    return next((m.subject for m in ordered if m.subject), None)


def _period(best: FactMention, cluster: Iterable[FactMention]) -> str | None:
    """The period told; of the days of reports alone, the first."""
    if _is_given(best):
        return best.period
    return min((m.period for m in cluster if m.period), default=None)


def _fact(name: str, cluster: list[FactMention]) -> Fact:
    ordered = sorted(cluster, key=_rank)
    best = ordered[0]
    sources = sorted(
        {
            (m.source.document, m.source.start, m.source.end, str(m.value)): m.source
            for m in ordered
        }.items(),
        key=lambda item: item[0],
    )
    topics = Counter(topic for mention in cluster for topic in mention.topics)
    origins = independent((m.source.document, m.source.quote) for m in cluster)
    return Fact(
        id=name,
        kind=best.kind,
        topics=tuple(sorted(topics, key=lambda t: (-topics[t], t))),
        subject=_subject(ordered),
        value=best.value,
        unit=best.unit,
        comparator=best.comparator,
        period=_period(best, cluster),
        baseline=best.baseline or next((m.baseline for m in ordered if m.baseline), None),
        change=best.change,
        countries=best.countries,
        speaker=next((m.speaker for m in ordered if m.speaker), None),
        statement=best.statement,
        confidence=round(min(0.99, max(m.confidence for m in cluster) + 0.03 * (origins - 1)), 2),
        sources=tuple(source for _, source in sources),
    )


def _identity(cluster: list[FactMention]) -> str:
    best = min(cluster, key=_rank)
    subject = best.subject or _subject(sorted(cluster, key=_rank))
    sort = "amount" if best.kind in _AMOUNTS else best.kind
    what = "|".join(
        (sort, subject_key(subject), " ".join(best.countries), _period(best, cluster) or "",
         str(best.value), best.unit or "", best.change or "")
    )  # fmt: skip
    return "f-" + hashlib.sha256(what.encode()).hexdigest()[:12]


# ------------------------------------------------------------------- what does not agree
def _compared(fact: Fact) -> Key | None:
    """What a fact must share with another for their values to speak of the same thing."""
    if fact.kind not in ("quantity", "growth", "target") or isinstance(fact.value, str):
        return None
    if not (fact.period and is_flow(fact.subject)):
        return None
    measure = measure_key(fact.subject)
    return (fact.kind, measure, " ".join(fact.countries), fact.period, fact.unit or "")


def _compatible(first: Fact, second: Fact) -> bool:
    """Can both be true: equal, or one within the bound that the other gives?"""
    if isinstance(first.value, str) or isinstance(second.value, str):
        return first.value == second.value
    if first.value == second.value:
        return True
    low, high = (first, second) if first.value < second.value else (second, first)
    return (low.comparator in (">", ">=") and high.comparator != "=") or high.comparator == "<="


def _with_conflicts(facts: list[Fact]) -> list[Fact]:
    groups: defaultdict[Key, list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        key = _compared(fact)
        if key is not None:
            groups[key].append(index)
    result = list(facts)
    for indices in groups.values():
        if len(indices) < 2:
            continue
        told = {i: tuple(sorted({s.document for s in facts[i].sources})) for i in indices}
        # Of many values each names those that most reports tell, so that none is compared with all.
        best = sorted(indices, key=lambda i: (-len(told[i]), str(facts[i].value)))[:_MOST_CONFLICTS]
        for index in indices:
            others = [
                Conflict("value", str(facts[i].value), told[i])
                for i in best
                if i != index
                and not set(told[i]) <= set(told[index])
                and not _compatible(facts[i], facts[index])
            ]
            if others:
                others.sort(key=lambda conflict: (conflict.value, conflict.documents))
                result[index] = replace(facts[index], conflicts=tuple(others))
    return result
