"""Titles of office, in lower case, and the kind of office that each is. Own work.

The longest entry that fits wins. A title that is not listed takes the kind of its last word
(`HEADS`), or of `deputy` words before it.
"""

from bilat_cli.rules.actors._record import Office

# fmt: off
OFFICES: tuple[Office, ...] = (
    Office(title="president", office="head_of_state"),
    Office(title="state president", office="head_of_state"),
    Office(title="federal president", office="head_of_state"),
    Office(title="head of state", office="head_of_state"),
    Office(title="chief of state", office="head_of_state"),
    Office(title="governor general", office="head_of_state"),
    Office(title="supreme leader", office="head_of_state"),
    Office(title="state affairs chairman", office="head_of_state"),
    Office(title="paramount leader", office="head_of_state"),
    Office(title="party leader", office="party"),
    Office(title="soviet leader", office="party"),
    Office(title="president-elect", office="head_of_state"),
    Office(title="prime minister-elect", office="head_of_government"),
    Office(title="king", office="monarch"),
    Office(title="queen", office="monarch"),
    Office(title="emperor", office="monarch"),
    Office(title="empress", office="monarch"),
    Office(title="sultan", office="monarch"),
    Office(title="emir", office="monarch"),
    Office(title="amir", office="monarch"),
    Office(title="grand duke", office="monarch"),
    Office(title="pope", office="monarch", country="VAT"),
    Office(title="crown prince", office="royal"),
    Office(title="prince", office="royal"),
    Office(title="princess", office="royal"),
    Office(title="sheikh", office="royal"),
    Office(title="prime minister", office="head_of_government"),
    Office(title="premier", office="head_of_government"),
    Office(title="chancellor", office="head_of_government"),
    Office(title="federal chancellor", office="head_of_government"),
    Office(title="taoiseach", office="head_of_government", country="IRL"),
    Office(title="head of government", office="head_of_government"),
    Office(title="chairman of the government", office="head_of_government"),
    Office(title="chairman of the council of ministers", office="head_of_government"),
    Office(title="president of the council of ministers", office="head_of_government"),
    Office(title="president of the government", office="head_of_government"),
    Office(title="chief executive", office="head_of_government"),
    Office(title="chief adviser", office="head_of_government"),
    Office(title="vice president", office="vice_president"),
    Office(title="vice-president", office="vice_president"),
    Office(title="vice premier", office="deputy_head_of_government"),
    Office(title="vice-premier", office="deputy_head_of_government"),
    Office(title="deputy premier", office="deputy_head_of_government"),
    Office(title="deputy prime minister", office="deputy_head_of_government"),
    Office(title="first deputy prime minister", office="deputy_head_of_government"),
    Office(title="vice prime minister", office="deputy_head_of_government"),
    Office(title="tanaiste", office="deputy_head_of_government", country="IRL"),
    Office(title="vice chancellor", office="deputy_head_of_government"),
    Office(title="state councilor", office="minister", country="CHN"),
    Office(title="state councillor", office="minister", country="CHN"),
    Office(title="foreign minister", office="foreign_minister"),
    Office(title="minister of foreign affairs", office="foreign_minister"),
    Office(title="minister for foreign affairs", office="foreign_minister"),
    Office(title="foreign affairs minister", office="foreign_minister"),
    Office(title="external affairs minister", office="foreign_minister", country="IND"),
    Office(title="minister of external affairs", office="foreign_minister"),
    Office(title="external relations minister", office="foreign_minister"),
    Office(title="minister of external relations", office="foreign_minister"),
    Office(title="foreign secretary", office="foreign_minister"),
    Office(title="secretary of state", office="foreign_minister", country="USA"),
    Office(title="secretary of foreign affairs", office="foreign_minister"),
    Office(title="foreign affairs secretary", office="foreign_minister"),
    Office(title="defense minister", office="defence_minister"),
    Office(title="defence minister", office="defence_minister"),
    Office(title="minister of defense", office="defence_minister"),
    Office(title="minister of defence", office="defence_minister"),
    Office(title="minister for defence", office="defence_minister"),
    Office(title="minister of national defense", office="defence_minister"),
    Office(title="minister of national defence", office="defence_minister"),
    Office(title="national defense minister", office="defence_minister"),
    Office(title="secretary of defense", office="defence_minister", country="USA"),
    Office(title="secretary of war", office="defence_minister", country="USA"),
    Office(title="defense secretary", office="defence_minister"),
    Office(title="defence secretary", office="defence_minister"),
    Office(title="treasury secretary", office="minister", country="USA"),
    Office(title="secretary of the treasury", office="minister", country="USA"),
    Office(title="attorney general", office="minister"),
    Office(title="chancellor of the exchequer", office="minister", country="GBR"),
    Office(title="trade representative", office="minister"),
    Office(title="chief cabinet secretary", office="minister"),
    Office(title="cabinet secretary", office="official"),
    Office(title="home secretary", office="minister", country="GBR"),
    Office(title="secretary of homeland security", office="minister", country="USA"),
    Office(title="permanent secretary", office="official"),
    Office(title="press secretary", office="spokesperson"),
    Office(title="national security advisor", office="national_security_adviser"),
    Office(title="national security adviser", office="national_security_adviser"),
    Office(title="deputy national security advisor", office="official"),
    Office(title="deputy national security adviser", office="official"),
    Office(title="director of national security", office="national_security_adviser"),
    Office(title="secretary general", office="organisation_head"),
    Office(title="secretary-general", office="organisation_head"),
    Office(title="director general", office="organisation_head"),
    Office(title="director-general", office="organisation_head"),
    Office(title="high representative", office="organisation_head"),
    Office(title="managing director", office="organisation_head"),
    Office(title="high commissioner", office="ambassador"),
    Office(title="general secretary", office="party"),
    Office(title="party secretary", office="party"),
    Office(title="party chief", office="party"),
    Office(title="party chairman", office="party"),
    Office(title="ambassador", office="ambassador"),
    Office(title="charge d'affaires", office="ambassador"),
    Office(title="chargé d'affaires", office="ambassador"),
    Office(title="consul general", office="ambassador"),
    Office(title="permanent representative", office="ambassador"),
    Office(title="envoy", office="envoy"),
    Office(title="special envoy", office="envoy"),
    Office(title="special presidential envoy", office="envoy"),
    Office(title="special representative", office="envoy"),
    Office(title="chief negotiator", office="envoy"),
    Office(title="speaker of the house", office="legislature"),
    Office(title="house speaker", office="legislature"),
    Office(title="parliament speaker", office="legislature"),
    Office(title="speaker of parliament", office="legislature"),
    Office(title="majority leader", office="legislature"),
    Office(title="minority leader", office="legislature"),
    Office(title="house majority leader", office="legislature"),
    Office(title="senate majority leader", office="legislature"),
    Office(title="senate president", office="legislature"),
    Office(title="opposition leader", office="party"),
    Office(title="chief of staff", office="official"),
    Office(title="chief of the general staff", office="military"),
    Office(title="chief of defence staff", office="military"),
    Office(title="lieutenant general", office="military"),
    Office(title="major general", office="military"),
    Office(title="brigadier general", office="military"),
    Office(title="army chief", office="military"),
    Office(title="chairman of the joint chiefs of staff", office="military"),
    Office(title="commander-in-chief", office="military"),
    Office(title="commander in chief", office="military"),
    Office(title="first lady", office="spouse"),
    Office(title="first gentleman", office="spouse"),
    Office(title="second gentleman", office="spouse"),
    Office(title="central bank governor", office="central_bank"),
    Office(title="central bank president", office="central_bank"),
    Office(title="national bank president", office="central_bank"),
    Office(title="bank president", office="chair"),
    Office(title="secretary of commerce", office="minister", country="USA"),
    Office(title="commerce secretary", office="minister", country="USA"),
    Office(title="secretary of agriculture", office="minister", country="USA"),
    Office(title="agriculture secretary", office="minister", country="USA"),
    Office(title="secretary of energy", office="minister", country="USA"),
    Office(title="energy secretary", office="minister", country="USA"),
    Office(title="secretary of transportation", office="minister", country="USA"),
    Office(title="transportation secretary", office="minister", country="USA"),
    Office(title="under secretary of state", office="official", country="USA"),
    Office(title="assistant secretary of state", office="official", country="USA"),
    Office(title="deputy secretary of state", office="official", country="USA"),
    Office(title="federal reserve board chairman", office="central_bank", country="USA"),
    Office(title="board chairman", office="chair"),
    Office(title="federal reserve chairman", office="central_bank", country="USA"),
    Office(title="fed chairman", office="central_bank", country="USA"),
    Office(title="chief justice", office="judiciary"),
    Office(title="director of the cia", office="official", country="USA"),
    Office(title="cia director", office="official", country="USA"),
)

HEADS: dict[str, str] = {
    "president": "head_of_state", "minister": "minister", "premier": "head_of_government", "chancellor": "head_of_government",
    "taoiseach": "head_of_government", "tanaiste": "deputy_head_of_government",
    "secretary": "minister", "ambassador": "ambassador", "envoy": "envoy", "king": "monarch", "queen": "monarch", "emperor": "monarch",
    "empress": "monarch", "sultan": "monarch", "emir": "monarch", "amir": "monarch", "pope": "monarch", "prince": "royal", "princess": "royal",
    "sheikh": "royal", "duke": "monarch", "leader": "leader", "spokesman": "spokesperson", "spokeswoman": "spokesperson", "spokesperson": "spokesperson",
    "chairman": "chair", "chairwoman": "chair", "chairperson": "chair", "chair": "chair", "governor": "governor", "mayor": "local", "speaker": "legislature",
    "senator": "legislature", "congressman": "legislature", "congresswoman": "legislature", "representative": "envoy", "adviser": "official",
    "advisor": "official", "aide": "official", "assistant": "official", "councilor": "official", "councillor": "official", "chief": "official",
    "director": "official", "delegate": "official", "commissioner": "organisation_head", "coordinator": "official", "negotiator": "envoy", "general": "military",
    "admiral": "military", "colonel": "military", "marshal": "military", "commander": "military", "lady": "spouse", "gentleman": "spouse",
    "justice": "judiciary", "counterpart": "counterpart", "administrator": "official", "counselor": "official",
    "elect": "leader", "representatives": "envoy", "d'affaires": "ambassador", "head": "official", "consul": "ambassador",
}
"""Last words of titles and the kind of office where the whole title is not listed."""

LOWER_HEADS: tuple[str, ...] = (
    "president", "minister", "premier", "chancellor", "secretary", "ambassador", "envoy", "king", "queen", "leader", "spokesman", "spokeswoman",
    "spokesperson", "chairman", "governor", "speaker", "representative", "adviser", "advisor", "negotiator", "counterpart", "head of state",
    "head of government", "taoiseach", "emperor", "prince", "commissioner", "chief", "delegate",
)
"""Heads that are looked for in lower case as well."""

SINGULAR: dict[str, str] = {
    "presidents": "president", "ministers": "minister", "premiers": "premier", "chancellors": "chancellor", "secretaries": "secretary",
    "ambassadors": "ambassador", "envoys": "envoy", "kings": "king", "queens": "queen", "leaders": "leader", "chairmen": "chairman",
    "governors": "governor", "speakers": "speaker", "senators": "senator", "counterparts": "counterpart", "heads": "head",
    "advisers": "adviser", "advisors": "advisor", "generals": "general", "commissioners": "commissioner", "vice-presidents": "vice-president",
    "princes": "prince", "negotiators": "negotiator", "representatives": "representative", "premierships": "premier",
}

MODIFIERS: frozenset[str] = frozenset((
    "board", "corporate", "consumer", "business", "community", "agrarian", "livestock", "prime", "vice", "deputy", "first", "second", "senior", "chief", "assistant", "associate", "under", "undersecretary", "permanent", "special", "state", "federal", "national",
    "general", "executive", "supreme", "grand", "crown", "high", "principal", "parliamentary", "presidential", "managing", "central", "lieutenant", "major", "brigadier",
    "rear", "air", "field", "principal", "joint", "majority", "minority", "opposition", "party", "house", "senate", "parliament", "cabinet", "press", "top",
    "attorney", "security", "economic", "policy", "climate", "trade", "foreign", "defense", "defence", "finance", "external", "internal", "interior", "home", "economics",
    "economy", "agriculture", "agricultural", "farm", "industry", "industrial", "commerce", "treasury", "energy", "oil", "petroleum", "mines", "mining", "health", "education",
    "labor", "labour", "justice", "transport", "transportation", "environment", "science", "technology", "information", "culture", "tourism", "sports", "planning",
    "development", "international", "budget", "housing", "railways", "fisheries", "forestry", "communications", "telecommunications", "digital", "investment", "affairs",
    "relations", "homeland", "bank", "army", "navy", "naval", "armed", "forces", "military", "staff", "war", "nuclear", "human", "rights",
    "council", "cooperation", "european", "regional", "infrastructure", "water", "resources", "natural", "power", "electricity", "social", "welfare", "public", "works",
    "domestic", "emergency", "situations", "veterans", "urban", "ceremonial", "co-operation", "peace", "negotiations", "communication", "strategic", "lady", "minister",
    "secretary", "affair", "food", "rural", "maritime", "interim", "caretaker", "provisional", "union",
    "charge", "chargé", "consul", "director", "commander", "governor", "undersecretaries", "export", "import", "monetary", "tax", "customs", "women", "youth",
))
"""Words that may stand before the head inside a title."""

JOINED: frozenset[str] = frozenset((
    "trade", "industry", "commerce", "finance", "economy", "economics", "economic", "agriculture", "energy", "technology", "science", "culture", "tourism", "labor", "labour",
    "health", "education", "transport", "transportation", "forestry", "fisheries", "foreign", "external", "defense", "defence", "planning", "development", "communications", "sports", "environment",
    "mines", "water", "natural", "resources", "food", "rural", "security", "cooperation", "investment", "infrastructure", "petroleum", "oil", "information", "housing", "urban",
    "social", "welfare", "human", "rights", "youth", "women", "public", "works", "interior", "justice", "affairs", "international", "state", "home", "homeland", "national",
    "climate", "change", "innovation", "telecommunications", "power", "electricity", "mineral", "minerals", "coal", "steel", "family", "veterans", "treasury", "war", "land",
    "relations", "enterprise", "business", "regional", "political", "political-military", "arms", "control", "emergency", "situations", "military", "policy", "nuclear", "east", "asian",
    "european", "eurasian", "african", "pacific", "near", "eastern", "western", "hemisphere", "south", "central", "commercial", "economist", "strategic", "communication", "foreign", "labour", "the",
    "exchequer", "government", "council", "ministers", "joint", "chiefs", "staff", "general", "house", "parliament", "cabinet", "armed", "forces", "office", "intelligence", "budget",
    "management", "legislative", "presidential", "executive", "nation", "digital", "transformation", "green", "transition", "railways", "shipping", "maritime", "europe", "constitutional",
    "army", "navy", "air", "force", "central", "bank", "privatisation", "management", "party", "communist", "workers", "religious", "ocean", "oceans", "marine", "supply", "chains", "external",
))
"""Words of a portfolio: "Minister of Trade and Industry", "Minister for Economy, Trade and Industry"."""

STATUS: frozenset[str] = frozenset(("former", "ex", "late", "then", "outgoing", "retired", "deposed", "ousted", "previous", "ex-"))
"""Somebody who does not hold the office: the words stay in the role, the office is left out."""

PASSING: frozenset[str] = frozenset(("visiting", "incoming", "newly", "elected", "current", "acting", "new", "incumbent", "interim", "caretaker", "designate"))
"""Words before a title that say nothing of the office; only "acting" stays in the role."""

HONORIFICS: frozenset[str] = frozenset((
    "Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Dr.", "Dr", "Sir", "Lord", "Dame", "Madam", "Madame", "Comrade", "Sen.", "Rep.", "Gov.", "Gen.", "Lt.", "Col.", "Adm.", "Prof.", "Hon.",
    "Excellency", "H.E.", "Honorable", "Honourable", "Highness", "Majesty", "Holiness", "Dato", "Dato'", "Datuk", "Tun", "Haji", "Dr", "Shri", "Smt.",
))

MALE: frozenset[str] = frozenset(("king", "emperor", "prince", "spokesman", "chairman", "congressman", "gentleman", "sultan", "emir", "pope", "duke", "Mr.", "Mr", "Sir", "Lord"))
FEMALE: frozenset[str] = frozenset(("queen", "empress", "princess", "spokeswoman", "chairwoman", "congresswoman", "lady", "Mrs.", "Mrs", "Ms.", "Ms", "Lady", "Dame", "Madam", "Madame"))

HARMLESS: frozenset[str] = frozenset((
    "first", "second", "federal", "state", "top", "national", "supreme", "presidential", "caretaker", "provisional", "interim", "foreign",
))
"""Words that may go before a high office and leave it what it is ("Federal President")."""

NOT_LAST: frozenset[str] = frozenset((
    "national", "international", "general", "joint", "the", "human", "public", "social", "natural", "foreign", "external", "south", "central", "political", "strategic", "regional", "armed",
    "near", "east", "asian", "european", "eurasian", "african", "eastern", "western", "green", "digital", "rural", "urban", "commercial", "economic", "presidential", "legislative",
    "constitutional", "supply", "climate", "arms", "air", "communist", "religious",
))
"""Words that cannot end a portfolio: "President of the National ..." is no title in full."""

HONORIFIC_ROLES: dict[str, tuple[str, str]] = {
    "Sen.": ("Senator", "legislature"), "Rep.": ("Representative", "legislature"), "Gov.": ("Governor", "local"), "Gen.": ("General", "military"), "Adm.": ("Admiral", "military"),
    "Col.": ("Colonel", "military"), "Lt.": ("Lieutenant", "military"),
}
"""Short titles that go with a name alone."""

BETWEEN: frozenset[str] = frozenset(("sheikh", "shaikh", "general", "admiral", "marshal", "prince", "princess", "colonel", "lord", "sultan"))
"""Heads that are no title of their own right after another one: "President General ...", "bin Sultan"."""
