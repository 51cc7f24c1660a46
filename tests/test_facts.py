"""Facts: every rule against its examples, fields with their words, subjects, speakers, periods."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat_cli import pipeline
from bilat_cli.documents import from_text
from bilat_cli.figures import FAMILY, find
from bilat_cli.model import FactMention
from bilat_cli.rulebook import Rule
from tests.evaluation.quantities import annotate
from tests.steps import steps


def read(text: str, day: dt.date = dt.date(2024, 8, 22)) -> tuple[FactMention, ...]:
    return find(annotate(text, day), ())


def only(text: str, day: dt.date = dt.date(2024, 8, 22)) -> FactMention:
    found = read(text, day)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize("rule", FAMILY.rules, ids=lambda rule: rule.name)
def test_examples(rule: Rule) -> None:
    assert FAMILY.check(rule) == []
    assert sum(FAMILY.count(rule)) >= 1


def test_rule_names_are_unique() -> None:
    names = [rule.name for rule in FAMILY.rules]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    "text",
    [
        "Last year, Peru’s exports to Laos – copper\nmostly – exceeded €2.7\nbillion, the "
        "minister said.",
        "Two-way trade rose by more than 12.5 percent\n  year on year to 1.4 trillion yuan "
        "(about 200 "
        "billion U.S. dollars) in the first half of 2024, customs data showed.",
        "They signed the “Protocol on Sea Ports” and held the 7th joint session in Lima on Monday.",
    ],
)
def test_every_field_quotes_its_words(text: str) -> None:
    found = read(text)
    assert found
    for fact in found:
        source = fact.source
        assert text[source.start : source.end] == source.quote
        for name, evidence in source.fields.items():
            assert text[evidence.start : evidence.end] == evidence.text, name
            assert evidence.rule


def test_growth_and_level_are_two_facts_of_one_measure() -> None:
    growth, level = read(
        "China-Chile trade rose 26.3 percent year on year to 240.1 billion yuan in 2023."
    )
    assert (growth.kind, growth.value, growth.change, growth.baseline) == (
        "growth",
        26.3,
        "up",
        "2022",
    )
    assert (level.kind, level.value, level.unit, level.change) == (
        "quantity",
        240100000000,
        "CNY",
        "up",
    )
    assert growth.subject == level.subject == "China-Chile trade"
    assert growth.period == level.period == "2023"
    assert growth.countries == ("CHL", "CHN")


def test_conversion_stays_with_its_sum() -> None:
    fact = only("Trade was 1.6 trillion yuan (about 225 billion U.S. dollars) in 2023.")
    assert fact.source.fields["conversion"].value == "225000000000 USD"


def test_bare_dollars_are_marked_as_assumed() -> None:
    assert only("The port cost 5 million dollars in 2020.").source.fields["unit"].how == "assumed"
    plain = only("The port cost 5 million U.S. dollars in 2020.").source.fields["unit"]
    assert plain.how != "assumed"


def test_range_gives_both_bounds() -> None:
    low, high = read("Debts are put at 2.5 to three billion dlrs.")
    assert (low.value, low.comparator) == (2500000000, ">=")
    assert (high.value, high.comparator) == (3000000000, "<=")


def test_sum_without_currency_takes_that_of_the_sum_before() -> None:
    new, old = read("Exports were 7.4 billion dlrs in 1986, up from 4.3 billion in 1985.")
    assert (new.value, new.period) == (7400000000, "1986")
    assert (old.value, old.unit, old.period) == (4300000000, "USD", "1985")


def test_against_when_is_no_period() -> None:
    fact = only("Sales grew 5 percent from 2022.", dt.date(2024, 2, 1))
    assert (fact.baseline, fact.period) == ("2022", "2024-02-01")


def test_sum_with_a_day_ahead_is_a_target() -> None:
    fact = only("They want trade of 50 billion dollars by 2030.")
    assert (fact.kind, fact.period) == ("target", "2030")


def test_length_of_time_that_starts_on_a_day() -> None:
    fact = only(
        "Tariffs of 10 percent stay for 90 days starting on August 12, 2025.", dt.date(2025, 8, 11)
    )
    assert fact.period == "2025-08-12/2025-11-10"


def test_no_break_spaces_and_links_are_read_over() -> None:
    text = (
        "The third\u202f[Chad-Mali Ports\xa0Dialogue](https://x.org/the-9th-meeting-12-people) "
        "took place on May 3, 2024."
    )
    fact = only(text)
    assert (fact.value, fact.unit, fact.period) == (3, "dialogue", "2024-05-03")
    assert fact.source.quote == text


def test_printed_superscripts_are_read_over() -> None:
    fact = only("They marked the 70<sup>th</sup> anniversary of their ties.")
    assert (fact.kind, fact.value, fact.baseline) == ("anniversary", 70, "1954")


def test_day_of_an_order_that_is_cited_is_no_period() -> None:
    fact = only("A tariff of 18 percent was set by Executive Order 13999 of May 7, 2025.")
    assert fact.period == "2024-08-22"


def test_change_behind_a_level_is_of_the_same_measure_and_time() -> None:
    level, change = read(
        "Exports reached 44 billion euros in 2021, an increase of almost 9 billion euros."
    )
    assert level.subject == change.subject == "Exports"
    assert level.period == change.period == "2021"
    level, growth = read("Chad-Mali trade was 12 bln dlrs in 2019, 8 pct up on a year earlier.")
    assert (growth.subject, growth.period) == ("Chad-Mali trade", "2019")


def test_years_in_a_row_are_one_period() -> None:
    fact = only("It will buy at least 17 million tonnes in 2026, 2027 and 2028.")
    assert fact.period == "2026/2028"


@pytest.mark.parametrize(
    ("sentence", "unit"),
    [
        ("Norway will give 30 million kroner in aid.", "NOK"),
        ("Denmark will give 30 million kroner in aid.", "DKK"),
        ("Manila will give Chad 30 million pesos in aid.", "PHP"),
        ("Chad will give 30 million pesos in aid.", "MXN"),
        ("Egypt will give 30 million pounds in aid.", "EGP"),
        ("Egypt will give Britain 30 million pounds in aid.", "GBP"),
    ],
)
def test_country_says_whose_currency_is_meant(sentence: str, unit: str) -> None:
    fact = only(sentence)
    assert fact.unit == unit
    assert fact.source.fields["unit"].how == "assumed"


def test_day_of_the_news_stands_in_for_a_missing_time() -> None:
    fact = only("The ministers met on Wednesday. Canada will lend 30 million euros.")
    assert fact.period == "2024-08-21"
    assert fact.source.fields["period"].rule == "fact.period.report"


def test_report_without_a_day_gives_no_period() -> None:
    annotated = annotate("The loan is 30 million euros.")
    undated = type(annotated.document)(id="x", path="x", text=annotated.document.text)
    found = find(type(annotated)(
        document=undated, sentences=annotated.sentences, times=(), mentions=(), topics=()
    ), ())  # fmt: skip
    assert [fact.period for fact in found] == [None]


def test_gathering_on_whose_margins_they_met_is_dated_by_the_month() -> None:
    fact = only("They met on Wednesday on the sidelines of the 12th council meeting.")
    assert (fact.value, fact.period) == (12, "2024-08")


def test_since_when_meetings_are_counted_is_not_their_day() -> None:
    fact = only("On June 15, they held their third trilateral meeting since 2021.")
    assert (fact.value, fact.period) == (3, "2024-06-15")


def test_date_told_once_serves_the_same_meeting_elsewhere() -> None:
    found = read(
        "The 14th joint session will take place on September 3. Nothing else was said. "
        "Both look forward to the 14th joint session."
    )
    assert [fact.period for fact in found] == ["2024-09-03", "2024-09-03"]


def test_titles_are_told_apart_and_articles_cut() -> None:
    found = read(
        "They signed a joint communique of the talks between Chad and Mali and a plan on sea ports."
    )
    assert [fact.value for fact in found] == [
        "joint communique of the talks between Chad and Mali",
        "plan on sea ports",
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("They signed a defence treaty, a sign of trust.", "defence treaty"),
        (
            "They signed a Memorandum of Understanding (MoU) on ports.",
            "Memorandum of Understanding",
        ),
        ("They signed a pact on rice and pledged more.", "pact on rice"),
        ("They signed this agreement.", None),
        ("Farmers signed up for a state program.", None),
        ("They signed agreements.", None),
    ],
)
def test_title_ends_where_the_document_does(text: str, title: str | None) -> None:
    assert [fact.value for fact in read(text)] == ([title] if title else [])


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "Two-way trade between Peru and Laos hit 3 billion dollars in 2020.",
            "Two-way trade between Peru and Laos",
        ),
        ("Oslo announced 30 million euros in humanitarian aid.", "humanitarian aid"),
        ("The bank will invest 5 billion dollars in ports.", "investment"),
        ("They signed a 2.3 billion dollar arms deal.", "arms deal"),
        ("Wheat exports to Egypt rose 5 pct.", "Wheat exports to Egypt"),
        ("Some 90 percent of payments are in rupees.", "share of payments"),
        ("There was a 14 percent drop in arrivals.", "arrivals"),
        ("They sent 2.5 million vaccine doses.", "vaccine doses"),
    ],
)
def test_subject(text: str, subject: str) -> None:
    assert read(text)[0].subject == subject


def test_speaker_is_named() -> None:
    fact = only("President Emmanuel Macron said trade reached 5 billion euros last year.")
    assert fact.speaker == "Emmanuel Macron"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Trade rose 5 percent in 2023, customs data showed.", "customs data"),
        ("According to official figures, trade rose 5 percent in 2023.", "official figures"),
        ("Trade rose 5 percent in 2023.", None),
    ],
)
def test_source_of_data_is_named(text: str, speaker: str | None) -> None:
    assert only(text).speaker == speaker


def test_topics_come_with_their_words() -> None:
    fact = only("Norway’s gas exports reached 9 billion euros in 2020.")
    assert {"energy", "trade"} <= set(fact.topics)
    assert fact.source.fields["topic"].rule.startswith("topic.")


def test_statement_is_one_short_line() -> None:
    fact = only("Two-way trade came to more than 75 billion U.S. dollars last year.")
    assert fact.statement == "Two-way trade: more than 75 billion USD (2023)"
    assert (
        only("More than 30,000 students came in 2022.").statement
        == "More than 30,000 students (2022)"
    )
    fact = only("It is 50 years of friendship between Peru and Laos.")
    assert fact.statement == "50 years of friendship between Peru and Laos (2024)"


@given(st.text(alphabet="0123456789.,-%$€ ntomilbys()/’", max_size=60))
def test_any_figures_give_sound_offsets(text: str) -> None:
    for fact in read(text):
        assert text[fact.source.start : fact.source.end] == fact.source.quote
        for evidence in fact.source.fields.values():
            assert text[evidence.start : evidence.end] == evidence.text


_PIECES = (
    "signed concluded a the treaty plan and , ; ( ) “ ” on of in since from to by for with twice "
    "met 75th third anniversary meeting regular first 3 2-3 12,000 1.5 million bln dollars dlrs "
    "pct percent % $ € 2020 May last year rose fell doubled half quarter its top largest second "
    "supplier Years Culture China Peru trade exports - – . : including new tonnes a day per "
    "students more than or so period days years every year up down was"
)


@given(st.lists(st.sampled_from(_PIECES.split()), max_size=25))
def test_any_order_of_telling_words_is_survived(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for fact in read(text):
        assert text[fact.source.start : fact.source.end] == fact.source.quote
        assert len(fact.statement) <= 120
        for evidence in fact.source.fields.values():
            assert text[evidence.start : evidence.end] == evidence.text


@pytest.mark.parametrize(
    "unit",
    ["3 million ", "3 million dollars ", "in 2020 3 pct of trade rose ", "7th joint session "],
)
def test_one_endless_sentence_stays_quick(unit: str) -> None:
    short, long = (annotate(unit * count) for count in (150, 600))
    find(short, ())
    assert steps(lambda: find(long, ())) < 4.4 * steps(lambda: find(short, ()))


_NEWS = (
    "Rojas meets Soto\n\nLIMA, March 14, 2025 (Agency) -- President Ana Soto met President Luis "
    "Rojas here on Thursday.\n\nThe talks lasted two hours.\n\n{}\n"
)


@pytest.mark.parametrize(
    ("sentence", "value", "period"),
    [
        ("The post, which Chile opened on 2 May 2021, handles 40 lorries a day.", 40, "2025-03-14"),
        (
            "The airline runs 14 flights a week to Lima and expects to break even in 2026.",
            14,
            "2025-03-14",
        ),
        ("Peru, which in 2023 bought 24 aircraft, wants more.", 24, "2023"),
        (
            "They aim to raise their trade to $10 billion within five years.",
            10e9,
            "2025/2030",
        ),
        ("Exports to Peru rose to $4 billion within five years.", 4e9, None),
        ("From Monday, duties will be abolished on 60 percent of tariff lines.", 60, "2025-03-17"),
        (
            "Chile seized 12 tonnes of cocaine in 2023. Over the same period 340 people were held.",
            340,
            "2023",
        ),
        (
            "In 2021 exports to Peru reached $2 billion. Chile was also the third-largest investor,"
            " with investment of $3.2 billion.",
            3.2e9,
            "2021",
        ),
        ("Peru handed back 48 objects to Chile.", 48, "2025-03-13"),
        ("The governor, elected on 5 November, seeks a levy of 60 percent.", 60, "2025-03-14"),
        (
            "They ordered 20 ferries and extended their fishing pact till 2031.",
            20,
            "2025-03-13",
        ),
        ("Peru bought 24 trainer aircraft.", 24, None),
    ],
)
def test_period_of_a_figure_in_a_report(sentence: str, value: float, period: str | None) -> None:
    document = from_text(_NEWS.format(sentence), published=dt.date(2025, 3, 14))
    found = pipeline.extract(document).facts
    assert [fact.period for fact in found if fact.value == value] == [period]


@pytest.mark.parametrize(
    ("text", "value", "topic"),
    [
        ("Ministers signed eight memoranda on energy, mining and fish.", 8, "diplomacy"),
        ("Some 320,000 Chileans visited Peru in 2024.", 320000, "tourism"),
        ("About 45,000 Greeks went to Bali last year.", 45000, "tourism"),
        ("The ports were on the agenda of their third meeting.", 3, "diplomacy"),
    ],
)
def test_a_count_has_the_topic_of_what_is_counted(text: str, value: int, topic: str) -> None:
    assert topic in next(fact.topics for fact in read(text) if fact.value == value)


def test_a_document_is_of_diplomacy_beside_its_field() -> None:
    assert {"diplomacy", "energy"} <= set(only("They signed a gas protocol.").topics)


def test_three_people_who_visit_are_no_tourists() -> None:
    assert "tourism" not in only("Three officials visited Peru in 2024.").topics


@pytest.mark.parametrize(
    "text",
    [
        "The two sides signed agreements on science, health and fisheries.",
        "They signed similar agreements with Peru.",
        "They looked forward to an early conclusion of the pension arrangement.",
    ],
)
def test_documents_only_described_are_no_agreements(text: str) -> None:
    assert [fact for fact in read(text) if fact.kind == "agreement"] == []


def test_a_change_from_one_figure_to_another_is_no_range() -> None:
    fact = only("Trade rose from $5 billion to $10 billion in 2024.")
    assert (fact.value, fact.comparator, fact.change, fact.period) == (10e9, "=", "up", "2024")


def test_what_is_to_be_changed_holds_now() -> None:
    now, then = read("They aim to raise their trade from $5 billion to $10 billion by 2030.")
    assert (now.kind, now.value, now.period, now.subject) == ("quantity", 5e9, "2024", "trade")
    assert (then.kind, then.value, then.period, then.subject) == ("target", 10e9, "2030", "trade")


def test_prices_between_two_figures_are_a_range() -> None:
    assert [fact.comparator for fact in read("Prices range from 3 to 5 dollars.")] == [">=", "<="]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("They met on the day the fishing treaty was signed in Lima in 1965.", "fishing treaty"),
        ("The president hailed the defence pact signed in Lima in 2019.", "defence pact"),
        ("The pact on the port was signed by both.", "pact on the port"),
    ],
)
def test_the_title_of_a_document_begins_with_its_own_article(text: str, title: str) -> None:
    assert [fact.value for fact in read(text) if fact.kind == "agreement"] == [title]


@pytest.mark.parametrize(
    ("sentence", "statement"),
    [
        ("Chad is Mali's second largest supplier.", "Chad: Mali's second largest supplier"),
        (
            "Chad has been the largest buyer of grain since 1990.",
            "Chad: largest buyer of grain (since 1990)",
        ),
        ("Mali's largest trading partner is Chad.", "Chad: Mali's largest trading partner (2024)"),
        ("The largest supplier spoke in Chad.", "Largest supplier (2024)"),
    ],
)
def test_statement_of_a_rank_says_who_holds_it(sentence: str, statement: str) -> None:
    assert only(sentence).statement.startswith(statement)


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Gas accounts for 20 percent of Norwegian exports.", "Gas as share of Norwegian exports"),
        (
            "It lent 9 mln dlrs in medium- and long-term loans.",
            "medium- and long-term loans",
        ),
        ("Chad suspended interest payments on 6 billion dollars in May.", "interest payments"),
        ("Both target two-way trade of 9 billion dollars by 2030.", "two-way trade"),
    ],
)
def test_subject_is_a_whole_noun_phrase(sentence: str, subject: str) -> None:
    assert (only(sentence).subject or "").removeprefix("loan of ") == subject


def test_time_of_a_baseline_is_not_that_of_the_figure() -> None:
    found = {f.value: f.period for f in read("Sales rose from 3 bln dlrs in 2021 to 4 bln dlrs.")}
    assert found[3_000_000_000] == "2021"
    assert found[4_000_000_000] != "2021"
    found = {
        f.value: f.period
        for f in read("The surplus was 4 bln dlrs, against a 2022 deficit of 9 mln dlrs.")
    }
    assert found[9_000_000] == "2022"
    assert found[4_000_000_000] != "2022"


@pytest.mark.parametrize(
    "sentence",
    [
        "Sales rose to 9 mln dlrs in the first two months of 2023 from 7 mln in the same 2022 "
        "period.",
        "Sales were 9 mln dlrs in January/February 2023, up from 7 mln dlrs a year earlier.",
    ],
)
def test_same_stretch_of_the_year_before(sentence: str) -> None:
    assert [f.period for f in read(sentence)] == ["2023-01/2023-02", "2022-01/2022-02"]
