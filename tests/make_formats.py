"""Makes an example of each format that is read, as large as people have them.

    python -m tests.make_formats FOLDER

All of them tell one invented report, so that its title, day and sentences are known.
"""

from __future__ import annotations

import bz2
import csv
import gzip
import html
import io
import json
import lzma
import sys
import zipfile
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import NamedTuple

TITLE = "Norway and Finland reopen the border road"
DAY = "2021-05-06"
PUBLISHER = "Harbour News"
FIRST = "The foreign ministers of Norway and Finland opened the border road on Wednesday."
LAST = "The next session of the road commission is planned in Tromsø in the spring of 2022."
ADDRESS = "https://news.example.org/2021/05/06/border-road.html"
_MIDDLE = (
    "The road had been shut for {0} weeks while crews rebuilt the bridge over the river.",
    "Both ministers said that freight on the route should grow by {0} percent within a year.",
    "The commission, which met for the {0}th time, also looked at ferry lines and winter service.",
    "“We have waited for this day,” the mayor told some {0} guests at the old customs house.",
)
DATELINE = f"OSLO, May 6 ({PUBLISHER}) -- "


def paragraphs(count: int = 24) -> list[str]:
    """The report, paragraph by paragraph; `count` of them between the first and the last."""
    middle = [
        " ".join(_MIDDLE[(number + shift) % 4].format(number + shift + 11) for shift in range(3))
        for number in range(count)
    ]
    return [DATELINE + FIRST, *middle, LAST]


def text(count: int = 24) -> str:
    """As plain text with a header."""
    return "\n\n".join((TITLE, "May 6, 2021", *paragraphs(count))) + "\n"


# ------------------------------------------------------------------- pages
_LINKED = {
    "@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE,
    "datePublished": "2021-05-06T10:22:00+02:00", "dateModified": "2021-05-09T08:00:00+02:00",
    "publisher": {"@type": "Organization", "name": PUBLISHER},
}  # fmt: skip


def page(body: list[str], *, title: str = TITLE, linked: object = _LINKED, seed: int = 1) -> str:
    """An HTML page of 60 to 100 kB: a report with menus, teasers, scripts and a footer."""
    menu = "".join(
        f'<li class="item"><a href="/s/{i}" data-track="m{i}">Section {i}</a><ul>'
        + "".join(f'<li><a href="/s/{i}/{j}">Part {j} of it</a></li>' for j in range(6))
        + "</ul></li>"
        for i in range(20)
    )
    script = "".join(f'window.v{i}="{(i * 7919 * seed) % 99991}";' for i in range(1400))
    style = "".join(f".c{i}{{margin:{i}px;padding:0 {i}px}}" for i in range(400))
    cards = "".join(
        f'<article class="card"><a href="/a/{i}"><img src="/i/{i}.jpg" alt=""><h3>Another story, '
        f'number {i}</h3></a><time datetime="2023-01-{i % 28 + 1:02}">Jan {i % 28 + 1}</time>'
        "<p>A teaser that belongs to another story.</p></article>"
        for i in range(50)
    )
    prose = "".join(f"<p>{html.escape(part)}</p>\n" for part in body)
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | {PUBLISHER}'
        f'</title><meta property="og:title" content="{title}"><link rel="canonical" '
        f'href="{ADDRESS}"><meta property="og:site_name" content="{PUBLISHER}">'
        f'<script type="application/ld+json">{json.dumps(linked)}</script><style>{style}</style>'
        f"<script>{script}</script></head><body><header><nav><ul>{menu}</ul></nav></header><main>"
        f'<article><h1>{title}</h1><p class="byline">By Ana Roth</p><time datetime="2021-05-06">'
        f'May 6, 2021</time><figure><img src="q.jpg"><figcaption>Guests on the bridge before the '
        f"opening. (HNA/Jo Lee)</figcaption></figure>{prose}<ul class='share'><li>Share</li>"
        f"<li>Tweet</li></ul></article><aside><h2>Most read</h2>{cards}</aside></main><footer>"
        f"<ul>{menu}</ul><p>© 2001-2026 {PUBLISHER}. All rights reserved.</p></footer></body>"
        "</html>"
    )


# ------------------------------------------------------------------- records
def record(number: int = 0) -> dict[str, object]:
    """As a news database exports it; each number another report."""
    body = paragraphs(6)
    body[1] += f" Lot {number} was the first."
    return {
        "id": number, "headline": TITLE, "source": {"name": PUBLISHER}, "url": ADDRESS,
        "meta": {"pub_date": "2021-05-06T23:30:00-05:00"}, "content": "\n\n".join(body),
    }  # fmt: skip


def _flat(number: int) -> dict[str, object]:
    one = record(number)
    return {"title": one["headline"], "publisher": PUBLISHER, "date": DAY, "text": one["content"]}


def _table(mark: str, count: int) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, ["title", "publisher", "date", "text"], delimiter=mark)
    writer.writeheader()
    writer.writerows(_flat(number) for number in range(count))
    return out.getvalue().encode()


def _rss(count: int) -> bytes:
    items = "".join(
        f"<item><title>{TITLE}</title><link>{ADDRESS}</link>"
        f"<pubDate>Thu, 06 May 2021 23:30:00 -0500</pubDate>"
        f"<content:encoded>{_cdata(number)}</content:encoded></item>"
        for number in range(count)
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>{PUBLISHER}</title>{items}</channel></rss>"
    ).encode()


def _atom(count: int) -> bytes:
    entries = "".join(
        f'<entry><title>{TITLE}</title><link href="{ADDRESS}"/><published>2021-05-06T23:30:00-05:00'
        f'</published><updated>2021-05-09T08:00:00Z</updated><content type="html">{_cdata(number)}'
        "</content></entry>"
        for number in range(count)
    )
    head = '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">'
    return f"{head}<title>{PUBLISHER}</title>{entries}</feed>".encode()


def _cdata(number: int) -> str:
    body = str(record(number)["content"]).split("\n\n")
    return "<![CDATA[" + "".join(f"<p>{html.escape(part)}</p>" for part in body) + "]]>"


# ------------------------------------------------------------------- mail and office
def _mail(number: int = 0) -> bytes:
    message = EmailMessage()
    message["Subject"] = TITLE
    message["From"] = f"{PUBLISHER} <desk@news.example.org>"
    message["Date"] = "Thu, 06 May 2021 23:30:00 -0500"
    message["Message-ID"] = f"<{number}@news.example.org>"
    message.set_content(str(record(number)["content"]))
    message.add_alternative("".join(f"<p>{part}</p>" for part in paragraphs()), subtype="html")
    return message.as_bytes()


def _mbox(count: int) -> bytes:
    return b"".join(
        b"From desk@news.example.org Thu May  6 23:30:00 2021\n" + _mail(number) + b"\n"
        for number in range(count)
    )


def docx(body: list[str], *, title: str = TITLE) -> bytes:
    """A Word file."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    style = '<w:pPr><w:pStyle w:val="Title"/></w:pPr>'
    runs = "".join(
        f'<w:p>{style if not number else ""}<w:r><w:t xml:space="preserve">{html.escape(part)}'
        "</w:t></w:r></w:p>"
        for number, part in enumerate((title, "May 6, 2021", *body))
    )
    core = (
        '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dcterms="urn:d"><dcterms:created>'
        "2024-02-01T09:00:00Z</dcterms:created></cp:coreProperties>"
    )
    return zipped({
        "[Content_Types].xml": b"<Types/>",
        "word/document.xml": f"<w:document {space}><w:body>{runs}</w:body></w:document>".encode(),
        "docProps/core.xml": core.encode(),
    })  # fmt: skip


def pdf(lines: list[str], *, title: str = TITLE, created: str = "20240201090000Z") -> bytes:
    """A PDF of plain lines, 48 on a page, with a running head and a page number."""
    pages = [lines[start : start + 48] for start in range(0, len(lines), 48)]
    bodies: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>", b"",
                           b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
                           f"<</Title({title})/CreationDate(D:{created})>>".encode()]  # fmt: skip
    kids: list[str] = []
    for number, page_lines in enumerate(pages, 1):
        shown = [f"{PUBLISHER} daily file", *page_lines, f"Page {number} of {len(pages)}"]
        rows = b"\n".join(
            b"("
            + line.encode("cp1252")
            .replace(b"\\", b"\\\\")
            .replace(b"(", b"\\(")
            .replace(b")", b"\\)")
            + b") Tj T*"
            for line in shown
        )
        stream = b"BT /F1 10 Tf 14 TL 50 780 Td\n" + rows + b"\nET"
        bodies.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
        bodies.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>"
            b"/Contents %d 0 R>>" % len(bodies)
        )
        kids.append(f"{len(bodies)} 0 R")
    bodies[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>".encode()
    out = io.BytesIO(b"%PDF-1.4\n")
    out.seek(0, io.SEEK_END)
    places: list[int] = []
    for number, body in enumerate(bodies, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(
        b"trailer<</Size %d/Root 1 0 R/Info 4 0 R>>\nstartxref\n%d\n%%%%EOF\n"
        % (len(bodies) + 1, start)
    )
    return out.getvalue()


def wrapped(parts: list[str], width: int = 90) -> list[str]:
    """Lines as a printer breaks them."""
    import textwrap

    return [line for part in parts for line in textwrap.wrap(part, width)]


# ------------------------------------------------------------------- archives
def zipped(members: dict[str, bytes]) -> bytes:
    """A ZIP archive in memory."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def warc(bodies: list[bytes], *, address: str = ADDRESS, packed: bool = True) -> bytes:
    """A crawl of some pages: a record about itself, then for each page request and response."""
    records = [_crawled("warcinfo", "", b"software: none\r\n", "application/warc-fields")]
    for number, body in enumerate(bodies):
        at = f"{address}?{number}" if number else address
        answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
        answer += b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(body, mtime=0)
        records.append(_crawled("request", at, b"GET / HTTP/1.1\r\n\r\n", "application/http"))
        records.append(_crawled("response", at, answer, "application/http; msgtype=response"))
        picture = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG"
        records.append(_crawled("response", f"{at}.png", picture, "application/http"))
    return b"".join(gzip.compress(one, mtime=0) if packed else one for one in records)


def _crawled(kind: str, address: str, block: bytes, content: str) -> bytes:
    target = f"WARC-Target-URI: {address}\r\n" if address else ""
    return (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\n{target}WARC-Date: 2024-08-25T03:04:05Z\r\n"
        f"Content-Type: {content}\r\nContent-Length: {len(block)}\r\n\r\n"
    ).encode() + block + b"\r\n\r\n"  # fmt: skip


def _wacz() -> bytes:
    return zipped({
        "datapackage.json": b"{}",
        "pages/pages.jsonl": b'{"url": "https://news.example.org", "text": "not twice"}\n',
        "archive/data.warc.gz": warc([page(paragraphs()).encode()]),
    })  # fmt: skip


# ------------------------------------------------------------------- the table
class Made(NamedTuple):
    """A file to write, and what is to be read from it."""

    name: str
    make: Callable[[], bytes]
    documents: int = 1
    extra: str = ""
    """The extra that reading it needs."""


def _zstd(data: bytes) -> bytes:
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    packed: bytes = zstd.compress(data)
    return packed


def _markdown() -> str:
    head = f"---\ntitle: {TITLE}\ndate: {DAY}\npublisher: {PUBLISHER}\n---\n\n"
    return head + "\n\n".join(paragraphs()) + "\n"


def _many(start: str, count: int, end: str, mark: str) -> bytes:
    return (start + mark.join(json.dumps(record(n)) for n in range(count)) + end).encode()


def _page() -> bytes:
    return page(paragraphs()).encode()


def _latin() -> bytes:
    return page(paragraphs()).replace("utf-8", "iso-8859-1").encode("cp1252")


def _dump() -> bytes:
    return zipped({
        "a/page.html": _page(), "a/i.png": b"\x89PNG", "b.txt": text().encode(),
        "c.jsonl": _many("", 10, "\n", "\n"),
    })  # fmt: skip


def _nested() -> bytes:
    return zipped({"inner.zip": zipped({"b.txt.gz": gzip.compress(text().encode())})})


def _crawl() -> bytes:
    return warc([page(paragraphs(20 + number)).encode() for number in range(5)])


MADE: tuple[Made, ...] = (
    Made("report.txt", lambda: text().encode()),
    Made("report.md", lambda: _markdown().encode()),
    Made("windows.txt", lambda: text().encode("cp1252")),
    Made("wide.txt", lambda: text().encode("utf-16")),
    Made("page.html", _page, extra="html"),
    Made("page-without-suffix", _page, extra="html"),
    Made("latin.htm", _latin, extra="html"),
    Made("one.json", lambda: json.dumps(record(), indent=1).encode()),
    Made("list.json", lambda: _many("[", 300, "]", ",\n"), 300),
    Made("answer.json", lambda: _many('{"status": "ok", "articles": [', 40, "]}", ","), 40),
    Made("export.jsonl", lambda: _many("", 2000, "\n", "\n"), 2000),
    Made("table.csv", lambda: _table(",", 500), 500),
    Made("table.tsv", lambda: _table("\t", 500), 500),
    Made("semicolons.csv", lambda: _table(";", 20), 20),
    Made("feed.rss", lambda: _rss(60), 60),
    Made("feed.xml", lambda: _atom(60), 60),
    Made("letter.eml", _mail),
    Made("box.mbox", lambda: _mbox(50), 50),
    Made("file.docx", lambda: docx(paragraphs())),
    Made("file.pdf", lambda: pdf(wrapped([TITLE, "May 6, 2021", *paragraphs(60)])), extra="pdf"),
    Made("report.txt.gz", lambda: gzip.compress(text().encode())),
    Made("report.txt.bz2", lambda: bz2.compress(text().encode())),
    Made("report.txt.xz", lambda: lzma.compress(text().encode())),
    Made("report.txt.zst", lambda: _zstd(text().encode()), extra="zstd"),
    Made("page.html.gz", lambda: gzip.compress(_page()), extra="html"),
    Made("export.jsonl.xz", lambda: lzma.compress(_many("", 200, "\n", "\n")), 200),
    Made("table.csv.bz2", lambda: bz2.compress(_table(",", 50)), 50),
    Made("dump.zip", _dump, 12, extra="html"),
    Made("nested.zip", _nested),
    Made("crawl.warc.gz", _crawl, 5, extra="html"),
    Made("crawl.warc", lambda: warc([_page()], packed=False), extra="html"),
    Made("crawl.wacz", _wacz, extra="html"),
)


def write(folder: Path) -> Iterator[Path]:
    """Write them all; those whose packer is not installed are left out."""
    for made in MADE:
        try:
            data = made.make()
        except ImportError:
            continue
        path = folder / made.name
        path.write_bytes(data)
        yield path


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    for written in write(target):
        sys.stdout.write(f"{written.stat().st_size:>9} {written}\n")
