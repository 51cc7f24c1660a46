"""One pass over the prose of a document: the words that may name an actor, in order.

An item is a stretch of text with a kind, one letter:

    C country  A demonym  P people  B combining form  K capital  L place  M body  O organisation
    T title  U plural title  X counterpart  H honorific  N one-word name  F longer name
    h head of a title, not yet read (inside this module only)
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

import re2
from msgspec import Struct

from bilat_cli.linear import spans
from bilat_cli.mentions.lexicon import Entry, Loose, Word, vocabulary
from bilat_cli.mentions.titles import Title, left_end, read_title, right_end
from bilat_cli.model import Sentence
from bilat_cli.rules.actors.ambiguous import COMPANY, SURNAMES
from bilat_cli.rules.actors.grammar import BODIES_OF, BOTH, PRONOUNS, SIDES
from bilat_cli.rules.actors.names import COMMON, PARTICLES
from bilat_cli.rules.actors.offices import BETWEEN, INSIDE_NAMES, LOWER_HEADS

UPPER = "A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿΑ-ΩА-Я"
JOINTS = frozenset(
    (
        " ",
        "-",
        "'",
        "",
        *(f" {word} " for word in PARTICLES),
        *(f" {word}" for word in PARTICLES if word.endswith("-")),
    )
)
LEADING = frozenset(gap for gap in JOINTS if len(gap) > 1)


GENERALS = frozenset(("secretary", "attorney", "director", "governor", "consul"))


class Item(Struct, gc=False):
    """A stretch `flat[start:end]` of one kind; see the module. Changed while it is read."""

    kind: str
    start: int
    end: int
    entry: Entry | None = None
    title: Title | None = None


@cache
def _token() -> re.Pattern[str]:
    # The assertion stands after the first letter, so that the scan can skip by first letters.
    return re.compile(rf"[{UPPER}](?<![\w@#=].)(?<![a-z0-9/:]/.)\w*")


@cache
def _lower() -> re2._Regexp[bytes]:
    heads = [head + ("" if "of" in head else "s?") for head in LOWER_HEADS]
    heads += [
        "heads of (?:state|government)",
        "secretaries",
        "[Hh]is",
        "[Hh]er",
        "[Ss]?[Hh]e",
        "They",
        *SIDES,
        *BOTH,
    ]
    return re2.compile((r"\b(?:" + "|".join(heads) + r")\b").encode())


def flatten(text: str) -> str:
    """The text with the same offsets: all white space a space, quotes and dashes straight."""
    flat = text.replace("\n", " ").replace("’", "'").replace("\xa0", " ")
    if "\t" in flat or "\r" in flat:
        flat = flat.replace("\t", " ").replace("\r", " ")
    return flat if flat.isascii() else flat.replace("–", "-").replace("‑", "-").replace("‘", "'")


def scan(flat: str, sentences: Sequence[Sentence]) -> tuple[list[Item], list[tuple[int, int, str]]]:
    """All items in the prose of a text by start, and its pronouns and nouns for sides."""
    raw = _capitals(flat, sentences)
    others: list[tuple[int, int, str]] = []
    starts = [sentence.start for sentence in sentences]
    # One byte for each character keeps the offsets, and bytes cost a third of strings here.
    for start, end in spans(_lower(), flat.encode("ascii", "replace")):
        inside = bisect_right(starts, start) - 1
        if inside < 0 or end > sentences[inside].end:
            continue
        word = flat[start:end].lower()
        if word in PRONOUNS or word in SIDES or word in BOTH:
            others.append((start, end, word))
        else:
            raw.append(Item("h", start, end))
    raw.sort(key=_start)
    return _assemble(flat, raw), others


def scan_title(title: str) -> list[Item]:
    """The items of a headline in title case."""
    return _assemble(title, _capitals(title, (Sentence(0, len(title), 0, "headline", 0),)))


def _start(item: Item) -> int:
    return item.start


def _stretches(flat: str, sentences: Sequence[Sentence]) -> list[tuple[int, int]]:
    """Sentences that only white space parts, joined: fewer and longer scans."""
    found: list[tuple[int, int]] = []
    start = end = -1
    for sentence in sentences:
        if end < 0 or sentence.start - end > 8 or not flat[end : sentence.start].isspace():
            if end >= 0:
                found.append((start, end))
            start = sentence.start
        end = sentence.end
    if end >= 0:
        found.append((start, end))
    return found


def _capitals(flat: str, sentences: Sequence[Sentence]) -> list[Item]:
    """Capitalised words: what the vocabulary knows, heads of titles, and unknown words."""
    known, token = vocabulary(), _token()
    raw: list[Item] = []
    for first, last in _stretches(flat, sentences):
        done = 0
        for match in token.finditer(flat, first, last):
            word = match.group()
            found = known.get(word)
            if found == "c":
                continue
            start, end = match.span()
            if start < done:
                continue
            if found is None:
                if len(word) < 2 or not word.isupper():
                    raw.append(Item("N", start, end))
                    continue
                found = known.get(word.capitalize(), "N")
                if found == "c":
                    continue
                if len(word) < 4 and not isinstance(found, str):
                    found = "N"
            if isinstance(found, str):
                raw.append(Item(found, start, end))
                continue
            if isinstance(found, Loose):
                printed = word if word in known else word.capitalize()
                known[printed] = found = found.read(printed)
            if found.tails:
                entry, done = _longest(flat, word, end, found)
            else:
                entry, done = found.alone, end
            if entry is None:
                raw.append(Item("N", start, end))
            elif entry.kind == "L" and word.isupper() and _acronym(flat, start, done):
                done = end
            elif entry.kind != "c":
                raw.append(Item(entry.kind, start, done, entry))
    return raw


def _acronym(flat: str, start: int, end: int) -> bool:
    """Capitals amid small letters: "(ORAN)" is no town, "GENEVA, May 3" and headlines are."""
    before, after = flat[max(0, start - 3) : start - 1], flat[end + 1 : end + 3]
    return not (before.isupper() or after.isupper() or flat[end : end + 1] == ",")


def _longest(flat: str, word: str, end: int, found: Word) -> tuple[Entry | None, int]:
    """The longest entry that continues at `end`, and where it stops."""
    if found.tails:
        for entry in found.tails.get(flat[end : end + 1], ()):
            tail = entry.tail
            if flat.startswith(tail, end):
                stop = end + len(tail)
                if not (tail[-1].isalpha() and flat[stop : stop + 1].isalnum()):
                    return entry, stop
        if len(word) > 3 and word.isupper():
            return _longest_upper(flat, end, found)
    return found.alone, end


def _longest_upper(flat: str, end: int, found: Word) -> tuple[Entry | None, int]:
    """The same in a text in capitals: "SOUTH KOREA"."""
    for entries in found.tails.values():
        for entry in entries:
            stop = end + len(entry.tail)
            if flat[end:stop].lower() == entry.tail.lower() and not flat[stop : stop + 1].isalnum():
                return entry, stop
    return found.alone, end


def _assemble(flat: str, raw: list[Item]) -> list[Item]:
    """Titles around their heads, names out of words."""
    out: list[Item] = []
    for number, item in enumerate(raw):
        last = out[-1] if out else None
        if last is not None and item.start < last.end:
            continue
        kind = item.kind
        if kind == "h" and last is not None and _between(flat, item, last):
            kind = item.kind = "H" if last.kind == "T" else "N"
        if kind == "h":
            ahead = (later.start for later in raw[number + 1 : number + 6] if later.kind in "OCAM")
            _title(flat, item, out, next(ahead, len(flat)))
            continue
        gap = (
            flat[last.end : item.start] if last is not None and item.start - last.end < 16 else "|"
        )
        if kind == "N":
            _name(flat, item, gap, out)
        elif kind == "j":
            if last is not None and last.kind in "NF" and gap in (" ", ", "):
                dotted = flat[item.start] in "JS" and flat.startswith(".", item.end)
                last.end = item.end + dotted
        elif not _swallowed(flat, item, gap, out):
            out.append(item)
    return out


def _between(flat: str, item: Item, last: Item) -> bool:
    """ "President General ...", "bin Sultan": no title of its own."""
    gap = flat[last.end : item.start]
    word = flat[item.start : item.end].lower()
    if word not in BETWEEN or flat[item.start].islower():
        return False
    if word == "general" and last.title is not None and last.title.head in GENERALS:
        return not flat[last.start : last.end].lower().endswith(last.title.head)
    return (last.kind == "T" and gap == " " and flat[item.end + 1 : item.end + 2].isupper()) or (
        last.kind in "NF" and (gap in LEADING or (gap == " " and word in INSIDE_NAMES))
    )


def _name(flat: str, item: Item, gap: str, out: list[Item]) -> None:
    """One capitalised word that nothing knows: part of the name before it, or a new one."""
    start, end = item.start, item.end
    if end - start == 1 and flat.startswith(".", end):
        end += 1
    elif flat.startswith("-", end) and flat[end + 1 : end + 2].islower():
        end += 1
        while flat[end : end + 1].isalpha():
            end += 1
    item.end = end
    if out:
        last = out[-1]
        if last.kind in "NF" and gap in (' "', " “") and flat[end : end + 1] in ('"', "”"):
            last.end = end + 1  # a nickname in quotation marks
            last.kind = "F"
            return
        if last.kind in "NF" and gap in JOINTS and not _is_verb(flat[start:end]):
            last.end = end
            last.kind = "F"
            return
        if last.kind in "TXHUNF" and len(gap) > 1:
            # "President von der Leyen", "Presidents Novak and von der Leyen"
            lead = gap.removeprefix(" and").removeprefix(",")
            if lead in LEADING:
                item.start -= len(lead) - 1
    out.append(item)


def _is_verb(word: str) -> bool:
    """ "Secures", "Visits": a verb that a headline has capitalised, no part of a name."""
    if not word.endswith("s") or not word.istitle():
        return False
    low = word.lower()
    return (
        low[:-1] in COMMON
        or low[:-2] in COMMON
        or (low.endswith("ies") and low[:-3] + "y" in COMMON)
    )


def _swallowed(flat: str, item: Item, gap: str, out: list[Item]) -> bool:
    """A word of the vocabulary that is part of a person's or a firm's name, so no item itself."""
    kind, start, end = item.kind, item.start, item.end
    if out and out[-1].kind in "NFTH" and gap != "|":
        last = out[-1]
        if gap in LEADING or (gap == " " and flat[start:end] in SURNAMES):
            if last.kind in "NF":
                last.end = end
                last.kind = "F"
                return True
            if gap == " ":
                item.kind = "N"
                item.entry = None
                return False
    if kind not in "CAK":
        return False
    if kind == "C" and flat.endswith((" of ", " the "), 0, start):
        head, link, _ = flat[max(0, start - 24) : start].rpartition(" of ")
        if link and head[head.rfind(" ") + 1 :] in BODIES_OF:
            return True
    return (
        flat[end : end + 1] == " " and flat[end + 1 : end + 2].isupper() and _of_a_firm(flat, end)
    )


def _of_a_firm(flat: str, end: int) -> bool:
    """Whether capitalised words follow that end in "Airlines", "Corp", "Times"."""
    for ahead in flat[end + 1 : end + 40].split(" ")[:3]:
        bare = ahead.rstrip(".,;:'s")
        if not bare[:1].isupper():
            return False
        if bare in COMPANY or ahead in COMPANY:
            return True
    return False


def _title(flat: str, item: Item, out: list[Item], ahead: int) -> None:
    """Read a title around its head and put it in the place of the words that it takes in."""
    bound = 0
    for back in range(len(out) - 1, max(len(out) - 6, -1), -1):
        if out[back].kind not in "NFT":
            bound = out[back].end
            break
    start = left_end(flat, item.start, bound)
    end = right_end(flat, item.end, ahead)
    while out and out[-1].start >= start:
        out.pop()
    if out and out[-1].end > start:
        out.pop()
    head = flat[item.start : item.end].lower().split(" ", 1)[0]
    if head == "pm" and (flat[max(0, start - 2)].isdigit() or not flat[start:end].isupper()):
        return
    if head == "executive" and not flat[start:end].lower().endswith("chief executive"):
        return
    if head in ("head", "heads") and " of " not in flat[item.end - 14 : end]:
        return
    title = read_title(" ".join(flat[start:end].split()), head)
    if (
        out
        and out[-1].kind == "T"
        and flat[out[-1].end : start] in (" to the ", " to ", " of the ")
    ):
        before = out[-1]
        assert before.title is not None
        role = f"{before.title.role} to the {title.role}"
        before.title = Title(
            role, before.title.office, before.title.head, before.title.plural, before.title.country
        )
        before.end = end
        return
    found = Item("X" if title.head == "counterpart" else "U" if title.plural else "T", start, end)
    found.title = title
    out.append(found)
