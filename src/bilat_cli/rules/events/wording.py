"""Small words that a title leaves out, and how the number of a noun phrase is told."""

from __future__ import annotations

CONNECTIVES: tuple[str, ...] = (
    "during which", "after which", "at which", "in which", "under which", "by which", "of which",
    "and", "but", "yet", "while", "when", "where", "after", "as", "that", "then", "meanwhile",
    "also", "which", "who", "whom", "whose", "since", "because", "although", "though", "later",
    "earlier", "however", "having", "moreover", "in addition", "separately", "saying", "said", "says", "adding",
    "meantime", "once", "before", "until", "how", "why", "what", "if", "for instance", "including",
)  # fmt: skip
"""Words that open a clause and belong to no name."""

ADVERBIAL: tuple[str, ...] = (
    "in", "on", "at", "during", "after", "following", "by", "from", "with", "for", "despite", "under",
    "as", "according", "before", "since", "amid", "besides", "among", "over", "until", "through",
    "earlier", "later", "meanwhile", "then", "to", "ahead", "upon", "within", "into", "building on",
    "building upon", "based on",
)  # fmt: skip
"""A phrase before a comma that begins with one of these is not the subject."""

BEFORE_TIME: str = (
    r"\b(?:on|in|by|from|during|at|since|earlier|of|until|late|early|for|starting|beginning|around"
    r"|before|the (?:beginning|end|start|middle) of)\s+$"
)
"""In front of a time expression that is taken out of a title; goes with it."""

TRAILING: str = (
    r"(?:,|\s+(?:will|would|shall|is|are|was|were|be|been|has|have|had|to|also|not|and|or|but|that|which|who|"
    r"the|a|an|in|on|at|of|for|by|with|from|its|their|later|then|first|formally|jointly|due|set|expected|"
    r"scheduled|going|planned|plans?|vow(?:s|ed)|agree[sd]?|wants?|wanted|hopes?|hoped|intends?|intended|expects|decided|pledged|promised|likely|about|ready|able|originally|recently|already|when|where|while|as|after|until|so|over|under|into|than|because|accordance|along|together|little|in order))+$"
)
"""What may not stand at the end of a phrase."""

PRONOUNS: frozenset[str] = frozenset(
    {
        "", "it", "they", "he", "she", "this", "these", "those", "that", "others", "one", "some",
        "which", "who", "both", "we", "i", "there", "you", "two", "pair", "latter", "former", "all",
        "first", "second", "another", "many", "most", "more", "it's", "and", "what",
    }
)  # fmt: skip
"""No subject of a title by themselves."""

GENERIC: frozenset[str] = frozenset(
    {
        "talks", "meeting", "agreement", "deal", "accord", "pact", "treaty", "round", "negotiations",
        "discussions", "relations", "diplomatic relations", "ties", "sanctions", "protocol", "contract",
        "session", "consultations", "visit", "memorandum", "declaration", "border", "embassy", "summit",
        "next round", "further discussions", "further talks", "free trade agreement", "documents", "meetings",
    }
)  # fmt: skip
"""Subjects that a title gives the two countries, if there are two."""

PERSONAL: frozenset[str] = frozenset(
    {
        "it", "they", "he", "she", "we", "i", "you", "there", "it's", "i'm", "i’m", "we're", "we’re",
        "they're", "they’re", "he's", "he’s", "she's", "she’s", "it’s", "we've", "we’ve", "i've", "i’ve",
    }
)  # fmt: skip
"""Not even with other words behind."""

SAID: frozenset[str] = frozenset(
    {"said", "says", "told", "noted", "recalled", "added", "stressed", "is", "are", "was", "were", "has", "have", "had", "will", "would"}
)  # fmt: skip
"""Verbs, beside those of the rules, that a noun phrase does not run over."""

OBJECTS: frozenset[str] = frozenset({"it", "them", "him", "so"})
"""A predicate that begins with one of these says nothing by itself."""

NUMBERS: frozenset[str] = frozenset(
    {
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "both",
        "several",
        "some",
        "many",
    }
)
"""A phrase that begins with one of these is plural."""

SAYING: frozenset[str] = frozenset({"said", "says", "told", "noted", "added", "reported", "stated"})
"""Close a sentence behind the one who says it."""

ATTRIBUTION: str = r"[^,]{2,70}\s(?:said|says|told|announced|reported|added|noted)(?:\s[^,]{0,40})?"
"""Behind the last comma of a sentence: who tells it ("officials said on Monday")."""

MARKETS: tuple[str, ...] = (
    "dollar", "yen", "sterling", "franc", "shares?", "stocks?", "prices?", "futures", "index", "rates?",
    "(?:fiscal |financial |calendar |marketing )?years?", "quarter", "season", "weeks?", "months?", "bonds?", "markets?", "exchange", "turnover", "trading", "profits?", "losses",
)  # fmt: skip
"""What opens, closes, strikes and eases on markets is no event between states."""

PLURALS: frozenset[str] = frozenset({"people", "police", "men", "women", "troops", "forces"})
SINGULARS: frozenset[str] = frozenset(
    {"news", "states", "philippines", "netherlands", "nations", "headquarters", "congress", "press"}
)
"""Nouns whose number their ending does not tell."""

INTRANSITIVE: frozenset[str] = frozenset(
    {
        "begin", "start", "resume", "end", "open", "reopen", "collapse", "clash", "collide",
        "explode", "go", "break", "arrive", "land", "fly", "leave", "depart", "return", "travel",
        "meet", "convene", "gather", "confer", "rule", "vote", "resign", "expire", "die", "take",
        "enter", "come", "step", "restart", "get", "speak", "talk",
    }
)  # fmt: skip
"""Verbs whose past form with nothing behind it is no participle ("the talks ended")."""

CUT: str = r",|;|:|\s(?:which|who|while|as|after|before|including|where|when|amid|but)\s"
"""Where a title that is too long may end."""

CUT_PHRASE: str = (
    r"(?<!\bbetween)(?<!\bof)\s(?:to|in|for|with|on|under|by|from|during|through|against)\s"
)
"""Where it may end, if no clause does."""

OFFICES: str = (
    r"(?:(?:foreign|defen[cs]e|finance|trade|interior|culture|energy|transport|agriculture|education|health)"
    r" )?(?:ministry|government|parliament|cabinet|central bank|navy|army|air force|embassy|senate|customs service)"
)
"""Bodies of a state that a title names with their country."""

ARTICLES: frozenset[str] = frozenset({"a", "an", "the", "its", "their", "his", "her", "how", "to"})
"""Behind a form in -ed they make it a verb with what belongs to it."""
