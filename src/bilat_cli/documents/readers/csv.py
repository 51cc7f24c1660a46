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
_WIDE = (b"\xff\xfe", b"\xfe\xff")


def pieces(source: Source) -> Iterator[Piece]:
    """One piece for each row. Raises `InputError` where no column is the text."""
    import csv

    import msgspec

    lines = _lines(source)
    header = next(lines, "")
    mark = "\t" if source.name.endswith((".tsv", ".tab")) else max(_MARKS, key=header.count)
    # One bound for the whole process: it only ever grows.
    csv.field_size_limit(max(csv.field_size_limit(), source.settings.limit))
    try:
        names = next(csv.reader([header], delimiter=mark), [])
        records.chosen(dict.fromkeys(names, "-"), source.settings, source.path)
        rows = csv.reader(lines, delimiter=mark)
        for number, row in enumerate(rows, 1):
            if any(row):
                record = dict(zip(names, row, strict=False))
                yield source.piece(msgspec.json.encode(record), str(number), "record")
    except csv.Error as error:
        raise InputError(
            f"broken CSV: {error}", path=source.path, hint="what came before it is kept"
        ) from error


def _lines(source: Source) -> Iterator[str]:
    """The lines as text; in an encoding told by the first bytes."""
    limit = source.settings.limit
    head = source.stream.peek(HEAD)
    if head.startswith(_WIDE):
        yield from io.StringIO(decode(source.whole(), source.path).text, newline="")
        return
    encoding = "utf-8"
    try:
        # The last few bytes may be the half of a character.
        head[: max(0, len(head) - 3)].decode()
    except UnicodeDecodeError as error:
        encoding = "utf-8" if error.start > len(head) - 7 else "cp1252"
    first = True
    while line := source.stream.readline(limit + 1):
        if len(line) > limit:
            raise InputError(
                f"a line is larger than the limit of {limit / 1e6:g} MB", path=source.path,
                hint="what came before it is kept; raise the limit: --max-bytes",
            )  # fmt: skip
        text = line.decode(encoding, "replace")
        yield text.removeprefix("\ufeff") if first else text
        first = False
