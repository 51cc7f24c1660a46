"""What names are made of, and the capitalised words that are no part of a name. Own work."""

# fmt: off
PARTICLES: tuple[str, ...] = (
    "d'", "bin", "bint", "ibn", "ben", "al-", "el-", "ul-", "al", "el", "de", "da", "do", "dos",
    "das", "del", "della", "di", "du", "la", "le", "de la", "de los", "de las", "van", "van der",
    "van den",
    "van de", "von", "von der", "von und zu", "zu", "ter", "ten", "af", "y", "e", "bin al-",
    "bin Al ", "Al ",
)
"""Lower-case parts inside a name: "Ursula von der Leyen", "Mohammed bin Salman"."""

SUFFIXES: frozenset[str] = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "Jnr"))

FAMILY_FIRST: frozenset[str] = frozenset(("CHN", "TWN", "HKG", "MAC", "KOR", "PRK", "VNM", "KHM",
"VDR"))
"""Countries whose people are printed with the family name first."""

EITHER_ORDER: frozenset[str] = frozenset(("JPN", "SGP", "HUN", "MYS"))

FAMILY_NAMES: frozenset[str] = frozenset((
    "Li", "Wang", "Zhang", "Liu", "Chen", "Yang", "Zhao", "Huang", "Zhou", "Wu", "Xu", "Sun",
    "Hu", "Zhu", "Gao", "Lin", "He", "Guo", "Ma", "Luo", "Liang", "Song", "Zheng", "Xie", "Han",
    "Tang", "Feng",
    "Yu", "Dong", "Xiao", "Cheng", "Cao", "Yuan", "Deng", "Xi", "Xu", "Fu", "Shen", "Zeng",
    "Peng", "Lu", "Su", "Jiang", "Cai", "Jia", "Ding", "Wei", "Xue", "Ye", "Yan", "Pan", "Du",
    "Dai", "Xia", "Zhong", "Tian",
    "Ren", "Fan", "Fang", "Shi", "Yao", "Liao", "Zou", "Xiong", "Jin", "Hao", "Kong", "Bai",
    "Cui", "Kang", "Mao", "Qiu", "Qin", "Gu", "Hou", "Shao", "Meng", "Long", "Wan", "Duan",
    "Qian", "Yin", "Chang", "Qiao", "Lai", "Gong", "Wen", "Hua",
    "Kim", "Lee", "Park", "Choi", "Chung", "Jung", "Jeong", "Kang", "Cho", "Yoon", "Jang", "Lim",
    "Roh", "Moon", "Ban", "Han", "Shin", "Suh", "Hwang", "Ahn", "Ri", "Pak", "Choe", "Nguyen",
    "Tran", "Le", "Pham", "Phan", "Vu", "Vo", "Dang", "Bui", "Do",
    "Ngo", "Ho", "Truong", "Vuong", "To", "Hun", "Sar", "Tea", "Kishida", "Suga", "Abe", "Akiba",
    "Hayashi", "Takaichi", "Ishiba", "Aso", "Nakasone", "Tanaka",
))
"""Family names that lead the name where nothing else tells the country."""

COMMON: frozenset[str] = frozenset("""
emeritus emerita orders memorial airport proceed proceeds solidify solidifies congratulate
congratulating welcoming announcing speaking
association associates growers growing farmers producers makers wheat corn cotton sugar coffee
cocoa copper gold silver chamber chambers academy
willing eager set due able likely unlike despite besides although whether considering given
regarding concerning
ability about above abroad absolutely accelerate accelerating accepts access accompanied accord
according
accountability accountable achieve achieving across act action actions activities activity actors
actually
add additional additionally address addresses addressing administration adoption advance advanced
advances
advancing advisory affairs affordable after afternoon again against agencies agency agenda
aggression agreed
agreement agreements agricultural agriculture ahead aid air aircraft airport aligned alignment
all alliance
alliances allies allow allowing ally almost along alongside already also although aluminum always
am ambition
ambitious amid among an analyst analysts and annex announce announced announcement announcements
announces
announcing annual another answering anti antisemitism any anyone anything appendix applause appoints
appreciate appreciation approach approval approves approx approximately apr april are area areas
armed
armored arms around arrangement arrive arrived arrives arriving article artificial artillery as
aside ask
asked aspirations assault assembly assessment assets assist assistance associated at attack
attacks attempts
attend attended attendees attending attends attention aug august authorities authority auto
autumn avenue
average avoid awareness back background backs ballistic bank bankers banking barrels barriers
base based
basic batteries battery battle battlefield be bear because been before begin beginning begins
behavior behind
being benefit better between beyond big bilateral billion  biotechnology bipartisan board bolster
bolstering bonds border borders both bottom bridge briefing briefings bring bringing brings broad
broader
broadly brutal budget build building bulletin bureau business businesses but by cabinet call
called calling
calls can cancer capabilities capability capacity capital caption carbon cars cases caused causes
ceasefire
center central centre century ceremony certain certainly chain chains challenge challenges change
changing
channel chapter chemical chemicals children chips choose cities citing citizens city civil
civilian class
clean clearly climate closely closes coalition coercion coffee collaborate collaboration
collaborative
collective collectively college combat combatting combined come comes coming commerce commercial
commission
commit commitment commitments committed committee commodities common communication communications
communiqu
communique communities community companies company compared competition competitiveness complete
complex
components comprehensive computer concern concerns conclusion condemns conference confirms conflict
congratulates congratulations congress connect connected consensus consider consistent
construction consult
consultation consultations consumer consumers contact contents continent continue continued
continues
continuing contract contribute contribution contributions control controls convention conveying
cooperate
cooperating cooperation coordinate coordinated coordinating coordination copyright core corp
corporation
correction correspondent corruption costs could council counter countering counternarcotics
countries country
county courageous course court cover create created creating creation credit creditor crime
crimes criminal
crisis critical criticizes crude cultural culture currency currently cut cutting cyber
cybersecurity damage
dangerous data dealers dealing deals dear debt dec decade decades december decide decision decisions
declaration deepening defeat defend defending defense deficit delegates delegation delegations
deliver
deliveries delivering delivers delivery demand demands democracies democracy democratic
demonstrate denies
department departs dependence deploy deployment describing despite destruction detained
determined deterrence
devastating develop developed developing development developments devices dialogue did dies
difficult digital
dignity dinner diplomacy diplomatic direct directly disaster discussing discussion discussions
disinformation
displaced dispute disrupt distinguished district diverse does doing dollar dollars domain domestic
done door double down dr drive driving drug drugs due during duties each earlier east eastern
economic
economies economy ecosystems edge editor edt education effectively efficiency efforts eight
either elect
election electric electronic elements eliminate elites email emergency emerging emissions
emphasized enabling
encourage end ending ends energy enforcement engagement engagements engaging enhance enhanced
enhancing enjoy
ensure enterprises entire entities entry environment environmental equal equipment equity era
especially est
establish established establishing establishment estimated etc evasion even evening event ever every
everybody everyone everything exactly exchange exchanges excuse executive exercise exercises
existing expand
expanded expanding expansion experts exploration explore export exporters exports express
expressing extended
external extraordinary eyes face facebook faces facilitate facility facing fact failed families
family far
farm farmers feb february federal federation fellow fentanyl few fight fighting figure file final
finally
finance financial financing find fire firearms fires firm firms firstly fiscal five flank floor
flow flows
focus folks follow following food for forced forces foreign forge formal former forum forward
fossil foster
foundation four fourth framework frankly free freedom freeze fri friday friends from front fuel
fuels full
fully fund fundamental fundamentally funding further furthermore future futures gaggle gas gender
generation
generations gentlemen get gets getting give given gives global globally gmt go goals goes going got
governance government governments grain great greater greatest greenhouse grid group groups
growing growth
guests had hailing hails half hall happen happy hard has have having he headline headquarters
health hear
heart heavy held help helped helping hemisphere hence her here high higher highlighting highly
him his
historic historical history hit hold holding holds home homeland honor hopes hospital hospitality
host
hostage hostages hosted hosting hosts hotel hours house how however human humanitarian humanity
hundreds
hydrogen i identify if illegal illicit image immediate immediately impact impacted implement
implementation
implementing import importance important imported imports impose imposing improve improved
improving in
inaudible inaugural inc incentives include including inclusive increase increased increasing
increasingly
incredible indeed independence independent individual individuals industrial industries industry
inflation
information infrastructure initial initiative initiatives innocent innovation innovative
insecurity inside
instead institute institution institutions insurance integrated integration integrity
intelligence intent
intention interagency interest international into invasion invest investigation investing investment
investments investors invitation involved irregular is issued issues it item its itself january
job jobs
join joined joining joins joint jointly journalists jul july  june just keep keeps key kingdom
know labor
landmark lands language largest last lastly later latest lauds laughter launch launched launches
launching
leadership leading least leaves led left legacy legal legislation less let letter level leverage
liberty life
like likewise limit limited line link list live lives living loans local longstanding look
looking loses loss
lost lower ltd machine maintaining make makers makes making manage management managing manufacturers
manufacturing many mar march maritime market markets mass massive materials matter matters maybe me
meaningful meanwhile measures mechanism media medical medium meet meeting meetings meets member
members
membership memorandum message met mid middle midnight migration military million millions mine
mineral
minerals ministry minutes missile missiles mission moment moments mon monday monetary money
monitoring month
months more moreover morning most mother move moving mr mrs ms much multi multilateral multiple
museum mutual
my names nation national nations natural nature navigation near nearly needs negotiate
negotiations neighbors
net network networks never nevertheless new news next night nine no nominates non noon nor norms
north
northern not note nothing notice noting nov november now nuclear number objective objectives
obviously
occasion oct october of off offered office officer officers official officials often oil okay old
oligarchs
on once one ongoing only onto open opening opens operation operations opportunities opportunity
opposition
options or order orderly organization organizations organized origin other others otherwise our
out over
overall overseas own owned package pact page palace pandemic park parliament part participant
participants
participation parties partner partnering partners partnership partnerships parts party pass
passage path
pathways payments peaceful people peoples per perhaps period permanent person personal personnel
persons
phase phone photo photos pipeline plan planned planning plans plant platform playing please
pledge pledges
plus pm point policy political politics population port ports posed position posture potential
poverty
powered powerful practices praises prepare prepared preparedness preparing presidency
presidential press
pressure prevent preventing prevention previous previously prices principles print privacy
private probably
procedures process processing proclamation produced producer producers producing production
products program
programme programs progress project projects proliferation promote promoting property proposal
proposed
prosperity prosperous protect protected protecting protection protocol provide provided providing
province
proxies public pump purchase purchases pursue pursuing put puts quality quantum question
questions quickly
quite quits quote raise raised raising range rapid rate rates rather re reach reaching read
readiness readout
ready reaffirm real really recalling recent recently reciprocal recognition recognize recognizing
reconstruction record recovery reduce reducing reduction referring reform reforms regarding
regime region
regional regular regulatory reinforce reiterating rejects related relations relationship release
releases
reliable reliance remarks remember reminder remove renewable renewed report reported reporter
reporters
reporting reports representing republic request requires rescue research reserves resigns resilience
resilient resolution resolve resources respect respond responding response responsibility
responsible
restrictions results retaliation return returns revenue review right rights rise risk risks road
robust role
room round rule rules ruling safe safer safety said sale sales sanctions sat satellite saturday
saving say
says school science scientific scope sea second secondly secretariat section sector sectors
secure securing
securities security see seeking seeks seems sees seize self semiconductor semiconductors senate
sending
sensitive sep sept september service services serving session set sets seven several severe share
shared
sharing she sheet shipments shipping shortly should shoulder sign signal signed significant
significantly
signing signs similarly simply since single sit situation six slams smart smuggling so social
society solar
soldiers solidarity solutions some something soon sorry sort source sources south southern sovereign
sovereignty soybeans space speaking special specific specifically speech spending spirit spoke
spread spring
square stability staff stage stand standards standing stands start started starting state stated
statement
statements states station status stay step stepped steps still stock stocks stop storage stories
story
strategic strategy street strengthen strengthening stressing strikes stronger strongly students
study style
submarine submarines subsidies substance success successful such sugar summer summit sun sunday
supplemental
supplies supply support supporting supports sure surveillance sustain sustainability sustainable
synthetic
system systems table tackling take taken takes taking talk talks target targeted targeting
targets tariff
tariffs task team teams tech technical technologies technology telecommunications telephone tells
tensions
term terms territorial territory terrorism terrorist terrorists test testing than thank thanks
that the their
them then there therefore these they things think third this those though thousands threat
threats three
through throughout thu thursday thus ties till time times title to today together told tomorrow
tonight too
tools top total totally toward towards town track trade traders trading trafficking tragedy train
training
transatlantic transcript transfer transformation transition transnational transportation travel
treatment
treaty trilateral trip truly trust trusted trying tue tuesday twice twitter two ultimately under
underlining
undermine underscoring understanding underway unfair union united unity university unjustified
unprecedented
unprovoked until unto unveils up upcoming update upholding upon upper urged urges us use uses
using utc
vaccine vaccines values various vehicle vehicles versus very vessels via victory video violence
virtual visas
vision visit visited visiting visits volume vote vows vs want wants war warning warns was way
ways we
weapon weapons wed wednesday week welcome welcomes welcoming well were west western what whatever
when where
whether which while who whom whose why wildfires wins winter wish with within without women
wonderful word
work workers workforce working world worldwide worried would year years yes yesterday yet you
your youth zero
""".split())
"""English words that headlines and sentence beginnings capitalise; lower case."""
