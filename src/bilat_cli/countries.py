"""The countries that bilat knows: codes, names, adjectives, capitals.

Countries are ISO 3166-1 alpha-3 codes; states that are no more keep their ISO 3166-3 one
(`SUN`, `DDR`, `YUG`, `CSK`), and Kosovo is `XKX`. Nothing here reads a text: that is the task
of `bilat_cli.mentions`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from bilat_cli.rules.actors.countries import TERRITORIES
from bilat_cli.rules.actors.press import PRESS
from bilat_cli.wording import unaccented


class Country(Struct, frozen=True, kw_only=True):
    """One country as it is named in reports."""

    code: str
    """ISO 3166-1 alpha-3."""
    alpha2: str
    """Empty for states that are no more."""
    name: str
    """Short name in print: "United States"."""
    names: tuple[str, ...]
    """All names and abbreviations, the short one first."""
    adjectives: tuple[str, ...]
    """"Chinese"; the first is the usual one."""
    people: tuple[str, ...]
    """Plural people: "Russians"."""
    capital: str
    combining: tuple[str, ...]
    """First parts of compounds: "Sino" in "Sino-Russian"."""


@cache
def all_countries() -> Sequence[Country]:
    """All countries, sorted by code."""
    rows = {row.code: row for row in TERRITORIES}
    press = {row.code: row for row in PRESS}
    found = []
    for code in sorted(rows.keys() | press.keys()):
        row, extra = rows.get(code), press.get(code)
        full = row.name if row else ""
        name = (extra.name if extra else "") or full
        names = [name, full, *(row.variants if row else ()), *(extra.names if extra else ())]
        adjectives = extra.adjectives if extra else ()
        people = [_plural(word) for word in adjectives if word[:2].istitle()]
        found.append(
            Country(
                code=code,
                alpha2=row.alpha2 if row else "",
                name=name,
                names=tuple(dict.fromkeys(filter(None, names))),
                adjectives=adjectives,
                people=tuple(
                    dict.fromkeys([*(extra.people if extra else ()), *filter(None, people)])
                ),
                capital=extra.capital if extra else "",
                combining=extra.combining if extra else (),
            )
        )
    return tuple(found)


def _plural(adjective: str) -> str:
    """ "Russian" -> "Russians"; empty where the language makes no such plural ("French")."""
    return (
        ""
        if adjective.endswith(("sh", "ch", "ese", "ss", "s", "and", ".", "ic", "oi"))
        else adjective + "s"
    )


@cache
def _by_code() -> dict[str, Country]:
    return {country.code: country for country in all_countries()}


_FOLDED = str.maketrans("-_", "  ", ".'’`")


def fold(text: str) -> str:
    """Lower case, without accents, dots and apostrophes, single spaces: how names are compared."""
    return " ".join(unaccented(text.casefold()).translate(_FOLDED).split())


@cache
def _by_initial() -> dict[str, list[tuple[int, str, str]]]:
    """First letter -> (rank, name, code); under "" what begins with another sign than a letter."""
    table: dict[str, list[tuple[int, str, str]]] = {"": []}
    for country in all_countries():
        code = country.code
        ranks = (
            (code,),
            (country.alpha2, *country.names),
            (*country.adjectives, *country.people, *[f"the {name}" for name in country.names]),
            (country.capital,),
        )
        for rank, names in enumerate(ranks):
            for name in names:
                if name:
                    initial = name[0].lower()
                    known = initial.isascii() and initial.isalnum()
                    table.setdefault(initial if known else "", []).append((rank, name, code))
    return table


@cache
def _index(initial: str = "") -> dict[str, str | None]:
    """Folded name -> code; None where two countries share it.

    With an initial only the names that fold to it: folding all is a tenth of a short run.
    """
    groups = _by_initial()
    chosen = [groups.get(initial, []), groups[""]] if initial else list(groups.values())
    ranks: list[dict[str, set[str]]] = [{}, {}, {}, {}]
    for group in chosen:
        for rank, name, code in group:
            ranks[rank].setdefault(fold(name), set()).add(code)
    found: dict[str, str | None] = {}
    for rows in ranks:
        for name, codes in rows.items():
            found.setdefault(name, min(codes) if len(codes) == 1 else None)
    return found


def lookup(text: str) -> str | None:
    """The country that a code, name, adjective, people or capital means, else None.

    Upper and lower case, accents and dots make no difference. A word that two countries share
    gives None.
    """
    word = fold(text)
    bare = word.removeprefix("the ")
    return (word and _index(word[0]).get(word)) or (bare and _index(bare[0]).get(bare)) or None


def name(code: str) -> str:
    """Short name in print ("Russia"); the code itself when it is unknown."""
    country = _by_code().get(code)
    return country.name if country else code


def adjective(code: str) -> str:
    """Adjective in print ("Russian"); the name where there is none."""
    country = _by_code().get(code)
    if country is None:
        return code
    return country.adjectives[0] if country.adjectives else country.name


def suggest(text: str) -> list[str]:
    """Up to three names of countries that look most like a text, best first."""
    import difflib

    near = difflib.get_close_matches(fold(text), sorted(_index()), n=8, cutoff=0.6)
    codes = [code for word in near if (code := _index()[word])]
    return [name(code) for code in dict.fromkeys(codes)][:3]
