"""Titles of documents that are signed or issued."""

from __future__ import annotations

import re
from functools import cache

from bilat_cli.events.draft import Draft
from bilat_cli.rules.events import nouns


def set_documents(draft: Draft, text: str) -> None:
    """Fill in the titles of what a draft signs or issues, and its key from them."""
    if draft.rule.kind == "signing" and "document" not in draft.groups:
        _passive_document(draft)
    if "document" in draft.groups:
        start, end = draft.groups["document"]
        end = start + len(_dangling().sub("", text[start:end]))
        draft.groups["document"] = (start, end)
        draft.documents = tuple(split_documents(text[start:end]))
        if not draft.key:
            draft.key = " ".join(sorted(" ".join(draft.documents).casefold().split()[:6]))


def _passive_document(draft: Draft) -> None:
    """What "was signed": the last document named in front of the verb in its sentence."""
    base = draft.scene.sentence.start
    found = list(_document().finditer(draft.scene.masked[: draft.start - base]))
    if found:
        draft.groups["document"] = (base + found[-1].start(), base + found[-1].end())


@cache
def _document() -> re.Pattern[str]:
    names = "|".join(nouns.DOCUMENTS)
    return re.compile(
        rf"(?<![\w\ue000-\ue005])(?:(?!(?:{'|'.join(nouns.NO_TITLE)})\b)[\w'’&\ue000-\ue004-]+\s+){{0,4}}(?:{names})\b"
        rf"(?:\s+(?:of|on|for|between|with)\s+[\w'’\ue000-\ue004-]+(?:,?\s+(?:and\s+)?[\w'’\ue000-\ue004-]+){{0,6}})?"
    )


@cache
def _dangling() -> re.Pattern[str]:
    # "signed a gas agreement in May": the date was taken out, its preposition goes with it.
    return re.compile(r"(?:\s+(?:in|on|at|of|for|with|from|by|during|since|and|the|an?))+\s*$")


def split_documents(words: str) -> list[str]:
    """Titles of documents in a phrase: quoted ones, else what "and a" joins, else the whole."""
    quoted = re.findall(r"[“\"]([^”\"]{6,})[”\"]", words)
    if quoted:
        return [_clean(q) for q in quoted]
    parts = re.split(
        r"(?:,\s*(?:and\s+)?|\s+and\s+)(?=(?:an?|the)\s+\w)|,?\s+as\s+well\s+as\s+", words
    )
    return [part for part in (_clean(p) for p in parts) if part]


def _clean(words: str) -> str:
    plain = re.sub(r"\s+", " ", words).strip(' ,;.“”"')
    # "signed a communique and witnessed ..." goes on with another verb.
    plain = re.split(r"\s+and\s+(?:also\s+|then\s+)?(?:\w{3,}ed|met|held|took)\s", plain)[0]
    plain = re.sub(r"\band of\b", "and", plain)
    return re.sub(r"^(?:an?|the|several|some|various|two|three)\s+", "", plain)[:160]
