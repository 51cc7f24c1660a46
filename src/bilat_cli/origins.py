"""How many of several documents tell something by themselves, and how many are copies?

Wire stories stand on many sites, word for word but for a byline or a cut. A document is a copy
when each of its sentences about the event is all but the same as one of another document.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

Bag = frozenset[str]

_SAME = 0.9
"""Share of the shorter sentence's words that the longer one has."""
_LONGER = 0.75
"""Share of the longer one's: a dateline or an agency's name may have been cut."""
_MOST = 100
"""Most sentences with one rare word that one is held against."""
_FEW = 12
"""So many sentences are simply held against each other."""
_MARKS = str.maketrans(dict.fromkeys("\"'.,;:!?()[]{}<>*_/-–—‘’“”«»…\xa0", " "))


def independent(quotes: Iterable[tuple[str, str]]) -> int:
    """Number of origins among pairs of a document and a sentence of it; at least 1.

    >>> independent([("a", "They met in Oslo today."), ("b", "OSLO - They met in Oslo today")])
    1
    """
    told: defaultdict[str, set[str]] = defaultdict(set)
    for document, quote in quotes:
        told[document].add(quote)
    if len(told) == 1:
        return 1
    bags = {quote: bag(quote) for quotes in told.values() for quote in quotes}
    distinct = set(bags.values())
    if len(distinct) == 1:
        return 1
    if len(distinct) == 2 and len(told) == 2:
        one, other = distinct
        return 1 if _alike(one, other) else 2
    # Equal bags side by side, the longest first; the words of a quote make the order firm.
    ordered = sorted(bags.items(), key=lambda item: (-len(item[1]), item[0]))
    groups = _groups(list(dict.fromkeys(one for _, one in ordered)))
    return _widest({frozenset(groups[bags[q]] for q in quotes) for quotes in told.values()})


def bag(text: str) -> Bag:
    """The folded words of a sentence, without marks."""
    return frozenset(text.casefold().translate(_MARKS).split())


def _alike(one: Bag, other: Bag) -> bool:
    common = len(one & other)
    shorter, longer = sorted((len(one), len(other)))
    return common >= _SAME * shorter and common >= _LONGER * longer


def _groups(bags: Sequence[Bag]) -> dict[Bag, int]:
    """A number for each sentence, the same for copies; the longest come first.

    Of many only those are compared that share a rare word, so that thousands of reports of one
    event stay affordable.
    """
    few = len(bags) <= _FEW
    spread = Counter() if few else Counter(word for one in bags for word in one)
    groups: dict[Bag, int] = {}
    origins: list[Bag] = []
    holders: defaultdict[str, list[Bag]] = defaultdict(list)
    for number, one in enumerate(bags):
        near = origins if few else _near(one, spread, holders)
        origin = next((other for other in near if _alike(one, other)), None)
        groups[one] = number if origin is None else groups[origin]
        if origin is None:
            origins.append(one)
            for word in () if few else one:
                holders[word].append(one)
    return groups


def _near(one: Bag, spread: Counter[str], holders: dict[str, list[Bag]]) -> Iterator[Bag]:
    """Origins that share one of the rarest words, of which a copy lacks but a few."""
    rare = sorted(one, key=lambda word: (spread[word], word))
    for word in rare[: int(len(one) * (1 - _SAME)) + 1]:
        yield from holders.get(word, ())[:_MOST]


def _widest(told: Iterable[frozenset[int]]) -> int:
    """How many of these sets are inside no other of them."""
    found = 0
    holders: defaultdict[int, list[frozenset[int]]] = defaultdict(list)
    for mine in sorted(told, key=lambda one: (-len(one), sorted(one))):
        if any(mine <= other for other in holders[min(mine)][:_MOST]):
            continue
        found += 1
        for number in mine:
            holders[number].append(mine)
    return found
