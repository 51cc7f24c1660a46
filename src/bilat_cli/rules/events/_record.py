"""The record type of event rules, and how their patterns are written.

A pattern is a regular expression over the *masked* sentence: every mention and time expression
stands there as one symbol, so that a pattern is about structure and not about names. A space
means any white space; letters match in either case. The symbols:

``<P>`` a person or a list of persons, ``<C>`` a country, ``<O>`` an organisation, ``<L>`` a
place, ``<T>`` a time expression, ``<A>`` any actor (person, country, organisation),
``<X>`` any of all these. ``<Det>`` is an optional article or possessive, ``<Adj>`` up to four
plain words, ``<Did>`` a form of one of the rule's verbs: past, participle (with its auxiliary), or
base form behind "to" and "will".

What a match yields: the event's kind, its tense and modality from the words around, the actors
by their position before and behind it, place and time from its clause. A named group
``trigger`` narrows the match to the words that carry the event; ``document`` is the title of
what was signed or issued; ``key`` tells this event from others of its kind.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from bilat_cli.model import EventKind, Status
from bilat_cli.rulebook import Rule

Needs = Literal["two", "one", "speaker", "traveller", "named", "nothing"]
"""Who must be found for the event to count: two parties; one actor; a subject that speaks for a
state (a country, an organisation, a member of its government); a person with a destination; some
actor, country or name that ties it to the world; nobody."""


class EventExample(Struct, frozen=True, kw_only=True):
    """A text and what must come out of it; fields left out are not compared."""

    text: str
    date: str | None = None
    status: Status | None = None
    who: tuple[str, ...] | None = None
    place: str | None = None
    ordinal: int | None = None
    countries: tuple[str, ...] | None = None
    documents: tuple[str, ...] | None = None
    implies: str | None = None
    reference: str = "2019-06-13"
    """The day of the report: a Thursday, if not said otherwise."""


class EventRule(Rule, frozen=True, kw_only=True):
    """One way in which texts tell of one kind of event."""

    kind: EventKind
    heads: tuple[str, ...] = ()
    """Lower-case words of which one must stand in the sentence for the pattern to be tried."""
    pattern: str
    verbs: tuple[str, ...] = ()
    """Base forms that ``<Did>`` in the pattern stands for, a particle behind ("hand over"). Their
    forms are heads too."""
    also: tuple[str, ...] = ()
    """Lower-case strings of which one must stand in the sentence too; empty asks for nothing.
    Only a guard: a pattern that matches contains one of them."""
    needs: Needs = "one"
    verb: bool = True
    """False for a noun ("talks", "the visit"): its time may come from the verb around it, and
    without a time of its own it must be the object of something that has one."""
    title: str = "{who} {clause}"
    """Wording of the row. Slots: `who` (all who took part), `subject`, `object`, `place` (with
    its preposition), `series`, `documents`, `key`, `clause` (the words from the
    trigger to the end of the clause), and `verb:NAME` (NAME in the present tense, singular or
    plural by the subject)."""
    frame: bool = False
    """May take the date of the report's main event when the sentence has none of its own."""
    pledge: bool = False
    """A promise is the event itself: "will provide" without a time of its own has happened."""
    fallback: bool = False
    """Only where no other rule matches the same words."""
    loose: bool = False
    """Verbs that tell of many things: after all other rules, with a time of the clause's own, and
    with a subject that acts, two countries, or the report's pair. "To" alone plans nothing."""
    examples: tuple[EventExample, ...]
    counter_examples: tuple[str, ...]


class ToldRule(Rule, frozen=True, kw_only=True):
    """The kind of an event that is told only by a dated sentence as a whole."""

    kind: EventKind
    words: str
    """An expression for the words, in small letters, of which one must stand in the sentence;
    empty takes any."""
    examples: tuple[EventExample, ...]
    counter_examples: tuple[str, ...]


TIMED = ("\ue005",)
"""For `also`: the sentence has a time expression."""
