"""Anniversaries, theme years, foundings, appointments and elections."""

from __future__ import annotations

from bilat_cli.rules.events._record import EventExample as Ex
from bilat_cli.rules.events._record import EventRule

RULES: tuple[EventRule, ...] = (
    EventRule(
        name="anniversary.numbered",
        kind="anniversary",
        heads=("anniversary", "anniversaries"),
        pattern=r"(?P<trigger>(?P<ordinal><Ord>) anniversary)(?: (?:of|since) (?P<key>(?!which|whose|whom)(?:(?!and the <Ord>|[,.;]| said | as | with | this | by | in <T>|<T>)(?:.|\n)){3,90}))?",
        needs="named",
        verb=False,
        title="{ordinal} anniversary[ of {key}][ ({between})]",
        examples=(
            Ex(text="This year marks the 50th anniversary of diplomatic relations between Malaysia and Romania.", date="2019", ordinal=50, implies="1969", countries=("MYS", "ROU")),
            Ex(text="Peru and Canada celebrate the 75th anniversary of their ties, the minister said.", date="2019", ordinal=75, implies="1944"),
        ),
        counter_examples=("Their wedding anniversary is in May.",),
    ),
    EventRule(
        name="anniversary.years",
        kind="anniversary",
        heads=("celebrate", "celebrates", "celebrated", "celebrating", "mark", "marks", "marked", "marking", "commemorate", "commemorating"),
        also=("years of",),
        pattern=r"(?P<trigger>(?:celebrat|mark|commemorat)\w*)(?= (?:the )?(?P<ordinal>\d+) years of (?P<key>(?:[\w-]+ ){0,3}?(?:relations|ties|friendship|partnership|cooperation|independence|links)))",
        needs="named",
        title="{ordinal} anniversary[ of {key}][ ({between})]",
        examples=(
            Ex(text="This year Denmark and Malta are celebrating 50 years of diplomatic relations.", date="2019", ordinal=50, implies="1969", countries=("DNK", "MLT")),
        ),
        counter_examples=("The couple marked 50 years of marriage this year.",),
    ),
    EventRule(
        name="observance.year",
        kind="observance",
        heads=("year", "years"),
        also=(" year",),
        pattern=r"(?P<trigger>(?:(?:<C>|<T>)(?:['’]s)?(?: |-|–)){0,4}(?P<key><^>years? of (?:<W>)?<Cap>(?:,? (?:and )?<Cap>){0,4}|(?:<Cap> ){1,4}<^>years?))(?! of (?:the )?\d)",
        needs="nothing",
        verb=False,
        title="{pair} {key}",
        examples=(
            Ex(text="2019 was designated the Austria-Slovakia Year of Music.", date="2019", countries=("AUT", "SVK")),
            Ex(text="The minister closed the 2018-2019 Chile-Japan Tourism Exchange Year.", date="2018/2019", countries=("CHL", "JPN")),
        ),
        counter_examples=("The New Year began on Tuesday.", "The fiscal year ended in March."),
    ),
    EventRule(
        name="founding.relations",
        kind="founding",
        heads=("set", "established", "establish", "establishing", "establishment", "normalized", "normalised", "restored", "resumed", "upgraded", "elevated"),
        also=("relation", "ties", "partnership",),
        pattern=r"(?P<trigger>(?:set up|established|establish|establishing|normali[sz]ed|restored|resumed|upgraded|elevated|establishment of)(?: full| formal| their| its| the| our)* (?P<key>(?:diplomatic |bilateral )?(?:relations|ties|relationship|partnership)))",
        needs="one",
        title="{who} {verb:establish} {key}",
        examples=(
            Ex(text="Israel and Egypt established diplomatic relations in 1980.", date="1980", countries=("EGY", "ISR")),
        ),
        counter_examples=("The sisters restored their ties in 1980.",),
    ),
    EventRule(
        name="founding.inception",
        kind="founding",
        heads=("inception", "founding", "creation", "establishment", "founded", "foundation"),
        pattern=r"(?P<trigger>(?:inception|founding|creation|launch|establishment|founded|set up|established|launched|created))(?= (?:on |in |<T>|of (?:the )?(?:<Adj>)(?:<O>|mechanism|commission|committee|council|forum)(?: on| in)? <T>))",
        needs="nothing",
        verb=False,
        title="{clause_subject} begins",
        examples=(
            Ex(text="The joint commission, which has sat each spring since its inception in 1998, links Norway and Finland.", date="1998"),
        ),
        counter_examples=("The bakery, loved since its inception, closed on Monday.",),
    ),
    EventRule(
        name="founding.launched",
        kind="founding",
        heads=("launched", "launch", "launches", "established", "establish", "created", "founded", "inaugurated", "chartered"),
        also=("dialogue", "task", "working group", "commission", "committee", "council", "mechanism", "partnership", "initiative", "forum", "bloc", "alliance", "board", "institution", "cent", "hotline", "fund", "platform", "group", "network", "coalition", "negotiations", "talks",),
        pattern=r"(?P<trigger>(?:launched|launch|launches|established|establish|establishes|created|create|founded|inaugurated|set up|formed|chartered))(?= (?:an?|the|two|three|its|their|this|new) <W>{0,6}?(?:dialogue|task force|working group|commission|committee|council|mechanism|partnership|initiative|forum|bloc|alliance|board|institutions?|centre|center|hotline|fund|platform|group|network|coalition|negotiations|talks)\b)",
        needs="one",
        frame=True,
        title="{who} {verb:launch} {clause}",
        examples=(
            Ex(text="Japan and India launched a joint semiconductor working group in March 2018.", date="2018-03", countries=("IND", "JPN")),
        ),
        counter_examples=("The brothers launched a bakery in March 2018.",),
    ),
    EventRule(
        name="appointment.named",
        kind="appointment",
        heads=("appointed", "appoints", "named", "nominated", "sworn", "inaugurated", "resigned", "resigns"),
        pattern=r"(?P<trigger>(?:appointed|appoints|named|nominated))(?= (?:<P>|<Cap>(?: <Cap>){1,3}) (?:as |to be |to )?(?:its |the |a |an |new )*(?:[\w-]+ ){0,4}?(?:ambassador|envoy|minister|president|chancellor|secretary|representative|chief|head|governor))",
        needs="one",
        title="{subject} {verb:appoint} {clause}",
        examples=(
            Ex(text="Ghana appointed Yaw Mensah as ambassador to Togo on Monday.", date="2019-06-10"),
        ),
        counter_examples=("They named the ship Aurora on Monday.",),
    ),
    EventRule(
        name="appointment.sworn",
        kind="appointment",
        heads=("sworn", "office", "resigned", "resigns", "became"),
        pattern=r"(?P<trigger>(?:was|is|were) sworn in|took office|takes office|resigned|resigns|became(?= (?:[\w'’-]+ ){0,3}?(?:minister|president|chancellor|ambassador|premier|king|queen)\b))",
        needs="one",
        title="{subject} {act} {clause}",
        examples=(Ex(text="Gambian President Lamin Bah was sworn in on Monday.", date="2019-06-10"),),
        counter_examples=("The juror was sworn in on Monday.",),
    ),
    EventRule(
        name="election.held",
        kind="election",
        heads=("election", "elections", "referendum", "polls"),
        pattern=r"(?P<trigger>(?:won|wins|win|held|holds|hold|lost|contest\w*|call\w*|swept) (?:<Det>)(?:<Adj>)(?:elections?|referendum)|(?:elections?|referendum) (?:was|were|is|are|will be|to be) held)",
        needs="one",
        title="{subject} {act} {clause}",
        examples=(
            Ex(text="Moldova held a presidential election on Sunday.", date="2019-06-09", countries=("MDA",)),
        ),
        counter_examples=("The club held a board election on Sunday.",),
    ),
)  # fmt: skip
