"""Merging stays near linear: comparisons are counted, the clock is not asked."""

from __future__ import annotations

import datetime as dt
import random

from bilat_cli.merging import clusters, merge
from bilat_cli.merging.identity import same_event
from bilat_cli.model import EventKind, EventMention, Extraction, Participant, Source

KINDS: tuple[EventKind, ...] = ("meeting", "meeting", "visit", "statement", "call")
LANDS = ("BRA", "CAN", "DNK", "EGY", "FRA", "GHA", "HUN", "IND", "JPN", "KEN")


def corpus(size, days):
    """Reports of meetings and visits of a few pairs, three of each event, some coarse."""
    chance = random.Random(7)
    found: list[EventMention] = []
    while len(found) < size:
        pair = tuple(sorted(chance.sample(LANDS, 2)))
        day = (dt.date(1990, 1, 1) + dt.timedelta(chance.randrange(days))).isoformat()
        kind = chance.choice(KINDS)
        people = tuple(Participant(f"Ann {land.title()}son", "Minister", land) for land in pair)
        for copy in range(3):
            number = len(found)
            source = Source(document=f"{number}.txt", title=None, publisher=None, published=day,
                            quote=f"{kind} {number}", start=0, end=9)  # fmt: skip
            found.append(
                EventMention(
                    kind=kind, status="occurred", date=day[:7] if copy == 2 else day,
                    title=f"{kind} of {chance.randrange(40)}", rule="r", source=source,
                    countries=pair, participants=people if chance.random() < 0.8 else (),
                )
            )  # fmt: skip
    return [Extraction(document="1", path="x", events=tuple(found))]


def comparisons(monkeypatch, extractions):
    count = 0

    def counted(one, other):
        nonlocal count
        count += 1
        return same_event(one, other)

    monkeypatch.setattr(clusters, "same_event", counted)
    merge(extractions)
    return count


def test_twice_the_years_take_twice_the_comparisons(monkeypatch):
    small = comparisons(monkeypatch, corpus(1500, 400))
    large = comparisons(monkeypatch, corpus(3000, 800))
    assert small > 1500
    assert large < 2.5 * small


def test_a_crowded_day_is_bounded(monkeypatch):
    size = 3000
    told = comparisons(monkeypatch, corpus(size, 1))
    # Blocks of one day: two countries, and those of nobody.
    assert told < size * clusters.CROWD * 3
