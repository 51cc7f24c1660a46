"""A title kept to one clause: no second verb, no source behind a comma, no half of a phrase."""

from __future__ import annotations

import re
from functools import cache

from bilat_cli.events.inflection import base_of
from bilat_cli.rules.events import wording as data

LIMIT = 120
"""Characters of a title at most."""


def one_clause(words: str) -> str:
    """The words behind a verb, up to where the sentence turns to another verb or to its source.

    >>> one_clause("an embassy in Lima and signed a pact")
    'an embassy in Lima'
    """
    words = _source().sub("", words)
    for match in _turns().finditer(words):
        following = words[match.end() :].split()
        near = following[: 1 if match["joint"] else 5]
        verb = len(following) > 1 and following[0].endswith("ed") and following[1] in data.ARTICLES
        if match["pronoun"] or verb or any(word[:1].islower() and finite(word) for word in near):
            return words[: match.start()].rstrip(" ,;:")
    return words


@cache
def _turns() -> re.Pattern[str]:
    return re.compile(
        r"(?P<joint>\s(?:and|but)\s+(?:(?:\w+ly|also|then|later)\s+)*)"
        r"|,\s+(?:(?P<pronoun>(?:he|she|they|it|we|i)\s)|(?:and|but|while)\s)",
        re.IGNORECASE,
    )


@cache
def _source() -> re.Pattern[str]:
    return re.compile(r",?\s+according\s+to\s.*$")


def finite(word: str) -> bool:
    """Is a word a past form, or a form of "be", "have" or "say"?"""
    low = word.lower().strip("“”\"',")
    return low in data.SAID or (not low.endswith(("s", "ing")) and base_of(low) not in (None, low))


def cut(line: str) -> str:
    """A line of at most 120 characters, cut where a clause or a whole phrase ends."""
    if len(line) > LIMIT:
        line = _shortened(line)
    if line.count("“") != line.count("”") or line.count('"') % 2:
        line = re.sub(r"[“”\"]", "", line)
    if line.count("(") > line.count(")"):
        line = line[: line.rindex("(")].rstrip(" ,;:-–") or line
    return line


def _shortened(line: str) -> str:
    for pattern in (data.CUT, data.CUT_PHRASE, r"\sand\s"):
        ends = [m.start() for m in re.finditer(pattern, line) if 50 < m.start() <= LIMIT]
        if ends:
            return re.sub(data.TRAILING, "", line[: ends[-1]]).rstrip(" ,;:-–")
    head = line[: LIMIT - 1].rsplit(" ", 1)[0]
    return head.rstrip(" ,;:-–") + "…"
