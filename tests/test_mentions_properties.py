"""What holds for any text: offsets, order, no overlap, the same answer twice, no failure."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilat_cli import documents, mentions, sentences
from bilat_cli.model import Document, Sentence

TEXT = """
China Chinese Russia's Moscow MOSCOW Kremlin President president Presidents Prime Minister of the
and , . Li Qiang Wu Hai he She They two leaders both sides U.S. Jr. von der Leyen bin Georgia
Jordan counterpart Mr. Dr. former visiting UN Great Hall of the People Washington D.C. - -- ( )
" “ ” ’s 's I my : A. B.
"""
WORDS = st.sampled_from(TEXT.split())
BLANKS = st.sampled_from([" ", "  ", "\n", "\n\n", "\n    ", "\t", "\u00a0", "", "\r\n"])
NEWSLIKE = st.lists(st.tuples(WORDS, BLANKS), max_size=60).map(
    lambda parts: "".join(word + blank for word, blank in parts)
)


def check(document: Document, split: list[Sentence] | tuple[Sentence, ...]) -> None:
    found = mentions.find(document, split)
    assert found == mentions.find(document, split)
    end = 0
    for mention in found:
        assert end <= mention.start < mention.end <= len(document.text)
        assert not document.text[mention.start : mention.end][0].isspace()
        assert not document.text[mention.start : mention.end][-1].isspace()
        assert mention.entities
        assert all(entity.name == entity.name.strip() for entity in mention.entities)
        assert any(s.start <= mention.start and mention.end <= s.end for s in split)
        end = mention.end


@given(NEWSLIKE | st.text(max_size=200))
@settings(max_examples=300, deadline=None)
def test_any_text_as_one_sentence(text):
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    split = [Sentence(start, end, 0, "body", 0)] if start < end else []
    check(Document(id="", path="-", text=text), split)


@given(NEWSLIKE, st.integers(1, 5))
@settings(max_examples=200, deadline=None)
def test_any_text_cut_anywhere(text, pieces):
    step = max(1, len(text) // pieces)
    split = [
        Sentence(a, min(a + step, len(text)), n, "body", n)
        for n, a in enumerate(range(0, len(text), step))
    ]
    found = mentions.find(Document(id="", path="-", text=text, title=text[:80]), split)
    assert all(a.end <= b.start for a, b in pairwise(found))


def _shared() -> Path:
    return Path(os.environ.get("BILAT_SHARED", Path(__file__).parents[2] / "shared"))


@pytest.mark.skipif(not (_shared() / "corpus").is_dir(), reason="the shared corpora are not here")
@pytest.mark.parametrize("corpus", ["china-russia", "white-house", "reuters-1987"])
def test_real_documents(corpus):
    files = sorted((_shared() / "corpus" / corpus).iterdir())
    for document in documents.read(files[:: max(1, len(files) // 25)]):
        check(document, sentences.split(document))
