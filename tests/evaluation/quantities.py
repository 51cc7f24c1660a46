# ruff: noqa: E501 - a table reads best with one row a line
"""Sentences with figures in every usual form, and numbers that are no facts.

Run as tests by `tests/test_facts_table.py`, and beside quantulum3 and price-parser, where they
are installed, by `python -m tests.evaluation.quantities` (part of `make eval`). The day of the
report is Thursday 22 August 2024 throughout.
"""

from __future__ import annotations

import datetime as dt
import importlib
import sys
from collections.abc import Callable, Iterable

from bilat_cli import mentions, sentences, timex, topics
from bilat_cli.figures import find as find_facts
from bilat_cli.model import Annotated, Document, FactMention

DAY = dt.date(2024, 8, 22)

Wanted = tuple[float | str, str | None, str, str | None, str | None]
"""Value, unit, comparator, period, change."""

FACTS: tuple[tuple[str, tuple[Wanted, ...]], ...] = (
    # money
    ("Two-way trade exceeded 90 billion U.S. dollars last year.", ((90e9, "USD", ">", "2023", None),)),
    ("Bilateral trade reached US$37.4 billion in 2022.", ((37.4e9, "USD", "=", "2022", None),)),
    ("In the first seven months of 2024, trade came to $136.9 billion.", ((136.9e9, "USD", "=", "2024-01/2024-07", None),)),
    ("Trade was 1.6 trillion yuan (about 225 billion U.S. dollars) in 2023.", ((1.6e12, "CNY", "=", "2023", None),)),
    ("Turnover amounted to 14 trillion rubles in the first half of 2024.", ((14e12, "RUB", "=", "2024-40", None),)),
    ("RMB 320 million was settled in May.", ((320e6, "CNY", "=", "2024-05", None),)),
    ("The bank will lend €7.5 billion by 2027.", ((7.5e9, "EUR", "=", "2027", None),)),
    ("London pledged at least £250 million on Tuesday.", ((250e6, "GBP", ">=", "2024-08-20", None),)),
    ("Tokyo will lend up to 30 billion yen over the next five years.", ((30e9, "JPY", "<=", "2024/2029", None),)),
    ("The deal is worth nearly C$4.5 billion.", ((4.5e9, "CAD", "<", "2024-08-22", None),)),
    ("Canberra paid A$9.2 million in 2019.", ((9.2e6, "AUD", "=", "2019", None),)),
    ("The fund grew to 3.25 bln dlrs in 1986.", ((3.25e9, "USD", "=", "1986", "up"),)),
    ("Exports were worth 565 mln stg in 1986.", ((565e6, "GBP", "=", "1986", None),)),
    ("Sales of 600 mln marks were reported for 1985.", ((600e6, "DEM", "=", "1985", None),)),
    ("The two signed a $2.3 billion contract on Monday.", ((2.3e9, "USD", "=", "2024-08-19", None),)),
    ("Investment of roughly ₹500 crore is planned by 2026.", ((5e9, "INR", "~", "2026", None),)),
    ("The credit line is half a million euros.", ((0.5e6, "EUR", "=", "2024-08-22", None),)),
    ("Arrears of two and a half billion dollars remained in 2020.", ((2.5e9, "USD", "=", "2020", None),)),
    ("The minister put the loan at 80 billion won in March.", ((80e9, "KRW", "=", "2024-03", None),)),
    ("They want 200 billion dollars of trade by 2030.", ((200e9, "USD", "=", "2030", None),)),
    ("Oil cost 18 dlrs a barrel in 1987.", ((18, "USD per barrel", "=", "1987", None),)),
    ("Farmers will sell $17 billion a year of soybeans in 2026.", ((17e9, "USD per year", "=", "2026", None),)),
    ("The plant is worth 75 to 80 billion dollars.", ((75e9, "USD", ">=", "2024-08-22", None), (80e9, "USD", "<=", "2024-08-22", None))),
    ("A loan of U.S.$5 million was paid out in May.", ((5e6, "USD", "=", "2024-05", None),)),
    ("The grant of 16 million Kenyan shillings was paid out in May.", ((16e6, "KES", "=", "2024-05", None),)),
    ("Turnover was 4.4 billion dollars in 2023, and in the first half of this year it came to 2.4 billion.", ((4.4e9, "USD", "=", "2023", None), (2.4e9, "USD", "=", "2024-40", None))),
    ("The minister put the dam at about 3 billion euros.", ((3e9, "EUR", "~", "2024-08-22", None),)),
    # changes and shares
    ("Trade rose 26.3 percent in 2023.", ((26.3, "percent", "=", "2023", "up"),)),
    ("Exports fell 6.8 pct in July.", ((6.8, "percent", "=", "2024-07", "down"),)),
    ("Imports were down 12% in the second quarter of 2024.", ((12, "percent", "=", "2024-34", "down"),)),
    ("Output increased by more than 4 per cent last year.", ((4, "percent", ">", "2023", "up"),)),
    ("The tariff was cut by 5 percentage points in June.", ((5, "percentage point", "=", "2024-06", "down"),)),
    ("More than 90 percent of payments were in national currencies in 2023.", ((90, "percent", ">", "2023", None),)),
    ("A 15 percent tariff applies from August 1.", ((15, "percent", "=", "2024-08-01/..", None),)),
    ("Rates rose 25 basis points in May.", ((25, "basis point", "=", "2024-05", "up"),)),
    ("Its share is 43% this year.", ((43, "percent", "=", "2024", None),)),
    ("Imports grew 5 percent from a year earlier to 3 billion euros in July.", ((5, "percent", "=", "2024-07", "up"), (3e9, "EUR", "=", "2024-07", "up"))),
    ("The deficit narrowed to 8 billion dollars in June from 9 billion a month earlier.", ((8e9, "USD", "=", "2024-06", "down"), (9e9, "USD", "=", "2024-05", None))),
    ("Trade tripled from 80 billion dollars in 2014 to 240 billion dollars in 2023.", ((3, "times", "=", "2023", "up"), (80e9, "USD", "=", "2014", None), (240e9, "USD", "=", "2023", "up"))),
    ("Trade with Mali fell by a third last year.", ((33.3333, "percent", "=", "2023", "down"),)),
    ("The number of visitors hit 3.5 million last year.", ((3.5e6, "visitor", "=", "2023", None),)),
    ("Output grew between 5 and 7 percent in 2023.", ((5, "percent", ">=", "2023", "up"), (7, "percent", "<=", "2023", "up"))),
    ("Trade reached 7 billion dollars in 2023, but the deficit widened to 2 billion.", ((7e9, "USD", "=", "2023", None), (2e9, "USD", "=", "2023", "up"))),
    ("From January to July trade fell 6 percent from the same period of 2023.", ((6, "percent", "=", "2024-01/2024-07", "down"),)),
    # multiples and parts
    ("Trade is close to 2.7 times that of 2013.", ((2.7, "times", "~", "2024-08-22", None),)),
    ("Exports to Kenya doubled in 2022.", ((2, "times", "=", "2022", "up"),)),
    ("Tourism has more than tripled since 2021.", ((3, "times", ">", "2021/2024", "up"),)),
    ("They aim to double trade by 2030.", ((2, "times", "=", "2030", "up"),)),
    ("Capacity grew tenfold in 2020.", ((10, "times", "=", "2020", "up"),)),
    ("The country buys a quarter of its gas there.", ((25, "percent", "=", "2024-08-22", None),)),
    ("They halved the quota in 2021.", ((50, "percent", "=", "2021", "down"),)),
    ("Commerce has grown 2.2 times since 2017.", ((2.2, "times", "=", "2017/2024", "up"),)),
    ("Trade came to 3 billion euros in 2022, more than double the 2021 figure.", ((3e9, "EUR", "=", "2022", None), (2, "times", ">", "2022", None))),
    ("Exports were worth 3 billion euros in 2022, up a fifth.", ((3e9, "EUR", "=", "2022", None), (20, "percent", "=", "2022", "up"))),
    # physical amounts
    ("China imported some 107 million tonnes of crude in 2023.", ((107e6, "tonne", "~", "2023", None),)),
    ("The pipeline carried 38 billion cubic meters in 2025.", ((38e9, "cubic meter", "=", "2025", None),)),
    ("At least 15 bcm of gas will arrive in 2024.", ((15, "bcm", ">=", "2024", None),)),
    ("OPEC cut output to 15.8 mln bpd in 1987.", ((15.8e6, "barrel per day", "=", "1987", "down"),)),
    ("Output is 210,000 barrels a day.", ((210000, "barrel per day", "=", "2024", None),)),
    ("The plant adds 1,200 megawatts by 2028.", ((1200, "MW", "=", "2028", None),)),
    ("They will build 30 GW of solar power by 2030.", ((30, "GW", "=", "2030", None),)),
    ("A 1,100-kilometer road opened in 2018.", ((1100, "km", "=", "2018", None),)),
    ("The plant will refine 100 metric tons per year of gallium.", ((100, "metric ton per year", "=", "2024-08-22", None),)),
    ("Police seized 400 kilos of heroin in April.", ((400, "kg", "=", "2024-04", None),)),
    # counts
    ("The two sides signed 12 agreements on Wednesday.", ((12, "agreement", "=", "2024-08-21", None),)),
    ("They have met 42 times in the past decade.", ((42, "meeting", "=", "2014/2024", None),)),
    ("The presidents met twice in 2023.", ((2, "meeting", "=", "2023", None),)),
    ("Over 30,000 students studied there in 2022.", ((30000, "student", ">", "2022", None),)),
    ("The airline ordered 103 new Boeing aircraft on Friday.", ((103, "aircraft", "=", "2024-08-16", None),)),
    ("The plant supports up to 6,000 jobs.", ((6000, "job", "<=", "2024-08-22", None),)),
    ("Washington sent 2.5 million vaccine doses in 2021.", ((2.5e6, "dose", "=", "2021", None),)),
    ("They agreed on four additional sites in February.", ((4, "site", "=", "2024-02", None),)),
    ("More than two dozen attacks took place in 2023.", ((24, "attack", ">", "2023", None),)),
    ("A million tourists came in 2019.", ((1e6, "tourist", "=", "2019", None),)),
    ("Seven letters of intent were exchanged today.", ((7, "letter of intent", "=", "2024-08-22", None),)),
    ("They will buy 98 to 100 aircraft.", ((98, "aircraft", ">=", "2024-08-22", None), (100, "aircraft", "<=", "2024-08-22", None))),
    ("Six howitzers were handed over in July, bringing the total to 60.", ((6, "howitzer", "=", "2024-07", None), (60, "howitzer", "=", "2024-07", None))),
    ("Some 75,000 Peruvian and Chilean soldiers took part in May.", ((75000, "soldier", "~", "2024-05", None),)),
    ("About 3.2 million Japanese came in 2023.", ((3.2e6, "Japanese", "~", "2023", None),)),
    # ordinals, ranks, anniversaries, frequencies, themes, documents
    ("They held the 29th regular meeting on Wednesday.", ((29, "meeting", "=", "2024-08-21", None),)),
    ("The third trilateral leaders’ summit took place in May 2023.", ((3, "summit", "=", "2023-05", None),)),
    ("This year marks the 75th anniversary of diplomatic relations.", ((75, "year", "=", "2024", None),)),
    ("It has been 50 years since relations were established.", ((50, "year", "=", "2024", None),)),
    ("Peru has been the largest trading partner of Laos since 2012.", ((1, "trading partner", "=", "2012/..", None),)),
    ("It led the list for 14 consecutive years.", ((14, "year", "=", "2024-08-22", None),)),
    ("Brazil was the second-largest supplier in 2022.", ((2, "supplier", "=", "2022", None),)),
    ("The talks have been held every year since 1996.", ((1, "per year", "=", "1996/..", None),)),
    ("The years 2026 and 2027 are the Chile-Japan Years of Science.", (("Chile-Japan Years of Science", "year", "=", "2026/2027", None),)),
    ("A 14th package of sanctions was adopted in June.", ((14, "package", "=", "2024-06", None),)),
    ("The council met for the sixth time on Monday.", ((6, "meeting", "=", "2024-08-19", None),)),
    ("The panel meets four times a year.", ((4, "per year", "=", None, None),)),
    ("The fish treaty signed in Lima in May 2023 holds.", (("fish treaty", "document", "=", "2023-05", None),)),
    ("They signed a treaty on extradition on Monday.", (("treaty on extradition", "document", "=", "2024-08-19", None),)),
    ("The truce was extended for an additional 60 days.", ((60, "day", "=", "2024-08-22", None),)),
)  # fmt: skip

NO_FACTS: tuple[str, ...] = (
    "Maria Gomez, 56, attended the dinner.",
    "A 35-year-old engineer was there.",
    "She turned 40 on Friday.",
    "They won 3-2 after extra time.",
    "The bill passed by a vote of 250 to 31.",
    "The resolution passed on a 97-2 vote.",
    "They meet at 4 p.m. today.",
    "The flight left at 09:30 GMT.",
    "Call 202-555-0143 for tickets.",
    "The office is at 10 Downing Street.",
    "He lives at 1600 Pennsylvania Avenue.",
    "See Section 301 of the act.",
    "Article 5 of the treaty applies.",
    "Resolution 2231 was adopted.",
    "Executive Order 14257 was amended.",
    "Flight 12 was late.",
    "They stayed in room 407.",
    "Boeing 737 jets were parked there.",
    "Two F-16 fighters flew past.",
    "The COVID-19 pandemic went on.",
    "G20 leaders gathered.",
    "The Group of Seven countries met.",
    "After 9/11 everything changed.",
    "They work 24/7 on it.",
    "The 2+2 ministers talked.",
    "One of the leaders spoke.",
    "The two sides agreed.",
    "The two countries are neighbours.",
    "Both of the two leaders smiled.",
    "These three projects are old.",
    "It was one of the five islands.",
    "He spoke first, and she spoke second.",
    "They met for the first time.",
    "In the 21st century this matters.",
    "In the 1990s he lived there.",
    "On August 22, 2024 he left.",
    "From 2022 to 2023 he was away.",
    "It is a one-way street.",
    "A two-state solution is needed.",
    "They sent 155mm shells.",
    "He has a thousand reasons.",
    "Copyright 1999-2024, all rights reserved.",
    "Page 12 was missing.",
    "Chapter 3 is long.",
    "A second thought came to him.",
    "There is not always 100 percent agreement.",
    "Ron 50 was late.",
    "On the one hand, talks go on; on the other hand, they do not.",
)


def annotate(text: str, day: dt.date = DAY) -> Annotated:
    """A text as the body of a report of a day, with everything that the first stages find."""
    document = Document(id="table", path="table.txt", text=text, published=day, reference=day)
    split = sentences.split(document)
    return Annotated(
        document=document,
        sentences=split,
        times=timex.find(document),
        mentions=mentions.find(document, split),
        topics=topics.find(text),
    )


def read(text: str) -> tuple[FactMention, ...]:
    """The facts of a sentence."""
    return find_facts(annotate(text), ())


def row(fact: FactMention) -> Wanted:
    """What the table asks of a fact."""
    return fact.value, fact.unit, fact.comparator, fact.period, fact.change


# ------------------------------------------------------------------- beside other extractors
Values = Callable[[str], Iterable[float]]


def _ours(text: str) -> Iterable[float]:
    return [float(f.value) for f in read(text) if not isinstance(f.value, str)]


def _quantulum() -> Values | None:
    try:
        parser = importlib.import_module("quantulum3.parser")
    except ImportError:
        return None
    return lambda text: [float(quantity.value) for quantity in parser.parse(text)]


def _price_parser() -> Values | None:
    try:
        module = importlib.import_module("price_parser")
    except ImportError:
        return None

    def values(text: str) -> Iterable[float]:
        price = module.Price.fromstring(text)
        return [] if price.amount is None else [float(price.amount)]

    return values


def compare() -> list[tuple[str, int, int, int, int]]:
    """For each extractor: values found, values wanted, values too many, clean non-facts."""
    wanted = [
        (text, [float(w[0]) for w in rows if not isinstance(w[0], str)]) for text, rows in FACTS
    ]
    table = []
    for name, values in (
        ("bilat", _ours),
        ("quantulum3", _quantulum()),
        ("price-parser", _price_parser()),
    ):
        if values is None:
            continue
        found = extra = clean = 0
        for text, right in wanted:
            got = list(values(text))
            for value in right:
                match = next((g for g in got if abs(g - value) <= 1e-6 * max(1, abs(value))), None)
                if match is not None:
                    found += 1
                    got.remove(match)
            extra += len(got)
        clean = sum(not list(values(text)) for text in NO_FACTS)
        table.append((name, found, sum(len(right) for _, right in wanted), extra, clean))
    return table


def main() -> int:
    """Prints the comparison."""
    lines = [f"{'':14}{'values right':>14}{'too many':>10}{'no facts clean':>16}"]
    for name, found, total, extra, clean in compare():
        lines.append(
            f"{name:14}{f'{found}/{total}':>14}{extra:>10}{f'{clean}/{len(NO_FACTS)}':>16}"
        )
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
