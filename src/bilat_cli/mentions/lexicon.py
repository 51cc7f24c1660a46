"""The vocabulary of actors as the scanner wants it: first word -> what may follow.

Built once on first use from the literal tables under `bilat_cli.rules.actors`. A scan looks one
capitalised word up in a dict; only a hit compares what follows, longest first.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from msgspec import Struct

from bilat_cli.countries import all_countries
from bilat_cli.rules.actors.ambiguous import AMBIGUOUS, NOT_ACTORS
from bilat_cli.rules.actors.metonyms import METONYMS
from bilat_cli.rules.actors.names import COMMON, FAMILY_NAMES, SUFFIXES
from bilat_cli.rules.actors.offices import HEADS, HONORIFICS, JOINED, MODIFIERS, SINGULAR
from bilat_cli.rules.actors.organisations import ORGANISATIONS
from bilat_cli.rules.actors.places import CAPITALS, CITIES, REGIONS, STATES, VENUES


class Entry(NamedTuple):
    """What follows the first word, and what the whole is."""

    tail: str
    """Text right after the first word, apostrophes straight: "" for one word."""
    kind: str
    """Letter of the kind of item, see `bilat_cli.mentions.items`."""
    name: str
    """Name to print: "Beijing", "United Nations"."""
    code: str | None
    """Country."""
    extra: str = ""


Row = tuple[str, str, str, str | None, str]
"""The fields of an entry."""


@cache
def _first() -> re.Pattern[str]:
    return re.compile(r"\w+")


def _add(
    table: dict[str, list[Row]],
    phrase: str,
    kind: str,
    name: str,
    code: str | None,
    extra: str = "",
) -> None:
    word = phrase
    if not word.isalnum():
        word = phrase.partition(" ")[0]
        if not word.isalnum():
            match = _first().match(word)
            word = match.group() if match is not None else ""
    if word[:1].isupper():
        row = (phrase[len(word) :], kind, name, code, extra)
        rows = table.get(word)
        if rows is None:
            table[word] = [row]
        else:
            rows.append(row)


@cache
def _lexicon() -> dict[str, list[Row]]:
    """First word -> entries, as they stand in the tables; the first of two alike counts."""
    table: dict[str, list[Row]] = {}
    becoming: dict[str, list[str]] = {}
    for doubtful in AMBIGUOUS:
        if doubtful.becomes is not None and not doubtful.refuses:
            becoming.setdefault(doubtful.becomes, []).append(doubtful.word)
    for phrase in NOT_ACTORS:
        _add(table, phrase, "_", phrase, None)
    for country in all_countries():
        code = country.code
        for word in country.adjectives:
            _add(table, word, "C" if word in country.names else "A", country.name, code)
        for word in country.names:
            _add(table, word, "C", country.name, code)
        for word in becoming.get(code, ()):
            _add(table, word, "C", country.name, code)
        for word in country.people:
            _add(table, word, "P", country.name, code)
        for word in country.combining:
            _add(table, word + "-", "B", country.name, code)
        if country.capital:
            _add(table, country.capital, "K", country.capital, code)
    for place, code in CAPITALS.items():
        _add(table, place, "K", place, code)
    for place, code in CITIES.items():
        name = "Washington" if place.startswith("Washington") else place
        _add(table, place, "K" if name != place else "L", name, code)
    for place, code in (VENUES | REGIONS).items():
        _add(table, place, "L", place, code or None)
    for state in STATES:
        _add(table, state, "L", state, "USA", "state")
    for body in METONYMS:
        _add(table, body.name, "M", body.name, body.country, "place" if body.place else "")
    for org in ORGANISATIONS:
        for word in (org.name, org.acronym, *org.others):
            if word:
                _add(
                    table,
                    word,
                    "O",
                    org.name,
                    None,
                    "acronym" if word.replace(".", "").isupper() else "",
                )
    for word in HONORIFICS:
        _add(table, word, "H", word, None)
    return table


@cache
def capitals() -> dict[str, str]:
    """Capital -> country, other spellings too."""
    return {c.capital: c.code for c in all_countries() if c.capital} | CAPITALS


class Word(NamedTuple):
    """What one capitalised word may be."""

    alone: Entry | None
    """What it is when nothing of `tails` follows; a letter of `vocabulary` in `kind`."""
    tails: dict[str, tuple[Entry, ...]]
    """First character of what follows -> entries, longest first."""


class Loose(Struct, frozen=True):
    """What is known of a word that no text has shown yet: most stay so, which saves a start."""

    letter: str | None
    rows: list[Row]

    def read(self, word: str) -> Word:
        """Entries of that word, those with a tail by its first character, longest first."""
        rows = self.rows
        alone = next((Entry(*row) for row in rows if not row[0]), None)
        if alone is None and self.letter is not None:
            alone = Entry("", self.letter, word, None)
        tails: dict[str, list[Entry]] = {}
        for row in rows:
            if row[0]:
                tails.setdefault(row[0][0], []).append(Entry(*row))
        return Word(
            alone,
            {first: tuple(sorted(found, key=_shorter)) for first, found in tails.items()},
        )


@cache
def vocabulary() -> dict[str, str | Word | Loose]:
    """Every capitalised word that means something: a letter, or what may follow it.

    `h` head of a title, `c` common word, `j` suffix of a name ("Jr"). Who meets a `Loose` puts
    what `read` gives in its place.
    """
    letters: dict[str, str] = {}
    for mark, words in (
        ("c", COMMON | MODIFIERS | JOINED),
        ("h", (*HEADS, *SINGULAR)),
        ("j", SUFFIXES),
    ):
        for word in words:
            letters[word.rstrip(".").capitalize()] = mark
    for word in (*FAMILY_NAMES, "Major", "Power", "Field", "Crown", "House"):
        letters.pop(word, None)
    kinds: dict[str, str | Word | Loose] = dict(letters)
    for word, rows in _lexicon().items():
        kinds[word] = Loose(letters.get(word), rows)
    return kinds


def _shorter(entry: Entry) -> int:
    return -len(entry.tail)
