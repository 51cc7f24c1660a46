"""Tells a format by the first bytes. Cheap: most files are text and tell it with one byte."""

from __future__ import annotations

import re
from functools import cache

HEAD = 4096
"""Bytes that tell a format."""
PACKED = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"\x28\xb5\x2f\xfd")
"""First bytes of compressed streams; see `packing`."""

UNREAD: dict[str, str] = {
    ".doc": "Word 97", ".xls": "Excel 97", ".ppt": "PowerPoint 97", ".msg": "Outlook mail",
    ".rtf": "RTF", ".xlsx": "Excel", ".pptx": "PowerPoint", ".odt": "OpenDocument",
    ".epub": "EPUB", ".7z": "7-Zip", ".rar": "RAR", ".tar": "tar", ".parquet": "Parquet",
}  # fmt: skip
"""Formats that are known by name and not read."""

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"WARC/", "warc"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "other"),
    (b"{\\rtf", "other"),
    (b"7z\xbc\xaf\x27\x1c", "other"),
    (b"Rar!\x1a\x07", "other"),
    (b"PAR1", "other"),
)
_STARTS = tuple(magic for magic, _ in _MAGIC)
_HTML = (b"<!doctype html", b"<html", b"<head", b"<body")
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_MAIL = (b"return-path:", b"received:", b"delivered-to:", b"mime-version:", b"message-id:",
         b"x-", b"from:", b"from ", b"date:", b"subject:", b"to:", b"reply-to:")  # fmt: skip
_TEXTS = frozenset((b"text", b"content", b"body", b"article", b"full_text", b"fulltext"))
_OTHERS = frozenset(
    (b"title", b"headline", b"date", b"published", b"url", b"link", b"source", b"id", b"publisher",
     b"pub_date", b"published_at", b"author")
)  # fmt: skip


def certain(head: bytes) -> str | None:
    """The format that the first bytes leave no doubt about, or None."""
    if head.startswith(_STARTS):
        return next(form for magic, form in _MAGIC if head.startswith(magic))
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:1] == b"<":
        return _markup(start)
    if head.startswith(_WIDE):
        return _markup(head[2:].replace(b"\x00", b"").lstrip())
    if b"%PDF-" in head[:1024] and not head[:64].isascii():
        return "pdf"
    return None


def _markup(start: bytes) -> str | None:
    low = start.lower()
    prolog = _prolog().match(low)
    low = low[prolog.end() :] if prolog is not None else low
    if low.startswith(_HTML):
        return "html"
    if low.startswith((b"<rss", b"<feed", b"<rdf:rdf")):
        return "feed"
    return "other" if start.startswith(b"<?xml") else None


@cache
def _prolog() -> re.Pattern[bytes]:
    """What may stand before the first element: declarations and comments."""
    return re.compile(
        rb"(?:\s+|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!doctype (?!html)[^>\[]*(?:\[[^\]]*\]\s*)?>)+"
    )


def possible(form: str, head: bytes) -> bool:
    """Whether a file that is named so can be that: text is often saved under another suffix."""
    if form == "html":
        return b"<" in head
    if form == "json":
        return head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[")
    if form in ("mail", "mbox"):
        return b":" in head[:1000]
    if form == "other":
        return b"\x00" in head
    return form not in ("pdf", "feed", "warc")


def likely(head: bytes) -> str | None:
    """The format that a file without a telling name resembles, or None."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    first = start[:1]
    if first in (b"{", b"["):
        return "json" if _json().match(start) else None
    low = start[:16].lower()
    if low.startswith(_MAIL):
        if low.startswith(b"from ") and _mbox().match(start):
            return "mbox"
        return "mail" if _mail().match(start) else None
    return "csv" if _is_table(start) else None


@cache
def _json() -> re.Pattern[bytes]:
    return re.compile(rb'\{\s*"[^"\n]{1,80}"\s*:|\[\s*\{\s*"')


@cache
def _mbox() -> re.Pattern[bytes]:
    return re.compile(rb"From \S+ .{0,80}\b(?:19|20)\d\d[^\n]*\r?\n[A-Za-z-]+: ")


@cache
def _mail() -> re.Pattern[bytes]:
    """A block of header lines, one of which only mail has: reports have "From:" lines too."""
    return re.compile(
        rb"(?:(?!mime-version|message-id|received)[a-z][a-z0-9-]*:[^\n]*\n"
        rb"(?:[ \t]+\S[^\n]*\n)*){0,40}"
        rb"(?:mime-version|message-id|received):",
        re.I,
    )


def _is_table(start: bytes) -> bool:
    """Whether the first line names columns, one of them the text."""
    line, newline, _ = start[:400].partition(b"\n")
    if not newline:
        return False
    for mark in b",\t;":
        names = {name.strip(b' "\r').lower() for name in line.split(bytes((mark,)))}
        if len(names) > 1 and names & _TEXTS and names & _OTHERS:
            return True
    return False
