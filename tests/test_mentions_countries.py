"""The public vocabulary of countries."""

from __future__ import annotations

import pytest

from bilat_cli import countries


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("CHN", "CHN"), ("cn", "CHN"), ("China", "CHN"), ("chinese", "CHN"), ("the Chinese", "CHN"), ("PRC", "CHN"), ("Russians", "RUS"), ("u.s.", "USA"), ("US", "USA"),
        ("Great Britain", "GBR"), ("Türkiye", "TUR"), ("turkey", "TUR"), ("Soviet Union", "SUN"), ("East German", "DDR"), ("West Germany", "DEU"), ("Kosovo", "XKX"),
        ("Côte d’Ivoire", "CIV"), ("the Netherlands", "NLD"), ("Burma", "MMR"), ("Holland", "NLD"), ("Moscow", "RUS"), ("Congo", None), ("Atlantis", None), ("", None), ("European Union", None),
    ],
)  # fmt: skip
def test_lookup(text, code):
    assert countries.lookup(text) == code


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
