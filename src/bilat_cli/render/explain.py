"""Where one record comes from: its sentences with the words that gave each field marked.

With colour each field has a colour and a legend names them; without, the words stand in
brackets with the field behind: "[on Wednesday]{date}".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, BinaryIO

from bilat_cli.model import Event, Fact, FieldEvidence, Source, TimeExpression
from bilat_cli.plaintext import harmless, plain
from bilat_cli.render.base import Look
from bilat_cli.render.formats.table import drawn, terminal
from bilat_cli.render.views import _shared
from bilat_cli.render.views.facts import value

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

Aside = Mapping[tuple[str, int], Sequence[TimeExpression]]
"""By document and start of the sentence."""
Told = Mapping[str, Sequence[tuple[str, str]]]
"""By document, what is known of it and where that was read, as labels and words."""

_COLORS = ("cyan", "green", "yellow", "magenta", "blue", "red")
_FIRST = ("date", "kind", "participant", "place", "value", "period", "series", "ordinal", "country")


def write(
    record: Event | Fact,
    stream: BinaryIO,
    look: Look,
    aside: Aside | None = None,
    told: Told | None = None,
) -> None:
    """The page of one record.

    `aside` has the times of its sentences that did not date it, `told` what its documents say of
    themselves: shown once, below a document's first sentence.
    """
    console = terminal(look)
    tones = _tones(record)
    _head(console, record)
    for number, source in enumerate(record.sources, 1):
        _source(console, number, source, tones, look)
        _rejected(console, (aside or {}).get((source.document, source.start), ()))
        if source.document not in {other.document for other in record.sources[: number - 1]}:
            _told(console, (told or {}).get(source.document, ()))
    _conflicts(console, record)
    if look.color and tones:
        _legend(console, tones)
    stream.write(drawn(console))


def _tones(record: Event | Fact) -> dict[str, str]:
    """A colour for each field, the same in all its sources."""
    fields = sorted({name for source in record.sources for name in source.fields})
    fields.sort(
        key=lambda name: _FIRST.index(_base(name)) if _base(name) in _FIRST else len(_FIRST)
    )
    bases = list(dict.fromkeys(map(_base, fields)))
    return {name: _COLORS[bases.index(_base(name)) % len(_COLORS)] for name in fields}


def _base(name: str) -> str:
    """The field of a numbered one: "participant" of "participant.2"."""
    return name.partition(".")[0]


# ------------------------------------------------------------------- the record
def _head(console: Console, record: Event | Fact) -> None:
    from rich.text import Text

    title = record.title if isinstance(record, Event) else record.statement or record.subject
    console.print(Text(plain(title or record.id), style="bold"))
    for name, text in _lines(record):
        if text:
            console.print(_entry(f"{name:<12}", plain(text)))


def _entry(label: str, text: str) -> Text:
    from rich.text import Text

    return Text.assemble((label, "dim"), text)


def _lines(record: Event | Fact) -> Iterator[tuple[str, str]]:
    yield "id", record.id
    if isinstance(record, Event):
        yield from _event_lines(record)
    else:
        yield from _fact_lines(record)
    yield "countries", _shared.countries(record.countries)
    yield "topics", ", ".join(record.topics)
    yield "confidence", f"{record.confidence:.2f}"


def _event_lines(event: Event) -> Iterator[tuple[str, str]]:
    yield "date", f"{_shared.when(event.date)} ({event.date}, to the {event.precision})"
    yield "kind", f"{event.kind}, {event.status}"
    yield "series", f"{event.series or ''} {event.ordinal or ''}".strip()
    people = [", ".join(filter(None, (p.name, p.role, p.country))) for p in event.participants]
    yield "who", "; ".join(people)
    yield "where", _shared.place(event.place)
    yield "documents", "; ".join(event.documents)
    yield "implies", event.implies or ""


def _fact_lines(fact: Fact) -> Iterator[tuple[str, str]]:
    yield "kind", fact.kind
    yield "subject", fact.subject or ""
    yield "value", value(fact)
    yield "period", f"{_shared.when(fact.period)} ({fact.period})" if fact.period else ""
    yield "baseline", _shared.when(fact.baseline) if fact.baseline else ""
    yield "change", fact.change or ""
    yield "speaker", fact.speaker or ""


# ------------------------------------------------------------------- its sources
def _source(
    console: Console, number: int, source: Source, tones: Mapping[str, str], look: Look
) -> None:
    from rich.padding import Padding
    from rich.text import Text

    known = ", ".join(filter(None, (source.title, source.publisher, source.published)))
    console.print()
    where = f"{source.document}:{source.start}–{source.end}"
    console.print(Text.assemble((f"{number}  ", "bold"), plain(where), "  ", (plain(known), "dim")))
    quote = _colored(source, tones) if look.color else Text(bracketed(source))
    console.print(Padding(quote, (0, 0, 0, 3)))
    for name in tones:
        if name in source.fields:
            line = _evidence(name, source.fields[name], tones[name])
            if not source.start <= source.fields[name].start < source.end:
                line.append(f"  at {source.fields[name].start}, in another sentence", "dim")
            console.print(Padding(line, (0, 0, 0, 3)))


def _told(console: Console, lines: Sequence[tuple[str, str]]) -> None:
    """Where the document's days and names come from, and which other days it gives."""
    from rich.padding import Padding
    from rich.text import Text

    for label, words in lines:
        line = Text.assemble((f"{label:<16}", "dim"), (plain(words), "dim"))
        console.print(Padding(line, (0, 0, 0, 3)))


def _rejected(console: Console, times: Sequence[TimeExpression]) -> None:
    """Time expressions of the sentence that were read but did not give the date."""
    from rich.padding import Padding
    from rich.text import Text

    for time in times:
        reading = f" = {time.edtf or time.value}"
        line = Text.assemble(
            (f"{'not the date':<16}", "dim"), f"“{plain(time.text)}”{plain(reading)}"
        )
        line.append(f"  {plain(time.rule)}", style="dim")
        console.print(Padding(line, (0, 0, 0, 3)))


def _evidence(name: str, found: FieldEvidence, tone: str) -> Text:
    from rich.text import Text

    line = Text.assemble((f"{name:<16}", tone), f"“{plain(found.text)}”")
    if found.value:
        line.append(f" = {plain(found.value)}")
    if found.how:
        line.append(f": {plain(found.how)}")
    elif found.reference:
        line.append(f", seen from {_shared.when(found.reference)}")
    line.append(f"  {plain(found.rule)}", style="dim")
    return line


def _inside(source: Source) -> list[tuple[int, int, str]]:
    """Spans of the fields inside the quote, from its start; several fields of one span joined."""
    spans: dict[tuple[int, int], list[str]] = {}
    for name, found in source.fields.items():
        if source.start <= found.start < found.end <= source.end:
            spans.setdefault((found.start - source.start, found.end - source.start), []).append(
                name
            )
    return [(start, end, ", ".join(names)) for (start, end), names in sorted(spans.items())]


def bracketed(source: Source) -> str:
    """The quote with brackets round the words of each field, and the field behind."""
    quote = harmless(source.quote)
    marks: list[tuple[int, int, str]] = []
    for start, end, names in _inside(source):
        marks.append((start, -end, "["))
        marks.append((end, -len(quote) - 1 - start, f"]{{{names}}}"))
    parts, position = [], 0
    for place, _, mark in sorted(marks):
        parts += [quote[position:place], mark]
        position = place
    return "".join((*parts, quote[position:]))


def _colored(source: Source, tones: Mapping[str, str]) -> Text:
    from rich.text import Text

    quote = Text(harmless(source.quote))
    for start, end, names in sorted(_inside(source), key=lambda span: span[0] - span[1]):
        quote.stylize(f"bold {tones[names.split(', ')[0]]}", start, end)
    return quote


# ------------------------------------------------------------------- below
def _conflicts(console: Console, record: Event | Fact) -> None:
    from rich.text import Text

    if record.conflicts:
        console.print()
        console.print(Text("Reports disagree", style="bold"))
    for conflict in record.conflicts:
        said = f"{conflict.value} in {', '.join(conflict.documents)}"
        console.print(_entry(f"   {conflict.field:<13}", plain(said)))


def _legend(console: Console, tones: Mapping[str, str]) -> None:
    from rich.text import Text

    console.print()
    parts: list[tuple[str, str]] = [("Colours: ", "dim")]
    for name, tone in {_base(name): tone for name, tone in tones.items()}.items():
        parts.append((f"{name}  ", f"bold {tone}"))
    console.print(Text.assemble(*parts))
