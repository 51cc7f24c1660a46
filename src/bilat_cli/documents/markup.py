"""Short pieces of HTML, as records, feeds and mail carry them, to text: nothing is left out.

No page: there is no navigation to tell from the report. Linear in the length, whatever the tags.
"""

from __future__ import annotations

import re
from functools import cache

_BLOCKS = frozenset((
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "tr", "blockquote",
    "article", "section", "header", "footer", "aside", "main", "figure", "figcaption", "pre",
    "hr", "dl", "dt", "dd", "form", "fieldset", "address", "center", "body", "html", "title",
))  # fmt: skip
_SILENT = ("script", "style", "template", "noscript", "head")
_TAGS = (
    "a|abbr|article|b|blockquote|br|code|div|em|figure|font|h[1-6]|hr|i|iframe|img|li|ol|p|pre"
    "|section|small|span|strong|style|sub|sup|table|tbody|td|th|tr|u|ul|html|body"
)


@cache
def _telling() -> re.Pattern[str]:
    return re.compile(rf"</?(?:{_TAGS})(?:\s[^<>]*)?/?>", re.I)


@cache
def _tag() -> re.Pattern[str]:
    """Atomic groups: a name that never ends is gone over once."""
    return re.compile(
        r"<(?P<close>/?)(?:\w{1,20}:)?(?P<name>(?>[A-Za-z][A-Za-z0-9]*))[^<>]*+>|<[!?][^<>]*+>"
    )


@cache
def _blanks() -> re.Pattern[str]:
    return re.compile(r"[ \t\r\f\v]+")


def is_markup(text: str) -> bool:
    """Whether a text has tags of HTML."""
    return "<" in text and _telling().search(text) is not None


def text_of(fragment: str) -> str:
    """The text of a piece of HTML, a blank line between paragraphs, a line for each list item."""
    from html import unescape

    parts: list[str] = []
    position = 0
    source = _without_comments(fragment).replace("\n", " ")
    # A tag that holds no text is dropped with what it holds; looked for once where it never ends.
    ends: dict[str, int] = {}
    low = source.lower()
    for match in _tag().finditer(source):
        if match.start() < position:
            continue
        parts.append(source[position : match.start()])
        position = match.end()
        name = (match["name"] or "").lower()
        if name in _SILENT and not match["close"] and ends.get(name) != -1:
            ends[name] = low.find(f"</{name}", position)
            position = max(position, ends[name])
        elif name == "br":
            parts.append("\n")
        elif name == "li":
            parts.append("\n" if match["close"] else "\n- ")
        elif name in ("td", "th"):
            parts.append(" ")
        elif name in _BLOCKS:
            parts.append("\n\n")
    parts.append(source[position:])
    text = unescape(_blanks().sub(" ", "".join(parts))).replace("\xa0", " ")
    return paragraphs(text)


def paragraphs(text: str) -> str:
    """Lines without white space around them, and never more than one blank between."""
    lines = [line.strip() for line in text.split("\n")]
    kept = [line for number, line in enumerate(lines) if line or (number and lines[number - 1])]
    return "\n".join(kept).strip("\n")


def _without_comments(text: str) -> str:
    if "<!--" not in text:
        return text
    parts: list[str] = []
    position = 0
    while (start := text.find("<!--", position)) != -1:
        stop = text.find("-->", start + 4)
        if stop == -1:
            break
        parts.append(text[position:start])
        position = stop + 3
    return "".join((*parts, text[position:]))
