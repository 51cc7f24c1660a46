"""Words around a name that tell what it stands for there. Own work."""

# fmt: off
AT: frozenset[str] = frozenset((
    "in", "at", "to", "from", "near", "outside", "inside", "around", "via", "through", "reach",
    "reached", "visit", "visited", "visits", "visiting", "leave", "leaves", "left", "into",
    "toured", "arrive", "arrived", "downtown", "central", "over", "for", "of", "across", "beyond",
    "toward", "towards", "leaving", "reaching", "entering", "entered", "outskirts", "on",
))
"""Before a capital: it is a place."""

WITH: frozenset[str] = frozenset((
    "with", "between", "against", "by", "urge", "urged", "urges", "urging", "accuse", "accused",
    "accuses", "told", "tell", "tells", "ask", "asked", "asks", "warn", "warned", "warns",
    "pressed", "pressure", "offer", "offered", "offers", "give", "gave", "lend", "lent", "sell",
    "blamed", "condemned", "sanctioned",
))
"""Before a capital: it is a government."""

ACTS: frozenset[str] = frozenset((
    "stand", "agree", "want", "plan", "hope", "sign", "seek", "remain", "share", "believe", "need",
    "announce", "differ", "disagree", "exchange", "established", "establish", "upgraded", "upgrade",
    "told", "tells", "asked", "asks", "approved", "ordered", "banned", "urging", "prefers", "faces", "faced", "pressed", "delayed",
    "accepted", "accepts", "withdrew", "joined", "joins", "launched", "extended", "cut", "raised", "protested", "summoned",
    "said", "says", "say", "will", "would", "has", "had", "have", "is", "was", "wants", "wanted",
    "wishes", "hopes", "hoped", "plans", "planned", "intends", "agreed", "agrees", "announced",
    "announces", "decided",
    "decides", "rejected", "rejects", "denied", "denies", "accused", "accuses", "warned", "warns",
    "urged", "urges", "called", "calls", "offered", "offers", "proposed", "proposes", "insisted",
    "insists", "imposed", "imposes",
    "lifted", "lifts", "supports", "supported", "opposes", "opposed", "believes", "believed",
    "considers", "considered", "sees", "saw", "may", "might", "could", "should", "must", "can",
    "cannot", "did", "does", "expects",
    "expected", "seeks", "sought", "signed", "signs", "suspended", "recalled", "expelled",
    "confirmed", "stressed", "stands", "remains", "stopped", "began", "refused", "refuses",
    "pledged", "pledges", "vowed", "vows",
    "blames", "blamed", "condemned", "condemns", "welcomed", "welcomes", "attaches", "values",
    "regards", "views", "continues", "continued", "maintains", "demanded", "demands",
    "threatened", "threatens", "also", "responded",
    "reacted", "retaliated", "needs", "feels", "fears", "claims", "claimed", "argues", "argued",
    "backs", "backed", "sent", "sends", "appears", "appeared", "gave", "gives", "took", "takes",
    "made", "makes", "are", "were", "hailed", "thinks", "noted",
))
"""After a capital: it is a government, unless the word before says that it is a place."""

GOVERNMENT_NOUNS: frozenset[str] = frozenset(("government", "authorities", "officials",
"leadership", "administration", "regime", "leaders", "policymakers", "policy-makers", "diplomats",
"officialdom"))

SUBJECT_BREAKS: frozenset[str] = frozenset((
    "with", "to", "of", "by", "from", "for", "between", "and", "told", "met", "asked", "against",
    "on", "about", "like", "than", "as", "alongside", "including", "called", "joined", "urged",
    "thanked",
))
"""Before a name: it is not the subject of its sentence."""

SIDES: tuple[str, ...] = (
    "sides", "countries", "nations", "governments", "states", "neighbours", "neighbors", "allies",
    "powers", "delegations", "navies", "armies", "militaries", "parliaments", "peoples",
)
"""After "the two", "both": nouns that stand for the countries."""

BOTH: tuple[str, ...] = ("men", "women", "pair", "duo")
"""After "the two", "the": nouns that stand for the two persons named last."""

PERSONAL_BEFORE: tuple[str, ...] = (
    "met", "meets", "meet", "told", "thanked", "congratulated",
    r"(?:met|meets|meet|meeting|talks|spoke|speaks|conversation|conferred|lunch|dinner) with",
    r"(?:signed|laid|received|hosted|welcomed|greeted|led|chaired|headed|succeeded|replaced|accompanied) by",
    r"(?:meeting|talks|summit|call|conversation) between", "summit of",
    r"(?:chairman|chairwoman|head|speaker|chief|director) of (?:the )?[^,.;:]{2,50},",
)
"""Before a name in full: a person."""

PERSONAL_AFTER: tuple[str, ...] = (
    "said", "says", "told", "added", "noted", "stressed", "met", "arrived", "flew", "landed", "spoke",
    "who", "left", "visited", "travelled", "traveled", "wrote", "replied", "recalled", "thanked",
    "and", "later", "also", "was", "has", "had", "will", "to sit", "held", "signed",
)
"""Behind a name in full that acts."""

NUMBERS: dict[str, int] = {"two": 2, "both": 2, "three": 3, "trilateral": 3, "four": 4}

PRONOUNS: dict[str, str] = {"he": "m", "his": "m", "she": "f", "her": "f", "they": "p"}
"""Pronouns that are looked up, and the gender that they speak of; `p` is the plural."""

DETERMINERS: frozenset[str] = frozenset(("the", "both", "two", "three", "four", "these", "our",
"their", "countries'", "sides'", "nations'", "sides", "respective"))
"""Before a plural title: it speaks of persons that the text has named."""

HOMES: dict[str, str] = {"White House": "USA", "whitehouse.gov": "USA", "State Department": "USA",
"Kremlin": "RUS"}
"""Publishers that are an office of a government: "the President" is their own."""

HOME_ROLES: frozenset[str] = frozenset((
    "vice president", "national security advisor", "national security adviser",
    "deputy national security advisor", "principal deputy national security advisor",
    "homeland security advisor",
    "press secretary", "second gentleman", "trade representative", "attorney general",
    "communications director", "chief of staff", "cia director", "house speaker",
    "nsc spokesperson",
    "principal deputy press secretary", "spokesperson",
))
"""Roles that a government's own release prints without a country for its own holder, one each."""

HOME_MEMBERS: frozenset[str] = frozenset((
    "secretary", "senator", "congressman", "congresswoman", "representative", "deputy secretary",
    "under secretary", "assistant secretary", "administrator", "special presidential coordinator",
))
"""The same for roles that many hold."""

INSIDE: frozenset[str] = frozenset((
    "in", "at", "to", "from", "near", "outside", "inside", "around", "into", "toured", "visit",
    "visited", "visits", "visiting", "leave", "left", "arrived", "leaving", "entered",
))
"""Before a palace or ministry: it is a place."""

SPEAKING: tuple[str, ...] = (
    "Statement by ", "Statement from ", "Remarks by ", "Remarks of ", "Address by ",
    "Letter from ", "Message from ", "Speech by ", "Opening Remarks by ", "Closing Remarks by ",
    "Statement of ",
    "Remarks as Prepared for Delivery by ", "Prepared Remarks by ",
)
"""Beginnings of a title after which the speaker of the whole text is named."""

BODIES_OF: frozenset[str] = frozenset((
    "Bank", "University", "College", "Museum", "Academy", "Institute", "Club", "Times", "Voice",
    "Radio", "Journal", "Insurance", "Steel", "Banks", "Company", "Trust", "Oil", "Federation",
    "Church", "Banco", "Society",
))
"""Before "of" and a country: a bank, a school, a paper, no government."""

SAYING: frozenset[str] = frozenset(("said", "says", "told", "added", "noted", "stressed",
"continued", "went", "explained", "recalled", "stated", "concluded", "pointed"))
"""After a pronoun: it is the speaker of the sentence before."""

DAYS: frozenset[str] = frozenset((
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
))
"""Capitalised words that belong to no name."""
