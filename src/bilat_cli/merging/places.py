"""Can two names of places mean the same place?"""

from __future__ import annotations

from functools import cache, lru_cache

from bilat_cli import countries
from bilat_cli.merging.folding import nested, words
from bilat_cli.model import Place
from bilat_cli.rules.actors.places import CAPITALS, CITIES


@cache
def _capitals() -> dict[frozenset[str], str]:
    """Folded names of capitals, former ones and other spellings, with their country."""
    found = {words(name): code for name, code in CAPITALS.items()}
    for country in countries.all_countries():
        if country.capital:
            found[words(country.capital)] = country.code
    return found


@cache
def _cities() -> frozenset[frozenset[str]]:
    return frozenset(map(words, CITIES)) | _capitals().keys()


def is_city(place: Place) -> bool:
    """Is it a city that bilat knows? A venue ("Kremlin") is none."""
    # Most are named as the tables name them; folding those takes longer than a short run has.
    known = place.name in CAPITALS or place.name in CITIES
    return known or words(place.name) in _cities()


def is_country(place: Place) -> bool:
    """Does the place name a whole country?"""
    return place.country is not None and countries.lookup(place.name) == place.country and (
        not is_city(place) or words(place.name) == words(countries.name(place.country))
    )  # fmt: skip


@lru_cache(maxsize=16384)
def same_place(one: Place | None, other: Place | None) -> bool | None:
    """True or False where both are known; None where one is not.

    A venue and its city agree when they lie in one country, and so do a city and its country;
    two cities that bilat knows do not, unless they are two names of one capital.
    """
    if one is None or other is None:
        return None
    a, b = words(one.name), words(other.name)
    if nested(a, b):
        return True
    if not one.country or one.country != other.country:
        return False
    if a in _cities() and b in _cities():
        capitals = _capitals()
        return a in capitals and capitals.get(a) == capitals.get(b)
    return True
