"""Full dates in the other languages that English news quotes and foreign ministries print."""

from __future__ import annotations

from bilat_cli.rules.dates._record import LanguageRule

LANGUAGES: tuple[LanguageRule, ...] = (
    LanguageRule(
        name="dates.language.french",
        language="fr",
        months=(
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
            "octobre", "novembre", "décembre",
        ),
        pattern=r"\d{1,2}(?:er)?\s<month>\s\d{4}",
        examples=(("Paris, le [21 août 2024], dit-il.", "2024-08-21"),),
        counter_examples=("Le 45 août 2024.",),
    ),
    LanguageRule(
        name="dates.language.spanish",
        language="es",
        months=(
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
            "septiembre", "setiembre", "octubre", "noviembre", "diciembre",
        ),
        pattern=r"\d{1,2}\sde\s<month>\s(?:de|del)\s\d{4}",
        examples=(("Madrid, [21 de agosto de 2024].", "2024-08-21"),),
    ),
    LanguageRule(
        name="dates.language.portuguese",
        language="pt",
        months=(
            "janeiro", "fevereiro", "março", "maio", "junho", "julho", "setembro", "outubro",
            "novembro", "dezembro",
        ),
        pattern=r"\d{1,2}\sde\s<month>\sde\s\d{4}",
        examples=(("Lisboa, [3 de março de 2023].", "2023-03-03"),),
    ),
    LanguageRule(
        name="dates.language.german",
        language="de",
        months=(
            "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september",
            "oktober", "november", "dezember",
        ),
        pattern=r"\d{1,2}\.\s<month>\s\d{4}",
        not_before=r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?",
        examples=(("Berlin, den [21. August 2024], sagte er.", "2024-08-21"),),
        counter_examples=("It began on May 20. August 2024 was the end.",),
    ),
    LanguageRule(
        name="dates.language.italian",
        language="it",
        months=(
            "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto",
            "settembre", "ottobre", "novembre", "dicembre",
        ),
        pattern=r"\d{1,2}\s<month>\s\d{4}",
        examples=(("Roma, [21 agosto 2024].", "2024-08-21"),),
    ),
    LanguageRule(
        name="dates.language.russian",
        language="ru",
        months=(
            "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
            "октября", "ноября", "декабря",
        ),
        pattern=r"\d{1,2}\s<month>\s\d{4}",
        examples=(("Москва, [21 августа 2024] года.", "2024-08-21"),),
        counter_examples=("Около 21 человека 2024.",),
    ),
    LanguageRule(
        name="dates.language.chinese",
        language="zh",
        pattern=r"\d{4}\?\s?\d{1,2}\?\s?\d{1,2}\?",
        examples=(("新华社北京[2024年8月21日]电", "2024-08-21"),),
        counter_examples=("Was it 2024? 8? 21?",),
    ),
)  # fmt: skip
