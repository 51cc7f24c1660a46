"""Exercises, sanctions, aid, disputes, conflicts and milestones."""

from __future__ import annotations

from bilat_cli.rules.events._record import EventExample as Ex
from bilat_cli.rules.events._record import EventRule

RULES: tuple[EventRule, ...] = (
    EventRule(
        name="exercise.held",
        kind="exercise",
        heads=("exercise", "exercises", "drill", "drills", "manoeuvres", "maneuvers", "patrol", "patrols", "wargames", "training"),
        pattern=r"(?P<trigger>(?:hold|holds|held|holding|conduct|conducts|conducted|conducting|stage|stages|staged|begin|begins|began|start|starts|started|launch\w*|kick\w* off|complet\w+|carr\w+ out|took part in|join(?:s|ed|ing)?|wrap\w* up) (?:<Det>)(?:<Adj>)(?:<Adj>)(?:exercises?|drills?|man(?:oe|e)uvers?|manoeuvres?|patrols?|war ?games|training))",
        needs="one",
        frame=True,
        title="{subject} {act} {clause}",
        examples=(
            Ex(text="India and Vietnam held joint naval drills in the Bay of Bengal on Monday.", date="2019-06-10", countries=("IND", "VNM")),
        ),
        counter_examples=("The school held a fire drill on Monday.",),
    ),
    EventRule(
        name="exercise.noun",
        kind="exercise",
        heads=("exercise", "exercises", "drill", "drills", "training", "patrol", "patrols", "manoeuvres", "maneuvers"),
        pattern=r"(?P<trigger>(?:(?:joint|military|naval|maritime|air|trilateral|bilateral|multilateral|live-fire|annual|combined|coast guards?) ){1,4}(?:exercises?|drills?|training|patrols?|man(?:oe|e)uvers|manoeuvres))",
        needs="named",
        verb=False,
        fallback=True,
        title="{who} {verb:hold} {trigger}[{place}]",
        examples=(
            Ex(text="Joint naval drills by Oman and Pakistan were held off Muscat in early May.", date="2019-05"),
        ),
        counter_examples=("The fire drill was held on Monday.",),
    ),
    EventRule(
        name="sanction.imposed",
        kind="sanction",
        heads=("sanctions", "sanctioned", "tariffs", "tariff", "embargo", "ban", "banned", "duties", "blacklisted", "suspended", "curbs"),
        pattern=r"(?P<trigger>(?:impos\w+|slapp?\w*|announc\w+|levi\w+|lift\w*|eas\w+|extend\w*|suspend\w*|expand\w*|tighten\w*|remov\w+|raised?|introduc\w+|renew\w*) (?:<Det>)(?:<Adj>)(?:<Adj>)(?:sanctions?|tariffs?|embargo|duties|export (?:controls?|curbs?)|import bans?|travel bans?)|sanctioned|blacklisted)",
        needs="one",
        frame=True,
        title="{subject} {act} {clause}",
        examples=(
            Ex(text="The United States imposed new sanctions on Belarus on Monday.", date="2019-06-10", countries=("BLR", "USA")),
        ),
        counter_examples=("The league imposed sanctions on the club on Monday.",),
    ),
    EventRule(
        name="aid.pledged",
        kind="aid",
        pledge=True,
        heads=("aid", "assistance", "donated", "donates", "donate", "vaccines", "doses", "relief", "loan", "grant"),
        pattern=r"(?P<trigger>(?:donat\w+|pledg\w+|provid\w+|deliver\w*|sen[dt]s?|grant\w*|announc\w+|allocat\w+|approv\w+|committ\w+|ship\w*|offer\w*)(?= (?:[^.;,]{0,80}?)\b(?:aid|assistance|relief|vaccines?|doses|grants?|loans?)\b)|arrival of(?= (?:[^.;,]{0,80}?)\b(?:aid|assistance|relief|vaccines?|doses)\b))",
        needs="one",
        frame=True,
        title="{subject} {verb:provide} {clause}",
        examples=(
            Ex(text="Norway pledged 20 million dollars in humanitarian aid to Malawi on Monday.", date="2019-06-10", countries=("MWI", "NOR")),
        ),
        counter_examples=("The bank provided a loan on Monday.",),
    ),
    EventRule(
        name="dispute.protest",
        kind="dispute",
        heads=("summoned", "summons", "expelled", "expels", "recalled", "recalls", "protested", "protest", "accused", "accuses", "lodged"),
        also=("summon", "expel", "recall", "lodged", "accuse",),
        pattern=r"(?P<trigger>(?:summoned|summons)(?= (?:[\w-]+ |<C>(?:['’]s)? ){0,4}?(?:ambassador|envoy|charg[eé]|diplomat|<P>))|(?:expelled|expels)(?= (?:[\w-]+ |<C> ){0,3}?(?:diplomats?|ambassador|envoy|attach[eé]|<P>))|(?:recalled|recalls)(?= (?:its|the|their) (?:ambassador|envoy))|lodged (?:a|an) (?:<Adj>)(?:protest|complaint|representations?)|(?:accused|accuses)(?= (?:the )?<A> of))",
        needs="one",
        frame=True,
        title="{subject} {act} {clause}",
        examples=(
            Ex(text="Sweden summoned the Chinese ambassador on Monday.", date="2019-06-10"),
            Ex(text="Armenia accused Azerbaijan of shelling villages on Monday.", date="2019-06-10", countries=("ARM", "AZE")),
        ),
        counter_examples=("The carmaker recalled its vans on Monday.",),
    ),
    EventRule(
        name="conflict.attack",
        kind="conflict",
        heads=("attacked", "attack", "attacks", "invaded", "invades", "invasion", "shelled", "bombed", "clashed", "clash", "clashes", "fired", "launched", "launch", "test", "tests", "tested", "strikes", "struck", "struck", "missile", "missiles"),
        also=("attack", "invaded", "shelled", "bombed", "clashed", "missile", "rocket", "torpedo", "drone", "strike", "raid", "offensive", "assault", "test", "invasion",),
        pattern=r"(?P<trigger>(?<!the )(?<! a )(?:attacked|invaded|shelled|bombed)(?! (?:the )?<X>['’]s)(?= (?:<X>|(?:an? |the |two |three |four |\d+ )?(?:[\w-]+ ){0,3}?(?:ships?|vessels?|tankers?|supertankers?|bases?|villages?|towns?|cit(?:y|ies)|troops|convoys?|positions?|posts?|targets?|facilit(?:y|ies)|sites?|airports?|ports?|hospitals?|camps?|forces)))|clashed(?= (?:with|in|on|along|at|over|near))|(?:fired|launched|test-fired|tested)(?= (?:[\w-]+ ){0,5}?(?:missiles?|rockets?|torpedo|drones?))|(?:conducted|carried out|launched|staged)(?= (?:[\w-]+ ){0,4}?(?:strikes?|attacks?|air ?strikes?|raids?|offensive|assaults?|nuclear test|missile test|test of)))",
        needs="one",
        frame=True,
        title="{subject} {act} {clause}",
        examples=(
            Ex(text="North Korea fired two short-range missiles into the sea on Monday.", date="2019-06-10", countries=("PRK",)),
        ),
        counter_examples=("The company fired two managers on Monday.", "The start-up launched a product on Monday."),
    ),
    EventRule(
        name="conflict.invasion",
        kind="conflict",
        heads=("invasion", "annexation", "occupation"),
        pattern=r"(?P<trigger>(?:unprovoked |full-scale |illegal |military )*(?:invasion|annexation|occupation) of(?= (?:the )?(?:<C>|<L>)))",
        needs="one",
        verb=False,
        title="{trigger} {clause}",
        examples=(
            Ex(text="Iraq's invasion of Kuwait on Aug. 2, 1990 shook the Gulf.", date="1990-08-02", countries=("IRQ", "KWT")),
        ),
        counter_examples=("An invasion of locusts came on Monday.",),
    ),
    EventRule(
        name="conflict.test",
        kind="conflict",
        heads=("test", "tests", "launch", "launches"),
        also=("missile", "rocket", "nuclear", "weapon", "warhead", "",),
        pattern=r"(?P<trigger>(?:missile |nuclear |ballistic |rocket ){0,3}(?:test|launch)(?:es|s)?(?: of(?= (?:an? )?(?:[\w-]+ ){0,4}?(?:missiles?|rockets?|nuclear|weapons?|warheads?))|(?<=s)(?= on <T>)))",
        needs="one",
        verb=False,
        frame=True,
        title="{who} {verb:test} weapons[{place}]",
        examples=(
            Ex(text="South Korea deplored Pyongyang's test of a long-range missile on Monday.", date="2019-06-10"),
        ),
        counter_examples=("The test of a new vaccine began on Monday.",),
    ),
    EventRule(
        name="milestone.opened",
        kind="milestone",
        heads=("opened", "opens", "open", "operational", "operation", "inaugurated", "completed", "began", "starts", "started", "resumed", "resumes"),
        also=("operation", "service", "production", "construction", "deliver", "supplies", "bridge", "pipeline", "railway", "plant", "port", "airport", "embassy", "consulate", "crossing", "flights", "highway", "terminal", "dam", "station", "reactor", "line", "corridor", "factory",),
        pattern=r"(?P<trigger>(?:opened|opens|open|inaugurated|inaugurates|launched|completed|resumed|resumes|began|started|entered|became operational|becomes operational))(?=(?: (?:its |their )?(?:commercial |full |regular |trial )*(?:operations?|service|production|construction|deliveries|supplies)| (?:the|a|an|its|their|direct|new) <W>{0,5}?(?:bridge|pipeline|railway|plant|port|airport|embassy|consulate|border crossing|flights|highway|terminal|dam|power station|reactor|line|corridor|factory)))",
        needs="one",
        frame=True,
        title="{clause_subject} {act} {clause}",
        examples=(
            Ex(text="Kenya and Somalia opened the new border crossing on Monday.", date="2019-06-10", countries=("KEN", "SOM")),
        ),
        counter_examples=("The café opened the new terrace on Monday.",),
    ),
)  # fmt: skip
