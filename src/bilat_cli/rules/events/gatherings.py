"""Meetings, calls and summits."""

from __future__ import annotations

from bilat_cli.rules.events._record import EventExample as Ex
from bilat_cli.rules.events._record import EventRule

RULES: tuple[EventRule, ...] = (
    EventRule(
        name="meeting.numbered",
        kind="meeting",
        heads=("meeting", "session", "round", "dialogue", "consultation", "consultations", "talks"),
        pattern=r"(?P<trigger>(?P<ordinal><Ord>) (?P<head><W>{1,5}?(?:meeting(?! of the <^>(?:council|heads|leaders))|session|round|dialogue|consultations?|talks)|(?:meeting(?! of the <^>(?:council|heads|leaders))|session|round|dialogue|consultations?|talks)(?= (?:of|on|for) (?:the )?(?:<O>|<Cap>|<C>))|(?:session|round|dialogue))(?P<tail>(?: (?:of|on|for)(?: the)? (?:<O>|<Cap>|<C>)(?: <Cap>)*)+)?)",
        needs="nothing",
        verb=False,
        frame=True,
        title="[{who} {verb:hold} the ]{series}[{place}]",
        examples=(
            Ex(
                text="Norwegian Prime Minister Kari Moen and Swedish Prime Minister Lars Ek co-chaired the 14th regular meeting between Norwegian and Swedish heads of government in Oslo on Tuesday.",
                date="2019-06-11", who=("Kari Moen", "Lars Ek"), ordinal=14, place="Oslo",
            ),
            Ex(text="The sixth round of the Strategic Dialogue took place in Ankara in May.", date="2019-05", ordinal=6),
        ),
        counter_examples=("It was their third meeting too many, he said on Tuesday.",),
    ),
    EventRule(
        name="summit.numbered",
        kind="summit",
        heads=("summit", "forum", "conference", "assembly", "congress", "meeting"),
        pattern=r"(?P<trigger>(?P<ordinal><Ord>) (?P<head>(?:<W>{0,5}?(?:summit|forum|conference|assembly|congress)|<^>meeting(?= of the <^>council)))(?P<tail>(?: (?:of|on|for)(?: the)? (?:<O>|<Cap>|<C>)(?: <Cap>)*(?: and <Cap>)*)+)?)",
        needs="nothing",
        verb=False,
        frame=True,
        title="{series}[{place}]",
        examples=(
            Ex(text="Leaders gathered for the 17th BRICS summit in Kazan on 6 May 2019.", date="2019-05-06", ordinal=17),
            Ex(text="The third Belt and Road Forum opens in Beijing in October.", date="2019-10", status="scheduled", ordinal=3),
        ),
        counter_examples=("He climbed to the summit on Tuesday.",),
    ),
    EventRule(
        name="summit.named",
        kind="summit",
        heads=("summit", "summits"),
        pattern=r"(?P<trigger>(?:(?:<O>|<C>|<L>|<Cap>)(?:['’]s?)? (?:[\w'’&-]+ ){0,2}?summits?|<^>summit (?:for|of|on)(?: the)? <Cap>(?: <Cap>)*))",
        needs="nothing",
        verb=False,
        title="{trigger}[{place}]",
        examples=(Ex(text="Canada will host the G7 summit in Quebec in June 2019.", date="2019-06"),),
        counter_examples=("The summit of the mountain was reached on Tuesday.",),
    ),
    EventRule(
        name="meeting.met",
        kind="meeting",
        heads=("met", "meet", "meets", "meeting"),
        pattern=r"(?P<trigger>(?:met|meets|meet|(?:after|before|while|when|upon|was|were|is|are) meeting)(?: (?:face to face|in person|separately|briefly|privately|again|virtually|behind closed doors))?)(?! (?:the (?:goals?|targets?|needs?|demands?|requirements?|deadline|criteria|conditions)|with (?:resistance|criticism|protests|opposition|approval|success)|its|twice|(?:\w+ )?times|(?:global|growing|rising|domestic|urgent)))(?= (?:with |here |at |in |on |<T>|<L>|<A>|the |his |her |their |counterparts?|for |to |earlier|later|again))",
        needs="two",
        frame=True,
        title="{who} {verb:meet}[{place}]",
        examples=(
            Ex(text="Prime Minister Ana Costa of Portugal met with Spanish Prime Minister Juan Vela in Lisbon on Monday.", date="2019-06-10", who=("Ana Costa", "Juan Vela"), place="Lisbon", status="occurred", countries=("ESP", "PRT")),
            Ex(text="Polish President Jan Nowak will meet Lithuanian President Jonas Petraitis in Vilnius on June 20.", date="2019-06-20", status="scheduled"),
        ),
        counter_examples=(
            "Poland met the criteria on Monday, President Jan Nowak said.",
            "The Kremlin denied that President Ivan Petrov met Prime Minister Ana Costa on Monday.",
        ),
    ),
    EventRule(
        name="meeting.held",
        kind="meeting",
        heads=("talks", "meeting", "meetings", "consultations", "discussions", "negotiations", "dialogue", "session"),
        pattern=r"(?P<trigger>(?:hold|holds|held|holding|had|have|having|host|hosts|hosted|hosting|conduct|conducts|conducted|co-chair|co-chairs|co-chaired|chair|chairs|chaired|attend|attended|began|begin|opened|resumed|resume|concluded|convened|convene|start|started|wrap\w* up) (?:<Det>|two days of |three days of |another round of |a round of |fresh |new )(?:<Adj>)(?:talks|meetings?|consultations|discussions|negotiations|dialogue|working session))",
        needs="two",
        frame=True,
        title="{who} {verb:hold} talks[{place}]",
        examples=(
            Ex(text="French President Luc Morel held talks with German Chancellor Ute Brandt in Berlin on Wednesday.", date="2019-06-12", who=("Luc Morel", "Ute Brandt"), place="Berlin"),
            Ex(text="Japan and the Philippines will hold security consultations in Manila next month.", date="2019-07", status="scheduled", countries=("JPN", "PHL")),
        ),
        counter_examples=("The company held talks with its bank on Monday.",),
    ),
    EventRule(
        name="meeting.noun",
        kind="meeting",
        heads=("meeting", "talks", "consultations", "discussions"),
        pattern=r"(?P<trigger>meeting|talks|consultations|discussions)(?= (?:(?:here |in <L> |on <T> |<T> )?(?:with|between) (?:the )?(?:<Adj>)<A>))",
        needs="two",
        verb=False,
        frame=True,
        title="{who} {verb:meet}[{place}]",
        examples=(
            Ex(text="After a meeting with Danish Foreign Minister Bo Holm in Oslo on Monday, Norwegian Foreign Minister Kari Moen praised the result.", date="2019-06-10", place="Oslo"),
        ),
        counter_examples=("Talks with creditors began on Monday.",),
    ),
    EventRule(
        name="meeting.received",
        kind="meeting",
        heads=("received", "receives", "receive", "welcomed", "hosted", "hosts", "hosting", "greeted"),
        pattern=r"(?P<trigger>(?:received|receives|receive|hosted|hosts|hosting))(?= (?:[\w'’,-]+ |<C>(?:['’]s)? ){0,6}?<P>)",
        needs="two",
        frame=True,
        title="{subject} {verb:receive} {object}[{place}]",
        examples=(
            Ex(text="Kenyan President Peter Otieno received Ethiopian Prime Minister Abel Tesfaye in Nairobi on Monday.", date="2019-06-10", place="Nairobi"),
        ),
        counter_examples=("Kenya received a loan on Monday.",),
    ),
    EventRule(
        name="meeting.saw",
        kind="meeting",
        heads=("called", "calls", "saw", "sees", "see", "sat", "sit", "conferred", "confer", "huddled", "audience", "lunched", "dined", "breakfast"),
        pattern=r"(?P<trigger>(?:called|calls) on(?= (?:[\w'’,-]+ |<C>(?:['’]s)? ){0,6}?<P>)(?![^.;]{0,60}? to \w)|(?:saw|sees|see)(?= (?:[\w'’,-]+ |<C>(?:['’]s)? ){0,6}?<P>)|(?:sat|sit) down (?:with|for talks)|conferred|huddled with|(?:had|granted|received|given) an audience|(?:lunched|dined|had (?:lunch|dinner|breakfast)) with)",
        needs="two",
        frame=True,
        title="{who} {verb:meet}[{place}]",
        examples=(
            Ex(text="On Monday Danish Foreign Minister Bo Holm called on Finnish President Eero Salo in Helsinki.", date="2019-06-10", who=("Bo Holm", "Eero Salo"), place="Helsinki"),
            Ex(text="Prime Minister Ana Costa of Portugal later saw Angolan President João Neto on Tuesday.", date="2019-06-11", who=("Ana Costa", "João Neto")),
        ),
        counter_examples=("On Monday Danish Foreign Minister Bo Holm called on Finnish President Eero Salo to act.",),
    ),
    EventRule(
        name="meeting.was_received",
        kind="meeting",
        heads=("received", "hosted", "welcomed", "greeted"),
        pattern=r"(?P<trigger>(?:was|were|is|are|been|being|be) (?:also |later |then |earlier )?(?:received|hosted|welcomed|greeted)(?: (?:on <T>|<T>|here|in <L>|at <L>))* by)(?= (?:[\w'’,-]+ |<C>(?:['’]s)? ){0,6}?<P>)",
        needs="two",
        frame=True,
        title="{who} {verb:meet}[{place}]",
        examples=(
            Ex(text="Danish Foreign Minister Bo Holm was received by Finnish President Eero Salo in Helsinki on Monday.", date="2019-06-10", who=("Bo Holm", "Eero Salo")),
        ),
        counter_examples=("The news was received by investors on Monday.",),
    ),
    EventRule(
        name="call.spoke",
        kind="call",
        heads=("spoke", "speaks", "speak", "talked", "call", "calls", "telephoned", "phoned", "conversation", "teleconference", "videoconference", "phone", "telephone"),
        also=("spoke", "speak", "talked", "call", "conversation", "conference", "phone",),
        pattern=r"(?P<trigger>(?:(?:spoke|speaks|speak|spoken|talked)(?: (?:on <T>|<T>|again|separately))?(?: by (?:tele)?phone| by video(?: link)?| on the (?:tele)?phone| over the (?:tele)?phone| via (?:video|phone))(?=[,.;]| on <T>| <T>| about| for| to discuss)|(?:spoke|speaks|speak|spoken|talked)(?: (?:on <T>|<T>|again|separately))?(?: by (?:tele)?phone| by video(?: link)?| on the phone| over the phone| via (?:video|phone))?(?= (?:on <T> |<T> |again |separately )?(?:with|to) (?:[\w'’,-]+ |<C>(?:['’]s)? ){0,6}?<P>)|(?:held|had|has|have|hold|holds|receive[ds]?|made|makes|placed) (?:a|an|another|separate) (?:<Adj>)(?:(?:tele)?phone|video|telephone)? ?(?:calls?|(?:tele)?phone conversation|conversations?|teleconference|videoconference)|(?:tele)?phoned|(?:(?:tele)?phone|video|secure) (?:call|talks|conversation)(?= (?:with|between|from))|call(?= (?:with|between|from) (?:the )?(?:<Adj>)<P>)))",
        needs="two",
        frame=True,
        title="{who} {verb:speak} by telephone",
        examples=(
            Ex(text="Brazilian President Rui Dias spoke by phone with Argentine President Inés Vega on Sunday.", date="2019-06-09", who=("Rui Dias", "Inés Vega")),
        ),
        counter_examples=("Brazilian President Rui Dias spoke to reporters on Sunday.",),
    ),
)  # fmt: skip
