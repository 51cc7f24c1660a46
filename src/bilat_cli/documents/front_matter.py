"""Front matter of Markdown files: flat `key: value` pairs between two `---` lines.

A small reader and not a YAML library: only scalars are used (quoted in either way, folded over
lines, block scalars), and lists and nested maps are left out. It never fails; what it does not
understand is skipped.
"""

from __future__ import annotations

import re
from functools import cache

_ESCAPES = {"_": "\xa0", "n": "\n", "t": "\t", "e": "", "0": "", "a": "", "b": "", "r": "",
            "N": "\n", "L": "\n", "P": "\n", "v": " ", "f": " "}  # fmt: skip


def split(text: str) -> tuple[dict[str, str], int]:
    """Return the pairs and where the front matter ends (0: there is none)."""
    start = len(text) - len(text.lstrip())
    if not text.startswith("---", start):
        return {}, 0
    opening = text.find("\n", start)
    if opening == -1 or text[start:opening].strip() != "---":
        return {}, 0
    position = opening + 1
    lines: list[str] = []
    while position < len(text):
        stop = text.find("\n", position)
        stop = len(text) if stop == -1 else stop
        line = text[position:stop].rstrip()
        if line in ("---", "..."):
            return _pairs(lines), stop
        if not line and not lines:
            return {}, 0
        lines.append(line)
        position = stop + 1
    return {}, 0


def _pairs(lines: list[str]) -> dict[str, str]:
    pairs: dict[str, str] = {}
    key = ""
    value: list[str] = []
    for line in lines:
        name, colon, rest = line.partition(":")
        if not colon or line[:1].isspace() or not _is_key(name) or rest[:1] not in (" ", "\t", ""):
            value.append(line)
            continue
        if key:
            pairs.setdefault(key, _scalar(value))
        key = name.strip().lower()
        value = [rest.strip()]
    if key:
        pairs.setdefault(key, _scalar(value))
    return pairs


def _is_key(name: str) -> bool:
    return name.isidentifier() or (name[:1].isalpha() and " " not in name.strip())


def _scalar(lines: list[str]) -> str:
    first = lines[0]
    if first[:1] in ("|", ">"):
        return " ".join(line.strip() for line in lines[1:] if line.strip())
    if first.startswith('"'):
        return _double_quoted(lines)
    whole = " ".join(line.strip() for line in lines) if len(lines) > 1 else first
    if first.startswith("'"):
        return whole.removeprefix("'").removesuffix("'").replace("''", "'")
    return "" if whole[:1] in ("[", "{", "-", "&", "*") else whole


def _double_quoted(lines: list[str]) -> str:
    joined = lines[0].strip()
    for line in lines[1:]:
        # A backslash at the end of a line joins without a space.
        joined = joined[:-1] + line.strip() if joined.endswith("\\") else f"{joined} {line.strip()}"
    joined = joined.removeprefix('"').removesuffix('"')
    return _escape().sub(_unescape, joined) if "\\" in joined else joined


@cache
def _escape() -> re.Pattern[str]:
    return re.compile(
        r"\\(?:x(?P<two>[0-9A-Fa-f]{2})|u(?P<four>[0-9A-Fa-f]{4})|U(?P<eight>[0-9A-Fa-f]{8})|(?P<char>.))"
    )


def _unescape(match: re.Match[str]) -> str:
    digits = match["two"] or match["four"] or match["eight"]
    if digits is None:
        return _ESCAPES.get(match["char"], match["char"])
    code = int(digits, 16)
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "�"
