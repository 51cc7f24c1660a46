"""Words for what is measured, for how it changed, and for what stands between it and a figure.

Lists of words with semicolons between; a plural "s" is allowed.
"""

from __future__ import annotations

MEASURES = """
trade; turnover; commerce; capital; export; import; investment; deficit; surplus; gap; imbalance; gdp; gnp
inflation; unemployment; output; production; consumption; reserve; capacity; demand; supplies
delivery; deliveries; shipment; sale; purchase; revenue; earning; profit; loss; losses; income
debt; loan; credit; aid; assistance; funding; grant; tariff; duty; duties; tax; taxes; quota
ceiling; price; rate; share; stake; budget; spending; expenditure; cost; value; volume; growth
population; visitor; tourist; student; arrival; stock; stockpile; crop; harvest; emission
length; area; fund; facility; package; bond; settlement; payment; remittance; fine; portfolio
reserves; borrowing; lending; interest; subsidy; subsidies; penetration
damage; cargo; traffic; throughput; flow; outflow; inflow; balance; bill; levy; wage; salary
commitment; dollar; yen; euro; mark; pound; sterling; ruble; rouble; yuan; peso; franc; index
yield; pledge; donation; contribution; financing; economy; market; presence; workforce
revaluation; target; goal; swap; ratio; devaluation; valuation; imports; exports; assets; liabilities
arrears; quota; subscription; premium; coverage; purchases; sales; shortfall; dividend; charge; fee
"""
"""Nouns that a figure measures when they stand before it."""

HOLDING = """
is; was; are; were; has; have; had; been; become; became; becoming; remain; remains; remained; as; the
its; now; also; still; already; currently; today; by; far; rank; ranks; ranked; since; for; in; which
emerged; overtaken; once; itself; and; being; stays; stayed; again
"""
"""Words between a rank and who holds it."""

INFINITIVES = """
process; peak; deploy; build; help; support; operate; finance; fund; buy; purchase; pay; produce
export; import; expand; reach; cover; develop; boost; train; repair; rebuild; train; provide; supply
"""
"""Verbs behind "to" that no noun phrase ends with: "a capacity to process 9 million"."""

DEALINGS = (
    "purchases; imports; exports; sales; production; consumption; supplies; shipments; output"
)
"""Of what a verb implies: what a share may be of ("buys 20 percent of its gas")."""

WANTING = (
    "target; targets; want; wants; seek; seeks; aim; aims; eye; eyes; plan; plans; intend; intends"
)
"""Verbs of a plan, which end the noun phrase behind them: "both sides target trade of 9 million"."""

CURRENCIES = "dollar; yen; euro; mark; pound; sterling; ruble; rouble; yuan; peso; franc; won; lira"
"""Measures that are said to rise and fall against one another."""

ADJECTIVES = (
    "acute", "medium", "intermediate", "short", "long", "direct", "indirect", "soft", "hard", "public", "private",
    "lethal", "military", "new", "existing", "current", "future", "emergency", "urgent",
)  # fmt: skip
"""Adjectives that no ending tells, with which a list before a noun may begin."""

FLOWS = """
trade; export; import; turnover; gdp; gnp; tourism; visitor; deficit; surplus; economy; output
production; consumption; inflation; unemployment; commerce; arrival; shipment
"""
"""Measures that are counted by year: without a time, the year of the report is meant."""

UP = """
rose; risen; rise; rising; grew; grown; grow; growing; increased; increase; increasing; climbed
climb
jumped; jump; jumping; surged; surge; surging; soared; soaring; expanded; expand; expanding
gained; gain
up; higher; boost; boosted; boosting; raise; raised; raising; spiked; spike; accelerated; upped; appreciated; firmed; strengthened; rebounded; climbing; widened; doubled; tripled; trebled; quadrupled
"""
DOWN = """
fell; fallen; fall; falling; declined; decline; declining; dropped; drop; dropping; decreased
decrease
decreasing; shrank; shrunk; slumped; slump; plunged; plunge; plunging; slid; lowered; lowering
lower
down; cut; cutting; reduced; reduce; reducing; reduction; contracted; eased; narrowed; slipped; lost
slash; slashed; slashing; depreciated; weakened; sank; softened; halved; trimmed; suspending
"""
"""Words of change. They say which way a figure went where nothing but small words lies between."""

BETWEEN = """
a; an; the; of; at; to; by; from; for; was; is; were; are; be; been; being; has; have; had; will
would
could; may; might; should; reach; reached; reaching; exceed; exceeded; exceeding; total; totaled
totalled; totaling; totalling; amount; amounted; amounting; stood; stand; stands; hit; worth; valued
estimated; about; around; some; more; than; over; nearly; almost; up; just; only; roughly
approximately
approx; least; most; less; under; close; as; much; many; average; averaged; averaging; running
run; came
set; fixed; put; placed; low; high; record; it; now; currently; also; further; another
additional; still
already; even; new; expected; likely; forecast; projected; seen; itself; topped; passed
surpassed; well
between; and; not; no; fewer; above; below; within; that; which; said; year; yearly; annual
annually
initial; remain; remained; remains; become; making; representing; accounted; account
equal
equivalent; compared; going; come; coming; sharply; slightly; significantly; strongly; respectively
went; goes; touched; touching; clocked; recorded; logged; posted
on; year-on-year; year-over-year; month-on-month
"""
"""Words that may stand between a measure and its figure."""

STOPS = """
live; living; wish; work; serve; apply; applies; predict; predicts; expect; expects; believe; believes; forecast; forecasts
that; which; who; whom; whose; yet; of; the; a; an; its; their; our; his; her; my; your; and; or; but
by; in; on; to; for; with
from; at; as; is; was; are; were; be; been; has; have; had; will; would; could; may; might
should; can; said; says; told
if; when; while; where; because; though; although; than; then; also; this; these; those; between
among; over; under
through; during; into; including; per; being; since; until; before; after; compared; against
within; toward; towards
provide; providing; imposed; impose; levied; enjoy; enjoys; show; estimate; took; take; announced; unveiled; reported; saw; made; sold; bought; gave; offered; received; granted
approved; signed; still; left; led; drew; won; lost; built; kept; came; went; fell; rose; grew; meant; became; were; lies; lay; began; sought; holds
agreed; pledged; committed; provided; launched; showed; put; held; see; get; got; expect
expected; go; went
it; they; we; he; she; i; you; not; no; there; here; last; next; each; every; all; both; about
around; some; more; less
"""
"""Words that end a noun phrase."""

FINITE = (
    "is; are; was; were; has; have; had; will; would; could; may; might; should; can; must; do; did; "
    "sold; bought; gave; sent; lent; built"
)
"""Verbs that end a noun phrase in the middle of a sentence."""

LINKS = "of; to; from; with; between; in; on; for; into; by"
"""Prepositions that a noun phrase may go on with."""

VERB_NOUNS: dict[str, str] = {
    "invest": "investment", "invests": "investment", "invested": "investment",
    "investing": "investment", "purchase": "purchases", "purchases": "purchases",
    "purchased": "purchases", "purchasing": "purchases", "buy": "purchases", "bought": "purchases",
    "buying": "purchases", "buys": "purchases", "lend": "loan", "lends": "loan", "lent": "loan", "lending": "loan",
    "borrow": "borrowing", "borrowed": "borrowing", "export": "exports", "exported": "exports",
    "import": "imports", "imported": "imports", "contribute": "contribution",
    "contributed": "contribution", "donate": "donation", "donated": "donation", "pay": "payment",
    "paid": "payment", "repay": "repayment", "repaid": "repayment", "produce": "production",
    "produced": "production", "produces": "production", "spend": "spending", "spent": "spending",
    "save": "savings", "saved": "savings", "sold": "sales", "sell": "sales", "sells": "sales",
    "ship": "shipments", "shipped": "shipments", "supply": "supplies", "supplied": "supplies",
    "deploy": "deployment", "deployed": "deployment", "cost": "cost", "costs": "cost",
    "raise": "funds raised", "raised": "funds raised", "earn": "earnings", "earned": "earnings",
    "mobilize": "funds mobilized", "mobilise": "funds mobilised", "mobilized": "funds mobilized",
    "owe": "debt", "owes": "debt", "owed": "debt", "seized": "seizure", "covers": "area",
    "pledged": "pledge", "pledge": "pledge", "pledges": "pledge", "pledging": "pledge",
    "commit": "commitment", "committed": "commitment", "commits": "commitment",
    "committing": "commitment", "allocated": "allocation", "allocate": "allocation",
    "allocating": "allocation", "earmarked": "allocation", "earmark": "allocation",
    "awarded": "award", "award": "award", "awarding": "award", "granted": "grant",
    "gave": "funds given", "given": "funds given", "provide": "funding", "provided": "funding",
    "provides": "funding", "providing": "funding", "offered": "offer", "offer": "offer", "offers": "offer",
    "offering": "offer", "promised": "promise", "promise": "promise", "received": "receipts",
    "receive": "receipts", "lost": "loss", "lose": "loss", "fined": "fine", "demanded": "demand",
    "requested": "request", "request": "request", "requesting": "request", "sought": "request",
    "collected": "collection", "consumes": "consumption", "consumed": "consumption",
    "consume": "consumption", "approved": "funds approved",
    "won": "award", "put up": "contribution", "inject": "injection", "injected": "injection", "injecting": "injection", "deliver": "deliveries", "delivered": "deliveries",
    "delivering": "deliveries", "send": "deliveries", "sent": "deliveries", "sends": "deliveries",
    "sending": "deliveries", "transferred": "transfer",
    "transfer": "transfer", "attract": "funds attracted", "attracted": "funds attracted", "puts up": "contribution",
    "chip in": "contribution", "set aside": "allocation", "disbursed": "disbursement", "disburse": "disbursement", "disbursing": "disbursement",
    "appropriated": "appropriation", "appropriate": "appropriation",
    "authorized": "authorization", "authorised": "authorisation",
    "generate": "revenue", "generated": "revenue", "invoiced": "sales",
}  # fmt: skip
"""What a figure that follows a verb measures."""

NO_SUBJECT = """
wider; narrower; bigger; smaller; larger; cheaper; stronger; weaker; faster; slower; costlier; longer; shorter
year; last; this; next; annually; each; every; more; less; higher; lower; up; down; or; so; today
earlier
later; ago; respectively; now; currently; alone; overall; also; yesterday; tomorrow; early; late
too
years; months; month; day; days; week; weeks; worth; total; level; levels; mark; already; again
apiece
refer; goes; went; come; came; cover; mean; represent; include; remain; help; allow; make; take; show; flow
remained; recent; recently; covered; meant; available; set; another; long; wide; tall; deep; high; same; period; below; above; under; out; off; away; back; apart; trading; much; many; large; big; fast; fob; cif; plus; net; together; each; when; because; do; did; doing
can; going
"""
"""Words behind a figure that are no noun that it measures."""

COPULAS = """
is; are; was; were; be; been; total; totaled; totalled; reach; reached; amounted; stood; stands; stand
hit; exceeds; exceeded; averaged; came; comes; represents; covers; holds; has; have; had; fell; rose
grew; became; remains; remained; makes; equals; runs; ran; went; ended; closed; opened; began
"""
"""Verbs that set a figure equal to their subject."""

BARE_VERBS = """
meant; intended; supposed; due; planned; hoped; already; only; almost; now; currently; still; again; some; about; $; us; as; at; to; by; from; for
"""
"""Other words that may stand between a verb and its figure."""

VERBS = """
reaches; stays; exceeds; carried; carries; adds; added; produces; makes; took; takes; handles; handled; holds; held; owns
owned; contains; contain; employs; employed; houses; accounts; supplies; carry; handle; hold; own
meets; meet; covers; spans; yields; measures; weighs; lasted; lasts; paid; gets; wants; needs; need
"""
"""Verbs whose subject is what the figure behind them is about."""

NO_VERBS = "united; armed; proposed; estimated; combined; added; limited; planned; fixed; need; red; unified; allied; advanced; associated"
"""Words in -ed that are part of a noun phrase."""

OPENERS = """
that; which; who; while; but; and; or; when; where; because; if; although; though; since; after; before
as; said; says; until; whose; than; so; yet; whereas; with
"""
"""Words at which a clause opens."""

PRONOUNS = """
it; they; he; she; we; i; you; this; these; those; them; us; one; there; here; both; each; all; who
which; that; what; some; many; others; most; him; her; everyone; much; half; his; my
"""
"""Words that stand for something else: no subject that a reader understands."""

WORTH = "worth; totaling; totalling; valued; amounting; exceeding; numbering"
"""Words between a noun and the figure that is its size."""

SIZES = "long; deep; wide; high; tall; thick"
"""Words behind a length that make it the size of what stands before the comma."""

PUTTING = """
put; puts; putting; estimated; estimates; estimate; valued; values; kept; keeps; left; leaves; capped; limit; limiting; limited; confine; restrict
pegged; maintained; set; sets; fixed
"""
"""Verbs that say, with "at", how big something is: "put the cost at 3 million"."""

INTO = "investment; payment"
"""What a verb implies that goes with "in": "payment in yuan"; everything else is "of" something."""

GIVING: dict[str, str] = {
    "owe": "debt", "owes": "debt", "owed": "debt", "lend": "loan", "lent": "loan",
    "lends": "loan", "give": "funds given", "gave": "funds given", "gives": "funds given",
    "grant": "grant", "granted": "grant", "grants": "grant", "offered": "offer",
    "offer": "offer", "promised": "promise", "pay": "payment", "paid": "payment",
    "pays": "payment", "owing": "debt", "granting": "grant", "lending": "loan", "giving": "funds given",
    "offering": "offer", "paying": "payment", "earned": "earnings", "earns": "earnings", "cost": "cost", "costs": "cost",
}  # fmt: skip
"""Verbs with somebody between them and a sum, and what the sum is."""
