"""Where fuzzing starts: the examples of all rules, the samples, and words that steer a parser."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

from msgspec import structs

from bilat_cli import pipeline
from tests import make_formats
from tests.fuzz.targets import SUFFIXES

SAMPLES = Path(__file__).parents[2] / "samples"
_WORD = re.compile(r"[^\W_]{2,}(?:['’.-][^\W_]+)*|[^\w\s]+")

ODDITIES = (
    "\x00", "\x1b[31m", "\x9b", "\u202e", "\u2028", "\ufeff", "\ud7ff", "�", "İ", "ß", "ﬁ", "Ⅻ",
    "½", "٣", "²", "௧", "e\u0301", "👨‍👩‍👧", "\r\n", "\n\n", "\n", "\t", " ", "---\n", "# ", "- ",
    ": ", "|", "[bold]", "</b>", "<!--", "]]>", "&#0;", "&amp;", "=cmd|' /C calc'!A0", "@SUM(1)",
    "((((", "))))", "“", "”", "'", '"', "’s", "-", "–", "—", "/", ",", ";", ".", "...", "%", "$",
    "€", "£", "¥",
)  # fmt: skip
"""Bits that break what treats text as markup, as a number, or as letters that keep their length."""

MARKUP = (
    "<!doctype html>", "<html><head><title>", "</title>", "<article>", "<p>", "</p>", "<table>",
    '<meta property="article:published_time" content="2024-08-21">', "<time datetime=2024-08-21>",
    '<script type="application/ld+json">{"datePublished":"2024-08-21"}</script>',
    "<?xml version='1.0'?>", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "<rss><channel><item>",
    "<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry><title>", '{"title": "', '"text": "',
    '"date": "2024-08-21"', "}\n{", "[", "null", "1e999", "\\ud800", "title,date,text\n", '"a,b"',
    "From: a@b\nSubject: ", "Date: Wed, 21 Aug 2024 10:00:00 +0000\n\n",
    "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n", "=?utf-8?b?",
    "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\n",
    "%PDF-1.4\n", "title: ", "date: 2024-08-21\n", "published: ", "quiet = true\n", "format = ",
    "corpus = ", "[tool.bilat]\n",
)  # fmt: skip
"""Bits of the formats that are read."""


@cache
def sentences() -> tuple[str, ...]:
    """Every text among the examples and counter-examples of the rules."""
    found: dict[str, None] = {}
    for family in pipeline.families():
        for rule in family.rules:
            known = structs.asdict(rule)
            for name in ("examples", "counter_examples", "not_examples"):
                found |= dict.fromkeys(_texts(known.get(name, ())))
    return tuple(found)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value.replace("[", "").replace("]", "")
    elif isinstance(value, (tuple, list)):
        for item in value:
            yield from _texts(item)
    elif hasattr(value, "__struct_fields__"):
        for name in value.__struct_fields__:
            yield from _texts(getattr(value, name))


@cache
def words() -> tuple[str, ...]:
    """The words of those sentences, each once: what the rules look for, and what stands by."""
    text = " ".join(sentences())
    return tuple(dict.fromkeys(found.group() for found in _WORD.finditer(text)))


def starts(target: str) -> Iterator[bytes]:
    """First inputs of a target."""
    samples = [path.read_bytes() for path in sorted(SAMPLES.iterdir())]
    if target == "readers":
        yield from _files([*samples[:2], "".join(MARKUP).encode()])
    elif target == "settings":
        yield b'format = "csv"\nquiet = true\ncorpus = "reports"\n'
    else:
        yield from samples
        found = sentences()
        yield from (" ".join(found[at : at + 4]).encode() for at in range(0, len(found), 4))


def _files(texts: list[bytes]) -> Iterator[bytes]:
    """Texts under every name, and the beginnings of an example of each format under its own."""
    examples = [(made.name, made.make) for made in make_formats.MADE]
    short = make_formats.paragraphs(1)
    examples += [
        ("a.docx", lambda: make_formats.docx(short)),
        ("a.pdf", lambda: make_formats.pdf(make_formats.wrapped(short))),
        ("a.html", lambda: make_formats.page(short).encode()),
        ("a.warc", lambda: make_formats.warc([make_formats.page(short).encode()])),
        ("a.json", lambda: json.dumps([make_formats.record()]).encode()),
    ]
    for number in range(len(SUFFIXES)):
        yield from (bytes([number, packing]) + text for packing in range(5) for text in texts)
    for name, make in examples:
        suffix = Path(name).suffix
        with suppress(ImportError):
            yield bytes([SUFFIXES.index(suffix if suffix in SUFFIXES else ""), 0]) + make()
