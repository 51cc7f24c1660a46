"""TimeML: well-formed whatever the text, the text itself unchanged, one TIMEX3 for each find."""

from __future__ import annotations

import datetime as dt
import xml.etree.ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st

from bilat_cli.render import timeml
from bilat_cli.timex import find_dates

REFERENCE = dt.date(2024, 8, 22)


def written(text: str, reference: dt.date | None = REFERENCE) -> ET.Element:
    return ET.fromstring(timeml.write(text, reference, find_dates(text, reference)))


def content(root: ET.Element) -> str:
    node = root.find("TEXT")
    assert node is not None
    return "".join(node.itertext())


def test_every_expression_is_marked() -> None:
    text = 'Talks & "meetings" <began> on Wednesday, late last year, and every two weeks.\n'
    root = written(text)
    assert content(root) == text
    marks = root.findall("TEXT/TIMEX3")
    assert [(mark.text, mark.get("type"), mark.get("value")) for mark in marks] == [
        ("Wednesday", "DATE", "2024-08-21"),
        ("late last year", "DATE", "2023"),
        ("every two weeks", "SET", "P2W"),
    ]
    assert [mark.get("tid") for mark in marks] == ["t1", "t2", "t3"]
    assert marks[1].get("mod") == "END"
    assert marks[2].get("quant") == "EVERY"
    assert marks[0].get("anchorTimeID") == "t0"


def test_the_creation_time_is_t0() -> None:
    (mark,) = written("They met.").findall("DCT/TIMEX3")
    assert (mark.get("tid"), mark.get("value")) == ("t0", "2024-08-22")
    assert mark.get("functionInDocument") == "CREATION_TIME"


def test_without_a_reference_there_is_no_creation_time() -> None:
    root = written("They met on Wednesday.", None)
    assert root.findall("DCT/TIMEX3") == []
    assert root.findall("TEXT/TIMEX3")[0].get("value") == "XXXX-WXX-3"


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=120).map(lambda text: f"On Monday {text} in May 2024."))
def test_any_text_gives_well_formed_xml(text: str) -> None:
    assert len(content(written(text))) == len(text)
