"""Events told beside the main clause of a sentence, with a time of their own."""

from __future__ import annotations

import pytest

from bilat_cli import pipeline
from bilat_cli.documents import from_text

HEAD = "Harbours in dispute\n\nVALLETTA, June 13, 2019 - Malta and Tunisia want more ferries.\n\n"


def dates(sentence: str) -> list[str]:
    """The dates of what one sentence tells, in order."""
    document = from_text(HEAD + sentence, path="a.txt")
    start = sentence[:12]
    return sorted(
        str(row.date)
        for row in pipeline.timeline([document])
        if any(source.quote.startswith(start) for source in row.sources)
    )


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "Malta is in arrears to Tunisia, which declared its neighbour unfit for loans in May.",
            ["2019-05"],
        ),
        ("Officials said Malta had approached the Tunisian firm in March.", ["2019-03"]),
        (
            "Malta raised its flag over Tunis on 3 May and was given a pier in 2017.",
            ["2017", "2019-05-03"],
        ),
        ("Malta lent 5 million dollars to Tunisia in March.", ["2019-03"]),
    ],
)  # fmt: skip
def test_each_verb_has_its_own_date(sentence: str, wanted: list[str]) -> None:
    assert dates(sentence) == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "Analysts said Malta had approached the Tunisian firm in March.",
        "The minister denied that Malta had approached the Tunisian firm in March.",
        "Malta's debt to Tunisia was worth 5 million dollars in March.",
    ],
)
def test_what_is_doubted_or_a_figure_is_no_event(sentence: str) -> None:
    assert dates(sentence) == []
