"""Topics: slugs, synonyms, published identifiers and cue words, as data."""

from __future__ import annotations

from bilat_cli.rules.topics._record import Topic
from bilat_cli.rules.topics.economy import ECONOMY
from bilat_cli.rules.topics.home import HOME
from bilat_cli.rules.topics.society import SOCIETY
from bilat_cli.rules.topics.state import STATE

TOPICS: tuple[Topic, ...] = (*ECONOMY, *STATE, *HOME, *SOCIETY)

NEUTRAL = """
trade winds; trade secret; lower house; upper house; opera house
conflict of interest; conflicts of interest; energy drink; space of
safe space; office space; breathing space; culture shock
state of the union address; health of the economy; arms length; at arms; up in arms; open arms
brothers in arms; tourist trap; press ahead; press forward; press for; press on
pressed ahead; pressed for; power of attorney; in power; to power; great power; major power
world power; super power; superpower; balance of power; will power; power to; power sharing
power struggle; seizure of power; executive power; rise to power; powers of; plant a; plant the
rights reserved; copyright; right now; political rights; crown prince; the crown
trains of thought; finance minister; foreign minister; defence minister
defense minister; trade minister; energy minister; health minister; culture minister
economy minister; interior minister; justice minister; agriculture minister; education minister
environment minister; transport minister; security adviser; security advisor
treasury secretary; trade representative; secretary of defense; commerce secretary
countries and territories; arms around; law firm; in-law; common law; mother in law; brother in law
"""
"""Phrases that contain a cue and say nothing of its topic."""
