"""No text takes more than linear work: calls are counted, so that no clock is asked."""

from __future__ import annotations

import datetime as dt

import pytest

from bilat_cli import pipeline
from bilat_cli.documents import from_text
from tests.steps import steps

ROWS = {
    "titles": "President Prime Minister Foreign Minister ",
    "names": "Ana Vella Bo Holm ",
    "one paragraph": "Norway and Peru met in Oslo on Monday. ",
    "paragraphs": "Norway and Peru met in Oslo on Monday.\n\n",
    "no end": "of trade and aid with Peru in May ",
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_twice_the_text_is_about_twice_the_work(row: str) -> None:
    def work(times: int) -> int:
        document = from_text(row * times, published=dt.date(2024, 5, 7))
        return steps(lambda: pipeline.extract(document))

    work(60)  # what is built once is no work of the text
    assert work(480) < 3 * work(240)
