# ruff: noqa: E501 - a table reads best with one row a line
"""What a printed fact must have: a subject, the right period, a state in it, and no supposition."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec import structs

from bilat_cli.documents import from_text
from bilat_cli.figures import find
from bilat_cli.model import Block, FactMention
from bilat_cli.pipeline import extract
from tests.evaluation.quantities import annotate

DAY = dt.date(2024, 8, 22)
FILL = "Peru and Mali talk\n\nMinisters spoke for two hours.\n\nTalks went on.\n\nIt rained.\n\n"
"""Paragraphs before a sentence, so that it is no longer the first news of a report."""


def read(text: str, day: dt.date = DAY) -> tuple[FactMention, ...]:
    return find(annotate(text, day), ())


def of(text: str, value: float) -> FactMention:
    """The only fact of a value in a text."""
    found = [fact for fact in read(text) if fact.value == value]
    assert len(found) == 1, read(text)
    return found[0]


# ------------------------------------------------------------------- subject
@pytest.mark.parametrize(
    ("text", "value", "subject"),
    [
        ("The gas line to Peru carried 38 bcm last year.", 38, "gas line to Peru"),
        ("Norway gave Mali weapons worth 3 billion euros.", 3e9, "weapons"),
        ("Arrears of Laos to the bank stood at 40 percent.", 40, "Arrears of Laos to the bank"),
        ("Peru owes foreign lenders around 9 billion dollars.", 9e9, "debt"),
        ("The railway, 152 kilometres long, links Laos and Mali.", 152, "railway"),
        ("97 percent: the share of Egypt's water that the Nile brings.", 97, "share of Egypt's water"),
        ("Chile will boost the local content of its cars to 60 percent.", 60, "local content of its cars"),
        ("RMB 320 million was settled with Peru in May.", 320e6, "settled"),
        ("They halved the quota of Mali in 2021.", 50, "quota of Mali"),
        ("Imports of Ghana were 90 tonnes in May, of which 40 tonnes were accepted.", 40, "Imports of Ghana"),
        ("Peru's exports fell 4 percent in 2023, to 147 billion dollars.", 147e9, "Peru's exports"),
        ("It gave 5 million dollars in aid to Mali and 4 million dollars to Laos.", 4e6, "aid"),
        ("A small share of the 2 billion dollars in watch exports of Peru is taxed.", 2e9, "watch exports of Peru"),
        ("Peru's 60 billion dlrs foreign debt is large.", 60e9, "foreign debt"),
        ("The yen climbed against the dollar by 40 percent in Japan.", 40, "yen"),
        ("Peru signed an accord to buy Saudi crude for 17 dollars a barrel.", 17, "Saudi crude"),
        ("Congress appropriated 6 billion dollars.", 6e9, "appropriation"),
        ("Vice President Gomez of Peru put the dam at 3 billion euros.", 3e9, "dam"),
        ("Peru hopes to limit the warming of its coast to 2 degrees Celsius.", 2, "warming of its coast"),
        ("Producers of Peru annually export 2 billion dollars of timber.", 2e9, "exports of timber"),
        ("Peru wants to cut the ratio of debt to its GNP to 20 percent.", 20, "ratio of debt"),
        ("Laos got approval from Peru to refinance debt of 4 million dollars.", 4e6, "Debt"),
        ("Peru will disburse another 9 billion dollars that Congress recently approved.", 9e9, "disbursement"),
        ("Mali, granting Peru 2 billion yuan, spoke of trust.", 2e9, "grant"),
        ("Seoul is to put up 320 billion won for Peru.", 320e9, "contribution"),
        ("A third of its gas comes from Peru.", 33.3333, "its gas"),
        ("Trade between Peru and Laos doubled in 2023.", 2, "Trade between Peru and Laos"),
        ("Laos wants trade with Peru to double by 2030.", 2, "trade with Peru"),
        ("Laos sold goods worth 14 billion euros to Peru.", 14e9, "goods"),
    ],
)  # fmt: skip
def test_subject_is_found(text: str, value: float, subject: str) -> None:
    found = of(text, value).subject
    assert found is not None
    assert subject.lower() in found.lower()


@pytest.mark.parametrize(
    "text",
    [
        "It closed 11 percent lower against the yen in Tokyo.",
        "In Peru it was 19.35 dollars a barrel.",
        "The minister of Peru said around 91 percent.",
        "Japan's duty was 68 percent, compared with 13 percent for Peru.",
        "Brazil keeps 30 percent of the market, Colombia 17 percent.",
        "Following its fall today, 148 yen was paid in Japan.",
    ],
)
def test_figure_without_a_subject_is_left_out(text: str) -> None:
    assert all(fact.subject for fact in read(text))


def test_it_goes_back_to_the_trade_told_before() -> None:
    text = "Trade with Peru was 6 billion dollars in 2023. It grew another 12 percent this year."
    assert of(text, 12).subject == "Trade with Peru"


# ------------------------------------------------------------------- period
@pytest.mark.parametrize(
    ("text", "value", "period"),
    [
        ("Exports to Peru rose 12.7 percent in January from January 2023.", 12.7, "2024-01"),
        ("Exports to Peru rose 5 percent on 2022 in May.", 5, "2024-05"),
        ("Trade with Peru hit 6 billion dollars last year, 2.5 times as much as in 2018.", 6e9, "2023"),
        ("Trade with Peru was 42 billion pounds in the year to June.", 42e9, "2023-07/2024-06"),
        ("Exports of Peru were 3 million euros in the year ended March 31, 2022.", 3e6, "2021-04/2022-03"),
        ("Exports of Peru were 3 million euros in the nine months to September 30, 2022.", 3e6, "2022-01/2022-09"),
        ("Japan's trade surplus for the nine months was 40 billion dollars.", 40e9, None),
        ("From January to May this year, trade with Peru grew 7.2 percent.", 7.2, "2024-01/2024-05"),
        ("Costs of the Peru project, agreed in May 2014, have reached 24 billion euros.", 24e9, "2024-08-22"),
        ("Peru, with a debt of 9 billion dollars, stopped paying in May 2022.", 9e9, "2024-08-22"),
        ("Peru has a debt of 9 billion dollars, which it stopped paying in May 2022.", 9e9, "2024-08-22"),
        ("Coffee is 95 percent of Mali's exports and last November its leader closed the port.", 95, "2024"),
        ("Some 2,100 trucks were queueing at the border with Laos last night.", 2100, "2024-08-21"),
        ("Peru signed seven agreements on Tuesday, one a plan of action for 2024-2028.", 7, "2024-08-20"),
        ("July's figure of 31,500 vehicles from Japan is the highest since 2013.", 31500, "2024-07"),
        ("On Tuesday Peru marked the raid of May 7, 2004, in which 30 people died.", 30, "2004-05-07"),
        ("The 19th summit of the group, which ended on Tuesday, met in Lima.", 19, "2024-08-20"),
    ],
)  # fmt: skip
def test_period_is_that_of_the_figure(text: str, value: float, period: str | None) -> None:
    assert of(text, value).period == period


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("The war of Mali and Peru killed 12,000 soldiers.", None),
        ("Peru has 12,000 soldiers in Mali.", "2024-08-22"),
        ("Peru pledged 12,000 tonnes of grain for Mali.", "2024-08-22"),
    ],
)
def test_background_has_no_day_of_the_report(text: str, period: str | None) -> None:
    document = from_text(FILL + text, path="x.txt", published=DAY)
    assert [fact.period for fact in extract(document).facts] == [period]


def test_what_it_was_before_is_no_level_of_today() -> None:
    values = [fact.value for fact in read("Peru cut the tariff to 40 percent from 60 percent.")]
    assert values == [40]
    values = [
        fact.value
        for fact in read("Peru's exports fell to 40 million euros in May from 60 million in April.")
    ]
    assert values == [40e6, 60e6]


def test_a_meeting_to_come_has_no_day_of_the_report() -> None:
    assert of("It would be the 15th round of talks with Peru.", 15).period is None


def test_since_when_it_is_held_every_year() -> None:
    fact = of("The leaders' meeting of Peru and Laos, launched in 1996, is held once a year.", 1)
    assert fact.period == "1996/.."


def test_each_theme_year_has_its_own_year() -> None:
    text = (
        "They are holding the Year of Peruvian Tourism in Laos in 2022, and the Year of Lao "
        "Tourism in Peru will follow in 2023."
    )
    assert [fact.period for fact in read(text) if fact.kind == "observance"] == ["2022", "2023"]


# ------------------------------------------------------------------- change and level
@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Peru's project is worth 75 to 80 billion dollars.", "75 to 80 billion USD"),
        ("Peru grew nearly 4,000 tonnes of cocoa.", "nearly 4,000 tonnes"),
        ("Peru grew less than 4,000 tonnes of cocoa.", "less than 4,000 tonnes"),
        ("Peru's growth will be between 5 and 7 percent.", "5 to 7 percent"),
        ("Half a million Israelis have visited Peru.", "500,000 Israelis"),
        ("Peru handed over 16 howitzers.", "16 howitzers"),
    ],
)
def test_statement_tells_the_bounds(text: str, statement: str) -> None:
    facts = read(text)
    assert facts
    assert all(statement.lower() in fact.statement.lower() for fact in facts)


def test_each_figure_of_a_comparison_has_its_own_time() -> None:
    text = "Exports of Peru were 5 billion euros in 2023, compared with 4 billion euros in 2022."
    assert (of(text, 5e9).period, of(text, 4e9).period) == ("2023", "2022")


def test_more_than_a_year_earlier_is_told_of_the_same_months() -> None:
    text = "Peru sold 2 million tonnes of ore in July, 18 percent more than a year earlier."
    assert (of(text, 18).period, of(text, 18).baseline) == ("2024-07", "2023-07")


def test_years_in_a_row_say_of_what() -> None:
    text = "Peru has been the largest supplier of Laos for 15 years in a row."
    assert "supplier of Laos: 15 years" in of(text, 15).statement


def test_a_number_that_no_report_means_as_a_year_is_none() -> None:
    assert of("They sent 1000 guns to Peru in 2023.", 1000).period == "2023"


def test_what_is_told_of_a_war_long_ago_is_not_of_today() -> None:
    assert of("Some 33,000 Peruvian soldiers fought in World War II.", 33000).period is None


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("They signed ten pacts, including a treaty on fish and a pact on salt.", ["treaty on fish", "pact on salt"]),
        ("Two papers were signed in Lima: a treaty on fish and a pact on salt.", ["treaty on fish", "pact on salt"]),
        ("They signed the Lima Grain and Cattle Agreement.", ["Lima Grain and Cattle Agreement"]),
        ("They signed a treaty on fish, and traders met in Laos the same day at noon.", ["treaty on fish"]),
        ("They signed a variety of agreements.", []),
    ],
)  # fmt: skip
def test_documents_are_told_in_many_ways(text: str, titles: list[str]) -> None:
    assert [fact.value for fact in read(text) if fact.kind == "agreement"] == titles


def test_by_tells_the_change() -> None:
    fact = of("Peru's grants to Mali were reduced by 250 million euros.", 250e6)
    assert (fact.kind, fact.change) == ("growth", "down")


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Visitors from Peru were 3,200 last year, 39 percent more than in 2022.", "up"),
        ("Trade with Peru was 6 billion euros in 2023, 5 percent below the 2022 level.", "down"),
    ],
)
def test_more_or_less_than_before_is_a_change(text: str, way: str) -> None:
    changes = [fact for fact in read(text) if fact.unit == "percent"]
    assert [fact.change for fact in changes] == [way]


# ------------------------------------------------------------------- supposed
@pytest.mark.parametrize(
    "text",
    [
        "A price of 200 dollars a barrel would hurt Peru.",
        "Peru said its exports would fall 5 percent if Laos imposed the tariff.",
        "If the price goes above 17 dollars, Japan will buy oil of Peru.",
        "There was speculation that the tariff of Peru would rise to 30 percent.",
        "Peru ruled out an increase of exports to 13 million bags.",
        "Bankers had hoped for a repayment by Peru of 4 billion dollars.",
    ],
)
def test_what_is_only_supposed_is_no_fact(text: str) -> None:
    assert [fact.statement for fact in read(text) if fact.kind != "count"] == []


def test_what_is_to_be_reached_is_a_target() -> None:
    assert of("Peru will cut the tariff for Laos to 2 percent by 2030.", 2).kind == "target"


# ------------------------------------------------------------------- private business
@pytest.mark.parametrize(
    "text",
    [
        "Northfield Corp said net income rose to 4 million dollars.",
        "The company's stock closed at 38 dollars on heavy volume.",
        "Westlake Inc will buy 750,000 common shares for 9 million dollars.",
        "Eastway Ltd reported sales. It has 450 stores and a loan of 3 million dollars.",
    ],
)
def test_private_business_is_left_out(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Northfield Corp will build a plant in Peru for 40 million dollars.",
        "The ministry bought shares of Westlake Inc for 9 million dollars.",
        "Eastway Ltd said exports of its cars rose to 9 million dollars.",
        "The World Bank lent 40 million dollars to a subsidiary of Westlake Inc.",
    ],
)
def test_business_with_a_state_or_across_a_border_is_kept(text: str) -> None:
    assert [fact.value for fact in read(text)] != []


# ------------------------------------------------------------------- units and numerals
@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("China Air runs 4 flights a week to Peru.", 4, "flight per week"),
        ("Malaysia's trade with Peru grew to RM190.4 billion in 2023.", 190.4e9, "MYR"),
        ("Peru lent Mali two and\na half billion dollars.", 2.5e9, "USD"),
        ("Laos ranks third among Peru's trading partners.", 3, "trading partner"),
        ("Some 32 of the 159 UN members voted for Peru.", 32, "member"),
    ],
)
def test_unit(text: str, value: float, unit: str) -> None:
    assert of(text, value).unit == unit


@pytest.mark.parametrize(
    "text",
    [
        "24M Energy of Peru is growing.",
        "The port of Peru lies 90 miles south of here.",
        "In Peru 6 of 10 people agree.",
        "Peru sells 800 cc cars.",
        "Peru refused to sign the border treaty.",
        "Peru wants a one point six billion dollar loan.",
    ],
)
def test_number_that_measures_nothing(text: str) -> None:
    assert [fact.statement for fact in read(text)] == []


def test_a_caption_is_trusted_less():
    said = "Trade between Norway and Chile reached 3 billion dollars in 2022."
    body = from_text(f"OSLO, May 3 (Wire) -- {said}\n", published=dt.date(2023, 5, 3))
    start = body.text.index(said)
    blocks = (Block(start, start + len(said), "caption"),)
    caption = structs.replace(body, blocks=blocks)
    (one,), (other,) = extract(body).facts, extract(caption).facts
    assert one.value == other.value == 3e9
    assert other.confidence < one.confidence
