"""Words that mean a country here and something else there."""

from __future__ import annotations

import pytest

from bilat_cli.mentions.family import read


def kinds(text: str) -> dict[str, tuple[str, str]]:
    """Words -> kind and name."""
    return {text[m.start : m.end]: (m.kind, m.entities[0].name) for m in read(text)}


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Georgia and Armenia signed.", "Georgia", "Georgia"),
        ("Tbilisi is calm. Georgia won.", "Georgia", "Georgia"),
        ("Congo voted.", "Congo", "DR Congo"),
        ("Brazzaville is calm. Congo voted.", "Congo", "Republic of Congo"),
        ("Korea voted.", "Korea", "South Korea"),
        ("North Korea voted.", "North Korea", "North Korea"),
        ("Guinea-Bissau voted.", "Guinea-Bissau", "Guinea-Bissau"),
        ("Papua New Guinea voted.", "Papua New Guinea", "Papua New Guinea"),
        ("Niger voted.", "Niger", "Niger"),
        ("The Dominican navy left.", "Dominican", "Dominican Republic"),
        ("Jordan voted.", "Jordan", "Jordan"),
        ("Chad voted.", "Chad", "Chad"),
        ("Turkey voted.", "Turkey", "Turkey"),
        ("American ships left.", "American", "United States"),
        ("The PRC voted.", "PRC", "China"),
        ("The US voted.", "US", "United States"),
        ("East Germany voted.", "East Germany", "East Germany"),
        ("Soviet ships left.", "Soviet", "Soviet Union"),
        ("SOUTH KOREA VOTED", "SOUTH KOREA", "South Korea"),
        ("The Chinese agreed.", "Chinese", "China"),
        ("Kosovo voted.", "Kosovo", "Kosovo"),
        ("Hong Kong voted.", "Hong Kong", "Hong Kong"),
    ],
)
def test_country(text, words, name):
    assert kinds(text).get(words) == ("country", name)


@pytest.mark.parametrize(
    "text",
    [
        "A factory in Georgia will open.",
        "Latin American ports were shut.",
        "African American voters came.",
        "The Vietnam War was long.",
        "The Paris Agreement stands.",
        "The Paris Club met.",
        "The Geneva Conventions apply.",
        "The Bank of China lends.",
        "Air India flies.",
        "The Washington Post wrote.",
        "The Moscow Times wrote.",
        "Turkish Airlines flies.",
        "Turkish Steel Corp grew.",
        "They told us so.",
        "The Indo-Pacific is wide.",
        "New Mexico voted.",
        "The University of Norway opened.",
    ],
)
def test_no_country(text):
    assert [m for m in read(text) if m.kind == "country"] == []


@pytest.mark.parametrize(
    ("text", "words", "kind", "name"),
    [
        ("Talks were held in Beijing.", "Beijing", "place", "Beijing"),
        ("He arrived in Moscow and Oslo.", "Oslo", "place", "Oslo"),
        ("Beijing hopes for peace.", "Beijing", "country", "China"),
        ("Talks between Beijing and Moscow failed.", "Moscow", "country", "Russia"),
        ("Washington's allies agree.", "Washington", "country", "United States"),
        ("MOSCOW, Aug. 21 - Prices rose.", "MOSCOW", "place", "Moscow"),
        ("The Kremlin denied it.", "Kremlin", "country", "Russia"),
        ("They met at the Kremlin.", "Kremlin", "place", "Kremlin"),
        ("They met in Moscow, Idaho.", "Moscow, Idaho", "place", "Moscow"),
        ("They met in Washington, D.C. today.", "Washington, D.C.", "place", "Washington"),
        ("They met in Mexico City.", "Mexico City", "place", "Mexico City"),
        ("They met in the Oval Office.", "Oval Office", "place", "Oval Office"),
        ("The Indian Ocean is deep.", "Indian Ocean", "place", "Indian Ocean"),
        ("The South China Sea is deep.", "South China Sea", "place", "South China Sea"),
        ("The EU agreed.", "EU", "organisation", "European Union"),
        ("The World Bank lends.", "World Bank", "organisation", "World Bank"),
    ],
)  # fmt: skip
def test_place_or_government(text, words, kind, name):
    assert kinds(text).get(words) == (kind, name)


def test_each_half_of_a_pair_counts():
    names = [
        m.entities[0].name for m in read("U.S.-Japan and Sino-Russian ties, Franco-German talks")
    ]
    assert names == ["United States", "Japan", "China", "Russia", "France", "Germany"]


def test_country_word_as_surname():
    text = "Envoy Vera Jordan arrived. Jordan said little. She flew to Jordan."
    names = [m.entities[0].name for m in read(text)]
    assert names == ["Vera Jordan", "Vera Jordan", "Vera Jordan", "Jordan"]
