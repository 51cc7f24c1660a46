"""WARC: what a crawler kept, one document for each page that was answered with 200.

A reader of our own: a record is a header and so many bytes. warcio, the usual library, writes its
warnings on standard error by itself and unpacks without a bound.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from typing import Any

from bilat_cli.documents.files import is_furniture
from bilat_cli.documents.packing import PACKINGS
from bilat_cli.documents.piece import Piece
from bilat_cli.documents.unpack import Source, Unpacked
from bilat_cli.errors import InputError

_DIGITS = 18
_LINE = 65536
_CHUNK = 65536
_KINDS = ("response", "resource", "conversion")
_OK = "200"
_TEXTS = ("text/html", "application/xhtml", "text/plain", "application/pdf", "application/json",
          "application/rss", "application/atom", "application/xml", "text/xml", "text/markdown",
          "application/vnd.openxmlformats", "text/csv", "application/msword")  # fmt: skip
_SKIPPED = ("dns:", "metadata:", "urn:", "filedesc:")
_BROKEN = "what came before it is kept"


def pieces(source: Source) -> Iterator[Piece]:
    """The pages of a crawl. Raises `InputError`; what comes before a break is given before it."""
    stream = source.stream
    while True:
        line = stream.readline(_LINE)
        while line in (b"\r\n", b"\n"):
            line = stream.readline(_LINE)
        if not line:
            return
        if not line.startswith(b"WARC/"):
            raise InputError("broken WARC record", path=source.path, hint=_BROKEN)
        headers = _headers(stream)
        length = headers.get("content-length", "")
        if not length.isdecimal() or len(length) > _DIGITS:
            raise InputError("WARC record without length", path=source.path, hint=_BROKEN)
        block = _Block(stream, int(length), source.path)
        yield from _record(block, headers, source)
        block.skip()


def _record(block: _Block, headers: Mapping[str, str], source: Source) -> Iterator[Piece]:
    address = headers.get("warc-target-uri", "").strip("<>")
    kind = headers.get("warc-type", "")
    if kind not in _KINDS or not address or address.startswith(_SKIPPED):
        return
    about = [("url", address)]
    if headers.get("warc-date"):
        about.append(("crawled", headers["warc-date"]))
    body: io.BufferedReader = io.BufferedReader(block, _CHUNK)
    content = headers.get("content-type", "")
    if kind == "response":
        status = body.readline(_LINE).split(None, 2)
        if len(status) < 2 or status[1].decode("latin-1") != _OK:
            return
        answer = _headers(body)
        content = answer.get("content-type", "")
        body = _decoded(body, answer, source)
    if not _is_text(content, address):
        return
    charset = content.lower().partition("charset=")[2].split(";")[0].strip(" \"'")
    if charset:
        about.append(("charset", charset))
    name = ".html" if "html" in content.lower() else ""
    yield from source.inside(f"#{address}", body, name=name, about=tuple(about))


def _is_text(content: str, address: str) -> bool:
    low = content.lower().strip()
    if not low:
        return not is_furniture(address.partition("?")[0])
    return low.startswith(_TEXTS)


def _headers(stream: io.BufferedReader) -> dict[str, str]:
    """Header lines up to the blank one, names in lower case; the first of a name counts."""
    found: dict[str, str] = {}
    for _ in range(1000):
        line = stream.readline(_LINE)
        if line in (b"\r\n", b"\n", b""):
            break
        name, _, value = line.decode("utf-8", "replace").partition(":")
        found.setdefault(name.strip().lower(), value.strip())
    return found


def _decoded(
    body: io.BufferedReader, headers: Mapping[str, str], source: Source
) -> io.BufferedReader:
    """The body of an answer without its transfer and content encodings."""
    if headers.get("transfer-encoding", "").lower() == "chunked":
        head = body.peek(16)[:16].split(b"\r\n")[0].split(b";")[0].strip()
        # Many crawlers take the chunks apart and leave the header.
        if head and all(char in b"0123456789abcdefABCDEF" for char in head):
            body = io.BufferedReader(_Chunked(body), _CHUNK)
    coding = headers.get("content-encoding", "").lower()
    if coding in ("gzip", "x-gzip") and body.peek(2)[:2] == PACKINGS[0].magic:
        raw = Unpacked(body, PACKINGS[0], source.path, source.budget)
        body = io.BufferedReader(raw, _CHUNK)
    return body


class _Block(io.RawIOBase):
    """The bytes of one record."""

    def __init__(self, stream: io.BufferedReader, size: int, path: str) -> None:
        super().__init__()
        self._stream = stream
        self._left = size
        self._path = path

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:  # noqa: ANN401
        data = self._stream.read(min(len(buffer), self._left))
        if not data and self._left:
            raise InputError("cut off in the middle", path=self._path, hint=_BROKEN)
        self._left -= len(data)
        buffer[: len(data)] = data
        return len(data)

    def skip(self) -> None:
        """Go to the end of the record."""
        while self._left:
            data = self._stream.read(min(_CHUNK, self._left))
            if not data:
                raise InputError("cut off in the middle", path=self._path, hint=_BROKEN)
            self._left -= len(data)


class _Chunked(io.RawIOBase):
    """A body in chunks, each below a line with its length."""

    def __init__(self, stream: io.BufferedReader) -> None:
        super().__init__()
        self._stream = stream
        self._left = 0
        self._done = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:  # noqa: ANN401
        while not self._left and not self._done:
            line = self._stream.readline(_LINE)
            if line in (b"\r\n", b"\n"):
                continue
            try:
                self._left = int(line.split(b";")[0].strip() or b"0", 16)
            except ValueError:
                self._left = 0
            self._done = self._left <= 0
        data = self._stream.read(min(len(buffer), self._left)) if self._left > 0 else b""
        self._left -= len(data)
        if not data:
            self._done = True
            self._left = 0
        buffer[: len(data)] = data
        return len(data)
