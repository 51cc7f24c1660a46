"""Cuts a text into blocks and gathers what its header lines say.

Paragraph by paragraph, from the top: lines of furniture and metadata are peeled off both ends
of a paragraph, a dateline is cut off its start, and what is left is headline, body or caption.
"""

from __future__ import annotations

import re
from functools import cache

from bilat_cli.documents import datelines, layout, paragraphs
from bilat_cli.documents.header import DayLine, Header
from bilat_cli.model import Block, BlockKind

_TITLE_LINES = 3
_TITLE_LENGTH = 250
_HEADER = 300
_SHORT = 120
_PROSE_STOPS = (
    ".",
    "!",
    "?",
    "…",
    '."',
    ".”",
    '!"',
    "!”",
    '?"',
    "?”",
    ".’",
    ".'",
    ".)",
    "。",
    ":",
    ";",
)
_LINE_ENDS = (*_PROSE_STOPS, ")", "]", "”", '"', "*", "’")


@cache
def _speaker() -> re.Pattern[str]:
    """Who speaks in a transcript: "THE PRESIDENT:", "MR. PRICE:", "Q"."""
    return re.compile(r"(?:\*\*)?(?:[A-Z][A-Z.’' -]+:|Q\s)")


class Cutter:
    """One pass over the paragraphs of one text. Use `cut`."""

    def __init__(self, plain: str, *, titled: bool) -> None:
        self.plain = plain
        self.titled = titled
        self.blocks: list[Block] = []
        self.title: str | None = None
        self.publisher: str | None = None
        self.signed: str | None = None
        self.clocked = False
        self.days: list[DayLine] = []
        self.dateline: datelines.DatelineMatch | None = None
        self.dateline_words: str | None = None
        self.venue: str | None = None
        self.agency: str | None = None
        self.body = 0
        self.tail = False
        self.masthead: int | None = None
        """The block of a masthead above the headline: the headline, should none follow."""

    def cut(self, start: int) -> tuple[tuple[Block, ...], Header]:
        """Cut everything from `start` on."""
        spans = paragraphs.split(self.plain, start)
        if spans and not self.titled:
            spans[:1] = paragraphs.header(self.plain, *spans[0])
        for number, (begin, end) in enumerate(spans):
            if self.body and self._is_plain(begin, end):
                self.tail = False
                self.blocks.append(Block(begin, end, "body"))
            else:
                self._paragraph(begin, end, spans[number + 1] if number + 1 < len(spans) else None)
        if self.title is None and not self.titled and self.masthead is not None:
            self._headless(self.masthead)
        if self.body == 0:
            self._nothing_but_headlines()
        dateline = self.dateline
        header = Header(
            title=self.title,
            publisher=self.publisher,
            signed=self.signed,
            clocked=self.clocked,
            days=tuple(self.days),
            city=dateline.city if dateline is not None and dateline.city else self.venue,
            dateline=self.dateline_words,
            dateline_day=dateline.day if dateline is not None else None,
            agency=self.agency,
        )
        return tuple(self.blocks), header

    def _is_plain(self, begin: int, end: int) -> bool:
        """Whether a paragraph below the first is prose beyond doubt, so that no rule is tried."""
        plain = self.plain
        if self.tail and (end - begin <= _SHORT or plain[end - 1] not in ".?!"):
            return False
        closing = plain[end - 2] if plain[end - 1] == "." else plain[end - 1]
        if closing in ")]" or closing.isupper():
            return False
        if end - begin < layout.LONGEST_PRAISE and plain.find(" us ", begin, end) != -1:
            return False
        if not layout.is_plain(plain, begin) or datelines.may_be_dateline(plain, begin):
            return False
        newline = plain.rfind("\n", begin, end)
        if newline != -1:
            last = self._skip(newline, end)
            single = " " not in plain[last:end]
            if (single or not plain[last].islower()) and not layout.is_plain(plain, last):
                return False
        return layout.match_caption(plain[begin:end]) is None

    # ------------------------------------------------------------------- one paragraph
    def _paragraph(self, begin: int, end: int, following: tuple[int, int] | None) -> None:
        if self.body == 0 and end - begin <= _HEADER and "\n" in self.plain[begin:end]:
            lines = self._header_lines(begin, end)
            if lines is not None:
                for number, line in enumerate(lines):
                    self._lines(*line, lines[number + 1] if number + 1 < len(lines) else following)
                return
        self._lines(begin, end, following)

    def _header_lines(self, begin: int, end: int) -> list[tuple[int, int]] | None:
        """The lines of a header that stand without a blank between, one of them a day's."""
        spans: list[tuple[int, int]] = []
        dated = False
        for line in self.plain[begin:end].split("\n"):
            stop = begin + len(line.rstrip())
            first = self._skip(begin, stop)
            if first < stop:
                match = layout.match_line(self.plain[first:stop], top=True)
                if match is None and (stop - first > _SHORT // 2 or self.plain[stop - 1] in ".,;"):
                    return None
                dated = dated or (match is not None and match.day is not None)
                spans.append((first, stop))
            begin += len(line) + 1
        return spans if dated else None

    def _lines(self, begin: int, end: int, following: tuple[int, int] | None) -> None:
        begin = self._peel_start(begin, end)
        if begin >= end:
            return
        tail: list[Block] = []
        end = self._peel_end(begin, end, tail)
        self._prose(begin, end, following)
        self.blocks.extend(reversed(tail))

    def _line(self, begin: int, end: int) -> layout.LineMatch | None:
        match = layout.match_line(self.plain[begin:end], top=self.body == 0)
        if match is not None and match.masthead and self.titled and not match.day:
            # Below a title that is known such a line is a venue: "The White House".
            return None
        if match is not None:
            self._take(match)
        return match

    def _take(self, match: layout.LineMatch) -> None:
        if match.masthead and self.body == 0 and self.title is None and self.masthead is None:
            self.masthead = len(self.blocks)
        if match.day and not self.tail:
            self.days.append(DayLine(match.day, match.rule.trust, match.zone))
        if match.city and self.body == 0:
            self.venue = self.venue or match.city
        if match.rest and match.day:
            other = layout.match_line(match.rest.strip(" |•·,–-") or "-", top=self.body == 0)
            if other is not None and other.day:
                self._take(other)
        if match.publisher:
            if self.body == 0:
                self.publisher = self.publisher or match.publisher.strip()
            else:
                self.signed = self.signed or match.publisher.strip()
        if match.title and self.title is None:
            self.title = " ".join(match.title.split())
        if match.rule.tail:
            self.tail = True
        if match.rule.venue and self.body == 0:
            self.clocked = True
            self._venue()

    def _peel_start(self, begin: int, end: int) -> int:
        """Take lines that are not prose off the start; return where the rest begins."""
        plain = self.plain
        while begin < end:
            stop = plain.find("\n", begin, end)
            stop = end if stop == -1 else stop
            while stop > begin and plain[stop - 1].isspace():
                stop -= 1
            match = self._line(begin, stop)
            if match is None:
                return begin
            if match.rule.scope == "prefix":
                cut = begin + match.end
                self._add(begin, cut, match.rule.kind)
                return self._skip(cut, end)
            if match.rule.scope == "paragraph" and end - begin <= layout.LONGEST_LINE:
                stop = end
            self._add(begin, stop, match.rule.kind)
            begin = self._skip(stop, end)
        return begin

    def _peel_end(self, begin: int, end: int, tail: list[Block]) -> int:
        """Take lines that are not prose off the end; return where the prose ends."""
        plain = self.plain
        while True:
            newline = plain.rfind("\n", begin, end)
            if newline == -1:
                return end
            first = self._skip(newline, end)
            before = plain[begin:newline].rstrip()
            word = plain[first:end]
            if word[0].isalnum() and (
                not before.endswith(_LINE_ENDS) or (word[0].islower() and " " in word)
            ):
                # Ordinary wrapped prose: "... will say\nmore in the coming days."
                return end
            if word[0] in "([" and not before.endswith(_LINE_ENDS):
                return end
            match = layout.match_line(plain[first:end], top=False)
            if match is None or match.rule.scope == "prefix":
                return end
            self._take(match)
            tail.append(Block(first, end, match.rule.kind))
            end = newline
            while end > begin and plain[end - 1].isspace():
                end -= 1

    def _skip(self, begin: int, end: int) -> int:
        while begin < end and self.plain[begin].isspace():
            begin += 1
        return begin

    def _add(self, begin: int, end: int, kind: BlockKind) -> None:
        while end > begin and self.plain[end - 1].isspace():
            end -= 1
        if end > begin:
            self.blocks.append(Block(begin, end, kind))

    # ------------------------------------------------------------------- prose
    def _prose(self, begin: int, end: int, following: tuple[int, int] | None) -> None:
        plain = self.plain
        if self.body == 0 or datelines.may_be_dateline(plain, begin):
            match = datelines.match_dateline(
                plain[begin : min(end, begin + 400)], opening=self.body == 0
            )
            if match is not None:
                self._take_dateline(match, begin)
                begin = self._skip(begin + match.end, end)
                if begin < end:
                    # A dateline on a line of its own does not end the header.
                    self.body += 1
                    self._prose_body(begin, end)
                return
        text = plain[begin:end]
        caption = layout.match_caption(text)
        if caption is not None:
            self._add(begin, begin + caption.credit, "caption")
            self._add(begin + caption.credit, end, "metadata")
            return
        title_like = self._title_like(text)
        if self.tail:
            if title_like:
                self._add(begin, end, "clutter")
                return
            self.tail = False
        if self.body == 0 and not self.titled and self._is_headline(text, title_like, following):
            if self.title is None:
                self.title = " ".join(text.lstrip("#*_ ").rstrip("#*_ ").split())
            self._add(begin, end, "headline")
            return
        if self.body == 0 and self.titled and not title_like and _speaker().match(text):
            self._venue()
        # Short lines above the first prose are a venue or a deck; they do not end the header.
        if not title_like:
            self.body += 1
        self._prose_body(begin, end)

    def _prose_body(self, begin: int, end: int) -> None:
        """Add a paragraph of prose, without the mark of an agency or desk that closes it."""
        suffix = layout.match_suffix(self.plain[max(begin, end - 80) : end]) if self.body else None
        if suffix is None:
            self._add(begin, end, "body")
            return
        start = max(begin, end - 80) + suffix.start
        self._add(begin, start, "body")
        self._add(start, end, suffix.rule.kind)
        if suffix.publisher:
            self.signed = self.signed or suffix.publisher

    def _title_like(self, text: str) -> bool:
        return len(text) <= _SHORT and not text.rstrip("*_ ").endswith(_PROSE_STOPS)

    def _is_headline(self, text: str, title_like: bool, following: tuple[int, int] | None) -> bool:
        if following is None or len(text) > _TITLE_LENGTH or text.count("\n") >= _TITLE_LINES:
            return False
        if text.startswith("# ") or title_like:
            return True
        stripped = text.rstrip("*_ ")
        if not stripped.endswith(_PROSE_STOPS):
            return True
        if stripped.endswith((".", "!", "?", "”", '"')) and not stripped.endswith(("...", ":")):
            # "TALKS OPEN IN THE U.S." and "Will they sign?" are headlines before a dateline.
            ahead = self.plain[following[0] : following[0] + 400]
            return datelines.match_dateline(ahead, opening=True) is not None
        return False

    def _take_dateline(self, match: datelines.DatelineMatch, begin: int) -> None:
        self._add(begin, begin + match.end, "metadata")
        if self.dateline is None:
            self.dateline = match
            self.dateline_words = self.plain[begin : begin + match.words_end]
            if match.agency and self.agency is None:
                self.agency = match.agency.strip()

    # ------------------------------------------------------------------- afterwards
    def _venue(self) -> None:
        """Short lines above a clock time say where a transcript was taken: no prose."""
        lines: list[str] = []
        for number, block in enumerate(self.blocks):
            if block.kind == "body":
                self.blocks[number] = Block(block.start, block.end, "metadata")
                lines += self.plain[block.start : block.end].replace("*", "\n").split("\n")
        lines = [line.strip() for line in lines if line.strip()]
        parts = [part.strip() for part in lines[-1].split(",")] if len(lines) > 1 else []
        if len(parts) == 2 and all(part[:1].isupper() for part in parts):
            self.venue = parts[0]

    def _headless(self, number: int) -> None:
        """No headline followed the masthead: it may be one, and names no publisher."""
        block = self.blocks[number]
        self.blocks[number] = Block(block.start, block.end, "headline")
        self.title = " ".join(self.plain[block.start : block.end].strip("*_ ").split())
        self.publisher = None

    def _nothing_but_headlines(self) -> None:
        """A text without one whole sentence keeps its last title-like paragraph as body."""
        for number in range(len(self.blocks) - 1, -1, -1):
            block = self.blocks[number]
            if block.kind in ("body", "headline"):
                if block.kind == "headline" and number:
                    self.blocks[number] = Block(block.start, block.end, "body")
                return
