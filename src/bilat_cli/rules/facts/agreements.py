"""Documents that are signed, concluded, approved or issued, with their titles."""

from __future__ import annotations

from bilat_cli.rules.facts._record import Example, Phrase

AGREEMENTS = (
    Phrase(
        name="fact.agreement.signed",
        kind="agreement",
        triggers="signed; signing; sign; signs; concluded; inked; initialled; initialed; conclude; "
        "concluding; conclusion of",
        pattern=r"(?i)\b(?:sign(?:ed|ing|s)?(?:\s+of)?|conclud(?:ed|e|ing)|conclusion"
        r"\s+of(?:\s+negotiations\s+(?:on|for))?|"
        r"inked|initiall?ed)\s+(?:on\s+)?(?P<value>[^;!?]+)",
        cased=True,
        unit="document",
        topics=("diplomacy",),
        period="event",
        examples=(Example("They signed a consular treaty.", "consular treaty", "document"),),
        refuses=r"(?i)\b(?:refus\w+|fail\w+|declin\w+|unwilling|not|never|without)\s+(?:to\s+)?"
        r"(?:sign|conclud)|\b(?:early|swift|speedy|prompt|rapid|quick|timely)\s+conclu\w+",
        counter_examples=("He signed autographs.", "Peru refused to sign the treaty."),
    ),
    Phrase(
        name="fact.agreement.issued",
        kind="agreement",
        triggers="issued; adopted; reached; reach; announced; launched; launching; unveiled; "
        "released",
        pattern=r"\b(?i:issued|adopted|reach(?:ed)?|announced|launched|launching|unveiled|"
        r"released)\s+"
        r"(?P<value>(?:an?|the|their)\s+(?:new\s+|joint\s+|draft\s+)*"
        r"(?:[A-Z][^\s,;:()]*\s+(?:(?:and|for|on|of)\s+)?){1,6}"
        r"(?:Agreement|Partnership|Compact|Framework|Declaration|Communiqu[eé]|Plan|Memorandum|"
        r"Charter|Accord|Treaty|"
        r"Arrangement|Roadmap)\b[^;!?]*|"
        r"(?i:an?\s+(?:joint\s+(?:communiqu[eé]|declaration)|framework\s+(?:for|on|agreement)|"
        r"trade\s+agreement|"
        r"preliminary\s+agreement|interim\s+agreement|ceasefire\s+agreement|peace"
        r"\s+agreement)\b[^;!?]*))",
        cased=True,
        unit="document",
        topics=("diplomacy",),
        period="event",
        examples=(
            Example(
                "Both announced a new Chad-Mali Partnership for Clean Water.",
                "Chad-Mali Partnership for Clean Water",
                "document",
            ),
            Example(
                "They issued a joint communique on fisheries.",
                "joint communique on fisheries",
                "document",
            ),
        ),
        counter_examples=("He announced a plan.", "They reached the Plan Office."),
    ),
    Phrase(
        name="fact.agreement.signed-there",
        kind="agreement",
        triggers="signed; inked; initialled; initialed; concluded",
        pattern=r"(?i)\b(?:signed|inked|initiall?ed|concluded)\s+(?:(?:here|today|yesterday|also|jointly)\s+|"
        r"(?:in|at|on)\s+(?:the\s+)?{w}\s+(?:{w}\s+)?){1,3}?(?P<value>(?:an?|the)\s+(?:{w}\s+){0,5}?"
        r"{doc}\b[^;!?]*)",
        cased=True,
        unit="document",
        topics=("diplomacy",),
        period="event",
        examples=(
            Example("They signed in Lima on Monday a pact on salt.", "pact on salt", "document"),
        ),
        refuses=r"(?i)\b(?:refus\w+|fail\w+|declin\w+|not|never|without)\s+(?:to\s+)?\w+",
        counter_examples=("He signed in at the desk.",),
    ),
    Phrase(
        name="fact.agreement.listed",
        kind="agreement",
        triggers="signed; signing; concluded; conclusion of; exchanged; inked",
        pattern=r"(?i)\b(?:sign(?:ed|ing)|conclu(?:ded|sion)|exchanged|inked)\b[^;!?]*?\b(?:agreements|"
        r"documents|accords|memoranda|pacts|deals|papers|contracts|instruments|texts)\b[^;:!?]*?"
        r",?\s+(?:among\s+them|including|notably)\s+(?P<value>(?:an?|the)\s+[^;!?]+)",
        cased=True,
        unit="document",
        topics=("diplomacy",),
        period="event",
        examples=(
            Example(
                "They signed ten pacts, including a treaty on fish.", "treaty on fish", "document"
            ),
        ),
        counter_examples=("They signed ten pacts, including on fish.",),
    ),
    Phrase(
        name="fact.agreement.were-signed",
        kind="agreement",
        triggers="signed; inked; initialled; concluded",
        pattern=r"(?i)\b(?:agreements|documents|accords|memoranda|pacts|deals|papers|contracts|texts)\s+"
        r"(?:were|have\s+been|had\s+been)\s+(?:signed|inked|initiall?ed|concluded)\b[^;:!?]*(?::|,\s+including|,\s+among\s+them)\s+"
        r"(?P<value>(?:an?|the)\s+[^;!?]+)",
        cased=True,
        unit="document",
        topics=("diplomacy",),
        period="event",
        examples=(
            Example(
                "Two papers were signed: a treaty on fish and a pact on salt.",
                "pact on salt",
                "document",
            ),
        ),
        counter_examples=("Two papers were signed: nobody knows which.",),
    ),
    Phrase(
        name="fact.agreement.was-signed",
        kind="agreement",
        triggers="was signed; were signed; been signed; was initialled; was initialed; was inked; was concluded",
        pattern=r"(?i)\b(?P<value>(?:an?|the)\s+(?:{w}\s+){0,5}?{doc}\b[^,;:!?]{0,110}?)\s+(?:was|were|has\s+been|"
        r"have\s+been|had\s+been)\s+(?:also\s+|formally\s+|then\s+)?(?:signed|initiall?ed|inked|concluded)\b",
        cased=True,
        unit="document",
        topics=("diplomacy",),
        period="behind",
        examples=(
            Example("A protocol on salt was signed by both.", "protocol on salt", "document"),
        ),
        counter_examples=("A protocol on salt was lost.", "Twelve agreements were signed."),
    ),
    Phrase(
        name="fact.agreement.signed-then",
        kind="agreement",
        triggers="signed in; signed on; signed last; signed by; signed at; signed between; signed this; initialled in; concluded in",
        pattern=r"(?i)\b(?P<value>(?:an?|the|their|its)\s+(?:{w}\s+){0,5}?{doc}\b(?:\s+(?:on|for|of)\s+(?:{w}\s+){0,6}?{w})?)"
        r",?\s+(?:which\s+(?:was|were)\s+|that\s+(?:was|were)\s+)?(?:signed|initiall?ed|concluded)\s+"
        r"(?:in|on|last|at|between|this|by)\b",
        cased=True,
        unit="document",
        topics=("diplomacy",),
        period="behind",
        examples=(
            Example("The salt pact signed in Lima in 2019 still holds.", "salt pact", "document"),
        ),
        counter_examples=("The treaty was read in Lima.",),
    ),
    Phrase(
        name="fact.agreement.renewed",
        kind="agreement",
        triggers="renewed; extended; ratified; approved; endorsed; finalised; finalized; names to; yielded",
        pattern=r"\b(?i:renewed|extended|ratified|approved|endorsed|finali[sz]ed|(?:put|putting)\s+their\s+"
        r"names\s+to|yielded)\s+(?P<value>(?:an?|the|their|its)\s+(?:{w}\s+){0,4}?(?i:agreement|treaty|accord|"
        r"pact|protocol|action\s+plan|plan\s+of\s+action|programmes?\s+(?:of|for|on)|program\s+(?:of|for|on)|memorandum|"
        r"convention|declaration|communiqu[eé]|roadmap|road\s+map|work\s+plan)\b[^;!?]*)",
        cased=True,
        unit="document",
        topics=("diplomacy",),
        period="event",
        examples=(
            Example("They renewed their pact on salt.", "pact on salt", "document"),
            Example(
                "Ministers approved an action plan for 2030.", "action plan for 2030", "document"
            ),
        ),
        counter_examples=("They renewed their vows.", "The board approved the plan to sell."),
    ),
)
