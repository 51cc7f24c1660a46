"""Visits: arrivals, departures and the trip between them are one visit."""

from __future__ import annotations

from bilat_cli.rules.events._record import EventExample as Ex
from bilat_cli.rules.events._record import EventRule

RULES: tuple[EventRule, ...] = (
    EventRule(
        name="visit.verb",
        kind="visit",
        heads=("came", "come", "comes", "coming", "fly", "flying", "returned", "headed", "visit", "visits", "visited", "visiting", "toured", "travel", "travels", "traveled", "travelled", "traveling", "travelling", "flew", "flies", "arrive", "arrives", "arrived", "arriving", "left", "leaves", "departed", "departs", "landed"),
        pattern=r"(?P<trigger>(?:visit|visits|visited|toured|visiting)(?= (?:the )?(?:(?!to\b|of\b|by\b|from\b|in\b)[\w-]+ )?(?:<C>|<L>))|(?:travel|travels|travel?led|travel?ling|flew|flies|fly)(?: (?:on <T>|<T>|back|together))? to(?= (?:the )?(?:<C>|<L>))|(?:came|come|comes|coming|flew|flies|fly|flying|headed)(?: (?:on <T>|<T>|back|home))* (?:to|into|in to|for)(?= (?:the )?(?:<C>|<L>))|(?:arrive|arrives|arrived|arriving|landed|lands)(?: (?:on <T>|<T>|late|early|back|here))* (?:in|at)(?= (?:the )?(?:[\w'’]+ ){0,2}(?:<C>|<L>))|(?:left|leaves|departed|departs)(?: <L>)?(?: (?:on <T>|<T>))? for(?= (?:the )?(?:<C>|<L>)))",
        also=("\ue002", "\ue004"),
        needs="traveller",
        frame=True,
        title="{people} {verb:visit} {to}",
        examples=(
            Ex(text="Finnish President Eero Salo arrived in Tallinn on Tuesday for a two-day stay.", date="2019-06-11", who=("Eero Salo",), place="Tallinn"),
            Ex(text="Chilean President Luz Soto will travel to Peru in September.", date="2019-09", status="scheduled", countries=("CHL", "PER")),
        ),
        counter_examples=(
            "Tourists visited Peru in September.",
            "Chilean President Luz Soto has no plans to visit Peru in September.",
        ),
    ),
    EventRule(
        name="visit.arrived",
        kind="visit",
        heads=("arrived", "arrives", "arrive", "arriving"),
        pattern=r"(?P<trigger>(?:arrived|arrives|arrive|arriving)(?: (?:here|late|early|on <T>|<T>))* (?:for|on) (?:(?:a|an|his|her|their) (?:<Adj>)(?:visit|trip|tour|stay)|(?:(?!the\b)[\w-]+ ){0,3}?(?:talks|consultations|negotiations|discussions)\b))",
        needs="one",
        frame=True,
        title="{people} {verb:arrive} for a visit[{place}]",
        examples=(
            Ex(text="Estonian President Kadri Tamm arrived on Tuesday for a two-day state visit.", date="2019-06-11", who=("Kadri Tamm",)),
            Ex(text="Estonian Energy Minister Kadri Tamm arrived here last night for talks on power lines.", date="2019-06-12", who=("Kadri Tamm",)),
        ),
        counter_examples=("The parcel arrived on Tuesday for a customer.",),
    ),
    EventRule(
        name="visit.due",
        kind="visit",
        heads=("due",),
        also=("\ue005",),
        pattern=r"<P>(?:,|,? (?:who )?(?:is|was|are|were))(?: also)? (?P<trigger>due(?: to (?:arrive|fly in|land|visit|pay a visit))?(?: (?:back )?(?:here|in (?:the )?(?:<C>|<L>)|to (?:<C>|<L>)))?)(?= (?:on )?<T>)",
        needs="one",
        title="{people} {verb:arrive}[{place}]",
        examples=(
            Ex(text="Estonian President Kadri Tamm, due here on Monday from Oslo, told a newspaper that the line would be built.", date="2019-06-17", status="scheduled", who=("Kadri Tamm",)),
        ),
        counter_examples=("The loan is due on Monday.", "Payment is due here on Monday, President Kadri Tamm said."),
    ),
    EventRule(
        name="visit.flew_in",
        kind="visit",
        heads=("flew", "flies", "jetted", "sailed", "arrived", "arrives"),
        also=("\ue005",),
        pattern=r"(?<!delegation )(?<!team )(?P<trigger>(?:flew|flies|jetted|sailed) in(?:to town)?|arrive[ds](?: (?:here|back))?)(?= (?:(?:late|early) )?(?:on )?<T>)",
        needs="one",
        fallback=True,
        title="{people} {verb:arrive}[{place}]",
        examples=(
            Ex(text="Estonian President Kadri Tamm, who flew in on Tuesday with her husband, praised the bridge.", date="2019-06-11", who=("Kadri Tamm",)),
        ),
        counter_examples=("The parcel arrived on Tuesday.", "Estonian tourists flew in on Tuesday."),
    ),
    EventRule(
        name="visit.invited",
        kind="visit",
        heads=("invitation",),
        pattern=r"(?:accepted|accepts|has accepted|had accepted|extended|conveyed) (?:<Det>)(?:[\w'’-]+ |<P>(?:['’]s)? |<C>(?:['’]s)? ){0,3}?(?P<trigger>invitation to (?:visit|travel to|come to|go to)(?= (?:<C>|<L>)))",
        needs="traveller",
        title="{people} {verb:visit} {to}",
        examples=(
            Ex(text="Estonian President Kadri Tamm accepted an invitation to visit Latvia in November.", date="2019-11", status="scheduled", who=("Kadri Tamm",)),
        ),
        counter_examples=("The choir accepted an invitation to visit Latvia in November.",),
    ),
    EventRule(
        name="visit.landed",
        kind="visit",
        heads=("landed", "lands", "arrived", "touched", "arrives"),
        also=("airport", "air base", "airfield"),
        pattern=r"(?P<trigger>(?:landed|lands|arrived|arrives|touched down))(?= (?:<T> |here |on <T> )*(?:at|in) (?:the )?(?:<W>){0,6}?(?:airport|air base|airfield))",
        needs="one",
        frame=True,
        title="{people} {verb:arrive}[{place}]",
        examples=(
            Ex(text="Estonian President Kadri Tamm landed at Lake Airport on Tuesday night.", date="2019-06-11", who=("Kadri Tamm",)),
        ),
        counter_examples=("The pilot landed at Lake Airport on Tuesday.",),
    ),
    EventRule(
        name="visit.was_in",
        kind="visit",
        heads=("was in", "is in", "were in", "been in", "be in", "was\nin", "is\nin", "were\nin", "been\nin", "due in", "due back", "expected in", "was on a", "is on a", "were on a", "was on an", "is on an"),
        also=("visit", "trip", "tour", "\ue004", "\ue002"),
        pattern=r"(?P<trigger>(?:was|were|is|has been|will be) (?:(?:due|expected|scheduled)(?: back)? )?(?:in|on a (?:[\w-]+ ){0,4}?visit to)(?= (?:<C>|<L>)(?: (?:for|on|in|last|earlier|from|between|<T>)|[,.])))",
        needs="traveller",
        title="{people} {verb:visit} {to}",
        examples=(
            Ex(text="Estonian President Kadri Tamm was in Riga on Tuesday.", date="2019-06-11", who=("Kadri Tamm",), place="Riga"),
        ),
        counter_examples=("The embassy was in Riga in 1991.",),
    ),
    EventRule(
        name="visit.paid",
        kind="visit",
        heads=("visit", "trip", "tour"),
        pattern=r"(?P<trigger>(?:pay|pays|paid|paying|make|makes|made|making|begin|begins|began|start|starts|started|conclude|concludes|concluded|end|ends|ended|wrap\w* up|complete[ds]?|kick\w* off|embark\w* on|undertake|undertook|arrived? (?:in|at) <L>(?: <T>| on <T>)? (?:for|on)) (?:<Det>|<T> )(?:<Adj>)(?:visit|trip|tour|stop)(?: (?:to|of|in|through)(?= (?:the )?(?:<C>|<L>)))?)",
        needs="traveller",
        frame=True,
        title="{people} {verb:visit} {to}",
        examples=(
            Ex(text="Indian Prime Minister Ravi Menon paid a three-day official visit to Nepal in April.", date="2019-04", who=("Ravi Menon",), place="Nepal"),
        ),
        counter_examples=("Indian Prime Minister Ravi Menon made a speech in April.",),
    ),
    EventRule(
        name="visit.noun",
        kind="visit",
        heads=("visit", "trip", "tour", "visits"),
        pattern=r"(?P<trigger>(?:(?:state|official|working|historic|landmark|first|recent|upcoming|planned|two-day|three-day|four-day|one-day|week-long|private|goodwill) ){0,4}(?:visit|trip|tour)(?: (?:on <T>|in <T>|<T>))? (?:to|of)(?= (?:the )?(?:<C>|<L>)))",
        also=("\ue002", "\ue004"),
        needs="traveller",
        verb=False,
        title="{people} {verb:visit} {to}",
        examples=(
            Ex(text="During President Ivo Horvat's state visit to Hungary in March, the leaders opened a bridge, Croatian officials said.", date="2019-03", who=("Ivo Horvat",), place="Hungary"),
            Ex(text="A visit to Japan by Thai Prime Minister Somchai Dee was cancelled on Monday.", status="cancelled"),
        ),
        counter_examples=("A visit to the dentist was due on Monday.",),
    ),
    EventRule(
        name="visit.hosted",
        kind="visit",
        heads=("welcomed", "welcomes", "welcome", "hosted", "host", "hosts"),
        pattern=r"(?P<trigger>(?:welcomed|welcomes|welcome|hosted|host|hosts))(?= (?:[\w-]+ ){0,3}?<P>(?:(?:,| and|, and) (?:[\w-]+ ){0,3}?<P>)* to (?:the )?<L>)",
        also=("\ue004",),
        needs="two",
        title="{object} {verb:visit} {to}",
        examples=(
            Ex(text="President Ada Bell of Ireland welcomed Canadian Prime Minister Ewan Ross to Dublin on Monday.", date="2019-06-10", place="Dublin"),
        ),
        counter_examples=("The city welcomed tourists to Dublin on Monday.",),
    ),
)  # fmt: skip
