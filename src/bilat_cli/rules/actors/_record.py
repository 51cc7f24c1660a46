"""The records that the actor vocabulary is written in. They hold data and do nothing."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from bilat_cli.rulebook import Rule

Gives = Literal["person", "persons", "group", "word"]


class Territory(Struct, frozen=True):
    """One row of the generated list: codes and names as the Unicode CLDR gives them."""

    code: str
    """ISO 3166-1 alpha-3."""
    alpha2: str
    name: str
    variants: tuple[str, ...] = ()


class Press(Struct, frozen=True, kw_only=True):
    """How reports write about one country. What is left out is taken from `Territory`."""

    code: str
    name: str = ""
    """Short name in print; empty: the name of the generated list."""
    adjectives: tuple[str, ...] = ()
    """"Chinese"; the first is the one that titles are printed with."""
    people: tuple[str, ...] = ()
    """Plural people that are not adjective + s ("Spaniards")."""
    capital: str = ""
    names: tuple[str, ...] = ()
    """Further names and abbreviations, case as printed."""
    combining: tuple[str, ...] = ()
    """First parts before a hyphen: "Sino"."""


class Former(Struct, frozen=True):
    """A state that is no more, whose capital and institutions another state took over."""

    code: str
    heir: str
    until: str
    """The day on which it ended, ISO."""


class Ambiguous(Struct, frozen=True, kw_only=True):
    """A country word that often means something else.

    It stands for the country unless a neighbour or the document speaks against it; where
    `needs` is filled, one of these words has to stand in the document or the neighbour before
    or after has to be another country in a list.
    """

    word: str
    needs: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()
    """Words of the document that rule the country out."""
    becomes: str | None = None
    """Code that it stands for when a word of `refuses` is there; None: no country at all."""


class Metonym(Struct, frozen=True, kw_only=True):
    """A building or ministry that stands for a government."""

    name: str
    country: str | None
    """None: a ministry of whichever country stands beside it."""
    place: bool = False
    """A place of its own after at, in, outside."""


class Organisation(Struct, frozen=True, kw_only=True):
    """An international organisation: its printed name, acronyms and other spellings."""

    name: str
    acronym: str = ""
    others: tuple[str, ...] = ()


class Office(Struct, frozen=True, kw_only=True):
    """A title in full, lower case, and the kind of office it is."""

    title: str
    office: str
    country: str | None = None
    """Only where the title belongs to one country ("taoiseach")."""


class Leader(Struct, frozen=True):
    """Who held an office; only completes a surname that the text prints with the title."""

    name: str
    country: str
    office: str
    since: str
    until: str
    """Months (`2013-03`), inclusive; `until` is empty for an office still held."""


class ActorRule(Rule, frozen=True, kw_only=True):
    """A sequence of kinds of words that names an actor, and examples of it.

    `shape` is a regular expression over words that stand for kinds (`DEMONYM TITLE NAME`), see
    `bilat_cli.mentions.shapes`; it is empty for rules that the engine applies to single words
    (`gives="word"`), which are listed for their examples. An example is a text and what has to
    be found in it: "words -> name; name".
    """

    shape: str = ""
    gives: Gives = "word"
    examples: tuple[tuple[str, str], ...] = ()
    not_examples: tuple[tuple[str, str], ...] = ()
    """A text, and words in it that this rule must not take."""
