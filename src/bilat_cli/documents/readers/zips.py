"""ZIP archives, and what is a ZIP archive inside: DOCX, WACZ, and formats that are not read.

Names of members are shown and say the format; nothing is written anywhere, so that a name which
climbs out of its folder climbs nowhere.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from bilat_cli.documents.files import is_furniture
from bilat_cli.documents.piece import Piece
from bilat_cli.documents.unpack import Source
from bilat_cli.errors import InputError

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

_ENCRYPTED = 0x1
_OFFICE = (("xl/", "Excel"), ("ppt/", "PowerPoint"), ("META-INF/container.xml", "EPUB"),
           ("content.xml", "OpenDocument"))  # fmt: skip


def pieces(source: Source) -> Iterator[Piece]:
    """The pieces of all members, in the order of their names. Raises `InputError`."""
    from zipfile import ZipFile

    whole: bytes | None = None
    if source.kept and source.stream.seekable():
        source.stream.seek(0)
        file: io.BufferedIOBase = source.stream
    else:
        whole = source.whole()
        file = io.BytesIO(whole)
    try:
        archive = ZipFile(file)
    except Exception as error:  # zipfile has many ways to say that an archive is broken
        raise InputError("broken ZIP archive", path=source.path, hint="fetch it again") from error
    with archive:
        names = archive.namelist()
        if "word/document.xml" in names:
            yield Piece(path=source.path, data=whole, name=source.name, form="docx")
            return
        _refuse(names, source)
        web = "datapackage.json" in names and any(name.startswith("archive/") for name in names)
        for member in sorted(archive.infolist(), key=lambda member: member.filename):
            if not _is_left_out(member, web):
                yield from _member(archive, member, source)


def _refuse(names: list[str], source: Source) -> None:
    kind = next(
        (kind for start, kind in _OFFICE if any(name.startswith(start) for name in names)), None
    )
    if kind and ("[Content_Types].xml" in names or "mimetype" in names):
        raise InputError(
            f"{kind} is not read", path=source.path, hint="save it as CSV, DOCX, PDF or text"
        )


def _is_left_out(member: ZipInfo, web: bool) -> bool:
    """Folders, hidden names, pictures and style sheets; in a web archive all but the crawls."""
    name = member.filename
    if member.is_dir() or is_furniture(name):
        return True
    if web:
        return not name.startswith("archive/")
    parts = name.replace("\\", "/").split("/")
    return any(part.startswith(".") and part.strip(".") for part in parts) or "__MACOSX" in parts


def _member(archive: ZipFile, member: ZipInfo, source: Source) -> Iterator[Piece]:
    label = f"/{member.filename}"
    if member.flag_bits & _ENCRYPTED:
        source.report(
            InputError("encrypted", path=source.path + label, hint="unpack it with its password")
        )
        return
    try:
        stream = archive.open(member)
    except Exception as error:  # as above: an unknown compression, a broken header
        source.report(InputError(f"cannot be unpacked: {error}", path=source.path + label))
        return
    with stream:
        yield from source.inside(label, stream, name=member.filename)
