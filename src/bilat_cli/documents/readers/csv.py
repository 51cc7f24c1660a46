"""CSV and TSV: one document a row, the columns told by the first one."""

from __future__ import annotations

import io
from collections.abc import Iterator

from bilat_cli.documents.decode import decode
from bilat_cli.documents.piece import Piece
from bilat_cli.documents.readers import records
from bilat_cli.documents.readers.tell import HEAD
from bilat_cli.documents.unpack import Source
from bilat_cli.errors import InputError

_MARKS = ",;\t|"
_BOUND = 2**31 - 1
_KEPT = "what came before it is kept"
_WIDE = (b"\xff\xfe", b"\xfe\xff")


def pieces(source: Source) -> Iterator[Piece]:
    """One piece for each row. Raises `InputError` where no column is the text."""
    import csv

    import msgspec

    lines = _Lines(source)
    header = next(lines, "")
    mark = "\t" if source.name.endswith((".tsv", ".tab")) else max(_MARKS, key=header.count)
    # The bound of the whole process; a row is held to the limit by what its lines add up to.
    csv.field_size_limit(_BOUND)
    try:
        names = next(csv.reader([header], delimiter=mark), [])
        records.chosen(dict.fromkeys(names, "-"), source.settings, source.path)
        for number, row in enumerate(csv.reader(lines, delimiter=mark), 1):
            lines.size = 0
            if any(row):
                record = dict(zip(names, row, strict=False))
                yield source.piece(msgspec.json.encode(record), str(number), "record")
    except csv.Error as error:
        raise InputError(f"broken CSV: {error}", path=source.path, hint=_KEPT) from error


class _Lines:
    """The lines as text, in an encoding told by the first bytes, while a row is not too long."""

    def __init__(self, source: Source) -> None:
        self.size = 0
        self._source = source
        self._encoding = "utf-8"
        self._wide: Iterator[str] | None = None
        head = source.stream.peek(HEAD)
        if head.startswith(_WIDE):
            text = decode(source.whole(), source.path).text
            self._wide = io.StringIO(text, newline="")
        elif head.startswith(b"\xef\xbb\xbf"):
            source.stream.read(3)
        else:
            try:
                head.decode()
            except UnicodeDecodeError as error:
                # The last few bytes may be the half of a character.
                self._encoding = "utf-8" if error.start > len(head) - 4 else "cp1252"

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if self._wide is not None:
            return next(self._wide)
        limit = self._source.settings.limit
        line = self._source.stream.readline(limit + 1)
        if not line:
            raise StopIteration
        self.size += len(line)
        if self.size > limit:
            raise InputError(
                f"broken CSV: a row is larger than the limit of {limit / 1e6:g} MB",
                path=self._source.path, hint=f"{_KEPT}; raise the limit: --max-bytes",
            )  # fmt: skip
        return line.decode(self._encoding, "replace")
