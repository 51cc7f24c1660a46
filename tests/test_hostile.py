"""Input that is broken, boundless or meant to harm: one clear line, and the rest is read."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import os
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bilat_cli.documents import Piece, Settings, documents_of, pieces, read
from bilat_cli.errors import InputError
from bilat_cli.model import Document
from tests import make_formats as make
from tests.test_formats import has

html = pytest.mark.skipif(not has("html"), reason="needs the extra html")
pdf = pytest.mark.skipif(not has("pdf"), reason="needs the extra pdf")

Packer = Callable[[bytes], bytes]
REPORT = "OSLO, May 3 (Harbour News) -- The ministers of Norway and Finland met for an hour.\n"
LIMIT = 200_000


def gathered(path: Path, limit: int = LIMIT) -> tuple[list[Document], list[InputError]]:
    problems: list[InputError] = []
    documents = list(read(path, on_problem=problems.append, limit=limit))
    for problem in problems:
        assert "\n" not in problem.message
        assert problem.path
    return documents, problems


def written(folder: Path, name: str, data: bytes) -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


# ------------------------------------------------------------------- bombs
ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]><rss><channel><item><title>x</title><description>&j;</description></item></channel></rss>"
)


def test_entities_of_a_feed_are_not_expanded(tmp_path: Path) -> None:
    documents, problems = gathered(written(tmp_path, "a.rss", ENTITIES.encode()))
    assert documents == []
    assert ["entities" in problem.message for problem in problems] == [True]


def test_entities_of_a_word_file_are_not_expanded(tmp_path: Path) -> None:
    file = make.zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": ENTITIES.encode()})
    documents, problems = gathered(written(tmp_path, "a.docx", file))
    assert documents == []
    assert "entities" in problems[0].message


def test_an_external_entity_is_not_fetched(tmp_path: Path) -> None:
    secret = written(tmp_path, "secret", b"the secret words")
    feed = (
        f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{secret.as_uri()}">]><rss><channel><item>'
        "<title>x</title><description>&x;</description></item></channel></rss>"
    )
    documents, problems = gathered(written(tmp_path, "a.rss", feed.encode("utf-16")))
    assert all("secret words" not in document.text for document in documents)
    assert problems


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.csv", "a.zip", "a.mbox"])
def test_bombs_end_at_the_limit(tmp_path: Path, pack: Packer, name: str) -> None:
    """Far more than the limit, from a few kilobytes."""
    head = (
        b"title,text\n" if name == "a.csv" else b"From a b 2020\nA: b\n" if "mbox" in name else b""
    )
    file = written(tmp_path, name + ".packed", pack(head + b" " * (60 * LIMIT)))
    documents, problems = gathered(file)
    assert documents == []
    assert len(problems) == 1
    assert "MB" in problems[0].message


def test_a_bomb_inside_of_an_archive_ends_the_archive(tmp_path: Path) -> None:
    bomb = gzip.compress(b"x" * (300 * LIMIT))
    members = {f"{n}.txt.gz": bomb for n in range(20)}
    documents, problems = gathered(written(tmp_path, "a.zip", make.zipped(members)), LIMIT // 100)
    assert documents == []
    assert any("times its size" in problem.message for problem in problems)
    assert len(problems) < 20


def test_archives_in_archives_end(tmp_path: Path) -> None:
    inner = make.zipped({"a.txt": REPORT.encode()})
    for _ in range(8):
        inner = make.zipped({"a.zip": inner, "b.txt": REPORT.encode()})
    documents, problems = gathered(written(tmp_path, "a.zip", inner))
    assert len(documents) == 4
    assert "deep" in problems[0].message


def test_the_limit_is_said_with_the_option_that_raises_it(tmp_path: Path) -> None:
    line = json.dumps({"text": REPORT * 100}) + "\n"
    file = written(tmp_path, "a.jsonl", (json.dumps({"text": REPORT}) + "\n" + line).encode())
    documents, problems = gathered(file, 1000)
    assert len(documents) == 1
    assert "--max-bytes" in (problems[0].hint or "")
    assert len(list(read(file, limit=100_000))) == 2


# ------------------------------------------------------------------- archives
def test_names_that_climb_out_climb_nowhere(tmp_path: Path) -> None:
    folder = tmp_path / "inner"
    folder.mkdir()
    names = ("../../climbed.txt", "/absolute.txt", "..\\climbed.txt", "a/\x1b[31mred\n.txt")
    file = written(folder, "a.zip", make.zipped({name: REPORT.encode() for name in names}))
    documents, problems = gathered(file)
    assert len(documents) == len(names)
    assert problems == []
    assert sorted(item.name for item in tmp_path.rglob("*")) == ["a.zip", "inner"]
    assert not Path("/absolute.txt").exists()


def test_what_is_encrypted_is_named_and_the_rest_read(tmp_path: Path) -> None:
    data = bytearray(make.zipped({"a.txt": REPORT.encode(), "b.txt": b"More. " + REPORT.encode()}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    documents, problems = gathered(written(tmp_path, "a.zip", bytes(data)))
    assert [Path(document.path).name for document in documents] == ["b.txt"]
    assert [problem.message for problem in problems] == ["encrypted"]


def test_a_damaged_member_does_not_cost_the_others(tmp_path: Path) -> None:
    data = bytearray(make.zipped({"a.txt": REPORT.encode() * 50, "b.txt": REPORT.encode()}))
    place = data.index(b"a.txt") + 15
    data[place : place + 20] = b"\xff" * 20
    documents, problems = gathered(written(tmp_path, "a.zip", bytes(data)))
    assert [Path(document.path).name for document in documents] == ["b.txt"]
    assert problems[0].path == str(tmp_path / "a.zip/a.txt")


def _cut(data: bytes) -> bytes:
    return data[: len(data) * 2 // 3]


LINES = [json.dumps({"text": f"{n}: {os.urandom(20).hex()} {REPORT}"}) for n in range(300)]
ITEMS = "".join(
    f"<item><title>{n}</title><description>{REPORT}</description></item>" for n in range(99)
)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.jsonl.gz", _cut(gzip.compress("\n".join(LINES).encode()))),
        ("a.jsonl.xz", _cut(lzma.compress("\n".join(LINES).encode()))),
        ("a.json", _cut(f"[{','.join(LINES)}]".encode())),
        ("a.rss", _cut(f"<rss><channel>{ITEMS}</channel></rss>".encode())),
        ("a.warc", _cut(make.warc([REPORT.encode() * (n + 1) for n in range(9)], packed=False))),
        ("a.warc.gz", _cut(make.warc([os.urandom(99).hex().encode() for _ in range(9)]))),
        ("a.csv", b"title,text\n" + b"a,The ministers met in Oslo.\n" * 9 + b'b,"' + b"x" * LIMIT),
    ],
)
def test_what_came_before_a_break_is_kept(tmp_path: Path, name: str, data: bytes) -> None:
    file = written(tmp_path, name, data)
    problems: list[InputError] = []
    settings = Settings(limit=LIMIT)
    kept = list(pieces([str(file)], settings=settings, on_problem=problems.append))
    assert len(kept) > 2
    assert len(problems) == 1
    assert problems[0].path == str(file)


@pytest.mark.parametrize("length", ["", "-1", "x", "9" * 5000])
def test_a_warc_record_of_no_length(tmp_path: Path, length: str) -> None:
    data = make.warc([REPORT.encode()], packed=False)
    more = f"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {length}\r\n\r\n".encode()
    file = written(tmp_path, "a.warc", data + more)
    problems: list[InputError] = []
    kept = list(pieces([str(file)], settings=Settings(), on_problem=problems.append))
    assert len(kept) == len(problems) == 1


def test_a_zip_cut_off_is_one_problem(tmp_path: Path) -> None:
    file = written(tmp_path, "a.zip", _cut(make.zipped({"a.txt": REPORT.encode() * 99})))
    assert [problem.message for problem in gathered(file)[1]] == ["broken ZIP archive"]


# ------------------------------------------------------------------- depth and length
@html
@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "table><tr><td", "ul><li"])
def test_ten_thousand_nested_tags(tmp_path: Path, tag: str) -> None:
    page = f"<html><body><{tag}>" + f"<{tag}>" * 10_000 + f"<p>{REPORT}</p></body></html>"
    ((document,), problems) = gathered(written(tmp_path, "a.html", page.encode()))
    assert "The ministers of Norway and Finland met" in document.text
    assert any("nested" in note for note in document.notes)
    assert problems == []


@html
@pytest.mark.parametrize(
    "page",
    [
        "<p " + " ".join(f"a{n}=1" for n in range(40_000)) + ">" + REPORT,
        "<table><tr>" + "<td>x" * 40_000 + f"</tr></table><p>{REPORT}",
        f"<p>{REPORT}<p>" + "<" * 100_000,
        f"<p>{REPORT}<p>" + "<a" * 100_000,
        f"<p>{REPORT}<p>" + "<!--" * 100_000,
        f"<p>{REPORT}<p>" + "The ministers met. " * 8000,
        f"<p>{REPORT}<p>" + "x" * 150_000,
        '<script type="application/ld+json">' + "[" * 100_000 + f"</script><p>{REPORT * 5}",
    ],
    ids=["attributes", "cells", "lt", "tags", "comments", "long", "word", "linked"],
)
def test_pages_made_to_take_long(tmp_path: Path, page: str) -> None:
    """Each would take minutes if a step were more than linear: the run would not end."""
    file = written(tmp_path, "a.html", f"<html><body>{page}</body></html>".encode())
    ((document,), _) = gathered(file, 2_000_000)
    assert "The ministers of Norway and Finland met" in document.text


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.json", b"[" * 100_000),
        ("a.json", b'{"text":' * 100_000),
        ("a.jsonl", b'{"text": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"),
        ("a.rss", b"<rss><item><description>" + b"<b>" * 100_000),
        ("a.eml", b"Message-ID: <a>\nContent-Type: multipart/mixed; boundary=a\n\n--a\n" * 5000),
        ("a.mbox", b"From a b 2020\nFrom: c\n\n" * 3),
    ],
)
def test_records_nested_without_end(tmp_path: Path, name: str, data: bytes) -> None:
    _, problems = gathered(written(tmp_path, name, data), 2_000_000)
    assert problems


def test_a_csv_field_without_end(tmp_path: Path) -> None:
    data = b'title,text\na,The ministers met in Oslo.\nb,"' + b"x, y\n" * LIMIT
    documents, problems = gathered(written(tmp_path, "a.csv", data))
    assert len(documents) == 1
    assert "CSV" in problems[0].message


# ------------------------------------------------------------------- characters
def test_lone_surrogates_and_null_characters_of_records(tmp_path: Path) -> None:
    line = '{"title": "Ports \\ud800 reopen", "text": "The ministers\\u0000 met \\udfff in Oslo."}'
    documents, problems = gathered(written(tmp_path, "a.jsonl", line.encode()))
    assert [bool(document.text.encode()) for document in documents] == [True] * len(documents)
    assert len(documents) + len(problems) == 1


def test_the_last_of_two_equal_keys_counts(tmp_path: Path) -> None:
    data = b'{"text": "Old words.", "text": "The ministers met in Oslo."}\n'
    ((document,), _) = gathered(written(tmp_path, "a.jsonl", data * 1))
    assert document.text == "The ministers met in Oslo."


@html
@pytest.mark.parametrize("told", ["utf-8", "koi8-r", "no-such-charset", "utf-7", "undefined"])
def test_a_wrong_charset_is_not_believed(tmp_path: Path, told: str) -> None:
    page = f"<html><head><meta charset={told}></head><body><p>Ministers met in Tromsø. {REPORT}</p>"
    ((document,), _) = gathered(written(tmp_path, "a.html", page.encode()))
    assert "Tromsø" in document.text
    ((document,), _) = gathered(written(tmp_path, "b.html", page.encode("cp1252")))
    assert "Ministers met in Troms" in document.text


@pytest.mark.parametrize("charset", ["idna", "hex", "undefined", "no such", "utf\x80-8"])
def test_a_mail_in_a_charset_that_is_none(tmp_path: Path, charset: str) -> None:
    data = (
        f"Message-ID: <a>\nSubject: =?{charset}?q?Ports?=\n"
        f"Content-Type: text/plain; charset={charset}\n\nTroms\xf8. {REPORT}"
    )
    ((document,), _) = gathered(written(tmp_path, "a.eml", data.encode("cp1252", "ignore")))
    assert "The ministers of Norway and Finland met" in document.text


@pytest.mark.parametrize("encoding", ["u-8", "gb18030", "utf-16"])
def test_a_feed_in_an_encoding_that_is_not_its_own(tmp_path: Path, encoding: str) -> None:
    feed = f'<?xml version="1.0" encoding="{encoding}"?><rss><channel>{ITEMS}</channel></rss>'
    documents, problems = gathered(written(tmp_path, "a.rss", feed.encode()))
    assert documents == []
    assert len(problems) == 1


def test_a_mail_with_broken_headers(tmp_path: Path) -> None:
    data = (
        b"Message-ID: <a>\nSubject: =?utf-8?b?////?= =?nope?q?a?=\nFrom: =?x?=@@\n"
        b"Date: 99 Foo 20211\n"
        b'Content-Type: text/plain; charset="no such"\nContent-Transfer-Encoding: base64\n\n!!\n'
    ) + REPORT.encode()
    documents, problems = gathered(written(tmp_path, "a.eml", data))
    assert len(documents) + len(problems) == 1


# ------------------------------------------------------------------- files that are none
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_pipes_sockets_and_devices_among_the_files(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", REPORT.encode())
    os.mkfifo(tmp_path / "pipe.jsonl")
    (tmp_path / "zero.csv").symlink_to("/dev/zero")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "up").symlink_to(tmp_path)
    documents, problems = gathered(tmp_path)
    assert len(documents) == 1
    assert sorted(Path(str(problem.path)).name for problem in problems) == [
        "loop", "pipe.jsonl", "zero.csv",
    ]  # fmt: skip


def test_a_file_that_vanishes_or_changes_between_the_halves(tmp_path: Path) -> None:
    gone, grown = (written(tmp_path, name, REPORT.encode()) for name in ("a.txt", "b.txt"))
    settings = Settings(limit=LIMIT)
    handed = list(pieces([str(tmp_path)], settings=settings, on_problem=_raised))
    gone.unlink()
    grown.write_bytes(b"x" * (LIMIT + 1))
    for piece, words in zip(handed, ("no such file", "limit"), strict=True):
        with pytest.raises(InputError, match=words):
            documents_of(piece, settings)


def test_an_archive_that_shrinks_while_it_is_read(tmp_path: Path) -> None:
    file = written(tmp_path, "a.jsonl", "\n".join(LINES * 30).encode())
    problems: list[InputError] = []
    settings = Settings()
    handed = pieces([str(file)], settings=settings, on_problem=problems.append)
    kept = [next(handed)]
    os.truncate(file, 100)
    kept += handed
    assert len(kept) < 30 * len(LINES)
    assert documents_of(kept[0], settings)


def test_pictures_and_scripts_of_a_saved_page_are_counted_not_read(tmp_path: Path) -> None:
    folder = tmp_path / "page_files"
    folder.mkdir()
    for name in ("a.css", "b.JS", "c.png"):
        written(folder, name, b"\x89PNG")
    written(tmp_path, "a.txt", REPORT.encode())
    notes: list[str] = []
    found = pieces([str(tmp_path)], settings=Settings(), on_problem=_raised, on_note=notes.append)
    assert len(list(found)) == 1
    assert notes == [f"left out 3 pictures, scripts and the like under {tmp_path}"]


def test_names_of_one_folder_alone_are_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A tree is walked as it is asked for: no folder is opened before its turn."""
    for number in range(5):
        (tmp_path / f"d{number}").mkdir()
        written(tmp_path / f"d{number}", "a.txt", REPORT.encode())
    opened: list[str] = []
    real = os.scandir

    def counted(path: str) -> Iterator[os.DirEntry[str]]:
        opened.append(Path(path).name)
        return real(path)

    monkeypatch.setattr(os, "scandir", counted)
    found = pieces([str(tmp_path)], settings=Settings(), on_problem=_raised)
    next(found)
    assert opened == [tmp_path.name, "d0"]


@pdf
@pytest.mark.parametrize(
    "data", [b"%PDF-1.4\n", b"%PDF-1.4\n" + b"obj" * 9999, _cut(make.pdf(["a"] * 99))]
)
def test_broken_pdf(tmp_path: Path, data: bytes) -> None:
    documents, problems = gathered(written(tmp_path, "a.pdf", data))
    assert len(documents) + len(problems) == 1


def test_an_archive_handed_over_as_one_piece(tmp_path: Path) -> None:
    data = make.zipped({"a.txt": REPORT.encode(), "b.jsonl": "\n".join(LINES[:5]).encode()})
    piece = Piece(path="a.zip", data=data)
    assert len(documents_of(piece, Settings())) == 6


def test_zip_comments_and_empty_archives(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.comment = b"x" * 60_000
    assert [problem.message for problem in gathered(tmp_path / "a.zip")[1]] == [
        "no documents in it"
    ]


def _raised(error: InputError) -> None:
    raise error
