"""Who and where: what a reader sees of the mentions stage, on small texts."""

from __future__ import annotations

import datetime as dt

import pytest

from bilat_cli import mentions
from bilat_cli.mentions.family import FAMILY, read
from bilat_cli.model import Document, Mention, Sentence


def shown(text: str) -> list[str]:
    """Each mention as "words = names"."""
    return [
        f"{' '.join(text[m.start : m.end].split())} = {'; '.join(e.name for e in m.entities)}"
        for m in read(text)
    ]


def found(text: str, words: str) -> Mention | None:
    """The mention of exactly these words."""
    return next((m for m in read(text) if text[m.start : m.end] == words), None)


@pytest.mark.parametrize("rule", FAMILY.rules, ids=lambda rule: rule.name)
def test_rule_examples(rule):
    assert FAMILY.check(rule) == []
    examples, counter = FAMILY.count(rule)
    assert examples >= 1
    assert counter >= 1


def test_rule_names_are_unique():
    names = [rule.name for rule in FAMILY.rules]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Norwegian Premier Ole Berg", "Ole Berg, NOR, Premier, head_of_government"),
        ("Premier Ole Berg of Norway", "Ole Berg, NOR, Premier, head_of_government"),
        ("Ole Berg, premier of Norway", "Ole Berg, NOR, Premier, head_of_government"),
        ("Peru's President Ana Paz", "Ana Paz, PER, President, head_of_state"),
        ("Prime Minister of Peru, Ana Paz", "Ana Paz, PER, Prime Minister, head_of_government"),
        ("Foreign Minister Ana Paz of Peru", "Ana Paz, PER, Foreign Minister, foreign_minister"),
        ("Ana Paz, Peru's foreign minister", "Ana Paz, PER, Foreign Minister, foreign_minister"),
        ("President Adam B. Stone, Jr.", "Adam Stone, None, President, head_of_state"),
        ("West German Trade Minister Jan Wolff", "Jan Wolff, DEU, Trade Minister, minister"),
        ("Deputy Foreign Minister Ole Berg", "Ole Berg, None, Deputy Foreign Minister, official"),
        ("Crown Prince Omar bin Rashid", "Omar bin Rashid, None, Crown Prince, royal"),
        ("UAE President Sheikh Omar bin Rashid", "Omar bin Rashid, ARE, President, head_of_state"),
        ("NATO Secretary General Ole Berg", "Ole Berg, None, Secretary General, organisation_head"),
        ("President Ida von der Heide", "Ida von der Heide, None, President, head_of_state"),
        ("Alberta Premier Ole Berg", "Ole Berg, CAN, Premier, local"),
        ("Norway's ambassador to Peru, Ole Berg", "Ole Berg, NOR, Ambassador, ambassador"),
        ("Peruvian Premier\n    Ana\u00a0Paz", "Ana Paz, PER, Premier, head_of_government"),
        ("Korean President Suh Ki-tae", "Suh Ki-tae, KOR, President, head_of_state"),
        ("Defense Minister Beno “Ben” Katz", "Beno Katz, None, Defense Minister, defence_minister"),
        ("Minister of Mines and Power Bo Ek", "Bo Ek, None, Minister of Mines and Power, minister"),
        ("PRESIDENT PAZ", "Paz, None, President, head_of_state"),
    ],
)  # fmt: skip
def test_person(words, wanted):
    mention = found(f"{words}: Yes.", words)
    assert mention is not None
    (entity,) = mention.entities
    assert f"{entity.name}, {entity.country}, {entity.role}, {entity.office}" == wanted


@pytest.mark.parametrize(
    ("text", "role", "office"),
    [
        ("Former Peruvian President Ana Paz spoke.", "Former President", None),
        ("The then president, Ana Paz, spoke.", "Then President", None),
        ("The firm Acme said Acme President Ana Paz left.", "President", "chair"),
        ("Deputy Peruvian Trade Minister Ana Paz spoke.", "Deputy Trade Minister", "official"),
    ],
)
def test_who_does_not_hold_the_office(text, role, office):
    (entity,) = next(m.entities for m in read(text) if m.kind == "person")
    assert (entity.name, entity.role, entity.office) == ("Ana Paz", role, office)


def test_persons_of_one_report_are_followed():
    text = (
        "Chinese Premier Wu Hai met Russian President Ivan Orlov in Moscow. "
        "Wu thanked Orlov for his welcome. He said that Beijing wants to work with Moscow. "
        "The premier will stay. The two leaders signed a treaty. Both sides were pleased."
    )
    assert shown(text) == [
        "Chinese Premier Wu Hai = Wu Hai",
        "Russian President Ivan Orlov = Ivan Orlov",
        "Moscow = Moscow",
        "Wu = Wu Hai",
        "Orlov = Ivan Orlov",
        "his = Wu Hai",
        "He = Wu Hai",
        "Beijing = China",
        "Moscow = Russia",
        "premier = Wu Hai",
        "two leaders = Wu Hai; Ivan Orlov",
        "Both sides = China; Russia",
    ]


def test_short_name_before_the_full_one():
    assert shown("Premier Wu arrived. Later Premier Wu Hai of China left.") == [
        "Premier Wu = Wu Hai",
        "Premier Wu Hai of China = Wu Hai",
    ]


def test_shared_surname_means_the_one_named_last():
    text = "Premier Li Bo met President Li Na. Li spoke."
    assert shown(text)[-1] == "Li = Li Na"


def test_spouse_is_not_the_president():
    text = "First Lady Eva Stone sang. President Stone of Peru clapped."
    assert shown(text) == ["First Lady Eva Stone = Eva Stone", "President Stone of Peru = Stone"]


def test_gender_is_kept():
    text = "President Ana Paz met Premier Wu Hai. She smiled. He bowed."
    assert shown(text)[-1] == "She = Ana Paz"


def test_heads_of_state_without_names_are_countries():
    text = "China and Russia agreed. The two heads of state will meet."
    assert shown(text)[-1] == "two heads of state = China; Russia"


def test_list_of_foreign_ministers():
    text = "The foreign ministers of Iran, Saudi Arabia and China met."
    assert shown(text) == [
        "foreign ministers of Iran, Saudi Arabia and China = Iran; Saudi Arabia; China"
    ]


def test_leader_is_completed_by_the_date():
    def names(day: dt.date) -> list[str]:
        text = "President Bush spoke."
        document = Document(id="", path="-", text=text, published=day)
        sentence = Sentence(0, len(text), 0, "body", 0)
        return [e.name for m in mentions.find(document, [sentence]) for e in m.entities]

    assert names(dt.date(1990, 5, 1)) == ["George Bush"]
    assert names(dt.date(2005, 5, 1)) == ["George W. Bush"]
    assert names(dt.date(1970, 5, 1)) == ["Bush"]


def dated(text: str, day: dt.date) -> list[str]:
    document = Document(id="", path="-", text=text, published=day)
    found = mentions.find(document, [Sentence(0, len(text), 0, "body", 0)])
    return [entity.name for mention in found for entity in mention.entities]


def test_known_leaders_need_no_title():
    day = dt.date(2023, 5, 1)
    assert dated("Xi Jinping met Emmanuel Macron.", day) == ["Xi Jinping", "Emmanuel Macron"]
    assert dated("France's Macron spoke.", day) == ["France", "Emmanuel Macron"]
    assert dated("France's Macron spoke.", dt.date(1990, 5, 1)) == ["France"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("President Ana Paz met Premier Wu Hai. They agreed.", "They = Ana Paz; Wu Hai"),
        (
            "Premier Wu Hai arrived. The premier of Norway left.",
            "premier of Norway = Norway's premier",
        ),
        ("Premier Wu Hai arrived. Their premier left.", "Premier Wu Hai = Wu Hai"),
        ("Peru and Chile talked. Both sides of the river are green.", "Chile = Chile"),
        ("Peru met Chile. Japan and India said both sides won.", "both sides = Japan; India"),
        ("The Vice President and President Ana Paz spoke.", "President Ana Paz = Ana Paz"),
    ],
)  # fmt: skip
def test_words_that_point_back(text, last):
    assert shown(text)[-1] == last


def test_title_of_the_document_helps_the_text():
    text = "PRESIDENT PAZ: I am glad."
    document = Document(
        id="",
        path="-",
        text=text,
        title="Remarks by President Ana Paz of Peru",
        published=dt.date(2020, 1, 1),
    )
    found = mentions.find(document, [Sentence(0, len(text), 0, "body", 0)])
    assert [(m.form, e.name, e.country) for m in found for e in m.entities] == [
        ("name", "Ana Paz", "PER"),
        ("pronoun", "Ana Paz", "PER"),
    ]


def test_only_given_sentences_are_read():
    text = "China spoke. Russia listened."
    document = Document(id="", path="-", text=text)
    (mention,) = mentions.find(document, [Sentence(13, 29, 0, "body", 0)])
    assert text[mention.start : mention.end] == "Russia"


def test_no_sentences_no_mentions():
    assert mentions.find(Document(id="", path="-", text="China"), []) == ()


@pytest.mark.parametrize(
    "text",
    [
        "A story (Agency/Ding Hai) was printed.",
        "The firm said Bank of Asia shares rose.",
        "Photo by Wang Lei.",
        "See https://example.org/China/Russia/President-Ana for more.",
    ],
)
def test_nothing_in(text):
    assert [m for m in read(text) if m.kind in ("person", "country")] == []
