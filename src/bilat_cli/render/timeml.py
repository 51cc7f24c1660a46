"""TimeML: the document's text with its time expressions marked in place.

Follows TimeML 1.2.1 as far as TIMEX3 goes, in the shape that the TempEval corpora have, so that
their tools read it: `DOCID`, `DCT` with the creation time as `t0`, then `TEXT`. Of EDTF nothing
is written: TimeML has no place for it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from itertools import pairwise

from bilat_cli.model import TimeExpression

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">\n'
)


def write(document_text: str, reference: dt.date | None, times: Iterable[TimeExpression]) -> str:
    """One TimeML document.

    Args:
        document_text: the text whose offsets the expressions carry.
        reference: the document's day, written as its creation time; left empty when unknown.
        times: its expressions, sorted by start and apart.

    Raises:
        ValueError: expressions overlap or are out of order.
    """
    found = list(times)
    for left, right in pairwise(found):
        if right.start < left.end:
            raise ValueError(f"overlapping time expressions at {right.start}")
    parts = [_HEAD, _creation(reference), "<TEXT>"]
    position = 0
    for number, item in enumerate(found, 1):
        parts.append(_escape(document_text[position : item.start]))
        parts.append(_tag(item, number, reference))
        position = item.end
    parts.append(_escape(document_text[position:]))
    parts.append("</TEXT>\n</TimeML>\n")
    return "".join(parts)


def _creation(reference: dt.date | None) -> str:
    if reference is None:
        return "<DCT></DCT>\n"
    value = reference.isoformat()
    return (
        f'<DCT><TIMEX3 tid="t0" type="DATE" value="{value}" temporalFunction="false" '
        f'functionInDocument="CREATION_TIME">{value}</TIMEX3></DCT>\n'
    )


def _tag(item: TimeExpression, number: int, reference: dt.date | None) -> str:
    attributes = {"tid": f"t{number}", "type": item.type, "value": item.value}
    for name in ("mod", "quant", "freq"):
        value = getattr(item, name)
        if value:
            attributes[name] = value
    relative = item.reference is not None
    attributes["temporalFunction"] = "true" if relative else "false"
    if relative and reference is not None and item.reference == reference.isoformat():
        attributes["anchorTimeID"] = "t0"
    text = "".join(f' {name}="{_escape(value, quote=True)}"' for name, value in attributes.items())
    return f"<TIMEX3{text}>{_escape(item.text)}</TIMEX3>"


def _escape(text: str, *, quote: bool = False) -> str:
    """XML text; characters that XML 1.0 cannot hold become U+FFFD, so that offsets stay."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        text = text.replace('"', "&quot;")
    text = text.replace("\r", "&#13;")
    if text.isprintable():
        return text
    return "".join(char if char in "\t\n" or _legal(ord(char)) else "\ufffd" for char in text)


def _legal(code: int) -> bool:
    return 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000
