"""Reading files, folders and standard input, and what is said of those that cannot be read."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import os
import pickle
from pathlib import Path

import pytest

from bilat_cli.documents import LIMIT, Settings, documents_of, from_text, pieces, read
from bilat_cli.errors import InputError
from bilat_cli.model import Document

REPORT = "Ports reopen\n\nOSLO, May 3 (Harbour News) -- The ministers met for an hour.\n"


def gathered(
    *paths: str | Path, published: dt.date | None = None
) -> tuple[list[Document], list[InputError]]:
    problems: list[InputError] = []
    documents = list(read(paths, on_problem=problems.append, published=published))
    return documents, problems


def only_problem(path: Path | str) -> str:
    documents, problems = gathered(path)
    assert documents == []
    (problem,) = problems
    assert problem.path == str(path)
    assert problem.hint
    assert "\n" not in problem.message
    return problem.message


def test_one_path_may_stand_alone(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(REPORT)
    assert [document.path for document in read(file)] == [str(file)]
    assert [document.path for document in read(str(file))] == [str(file)]


def test_folders_are_walked_in_sorted_order_and_hidden_names_left_out(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/10.txt", "a.txt", "c.md", ".hidden.txt", ".git/x.txt"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"{name}: {REPORT}")
    documents, problems = gathered(tmp_path)
    assert [Path(document.path).relative_to(tmp_path).as_posix() for document in documents] == [
        "a.txt", "b/10.txt", "b/2.txt", "c.md",
    ]  # fmt: skip
    assert problems == []


def test_a_hidden_file_given_by_name_is_read(tmp_path: Path) -> None:
    file = tmp_path / ".note.txt"
    file.write_text(REPORT)
    assert len(gathered(file)[0]) == 1


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "a.txt").write_text(REPORT)
    (tmp_path / "inner" / "loop").symlink_to(tmp_path, target_is_directory=True)
    documents, problems = gathered(tmp_path)
    assert len(documents) == 1
    assert problems == []


def test_the_same_content_has_one_id_under_two_names(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(REPORT)
    (tmp_path / "c.txt").write_text(REPORT + "More.\n")
    ids = [document.id for document in gathered(tmp_path)[0]]
    assert ids[0] == ids[1] != ids[2]
    assert len(ids[0]) == 16


def test_standard_input() -> None:
    (document,) = read("-", stdin=io.BytesIO(REPORT.encode()))
    assert document.path == "-"
    assert document.title == "Ports reopen"


def test_the_text_is_the_file_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"\xef\xbb\xbfOne\r\nmore.\r\n\r\nTwo.\r\n")
    (document,) = read(file)
    assert document.text == "One\r\nmore.\r\n\r\nTwo.\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_unicode_encodings(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("The café in Malmö reopened on Monday, the mayor said.".encode(encoding))
    (document,) = read(file)
    assert document.text.startswith("The café in Malmö")


def test_a_western_encoding_is_guessed_and_said(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("The café in Malmö is “open”, the mayor said.".encode("cp1252"))
    (document,) = read(file)
    assert "“open”" in document.text
    assert any("Windows-1252" in note for note in document.notes)


def test_a_few_broken_bytes_are_replaced_and_said(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("Café, Malmö, Zürich, Kraków.".encode() + b" \xff end.")
    (document,) = read(file)
    assert "� end." in document.text
    assert document.notes == ("1 character could not be decoded",)


def test_an_unknown_encoding_is_a_problem(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("Премьер-министр прибыл в столицу.".encode("koi8-r"))
    assert "UTF-8" in only_problem(file)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n\t\n", "white space"),
        (b"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00" * 50, "binary"),
        (bytes(range(256)) * 40, "binary"),
        (b"%PDF-1.7\n...", "PDF"),
        (b"PK\x03\x04....", "ZIP"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....", "Office 97"),
        (b"{\\rtf1\\ansi The ministers met.}", "RTF"),
        (b"<?xml version='1.0'?><note>The ministers met.</note>", "XML"),
    ],
)
def test_data_that_is_no_report(tmp_path: Path, data: bytes, words: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(data)
    assert words in only_problem(file)


def test_a_format_that_is_known_by_its_name_alone(tmp_path: Path) -> None:
    file = tmp_path / "a.tar"
    file.write_bytes(b"a.txt" + b"\0" * 600 + REPORT.encode())
    assert only_problem(file) == "tar is not read"
    file.write_bytes(REPORT.encode())
    assert len(gathered(file)[0]) == 1


def test_missing_paths(tmp_path: Path) -> None:
    assert only_problem(tmp_path / "none.txt") == "no such file or folder"
    broken = tmp_path / "broken.txt"
    broken.symlink_to(tmp_path / "nowhere.txt")
    assert "link" in only_problem(broken)


def test_a_folder_without_documents(tmp_path: Path) -> None:
    (tmp_path / ".hidden").write_text(REPORT)
    assert "no documents" in only_problem(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_pipes_and_devices_are_not_opened(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert "pipe" in only_problem(pipe)
    assert "device" in only_problem(Path("/dev/zero"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads anything")
def test_permission_denied(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(REPORT)
    file.chmod(0)
    assert only_problem(file) == "permission denied"


def test_too_large(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    with file.open("wb") as stream:
        stream.truncate(LIMIT + 1)
    assert "20 MB" in only_problem(file)


def test_gzip(tmp_path: Path) -> None:
    file = tmp_path / "2021-05-04-a.txt.gz"
    file.write_bytes(gzip.compress(REPORT.encode()))
    (document,) = read(file)
    assert document.text == REPORT
    assert document.published == dt.date(2021, 5, 4)


def test_gzip_bombs_and_broken_gzip_are_problems(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.gz"
    bomb.write_bytes(gzip.compress(b"\0" * (LIMIT * 3)))
    assert "20 MB" in only_problem(bomb)
    cut = tmp_path / "cut.gz"
    cut.write_bytes(gzip.compress(REPORT.encode() * 50)[:-20])
    assert "cut off" in only_problem(cut)
    broken = tmp_path / "broken.gz"
    broken.write_bytes(gzip.compress(REPORT.encode())[:10] + b"\xff" * 40)
    assert "gzip" in only_problem(broken)


def test_one_bad_file_does_not_stop_the_rest(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(REPORT)
    (tmp_path / "b.txt").write_bytes(b"")
    (tmp_path / "c.txt").write_text(REPORT)
    documents, problems = gathered(tmp_path, tmp_path / "none")
    assert len(documents) == 2
    assert [problem.path for problem in problems] == [
        str(tmp_path / "b.txt"),
        str(tmp_path / "none"),
    ]


def test_without_a_callback_the_problem_is_raised(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        list(read(tmp_path / "none"))


def test_a_name_that_is_no_text_can_still_be_printed(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/a\xff.txt"
    try:
        Path(os.fsdecode(name)).write_text(REPORT)
    except OSError:
        pytest.skip("this file system refuses such names")
    (document,) = read(os.fsdecode(name))
    assert document.path.encode()


@pytest.mark.parametrize(
    "text",
    [
        "The\x00ministers\x00met.",
        "One.\rTwo.\rThree.",
        "A" * 1_000_000,
        "The ministers met. " * 50_000,
        "a. " * 100_000,
        "- " * 50_000,
        "\n" * 100_000 + "The ministers met.",
        "---\n" * 20_000,
        "---\ntitle: x\n" * 5_000,
        "(" * 50_000,
        "MOSCOW, " * 20_000,
        "lone \ud800 surrogate",
        "",
        " \n ",
        "---",
        '---\ntitle: "\\',
        "---\n---\n",
        "\ufeff",
    ],
)
def test_hostile_text(text: str) -> None:
    document = from_text(text)
    document.text.encode()
    for block in document.blocks:
        assert 0 <= block.start < block.end <= len(document.text)


def test_reading_can_be_shared_out(tmp_path: Path) -> None:
    """A piece goes to another process and gives there what `read` gives here."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"{name}: {REPORT}")
    settings = Settings(published=dt.date(2021, 5, 4))
    handed = list(pieces([str(tmp_path)], settings=settings, on_problem=_raised))
    assert [piece.data for piece in handed] == [None, None]
    moved, rules = pickle.loads(pickle.dumps((handed, settings)))
    apart = [document for piece in moved for document in documents_of(piece, rules)]
    assert apart == list(read(tmp_path, published=dt.date(2021, 5, 4)))


def test_the_limit_can_be_raised_and_lowered(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("The ministers met. " * 10)
    assert len(list(read(file, limit=190))) == 1
    with pytest.raises(InputError, match="limit"):
        list(read(file, limit=189))


def _raised(error: InputError) -> None:
    raise error
