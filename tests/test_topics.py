"""Topics: every rule against its examples, names, filters, and spans."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilat_cli import topics
from bilat_cli.errors import UsageError
from bilat_cli.rulebook import Rule


@pytest.mark.parametrize("rule", topics.FAMILY.rules, ids=lambda rule: rule.name)
def test_examples(rule: Rule) -> None:
    assert topics.FAMILY.check(rule) == []
    assert topics.FAMILY.count(rule)[0] >= 1


def test_vocabulary_is_sound() -> None:
    slugs = [topic.slug for topic in topics.all_topics()]
    assert len(slugs) == len(set(slugs))
    assert all(topic.parent is None or topic.parent in slugs for topic in topics.all_topics())
    assert all(topic.name == f"topic.{topic.slug}" for topic in topics.all_topics())


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("trade", "trade"),
        ("Tariffs", "trade"),
        ("EUROVOC:66", "energy"),
        ("medtop:20000639", "diplomacy"),
        ("defense", "defence"),
        ("people to people", "culture"),
        ("no such thing", None),
    ],
)
def test_lookup(name: str, slug: str | None) -> None:
    assert topics.lookup(name) == slug


def test_expand_takes_children_and_shared_identifiers() -> None:
    assert {"culture", "sport"} <= topics.expand("culture")
    assert {"economy", "trade", "finance", "investment"} <= topics.expand("economy")
    assert {"trade", "sanctions"} <= topics.expand("plover:economic")
    assert topics.expand("nonsense") == frozenset()


def test_unknown_topic_gets_a_suggestion() -> None:
    assert topics.suggest("enrgy") == ["energy"]
    with pytest.raises(UsageError) as caught:
        topics.require("diplomcy")
    assert caught.value.hint is not None and "diplomacy" in caught.value.hint


def test_spans_are_characters_also_after_wide_ones() -> None:
    text = "“北京” – €5 – free\ntrade, workers’ rights & 🙂 TARIFFS"
    found = {(cue.topic, text[cue.start : cue.end]) for cue in topics.find(text)}
    assert ("trade", "free\ntrade") in found
    assert ("rights", "workers’ rights") in found
    assert ("trade", "TARIFFS") in found


def test_acronyms_need_their_capitals() -> None:
    assert "health" in {cue.topic for cue in topics.find("The WHO said so.")}
    assert "health" not in {cue.topic for cue in topics.find("The man who said so.")}


def test_longer_phrase_takes_the_word() -> None:
    assert {
        cue.topic for cue in topics.find("The foreign minister spoke at the White House")
    } == set()


@given(st.text())
def test_any_text_gives_sorted_spans_inside(text: str) -> None:
    found = topics.find(text)
    assert all(0 <= cue.start < cue.end <= len(text) for cue in found)
    assert [cue.start for cue in found] == sorted(cue.start for cue in found)
