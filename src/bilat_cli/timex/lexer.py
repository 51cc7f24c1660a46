"""Words to classes: a run of text as a string of one character for each token.

Nothing here knows a rule. The text is expected to be normalised (`scan.normalise`): ASCII, one
character for each of the original, so that offsets hold.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from msgspec import Struct

from bilat_cli.rules.dates import words

_NEVER_FIRST = frozenset({"COMMA", "HYPHEN", "DAY", "NUM", "YEAR", "THE", "OF", "IN"})
_DOZEN = -12
"""Value of "dozen" in the word lists: it multiplies what stands before it."""
BREAK = "x"
"""Class character of a word that no rule knows."""

_FIGURES = (
    "ISO", "NUMDATE", "CLOCK", "DECADE", "YEAR2", "ORDD", "DAY", "NUM", "DECIMAL", "YEAR",
    "YEARW", "AMPM", "HYPHEN", "COMMA", "SLASH", "POSS", "YEARRANGE", "FYEAR",
)  # fmt: skip

MARKS = ("COMMA", "HYPHEN", "SLASH", "POSS")
"""Classes of what stands between words."""

_TOKEN = re.compile(
    r"""
    [ \t\r]*\n?[ \t\r]*(?:
      (?P<ISO>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-]))
    | (?P<NUMDATE>(?:\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d)|\d{1,2}\.\s\d{1,2}\.\s\d{4}
        |\d{4}/\d{1,2}/\d{1,2})(?![\d/]))
    | (?P<CLOCK>\d{1,2}[:.]\d\d(?=\s?[aApP]\.?\s?[mM]\b)|\d{1,2}:\d\d(?::\d\d)?(?![\d:])
        |[012]\d[0-5]\d(?=\s(?:GMT|UTC|EST|EDT|hours?\b|hrs?\b)))
    | (?P<DECADE>[12]\d\d0'?s\b|'\d0s\b|[2-9]0s\b)
    | (?P<YEARRANGE>(?:1[5-9]|20)\d\d[-/](?:(?:1[5-9]|20)\d\d|\d\d)(?![\d-]))
    | (?P<YEAR2>'\d\d\b(?!'))
    | (?P<ORDD>\d{1,3}(?:st|nd|rd|th)\b)
    | (?P<CODE>Q[1-4]\b|H[12]\b|[1-4]Q\b|[12]H\b)
    | (?P<NUM>\d{1,3}(?:,\d{3})+(?![\d,])|\d+(?!\d|\.\d))
    | (?P<DECIMAL>\d+\.\d+)
    | (?P<AMPM>[aApP]\.\s?[mM]\b\.?|[aApP][mM]\b)
    | (?P<FYEAR>FY\s?'?(?:20|19)?\d\d(?:[-/]\d\d(?:\d\d)?)?\b)
    | (?P<WORD>[A-Za-z]+(?:\.[A-Za-z]\b\.?)*(?:'clock)?)
    | (?P<HYPHEN>--?)
    | (?P<COMMA>,)
    | (?P<SLASH>/)
    | (?P<POSS>'s?\b|')
    )""",
    re.VERBOSE,
)
_LETTERS = frozenset({"am", "pm", "AM", "PM", "Am", "Pm", "aM", "pM", "FY"})
"""Letters alone that are, or begin, a token of another kind than a word."""
_GAP = re.compile(r"[ \t\r]*\n?[ \t\r]*")


class Token(Struct, frozen=True, gc=False):
    """One word or figure: its class, its value, and where it stands in the run."""

    kind: str
    value: str
    start: int
    end: int


class Lexicon(Struct, frozen=True):
    """The words of `rules.dates.words` turned round for reading."""

    single: dict[str, tuple[str, str]]
    multi: dict[str, tuple[tuple[tuple[str, ...], str, str], ...]]
    """First word -> (all words, class, value), longest first."""
    codes: dict[str, str]
    """Class -> its character, in Latin-1 and above ASCII: there are fewer than 128 classes."""


@cache
def lexicon() -> Lexicon:
    """Built once, on first use."""
    single: dict[str, tuple[str, str]] = {}
    multi: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for kind, entries in words.WORDS.items():
        for word, value in entries.items():
            parts = tuple(_TOKEN_WORDS.findall(word))
            if len(parts) == 1:
                single[word] = (kind, value)
            else:
                multi.setdefault(parts[0], []).append((parts, kind, value))
    for found in multi.values():
        found.sort(key=lambda item: (-len(item[0]), item[0]))
    kinds = [*words.WORDS, *_FIGURES]
    codes = {kind: chr(0xFF - number) for number, kind in enumerate(kinds)}
    codes[BREAK] = BREAK
    return Lexicon(single, {k: tuple(v) for k, v in multi.items()}, codes)


_TOKEN_WORDS = re.compile(r"[a-z]+(?:\.[a-z]\b\.?)*(?:'clock)?|'s?|-")


def tokens(run: str) -> list[Token]:
    """The tokens of a run; what nothing knows, and a paragraph's end, is a `BREAK` token."""
    out: list[Token] = []
    position, length = 0, len(run)
    joining = False
    while position < length:
        begin = position + (run[position] == " ")
        space = run.find(" ", begin)
        stop = space if space >= 0 else length
        plain = run[begin:stop]
        if plain.isalpha() and plain not in _LETTERS:
            # Most tokens are words between two spaces: the expression would say the same.
            kind, value, _, joins = _word(plain)
            joining = joining or joins
            out.append(Token(kind, value, begin, stop))
            position = stop
            continue
        match = _TOKEN.match(run, position)
        if match is None:
            position = _odd(run, position, out)
            continue
        group = match.lastgroup or BREAK
        start, end = match.span(group)
        text = run[start:end]
        if group == "WORD":
            kind, value, cut, joins = _word(text)
            end -= cut
            joining = joining or joins
        else:
            kind, value = _figure(group, text)
            if kind == "POSS" and start > position:
                kind, value = BREAK, ""
        if value and run[end : end + 1] == "." and run[start:end].lower() in words.ABBREVIATIONS:
            end += 1
        out.append(Token(kind, value, start, end))
        position = end
    return _merge(out, run, lexicon()) if joining else out


def _odd(run: str, position: int, out: list[Token]) -> int:
    """A character that starts no token breaks the run, white space at the end does not."""
    gap = _GAP.match(run, position)
    start = gap.end() if gap else position
    if start < len(run):
        out.append(Token(BREAK, "", start, start + 1))
    return start + 1


@lru_cache(maxsize=4096)
def _word(text: str) -> tuple[str, str, int, bool]:
    """Class and value of a word, how much of its end is no part of it, and whether it may be
    the first of an entry of several words."""
    known = lexicon()
    cut = 0
    entry = known.single.get(text.lower())
    if entry is None and text.endswith("."):
        text, cut = text[:-1], 1
        entry = known.single.get(text.lower())
    if entry is not None and entry[0] in words.CASED and text[0].islower():
        entry = None
    heads = text.lower() in known.multi
    if entry is None:
        return "WORD" if heads else BREAK, text.lower() if heads else "", cut, heads
    joins = entry[0] in ("CARDW", "A") or (heads and entry[0] not in _NEVER_FIRST)
    return entry[0], entry[1], cut, joins


@lru_cache(maxsize=4096)
def _figure(kind: str, text: str) -> tuple[str, str]:
    """Class and value of a token that is no word."""
    if kind == "NUM":
        value = text.replace(",", "")
        if len(text) == 4 and text[0] in "12" and text < "2200":
            return "YEAR", value
        if len(text) <= 2 and 1 <= int(value) <= 31:
            return "DAY", value
        return "NUM", value if len(value) < 10 else "X"
    if kind == "FYEAR":
        digits = re.split("[-/]", text.lstrip("FY '"))[0]
        return kind, digits if len(digits) == 4 else f"'{digits}"
    if kind == "ORDD":
        return kind, text[:-2]
    if kind == "CODE" and text[0].isdigit():
        return kind, text[::-1]
    return kind, text


def _merge(found: list[Token], run: str, known: Lexicon) -> list[Token]:
    """Join words that are one entry together, and numbers in words."""
    out: list[Token] = []
    index = 0
    while index < len(found):
        token = found[index]
        joined = (
            _phrase(found, index, run, known)
            if index + 1 < len(found) and token.kind not in _NEVER_FIRST
            else None
        )
        if joined is not None:
            token, index = joined
        elif token.kind == "CARDW" or (token.kind == "A" and index + 1 < len(found)):
            token, index = _number(found, index, run)
        else:
            index += 1
        out.append(token if token.kind != "WORD" else Token(BREAK, "", token.start, token.end))
    return out


def _phrase(found: list[Token], index: int, run: str, known: Lexicon) -> tuple[Token, int] | None:
    first = run[found[index].start : found[index].end].lower()
    for parts, kind, value in known.multi.get(first, ()):
        last = index + len(parts)
        if last <= len(found) and all(
            run[token.start : token.end].lower() == part
            for token, part in zip(found[index:last], parts, strict=True)
        ):
            start, end = found[index].start, found[last - 1].end
            if kind in words.CASED and run[start].islower():
                continue
            if "\n\n" in run[start:end]:
                continue
            return Token(kind, value, start, end), last
    return None


def _number(found: list[Token], index: int, run: str) -> tuple[Token, int]:
    """ "two hundred and ten", "twenty-four", "a hundred", "nineteen ninety-six"."""
    values: list[int] = []
    start = found[index].start
    end = found[index].end
    at = index
    if found[at].kind == "A":
        follower = found[at + 1]
        if follower.kind != "CARDW" or int(follower.value) not in (100, 1000, _DOZEN):
            return found[index], index + 1
        values.append(1)
        at += 1
    while at < len(found) and found[at].kind == "CARDW":
        values.append(int(found[at].value))
        end = found[at].end
        at += 1
        if at + 1 < len(found) and found[at + 1].kind == "CARDW" and values[-1] >= 20:
            hyphen = found[at].kind == "HYPHEN" and values[-1] < 100
            linked = found[at].kind == "AND" and values[-1] in (100, 1000)
            if hyphen or linked:
                at += 1
    return _amount(values, start, end), at


def _amount(values: list[int], start: int, end: int) -> Token:
    year = _spoken_year(values)
    if year is not None:
        return Token("YEARW", str(year), start, end)
    total = current = 0
    for value in values:
        if value == 100:
            current = max(current, 1) * 100
        elif value == 1000:
            total += max(current, 1) * 1000
            current = 0
        elif value == _DOZEN:
            current = max(current, 1) * 12
        else:
            current += value
    if 1000 < total + current < 2100 and len(values) > 2 and values[:2] == [2, 1000]:
        return Token("YEARW", str(total + current), start, end)
    return Token("CARDW", str(total + current), start, end)


def _spoken_year(values: list[int]) -> int | None:
    """ "nineteen ninety-six" is 1996, "twenty twenty-four" 2024."""
    if len(values) in (2, 3) and values[0] in (15, 16, 17, 18, 19, 20):
        if len(values) == 2 and 10 <= values[1] < 100:
            return values[0] * 100 + values[1]
        if len(values) == 3 and values[1] % 10 == 0 and 20 <= values[1] < 100 and values[2] < 10:
            return values[0] * 100 + values[1] + values[2]
    return None
