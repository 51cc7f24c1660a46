"""Hand-made events and facts for tests of filters and formats."""

from __future__ import annotations

from bilat_cli.model import (
    Conflict,
    Event,
    Fact,
    FieldEvidence,
    Participant,
    Place,
    Source,
)

QUOTE = "Premier Li Qiang met\nMikhail Mishustin in Moscow on Wednesday."


def evidence(words: str, rule: str, **more: str) -> FieldEvidence:
    """The words of the quote, which stands at 100 in its document."""
    start = 100 + QUOTE.index(words)
    return FieldEvidence(words, start, start + len(words), rule, **more)


def source(document: str = "a.txt", title: str = "Talks in Moscow") -> Source:
    """A mention with the words of four fields, two of them nested."""
    return Source(
        document=f"reports/{document}",
        title=title,
        publisher="Agency",
        published="2024-08-22",
        quote=QUOTE,
        start=100,
        end=100 + len(QUOTE),
        fields={
            "date": evidence(
                "Wednesday",
                "dates.weekday",
                value="2024-08-21",
                reference="2024-08-22",
                how="Wednesday before Thursday 22 August 2024",
            ),
            "kind": evidence("met", "events.meeting"),
            "participants": evidence("Premier Li Qiang met\nMikhail Mishustin", "actors.title"),
            "place": evidence("Moscow", "actors.place"),
        },
    )


LI = Participant("Li Qiang", "Premier", "CHN")
MISHUSTIN = Participant("Mikhail Mishustin", "Prime Minister", "RUS")

MEETING = Event(
    id="meeting-28",
    date="2023-12-19",
    start="2023-12-19",
    end="2023-12-19",
    precision="day",
    kind="meeting",
    status="occurred",
    title="28th regular meeting of heads of government",
    ordinal=28,
    countries=("CHN", "RUS"),
    participants=(LI, MISHUSTIN),
    place=Place("Beijing", "CHN"),
    topics=("trade", "diplomacy"),
    sources=(source("a.txt"), source("b.txt")),
    independent_sources=2,
    conflicts=(Conflict("date", "2023-12-20", ("reports/b.txt",)),),
)
MONTH = Event(
    id="talks-month",
    date="2024-08",
    start="2024-08-01",
    end="2024-08-31",
    precision="month",
    kind="visit",
    status="scheduled",
    title="Visit to 北京 for talks",
    countries=("CHN", "USA"),
    topics=("energy",),
    sources=(source("a.txt"),),
    independent_sources=1,
)
UNDATED = Event(
    id="undated",
    date=None,
    start=None,
    end=None,
    precision=None,
    kind="signing",
    status="occurred",
    title="=cmd|' /C calc' [bold]x[/bold] \x1b[31mred\x1b[0m | <b>",
    countries=("FRA",),
    participants=(Participant("Emmanuel Macron"),),
    sources=(source("c.txt"),),
)
EVENTS = [MEETING, MONTH, UNDATED]

TRADE = Fact(
    id="f-trade",
    kind="quantity",
    topics=("trade",),
    subject="two-way trade",
    value=240_000_000_000,
    unit="USD",
    comparator=">",
    period="2023",
    change="up",
    baseline="2013",
    countries=("CHN", "RUS"),
    speaker="Li Qiang",
    statement="Two-way trade: more than 240 billion USD",
    sources=(source("a.txt"),),
)
FACTS = [TRADE]
