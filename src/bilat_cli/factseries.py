"""One measure in a row by period: levels, what changes imply, targets and whether they were met.

Works on merged facts. Nothing is filled in: a period of which no report tells has no point, and
a value that only follows from another ("240.1 after +26.3 % means 190.1 before") is a note.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import Struct

from bilat_cli import edtf
from bilat_cli.factkeys import measure_key, subject_key
from bilat_cli.implications import Note, implied, short
from bilat_cli.model import Comparator, Fact, Finding

__all__ = ["FactSeries", "Point", "Target", "findings", "jubilees", "series", "spark"]

_BARS = "▁▂▃▄▅▆▇█"
_LEVELS = ("quantity", "count", "target")


class Point(Struct, frozen=True, kw_only=True):
    """The value of one period."""

    period: str
    value: float
    comparator: Comparator
    fact: str
    """Id of the fact."""
    documents: int
    change: float | None = None
    """Percent against the point before, where both are of like length and neither is a bound."""


class Target(Struct, frozen=True, kw_only=True):
    """A value planned for a period."""

    period: str
    value: float
    fact: str
    reached: str | None
    """Period of the first point that met it; None where none did."""


class FactSeries(Struct, frozen=True, kw_only=True):
    """One measure of one pair in one unit."""

    schema: str = "bilat.fact-series/1"
    measure: str
    unit: str
    countries: tuple[str, ...]
    topics: tuple[str, ...]
    points: tuple[Point, ...]
    targets: tuple[Target, ...]
    spark: str
    """A small chart of the points, one character each."""
    notes: tuple[str, ...]


def spark(values: Sequence[float]) -> str:
    """A row of bars, the lowest value the smallest; equal values are half high.

    >>> spark([1, 2, 4])
    '▁▃█'
    """
    if not values:
        return ""
    low, high = min(values), max(values)
    if low == high:
        return _BARS[3] * len(values)
    top = len(_BARS) - 1
    return "".join(_BARS[int((value - low) / (high - low) * top + 0.5)] for value in values)


# ------------------------------------------------------------------- rows of one measure
Key = tuple[str, str, tuple[str, ...], int]


def series(found: Iterable[Fact], *, least: int = 2) -> list[FactSeries]:
    """The measures of which at least so many periods are known, the longest rows first.

    A row holds periods of one length only: years with years, months with months.
    """
    return [row for row, _ in _told(found, least)]


def _told(found: Iterable[Fact], least: int) -> list[tuple[FactSeries, list[Note]]]:
    """The rows, each with what its changes imply."""
    facts = [fact for fact in found if fact.period]
    rows: defaultdict[Key, list[Fact]] = defaultdict(list)
    changes: defaultdict[tuple[str, tuple[str, ...]], list[Fact]] = defaultdict(list)
    for fact in facts:
        key = _key(fact)
        if key is not None:
            rows[key].append(fact)
        elif fact.kind in ("growth", "ratio"):
            changes[measure_key(fact.subject), fact.countries].append(fact)
    result = []
    for key, members in rows.items():
        points = _points([fact for fact in members if fact.kind != "target"])
        targets = [fact for fact in members if fact.kind == "target"]
        if len(points) + len(targets) >= least and points:
            notes = implied(
                {point.period: point.value for point in points},
                [fact for fact in members if fact.kind != "target"],
                changes[key[0], key[2]],
            )
            result.append((_series(key, members, points, targets, notes), notes))
    result.sort(key=lambda r: (-len(r[0].points), r[0].measure, r[0].unit, r[0].countries))
    return result


def _key(fact: Fact) -> Key | None:
    if fact.kind not in _LEVELS or isinstance(fact.value, str) or not fact.unit:
        return None
    subject = measure_key(fact.subject)
    length = _length(fact.period)
    # Days are news, not a measure in time.
    return (subject, fact.unit, fact.countries, length) if subject and length else None


def _length(period: str | None) -> int:
    """Months in a period, so that only like is set beside like; 0 for days and open ends."""
    first, last = edtf.bounds(period)
    if first is None or last is None:
        return 0
    return round((last - first).days / 30.4)


def _weight(fact: Fact) -> tuple[int, bool, bool, float, str]:
    """What speaks for a period comes first: told most, exact, of a range the lower end."""
    exact, bound = fact.comparator == "=", fact.comparator in (">=", ">")
    return (-len(fact.sources), not exact, not bound, float(fact.value), fact.id)


def _points(facts: Sequence[Fact]) -> list[Point]:
    best: dict[str, Fact] = {}
    for fact in sorted(facts, key=_weight):
        best.setdefault(fact.period or "", fact)
    points: list[Point] = []
    for period in sorted(best, key=edtf.sort_key):
        fact = best[period]
        value = float(fact.value)
        before = points[-1] if points else None
        change = None
        if before and before.value and before.comparator == fact.comparator == "=":
            change = round((value / before.value - 1) * 100, 1)
        points.append(
            Point(
                period=period,
                value=value,
                comparator=fact.comparator,
                fact=fact.id,
                documents=len({source.document for source in fact.sources}),
                change=change,
            )
        )
    return points


def _series(
    key: Key, members: list[Fact], points: list[Point], planned: list[Fact], notes: list[Note]
) -> FactSeries:
    names = Counter(fact.subject for fact in members if fact.subject)
    topics = Counter(topic for fact in members for topic in fact.topics)
    targets = tuple(
        Target(
            period=fact.period or "",
            value=float(fact.value),
            fact=fact.id,
            reached=next((p.period for p in points if _meets(p, fact)), None),
        )
        for fact in sorted(planned, key=lambda f: (edtf.sort_key(f.period), f.id))
    )
    return FactSeries(
        measure=min(names, key=lambda name: (-names[name], len(name), name)),
        unit=key[1],
        countries=key[2],
        topics=tuple(sorted(topics, key=lambda t: (-topics[t], t))[:3]),
        points=tuple(points),
        targets=targets,
        spark=spark([point.value for point in points]),
        notes=tuple(note.text for note in notes),
    )


def _meets(point: Point, target: Fact) -> bool:
    return point.comparator not in ("<", "<=") and point.value >= float(target.value)


# ------------------------------------------------------------------- what does not agree
def findings(found: Sequence[Fact]) -> list[Finding]:
    """Figures, changes and numbered meetings that do not fit together."""
    facts = [fact for fact in found if fact.period]
    result = [*_figures(facts), *_arithmetic(facts), *_yearly(facts)]
    result.sort(key=lambda finding: (finding.kind, finding.message, finding.records))
    return result


def _documents(*facts: Fact) -> tuple[str, ...]:
    return tuple(sorted({source.document for fact in facts for source in fact.sources}))


def _finding(
    message: str,
    records: Iterable[str],
    documents: tuple[str, ...],
    kind: Literal["figure", "arithmetic"] = "arithmetic",
) -> Finding:
    return Finding(kind=kind, message=message, records=tuple(records), documents=documents)


def _figures(facts: Sequence[Fact]) -> list[Finding]:
    result = []
    for fact in facts:
        for conflict in fact.conflicts:
            if str(fact.value) < conflict.value:
                message = (
                    f"{fact.subject} in {edtf.wording(fact.period)}: "
                    f"{short(float(fact.value))} against {short(float(conflict.value))} {fact.unit}"
                )
                documents = tuple(sorted({*_documents(fact), *conflict.documents}))
                result.append(_finding(message, [fact.id], documents, kind="figure"))
    return result


def _arithmetic(facts: Sequence[Fact]) -> list[Finding]:
    by_id = {fact.id: fact for fact in facts}
    result = []
    for row, notes in _told(facts, 1):
        for note in notes:
            if note.agrees is False:
                records = tuple(point.fact for point in row.points)
                documents = _documents(*(by_id[record] for record in records))
                message = f"{row.measure}: {note.text}"
                result.append(_finding(message, records, documents))
    return result


def jubilees(facts: Iterable[Fact]) -> list[Finding]:
    """Anniversaries of one thing that count from different years."""
    groups: defaultdict[tuple[str, tuple[str, ...]], list[Fact]] = defaultdict(list)
    for fact in facts:
        subject = subject_key(fact.subject)
        if fact.kind == "anniversary" and subject and (fact.period or "")[:4].isdigit():
            groups[subject, fact.countries].append(fact)
    result = []
    for (_, countries), members in sorted(groups.items()):
        years = sorted({int((f.period or "")[:4]) - int(f.value) for f in members})
        if len(years) > 1 and years[-1] - years[0] < 3:
            message = (
                f"{members[0].subject} ({', '.join(countries)}): the reports count from "
                + " and from ".join(str(year) for year in years)
            )
            records = sorted(fact.id for fact in members)
            result.append(_finding(message, records, _documents(*members)))
    return result


def _yearly(facts: Sequence[Fact]) -> list[Finding]:
    """A meeting "held every year since 1996" must be the 29th in 2024."""
    result = []
    yearly = [f for f in facts if f.kind == "frequency" and f.unit == "per year" and f.value == 1]
    for rule in yearly:
        since = (rule.period or "").partition("/")[0]
        if not since.isdigit():
            continue
        told = {source.document for source in rule.sources}
        for fact in facts:
            if fact.kind != "ordinal" or fact.countries != rule.countries or fact.value == 1:
                continue
            first, last = edtf.bounds(fact.period)
            if first is None or last is None or first.year != last.year:
                continue
            if not told & {source.document for source in fact.sources}:
                continue
            expected = first.year - int(since) + 1
            if expected != fact.value and abs(expected - int(fact.value)) <= 3:
                message = (
                    f"every year since {since} makes {expected} by {first.year}, "
                    f"but the {fact.subject or fact.unit} is number {fact.value}"
                )
                records = sorted((rule.id, fact.id))
                result.append(_finding(message, records, _documents(rule, fact)))
    return result
