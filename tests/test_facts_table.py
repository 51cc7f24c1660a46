"""The table of sentences: figures in every usual form, and numbers that are no facts."""

from __future__ import annotations

import pytest

from tests.evaluation import quantities
from tests.evaluation.quantities import Wanted


@pytest.mark.parametrize(
    ("text", "wanted"), quantities.FACTS, ids=lambda v: v if isinstance(v, str) else ""
)
def test_figure_is_read(text: str, wanted: tuple[Wanted, ...]) -> None:
    assert tuple(quantities.row(fact) for fact in quantities.read(text)) == wanted


@pytest.mark.parametrize("text", quantities.NO_FACTS)
def test_number_is_no_fact(text: str) -> None:
    assert [quantities.row(fact) for fact in quantities.read(text)] == []


def test_table_is_big_enough() -> None:
    assert len(quantities.FACTS) >= 60
    assert len(quantities.NO_FACTS) >= 40
