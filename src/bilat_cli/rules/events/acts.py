"""Acts of a told visit or meeting: audiences, ceremonies, papers exchanged, plans adopted.

Reports tell them one by one behind the news, without a time: they are of its day.
"""

from __future__ import annotations

from bilat_cli.rules.events._record import TIMED, EventRule
from bilat_cli.rules.events._record import EventExample as Ex

RULES: tuple[EventRule, ...] = (
    EventRule(
        name="meeting.audience",
        kind="meeting",
        heads=("audience",),
        pattern=r"(?P<trigger>(?:(?:was|were) (?:also |later |then |earlier )?)?(?:granted|given|received in|had|have) (?:(?:an|a \w+) )?audience)",
        needs="one",
        frame=True,
        fallback=True,
        title="{subject} {act} {clause}",
        examples=(
            Ex(text="Danish Prime Minister Bo Holm met Maltese Prime Minister Ana Vella in Valletta on Wednesday. Holm was later granted an audience with the King at the palace.", date="2019-06-12", who=("Bo Holm",)),
        ),
        counter_examples=("The singer had an audience of thousands on Monday.",),
    ),
    EventRule(
        name="milestone.officiated",
        kind="milestone",
        heads=("officiated", "officiates", "officiate", "presided", "attended", "witnessed", "witness", "oversaw", "performed", "attends"),
        also=("ground", "stone", "inaugurat", "opening", "launch", "commissioning", "ribbon"),
        pattern=r"(?P<trigger>(?:officiated?s?(?: at)?|presided over|attend(?:ed|s)|witness(?:ed)?|oversaw|performed) the (?:[\w-]+ ){0,2}?(?:ground-?breaking|breaking of ground|(?:foundation|corner)[- ]?stone[- ]laying|laying of the (?:foundation|corner) ?stone|inauguration|opening|launch(?:ing)?|commissioning|ribbon-cutting)(?: ceremony)?)(?= (?:of|for) (?!(?:[\w-]+ ){0,4}?<P>)(?![^.,;]{0,40}?(?:session|meeting|summit|conference|forum|parliament|games)\b))",
        needs="one",
        frame=True,
        title="{subject} {act} {clause}",
        examples=(
            Ex(text="Danish Prime Minister Bo Holm met Maltese Prime Minister Ana Vella in Valletta on Wednesday. The two leaders officiated at the ground-breaking of a desalination plant.", date="2019-06-12", who=("Bo Holm", "Ana Vella")),
            Ex(text="Danish Prime Minister Bo Holm met Maltese Prime Minister Ana Vella in Valletta on Wednesday. Holm and Vella also witnessed the launch of a ferry line.", date="2019-06-12"),
        ),
        counter_examples=("The bishop officiated at the opening of the fair on Monday.",),
    ),
    EventRule(
        name="agreement.adopted",
        kind="agreement",
        heads=("adopted", "adopts", "adopt", "approved", "approves", "launched", "endorsed"),
        also=("plan", "road", "programme", "program", "strategy", "vision", "agenda"),
        pattern=r"(?P<trigger>(?:adopted|adopts?|approved|approves|launched|endorsed)) (?P<document>(?:an?|the|their|its) (?:[\w-]+ ){0,4}?(?:plan of action|action plan|work plan|road ?map|programme of cooperation|cooperation program(?:me)?|joint (?:vision|strategy|agenda))\b[^,.;“”\ue005]{0,80}?)(?=[,.;]| <T>| on <T>| in <L>| at <L>| during| after| following| to (?:\w+)|$)",
        needs="one",
        frame=True,
        title="{who} {verb:adopt} {documents}",
        examples=(
            Ex(text="Danish Prime Minister Bo Holm met Maltese Prime Minister Ana Vella in Valletta on Wednesday. The two governments adopted a joint action plan on fisheries.", date="2019-06-12", countries=("DNK", "MLT")),
        ),
        counter_examples=("The school adopted an action plan on Monday.",),
    ),
    EventRule(
        name="signing.by_officials",
        kind="signing",
        heads=("signed", "inked", "initialled", "exchanged"),
        also=("agreement", "memorand", "mou", "document", "protocol", "contract", "treat"),
        pattern=r"(?:ministers|officials|representatives|delegations|delegates|ambassadors|agencies|ministries|institutions) <W>{0,6}?(?P<trigger>(?:signed|inked|initialled|exchanged)) (?P<document>(?:(?!of\b)[\w'’-]+ ){0,4}?(?:agreements?|memorand(?:um|a)(?: of (?:understanding|cooperation))?|mous?|documents?|protocols?|contracts?|treaty|treaties)\b[^,.;“”\ue005]{0,80}?)(?=[,.;]| <T>| on <T>| in <L>| at <L>| during| after| following|$)",
        needs="named",
        frame=True,
        fallback=True,
        title="{who} {verb:sign} {documents}",
        examples=(
            Ex(text="Danish Prime Minister Bo Holm met Maltese Prime Minister Ana Vella in Valletta on Wednesday. Ministers from the two countries signed agreements on tourism and fisheries.", date="2019-06-12", countries=("DNK", "MLT")),
        ),
        counter_examples=("Officials of the club signed contracts with two strikers on Monday.",),
    ),
    EventRule(
        name="signing.inverted",
        kind="signing",
        heads=("signed", "initialled", "inked", "exchanged"),
        also=("was", "were"),
        pattern=r"(?:also|among the (?:[\w-]+ ){1,3}) ?(?P<trigger>(?:signed|initialled|inked|exchanged) (?:here |in <L> |on <T> |<T> )?(?:was|were)) (?P<document>(?:[\w'’-]+ ){0,4}?(?:agreements?|memorand(?:um|a)|mous?|protocols?|contracts?|plans?|declarations?|letters? of intent)\b[^,.;“”\ue005]{0,80}?)(?=[,.;]| <T>| on <T>| in <L>|$)",
        needs="named",
        frame=True,
        fallback=True,
        title="{documents} signed[{place}]",
        examples=(
            Ex(text="Malta and Denmark want more trade. Danish Prime Minister Bo Holm met Maltese Prime Minister Ana Vella in Valletta on Wednesday. Also signed were memoranda on tourism and fisheries.", date="2019-06-12"),
        ),
        counter_examples=("Also signed were copies of the novel.",),
    ),
    EventRule(
        name="observance.laid",
        kind="observance",
        heads=("laid", "lays", "lay", "paid"),
        also=("wreath", "flowers", "tribute", "respects", "homage"),
        pattern=r"(?P<trigger>(?:laid|lays) (?:an? )?(?:wreaths?|flowers)|paid (?:(?:their|his|her|floral) )?(?:tribute|respects|homage))(?= (?:at|on|to) (?:the )?(?:[\w'’-]+ ){0,4}?(?:tomb|memorial|mausoleum|monument|cemetery|grave|statue|cenotaph|samadhi|martyrs|fallen)\b)",
        needs="one",
        frame=True,
        title="{subject} {act} {clause}",
        examples=(
            Ex(text="Danish Prime Minister Bo Holm met Maltese Prime Minister Ana Vella in Valletta on Wednesday. Holm also laid a wreath at the war memorial.", date="2019-06-12", who=("Bo Holm",)),
        ),
        counter_examples=("The widow laid flowers at the memorial on Monday.",),
    ),
    EventRule(
        name="meeting.minutes",
        kind="meeting",
        heads=("meeting", "talks", "conversation", "discussion"),
        also=("minute", "hour"),
        pattern=r"(?:the|their) (?:nearly |almost |about |over |roughly |closed-door )*(?P<trigger>[\w-]+-(?:minutes?|hours?)(?:-long)? (?:closed-door |private |bilateral )?(?:meeting|talks|conversation|discussion))(?! with (?:reporters|journalists))",
        needs="two",
        verb=False,
        frame=True,
        fallback=True,
        title="{who} {verb:meet}[{place}]",
        examples=(
            Ex(text="Danish Prime Minister Bo Holm and Maltese Prime Minister Ana Vella spoke warmly after the two-hour talks in Valletta on Wednesday.", date="2019-06-12", who=("Bo Holm", "Ana Vella")),
        ),
        counter_examples=("The doctor came out of the two-hour meeting on Monday.",),
    ),
    EventRule(
        name="visit.ended",
        kind="visit",
        heads=("ended", "ends", "ending", "concluded", "concludes", "concluding", "wrapped", "wraps", "wrapping", "completed", "completing", "home", "returned", "left", "leaves", "departed", "flew"),
        also=("visit", "tour", "trip", "stay"),
        pattern=r"(?P<trigger>(?:(?:was|is|are|were|left for|flew|returned|headed|back|arrived(?: back)?) home|left|leaves|departed|flew (?:back|out)|returned)(?: (?:<T>|on <T>|from <L>|to <L>|<L>|<C>|here|for <L>|for home))*,? (?:after|from|at the end of) (?:an?|the|his|her|their) (?:[\w'’-]+ ){0,4}?(?:visit|tour|trip|stay)|(?:ended|ends|ending|concluded|concludes|concluding|wrapp(?:ed|ing) up|wraps up|completed|completing) (?:an?|his|her|their) (?:[\w'’-]+ ){0,5}?(?:visit|tour|trip|stay)\b)",
        needs="one",
        frame=True,
        fallback=True,
        title="{people} {verb:conclude} a visit[ to {to}]",
        examples=(
            Ex(text="Danish Prime Minister Bo Holm was home on Wednesday after a three-day official visit.", date="2019-06-12", who=("Bo Holm",)),
            Ex(text="Danish Prime Minister Bo Holm on Tuesday wrapped up a four-nation tour.", date="2019-06-11", who=("Bo Holm",)),
        ),
        counter_examples=("The band returned home on Monday after a three-day tour.",),
    ),
    EventRule(
        name="visit.home",
        kind="visit",
        heads=("home",),
        also=TIMED,
        pattern=r"(?P<trigger>(?:flew|flies|returned|returns|headed|left for) (?:back )?home)",
        needs="one",
        loose=True,
        title="{people} {act}",
        examples=(
            Ex(text="On Wednesday morning Danish Prime Minister Bo Holm flew home from Malta.", date="2019-06-12", who=("Bo Holm",)),
        ),
        counter_examples=("On Wednesday morning the tourists flew home from Malta.",),
    ),
    EventRule(
        name="visit.return",
        kind="visit",
        heads=("visit", "trip"),
        pattern=r"(?P<trigger>(?:pay|pays|paid|paying|make|makes|made|making|undertake|undertook) (?:an?|his|her|their) (?:[\w-]+ ){0,2}?(?:return|reciprocal|official|state|working|goodwill) (?:visit|trip))",
        needs="one",
        fallback=True,
        title="{people} {verb:pay} a visit[ to {to}]",
        examples=(
            Ex(text="Maltese Prime Minister Ana Vella is to pay a return visit next year.", date="2020", status="scheduled", who=("Ana Vella",)),
        ),
        counter_examples=("The inspectors are to pay a return visit next year.",),
    ),
    EventRule(
        name="meeting.table",
        kind="meeting",
        heads=("dinner", "banquet", "luncheon", "lunch", "breakfast"),
        pattern=r"(?P<trigger>(?:attended|joined|hosted|gave|held) (?:an?|the) (?:[\w-]+ ){0,2}?(?:dinner|banquet|luncheon|lunch|breakfast)(?: (?:hosted|given|held) by)?)",
        needs="two",
        frame=True,
        title="{who} {verb:meet}[{place}]",
        examples=(
            Ex(text="On Monday evening Danish Prime Minister Bo Holm attended a dinner hosted by Maltese Prime Minister Ana Vella.", date="2019-06-10", who=("Bo Holm", "Ana Vella")),
        ),
        counter_examples=("On Monday the minister attended a dinner hosted by the bakers of Malta.",),
    ),
)  # fmt: skip
