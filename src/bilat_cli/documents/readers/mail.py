"""Mail: the text of one message, its subject, sender and day, and the documents it carries."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from bilat_cli.documents import markup
from bilat_cli.documents.files import is_furniture
from bilat_cli.documents.piece import Article, Given, Piece, Settings
from bilat_cli.errors import InputError

if TYPE_CHECKING:
    from email.message import Message

_MOST = 100
"""Most parts of one message that are looked at."""


def read(data: bytes, piece: Piece, settings: Settings) -> list[Article]:
    """The document of one message, its attachments as pieces of their own. Raises `InputError`."""
    from email import message_from_bytes

    try:
        message = message_from_bytes(data)
        parts = list(_parts(message))
    except (RecursionError, ValueError, LookupError, AssertionError, AttributeError) as error:
        raise InputError("broken mail", path=piece.path, hint="save it again as text") from error
    texts = [part for part in parts if _is_text(part)]
    plain = [part for part in texts if part.get_content_subtype() != "html"]
    body = "\n\n".join(filter(None, (_words(part) for part in plain or texts)))
    inside = tuple(_attached(piece.path, parts))
    title = _header(message, "Subject")
    if not body.strip():
        if not inside and not title:
            raise InputError("mail without text", path=piece.path, hint="leave it out")
        body = title or ""
    headed = bool(title) and not body.startswith(title or "")
    publisher = _sender(message)
    return [
        Article(
            text=f"{title}\n\n{body}" if headed else body,
            title=title,
            title_source="mail header Subject" if title else None,
            headed=headed,
            publisher=publisher,
            publisher_source="mail header From" if publisher else None,
            days=tuple(_days(message)),
            inside=inside,
        )
    ]


def _parts(message: Message) -> Iterator[Message]:
    for number, part in enumerate(message.walk()):
        if number >= _MOST:
            return
        if not part.is_multipart():
            yield part


def _is_text(part: Message) -> bool:
    return (
        part.get_content_maintype() == "text"
        and part.get_content_subtype() in ("plain", "html", "enriched", "markdown")
        and not _name(part)
        and part.get_content_disposition() != "attachment"
    )


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _words(part: Message) -> str:
    data = _payload(part)
    charset = part.get_content_charset() or "utf-8"
    try:
        text = data.decode()
    except UnicodeDecodeError:
        try:
            text = data.decode(charset, "replace")
        except (LookupError, ValueError):
            text = data.decode("cp1252", "replace")
    text = text.replace("\r\n", "\n")
    return markup.text_of(text) if part.get_content_subtype() == "html" else text.strip("\n")


def _header(message: Message, name: str) -> str | None:
    """A header in plain words: encoded words are decoded, one that is broken is left as it is."""
    from email.errors import MessageError
    from email.header import decode_header, make_header

    raw = str(message.get(name) or "")
    with suppress(ValueError, LookupError, AssertionError, MessageError):
        raw = str(make_header(decode_header(raw)))
    return " ".join(raw.encode("utf-8", "replace").decode().split()) or None


def _sender(message: Message) -> str | None:
    """The name that stands before the address, else what stands behind its @."""
    from email.utils import parseaddr

    name, address = parseaddr(_header(message, "From") or "")
    return name.strip(" \"'") or address.rpartition("@")[2] or None


def _days(message: Message) -> Iterator[Given]:
    """The day of the `Date` line as printed: its zone moves nothing."""
    from email.utils import parsedate

    words = str(message.get("Date") or "")
    try:
        day = parsedate(words)
    except (ValueError, IndexError, TypeError):
        return
    if day is not None:
        year, month, number = day[:3]
        yield Given(f"{year:04}-{month:02}-{number:02}", "mail header Date")


def _name(part: Message) -> str:
    try:
        return part.get_filename() or ""
    except (ValueError, LookupError, TypeError):
        return ""


def _attached(path: str, parts: list[Message]) -> Iterator[Piece]:
    """Attachments that may be documents; a picture is none."""
    for number, part in enumerate(parts, 1):
        name = " ".join(_name(part).split())
        kind = part.get_content_maintype()
        if _is_text(part) or kind in ("image", "audio", "video") or is_furniture(name):
            continue
        data = _payload(part)
        if data.strip():
            shown = name or f"part {number}"
            yield Piece(path=f"{path}/{shown}", data=data, name=name.lower())
