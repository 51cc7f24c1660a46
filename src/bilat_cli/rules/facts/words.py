"""Numerals, scales, comparisons, and what may be counted."""

from __future__ import annotations

from bilat_cli.rules.facts._record import Comparison, Example, Nouns

CARDINALS: dict[str, int] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip

ORDINALS: dict[str, int] = {
    "inaugural": 1, "first": 1, "first-ever": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
    "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11,
    "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
    "twenty-first": 21, "twenty-second": 22, "twenty-third": 23, "twenty-fourth": 24,
    "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27, "twenty-eighth": 28,
    "twenty-ninth": 29, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60,
    "seventieth": 70, "seventy-fifth": 75, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
}  # fmt: skip

SCALES: dict[str, int] = {
    "hundred": 100, "dozen": 12, "thousand": 1_000, "million": 1_000_000, "mln": 1_000_000,
    "mn": 1_000_000, "m": 1_000_000, "billion": 10**9, "bln": 10**9, "bn": 10**9, "b": 10**9,
    "trillion": 10**12, "trln": 10**12, "tn": 10**12, "lakh": 100_000, "crore": 10_000_000,
    "k": 1_000,
}  # fmt: skip

LETTER_SCALES = "mbk"
"""Scales that only count when they follow the digits without a space: "$5b"."""

COMPARISONS = (
    Comparison(
        name="fact.compare.more",
        comparator=">",
        words="more than; over; above; exceeding; exceeded; exceeds; exceed; surpassing; "
        "surpassed; "
        "topping; topped; in excess of; upwards of; well over; just over; greater than; "
        "higher than; well above; passed; a little over; slightly over; slightly more than; "
        "far more than; crossed; surpass; to top; and over; better than",
        examples=(
            Example("More than 300 firms took part.", 300, "firm"),
            Example("Trade exceeded 40 billion yuan.", 40000000000, "CNY"),
        ),
    ),
    Comparison(
        name="fact.compare.at-least",
        comparator=">=",
        words="at least; no less than; not less than; no fewer than; a minimum of; minimum of; "
        "at minimum",
        examples=(Example("They want at least 12 bcm of gas.", 12, "bcm"),),
    ),
    Comparison(
        name="fact.compare.nearly",
        comparator="<",
        says="nearly",
        words="nearly; almost; just under; just below; just short of; slightly less than; "
        "a little under; just shy of; approaching; slightly under",
        note="close below: the number is not reached",
        examples=(Example("Nearly 4,000 students came.", 4000, "student"),),
    ),
    Comparison(
        name="fact.compare.less",
        comparator="<",
        words="less than; fewer than; under; below; lower than",
        examples=(Example("Fewer than 200 workers stayed.", 200, "worker"),),
        counter_examples=("Under 3 is a note.",),
    ),
    Comparison(
        name="fact.compare.about",
        comparator="~",
        words="about; around; some; roughly; approximately; approx; close to; circa; an estimated; "
        "estimated; estimated at; or so; in the region of; in the order of; on the order of; "
        "estimated to be; estimated to be worth; estimated to total; ca; near; nearer",
        examples=(
            Example("Some 90 million tonnes were shipped.", 90000000, "tonne"),
            Example("It lends roughly 5 billion euros.", 5000000000, "EUR"),
        ),
    ),
    Comparison(
        name="fact.compare.up-to",
        comparator="<=",
        words="up to; as much as; as many as; no more than; not more than; at most; a maximum of; "
        "maximum of; not exceeding; capped at; limited to; a ceiling of; not to exceed",
        examples=(Example("They buy up to 60 aircraft.", 60, "aircraft"),),
    ),
    Comparison(
        name="fact.compare.or-more",
        comparator=">=",
        side="after",
        words="or more; or higher; or above; and above; and more; at least",
        examples=(Example("They will buy 50 helicopters or more.", 50, "helicopter"),),
    ),
    Comparison(
        name="fact.compare.or-less",
        comparator="<=",
        side="after",
        words="or less; or fewer; or below; at most; or lower",
        examples=(Example("It costs 30 million euros or less.", 30000000, "EUR"),),
    ),
    Comparison(
        name="fact.compare.or-so",
        comparator="~",
        side="after",
        words="or so; or thereabouts",
        examples=(Example("It costs 30 million euros or so.", 30000000, "EUR"),),
    ),
)

COUNTED = (
    Nouns(
        name="fact.count.documents",
        words="agreement; document; memorandum; memoranda; mou; treaty; treaties; deal; accord; "
        "protocol; declaration; statement; pact; letter of intent; letter of interest; resolution",
        topics=("diplomacy",),
        examples=(
            Example("The two sides signed 14 agreements.", 14, "agreement"),
            Example("They exchanged six letters of intent.", 6, "letter of intent"),
        ),
        counter_examples=("The two agreements are old.",),
    ),
    Nouns(
        name="fact.count.papers",
        words="contract; letter; plan; licence; license; proposal; permit; visa; scholarship; "
        "grant; loan; credit",
        examples=(Example("They awarded 14 scholarships.", 14, "scholarship"),),
        counter_examples=("The two licences are old.",),
    ),
    Nouns(
        name="fact.count.contacts",
        words="meeting; visit; summit; round; session; trip; exercise; patrol; flight; call; "
        "conversation; mission; sortie; drill; conference; forum; dialogue; ministerial",
        examples=(Example("They held five rounds of talks.", 5, "round"),),
        counter_examples=("These three meetings went well.",),
    ),
    Nouns(
        name="fact.count.people",
        words="people; person; student; tourist; visitor; soldier; troop; troops; worker; job; "
        "refugee; civilian; citizen; national; expert; engineer; farmer; passenger; patient; "
        "child; children; family; families; household; hostage; prisoner; personnel; marine; "
        "american; official; delegate; scientist; teacher; scholar; employee; doctor; diplomat; "
        "peacekeeper; fighter; casualty; casualties; migrant; women; men; participant; observer; "
        "individual; businessman; businessmen; journalist; athlete; resident; victim; death; "
        "life; lives; reservist; pilgrim; sailor; officer; militant; rebel; protester; trainee; "
        "adviser; advisor; instructor; volunteer; investor; entrepreneur; lawmaker; pilot; guard; "
        "policeman; policemen; nurse; miner; dead; wounded; injured",
        examples=(
            Example("Some 4,500 tourists came.", 4500, "tourist"),
            Example("It will add two million jobs.", 2000000, "job"),
            Example("The blast left three dead and seven wounded.", 7, "wounded"),
        ),
        counter_examples=("The two officials shook hands.",),
    ),
    Nouns(
        name="fact.count.bodies",
        words="company; companies; firm; bank; university; universities; school; hospital; "
        "enterprise; supplier; institution; consulate; embassy; embassies; organization; "
        "organisation; agency; agencies; city; cities; province; region; state; country; "
        "countries; nation; economy; economies; island; village; home; market; entity; entities; "
        "port; airport; member; participant; laboratory; laboratories; producer; exporter; "
        "subsidiary; subsidiaries; creditor; importer; business; businesses; party; parties",
        examples=(
            Example("It named 31 companies.", 31, "company"),
            Example("Projects run in 18 provinces.", 18, "province"),
        ),
        counter_examples=("The two countries agreed.", "The two companies merged."),
    ),
    Nouns(
        name="fact.count.things",
        words="aircraft; plane; boat; rifle; gun; airliner; jet; helicopter; ship; vessel; tanker; submarine; "
        "frigate; "
        "missile; warhead; tank; vehicle; truck; bus; buses; train; locomotive; satellite; "
        "reactor; "
        "drone; system; rocket; launcher; shell; container; wagon; car; unit; dose; vaccine; "
        "mask; ventilator; shipment; cargo; cargoes; project; programme; program; initiative; "
        "facility; facilities; plant; factory; factories; refinery; refineries; mine; dam; bridge; "
        "route; line; station; site; location; base; checkpoint; crossing; hub; center; centre; "
        "attack; strike; case; incident; launch; launches; test; violation; share; position; "
        "item; product; category; categories; measure; step; principle; field; area; head; sample; "
        "arrest; casualty; fleet; battery; batteries; interceptor; howitzer; radar; weapon; "
        "deployment; order; acquisition; rig; well; turbine; transaction; purchase; building; "
        "tariff line; industry; industries; sector; working group; task force; committee; "
        "commission",
        examples=(
            Example("The airline ordered 50 new passenger aircraft.", 50, "aircraft"),
            Example("They agreed on four additional sites.", 4, "site"),
            Example("It sends 2.5 million vaccine doses.", 2500000, "dose"),
        ),
        counter_examples=("These two projects ended.", "Both of the two areas matter."),
    ),
)

UNCOUNTED = """
year; month; week; day; hour; minute; second; decade; century; centuries; weekend; night; morning
evening; quarter; season; time; times; p.m; a.m; side; leader; president; minister; head; people's
government; capital; neighbour; neighbor; ally; allies; superpower; presidents; ministers; premier
leaders; sides; others; other; thing; way; reason; question; point; page; section; article; chapter
paragraph; half; part; degree; cent; cents; ct; gmt; est; edt; am; pm; is; was; has; us; u.s; this
its; his; as; as's; thus; plus; minus; versus; less; across; towards; perhaps; always; besides
includes; remains; news; series; status; congress; business's; process; progress; access; success
previous; various; numerous; serious; continuous; religious; famous; religious; consecutive
"""
"""Nouns that are no measure when counted with a bare number, and plain words in s."""

IRREGULAR: dict[str, str] = {
    "people": "people", "aircraft": "aircraft", "troops": "troop", "children": "child",
    "men": "man", "women": "woman", "personnel": "personnel", "memoranda": "memorandum",
    "lives": "life", "businessmen": "businessman", "staff": "staff", "police": "police officer",
    "livestock": "livestock", "cattle": "cattle", "head": "head", "mous": "memorandum",
    "mou": "memorandum", "series": "series", "spacecraft": "spacecraft", "feet": "foot",
    "dead": "dead", "wounded": "wounded", "injured": "injured", "policemen": "policeman",
    "israelis": "israeli", "iraqis": "iraqi", "saudis": "saudi", "kuwaitis": "kuwaiti",
    "pakistanis": "pakistani", "bangladeshis": "bangladeshi", "nepalis": "nepali",
    "somalis": "somali", "yemenis": "yemeni", "omanis": "omani", "qataris": "qatari",
    "emiratis": "emirati", "bahrainis": "bahraini", "azerbaijanis": "azerbaijani",
    "taxis": "taxi", "crises": "crisis", "buses": "bus", "viruses": "virus", "gases": "gas", "fish": "fish",
}  # fmt: skip
"""Plurals that take no s, and odd ones, with their singular."""

DEFINITE = """
the; these; those; both; its; their; our; his; her; my; your; other; all; any; another; every; each
"""
"""Words before a small number that make it a reference to known things, not a count."""

HANDED = "hand; hands; handed; handing; turn; turned; turning; take; took; taken; taking; carried; brought"
"""Verbs that "over" goes with: no bound of the number behind them."""

BREAKS = """
a; an; the; and; or; but; of; in; on; at; by; for; to; from; with; as; than; that; which; who; whose
is; are; was; were; be; been; being; has; have; had; will; would; can; could; may; might; must
shall
should; do; does; did; not; no; if; when; while; where; after; before; since; until; during; between
among; through; outside; inside; within; without; across; along; near; around; behind; off; via
upon; amid; toward; towards; throughout; worldwide; over; under; about; against; into; onto; per; including; so; because; also; still
now
today; yesterday; tomorrow; they; we; he; she; it; i; you; this; these; those; their; its; his; our
"""
"""Words that end a noun phrase."""

RATES: dict[str, str] = {
    "per year": "year", "a year": "year", "per annum": "year", "annually": "year", "yearly": "year",
    "each year": "year", "every year": "year", "annum": "year", "year": "year", "per day": "day",
    "a day": "day", "daily": "day", "each day": "day", "day": "day", "per month": "month",
    "a month": "month", "monthly": "month", "each month": "month", "month": "month",
    "each week": "week", "every week": "week", "every day": "day", "a week": "week", "per week": "week", "weekly": "week", "an hour": "hour", "per hour": "hour",
    "a barrel": "barrel", "per barrel": "barrel", "a tonne": "tonne", "per tonne": "tonne",
    "a ton": "ton", "per ton": "ton", "an ounce": "ounce", "per ounce": "ounce",
    "a bushel": "bushel", "per bushel": "bushel", "a share": "share", "per share": "share",
    "per person": "person", "per capita": "person", "a head": "head", "per pound": "pound",
    "a pound": "pound", "per lb": "pound", "a lb": "pound", "a kilo": "kg", "per kilo": "kg", "a gallon": "gallon",
}  # fmt: skip
"""Words behind a unit that make it a rate."""

ARTICLES = """
a; an; the; several; some; relevant; various; its; their; both; another; other; many; any; first
landmark
ever; first-ever
were; was; historic; draft; so-called
"""
"""Words that are cut from the front of a title."""

PAIRED = """
nation; country; countries; state; economy; economies; party; parties; people; person; city; cities
capital; head; member; official; home; leader; region; agency; company; step; area; field; case
"""
"""Nouns of which two are no count: the two sides themselves, or mere narration."""
