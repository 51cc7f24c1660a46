"""mbox: messages one after the other, each below a line that begins with "From "."""

from __future__ import annotations

from collections.abc import Iterator

from bilat_cli.documents.piece import Piece
from bilat_cli.documents.unpack import Source

_LINE = 1_000_000


def pieces(source: Source) -> Iterator[Piece]:
    """One piece for each message; one that is too large is reported, and the rest is read."""
    number = size = 0
    lines: list[bytes] = []
    blank = True
    while line := source.stream.readline(_LINE):
        if blank and line.startswith(b"From "):
            if number:
                yield from _message(source, number, lines, size)
            number, size, lines = number + 1, 0, []
        else:
            size += len(line)
            if size <= source.settings.limit:
                lines.append(line)
        blank = line in (b"\n", b"\r\n")
    if number:
        yield from _message(source, number, lines, size)
    else:
        source.problem("no message in it", 'a message begins below a line "From …"')


def _message(source: Source, number: int, lines: list[bytes], size: int) -> Iterator[Piece]:
    limit = source.settings.limit
    if size > limit:
        source.problem(
            f"message {number} is larger than the limit of {limit / 1e6:g} MB",
            "raise the limit: --max-bytes",
        )
    elif lines:
        yield source.piece(b"".join(lines), str(number), "mail")
