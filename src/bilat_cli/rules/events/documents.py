"""Signings, agreements, statements and announcements."""

from __future__ import annotations

from bilat_cli.rules.events._record import EventExample as Ex
from bilat_cli.rules.events._record import EventRule

RULES: tuple[EventRule, ...] = (
    EventRule(
        name="signing.signed",
        kind="signing",
        heads=("sign", "signs", "signed", "signing", "inked", "initialed", "initialled", "ratified"),
        also=("agreement", "treat", "memorand", "mou", "communiqu", "declaration", "statement", "protocol", "pact", "accord", "contract", "deal", "document", "plan", "charter", "convention", "outline", "letter", "roadmap", "note", "arrangement", "framework", "law", "act", "bill", "order", "“", "\"",),
        pattern=r"(?P<trigger>(?:sign|signs|signed|signing(?: of)?|inked|initiall?ed|ratified))(?: <T>| on <T>| here| also| in <L>)*(?: (?P<document>(?:the |an? )?[“\"][^”\"]{5,200}[”\"]|(?:relevant|an?|the|several|two|three|four|five|six|seven|eight|nine|ten|\d+|some|various|more than|<Det>|joint|bilateral|new|multiple|dozens of|a series of)[^,.;“”\ue005]{0,170}?(?:agreements?|treat(?:y|ies)|memorand(?:um|a)(?: of (?:understanding|cooperation))?|mous?|communiqu[eé]s?|declarations?|statements?|protocols?|pacts?|accords?|contracts?|deals?|documents?|plans?|charters?|conventions?|outlines?|letters? of intent|roadmaps?|notes?|arrangements?|frameworks?|law|act|bill|order)\b[^,.;“”\ue005]{0,120}?(?=[,.;]| <T>| on <T>| in <L>| at <L>| during| after| following| as | to (?:\w+)| while| when| aimed| under| worth| valued|$)))",
        needs="one",
        frame=True,
        title="{subject} {verb:sign} {documents}",
        examples=(
            Ex(text="Moroccan Prime Minister Adil Fassi and Spanish Prime Minister Juan Vela signed a joint declaration on fisheries and a new road map for trade in Rabat on Monday.", date="2019-06-10", who=("Adil Fassi", "Juan Vela"), status="occurred"),
            Ex(text="Egypt and Jordan will sign a gas supply agreement in Cairo next week.", status="scheduled", countries=("EGY", "JOR")),
        ),
        counter_examples=("The striker signed a contract on Monday.", "Egypt refused to sign the agreement on Monday."),
    ),
    EventRule(
        name="agreement.reached",
        kind="agreement",
        heads=("reached", "reach", "concluded", "conclude", "struck", "finalized", "finalised", "clinched", "secured", "completed", "closed"),
        also=("agreement", "deal", "accord", "pact", "treat", "understanding", "framework", "truce", "ceasefire", "settlement", "compromise", "arrangement",),
        pattern=r"(?P<trigger>(?:reach|reached|conclude|concluded|struck|finali[sz]ed|clinched|secured|completed|closed)) (?P<document>(?:an?|the|two|three|several|its|their)[^,.;“”\ue005]{0,80}?(?:agreements?|deals?|accords?|pacts?|treat(?:y|ies)|understandings?|frameworks?|truce|ceasefire|settlement|compromise|arrangements?)\b[^,.;“”\ue005]{0,80}?)(?=[,.;]| <T>| on <T>| in <L>| during| after| following| that | as | to | under |$)",
        needs="one",
        frame=True,
        title="{who} {verb:reach} {documents}",
        examples=(
            Ex(text="Serbia and Kosovo reached a customs agreement in Brussels on Monday.", date="2019-06-10", countries=("SRB", "XKX")),
        ),
        counter_examples=("Serbia has not reached an agreement on Monday.",),
    ),
    EventRule(
        name="agreement.agreed",
        kind="agreement",
        heads=("agreed", "agree", "agrees"),
        pattern=r"(?P<trigger>(?:agreed|agrees|agree))(?= (?:here |on <T> |<T> )*(?:to |on |that |upon |in principle))",
        needs="one",
        frame=True,
        title="{who} {verb:agree} {clause}",
        examples=(
            Ex(text="Turkey and Greece agreed on Monday to reopen the ferry line.", date="2019-06-10", countries=("GRC", "TUR")),
        ),
        counter_examples=("Analysts agreed on Monday that prices would rise.",),
    ),
    EventRule(
        name="agreement.renewed",
        kind="agreement",
        heads=("renewed", "renew", "renews", "extended", "extend", "extends", "prolonged", "approved", "endorsed"),
        also=("agreement", "pact", "program", "treaty", "accord", "arrangement", "memorandum", "deal", "partnership"),
        pattern=r"(?P<trigger>(?:renew|renews|renewed|extend|extends|extended|prolonged|approved|endorsed))(?= (?:[\w'’.-]+ |<C>(?:['’]s)? |<O> ){0,7}?(?:agreements?|pacts?|programmes?|programs?|treaty|accords?|arrangements?|memorandum|deals?|partnership)\b)",
        needs="one",
        frame=True,
        title="{who} {act} {clause}",
        examples=(
            Ex(text="Malta and Tunisia on Monday renewed their five-year fisheries agreement.", date="2019-06-10", countries=("MLT", "TUN")),
        ),
        counter_examples=("The club renewed its deal on Monday.",),
    ),
    EventRule(
        name="agreement.force",
        kind="agreement",
        heads=("effect", "force"),
        also=("agreement", "pact", "deal", "treat", "accord", "waiver", "truce", "ceasefire", "convention", "protocol", "partnership"),
        pattern=r"(?P<trigger>(?:took|takes|take|taking) effect|(?:enter|enters|entered|come|comes|came|coming) into (?:force|effect))",
        needs="named",
        title="{clause_subject} {act}",
        examples=(
            Ex(text="The visa waiver between Malta and Tunisia took effect on March 1.", date="2019-03-01", countries=("MLT", "TUN")),
        ),
        counter_examples=("The medicine took effect on Monday.",),
    ),
    EventRule(
        name="signing.exchanged",
        kind="signing",
        heads=("exchanged", "exchange"),
        also=("notes", "letters", "documents", "agreements", "memoranda", "instruments"),
        pattern=r"(?P<trigger>(?:exchanged|exchange(?: of)?))(?= (?:[\w-]+ ){0,4}?(?:notes|memorand(?:um|a)|mous|letters|documents|agreements|memoranda|instruments)\b)",
        needs="one",
        frame=True,
        title="{who} {verb:exchange} {clause}",
        examples=(
            Ex(text="Malta and Tunisia exchanged notes on a port loan on Monday.", date="2019-06-10", countries=("MLT", "TUN")),
        ),
        counter_examples=("The lovers exchanged letters on Monday.",),
    ),
    EventRule(
        name="statement.issued",
        kind="statement",
        heads=("issued", "issue", "released", "published", "adopted", "delivered", "issues", "adopts", "releases"),
        also=("statement", "communiqu", "declaration", "resolution",),
        pattern=r"(?P<trigger>(?:issued|issues?|released|releases|published|adopted|adopts|delivered)(?: (?:on <T>|<T>|here))?) (?P<document>(?:an?|the|their|its|two)[^,.;“”\ue005]{0,60}?(?:statement|communiqu[eé]|declaration|resolution)s?\b(?: (?:on|of|about|after) [^,.;“”\ue005]{0,60}?)?)(?=[,.;]| <T>| on <T>| in <L>| after| following| during| that | condemning| calling| saying| warning| pledging| vowing|$)",
        needs="one",
        frame=True,
        title="{who} {verb:issue} {documents}",
        examples=(
            Ex(text="Italy and Libya issued a joint statement on migration on Monday.", date="2019-06-10", countries=("ITA", "LBY")),
        ),
        counter_examples=("The bank issued a statement on Monday.",),
    ),
    EventRule(
        name="statement.condemned",
        kind="statement",
        heads=("condemned", "condemns", "condemn"),
        pattern=r"(?P<trigger>(?:condemned|condemns))",
        needs="one",
        title="{subject} {verb:condemn} {clause}",
        examples=(Ex(text="South Korea on Monday condemned the launch.", date="2019-06-10", countries=("KOR",)),),
        counter_examples=("The building was condemned in 2010.",),
    ),
    EventRule(
        name="announcement.announced",
        kind="announcement",
        heads=("announced", "announces", "announce", "announcing", "unveiled", "unveils"),
        pattern=r"(?P<trigger>(?:(?:(?:pleased|delighted|proud|happy|honou?red|glad|excited|thrilled) to )?announce|(?<!the )announced|announces|announcing|unveiled|unveils))(?! (?:by|in a statement by))",
        needs="one",
        frame=True,
        fallback=True,
        title="{subject} {verb:announce} {clause}",
        examples=(
            Ex(text="Australian Prime Minister Ian Wood announced on Monday a new solar partnership with Fiji.", date="2019-06-10", who=("Ian Wood",)),
        ),
        counter_examples=("The singer announced on Monday a new tour.",),
    ),
)  # fmt: skip
