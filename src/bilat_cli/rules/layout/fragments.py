"""Pieces that the layout patterns share, and the small vocabularies of the header reader."""

FRAGMENTS: dict[str, str] = {
    # Letters of languages in Latin script, for use inside brackets: all that Unicode has would
    # make each pattern cost milliseconds to compile.
    "U": "A-ZÀ-ÖØ-ÞĀ-ž",
    "L": "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ",
    # A month as wires print it: "Aug.", "August", "Sept."
    "month": (
        r"(?i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
        r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
    ),
    # A day of the month with or without a year, in either order.
    "monthday": (
        r"(?:(?:<<weekday>>,?\s+)?(?:<<month>>\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?"
        r"|\d{1,2}(?:st|nd|rd|th)?\s+<<month>>(?:,?\s+\d{4})?))"
    ),
    "weekday": (r"(?i:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?i:day)?\.?"),
    # A full day with its year, as header lines give it.
    "day": (
        r"(?:(?:<<weekday>>,?\s+)?(?:\d{4}(?:[-/]|\.\s?|年)\d{1,2}(?:[-/]|\.\s?|月)\d{1,2}日?\.?"
        r"(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?"
        r"|\d{1,2}(?:[./-]|\.\s)\d{1,2}(?:[./-]|\.\s)\d{4}(?:\.|\s*\(<<weekday>>\))?"
        r"|<<month>>\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}(?:\s*\(<<weekday>>\))?"
        r"|\d{1,2}-<<month>>-\d{4}"
        r"|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?<<month>>,?\s+\d{4}(?:\s*\(<<weekday>>\))?))"
    ),
    # A time of day: "13:13", "4:43 P.M. MDT".
    "clock": (
        r"(?:\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?"
        r"|\d{1,2}\s*[ap]\.?m\.?)(?:\s*(?:hrs|hours))?"
        r"(?:\s*\(?(?:local time|[A-Z]{2,5})\)?(?:\s?[+-]\d{1,2}(?::?\d{2})?)?)?"
    ),
    # A person's or an outlet's name.
    "name": (
        r"[<<U>>][<<L>>.'’-]*(?:\s+(?:[<<U>>][<<L>>.'’-]*|de|da|la|del|van|von|der|al|bin"
        r"|of|the|and)){0,5}"
    ),
    # What stands between a dateline and the report.
    "dash": r"(?:--+|—+|–+|-|_)",
    # A city in capitals: "RIO DE JANEIRO", "ST. PETERSBURG", "MOSCOW/BEIJING".
    "upper": r"[<<U>>][<<U>>.'’-]+(?:(?:\s|\s?/\s?)[<<U>>][<<U>>.'’-]*){0,4}",
    # A city in either form.
    "city": r"[<<U>>][<<L>>.'’-]+(?:(?:\s|\s?/\s?)(?:[<<U>>][<<L>>.'’-]*|de|da|do|la|of|al)){0,4}",
    # A region or country after the city: ", Pakistan", ", N.H.", " [India]".
    "region": (
        r"(?:,\s+[<<U>>][<<L>>.'’-]*(?:\s+(?:[<<U>>][<<L>>.'’-]*|of|and)){0,3}|\s+\[[<<L>> ]+\])"
    ),
    # An agency in brackets: "(AP)", "(Harbour News Agency)", "(PTI/AFP)".
    "agency": r"\(\s*(?P<agency>[<<U>>][<<L>> .&/'’-]+)\s*\)",
}

MONTHS: dict[str, int] = {
    "jan": 1, "january": 1, "feb": 2, "february": 2, "mar": 3, "march": 3, "apr": 4, "april": 4,
    "may": 5, "jun": 6, "june": 6, "jul": 7, "july": 7, "aug": 8, "august": 8, "sep": 9,
    "sept": 9, "september": 9, "oct": 10, "october": 10, "nov": 11, "november": 11, "dec": 12,
    "december": 12,
}  # fmt: skip

WEEKDAYS: dict[str, int] = {
    "mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip

# Who stands behind a web host, where the host's own name would not tell a reader.
PUBLISHERS: dict[str, str] = {
    "whitehouse.gov": "The White House",
    "bidenwhitehouse.archives.gov": "The White House",
    "trumpwhitehouse.archives.gov": "The White House",
    "obamawhitehouse.archives.gov": "The White House",
    "state.gov": "U.S. Department of State",
    "mofa.go.jp": "Ministry of Foreign Affairs of Japan",
    "fmprc.gov.cn": "Ministry of Foreign Affairs of China",
    "mfa.gov.cn": "Ministry of Foreign Affairs of China",
    "mid.ru": "Ministry of Foreign Affairs of Russia",
    "kremlin.ru": "The Kremlin",
    "gov.uk": "GOV.UK",
    "nato.int": "NATO",
    "un.org": "United Nations",
    "reuters.com": "Reuters",
    "apnews.com": "AP",
    "news.cn": "Xinhua",
    "english.news.cn": "Xinhua",
    "chinaview.cn": "Xinhua",
    "xinhuanet.com": "Xinhua",
    "tass.com": "TASS",
    "bbc.co.uk": "BBC",
    "bbc.com": "BBC",
}

# Words that stay small when a city in capitals is put in title case.
SMALL_WORDS: frozenset[str] = frozenset(
    ["de", "da", "do", "dos", "del", "di", "du", "la", "le", "of", "and", "au", "sur", "am", "en",
     "al", "el", "es"]
)  # fmt: skip
