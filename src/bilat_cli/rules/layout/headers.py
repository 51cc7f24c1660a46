"""Header lines made of parts: outlet, city, section, author and day, in any order.

`before` and `after` are read part by part by the engine, which refuses the line where a part is
no name, section, author or clock time; so these patterns may be wide.
"""

from bilat_cli.rules.layout._record import LayoutRule

HEADERS: tuple[LayoutRule, ...] = (
    LayoutRule(
        name="layout.header.dated-parts",
        kind="metadata",
        zone="top",
        gate="<dated>",
        pattern=(
            r"[(\[*_]*(?:(?P<before>[^!?\d]{2,90}?(?:[\s|•●·▪,/()\]:–—-]|\.\s))\s*)??"
            r"(?:<<clock>>[\s,|/–—-]*(?:on\s+)?)?(?P<day><<day>>)"
            r"(?P<after>[\s.,|•●·▪/(\[)\]*_–—-][^!?]{0,110})?"
        ),
        examples=(
            "Harbour Times | Oslo | Thursday, 6 May 2021, 17:42",
            "HARBOUR NEWS - May 6, 2021 - 16:45 | All, Norway",
            "Oslo   ●   Thu, May 6, 2021",
            "Harbour Daily, Oslo, 6 May 2021",
            "Thursday, May 6, 2021 — Oslo. By Ana Roth",
            "HNA  Thursday, May 6, 2021 - 21:30:00",
            "May 6, 2021 • Speeches and Remarks",
            "Ana Roth in Oslo, Harbour News | May 6, 2021",
            "By Ana Roth, May 6, 2021 10:20 am IST",
            "www.harbour.example  2021-05-06 10:20:11",
            "Thursday, 6 May, 2021, 09:12 GMT 10:12 UK",
            "MAY 6, 2021 / 3:20 PM / 5 YEARS AGO",
            "The Harbour Times, 6 May 2021, Page 3",
            "HNA - May 6, 2021 @ 1:46pm",
        ),
        counter_examples=(
            "The meeting of May 6, 2021",
            "Ministers who met on May 6, 2021, signed",
            "May 6, 2021 was a holiday",
            "Oslo, 6 May 2021",
        ),
    ),
    LayoutRule(
        name="layout.header.edition",
        kind="metadata",
        zone="top",
        gate="<capital>",
        pattern=(
            r"(?P<masthead>(?-i:[<<U>>][<<L>>.&'’ -]{2,50}?))\s*(?:[|•:–—-]+\s*|\()"
            r"(?:press\s+releases?|press\s+statements?|news\s+releases?|statements?|press\s+office"
            r"|media\s+(?:releases?|statements?)|newsroom|press\s+service"
            r"|(?:(?:in|the)\s+)?(?:english|international|online|digital)(?:\s+(?:service|edition"
            r"|desk|section|language\s+service))?|online|news\s+agency)\)?"
        ),
        examples=(
            "Harbour Council - Press release",
            "Diário do Porto — English Service",
            "The Harbour Shimbun (English edition)",
            "Office of the Mayor | Newsroom",
        ),
        counter_examples=(
            "Mayor of the harbour town releases a press statement",
            "Ministers sign a road plan - statement by both sides",
        ),
    ),
    LayoutRule(
        name="layout.header.masthead",
        kind="metadata",
        zone="top",
        gate="<capital>",
        pattern=r"[*_]*(?P<masthead>(?-i:[<<U>>][<<L>>.&'’ -]{1,60}))[*_]*",
        strict=True,
        note="Taken only where the engine finds that the words name an outlet or office.",
        examples=(
            "The Harbour Gazette",
            "HARBOUR NEWS AGENCY",
            "THE WHITE HOUSE",
            "Ministry of Foreign Affairs of Norway",
            "Harbour Times",
        ),
        counter_examples=(
            "Ferry Line Reopens",
            "Harbour News agency chief resigns after row",
            "Mayor",
        ),
    ),
    LayoutRule(
        name="layout.header.place",
        kind="metadata",
        zone="top",
        gate="<capital>",
        pattern=(
            r"[*_]*(?P<town>(?-i:[<<U>>][<<L>>.'’ -]{2,30})),\s+(?P<land>(?-i:[<<U>>][<<L>>.'’ -]{3,30}))[*_]*"
        ),
        note="Taken only where the first name is a city that the program knows.",
        examples=("Vienna, Austria", "NAIROBI, KENYA", "Geneva, Switzerland"),
        counter_examples=(
            "Ministers, Envoys Meet",
            "Vienna",
            "Vienna, which was quiet",
            "Moscow, Beijing",
        ),
    ),
    LayoutRule(
        name="layout.header.author-outlet",
        kind="metadata",
        zone="top",
        gate="<capital>",
        pattern=(
            r"(?:by\s+)?(?-i:<<name>>)\s*(?:\(|[|/–—]\s*|,\s+)"
            r"(?P<outlet>(?-i:[<<U>>][<<L>>.&'’ -]{2,50}))\)?"
        ),
        note="Taken only where the outlet's words name one.",
        examples=(
            "Ana Roth (The Harbour Post)",
            "Ana Roth | Harbour News",
            "Ana Roth, Harbour Herald",
        ),
        counter_examples=("Ferry Line (Oslo)", "Oslo, Norway", "Talks Open, Ministers Absent"),
    ),
    LayoutRule(
        name="layout.header.published-below",
        kind="metadata",
        zone="end",
        trust=3,
        gate="published posted first+published last+updated updated",
        pattern=(
            r"[(\[*_]*(?:(?:first\s+)?(?:published|posted)|(?:last\s+)?updated)(?:\s+(?:on|at|in"
            r"))?\s*[:：-]?\s*(?:(?P<publisher>(?-i:[<<U>>][<<L>>.&'’ -]{2,40}?))(?:,|\s+on)\s+)?"
            r"(?:<<clock>>,?\s+)?(?P<day><<day>>)(?P<rest>(?:[\s,.|•-]+(?:at\s+)?<<clock>>)?"
            r"(?:\s+by\s+(?-i:[<<U>>]).{2,40})?)[.)\]*_]*"
        ),
        note="Some pages put the day of issue below the first paragraph, some at the very end.",
        examples=(
            "Published on July 9, 2021 by The Harbour Post",
            "Published in Harbour Daily, July 9th, 2021",
            "(Last updated: 9 July 2021, 9:10 p.m.)",
        ),
        counter_examples=(
            "Published on July 9, 2021 in both capitals, the text names no sum.",
            "Posted to Oslo in 2021, he stayed for a year.",
        ),
    ),
)

PUBLISHER_WORDS: frozenset[str] = frozenset(
    """
    news times post daily gazette herald tribune courier monitor observer standard chronicle
    journal telegraph guardian independent mirror express press agency newswire wire radio
    television tv broadcasting shimbun bulletin dispatch examiner inquirer ledger mail register
    reporter review sentinel star sun weekly nation citizen globe echo argus advertiser
    brief digest diplomat economist spokesman messenger magazine media
    network zeitung presse nachrichten correio jornal diario gazeta
    """.split()
)
"""Words of which one stands in an outlet's name."""

AGENCIES: frozenset[str] = frozenset(
    """
    pravda izvestia xinhua kyodo euractiv politico axios cgtn pib tnn ap rt
    yonhap reuters bloomberg bernama tanjug interfax anadolu dawn antara ansa efe lusa tass afp
    pti ani upi dpa bbc cnn voa dw rfi npr abc cbc nhk kbs france24 aljazeera vna vov mena wam
    spa petra irna sana kuna qna fars mehr belga azertac belta ukrinform unian polskie
    swissinfo euronews
    """.split()
)
"""Names of outlets that are one word."""

OFFICE_HEADS: frozenset[str] = frozenset(
    """
    ministry office embassy department government secretariat presidency commission council
    directorate parliament mission delegation consulate
    """.split()
)
"""Words that open an office's name: "Ministry of Roads"."""

OFFICE_ENDS: frozenset[str] = frozenset(
    "ministry embassy government secretariat presidency commission council parliament".split()
)
"""Words that close an office's name: "European Commission". Not "Oval Office": that is a room."""

EDITION_WORDS: frozenset[str] = frozenset(
    """
    release releases statement statements service edition newsroom desk online section house
    kremlin bureau street palace monde spiegel hindu times america jazeera nations welle trust
    """.split()
)
"""Further words of which one stands in a line that is nothing but an outlet's name."""

OUTLETS: frozenset[str] = frozenset(
    [
        "the white house", "white house", "european commission", "european council",
        "council of the european union", "the kremlin", "press information bureau",
        "prime minister's office", "prime minister’s office", "10 downing street",
        "downing street", "elysee palace", "élysée palace", "le monde", "der spiegel", "el pais",
        "el país", "la repubblica", "the hindu", "the straits times", "the economist", "al jazeera",
        "deutsche welle", "voice of america", "agence france-presse", "united nations",
        "press trust of india", "state department", "the diplomat",
    ]
)  # fmt: skip
"""Whole names that their words do not tell, lower case."""

SECTIONS: frozenset[str] = frozenset(
    """
    headlines world news politics business economy asia europe africa america americas national
    international opinion analysis all top stories statements releases speeches remarks
    briefing briefings press release statement archive diplomacy foreign affairs policy
    defence defense security home latest general local video photos feature features
    region regional country print online english edition staff desk read share updated published
    posted ist gmt utc et est edt cet cest bst msk pm am a.m p.m p.m. a.m. time
    min minute minutes mins reading comments and & of the for in on at
    """.split()
)
"""Words of sections, kinds of page and clocks: a part made of them names nobody."""

JOINING: frozenset[str] = frozenset(
    "of the and for de da do del la le di du el al bin van von in & a".split()
)
"""Small words inside a name."""

BODIES: frozenset[str] = frozenset("UK US USA UAE EU UN NATO ASEAN DPRK PRC ROK DRC G7 G20".split())
"""Countries and bodies whose capitals name no outlet."""

SHORT_WORDS: frozenset[str] = frozenset(
    "the news post mail star sun echo wire time east west gulf nile city cape hill new".split()
)
"""Short words of outlets' names that are no acronyms."""

NO_NAMES: frozenset[str] = frozenset(
    """
    statement speech treaty agreement communique communiqué declaration meeting summit remarks
    address interview accord protocol talks visit readout factsheet conference memorandum
    """.split()
)
"""Words that stand in no outlet's and no city's name: they speak of what was said or signed."""

CITY_STATES: frozenset[str] = frozenset(["hong kong", "macao", "macau", "singapore", "monaco"])
"""Cities that are territories of their own, lower case."""

MONTH_FIRST_ZONES: frozenset[str] = frozenset("ET EST EDT PT PST PDT CDT MST MDT".split())
"""Clock zones of North America: a numeric day beside one has its month first."""

MONTH_FIRST_PUBLISHERS: frozenset[str] = frozenset(
    [
        "the white house", "white house", "u.s. department of state", "state department", "ap",
        "associated press", "the associated press", "voa", "voice of america", "cnn", "npr",
        "upi", "the new york times", "the washington post", "the wall street journal",
    ]
)  # fmt: skip
"""Outlets of the United States, lower case: their numeric days have the month first."""
