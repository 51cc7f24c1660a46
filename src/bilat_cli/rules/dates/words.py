"""The words that times are made of, by class, with the value the engine computes with.

Keys are lower case; several words are joined by one space. `CASED` lists classes whose words
count only with a capital ("May", not "may"). `UNIONS` name sets of classes for the patterns.
A run of text is looked at only if it holds a word of a class in `TRIGGERS`.
"""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "MONTHN": {
        "january": "1", "february": "2", "april": "4", "june": "6", "july": "7", "august": "8",
        "september": "9", "october": "10", "november": "11", "december": "12", "feb": "2",
        "mar": "3", "apr": "4", "jun": "6", "jul": "7", "aug": "8", "sep": "9", "sept": "9",
        "oct": "10", "nov": "11", "dec": "12",
    },
    "MONTHX": {"jan": "1", "march": "3", "may": "5"},
    "WEEKDAY": {
        "monday": "1", "tuesday": "2", "wednesday": "3", "thursday": "4", "friday": "5",
        "saturday": "6", "sunday": "7",
    },
    "WEEKDAYS": {
        "mondays": "1", "tuesdays": "2", "wednesdays": "3", "thursdays": "4", "fridays": "5",
        "saturdays": "6", "sundays": "7",
    },
    "WDABBR": {
        "mon": "1", "tue": "2", "tues": "2", "wed": "3", "thu": "4", "thur": "4", "thurs": "4",
        "fri": "5", "sat": "6", "sun": "7",
    },
    "HOLIDAY": {
        "christmas": "12-25", "christmas day": "12-25", "christmas eve": "12-24",
        "boxing day": "12-26", "new year's day": "01-01", "new year's eve": "12-31",
        "new year's": "01-01", "valentine's day": "02-14", "fourth of july": "07-04", "veterans day": "11-11", "armistice day": "11-11",
        "halloween": "10-31", "may day": "05-01", "thanksgiving": "11-4-4",
        "thanksgiving day": "11-4-4", "labor day": "09-1-1", "memorial day": "05-1-L",
        "martin luther king day": "01-1-3", "presidents' day": "02-1-3",
        "presidents day": "02-1-3", "columbus day": "10-1-2", "election day": "11-2-E",
        "easter": "E+0",
        "easter sunday": "E+0", "good friday": "E-2", "easter monday": "E+1",
        "easter week": "W+0", "earth day": "04-22",
    },
    "SEASON": {"spring": "SP", "summer": "SU", "autumn": "FA", "winter": "WI"},
    "FALL": {"fall": "FA"},
    "PART": {
        "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "mornings": "MO",
        "afternoons": "AF", "evenings": "EV", "nights": "NI",
    },
    "DAWN": {"dawn": "MO", "dusk": "EV", "nightfall": "NI", "daybreak": "MO"},
    "POINT": {"noon": "12:00", "midday": "12:00", "midnight": "24:00"},
    "OVERNIGHT": {"overnight": "NI"},
    "ZONE": {
        "et": "", "ct": "", "pt": "", "eet": "+02", "eest": "+03", "hkt": "+08", "pkt": "+05",
        "gmt": "Z", "utc": "Z", "est": "-05", "edt": "-04", "cst": "-06", "cdt": "-05",
        "mst": "-07", "mdt": "-06", "pst": "-08", "pdt": "-07", "bst": "+01", "cet": "+01",
        "cest": "+02", "msk": "+03", "jst": "+09", "kst": "+09", "ist": "+05:30",
    },
    "ZWORD": {
        "eastern": "-05", "central": "-06", "mountain": "-07", "pacific": "-08",
        "standard": "", "daylight": "",
    },
    "ZCITY": {
        "greenwich mean": "Z", "moscow": "+03", "minsk": "+03", "istanbul": "+03", "riyadh": "+03",
        "baghdad": "+03", "nairobi": "+03", "tehran": "+03:30", "dubai": "+04", "kabul": "+04:30",
        "islamabad": "+05", "tashkent": "+05", "india": "+05:30", "indian": "+05:30",
        "delhi": "+05:30", "new delhi": "+05:30", "dhaka": "+06", "hanoi": "+07", "bangkok": "+07",
        "jakarta": "+07", "beijing": "+08", "china": "+08", "hong kong": "+08", "taipei": "+08",
        "manila": "+08", "singapore": "+08", "tokyo": "+09", "japan": "+09", "seoul": "+09",
        "korea": "+09", "pyongyang": "+09", "london": "", "british": "", "paris": "", "rome": "",
        "berlin": "", "brussels": "", "geneva": "", "european": "", "central european": "",
        "eastern european": "", "kyiv": "", "kiev": "", "cairo": "", "jerusalem": "", "israel": "",
        "washington": "", "new york": "",
    },
    "LOCAL": {"local": ""},
    "OCLOCK": {"o'clock": ""},
    "UNIT": {
        "month": "M", "week": "W", "day": "D", "hour": "TH", "minute": "TM",
        "decade": "E", "weekday": "D", "millennium": "L",
    },
    "CENTURY": {"century": "C"},
    "YEARU": {"year": "Y"},
    "QUARTER": {"quarter": "Q"},
    "SECOND": {"second": "2"},
    "WEEKEND": {"weekend": "WE"},
    "UNITS": {
        "years": "Y", "months": "M", "weeks": "W", "days": "D", "hours": "TH", "minutes": "TM",
        "seconds": "TS", "decades": "E", "centuries": "C", "quarters": "Q", "weekends": "WE",
        "yrs": "Y", "hrs": "TH", "mins": "TM", "weekdays": "D", "millennia": "L",
        "fortnight": "2W", "fortnights": "2W",
    },
    "CODE": {"q1": "Q1", "q2": "Q2", "q3": "Q3", "q4": "Q4", "h1": "H1", "h2": "H2",
        "1q": "Q1", "2q": "Q2", "3q": "Q3", "4q": "Q4", "1h": "H1", "2h": "H2"},
    "HALF": {"half": "0.5", "halves": "0.5"},
    "PERIOD": {"period": "", "periods": "", "term": "", "stretch": "", "span": ""},
    "TIME": {"time": ""},
    "TIMES": {"times": ""},
    "DATEW": {"date": ""},
    "MOMENT": {"moment": "", "juncture": ""},
    "TODAY": {"today": "0", "yesterday": "-1", "tomorrow": "1"},
    "TONIGHT": {"tonight": "NI"},
    "PRESENT": {
        "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF",
        "presently": "PRESENT_REF",
    },
    "PRESENTW": {"present": "PRESENT_REF"},
    "RECENT": {"recent": "PAST_REF"},
    "RECENTLY": {"recently": "PAST_REF", "lately": "PAST_REF"},
    "SOON": {"soon": "FUTURE_REF", "shortly": "FUTURE_REF"},
    "FUTURE": {"future": "FUTURE_REF"},
    "FREQ": {
        "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "quarterly": "P3M",
        "yearly": "P1Y", "annually": "P1Y", "hourly": "PT1H", "nightly": "P1D",
        "biweekly": "P2W", "biannual": "P6M", "biennial": "P2Y", "fortnightly": "P2W",
        "bimonthly": "P2M", "semiannual": "P6M", "semi-annual": "P6M", "semiannually": "P6M",
    },
    "ANNUAL": {"annual": "P1Y"},
    "THIS": {"this": "0"},
    "THESE": {"these": "0", "those": "0"},
    "CURRENT": {"current": "0"},
    "THAT": {"that": "0"},
    "LAST": {"last": "-1"},
    "PAST": {"past": "-1"},
    "PREVIOUS": {"previous": "-1", "preceding": "-1", "prior": "-1"},
    "LATEST": {"latest": "0", "most recent": "0"},
    "NEXT": {"next": "1"},
    "COMING": {"coming": "1", "upcoming": "1"},
    "FOLLOWING": {"following": "1", "ensuing": "1", "subsequent": "1"},
    "SAME": {"same": "0", "very same": "0", "corresponding": "0", "comparable": "0"},
    "EACH": {"each": "EACH"},
    "EVERY": {"every": "EVERY"},
    "PER": {"per": ""},
    "OTHER": {"other": "2"},
    "LATTER": {"latter": "2"},
    "ONCE": {"once": "1X", "twice": "2X", "thrice": "3X"},
    "THE": {"the": ""},
    "A": {"a": "1", "an": "1"},
    "OF": {"of": ""},
    "IN": {"in": "", "into": ""},
    "ON": {"on": ""},
    "AT": {"at": ""},
    "AGO": {"ago": "-1", "back": "-1"},
    "EARLIER": {"earlier": "-1"},
    "LATER": {"later": "1"},
    "BEFORE": {"before": "-1"},
    "AFTER": {"after": "1"},
    "HENCE": {"from now": "1", "hence": "1", "ahead": "1"},
    "AND": {"and": ""},
    "OR": {"or": ""},
    "SO": {"so": "", "as many": ""},
    "TO": {"to": "", "through": "", "until": "", "till": "", "thru": ""},
    "FROM": {"from": ""},
    "MORE": {"more": ""},
    "ADDITIONAL": {
        "additional": "", "extra": "", "further": "", "another": "1", "full": "", "whole": "",
        "entire": "",
        "calendar": "", "working": "", "business": "", "trading": "", "solid": "",
    },
    "STRAIGHT": {"consecutive": "", "straight": "", "successive": ""},
    "FISCAL": {"fiscal": "", "financial": ""},
    "EARLY": {"early": "START"},
    "LATE": {"late": "END"},
    "MID": {"mid": "MID", "middle": "MID", "midway": "MID"},
    "BEGIN": {"beginning": "START", "start": "START", "outset": "START", "onset": "START"},
    "END": {"end": "END", "close": "END"},
    "YEAREND": {"year-end": "END", "yearend": "END"},
    "AROUND": {"around": "APPROX"},
    "BOUND": {
        "almost": "LESS_THAN", "nearly": "LESS_THAN", "more than": "MORE_THAN", "less than": "LESS_THAN",
        "fewer than": "LESS_THAN", "at least": "EQUAL_OR_MORE", "no more than": "EQUAL_OR_LESS",
        "no less than": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS",
        "up to": "EQUAL_OR_LESS", "as many as": "EQUAL_OR_LESS", "well over": "MORE_THAN",
        "just over": "MORE_THAN", "just under": "LESS_THAN", "close to": "LESS_THAN",
        "a little more than": "MORE_THAN", "barely": "LESS_THAN", "not more than": "EQUAL_OR_LESS", "no later than": "EQUAL_OR_LESS",
        "as much as": "EQUAL_OR_LESS", "as little as": "EQUAL_OR_MORE",
    },
    "ABOUT": {
        "about": "APPROX", "approximately": "APPROX", "circa": "APPROX", "roughly": "APPROX", "some": "APPROX",
    },
    "VAGUE": {
        "half a dozen": "6", "half-a-dozen": "6",
        "several": "X", "few": "X", "many": "X", "a few": "X", "a couple of": "2",
        "couple of": "2", "a number of": "X", "dozens of": "X", "hundreds of": "X",
        "thousands of": "X", "a couple": "2", "couple": "2", "a dozen": "12", "various": "X",
        "quite a few": "X", "countless": "X",
    },
    "CARDW": {
        "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
        "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
        "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16",
        "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30",
        "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80",
        "ninety": "90", "hundred": "100", "thousand": "1000",
        "dozen": "-12",
    },
    "ORDW": {
        "first": "1", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "seventh": "7",
        "eighth": "8", "ninth": "9", "tenth": "10", "eleventh": "11", "twelfth": "12",
        "thirteenth": "13", "fourteenth": "14", "fifteenth": "15", "sixteenth": "16",
        "seventeenth": "17", "eighteenth": "18", "nineteenth": "19", "twentieth": "20",
        "twenty-first": "21", "thirtieth": "30", "final": "L", "opening": "1",
    },
    "DECADEW": {
        "twenties": "20", "thirties": "30", "forties": "40", "fifties": "50", "sixties": "60",
        "seventies": "70", "eighties": "80", "nineties": "90",
    },
    "ERA": {"bc": "BC", "bce": "BC", "b.c": "BC", "b.c.": "BC", "b.c.e.": "BC"},
    "AD": {"ad": "AD", "ce": "AD", "a.d.": "AD", "a.d": "AD", "c.e.": "AD"},
    "ENDED": {"ended": "", "ending": ""},
    "LONGW": {"long": ""},
    "OLD": {"old": ""},
    "NEAR": {"near": ""},
    "HALFANHOUR": {"half an hour": "PT30M", "half-hour": "PT30M", "half hour": "PT30M"},
}  # fmt: skip

CASED = (
    "MONTHN",
    "MONTHX",
    "WEEKDAY",
    "WEEKDAYS",
    "WDABBR",
    "HOLIDAY",
    "ZONE",
    "ZCITY",
    "ERA",
    "AD",
    "CODE",
)

ABBREVIATIONS = (
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    "yrs", "hrs", "mins",
)  # fmt: skip
"""A full stop straight behind one of these belongs to it."""

UNIONS: dict[str, str] = {
    "APPROX": "AROUND BOUND",
    "CARD": "CARDW DAY NUM DECIMAL VAGUE YEAR HALF",
    "COUNT": "CARDW DAY NUM",
    "DAYNO": "DAY ORDD",
    "ORD": "ORDW ORDD SECOND",
    "ANYUNIT": "UNIT UNITS YEARU QUARTER CENTURY WEEKEND",
    "ONEUNIT": "UNIT YEARU QUARTER CENTURY",
    "DIRS": "THIS LAST NEXT",
    "ANYSEASON": "SEASON FALL",
    "JOIN": "TO HYPHEN",
    "MODS": "EARLY LATE MID",
    "ANYYEAR": "YEAR YEARW",
    "WD": "WEEKDAY WDABBR",
    "MONTH": "MONTHN MONTHX",
}

TRIGGERS = (
    "MONTHN", "MONTHX", "WEEKDAY", "WEEKDAYS", "HOLIDAY", "SEASON", "FALL", "PART", "DAWN",
    "POINT", "OVERNIGHT", "UNIT", "CENTURY", "YEARU", "QUARTER", "WEEKEND",
    "UNITS", "TODAY", "TONIGHT", "PRESENT", "PRESENTW", "RECENT", "RECENTLY", "SOON", "FUTURE",
    "HALF", "OCLOCK", "ZONE", "FREQ", "ANNUAL", "YEAREND", "DECADEW", "CURRENT", "HALFANHOUR", "MOMENT", "PAST",
    "PERIOD", "ERA", "AD", "CODE", "DATEW",
)  # fmt: skip
"""Classes that make a run of words worth a look. Years, clock times and dates in figures are
triggers too; what they look like is the engine's knowledge."""

NEVER_FIRST = (
    "OF", "ON", "AND", "OR", "TO", "SO", "IN", "LONGW", "NEAR", "PERIOD", "ZCITY", "FROM",
    "OLD", "ENDED",
)  # fmt: skip
"""Classes that no rule starts with: a run does not start there either."""

NEVER_LAST = (
    "THE", "A", "OF", "IN", "ON", "AT", "AND", "OR", "TO", "FROM", "PER", "AROUND", "BOUND",
    "ABOUT", "VAGUE", "EACH", "EVERY", "EARLY", "LATE", "LOCAL", "THIS",
    "NEAR", "STRAIGHT", "ZCITY", "ENDED",
)  # fmt: skip
"""Classes that no rule ends with."""

FRAGMENTS: dict[str, str] = {
    "<year>": "(COMMA? year=ANYYEAR | COMMA? OF? dir=DIRS YEARU | COMMA? year=YEAR2)",
    "<md>": "month=MONTH day=DAYNO",
    "<dm>": "(THE? day=ORDD | day=DAY) OF? month=MONTH",
    "<clock>": "(clock=CLOCK ampm=AMPM? | hour=DAY ampm=AMPM | hour=COUNT OCLOCK | point=POINT)"
    " ((LOCAL? TIME) | ZWORD? ZWORD? zone=ZONE | (zone=ZWORD | zone=ZCITY) (ZWORD | SEASON)? TIME)?",
    "<day>": "(wd=WD COMMA? month=MONTH day=DAYNO | wd=WD COMMA? day=DAYNO month=MONTH | wd=WD"
    " | today=TODAY | month=MONTH day=DAYNO | day=DAYNO month=MONTH)",
}
"""Parts of patterns that several rules share."""
