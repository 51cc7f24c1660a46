"""The public vocabulary of countries."""

from __future__ import annotations

import pytest

from bilat_cli import countries


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("CHN;cn;China;chinese;the Chinese;PRC;Beijing", "CHN"),
        ("Russians;russia;Russian Federation;Moscow", "RUS"),
        ("u.s.;US;USA;American;the United States", "USA"),
        ("Great Britain;UK;British", "GBR"),
        ("Türkiye;turkey;TUR", "TUR"),
        ("Soviet Union;USSR", "SUN"),
        ("East German;GDR", "DDR"),
        ("West Germany;FRG", "DEU"),
        ("Kosovo;XK", "XKX"),
        ("Côte d’Ivoire;Ivory Coast", "CIV"),
        ("the Netherlands;Holland;Dutch", "NLD"),
        ("Congo;Korea;Atlantis;;European Union", None),
    ],
)
def test_lookup(words, code):
    assert {countries.lookup(word) for word in words.split(";")} == {code}


def test_names_and_adjectives():
    assert [countries.name(code) for code in ("CHN", "USA", "RUS", "GBR", "KOR", "CZE")] == [
        "China", "United States", "Russia", "United Kingdom", "South Korea", "Czech Republic",
    ]  # fmt: skip
    assert countries.adjective("CHN") == "Chinese"
    assert countries.adjective("USA") == "U.S."
    assert countries.name("QQQ") == "QQQ"


def test_suggestions_are_close():
    assert "China" in countries.suggest("Chinna")
    assert "Russia" in countries.suggest("Rusia")
    assert countries.suggest("zzzzzz") == []


def test_every_row_is_whole():
    rows = countries.all_countries()
    codes = [row.code for row in rows]
    assert codes == sorted(set(codes))
    assert len(codes) > 245
    for row in rows:
        assert row.name
        assert len(row.code) == 3
        assert countries.lookup(row.code) == row.code
        assert countries.lookup(row.alpha2 or row.code) == row.code
    sovereign = [row for row in rows if row.capital]
    assert len(sovereign) > 180
