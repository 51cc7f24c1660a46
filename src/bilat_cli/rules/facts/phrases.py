"""Facts that are no plain number with a unit."""

from __future__ import annotations

from bilat_cli.rules.facts._record import Example, Phrase
from bilat_cli.rules.facts.agreements import AGREEMENTS

PHRASES = (
    Phrase(
        name="fact.anniversary.nth",
        kind="anniversary",
        triggers="anniversary; anniversaries",
        pattern=r"\b(?P<value>{ord})[\s-]+(?:{w}[\s-]+){0,3}?"
        r"(?P<subject>anniversar(?:y|ies))\b",
        unit="year",
        period="year",
        topics=("diplomacy",),
        examples=(
            Example("They marked the 50th anniversary of diplomatic ties.", 50, "year"),
            Example("It was the sixtieth wedding anniversary.", 60, "year"),
        ),
        counter_examples=("The anniversary was quiet.",),
    ),
    Phrase(
        name="fact.anniversary.day",
        kind="anniversary",
        triggers="independence; birthday",
        pattern=r"(?:celebrat\w+|mark\w*|commemorat\w+|congratulat\w+)\s+(?:{w}\s+){0,5}?"
        r"(?P<value>{ord})\s+(?P<subject>independence(?:\s+day)?|birthday)\b",
        unit="year",
        period="year",
        topics=("diplomacy", "politics"),
        examples=(Example("They are celebrating Kenya’s 60th independence day.", 60, "year"),),
        counter_examples=("Independence came.",),
    ),
    Phrase(
        name="fact.anniversary.since",
        kind="anniversary",
        triggers="years since; years of; years after; year since",
        pattern=r"\b(?P<value>{num}|{card})\s+years?\s+(?:since|after|of)"
        r"\s+(?P<subject>(?:{w}\s+){0,8}?"
        r"(?:signed|relations|ties|independence|friendship|establish\w*|found\w*|diplomacy|"
        r"normali[sz]\w+|partnership|alliance))\b",
        refuses=r"(?i)\b(?:next|coming|another|last|past|first)\s+(?:{num}|{card})",
        unit="year",
        period="year",
        topics=("diplomacy",),
        examples=(
            Example("It is 45 years since diplomatic relations began.", 45, "year"),
            Example("They celebrate 50 years of friendship.", 50, "year"),
        ),
        counter_examples=("Ten years after the flood they came.",),
    ),
    Phrase(
        name="fact.ordinal.gathering",
        kind="ordinal",
        triggers="@ordinal",
        pattern=r"\b(?P<value>{ord}|"
        r"inaugural)(?:[\s-]+(?P<skip>(?:{w}[\s-]+){0,6}?))(?P<unit>{gathering})\b",
        refuses=r"(?i)\bfirst\b[^,;]{0,40}\b(?:visit|trip)$",
        period="event",
        topics=("diplomacy",),
        examples=(
            Example("They opened the 14th joint session in Oslo.", 14, "session"),
            Example("This was the third trilateral leaders' summit.", 3, "summit"),
        ),
        counter_examples=(
            "They met for the first time after the session.",
            "The second day of the visit was quiet.",
            "It was his first trip in years.",
        ),
    ),
    Phrase(
        name="fact.ordinal.edition",
        kind="ordinal",
        triggers="@ordinal",
        pattern=r"\b(?P<value>{ord})[\s-]+(?:(?:{w})[\s-]+){0,2}?(?P<unit>edition|package|tranche)"
        r"\b(?:\s+of\s+(?:the\s+|its\s+)?{w}(?:\s+{w})?)?",
        period="event",
        examples=(
            Example("A 12th package of sanctions is being drafted.", 12, "package"),
            Example("Exercise Blue Tide is in its 30th edition.", 30, "edition"),
        ),
        counter_examples=("A second package holiday was booked first.",),
        refuses=r"(?i)\b(?:first|second|late|early|special|package\s+(?:tour|holiday|deal))\b",
    ),
    Phrase(
        name="fact.ordinal.time",
        kind="ordinal",
        triggers="@ordinal",
        pattern=r"\b(?P<unit>met|meet|meets|meeting|convened|convenes|visited|visits|visiting)\b"
        r"(?:\s+{w}){0,6}?\s+for\s+(?:the|their|his|her|a)\s+(?P<value>{ord})\s+time\b",
        units={
            "met": "meeting",
            "meet": "meeting",
            "meets": "meeting",
            "convened": "meeting",
            "convenes": "meeting",
            "visited": "visit",
            "visits": "visit",
            "visiting": "visit",
        },
        refuses=r"(?i)\bfirst\s+time",
        period="event",
        topics=("diplomacy",),
        examples=(Example("The board met for the seventh time in Lima.", 7, "meeting"),),
        counter_examples=("They met for the first time.", "He sang for the fifth time."),
    ),
    Phrase(
        name="fact.ordinal.apposed",
        kind="ordinal",
        triggers="@ordinal",
        pattern=r"\b(?P<unit>meeting|summit|session|round|visit|trip|conference|forum|exercise|"
        r"dialogue|talks)\b(?:\s+{w}){0,18}?,\s+(?:the|their|his|her|its)\s+(?P<value>{ord})"
        r"\s+(?:in|since|this|of\s+its\s+kind|so\s+far|between)\b",
        refuses=r"(?i)\b(?:the|their|his|her|its)\s+(?:first|second\s+day)",
        period="event",
        topics=("diplomacy",),
        examples=(
            Example("The summit in Lima, their third in two years, was brief.", 3, "summit"),
        ),
        counter_examples=("The summit in Lima, the first in years, was brief.",),
    ),
    Phrase(
        name="fact.count.met",
        kind="count",
        triggers="twice; times; thrice",
        pattern=r"\b(?P<unit>met|meet|meeting|visited|visit|spoke|spoken|talked|called|"
        r"travell?ed)\b"
        r"(?:\s+{w}){0,6}?\s+(?P<value>twice|thrice|(?:{num}|{card})\s+times)\b",
        units={
            "met": "meeting",
            "meet": "meeting",
            "meeting": "meeting",
            "visited": "visit",
            "visit": "visit",
            "spoke": "call",
            "spoken": "call",
            "talked": "call",
            "called": "call",
            "traveled": "visit",
            "travelled": "visit",
        },
        period="near",
        topics=("diplomacy",),
        examples=(
            Example("The presidents met twice last year.", 2, "meeting"),
            Example("They have met more than 30 times since then.", 30, "meeting"),
        ),
        counter_examples=("It is three times larger than the meeting.", "He thought twice."),
    ),
    Phrase(
        name="fact.count.twice-met",
        kind="count",
        triggers="twice; times; thrice",
        pattern=r"\b(?P<value>twice|thrice|(?:{num}|{card})\s+times)\s+(?P<unit>met|meeting|"
        r"visited|spoken)\b",
        units={"met": "meeting", "meeting": "meeting", "visited": "visit", "spoken": "call"},
        topics=("diplomacy",),
        examples=(Example("The two have twice met in Bonn.", 2, "meeting"),),
        counter_examples=("They sang twice.",),
    ),
    Phrase(
        name="fact.frequency.every",
        kind="frequency",
        triggers="every year; each year; every month; each month; every week; each week; every "
        "quarter; "
        "twice a; once a; once every; twice every; times a",
        pattern=r"\b(?:held|hold|holds|meet|meets|met|take\s+place|takes\s+place|convened?|"
        r"convenes|"
        r"rotat\w+|alternat\w+|organi[sz]ed|staged)\b(?:\s+{w}){0,4}?\s+"
        r"(?P<value>every|each|once\s+(?:a|every)|twice\s+(?:a|every)|{card}\s+times\s+(?:a|every))"
        r"\s+"
        r"(?P<unit>year|month|week|quarter)\b",
        unit="per {unit}",
        period="since",
        topics=("diplomacy",),
        examples=(
            Example("The talks are held every year in Bern.", 1, "per year"),
            Example("The joint forum meets twice a month.", 2, "per month"),
            Example("The panel will meet five times a year.", 5, "per year"),
        ),
        counter_examples=("They met. Each year matters.",),
    ),
    Phrase(
        name="fact.frequency.annually",
        kind="frequency",
        triggers="annually",
        pattern=r"\b(?:held|hold|holds|meets?|met|convened?|convenes|takes?\s+place)\s+"
        r"(?:{w}\s+){0,2}?(?P<value>annually)\b",
        unit="per year",
        value=1,
        period="since",
        topics=("diplomacy",),
        examples=(Example("The talks are held annually.", 1, "per year"),),
        counter_examples=("It lends 5 million euros annually.",),
    ),
    Phrase(
        name="fact.ratio.doubled",
        kind="ratio",
        triggers="doubled; doubling; double",
        pattern=r"\b(?:{aux}\s+){0,4}(?P<value>doubl(?:ed|"
        r"ing)|(?:to|will|would|could|should|may)\s+(?:(?:more|than|nearly|almost)\s+)*double){on}",
        value=2,
        unit="times",
        change="up",
        examples=(
            Example("Exports to Peru doubled last year.", 2, "times"),
            Example("Sales have more than doubled since May.", 2, "times"),
        ),
        counter_examples=(
            "A double room was booked.",
            "He doubled back to the hotel.",
        ),
    ),
    Phrase(
        name="fact.ratio.to-double",
        kind="ratio",
        triggers="double; doubling",
        pattern=r"\b(?:(?:to|will|would|could|should|may|must)\s+(?:(?:more|than|nearly|almost|"
        r"at|least)\s+)*|"
        r"by\s+(?:more\s+than\s+)?)(?P<value>doubl(?:e|ing))\s+(?P<subject>(?:{w}"
        r"\s+){0,3}?{w}){on}",
        value=2,
        unit="times",
        change="up",
        refuses=r"(?i)\bdoubl\w+\s+(?:back|down|standards?|up|as|check|digits?|figures?)\b",
        examples=(Example("They want to double trade by 2030.", 2, "times"),),
        counter_examples=("They will double down on it.",),
    ),
    Phrase(
        name="fact.ratio.doubled-object",
        kind="ratio",
        triggers="doubled; doubling; doubles",
        pattern=r"(?P<value>doubl(?:ed|es|ing))\s+(?:its|their|his|our|the)"
        r"\s+(?P<subject>(?:{w}\s+){0,3}?{w}){on}",
        value=2,
        unit="times",
        change="up",
        examples=(Example("Rome doubled its aid to Chad.", 2, "times"),),
        counter_examples=("He doubled over.",),
    ),
    Phrase(
        name="fact.ratio.tripled-object",
        kind="ratio",
        triggers="tripled; tripling; trebled",
        pattern=r"(?P<value>tripl(?:ed|ing)|trebled)\s+(?:its|their|his|our|the)"
        r"\s+(?P<subject>(?:{w}\s+){0,3}?{w}){on}",
        value=3,
        unit="times",
        change="up",
        examples=(Example("Rome trebled its aid to Chad.", 3, "times"),),
        counter_examples=("It tripled.",),
    ),
    Phrase(
        name="fact.ratio.tripled",
        kind="ratio",
        triggers="tripled; tripling; triple; trebled; treble",
        pattern=r"\b(?:{aux}\s+){0,4}(?P<value>tripl(?:ed|"
        r"ing)|trebled|(?:to|will|would|could|should|may)\s+(?:(?:more|than|nearly|almost)"
        r"\s+)*(?:triple|treble)){on}",
        value=3,
        unit="times",
        change="up",
        examples=(Example("Tourism has nearly tripled since 2019.", 3, "times"),),
        counter_examples=("The triple jump was fun.",),
    ),
    Phrase(
        name="fact.ratio.quadrupled",
        kind="ratio",
        triggers="quadrupled; quadrupling; quadruple",
        pattern=r"\b(?:{aux}"
        r"\s+){0,4}(?P<value>quadrupl(?:ed|ing)|(?:to|will|would|could|should)\s+(?:(?:more|than|"
        r"nearly|almost)\s+)*quadruple){on}",
        value=4,
        unit="times",
        change="up",
        examples=(Example("Imports quadrupled.", 4, "times"),),
        counter_examples=("A quadruple bill was shown.",),
    ),
    Phrase(
        name="fact.ratio.fold",
        kind="ratio",
        triggers="fold; twofold; threefold; fourfold; fivefold; sixfold; sevenfold; eightfold; "
        "ninefold; tenfold; hundredfold",
        pattern=r"\b(?:increas\w+|grow\w*|grew|rose|ris(?:e|es|ing)|expand\w*|jump\w*|surg\w+|"
        r"multipl\w+|climb\w*|"
        r"boost\w*|by|up)\b(?:\s+{w}){0,9}?[\s-]+(?P<value>two|three|four|five|six|seven|eight|"
        r"nine|ten|twenty|hundred)[\s-]?fold\b",
        unit="times",
        change="up",
        examples=(
            Example("Capacity rises more than six-fold.", 6, "times"),
            Example("Trade grew tenfold.", 10, "times"),
        ),
        counter_examples=("Their plan may fold.", "The aim of this tour is threefold."),
    ),
    Phrase(
        name="fact.ratio.grown-times",
        kind="ratio",
        triggers="times",
        pattern=r"\b(?:grown|grew|increased|risen|rose|"
        r"expanded|multiplied|jumped|surged)\s+(?:by\s+)?(?:(?:more\s+than|nearly|almost|about|"
        r"around|over|some)\s+)?(?P<value>(?:{num}|{card})\s+times){on}",
        unit="times",
        change="up",
        examples=(Example("Commerce has grown 3.5 times since 2010.", 3.5, "times"),),
        counter_examples=("The tree has grown at times.",),
    ),
    Phrase(
        name="fact.ratio.double-the",
        kind="ratio",
        triggers="double; twice",
        pattern=r"\b(?P<value>double|twice)\s+(?:the\s+(?:{w}\s+)?(?:figure|level|amount|number|volume|value|"
        r"total|rate)\b|(?:as\s+(?:many|much|high|large)\s+as\b)|(?:what\s+it\s+was)|"
        r"that\s+(?:of|in)\b)",
        value=2,
        carries=True,
        unit="times",
        examples=(
            Example("Trade was 4 billion euros, more than double the 2019 level.", 2, "times"),
            Example("Trade was 4 billion euros, twice as much as in 2019.", 2, "times"),
        ),
        counter_examples=("A double room was booked.", "He came twice."),
    ),
    Phrase(
        name="fact.ratio.part-up",
        kind="ratio",
        triggers="up a; up by a; up one; up two; up three",
        pattern=r"\bup\s+(?:by\s+)?(?:(?:more\s+than|nearly|almost|about|over)\s+)?"
        r"(?P<value>(?:a|one|two|three)[\s-](?:half|third|thirds|quarters?|fifths?|tenth)){on}",
        carries=True,
        unit="percent",
        change="up",
        examples=(Example("Exports came to 9 billion euros, up a fifth.", 20, "percent"),),
        counter_examples=("They went up a third road.",),
    ),
    Phrase(
        name="fact.ratio.part-down",
        kind="ratio",
        triggers="down a; down by a; down one; down two; down three",
        pattern=r"\bdown\s+(?:by\s+)?(?:(?:more\s+than|nearly|almost|about|over)\s+)?"
        r"(?P<value>(?:a|one|two|three)[\s-](?:half|third|thirds|quarters?|fifths?|tenth)){on}",
        carries=True,
        unit="percent",
        change="down",
        examples=(Example("Exports came to 9 billion euros, down a quarter.", 25, "percent"),),
        counter_examples=("They went down a third road.",),
    ),
    Phrase(
        name="fact.ratio.halved",
        kind="ratio",
        triggers="halved; halve; halving",
        pattern=r"(?P<value>halv(?:ed?|es|ing))\b",
        value=50,
        unit="percent",
        change="down",
        examples=(Example("They halved the quota.", 50, "percent"),),
    ),
    Phrase(
        name="fact.ratio.by-part-down",
        kind="ratio",
        triggers="by a; by one; by two; by three; by half; almost a; nearly a; about a; than a; around a; roughly a; over a",
        pattern=r"(?P<subject>(?:{w}\s+){0,5}?{w})\s+(?:have\s+|has\s+|had\s+)?(?:fell|fallen|"
        r"dropped|declined|shrank|"
        r"decreased|down|cut|reduced|plunged)\s+by\s+(?:(?:more\s+than|nearly|almost|about|"
        r"around|over)\s+)?"
        r"(?P<value>(?:a|one|two|three)[\s-](?:half|third|thirds|quarters?|fifths?|tenth)|half)\b",
        unit="percent",
        change="down",
        examples=(Example("Trade with Iran fell by a quarter last year.", 25, "percent"),),
        counter_examples=("It fell by a river.",),
    ),
    Phrase(
        name="fact.ratio.by-part-up",
        kind="ratio",
        triggers="by a; by one; by two; by three; by half; almost a; nearly a; about a; than a; around a; roughly a; over a",
        pattern=r"(?P<subject>(?:{w}\s+){0,5}?{w})\s+(?:have\s+|has\s+|had\s+)?(?:rose|risen|"
        r"grew|grown|increased|up|"
        r"jumped|expanded|surged)\s+by\s+(?:(?:more\s+than|nearly|almost|about|around|over)\s+)?"
        r"(?P<value>(?:a|one|two|three)[\s-](?:half|third|thirds|quarters?|fifths?|tenth)|half)\b",
        unit="percent",
        change="up",
        examples=(Example("Trade with Iran grew by half last year.", 50, "percent"),),
        counter_examples=("It grew by a river.",),
    ),
    Phrase(
        name="fact.ratio.part",
        kind="ratio",
        triggers="half of; third of; thirds of; quarter of; quarters of; fifth of; fifths of; "
        "tenth of",
        pattern=r"\b(?P<value>(?:a|one|two|three|four)[\s-](?:half|halves|third|thirds|quarters?|"
        r"fifths?|tenths?)|half)\s+"
        r"of\s+(?P<subject>(?:all|its|their|the|our|total|world|global|{w}[’']s?)\s+(?:{w}"
        r"\s+){0,4}?{w})(?:[\s,;:.)]|$)",
        unit="percent",
        refuses=r"(?i)\b(?:first|second|third|latter|last|other)\s+(?:half|third|quarter)|\b(?:year|"
        r"month|way|decade|"
        r"century|season|day|time|match|game|term)\b",
        examples=(
            Example("The country buys a quarter of its gas there.", 25, "percent"),
            Example("Two-thirds of all exports are ore.", 66.6667, "percent"),
        ),
        counter_examples=("In the first half of the year it grew.", "A third of the way on."),
    ),
    Phrase(
        name="fact.rank.top",
        kind="rank",
        triggers="top",
        pattern=r"\b(?P<subject>top[\s-]+(?P<value>{num}|{card})\s+(?:{w}"
        r"\s+){0,2}?(?P<unit>trading(?:"
        r"\s+partners?)?|partners?|suppliers?|"
        r"exporters?|importers?|buyers?|investors?|markets?|sources?|economies|producers?|"
        r"consumers?|destinations?))\b",
        units={"trading": "trading partner"},
        period="near",
        examples=(Example("It is among the top five trading partners.", 5, "trading partner"),),
        counter_examples=("The top 10 officials met.",),
    ),
    Phrase(
        name="fact.rank.first",
        kind="rank",
        triggers="top",
        pattern=r"\b(?P<subject>(?:{w}[’']s\s+)?(?P<value>top)\s+(?P<unit>trading\s+partner|"
        r"trade\s+partner|"
        r"supplier|export\s+market|investor|buyer|customer))\b",
        refuses=r"(?i)\b(?:one|some|two|three|among|many)\s+(?:of\s+)?(?:the|its|their|our)\s",
        units={"trade partner": "trading partner"},
        value=1,
        examples=(Example("Ghana is Togo's top trading partner.", 1, "trading partner"),),
        counter_examples=("The top trading floor closed.",),
    ),
    Phrase(
        name="fact.rank.among",
        kind="rank",
        triggers="ranks; ranked; ranking; rank",
        pattern=r"\brank(?:s|ed|ing)?\s+(?P<subject>(?P<value>{ord})\s+among\s+(?:{w}\s+){0,4}?"
        r"(?P<unit>trading\s+partners|partners|suppliers|exporters|importers|buyers|investors|"
        r"markets|sources|economies|producers|consumers|destinations|donors|creditors|lenders|"
        r"countries))\b",
        units={
            "trading partners": "trading partner",
            "economies": "economy",
            "countries": "country",
        },
        examples=(
            Example("Laos ranks third among Peru's trading partners.", 3, "trading partner"),
        ),
        counter_examples=("He ranks third among the singers.",),
    ),
    Phrase(
        name="fact.rank.largest",
        kind="rank",
        refuses=r"(?i)\b(?:one|some|two|three|among|many)\s+(?:of\s+)?(?:the|its|their|our)\s|"
        r"used\s+to\s+be|\bformerly\b",
        triggers="largest; biggest; leading",
        pattern=r"(?P<subject>(?:(?:\b(?:United|South|North|New|Saudi|Sri|Costa)\s+)?{w}[’']s?"
        r"\s+)?(?:\b(?P<value>{ord})[\s-]+)?\b(?:single[\s-]+)?(?:largest|biggest)"
        r"\s+(?:{w}\s+){0,2}?(?P<unit>trading\s+partners?|trade\s+partners?|"
        r"suppliers?|exporters?|importers?|buyers?|investors?|export\s+markets?|markets?|"
        r"source\s+of\s+(?:{w}\s+){0,3}?{w}|economy|"
        r"producers?|consumers?|customers?|destinations?|donors?|creditors?|lenders?|foreign"
        r"\s+investors?))(?:[\s,;:.)’']|$)",
        value=1,
        period="near",
        examples=(
            Example("It is the largest trading partner of Chile.", 1, "trading partner"),
            Example("It became the second-largest supplier of gas.", 2, "supplier"),
        ),
        counter_examples=("The largest crowd came.", "It is one of the largest suppliers."),
    ),
    Phrase(
        name="fact.rank.consecutive",
        kind="count",
        carries=True,
        triggers="consecutive; straight; successive",
        pattern=r"\bfor\s+(?:the\s+)?(?P<value>{num}|{card}|{ord})\s+(?:consecutive|"
        r"straight|successive)\s+(?P<unit>year|month|quarter)s?\b",
        examples=(Example("It led the list for 9 consecutive years.", 9, "year"),),
        counter_examples=("Consecutive interpreters helped.",),
    ),
    Phrase(
        name="fact.rank.running",
        kind="count",
        carries=True,
        triggers="row; running",
        pattern=r"\bfor\s+(?:the\s+)?(?P<value>{num}|{card})\s+(?P<unit>year|month|quarter)s"
        r"\s+(?:in\s+a\s+row|running)\b",
        examples=(Example("It led the list for 15 years in a row.", 15, "year"),),
        counter_examples=("They sat in a row for 3 years.",),
    ),
    Phrase(
        name="fact.observance.year-of",
        kind="observance",
        triggers="year of; years of",
        pattern=r"(?P<value>(?:[A-Z][^\s,;:()“”]*\s+){0,4}Years?\s+of\s+(?:the"
        r"\s+)?[A-Z][^\s,;:()“”.]*"
        r"(?:\s+(?:and\s+|of\s+)?[A-Z][^\s,;:()“”.]*){0,3})",
        unit="year",
        period="theme",
        cased=True,
        needs_period=True,
        topics=("culture",),
        examples=(
            Example(
                "2019 is the Peru-Japan Year of Friendship.",
                "Peru-Japan Year of Friendship",
                "year",
            ),
        ),
        counter_examples=("Years of hope passed in 2019.",),
    ),
    Phrase(
        name="fact.observance.named-year",
        kind="observance",
        triggers="culture year; cultural year; sports year; sport year; exchange year; exchanges "
        "year; "
        "cooperation year; tourism year; education year; friendship year; language year; youth "
        "year; "
        "science year; innovation year; media year; film year; health year; heritage year; arts "
        "year",
        pattern=r"(?P<value>(?:[A-Z][^\s,;:()“”]*\s+){0,5}(?:Cultur\w*|Sports?|Tourism|Education|"
        r"Exchanges?|Friendship|Language|Youth|Science|"
        r"Innovation|Media|Film|Health|Art|Arts|Heritage|Cooperation)\s+(?:Exchange\s+|"
        r"Cooperation\s+)?Years?)\b",
        unit="year",
        period="theme",
        cased=True,
        needs_period=True,
        topics=("culture",),
        examples=(
            Example(
                "They closed the 2018-2019 Italy-Egypt Tourism Year.",
                "Italy-Egypt Tourism Year",
                "year",
            ),
        ),
        counter_examples=("The culture year is long.",),
    ),
    *AGREEMENTS,
    Phrase(
        name="fact.duration.term",
        kind="quantity",
        names={
            "exten": "extension",
            "suspen": "suspension",
            "renew": "renewal",
            "prolong": "extension",
            "valid": "validity",
            "moratorium": "moratorium",
            "pause": "pause",
            "truce": "truce",
        },
        triggers="period of; term of; validity; moratorium of; extension of; suspension of; "
        "pause of; "
        "truce of; extend; extended; extending; extends; suspend; suspended; suspending; renew; "
        "renewed; "
        "prolong; prolonged; valid for",
        pattern=r"\b(?:(?:period|term|validity|moratorium|extension|suspension|pause|truce)\s+of|"
        r"(?:extend\w*|suspend\w*|renew\w*|prolong\w*|valid\w*)(?:\s+{w}){0,12}?\s+(?:for|by|to|"
        r"of))\s+"
        r"(?:an?\s+|up\s+to\s+)?(?:additional\s+|further\s+|another\s+|initial\s+)*"
        r"(?P<value>{num}|{card})[\s-]+(?P<unit>day|week|month|year)s?\b",
        examples=(
            Example("It extends the truce for an additional 60 days.", 60, "day"),
            Example("Visas of Laos will be valid for five years.", 5, "year"),
        ),
        counter_examples=("They worked for 60 days.",),
    ),
)
