"""Rules that the engine applies to single words and short phrases, listed for their examples."""

from bilat_cli.rules.actors._record import ActorRule as Rule

WORDS: tuple[Rule, ...] = (
    Rule(
        name="actor.country.name",
        examples=(
            ("Trade between Chile and the U.S. grew.", "U.S. -> United States"),
            ("The UAE and Georgia, Armenia and Turkey took part.", "Georgia -> Georgia"),
            ("Peru-Chile ties are close.", "Peru -> Peru"),
        ),
        not_examples=(
            ("Let us go.", "us"),
            ("A plant in Georgia will open.", "Georgia"),
            ("The Bank of China opened a branch.", "China"),
            ("Latin American ministers met.", "American"),
            ("A shop in Moscow, Idaho closed.", "Moscow"),
        ),
    ),
    Rule(
        name="actor.country.demonym",
        examples=(
            ("Norwegian ships sailed.", "Norwegian -> Norway"),
            ("The Russians agreed.", "Russians -> Russia"),
            ("West German exports rose.", "West German -> Germany"),
            ("Soviet exports rose.", "Soviet -> Soviet Union"),
        ),
        not_examples=(
            ("The South China Sea was calm.", "China"),
            ("Turkish Airlines flies there.", "Turkish"),
        ),
    ),
    Rule(
        name="actor.country.combining",
        examples=(
            ("Sino-Russian trade grew.", "Sino -> China"),
            ("Franco-German talks began.", "Franco -> France"),
        ),
        not_examples=(("The Indo-Pacific is wide.", "Indo"),),
    ),
    Rule(
        name="actor.capital.government",
        examples=(
            ("Beijing said that it would help.", "Beijing -> China"),
            ("There is trust between Oslo and Lima.", "Oslo -> Norway"),
            ("Washington's decision came late.", "Washington -> United States"),
        ),
        not_examples=(("They met in Beijing.", "Beijing"),),
    ),
    Rule(
        name="actor.capital.place",
        examples=(
            ("They met in Oslo on Monday.", "Oslo -> Oslo"),
            ("OSLO, May 3 - Exports rose.", "OSLO -> Oslo"),
        ),
        not_examples=(("Oslo said that it would help.", "Oslo"),),
    ),
    Rule(
        name="actor.place.name",
        examples=(
            ("They met in Geneva.", "Geneva -> Geneva"),
            (
                "Talks at the Great Hall of the People ended.",
                "Great Hall of the People -> Great Hall of the People",
            ),
        ),
        not_examples=(("The Geneva Convention applies.", "Geneva"),),
    ),
    Rule(
        name="actor.place.town",
        examples=(
            ("They met in Islamabad, Pakistan, in May.", "Islamabad, Pakistan -> Islamabad"),
        ),
        not_examples=(("They met in Islamabad, then Pakistan voted.", "Islamabad, then Pakistan"),),
    ),
    Rule(
        name="actor.metonym.government",
        examples=(
            ("The Kremlin said that it agreed.", "Kremlin -> Russia"),
            ("Chile's Foreign Ministry denied it.", "Foreign Ministry -> Chile"),
        ),
        not_examples=(("They met at the Kremlin.", "Kremlin"),),
    ),
    Rule(
        name="actor.metonym.place",
        examples=(("They met at the White House.", "White House -> White House"),),
        not_examples=(("The White House said so.", "White House"),),
    ),
    Rule(
        name="actor.organisation",
        examples=(
            ("The UN and the Shanghai Cooperation Organisation agreed.", "UN -> United Nations"),
        ),
        not_examples=(("An organisation agreed.", "organisation"),),
    ),
    Rule(
        name="actor.person.surname",
        examples=(
            ("Premier Wu Hai arrived. Wu said little.", "Wu -> Wu Hai"),
            ("President Ivan Orlov arrived. Mr. Orlov said little.", "Orlov -> Ivan Orlov"),
        ),
        not_examples=(("Orlov said little.", "Orlov"),),
    ),
    Rule(
        name="actor.person.name",
        examples=(
            ("Premier Wu Hai arrived. Wu Hai said little.", "Wu Hai -> Wu Hai"),
            ("President Ivan Orlov met Ana Vella in Oslo.", "Ana Vella -> Ana Vella"),
            ("Chile's Juan Paz arrived. Paz said little.", "Juan Paz -> Juan Paz"),
        ),
        not_examples=(
            ("Wu Hai said little.", "Wu Hai"),
            ("The Green Tower met the rules.", "Green Tower"),
        ),
    ),
    Rule(
        name="actor.group.both",
        examples=(
            (
                "Premier Wu Hai met President Ivan Orlov. The two men agreed.",
                "two men -> Wu Hai; Ivan Orlov",
            ),
        ),
        not_examples=(("Premier Wu Hai saw two men there.", "two men"),),
    ),
    Rule(
        name="actor.group.sides",
        examples=(
            ("China and Russia talked. The two sides agreed.", "two sides -> China; Russia"),
        ),
        not_examples=(("China, Russia and Iran have many sides.", "many sides"),),
    ),
    Rule(
        name="actor.pronoun.one",
        examples=(
            ("Premier Wu Hai arrived. He said little.", "He -> Wu Hai"),
            (
                "President Ivan Orlov left. During his stay, Premier Wu Hai was ill.",
                "his -> Wu Hai",
            ),
        ),
        not_examples=(("It rained. He said little.", "He"),),
    ),
    Rule(
        name="actor.pronoun.speaker",
        examples=(("PRESIDENT ORLOV: I am glad to be here.", "I -> Orlov"),),
        not_examples=(("President Ivan Orlov arrived. I was glad.", "I"),),
    ),
    Rule(
        name="actor.pronoun.they",
        examples=(
            (
                "Premier Wu Hai met President Ivan Orlov. They signed a treaty.",
                "They -> Wu Hai; Ivan Orlov",
            ),
        ),
        not_examples=(("Premier Wu Hai bought two horses. They were fast.", "They"),),
    ),
)
"""Rules whose work is done in code: one for each way of naming an actor by a word."""
