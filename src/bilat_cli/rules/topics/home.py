"""Topics of a state at home: borders, law, rights, politics, information space."""

from __future__ import annotations

from bilat_cli.rules.topics._record import Topic

HOME = (
    Topic(
        name="topic.territory",
        slug="territory",
        label="Territory and borders",
        synonyms=("border", "borders", "boundary", "sovereignty"),
        identifiers="eurovoc:1231; eurovoc:7236; plover:territory",
        cues="""
        territor*; border; boundary; boundaries; demarcat*; sovereign; sovereignty
        territorial integrity; disputed islands; maritime claims; exclusive economic zone
        annex*; south china sea; UNCLOS; freedom of navigation; line of control; land border
        law of the sea
        """,
        examples=("The border was demarcated.",),
        counter_examples=("The boarder paid.",),
    ),
    Topic(
        name="topic.law",
        slug="law",
        label="Law and courts",
        synonyms=("legal", "extradition", "courts", "justice"),
        identifiers=(
            "eurovoc:12; eurovoc:1216; eurovoc:1221; medtop:02000000; medtop:20000121; "
            "plover:legal; plover:crime; plover:corruption; plover:illegal_drugs; "
            "plover:trafficking"
        ),
        cues="""
        law; legal; lawsuit; court; judicial; judge; justice; extradit*; prosecut*; criminal
        crime; corruption; rule of law; legislation; arbitration; arbitral; tribunal
        intellectual property; patent; copyright law; indict*; sentenced; convict*; jail*
        fentanyl; drug trafficking; mutual legal assistance; money laundering; narcotic*
        supreme court; police
        """,
        examples=("An extradition treaty was signed.",),
        counter_examples=("The lawn was green.",),
    ),
    Topic(
        name="topic.rights",
        slug="rights",
        label="Human rights",
        synonyms=("human rights", "freedoms"),
        identifiers="eurovoc:1236; medtop:20000587; plover:human_rights; plover:rights_freedoms",
        cues="""
        human rights; fundamental freedoms; civil rights; rights of women; minority rights
        LGBTQI*; freedom of speech; freedom of expression; freedom of religion
        religious freedom; press freedom; political prisoner; forced labor; forced labour
        apartheid; civil society; gender equality; women's rights; workers' rights; labor rights
        gender-based violence; democracy
        """,
        examples=("Human rights were raised.",),
        counter_examples=("Turn right at the rock.",),
    ),
    Topic(
        name="topic.politics",
        slug="politics",
        label="Domestic politics",
        synonyms=("domestic politics", "elections", "parliament"),
        identifiers=(
            "eurovoc:04; medtop:11000000; medtop:20000574; medtop:20000593; plover:election; "
            "plover:executive; plover:legislative; plover:political_institutions"
        ),
        cues="""
        politic*; election; elected; electoral; vote; voters; ballot; parliament; parliamentary
        congress; senate; senator; legislature; opposition party; ruling party; referendum
        democrac*; democratic; constitution; constitutional; inaugurat*; cabinet reshuffle
        coalition; people's republic; founding of the people's republic; national day
        independence day; governance; republican; democrats; campaign; legislator; lawmaker
        first female
        """,
        examples=("Parliament voted after the election.",),
        counter_examples=("He was polite.",),
    ),
    Topic(
        name="topic.cyber",
        slug="cyber",
        label="Cyber and information space",
        parent="security",
        synonyms=("cybersecurity", "information security", "internet"),
        identifiers=(
            "eurovoc:3231; eurovoc:3236; medtop:20000086; plover:cyber; plover:misinformation"
        ),
        cues="""
        cyber*; cyber dialogue; ransomware; hack*; disinformation; misinformation
        information security; internet freedom; malware; data protection; digital security
        """,
        examples=("A cyber dialogue is planned.",),
        counter_examples=("The cyclist won.",),
    ),
)
