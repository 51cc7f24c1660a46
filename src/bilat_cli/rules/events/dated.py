"""Event nouns that are tied to a date in so many words: "the dialogue held on 11 April".

These come last: they catch what the rules by kind leave, and only with a time of their own.
"""

from __future__ import annotations

from bilat_cli.rules.events._record import TIMED, EventRule
from bilat_cli.rules.events._record import EventExample as Ex

RULES: tuple[EventRule, ...] = (
    EventRule(
        name="meeting.dated",
        kind="meeting",
        heads=("meeting", "meetings", "talks", "dialogue", "dialogues", "consultations", "workshop", "roundtable", "negotiations", "discussions", "forum", "conference"),
        pattern=r"(?<!from )(?<!for )(?<!out of )(?<!from the )(?<!out of the )(?<!despite )(?<!news )(?<!press )(?<!shareholders. )(?<!board )(?<!staff )(?<!cabinet )(?<!executive )(?P<trigger>(?:(?:<Cap>|<C>|<O>|<L>|bilateral|trilateral|joint|high-level|top-level|senior-level|ministerial|ministers['’]|leaders['’]|trade|economic|annual|regular|special|emergency|informal|formal|security|defen[cs]e|strategic|political|working|inaugural|peace|border|\d\+\d)(?:['’]s?)?(?: |-)){0,6}(?:meetings?|talks|dialogues?|consultations|workshop|round ?table|negotiations|discussions|forum|conference))(?! of (?:its|his|her|their|shareholders|the (?:board|cabinet|party|politburo|council)))(?=(?: (?:here|with|between|of|on|in|at|for|about|hosted by) [^.,;:\ue005]{0,60}?,?)?(?: (?:that |which )?(?:was |were |is |will be |to be )?(?:recently )?(?:held|convened|occurred|happened|(?:take|takes|took) place|met(?: again)?)(?: (?:here|virtually|again|recently))*(?: (?:in|at) (?:the )?<L>,?)?| virtually)?(?: (?:on|in|from))? <T>)",
        also=("\ue005",),
        needs="named",
        fallback=True,
        verb=False,
        title="[{who} {verb:hold} ]{trigger}[{place}]",
        examples=(
            Ex(text="The leaders praised the Cyprus-Malta Energy Dialogue held on April 11.", date="2019-04-11", status="occurred"),
            Ex(text="Talks in Doha on May 9 brought Oman and Bahrain closer.", date="2019-05-09", place="Doha"),
        ),
        counter_examples=(
            "The board meeting lasted for hours.",
            "The Malta shareholders' meeting yesterday lasted for hours.",
            "Cyprus was thrown out of the talks on May 9.",
            "Malta's minister told a news conference on May 9 that prices rose.",
        ),
    ),
    EventRule(
        name="summit.dated",
        kind="summit",
        heads=("summit", "summits"),
        also=TIMED,
        pattern=r"(?P<trigger>(?:(?:informal|special|annual|joint|bilateral|trilateral|extraordinary|regional|first|recent) ){0,3}summits?)(?= (?:(?:here|with|between|of|on|in|at|for|about|hosted by) [^.,;:\ue005]{0,90}?,?)?(?: (?:that |which )?(?:was |were |is |will be |to be |had been )?(?:held|convened|(?:take|takes|took) place))?(?: (?:in|at) (?:the )?<L>,?)?(?: (?:on|in|from))? <T>)",
        needs="named",
        fallback=True,
        verb=False,
        title="[{who} {verb:hold} ]{trigger}[{place}]",
        examples=(
            Ex(text="They recalled the summit of Danish Prime Minister Bo Holm and Maltese Prime Minister Ana Vella in Oslo in May.", date="2019-05", place="Oslo", who=("Bo Holm", "Ana Vella")),
        ),
        counter_examples=("He reached the summit on Monday.",),
    ),
    EventRule(
        name="meeting.of_the_day",
        kind="meeting",
        heads=("meeting", "talks", "summit", "dialogue", "consultations", "session", "round", "negotiations", "conference"),
        also=TIMED,
        pattern=r"(?P<trigger><T>(?:['’]s?)? (?P<noun>(?:(?!(?:and|or|the|in|of|for|after|before|during|at|from|with|to|by|on|as|when|a|an|is|are|was|were|will|have|has|had|that)\b)[\w-]+ ){0,3}?(?:meeting|talks|summit|dialogue|consultations|session|round|negotiations|conference)))(?! (?:of (?:its|his|her|their|shareholders|the (?:board|cabinet|party))|with reporters))",
        needs="named",
        fallback=True,
        verb=False,
        title="[{people} {verb:hold} ]{noun}[{place}]",
        examples=(
            Ex(text="It was raised by Danish officials at yesterday's meeting of fishery ministers of Denmark and Malta.", date="2019-06-12", countries=("DNK", "MLT")),
            Ex(text="They agreed on it at their June 3 talks in Oslo, the Danish and Maltese ministers said.", date="2019-06-03", place="Oslo"),
        ),
        counter_examples=("Monday's board meeting lasted for hours.", "On Monday the meeting room was empty."),
    ),
    EventRule(
        name="visit.of_the_day",
        kind="visit",
        heads=("arrival", "departure", "stopover", "stay", "visit", "trip"),
        also=TIMED,
        pattern=r"(?<=['’]s )(?P<trigger>(?:[\w-]+ ){0,3}?(?:arrival|departure|stopover|stay|visit|trip)(?: (?:in|to|from|at) (?:the )?(?:<L>|<C>))? (?:on |in )?<T>)",
        needs="one",
        fallback=True,
        verb=False,
        title="{people} {verb:pay} a visit[ to {to}]",
        examples=(
            Ex(text="Danish Prime Minister Bo Holm's arrival in Malta on Monday was delayed.", date="2019-06-10", who=("Bo Holm",), place="Malta"),
        ),
        counter_examples=("The doctor's visit on Monday was short.",),
    ),
    EventRule(
        name="statement.dated",
        kind="statement",
        heads=("statement", "communique", "communiqué", "declaration", "resolution"),
        pattern=r"(?P<trigger>(?:joint )?(?:statement|communiqu[eé]|declaration|resolution))(?= (?:(?:by|of|from|between) [^,.;]{0,60}?)?(?:,? (?:issued|released|adopted|published|made)(?: by [^,.;]{0,40}?)?)?(?: (?:in|at) <L>)?(?: on| in)? <T>)",
        also=("\ue005",),
        needs="named",
        fallback=True,
        verb=False,
        title="{who} {verb:issue} {trigger}",
        examples=(
            Ex(text="They recalled the joint statement by Chad and Sudan on 2 May 2019.", date="2019-05-02"),
        ),
        counter_examples=("The statement of account was late.",),
    ),
    EventRule(
        name="signing.passive",
        kind="signing",
        heads=("signed", "initialled", "initialed", "inked"),
        also=("agreement", "treat", "memorand", "mou", "protocol", "pact", "accord", "contract", "deal", "convention", "charter", "declaration", "communiqu", "document", "papers"),
        frame=True,
        pattern=r"(?P<trigger>(?:(?:was|were|is|are|will be|to be|has been|have been|had been|been) )?(?:also |formally |then )?(?:signed|initiall?ed|inked)(?: (?:were|was)(?= (?:an?|the|two|three|four|five|\d+|memorand|agreement|contract|protocol)))?)(?= (?:by|in|on|at|between|last|earlier|here|during|after|following|today|yesterday|and|but|<T>)|[.,;]|$)",
        needs="named",
        fallback=True,
        title="{documents} signed[{place}]",
        examples=(
            Ex(text="The fisheries agreement between Gabon and Benin was signed in Libreville on Monday.", date="2019-06-10"),
        ),
        counter_examples=("The album was signed by the band.",),
    ),
    EventRule(
        name="agreement.passive",
        kind="agreement",
        heads=("reached", "concluded", "struck", "clinched", "agreed", "finalised", "finalized"),
        also=("agreement", "deal", "accord", "pact", "truce", "treat", "negotiation", "settlement", "contract", "understanding", "target"),
        pattern=r"(?P<trigger>(?:was|were|is|are|been|will be) (?:also |finally |formally )?(?:reached|concluded|struck|clinched|agreed|finali[sz]ed)|(?:(?<=accord )|(?<=agreement )|(?<=deal )|(?<=pact )|(?<=truce )|(?<=target )|(?<=understanding ))(?:reached|concluded|struck|clinched|agreed)(?= (?:by|in|on|at|between|last|earlier|<T>)))",
        needs="named",
        fallback=True,
        frame=True,
        title="{clause_subject} {act}",
        examples=(
            Ex(text="A gas deal between Oman and Iran was concluded in Muscat on Monday.", date="2019-06-10", countries=("IRN", "OMN")),
        ),
        counter_examples=("The marriage was concluded on Monday.",),
    ),
    EventRule(
        name="milestone.passive",
        kind="milestone",
        heads=("opened", "reopened", "inaugurated", "commissioned", "completed", "operation", "operational", "launched", "ground"),
        also=("bridge", "pipeline", "rail", "plant", "port", "embassy", "consulate", "crossing", "flights", "highway", "terminal", "dam", "station", "reactor", "line", "corridor", "factory", "tunnel", "interconnector", "road"),
        pattern=r"(?P<trigger>(?:was|were|is|are|been|be|will be|to be|due to be) (?:officially |formally |jointly )?(?:opened|reopened|inaugurated|commissioned|completed|launched|put into (?:[\w]+ )?operation)|broke ground)",
        needs="named",
        fallback=True,
        title="{clause_subject} {act}",
        examples=(
            Ex(text="The bridge between Zambia and Botswana was opened in May 2019.", date="2019-05", countries=("BWA", "ZMB")),
        ),
        counter_examples=("The parcel was opened on Monday.",),
    ),
    EventRule(
        name="founding.passive",
        kind="founding",
        heads=("launched", "established", "created", "founded", "initiated", "inaugurated"),
        pattern=r"(?P<trigger>(?:launched|established|created|founded|initiated|inaugurated|set up))(?= (?:by <A>|in <T>|on <T>))",
        also=("\ue001", "\ue002", "\ue003", "\ue005"),
        needs="named",
        fallback=True,
        title="{clause_subject} {act}",
        examples=(
            Ex(text="The joint fund, established by Qatar and Tunisia in 2016, paid for the port.", date="2016"),
        ),
        counter_examples=("The song was created by the band.",),
    ),
)  # fmt: skip
