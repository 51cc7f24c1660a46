"""How people and groups of office-holders are named, as orders of words; tried in this order.

The words of a shape are explained in `bilat_cli.mentions.shapes`. Examples: a text, and
"words -> name" as it has to be found.
"""

from bilat_cli.rules.actors._record import ActorRule as Rule

PERSONS: tuple[Rule, ...] = (
    Rule(
        name="actor.person.list",
        shape="(LAND ((COMMA|AND|DASH) LAND){0,30})? TITLES COMMA? NAME (OF COUNTRY)? ((COMMA|AND) NAME (OF COUNTRY)?){1,30}",
        gives="persons",
        examples=(
            (
                "Presidents Petr Novak and Ana Silva opened the bridge.",
                "Presidents Petr Novak and Ana Silva -> Petr Novak; Ana Silva",
            ),
            (
                "They met Foreign Ministers Ole Berg of Norway and Juan Paz of Chile.",
                "Foreign Ministers Ole Berg of Norway and Juan Paz of Chile -> Ole Berg; Juan Paz",
            ),
            (
                "The foreign ministers, Ole Berg and Juan Paz, met in Lima.",
                "foreign ministers, Ole Berg and Juan Paz -> Ole Berg; Juan Paz",
            ),
        ),
        not_examples=(("Presidents and kings came to Oslo.", "Presidents"),),
    ),
    Rule(
        name="actor.person.counterpart",
        shape="LAND? COUNTERPART COMMA? NAME",
        gives="person",
        examples=(
            (
                "Foreign Minister Ole Berg of Norway received his Chilean counterpart Juan Paz.",
                "Chilean counterpart Juan Paz -> Juan Paz",
            ),
            (
                "Prime Minister Ole Berg called his counterpart, Juan Paz.",
                "counterpart, Juan Paz -> Juan Paz",
            ),
        ),
        not_examples=(("He met his Chilean counterpart in Lima.", "Chilean counterpart"),),
    ),
    Rule(
        name="actor.person.two-titles",
        shape="LAND? TITLE AND TITLE NAME (OF COUNTRY)?",
        gives="person",
        examples=(
            (
                "Deputy Prime Minister and Finance Minister Ana Silva spoke.",
                "Deputy Prime Minister and Finance Minister Ana Silva -> Ana Silva",
            ),
        ),
        not_examples=(
            (
                "President Ana Silva and Prime Minister Ole Berg spoke.",
                "President Ana Silva and Prime Minister Ole Berg",
            ),
        ),
    ),
    Rule(
        name="actor.person.envoy",
        shape="LAND? TITLE TO COUNTRY COMMA? NAME",
        gives="person",
        examples=(
            (
                "The Norwegian ambassador to Chile, Ole Berg, was present.",
                "Norwegian ambassador to Chile, Ole Berg -> Ole Berg",
            ),
        ),
        not_examples=(("The ambassador to Chile left.", "ambassador to Chile"),),
    ),
    Rule(
        name="actor.person.land-title-name",
        shape="LAND BODY? TITLE NAME",
        gives="person",
        examples=(
            (
                "Norwegian Prime Minister Ole Berg arrived.",
                "Norwegian Prime Minister Ole Berg -> Ole Berg",
            ),
            (
                "Chile's Foreign Minister Juan Paz agreed.",
                "Chile's Foreign Minister Juan Paz -> Juan Paz",
            ),
            (
                "Talks with Japan's Ministry of Finance vice minister Taro Mori went on.",
                "Japan's Ministry of Finance vice minister Taro Mori -> Taro Mori",
            ),
            (
                "U.S. Secretary of State Ann Lowe left.",
                "U.S. Secretary of State Ann Lowe -> Ann Lowe",
            ),
        ),
        not_examples=(("Chilean wine was served by Ole Berg.", "Chilean wine"),),
    ),
    Rule(
        name="actor.person.place-title-name",
        shape="PLACE TITLE NAME",
        gives="person",
        examples=(("Ontario Premier Jo Hill agreed.", "Ontario Premier Jo Hill -> Jo Hill"),),
        not_examples=(("In Ontario, Premier Jo Hill agreed.", "Ontario"),),
    ),
    Rule(
        name="actor.person.body-title-name",
        shape="BODY TITLE NAME",
        gives="person",
        examples=(
            ("Kremlin spokesman Igor Belov said so.", "Kremlin spokesman Igor Belov -> Igor Belov"),
        ),
        not_examples=(("A Kremlin official said so.", "Kremlin official"),),
    ),
    Rule(
        name="actor.person.organisation-title-name",
        shape="ORGANISATION POSSESSIVE? TITLE NAME",
        gives="person",
        examples=(
            (
                "NATO Secretary General Lars Holm visited.",
                "NATO Secretary General Lars Holm -> Lars Holm",
            ),
        ),
        not_examples=(("NATO and President Ana Silva agreed.", "NATO and President Ana Silva"),),
    ),
    Rule(
        name="actor.person.title-of-country-name",
        shape="TITLE OF ((ORGANISATION|BODY) OF)? (COUNTRY|ORGANISATION) COMMA? TITLE? NAME",
        gives="person",
        examples=(
            (
                "The Prime Minister of Norway, Ole Berg, arrived.",
                "Prime Minister of Norway, Ole Berg -> Ole Berg",
            ),
            (
                "President of the European Commission Ana Silva spoke.",
                "President of the European Commission Ana Silva -> Ana Silva",
            ),
        ),
        not_examples=(("The Prime Minister of Norway arrived.", "Prime Minister of Norway"),),
    ),
    Rule(
        name="actor.person.title-name-of-country",
        shape="TITLE NAME OF (COUNTRY|ORGANISATION)",
        gives="person",
        examples=(
            ("She called President Juan Paz of Chile.", "President Juan Paz of Chile -> Juan Paz"),
        ),
        not_examples=(("She called the president of Chile.", "president of Chile"),),
    ),
    Rule(
        name="actor.person.title-comma-name",
        shape="(LAND TITLE COMMA FULL|TITLE COMMA FULL STOP)",
        gives="person",
        examples=(
            (
                "Chile's president, Juan Paz, spoke first.",
                "Chile's president, Juan Paz -> Juan Paz",
            ),
        ),
        not_examples=(("The president, Tuesday, spoke.", "president, Tuesday"),),
    ),
    Rule(
        name="actor.person.title-name",
        shape="TITLE NAME",
        gives="person",
        examples=(
            ("Premier Wu Hai opened the session.", "Premier Wu Hai -> Wu Hai"),
            (
                "President Adam B. Stone, Jr. travelled.",
                "President Adam B. Stone, Jr. -> Adam Stone",
            ),
            ("President Nur Sheikh Omar left.", "President Nur Sheikh Omar -> Nur Sheikh Omar"),
        ),
        not_examples=(("The premier opened the session.", "premier"),),
    ),
    Rule(
        name="actor.person.apposition",
        shape="NAME COMMA LAND BODY? TITLE END",
        gives="person",
        examples=(
            (
                "Wu Hai, China's foreign minister, flew to Oslo.",
                "Wu Hai, China's foreign minister -> Wu Hai",
            ),
            (
                "Ole Berg, Norwegian prime minister, spoke.",
                "Ole Berg, Norwegian prime minister -> Ole Berg",
            ),
        ),
        not_examples=(
            (
                "He met Ole Berg, Chilean President Juan Paz and others.",
                "Ole Berg, Chilean President",
            ),
        ),
    ),
    Rule(
        name="actor.person.apposition-of",
        shape="NAME COMMA TITLE OF (COUNTRY|ORGANISATION|BODY) END",
        gives="person",
        examples=(("Wu Hai, premier of China, took part.", "Wu Hai, premier of China -> Wu Hai"),),
        not_examples=(("Oslo, the capital of Norway, was quiet.", "Oslo, the capital of Norway"),),
    ),
    Rule(
        name="actor.person.apposition-body",
        shape="NAME COMMA (BODY|ORGANISATION POSSESSIVE?) TITLE END",
        gives="person",
        examples=(
            (
                "Igor Belov, Kremlin spokesman, declined.",
                "Igor Belov, Kremlin spokesman -> Igor Belov",
            ),
        ),
        not_examples=(("He spoke of Ole Berg, NATO and others.", "Ole Berg, NATO"),),
    ),
    Rule(
        name="actor.person.apposition-plain",
        shape="FULL COMMA TITLE STOP",
        gives="person",
        examples=(
            (
                "Ana Silva, the foreign minister, was absent.",
                "Ana Silva, the foreign minister -> Ana Silva",
            ),
        ),
        not_examples=(
            (
                "Ana Silva, the foreign minister of an island, was absent, ministers said.",
                "ministers",
            ),
        ),
    ),
    Rule(
        name="actor.person.honorific",
        shape="HONORIFIC FULL",
        gives="person",
        examples=(("Dr. Ana Silva took part.", "Dr. Ana Silva -> Ana Silva"),),
        not_examples=(("The doctor took part.", "doctor"),),
    ),
    Rule(
        name="actor.title.land",
        shape="(LAND BODY? TITLE END|TITLE OF COUNTRY)",
        gives="group",
        examples=(
            (
                "Russian President Ivan Orlov came. The Russian president stayed.",
                "Russian president -> Ivan Orlov",
            ),
        ),
        not_examples=(("A president came to Oslo.", "president"),),
    ),
    Rule(
        name="actor.group.lands",
        shape="(LAND ((COMMA|AND|DASH) LAND){0,30} TITLES|TITLES OF COUNTRY ((COMMA|AND) COUNTRY){0,30})",
        gives="group",
        examples=(
            (
                "Chinese Premier Wu Hai met Russian Prime Minister Ivan Orlov. It was a meeting of Chinese and Russian heads of government.",
                "Chinese and Russian heads of government -> Wu Hai; Ivan Orlov",
            ),
            (
                "The foreign ministers of Chile and Norway will meet.",
                "foreign ministers of Chile and Norway -> Chile; Norway",
            ),
        ),
        not_examples=(("Chile and Norway met.", "Chile and Norway"),),
    ),
    Rule(
        name="actor.group.title",
        shape="TITLES",
        gives="group",
        examples=(
            (
                "Chinese President Xu Bo met Russian President Ivan Orlov. The two presidents agreed.",
                "two presidents -> Xu Bo; Ivan Orlov",
            ),
        ),
        not_examples=(("Some ministers were away.", "ministers"),),
    ),
    Rule(
        name="actor.title.alone",
        shape="TITLE",
        gives="group",
        examples=(("Chinese Premier Wu Hai arrived. The premier will stay.", "premier -> Wu Hai"),),
        not_examples=(("Some premier will stay.", "premier"),),
    ),
)
