"""What a dated sentence tells when no rule of a kind reads it: the kind by the words in it.

These come after all other rules, and only for sentences that gave no event. The first whose words
stand in the sentence gives the kind; the last takes what is left.
"""

from __future__ import annotations

from bilat_cli.rules.events._record import EventExample as Ex
from bilat_cli.rules.events._record import ToldRule

REFUSED = (
    # no event is told as one that happened or will
    "if", "would", "could", "must", "might", "(?-i:may)", "should", "whether", "unless", "hopes?", "hoped", "invit\\w+", "den(?:y|ies|ied)", "not", "never", "no", "failed to", "unlikely",
    # a figure is a fact and no event
    "rose", "fell", "grew", "reached", "total(?:led|ed)", "stood at", "amounted", "accounted", "increas\\w+", "declin\\w+", "drop\\w*", "(?:up|down) (?:from|by|to|an?|\\d)", "\\d[\\d.,]* (?:tonnes?|tons?|barrels?|bpd|megawatts?|hectares|vehicles|cars|units)", "per ?cent", "pct", "exceeded", "surpassed", "swelled", "widened", "narrowed", "gap", "(?:largest|biggest) (?:\\w+ )?(?:partner|supplier|buyer|market|producer|exporter|importer)", "shares?", "stocks?", "traders?", "closed (?:higher|lower|up|down)", "surged", "soared", "record", "prices?", "deficits?", "surplus\\w*",
    # told of another event
    "follow(?:s|ed|ing)", "preceded", "remembered", "just",
    # who speaks for himself tells what he thinks, and what is said is not what happened
    "i", "we", "you", "us", "me", "my", "our", "ours", "your", "yours", "let", "thank\\w*", "welcom\\w+", "glad", "pleased", "proud", "happy",
    "sa(?:id|ys|ying)", "told", "reported", "(?:will|would) know", "not(?:ed|es|ing)", "stress\\w+", "voic(?:ed|es|ing)", "highlight\\w+", "add(?:ed|s|ing)", "emphasi[sz]\\w+", "underlin\\w+", "underscor\\w+", "reiterat\\w+", "reaffirm\\w+", "express\\w+", "convey\\w+", "recall(?:s|ing)", "believ\\w+", "according to", "look(?:s|ing)? forward",
    # what somebody is, and where a report was made
    "born", "aged", "copyright", "photo", "file", "updated", "published on", "reporting by", "editing by",
)  # fmt: skip
"""Words that no such sentence may have, as expressions."""

MONEY = r"worth|mln|bln|millions?|billions?|trillions?|dlrs|euros|dollars|yen"
"""Words of sums: such a sentence tells a figure, unless somebody did something with the money."""

WITH_MONEY = r"lent|loaned|grant(?:s|ed)|approv(?:es|ed)|gave|given|gives|receiv(?:es|ed)|secur(?:es|ed)|rep(?:ays|aid)|pa(?:ys|id)|(?:made|makes) an? (?:\w+ ){0,2}?(?:re)?payment|bought|buys|s(?:old|ells)|purchased|order(?:s|ed)|contracted|award(?:s|ed)|pledg(?:es|ed)|donat(?:es|ed)|allocat(?:es|ed)|extend(?:s|ed)|agree[sd]|sign(?:s|ed)|releas(?:es|ed)|disburs(?:es|ed)|fr(?:oze|eezes)|seiz(?:es|ed)|fin(?:es|ed)"
"""What somebody does with a sum."""

OPENINGS = r"when|while|as|after|before|although|though|despite|because|having|being|speaking|addressing|starting|convening"
"""Words that a clause beside the main one opens with, which makes no line of a chronology."""

DOUBTED = r"den(?:y|ies|ied)|not|never|no|rumou?rs?|rumou?red|alleg\w+|claim\w*|hop(?:es?|ed|ing)|wish\w*|if|wants?|wanted|urg\w+|suggest\w*|propos\w+|call\w+|demand\w*|ask\w*|threat\w+|warn\w*|believ\w+|think\w*|thought|might|may|could|whether|(?:un)?likely"
"""In front of what is said: then it is no fact."""

PERSONAL = r"i|we|you|us|me|my|our|let['’]s"
"""Who speaks for himself: what hangs on such a sentence is talk."""

PRIVATE = r"analysts?|traders?|dealers?|brokers?|economists?|experts?|managers?|shippers?|markets?|corp|inc|firms?|company|banks?|bankers?|observers?|reports? that"
"""Who knows of others' acts no more than the reader."""

SAYING_THAT = r"said|says|told|announced|reported|confirmed|disclosed|stated|added|noted|recalled"
"""Verbs whose content is told as true."""

ADJECTIVES_AFTER = ("the", "an", "a", "its", "of", "by", "and")
"""Behind these a form in -ed is no verb ("the proposed law")."""

NO_PAST = "need|indeed|hundred|united|limited"
"""Words that end like a past form."""

NOT_DONE = "is|are|was|were|will|would|looks?|plans?|says?|said"
"""First verbs of a lead that tells no act."""

NOW = frozenset(("is", "are", "am", "has", "have", "says", "say"))
"""Verbs of a state: with them the day of the report is when it is told, not when it happened."""

BESIDE = r"(?:\b(?:the|an?|its|their|his|her|of|after|before|until|till|than|from|to|between|this|that)\s+|[-–(/])$"
"""In front of a time that belongs to a noun or bounds something else."""

GOVERNING = "will|is|was|has|had|marks?|marked|saw|sees|would"
"""Verbs behind a time that opens its sentence: the day is what is told of ("Today marks ...")."""

PLANNED = r"\b(?:will|shall|would|(?:is|are|was|were) (?:due|expected|scheduled|set|planned|slated|to)|plans? to|due to)\b"
"""Words of what is to come."""

LEADING: tuple[ToldRule, ...] = (
    ToldRule(
        name="told.said",
        kind="statement",
        words=r"said|says|told|predicted|warned|urged",
        examples=(
            Ex(
                text="Harbours in dispute\n\nVALLETTA, June 13 - Maltese Foreign Minister Ana Vella said Tunisia would find no better port.",
                date="2019-06-13",
            ),
        ),
        counter_examples=(
            "Harbours in dispute\n\nVALLETTA, June 13 - A trader in Malta said Tunisia would find no better port.",
        ),
    ),
)
"""What somebody who speaks for a state says in the lead sentence of a dateline's day."""

TOLD: tuple[ToldRule, ...] = (
    ToldRule(
        name="told.visit",
        kind="visit",
        words=r"visit(?:s|ed|ing)?|trips?|tour(?:s|ed)?|fl(?:ew|ies|y) (?:to|in)|travel(?:s|led|ed)? to|stopover|delegation",
        examples=(
            Ex(text="The trip of the Maltese sailors was over on Tuesday.", date="2019-06-11"),
        ),
        counter_examples=(
            "The delegation might fly in on Monday.",
            "Trips to Malta rose 4 percent in May.",
        ),
    ),
    ToldRule(
        name="told.signing",
        kind="signing",
        words=r"sign(?:ed|ing|s)|treat(?:y|ies)|inked|put(?:ting)? (?:his|her|their) names? to",
        examples=(
            Ex(
                text="The treaty was shown to islanders in Malta on Tuesday.",
                date="2019-06-11",
            ),
        ),
        counter_examples=("Malta would have signed the treaty on Monday.",),
    ),
    ToldRule(
        name="told.call",
        kind="call",
        words=r"(?:tele)?phon(?:e|ed)|video call|called (?:the )?(?:president|prime minister|premier|chancellor|king|minister)",
        examples=(
            Ex(
                text="Maltese President Ana Vella called Prime Minister Bo Holm of Denmark on Tuesday about the storm.",
                date="2019-06-11",
            ),
        ),
        counter_examples=("Malta's president might have phoned Oslo on Tuesday.",),
    ),
    ToldRule(
        name="told.summit",
        kind="summit",
        words=r"summits?",
        examples=(
            Ex(
                text="The summit of islands was Malta's pride in May.",
                date="2019-05",
            ),
        ),
        counter_examples=("There was no summit with Malta in May.",),
    ),
    ToldRule(
        name="told.meeting",
        kind="meeting",
        words=r"me(?:e)?t(?:s|ings?)?|talk(?:s|ed)|conferred|audience|dialogues?|consultations|negotiations|discuss(?:ed|ions?)?|conferences?|forums?|sessions?|rounds?",
        examples=(
            Ex(
                text="It was in Valletta in March that Malta's side sat at the table of the talks.",
                date="2019-03",
            ),
        ),
        counter_examples=("Whether Malta joins the talks on Monday is open.",),
    ),
    ToldRule(
        name="told.conflict",
        kind="conflict",
        words=r"war|attack(?:ed|s)?|clash(?:ed|es)?|kill(?:ed|ing)|shell(?:ed|ing)|fir(?:ed|ing)|lost their lives|invaded|bomb(?:ed|ing)|missiles?",
        examples=(
            Ex(
                text="Eight Maltese sailors lost their lives on 7 June in a quarrel at sea.",
                date="2019-06-07",
            ),
        ),
        counter_examples=("Malta denied that an attack took place on 7 June.",),
    ),
    ToldRule(
        name="told.exercise",
        kind="exercise",
        words=r"exercises?|drills?|manoeuvres|maneuvers",
        examples=(
            Ex(
                text="A drill was under way off Malta in May.",
                date="2019-05",
            ),
        ),
        counter_examples=("Malta's drill in May was worth 2 million euros.",),
    ),
    ToldRule(
        name="told.sanction",
        kind="sanction",
        words=r"sanctions?|tariffs?|embargo|curbs",
        examples=(
            Ex(text="Maltese sanctions on a shipyard came into force in April.", date="2019-04"),
        ),
        counter_examples=("Malta's tariffs fell in April.",),
    ),
    ToldRule(
        name="told.aid",
        kind="aid",
        words=r"aid|donat(?:ed|ion)|assistance|relief|grants?|(?:bridge |soft |bilateral )?loans?|lent|tonnes of (?:rice|wheat|food|sorghum|maize)",
        examples=(Ex(text="The Maltese grant went out to the island in March.", date="2019-03"),),
        counter_examples=("Malta may send aid in July.",),
    ),
    ToldRule(
        name="told.anniversary",
        kind="anniversary",
        words=r"anniversary",
        examples=(
            Ex(
                text="The anniversary was a quiet one in Malta in May.",
                date="2019-05",
            ),
        ),
        counter_examples=("Malta would keep the anniversary in July.",),
    ),
    ToldRule(
        name="told.appointment",
        kind="appointment",
        words=r"sworn in|appoint(?:ed|ment)|took office|takes over|resign(?:ed|s)?|succeed(?:ed|s)?|presidency",
        examples=(
            Ex(
                text="The presidency of the group was in the hands of Malta in 2017.",
                date="2017",
            ),
        ),
        counter_examples=("Malta's envoy might have resigned on 1 June.",),
    ),
    ToldRule(
        name="told.election",
        kind="election",
        words=r"elections?|elected|polls|referendum|voters",
        examples=(Ex(text="Polls were open in Malta on 2 June.", date="2019-06-02"),),
        counter_examples=("No election is held in Malta in July.",),
    ),
    ToldRule(
        name="told.dispute",
        kind="dispute",
        words=r"protest(?:ed|s)?|summon(?:ed|s)|recalled (?:its|their) (?:ambassador|envoy)|expel(?:led|s)|severed|objecti(?:ng|on)|diplomatic note|retaliat\w+|stayed away|walked out|tore up|broke off|called in|accus(?:ed|es|ing)|boycott\w*|ordered (?:\S+ ){1,6}out|complain\w*|stopped sending|withdrew (?:its|their) (?:ambassador|envoy)",
        examples=(
            Ex(
                text="The envoy's protest was read out in Malta on Tuesday.",
                date="2019-06-11",
            ),
        ),
        counter_examples=("Malta would protest on Monday.",),
    ),
    ToldRule(
        name="told.founding",
        kind="founding",
        words=r"found(?:ed|ing)|establish(?:ed|ment|es)|set up|launch(?:ed|es)?|created|normali[sz]ed",
        examples=(Ex(text="The founding of the fund was Malta's idea in 1998.", date="1998"),),
        counter_examples=("Malta has not launched it in May.",),
    ),
    ToldRule(
        name="told.agreement",
        kind="agreement",
        words=r"agree(?:d|s|ments?|ing)?|accords?|pacts?|deals?|ratif(?:ied|ication)|memorand(?:um|a)|protocols?|in force",
        examples=(Ex(text="The pact with Malta was alive in May.", date="2019-05"),),
        counter_examples=("If the deal holds until July, Malta gains.",),
    ),
    ToldRule(
        name="told.announcement",
        kind="announcement",
        words=r"announc(?:ed|es|ement)|unveil(?:ed|s)|disclosed|present(?:ed|s)|decided|decision|revealed",
        examples=(
            Ex(
                text="Malta's plan, long kept quiet, was disclosed to islanders on Tuesday.",
                date="2019-06-11",
            ),
        ),
        counter_examples=("Malta will not unveil its plan in July.",),
    ),
    ToldRule(
        name="told.milestone",
        kind="milestone",
        words=r"open(?:s|ed|ing)?|complet(?:ed|ion|es)|inaugurat\w+|began|begins?|start(?:s|ed)?|(?:first|last) (?:train|flight|ship|shipment|batch)|trains|flights|concrete|construction|since|commission(?:ed|ing)|resum(?:ed|es|ption)|became|join(?:ed|s)|acced(?:ed|es)|applied for|hand(?:ed|s)? (?:over|back)|candidate status",
        examples=(
            Ex(
                text="Ferries have run between Malta and Gozo's new pier since March 2017.",
                date="2017-03",
            ),
        ),
        counter_examples=("Malta's pier would open in July.",),
    ),
    ToldRule(
        name="told.other",
        kind="other",
        words="",
        examples=(
            Ex(
                text="Malta's last coal barge left the harbour for home in late March.",
                date="2019-03",
            ),
        ),
        counter_examples=(
            "Malta's last barge may leave the harbour in July.",
            "Malta's exports fell in March.",
        ),
    ),
)
