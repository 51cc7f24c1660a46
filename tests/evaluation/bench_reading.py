"""Time of reading: HTML pages a second, and the slowest line of a layout pattern under `re`.

The pages have 60 to 100 kB, made of the corpus at hand: menus, teasers, scripts and a footer around
a report. What trafilatura takes by itself stands beside it, and the words that it finds and we
lose, which have to be none.
"""

from __future__ import annotations

import re
import sys
import time
from collections import Counter

from bilat_cli.documents import Piece, Settings, documents_of, patterns
from bilat_cli.rules import layout
from tests.evaluation.bench import texts
from tests.make_formats import page
from tests.test_documents_patterns import RULES, lines

PAGES = 120


def _pages() -> list[bytes]:
    found = texts(PAGES)
    bodies = [text.split("---", 2)[-1].split("\n\n") for _, text in found]
    return [
        page([part for part in body if part.strip()], seed=number).encode()
        for number, body in enumerate(bodies)
    ]


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def pages() -> None:
    """Pages a second, by trafilatura alone and with metadata, days and blocks."""
    try:
        from trafilatura import bare_extraction
    except ImportError:
        sys.stdout.write("HTML pages: trafilatura is not installed\n")
        return
    made, settings = _pages(), Settings()
    pieces = [Piece(path="page.html", data=data) for data in made]
    documents_of(pieces[0], settings)
    start = time.process_time()
    read = [documents_of(piece, settings)[0] for piece in pieces]
    middle = time.process_time()
    alone = [bare_extraction(data.decode(), include_comments=False) for data in made]
    end = time.process_time()
    lost = sum(
        sum((_words(one.text or "") - _words(other.text)).values())
        for one, other in zip(alone, read, strict=True)
        if one is not None and not isinstance(one, dict)
    )
    size = sum(map(len, made)) / len(made) / 1000
    sys.stdout.write(f"{len(made)} HTML pages of {size:.0f} kB on one core\n")
    sys.stdout.write(f"{'read':32} {len(made) / (middle - start):8.1f} pages/s  >= 45\n")
    sys.stdout.write(f"{'trafilatura alone':32} {len(made) / (end - middle):8.1f} pages/s\n")
    sys.stdout.write(f"{'words lost of its text':32} {lost:8}\n")


def slowest() -> None:
    """The line that takes a layout pattern the longest under `re`."""
    worst = (0.0, "", "")
    for rule in RULES:
        flags = re.ASCII | re.IGNORECASE if isinstance(rule, layout.LayoutRule) else re.ASCII
        plain = re.compile(patterns._spliced(rule.pattern), flags)
        for line in lines(rule):
            start = time.process_time()
            plain.fullmatch(line)
            worst = max(worst, (time.process_time() - start, rule.name, line))
    sys.stdout.write(
        f"{'slowest line of a layout rule':32} {1000 * worst[0]:8.1f} ms  {worst[1]}\n"
    )


if __name__ == "__main__":
    pages()
    slowest()
