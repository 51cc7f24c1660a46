"""The records that flow between the stages, and the records that leave the program.

Records hold data and compute nothing. Offsets are code points in `Document.text`, `start`
inclusive, `end` exclusive. Calendar values are EDTF strings (ISO 8601-2), days are
`datetime.date`. Countries are ISO 3166-1 alpha-3 codes. The flow::

    Document -> Sentence -> TimeExpression, Mention, TopicCue     (annotations of one text)
             -> EventMention, FactMention                          (one document's extraction)
             -> Event, Fact                                        (merged across documents)

`Event`, `Fact`, `Source`, `TimeExpression` and `Extraction` are public: their fields are promised
to users (`bilat schema event`), so a change there needs a new schema number.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import UNSET, Struct, UnsetType, field

BlockKind = Literal["headline", "body", "caption", "metadata", "clutter"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Status = Literal["occurred", "scheduled", "proposed", "cancelled"]
Precision = Literal[
    "day", "month", "season", "quarter", "half", "year", "decade", "century", "interval"
]
EventKind = Literal[
    "visit", "meeting", "call", "summit", "signing", "agreement", "statement", "announcement",
    "exercise", "sanction", "aid", "appointment", "anniversary", "observance", "founding",
    "milestone", "dispute", "conflict", "election", "other",
]  # fmt: skip
FactKind = Literal[
    "quantity", "growth", "ratio", "count", "ordinal", "anniversary", "frequency", "rank",
    "agreement", "observance", "target",
]  # fmt: skip
Comparator = Literal["=", ">", "<", "~", ">=", "<="]
MentionKind = Literal["person", "country", "organisation", "place"]


# ------------------------------------------------------------------- one document's text
class Block(Struct, frozen=True, gc=False):
    """A stretch of a document with one purpose. Only headline, body and caption are prose."""

    start: int
    end: int
    kind: BlockKind


class Document(Struct, frozen=True, kw_only=True, gc=False):
    """One report as read. `text` is never altered, so that offsets hold in the file itself."""

    id: str
    """Digest of the content: the same article under two names has one id."""
    path: str
    """As the user gave it; `-` for standard input."""
    text: str
    blocks: tuple[Block, ...] = ()
    title: str | None = None
    publisher: str | None = None
    published: dt.date | None = None
    reference: dt.date | None = None
    """The day against which relative expressions are resolved: dateline, else publication."""
    reference_source: str | None = None
    """Where it came from: `dateline`, or what gave the publication day."""
    reference_text: str | None = None
    """The words that gave it ("MOSCOW, Aug. 21"), or None."""
    place: str | None = None
    """The city of the dateline as printed in title case ("Moscow"), or None: "here" means it."""
    notes: tuple[str, ...] = ()
    """What a user should know of the reading: contradicting dates, a decoding that lost bytes."""
    origins: tuple[tuple[str, str], ...] = ()
    """Where title, publisher and publication day were read: `("published", "meta date: ...")`."""


class Sentence(Struct, frozen=True, gc=False):
    """One sentence of prose; `text[start:end]` has no surrounding white space."""

    start: int
    end: int
    index: int
    block: BlockKind
    paragraph: int  # its number in the document, headline and captions counted


class TimeExpression(Struct, frozen=True, kw_only=True, gc=False):
    """A time expression with its TIMEX3 and EDTF value. Public.

    The span follows TIMEX3: no preposition, modifiers in. Of a range or list ("from August 20
    to 23") each end is an expression of its own with its own `value`; `edtf` is the whole, and
    `whole` the span that the whole covers.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    edtf: str | None
    """None where EDTF has no form for it: durations, sets, clock times, PRESENT_REF, unresolved."""
    rule: str
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    reference: str | None = None
    """EDTF value against which it was resolved; None for an explicit date."""
    how: str | None = None
    """How it was reached, for a reader: "Wednesday before Thursday 22 August 2024"."""
    whole: tuple[int, int] | None = None


class Entity(Struct, frozen=True, gc=False):
    """Somebody or something that acts, as resolved inside one document."""

    kind: MentionKind | Literal["office"]
    """`office`: its holder, whom the document does not name."""
    name: str  # in full, as known in the document: "Li Qiang", "China", "United Nations"
    country: str | None = None
    role: str | None = None
    """Title as a reader would print it: "Premier", "Foreign Minister"."""
    office: str | None = None
    """Kind of office: `head_of_state`, `head_of_government`, `foreign_minister`, ... or None."""


class Mention(Struct, frozen=True, kw_only=True, gc=False):
    """Words that stand for one or more entities ("the two heads of state" stands for two)."""

    start: int
    end: int
    kind: MentionKind
    form: str
    """`name demonym capital metonym combining title office surname pronoun group acronym`."""
    entities: tuple[Entity, ...]
    rule: str


class TopicCue(Struct, frozen=True, gc=False):
    """Words that speak for a topic."""

    start: int
    end: int
    topic: str


class Annotated(Struct, frozen=True, kw_only=True, gc=False):
    """A document with everything that the first stages found, each list sorted by start."""

    document: Document
    sentences: tuple[Sentence, ...]
    times: tuple[TimeExpression, ...]
    mentions: tuple[Mention, ...]
    topics: tuple[TopicCue, ...]


# ------------------------------------------------------------------- what leaves the program
class FieldEvidence(Struct, frozen=True, omit_defaults=True, gc=False):
    """The words that gave one field, and the rule that read them."""

    text: str
    start: int
    end: int
    rule: str
    value: str | UnsetType = UNSET
    """Only for dates: the TIMEX3 value."""
    reference: str | UnsetType | None = UNSET
    """Only for dates: what it was resolved against, None for an explicit date."""
    how: str | UnsetType | None = UNSET
    """Only for dates: how the value was reached, in words."""


class Source(Struct, frozen=True, kw_only=True, gc=False):
    """One mention in one document. `document_text[start:end] == quote` always holds."""

    document: str
    title: str | None
    publisher: str | None
    published: str | None
    quote: str
    start: int
    end: int
    fields: dict[str, FieldEvidence] = field(default_factory=dict)


class Participant(Struct, frozen=True, gc=False):
    """A person who took part, by full name."""

    name: str
    role: str | None = None
    country: str | None = None


class Place(Struct, frozen=True, gc=False):
    """Where it was; `country` is the country the place lies in."""

    name: str
    country: str | None = None


class Conflict(Struct, frozen=True, gc=False):
    """A value that some documents give against the one that is shown."""

    field: str
    value: str
    documents: tuple[str, ...]


class Event(Struct, frozen=True, kw_only=True, gc=False):
    """One event, merged across documents. Public; see `bilat schema event`."""

    schema: str = "bilat.event/1"
    id: str
    date: str | None
    start: str | None
    end: str | None
    precision: Precision | None
    kind: EventKind
    status: Status
    title: str
    series: str | None = None
    ordinal: int | None = None
    countries: tuple[str, ...] = ()
    participants: tuple[Participant, ...] = ()
    place: Place | None = None
    topics: tuple[str, ...] = ()
    plover: str | None = None
    implies: str | None = None
    documents: tuple[str, ...] = ()
    confidence: float = 0.0
    sources: tuple[Source, ...] = ()
    independent_sources: int = 0
    conflicts: tuple[Conflict, ...] = ()


class Fact(Struct, frozen=True, kw_only=True, gc=False):
    """One figure, count, ordinal, anniversary, agreement or target. Public; `bilat schema fact`."""

    schema: str = "bilat.fact/1"
    id: str
    kind: FactKind
    topics: tuple[str, ...] = ()
    subject: str | None = None
    value: int | float | str
    unit: str | None = None
    comparator: Comparator = "="
    period: str | None = None
    baseline: str | None = None
    change: Literal["up", "down"] | None = None
    countries: tuple[str, ...] = ()
    speaker: str | None = None
    statement: str = ""
    confidence: float = 0.0
    sources: tuple[Source, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


# ------------------------------------------------------------------- one document's extraction
class EventMention(Struct, frozen=True, kw_only=True, gc=False):
    """One event as one sentence tells it, before anything is merged."""

    kind: EventKind
    status: Status
    date: str | None
    """EDTF, or None where the text gives none (kept only when a series and ordinal name it)."""
    title: str
    rule: str
    source: Source
    series: str | None = None
    ordinal: int | None = None
    countries: tuple[str, ...] = ()
    participants: tuple[Participant, ...] = ()
    place: Place | None = None
    topics: tuple[str, ...] = ()
    plover: str | None = None
    implies: str | None = None
    documents: tuple[str, ...] = ()
    key: str = ""
    """What else tells this event from others of its kind: the subject of an anniversary, the
    name of a theme year, the documents of a signing; folded words, empty where nothing does."""
    confidence: float = 0.0


class FactMention(Struct, frozen=True, kw_only=True, gc=False):
    """One fact as one sentence tells it, before anything is merged."""

    kind: FactKind
    value: int | float | str
    rule: str
    statement: str
    source: Source
    topics: tuple[str, ...] = ()
    subject: str | None = None
    unit: str | None = None
    comparator: Comparator = "="
    period: str | None = None
    baseline: str | None = None
    change: Literal["up", "down"] | None = None
    countries: tuple[str, ...] = ()
    speaker: str | None = None
    confidence: float = 0.0


class Extraction(Struct, frozen=True, kw_only=True, gc=False):
    """Everything that one document gives, a pure function of it; a line of `bilat extract`."""

    schema: str = "bilat.extraction/1"
    version: str = ""  # in a file: of the program that made it, with a digest of its rules
    reading: str = ""  # in a file: how the document was read, if otherwise than usual
    document: str  # its id
    path: str
    published: str | None = None
    events: tuple[EventMention, ...] = ()
    facts: tuple[FactMention, ...] = ()
    unmatched: tuple[Source, ...] = ()
    """Sentences with a past date and two countries that gave neither; none if `events_only`."""
    times: tuple[TimeExpression, ...] = ()  # in the sentences of events and facts
    told: tuple[tuple[str, str], ...] = ()  # where the document's days and names were read


# ------------------------------------------------------------------- views over the corpus
class SeriesMeeting(Struct, frozen=True, kw_only=True, gc=False):
    """One numbered meeting of a series."""

    ordinal: int
    date: str | None
    place: Place | None
    participants: tuple[Participant, ...]
    status: Status
    event: str
    """Id of the event."""
    sources: int


class Series(Struct, frozen=True, kw_only=True, gc=False):
    """A recurring meeting by number: 28th, 29th, 30th ..."""

    schema: str = "bilat.series/1"
    name: str
    countries: tuple[str, ...]
    meetings: tuple[SeriesMeeting, ...]
    missing: tuple[int, ...]
    """Numbers between the first and the last that no document tells of."""
    interval: str | None
    """Median distance of neighbours, for a reader: "yearly", "every 8 months"; None for one."""
    notes: tuple[str, ...]
    """What does not fit: numbers out of order, "every year since 1996" against the count."""


class Finding(Struct, frozen=True, kw_only=True, gc=False):
    """Something that does not agree across the corpus, or was dated but matched no rule."""

    schema: str = "bilat.finding/1"
    kind: Literal["date", "ordinal", "figure", "arithmetic", "field", "unmatched"]
    message: str
    records: tuple[str, ...]
    documents: tuple[str, ...]
