"""Words around event nouns: what governs them, what becomes of them, what they are folded to."""

from __future__ import annotations

LIGHT_VERBS: tuple[str, ...] = (
    r"co-?chair\w*", r"chair\w*", r"co-?host\w*", r"host\w*", r"hold(?:s|ing)?", r"held",
    r"attend\w*", r"conven\w+", r"launch\w*", r"open\w*", r"organi[sz]\w+", r"join\w*",
    r"pay(?:s|ing)?", r"paid", r"mak(?:e|es|ing)", r"made", r"beg[aiu]n\w*", r"start\w*",
    r"conduct\w*", r"lead(?:s|ing)?", r"led", r"embark\w*", r"kick\w* off", r"hav(?:e|ing)", r"had",
    r"mark(?:s|ed|ing)?", r"celebrat\w+", r"commemorat\w+", r"participat\w+ in", r"take part in",
)  # fmt: skip
"""Verbs whose tense is the tense of the noun behind them."""

FATES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "scheduled",
        (
            r"(?:will|shall) (?:also )?(?:be|take|begin|start|open|convene|last|mark|see)",
            r"(?:is|are|was|were) (?:to be|to take|to open|due|scheduled|expected|slated|set|planned)",
            r"(?:scheduled|planned|slated|expected|due) (?:for|to)",
        ),
    ),
    (
        "cancelled",
        (
            r"(?:was|were|been|is|are|be) (?:abruptly |indefinitely )?(?:cancell?ed|postponed|called off|scrapped|put off|shelved)",
        ),
    ),
    (
        "denied",
        (
            r"(?:is|are|was|were) unlikely to",
            r"(?:did|would|could|will|does) not (?:take place|happen|materiali[sz]e|be held)",
            r"never took place",
        ),
    ),
)
"""What the words behind an event noun say of it."""

DROPPED: tuple[str, ...] = (
    r"cancell?ed", r"cancels?", r"postponed", r"postpones?", r"called off", r"calls? off", r"scrapped",
    r"put off", r"puts off", r"shelved", r"aborted",
)  # fmt: skip
"""What is done to a meeting or visit that does not take place when it was to."""

DENYING: tuple[str, ...] = (
    r"den(?:y|ied|ies|ying)(?: (?:reports?|claims?|rumou?rs))?", r"(?:reject|dismiss|refut)\w+(?: (?:reports?|claims?|rumou?rs))?",
    r"(?:rumou?rs?|speculation)", r"(?:dismiss|den|reject|refut)\w*[^,;.]{0,30} (?:reports?|claims?|allegations?|suggestions?)",
    r"no (?:evidence|indication|sign)", r"(?:doubt|disput)\w*", r"(?:false|untrue|unlikely|impossible)",
)  # fmt: skip
"""What ends in front of "that" when its content is not so."""

OCCASIONS: tuple[str, ...] = (
    r"(?:on|at) the (?:sidelines|margins|fringes) of", r"on the sidelines", r"margins of",
    r"(?:to|will|would) (?:attend|join|address|participate in|take part in)", r"attend(?:s|ed|ing)?",
    r"(?:arriv\w+|travel\w*|fl(?:y|ew|own)|visit\w*|leav\w+|left|depart\w*)(?: [^\s]+){0,3} for",
    r"(?:participation|attendance) (?:in|at)", r"ahead of", r"in advance of", r"in the run-up to", r"on the eve of",
)  # fmt: skip
"""The gathering behind these is the occasion of something else that is dated."""

SPOKEN_OF: tuple[str, ...] = (
    r"(?:results?|outcomes?|success|achievements?|consensus|fruits|implementation|decisions|anniversary) of",
    "about", "regarding", "concerning", "recent", "earlier", "previous", r"recall(?:s|ed|ing)?", r"hail(?:s|ed|ing)?",
    r"prais(?:es|ed|ing)", r"since", r"follow-?up (?:to|on)",
)  # fmt: skip
"""What is only spoken of stands behind these: the day of speaking is not its day."""

NO_TITLE: tuple[str, ...] = (
    "said", "says", "that", "under", "how", "he", "she", "they", "it", "an?", "the", "its", "their",
    "his", "her", "of", "in", "on", "by", "with", "which", "for", "and", "to", "at", "from", "as",
)  # fmt: skip
"""Words that the title of a document does not begin with or run over."""

DOCUMENTS: tuple[str, ...] = (
    r"agreements?", r"treat(?:y|ies)", r"memorand(?:um|a)", r"mous?", r"protocols?", r"pacts?",
    r"accords?", r"contracts?", r"deals?", r"conventions?", r"charters?", r"declarations?",
    r"communiqu[eé]s?", r"(?:visa )?waivers?", r"documents?", r"papers?", r"statements?", r"plans?",
)  # fmt: skip
"""What is signed."""

VENUES: frozenset[str] = frozenset(
    {
        "house", "observatory", "hall", "palace", "office", "residence", "castle", "kremlin",
        "chancellery", "headquarters", "mansion", "embassy", "ministry", "capitol", "pentagon",
    }
)  # fmt: skip
"""Last words of names that one is "at the" and not "in"."""

TELLING: frozenset[str] = frozenset({"exercise", "anniversary", "observance"})
"""Kinds, beside gatherings, whose nouns tell the event themselves."""

TOLD_BY_NOUNS: frozenset[str] = frozenset(
    {"meeting", "summit", "visit", "call", "exercise", "observance", "other"}
)
"""Kinds whose loose verbs ("was held", "was cancelled") say no more than the noun beside them."""

IMPERSONAL: frozenset[str] = frozenset({"anniversary", "observance", "founding"})
"""Kinds whose nouns nobody takes part in."""

KEY_SYNONYMS: dict[str, str] = {
    "ties": "relations",
    "relationship": "relations",
    "cultural": "culture",
    "sporting": "sport",
    "sports": "sport",
    "years": "year",
    "exchanges": "exchange",
}
KEY_STOPWORDS: frozenset[str] = frozenset(
    {
        "the", "of", "and", "a", "an", "in", "on", "for", "to", "between", "with", "by", "their",
        "its", "his", "her", "our", "this", "that", "establishment", "establishing", "founding",
        "formal", "normalization", "normalisation", "bilateral", "mutual", "two", "countries",
        "nations", "both", "sides", "start", "signing", "since", "as", "s",
    }
)  # fmt: skip


INSTITUTIONS: tuple[str, ...] = (
    "government", "ministry", "ministries", "parliament", "senate", "cabinet", "authorities", "army",
    "navy", "military", "forces?", "troops", "soldiers", "police", "coast ?guards?", "air ?force",
    "delegations?", "officials?", "negotiators", "diplomats?", "ministers?", "experts", "envoys?",
    "embassy", "mission", "court", "presidency", "side", "leaders?", "leadership", "president",
    "team", "chamber", "firms?", "agency", "agencies", "association", "business(?:es)?", "warships?", "aircraft", "jets?", "planes?", "vessels?", "lawmakers", "central bank",
    "ambassador", "premier", "representatives?", "commission", "state", "guards", "companies",
)  # fmt: skip
"""Behind an adjective of a country: they act in its name."""

SUPPOSING: tuple[str, ...] = (
    "if",
    "unless",
    "whether",
    "as if",
    "as though",
    "provided",
    "no plans?(?: for| of)?",
    "no intention",
)
"""Open a clause that tells what may be: no event in it happened."""

BEFORE_NOUNS: tuple[str, ...] = (
    "the", "an?", "of", "by", "for", "with", "its", "their", "his", "her", "our", "on", "in", "from",
    "newly", "recently", "jointly", "freshly", "specially", "unjustly", "illegally", "wrongfully", "already", "any", "all", "more",
)  # fmt: skip
"""In front of a participle that belongs to the noun behind it."""

GOVERNING: frozenset[str] = frozenset(
    {
        "head_of_state", "head_of_government", "monarch", "vice_president", "deputy_head_of_government",
        "foreign_minister", "defence_minister", "minister", "national_security_adviser",
        "organisation_head", "party", "royal",
    }
)  # fmt: skip
"""Offices whose holder speaks for a state or a body of states."""
