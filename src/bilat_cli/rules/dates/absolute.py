"""Dates that name their place in the calendar: days, months, years, decades, centuries."""

from __future__ import annotations

from bilat_cli.rules.dates._record import DateRule

ABSOLUTE: tuple[DateRule, ...] = (
    DateRule(
        name="dates.day.known",
        pattern="month=MONTH day=DAYNO",
        op="known day",
        args={"09-11": "2001", "10-07": "2023"},
        after=r"(?:(?:terror|terrorist|hamas|al-qaeda)\s+)?(?:attacks|attackers|hijackers|hijackings|atrocities|massacres?)\b",
        examples=(("Relatives of the dead of the [Sept. 11] attacks met him.", "2001-09-11"),),
        counter_examples=("The Sept. 12 attacks killed two.", "They met on Sept. 11."),
        note="Days whose year goes without saying.",
    ),
    DateRule(
        name="dates.day.month_first",
        pattern="(mod=MODS HYPHEN?)? (approx=APPROX)? (wd=WD COMMA?)?"
        " (<md> <year>? | month=MONTH COMMA day=DAY COMMA year=YEAR)",
        op="calendar",
        examples=(
            ("The two ministers met on [August 20, 2024].", "2024-08-20"),
            ("Talks began on [Tuesday, Aug. 20].", "2024-08-20"),
            ("The pact was signed on [March 5, 1946], in Rome.", "1946-03-05"),
            ("They will gather on [Nov. 6] in Lima.", "2024-11-06"),
        ),
        counter_examples=("Sales in May 20 percent up.", "He may 5 times try."),
        not_after=r"(?:%|percent|per cent|pct|million|billion|mln|bln|people|times|\.\d)",
    ),
    DateRule(
        name="dates.day.day_first",
        pattern="(approx=APPROX)? (wd=WD COMMA? (THE)?)? <dm> <year>? | day=DAY HYPHEN month=MONTH HYPHEN year=YEAR",
        op="calendar",
        examples=(
            ("The two ministers met on [20 August 2024].", "2024-08-20"),
            ("It was signed on [the 21st of August], officials said.", "2024-08-21"),
            ("The summit opens on [Friday 23 August].", "2024-08-23"),
            ("The stamp said [8-Aug-2008] in red.", "2008-08-08"),
        ),
        counter_examples=("It lost 20 in all.",),
        note="The article goes in before an ordinal: 'the 21st of August'.",
    ),
    DateRule(
        name="dates.day.figures.iso",
        pattern="date=ISO (clock=CLOCK)?",
        op="figures",
        args={"form": "iso"},
        examples=(("Posted [2024-08-21] by the ministry.", "2024-08-21"),),
        counter_examples=("Serial 2024-18-41 was found.",),
    ),
    DateRule(
        name="dates.day.figures.slashed",
        pattern="date=NUMDATE",
        op="figures",
        examples=(
            ("The note of [21/08/2024] says so.", "2024-08-21"),
            ("The note of [08/21/2024] says so.", "2024-08-21"),
            ("The note of [05/06/2024] says so.", "2024-XX-XX"),
            ("The note of [21.08.2024] says so.", "2024-08-21"),
            ("The note of [21. 8. 2024] says so.", "2024-08-21"),
        ),
        counter_examples=("Version 10.2.15 is out.", "About 12/34/5678 of it."),
        note="Other dates of the text decide the order; what stays ambiguous stays at the year.",
    ),
    DateRule(
        name="dates.day.ordinal_alone",
        pattern="THE day=ORDD",
        op="calendar",
        before=r"\b(?:on|by|until|till|from|since|of)",
        after=r"[.,;)]|$|and\b|at\b|to\b|in\b|with\b|when\b|as\b|for\b|(?:but|before|after"
        r"|from|while|where|said|were|was|is|are|will|he|she|they|it|we)\b",
        examples=(("They met on 18 December and again on [the 19th].", "2023-12-19"),),
        counter_examples=("On the 29th regular meeting they agreed.",),
    ),
    DateRule(
        name="dates.month",
        pattern="(mod=MODS HYPHEN?)? (approx=APPROX)? month=MONTHN | mod=MODS HYPHEN? month=MONTHX"
        " | (mod=EARLY | mod=LATE | EARLIER | LATER) IN month=MONTH",
        op="calendar",
        common=True,
        not_before=r"\b(?:mr|mrs|ms|dr|gen|sen)\.",
        not_after=r"(?:\d|day\b|'s? day\b)",
        examples=(
            ("They will meet in [October].", "2024-10"),
            ("It opened in [late July].", "2024-07"),
            ("Work started in [mid-June].", "2024-06"),
            ("The talks stalled [late in May] and were not resumed.", "2024-05"),
        ),
        counter_examples=("April Smith spoke.", "June Brown won."),
    ),
    DateRule(
        name="dates.month.guarded",
        pattern="(approx=APPROX)? month=MONTHX",
        op="calendar",
        common=True,
        before=r"\b(?:in|of|since|until|till|by|to|from|through|during|and|or|for|after|before|this|that"
        r"|every|each|between|a|its|their|next|last|'s|as of|ends?|ending|ended|begins?|beginning"
        r"|starting|into|around|than|with|on a|month of)|-|/|,",
        not_after=r"(?:\d|day\b|'s? day\b|fourth\b|against)",
        examples=(
            ("The visit took place in [May].", "2024-05"),
            ("It was agreed before [March].", "2024-03"),
        ),
        counter_examples=(
            "He may go.",
            "The long march went on.",
            "Theresa May spoke.",
            "MAY GO ON",
        ),
        note="March and May are words and names too: something in front has to speak for a month.",
    ),
    DateRule(
        name="dates.month.guarded.the",
        pattern="month=MONTHX",
        op="calendar",
        common=True,
        before=r"\bthe",
        not_after=r"(?:\d|day\b|'s? day\b|fourth\b|(?:on|of|to|for|against|from|by)\b)",
        examples=(("It was agreed at the [March] talks.", "2024-03"),),
        counter_examples=("They joined the March on Washington.", "The March of Time ran on."),
        note="An event named so: 'the March on ...' is no month.",
    ),
    DateRule(
        name="dates.month.year",
        pattern="(mod=MODS HYPHEN?)? month=MONTH"
        " (COMMA? (year=ANYYEAR | year=YEAR2) | OF year=ANYYEAR | (OF|COMMA)? dir=DIRS YEARU)",
        op="calendar",
        examples=(
            ("It was founded in [January 1998].", "1998-01"),
            ("It fell in [July last year].", "2023-07"),
            ("The deal of [early May 2024] holds.", "2024-05"),
            ("It was founded in [March of 2001].", "2001-03"),
        ),
    ),
    DateRule(
        name="dates.fiscal_year.code",
        pattern="year=FYEAR",
        op="calendar",
        examples=(("The budget for [FY2025] passed.", "2025"),),
    ),
    DateRule(
        name="dates.day.towards",
        pattern="(towards=LAST | towards=NEXT | towards=THIS) (<md> | day=DAYNO month=MONTH)",
        op="calendar",
        examples=(("He was hurt [last Oct. 23] at home.", "2023-10-23"),),
        counter_examples=("In the last May 12 percent fell.",),
        not_after=r"(?:%|percent|pct)",
    ),
    DateRule(
        name="dates.month.towards",
        pattern="(mod=MODS)? (towards=LAST | towards=NEXT | towards=THIS PAST? | THIS COMING) month=MONTH",
        op="calendar",
        examples=(
            ("It fell apart [last December].", "2023-12"),
            ("They meet [next March].", "2025-03"),
            ("Voters go to the polls [this November].", "2024-11"),
        ),
        counter_examples=("The last may be first.",),
    ),
    DateRule(
        name="dates.year.led",
        pattern="(mod=MODS HYPHEN? (IN)? | (EARLIER | LATER) IN)? (approx=APPROX | approx=ABOUT)? year=YEAR",
        op="calendar",
        before=r"\b(?:in|since|until|till|during|throughout)",
        not_after=r"(?:-\s?[a-z]|%|percent\b|per cent\b|pct\b|people\b|troops\b|km\b|kilomet|miles?\b"
        r"|tons?\b|tonnes?\b|dollars?\b|dlrs\b|yen\b|euros?\b|yuan\b|mln\b|bln\b|million\b|billion\b"
        r"|different\b|separate\b)",
        examples=(
            ("In [2019] members of both houses met.", "2019"),
            ("It has grown since [1996].", "1996"),
            ("It was founded in [about 1850] by monks.", "1850"),
        ),
        counter_examples=("It was seen in 2000 people.",),
        note="After such a preposition the noun behind it is the next phrase's.",
    ),
    DateRule(
        name="dates.year.about",
        pattern="approx=ABOUT year=YEAR",
        op="calendar",
        after=r"[.,;)]|$|(?:and|but|when|as|to|until|by)\b",
        examples=(("The mine closed [about 2020], it is said.", "2020"),),
        counter_examples=("About 2020 people came.",),
    ),
    DateRule(
        name="dates.year",
        pattern="(mod=MODS HYPHEN? (IN)? | (EARLIER | LATER) IN)? (approx=AROUND)? year=YEAR",
        op="calendar",
        args={"least": "1500"},
        not_before=r"(?:\b(?:more|less|fewer|rather) than|\bat (?:least|most)|\bup to|\bas many as|\balmost|\bnearly|\bh\.r\.|\bno\.?|\bnumber|\broom|\bflight|\bresolution|\bunscr?|\bcouncil|\bproclamation|\border|\blaw|\bbill|\bchapter|\bsection|\bpage|\bboeing"
        r"|\broute|\bhighway|\bairbus|\bphone|\bbox|\bsuite|\bmodel|\bs&p|\bcall|\busd|\brmb|\byuan|\brs"
        r"|\bdirective|\bregulation|\barticle|\bcode|\bclass|\bversion|\boffice|\bwindows|\bbus|\btrain|\bgate|\bchannel|[$#(]\s*1|:|\d/"
        r"|\d)",
        not_after=r"(?:-\s?[a-z]|%|percent\b|per cent\b|pct\b|people\b|persons\b|troops\b|soldiers\b|men\b"
        r"|women\b|km\b|kilomet|miles?\b|met(?:er|re)s?\b|feet\b|foot\b|tons?\b|tonnes?\b|dollars?\b"
        r"|dlrs\b|yen\b|euros?\b|yuan\b|mln\b|bln\b|million\b|billion\b|points?\b|cases?\b|deaths?\b"
        r"|gmt\b|utc\b|est\b|edt\b|hours\b|hrs\b|workers\b|students\b|jobs\b|residents\b|employees\b"
        r"|companies\b|participants\b|delegates\b|mw\b|mhz\b|acres\b|hectares\b|barrels\b|pounds\b"
        r"|shares\b|lots?\b|kg\b|times\b|homes\b|houses\b|members\b|refugees\b|prisoners\b|others\b"
        r"|\w+ street\b|\w+ avenue\b|pennsylvania\b|kwacha|francs?\b|rupees|ounces|bushels|bpd\b"
        r"|fans\b|spectators\b|visitors\b|tourists\b|voters\b|protesters\b|demonstrators\b|supporters\b"
        r"|officers\b|personnel\b|civilians\b|victims\b|migrants\b|injured\b|wounded\b|dead\b"
        r"|vs\b|cts\b|units\b|aircraft\b|tanks\b|ships\b|vehicles\b|copies\b|seats\b|ac[cr]es\b|tests\b)",
        examples=(
            ("The class of [1996] met.", "1996"),
            ("A target for [2030] was named.", "2030"),
            ("The [1996] games were held here.", "1996"),
            ("The [early 1991] talks failed.", "1991"),
        ),
        counter_examples=(
            "It is listed by the UNSC 1267 committee.",
            "Some 2000 people came.",
            "Flight 1989 landed.",
            "It cost $1998.",
            "Room 2010 is free.",
            "About 1900 tons were sold.",
            "It killed more than 1800, he said.",
            "The bill, H.R. 1042, passed.",
        ),
    ),
    DateRule(
        name="dates.year.words",
        pattern="THE? (mod=MODS HYPHEN? (IN)?)? YEARU (year=ANYYEAR | year=CARDW) | year=YEARW",
        op="calendar",
        examples=(
            ("It happened in [nineteen ninety-six].", "1996"),
            ("It is planned for [the year 2000].", "2000"),
            ("It is planned for [the year two thousand].", "2000"),
        ),
        counter_examples=("One year two thousand men came.",),
    ),
    DateRule(
        name="dates.year.short",
        pattern="year=YEAR2",
        op="calendar",
        before=r"\b(?:in|since|of|class of|by|and|for|until|from)|-",
        examples=(("He came in ['98].", "1998"),),
        counter_examples=("He said: '98 percent'.",),
        not_after=r"(?:%|percent|per cent|')",
    ),
    DateRule(
        name="dates.decade",
        pattern="THE? (mod=MODS HYPHEN?)? (decade=DECADE | decade=DECADEW)",
        op="decade",
        not_before=r"\b(?:his|her|their|my|your|our|in the low|in the high|mid|temperatures in)",
        examples=(
            ("It began in [the 1990s].", "199"),
            ("Growth was strong in [the early 1980s].", "198"),
            ("It began in [the nineties].", "199"),
            ("It began in [the '60s].", "196"),
        ),
        counter_examples=("A man in his 50s was hurt.",),
    ),
    DateRule(
        name="dates.century",
        pattern="THE? (mod=MODS HYPHEN?)? n=ORD HYPHEN? CENTURY (era=ERA)?",
        op="century",
        examples=(
            ("It was built in [the 11th century].", "10"),
            ("A [19th-century] house stands there.", "18"),
            ("It was built in [the fifth century BC].", "BC04"),
        ),
        counter_examples=("A century passed.",),
        not_after=r"-?old\b",
    ),
    DateRule(
        name="dates.centuries",
        pattern="one=( THE? n=ORD ) AND two=( n=ORD unit=UNITS )",
        op="centuries",
        examples=(
            ("In [the 18th] and 19th centuries it grew.", "17"),
            ("In the 18th and [19th centuries] it grew.", "18"),
        ),
        counter_examples=("The 18th and 19th weeks were hard.",),
    ),
    DateRule(
        name="dates.year.era",
        pattern="(n=COUNT | n=YEAR) era=ERA | ad=AD (n=COUNT | n=YEAR)",
        op="era",
        examples=(("Caesar died in [44 BC].", "BC0044"),),
        counter_examples=("He flew to B.C. in Canada.",),
    ),
    DateRule(
        name="dates.weekday.nth",
        pattern="THE? (nth=ORDW | nth=SECOND | nth=LAST) wd=WEEKDAY (OF | IN) month=MONTH <year>?",
        op="nth weekday",
        examples=(
            ("They vote on [the first Tuesday in November].", "2024-11-05"),
            ("It fell on [the last Sunday of March 2024].", "2024-03-31"),
        ),
        counter_examples=("The last Sunday of the month was calm.",),
    ),
    DateRule(
        name="dates.holiday",
        pattern="(mod=MODS)? (towards=LAST | towards=NEXT | towards=THIS)? holiday=HOLIDAY"
        " (COMMA? year=YEAR | (OF)? dir=DIRS YEARU)?",
        op="calendar",
        examples=(
            ("They met on [Christmas Eve].", "2023-12-24"),
            ("It fell on [Thanksgiving Day] 25 years on.", "2023-11-23"),
            ("It was on [Easter Sunday 2024].", "2024-03-31"),
        ),
        not_after=r"(?:agreement|accord|tree|card|party|gift|shopping|dinner|island|carol|present|celebration)",
        counter_examples=("The Christmas tree was lit.",),
    ),
)
