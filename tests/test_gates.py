"""Gates save work and change nothing: what they keep out could have given nothing."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from bilat_cli.documents import from_text
from bilat_cli.events.clauses import _trimmed
from bilat_cli.events.patterns import compiled, mask
from bilat_cli.events.scene import Scene
from bilat_cli.events.triggers import drafts
from bilat_cli.figures.patterns import compiled as gated
from bilat_cli.figures.phrases import _compiled as phrase_pattern
from bilat_cli.model import Sentence
from bilat_cli.pipeline import annotate
from bilat_cli.rules.events import ALL_RULES
from bilat_cli.rules.events._record import EventRule
from bilat_cli.rules.events.wording import TRAILING
from bilat_cli.rules.facts.phrases import PHRASES

WORDS = (
    "signed agreed of the on in 3 12 million percent 5th third anniversary visit Kenya Peru's "
    "treaty plan, since 1996 first largest will be every year; would if \n“accord” dollars from"
).split(" ")


@cache
def masked_examples() -> tuple[str, ...]:
    """The sentences of all examples and counter-examples, masked."""
    found: dict[str, None] = {}
    for rule in ALL_RULES:
        for text in (*(example.text for example in rule.examples), *rule.counter_examples):
            annotated = annotate(from_text(text, published=dt.date(2019, 6, 13)))
            for one in annotated.sentences:
                within = [m for m in annotated.mentions if one.start <= m.start < one.end]
                times = [t for t in annotated.times if one.start <= t.start < one.end]
                found[mask(annotated.document.text, one.start, one.end, within, times)] = None
    return tuple(found)


# Rules whose pattern asks itself for a mention or a time; other guards may also narrow a rule.
SAVING = {
    "meeting.dated", "statement.dated", "founding.passive", "meeting.noun", "meeting.received",
    "meeting.was_received", "visit.verb", "visit.noun", "visit.hosted",
}  # fmt: skip


@pytest.mark.parametrize(
    "rule", [rule for rule in ALL_RULES if rule.name in SAVING], ids=lambda rule: rule.name
)
def test_an_event_pattern_that_matches_holds_a_symbol_of_its_guard(rule: EventRule) -> None:
    pattern = compiled(rule)
    for masked in masked_examples():
        if pattern.search(masked):
            assert any(word in masked for word in rule.also), masked


@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
def test_a_gated_pattern_matches_as_the_whole_one(text: str) -> None:
    for phrase in PHRASES:
        pattern = phrase_pattern(phrase.pattern, phrase.cased)
        whole = re2.compile(pattern._pattern)  # type: ignore[attr-defined]
        assert [m.span() for m in pattern.finditer(text)] == [
            m.span() for m in whole.finditer(text)
        ]


@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
def test_the_end_of_a_text_is_its_very_end(text: str) -> None:
    pattern, whole = gated(r"\b(?:on|in|from)\s*$"), re2.compile(r"(?i)\b(?:on|in|from)\s*$")
    one, other = pattern.search(text), whole.search(text)
    assert (one and one.span()) == (other and other.span())


PHRASES_OF_WORDS = st.lists(
    st.sampled_from("the will, agreed , on  to\nof talks in Oslo plan ready and ,".split(" ")),
    max_size=8,
).map(" ".join)


@given(PHRASES_OF_WORDS)
def test_the_last_word_says_whether_small_words_end_a_phrase(words: str) -> None:
    assert _trimmed(words) == re.sub(TRAILING, "", f" {words}").strip()


def test_a_sentence_that_names_nobody_gives_no_event_of_somebody() -> None:
    rules = [rule for rule in ALL_RULES if rule.needs in ("two", "one", "traveller")]
    for rule in ALL_RULES:
        for example in rule.examples:
            text = example.text
            sentence = Sentence(0, len(text), 0, "body", 0)
            scene = Scene(sentence, mask(text, 0, len(text), (), ()), (), ())
            assert drafts(scene, rules, text) == []
