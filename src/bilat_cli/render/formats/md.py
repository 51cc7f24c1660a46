"""Markdown: a table as GitHub has it, with all columns that people read."""

from __future__ import annotations

import re
from typing import BinaryIO

from bilat_cli.plaintext import plain
from bilat_cli.render.base import Format, Look, Sheet

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~#$]")


def safe(text: str) -> str:
    """Text that Markdown takes as text, and that holds no HTML."""
    return _SPECIAL.sub(r"\\\g<0>", plain(text).replace("&", "&amp;").replace("<", "&lt;"))


def write(sheet: Sheet, stream: BinaryIO, look: Look) -> None:
    """A table; for no records one line in italics."""
    if not sheet.records:
        stream.write(f"*{sheet.empty}*\n".encode())
        return
    lines = [_line([column.head for column in sheet.columns])]
    lines.append(_line(["--:" if column.right else "---" for column in sheet.columns]))
    for record in sheet.records:
        lines.append(_line([safe(column.text(record)) for column in sheet.columns]))
    stream.write("".join(lines).encode("utf-8", "replace"))


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |\n"


FORMAT = Format(suffixes=(".md", ".markdown"), summary="a Markdown table", write=write)
