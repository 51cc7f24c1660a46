"""Title, publisher and day of pages, records and mail, and which of several days is taken."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from bilat_cli.documents import Piece, Settings, documents_of, markup, read
from bilat_cli.errors import InputError
from bilat_cli.model import Document
from tests import make_formats as make
from tests.test_formats import has

html = pytest.mark.skipif(not has("html"), reason="needs the extra html")

DAY = dt.date(2021, 5, 6)
LINES = (
    "The foreign ministers of Norway and Finland met for two hours on Thursday and spoke of roads, "
    "ports and ferries on the northern border.",
    "Both sides said that the road would be opened to freight before the end of the month, and "
    "that a second bridge is planned.",
    "The next meeting is planned in Helsinki in the autumn of 2022, the ministry said.",
)
PROSE = "".join(f"<p>{line}</p>" for line in LINES)


def of_page(head: str = "", body: str = f"<article><h1>Ports reopen</h1>{PROSE}</article>",
            about: tuple[tuple[str, str], ...] = ()) -> Document:  # fmt: skip
    page = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    piece = Piece(path="page.html", data=page.encode(), about=about)
    return documents_of(piece, Settings())[0]


def of_record(record: Mapping[str, object], **fields: str) -> Document:
    piece = Piece(path="a.jsonl#1", name="", data=json.dumps(record).encode(), form="record")
    return documents_of(piece, Settings(fields=tuple(fields.items())))[0]


def linked(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(fields)}</script>'


ARTICLE = linked(**{"@type": "NewsArticle", "datePublished": "2021-05-06T23:50:00-04:00",
                    "dateModified": "2021-05-09", "headline": "Ports &amp; roads reopen",
                    "publisher": {"name": "Harbour News"}})  # fmt: skip
META = '<meta property="article:published_time" content="2021-05-06T23:50:00Z">'
CHANGED = '<meta property="article:modified_time" content="2021-05-09">'
ADDRESS = '<link rel="canonical" href="https://news.example.org/2021/05/08/ports.html">'
TIME = '<time datetime="2021-05-07T08:00">May 7</time>'


@html
@pytest.mark.parametrize(
    ("head", "body", "day", "source"),
    [
        (ARTICLE + META.replace("05-06", "05-07") + ADDRESS, TIME, 6, "JSON-LD datePublished"),
        (META + CHANGED + ADDRESS, TIME, 6, "meta article:published_time"),
        (CHANGED + ADDRESS, TIME, 7, "page"),
        (CHANGED + ADDRESS, "", 8, "address"),
        (CHANGED, "", 9, "meta article:modified_time, modified"),
        ('<meta name="date" content="06/05/2021">', "", 6, "meta date"),
        (linked(**{"@graph": [{"@type": "WebPage", "datePublished": "2021-05-09"},
                              {"@type": ["NewsArticle"], "datePublished": "2021-05-06"}]}),
         "", 6, "JSON-LD datePublished"),
        ('<script type="application/ld+json">{"@type": oops</script>' + META, "", 6,
         "meta article:published_time"),
    ],
)  # fmt: skip
def test_the_order_of_trust(head: str, body: str, day: int, source: str) -> None:
    document = of_page(head, f"<article><h1>Ports reopen</h1>{body}{PROSE}</article>")
    assert document.published == dt.date(2021, 5, day)
    assert dict(document.origins)["published"].startswith(source)


@html
def test_what_contradicts_is_said() -> None:
    document = of_page(ARTICLE + ADDRESS, about=(("crawled", "2024-08-25T01:02:03Z"),))
    assert document.published == DAY
    assert document.notes == (
        "crawled 2024-08-25T01:02:03Z",
        "published 2021-05-06 by the JSON-LD datePublished, 2021-05-08 by the address",
        "published 2021-05-06 by the JSON-LD datePublished, 2021-05-09 by the JSON-LD modified",
    )


@html
def test_neither_the_crawl_nor_the_footer_is_a_day_of_publication() -> None:
    page = f"<div>{PROSE}</div><footer>© 2024 Harbour News. Last updated 1 June 2024</footer>"
    document = of_page("<title>Ports reopen</title>", page, about=(("crawled", "2024-08-25"),))
    assert document.published is None


@html
def test_a_day_in_the_prose_is_no_day_of_publication() -> None:
    document = of_page(
        "", f"<div>{PROSE}<p>The port was shut on 2 March 2019 by a storm.</p></div>"
    )
    assert document.published is None


@html
@pytest.mark.parametrize(
    ("head", "title", "publisher"),
    [
        (ARTICLE, "Ports & roads reopen", "Harbour News"),
        ('<meta property="og:title" content="Ports reopen | Harbour News">'
         '<meta property="og:site_name" content="Harbour News">', "Ports reopen", "Harbour News"),
        ("<title>Ports reopen - Harbour News</title>", "Ports reopen", "Harbour News"),
        ("<title>Ports reopen</title>" + ADDRESS, "Ports reopen", "news.example.org"),
        ("<title>Harbour News</title>", "Ports reopen", None),
        ('<title>Ports reopen – Harbour Blog</title>'
         '<meta property="og:title" content="Ports reopen - Harbour Blog">',
         "Ports reopen", "Harbour Blog"),
    ],
)  # fmt: skip
def test_titles_and_publishers_of_pages(head: str, title: str, publisher: str | None) -> None:
    document = of_page(head)
    assert (document.title, document.publisher) == (title, publisher)
    block = document.blocks[0]
    assert (block.kind, document.text[block.start : block.end]) == ("headline", title)


@html
def test_a_page_saved_by_a_browser_tells_its_address() -> None:
    saved = "<!-- saved from url=(0046)https://news.example.org/2021/05/06/ports.html -->"
    assert of_page(saved).published == DAY


@html
def test_captions_stand_apart_behind_the_text() -> None:
    figure = "<figure><img><figcaption>Guests on the quay, May 2, 2019. (HNA)</figcaption></figure>"
    document = of_page("", f"<article><h1>Ports reopen</h1>{figure}{PROSE}</article>")
    last = document.blocks[-1]
    assert last.kind == "caption"
    assert document.text[last.start : last.end] == "Guests on the quay, May 2, 2019. (HNA)"
    assert all("quay" not in document.text[b.start : b.end] for b in document.blocks[:-1])


@html
@pytest.mark.parametrize(
    "body",
    [
        f"<article><h1>Ports reopen</h1>{PROSE}</article>",
        f"<div><b>Ports reopen</b><br><br>{'<br><br>'.join(LINES)}</div>",
        f"<article>{PROSE}<ul><li>First <b>point</b><li><p>Second point</p></ul>{PROSE}</article>",
        f"<article>{PROSE}<table><tr><th>Year<th>Trade<tr><td>2020<td>5</table></article>",
        f"<article>{PROSE}<blockquote><p>We will sign.</p></blockquote><pre>a  b</pre></article>",
        f"<article><h2>One</h2>{PROSE}<h2>Two</h2>{PROSE}<p>a<br>b</p></article>",
        f"<div>{LINES[0]}<div>{LINES[1]}<span>{LINES[2]}</span> tail</div> more</div>",
    ],
)
def test_no_word_of_what_trafilatura_finds_is_lost(body: str) -> None:
    from trafilatura import bare_extraction

    page = f"<!DOCTYPE html><html><head><title>x</title></head><body>{body}</body></html>"
    found = bare_extraction(page, include_comments=False)
    text = documents_of(Piece(path="a.html", data=page.encode()), Settings())[0].text
    words = [Counter(re.findall(r"\w+", one)) for one in (str(found.text), text)]
    assert not words[0] - words[1]


@html
def test_rows_of_values_stay_rows_and_a_layout_by_tables_does_not() -> None:
    values = "<table><tr><th>Year<th>Trade<tr><td>2020<td>5 bn</table>"
    assert "| 2020 | 5 bn |" in of_page("", f"<article>{PROSE}{values}{PROSE}</article>").text
    page = f"<table><tr><td><a href=1>World</a><br><a href=2>Asia</a><td>{PROSE}</table>"
    document = of_page("<title>Ports reopen</title>", page)
    assert "|" not in document.text
    assert all(line in document.text for line in LINES)


# ------------------------------------------------------------------- records
@pytest.mark.parametrize(
    "record",
    [
        {"title": "Ports reopen", "text": LINES[0], "date": "2021-05-06", "publisher": "HNA"},
        {"headline": "Ports reopen", "body": LINES[0], "published_at": "2021-05-06T23:00:00-05:00",
         "source": {"id": None, "name": "HNA"}},
        {"webTitle": "Ports reopen", "webPublicationDate": "2021-05-06T01:00:00Z",
         "fields": {"bodyText": LINES[0], "publication": "HNA"}},
        {"title": {"rendered": "Ports&nbsp;reopen"}, "content": {"rendered": f"<p>{LINES[0]}</p>"},
         "date": "2021-05-06T01:00:00", "site_name": "HNA"},
        {"_source": {"title": "Ports reopen", "maintext": LINES[0], "date_publish": 1620302400,
                     "source_domain": "HNA"}},
        {"Title": "Ports reopen", "Full Text": [LINES[0]], "Publication date": "6 May 2021",
         "Publication": "HNA"},
    ],
)  # fmt: skip
def test_fields_are_guessed(record: dict[str, object]) -> None:
    document = of_record(record)
    assert (document.title, document.publisher, document.published) == ("Ports reopen", "HNA", DAY)
    assert document.text == f"Ports reopen\n\n{LINES[0]}"


def test_fields_can_be_told() -> None:
    record = {
        "text": "wrong",
        "a": {"b": [{"c": LINES[0]}]},
        "x": "2021-05-06",
        "date": "2020-01-01",
    }
    document = of_record(record, text="a.b.0.c", date="x")
    assert document.text == LINES[0]
    assert dict(document.origins)["published"] == "field x: 2021-05-06"


def test_a_field_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(InputError, match="content") as caught:
        of_record({"story": LINES[0]}, text="content")
    assert "story" in str(caught.value.hint)


def test_an_export_gives_its_records_no_day(tmp_path: Path) -> None:
    """The day in the name of a file of many records is the day of the export."""
    file = tmp_path / "2024-08-22-export.jsonl"
    file.write_text(json.dumps({"text": LINES[0]}) + "\n" + json.dumps({"text": LINES[1]}))
    assert [document.published for document in read(file)] == [None, None]


def test_a_mail_and_what_it_carries(tmp_path: Path) -> None:
    from email.message import EmailMessage

    message = EmailMessage()
    message["Subject"] = "Ports reöpen"
    message["From"] = "Harbour Desk <desk@example.org>"
    message["Date"] = "Thu, 6 May 2021 23:55:00 -0500"
    message["MIME-Version"] = "1.0"
    message.set_content(LINES[0])
    message.add_attachment(make.docx(list(LINES)), maintype="application", subtype="octet-stream",
                           filename="report.docx")  # fmt: skip
    message.add_attachment(b"\x00" * 500, maintype="application", subtype="x", filename="x.bin")
    file = tmp_path / "a.eml"
    file.write_bytes(message.as_bytes())
    mail, attached = read(file)
    assert (mail.title, mail.publisher, mail.published) == ("Ports reöpen", "Harbour Desk", DAY)
    assert attached.path == f"{file}/report.docx"
    assert attached.title == make.TITLE
    assert mail.notes == (f"{file}/x.bin: binary data, no text",)


def test_pieces_of_markup_keep_every_word() -> None:
    text = markup.text_of(
        "<p>One &amp; <b>two</b></p><script>no</script><!-- no --><ul><li>three<li>four</ul>"
        "five<br>six<style>no</style>"
    )
    assert text == "One & two\n\n- three\n- four\n\nfive\nsix"


def test_a_format_without_its_package_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    for package, name, data in (
        ("trafilatura", "html", b"<html><p>x"),
        ("pypdf", "pdf", b"%PDF-1"),
    ):
        monkeypatch.setitem(sys.modules, package, None)
        with pytest.raises(InputError) as caught:
            documents_of(Piece(path=f"a.{name}", data=data), Settings())
        assert caught.value.hint == f"pip install 'bilat-cli[{name}]'"
