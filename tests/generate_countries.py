"""Write `src/bilat_cli/rules/actors/countries.py` from the Unicode CLDR. A tool for developers.

    python -m pip install babel
    python tests/generate_countries.py

Names and codes come from the CLDR as packed in Babel (Unicode License v3). Adjectives, capitals
and press forms are our own work in `press.py` beside it, reviewed by hand.
"""

from __future__ import annotations

from pathlib import Path

TARGET = Path(__file__).parents[1] / "src" / "bilat_cli" / "rules" / "actors" / "countries.py"
HEAD = '''"""Territories: ISO 3166-1 codes, English names. Made by `tests/generate_countries.py`.

Names and codes: Unicode CLDR as in Babel {version}, copyright Unicode, Inc., used under the
Unicode License v3 (https://www.unicode.org/license.txt). Press forms are in `press.py`.
"""

from bilat_cli.rules.actors._record import Territory

TERRITORIES: tuple[Territory, ...] = (
'''
SKIPPED = frozenset(
    (
        "EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "AC", "CP", "CQ", "DG", "EA", "IC", "TA", "BV",
        "HM", "UM",
    )
)  # fmt: skip
"""Regions of the CLDR that are no ISO territory, or have no people."""
CODES = {
    "CD": "COD",
    "DE": "DEU",
    "FR": "FRA",
    "MM": "MMR",
    "RO": "ROU",
    "TL": "TLS",
    "XK": "XKX",
}
"""Alpha-3 codes where the CLDR lists several."""


def rows() -> list[tuple[str, str, str, tuple[str, ...]]]:
    """One row a territory: alpha-3, alpha-2, name, other names; sorted by alpha-3."""
    from babel import Locale
    from babel.core import get_global

    alpha3 = {
        two[0]: three
        for three, two in get_global("territory_aliases").items()
        if len(three) == 3 and three.isalpha() and len(two) == 1 and len(two[0]) == 2
    }
    alpha3 |= CODES
    found = []
    for two, name in Locale("en").territories.items():
        if len(two) == 2 and two not in SKIPPED and two in alpha3:
            plain, others = spellings(name)
            found.append((alpha3[two], two, plain, others))
    return sorted(found)


def spellings(name: str) -> tuple[str, tuple[str, ...]]:
    """The name as reports print it, and other spellings."""
    plain = name.replace("’", "'").replace(" SAR China", "")
    others = []
    if "&" in plain:
        others.append(plain)
        plain = plain.replace("&", "and")
    if "St. " in plain:
        others.append(plain.replace("St. ", "Saint "))
    plain = plain.split(" (")[0].split(" - ")[0]
    return plain, tuple(others)


def main() -> None:
    """Write the module."""
    import babel

    lines = [HEAD.format(version=babel.__version__)]
    for three, two, name, others in rows():
        words = [three, two, name]
        record = ", ".join(f'"{word}"' for word in words)
        if others:
            listed = ", ".join(f'"{word}"' for word in others)
            record += f", ({listed}{',' if len(others) == 1 else ''})"
        lines.append(f"    Territory({record}),\n")
    lines.append(")\n")
    TARGET.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
