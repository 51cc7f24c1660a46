"""Parts of the calendar: seasons, quarters, halves, ends and beginnings, fiscal years."""

from __future__ import annotations

from bilat_cli.rules.dates._record import DateRule

PARTS: tuple[DateRule, ...] = (
    DateRule(
        name="dates.season.year",
        pattern="THE? (mod=MODS)? season=SEASON (OF? range=YEARRANGE | COMMA? year=ANYYEAR | OF year=ANYYEAR | (OF)? dir=DIRS YEARU)",
        op="calendar",
        examples=(
            ("It opened in [the spring of 1998].", "1998-SP"),
            ("It will open in [autumn 2026].", "2026-FA"),
            ("It closed in [summer last year].", "2023-SU"),
        ),
    ),
    DateRule(
        name="dates.season.fall_year",
        pattern="(THE (mod=MODS)? | mod=MODS) season=FALL OF? year=ANYYEAR | season=FALL (COMMA? year=ANYYEAR | OF year=ANYYEAR | (OF)? dir=DIRS YEARU)",
        op="calendar",
        before=r"\b(?:in|during|over|for|by|since|until|of|through|from|and|to|the)|^",
        examples=(
            ("It will close in [fall 2026].", "2026-FA"),
            ("It closed in [the fall of 1998].", "1998-FA"),
        ),
        counter_examples=("Prices fall 2000 dollars.",),
    ),
    DateRule(
        name="dates.season.towards",
        pattern="(mod=MODS)? (towards=LAST | towards=NEXT | THIS (towards=PAST | towards=COMING) | towards=THIS) season=ANYSEASON",
        op="calendar",
        examples=(
            ("He was shot [last fall].", "2023-FA"),
            ("Elections are due [this autumn].", "2024-FA"),
            ("It was approved [this past spring].", "2024-SP"),
            ("It starts [next spring].", "2025-SP"),
        ),
        counter_examples=("Prices may fall.",),
        not_after=r"in\s+(?:prices|value|sales)",
    ),
    DateRule(
        name="dates.season",
        pattern="THE (mod=MODS)? season=ANYSEASON | mod=MODS season=ANYSEASON",
        op="calendar",
        before=r"\b(?:in|during|over|for|by|since|until|of|through|this)",
        not_after=r"(?:of\b|in\b|(?:olympic|games|palace|house|break|camp|vacation|festival|school|session|term|semester|collection|line|season)\b|from\b)",
        examples=(("Talks went on in [the summer].", "2024-SU"),),
        counter_examples=("In the fall of Kabul many died.", "The summer palace is open."),
    ),
    DateRule(
        name="dates.season.bare",
        pattern="season=ANYSEASON",
        op="calendar",
        before=r"\b(?:in|since|by|until|till|during|through|next)",
        not_after=r"(?:olympic|games|palace|house|break|camp|of\b|in\b|festival|\w+wear)",
        examples=(("The talks resumed in [autumn].", "2023-FA"),),
        counter_examples=("In fall of prices lay hope.",),
    ),
    DateRule(
        name="dates.quarter",
        pattern="(THE? (mod=MODS HYPHEN?)? (FISCAL HYPHEN?)? part=ORD QUARTER | part=ORD HYPHEN QUARTER | THE FISCAL HYPHEN? part=ORD HYPHEN? QUARTER)"
        " (COMMA? (OF|IN)? year=ANYYEAR | OF? FISCAL year=YEAR | OF? THE? dir=DIRS YEARU | OF that=THAT YEARU)?",
        op="quarter",
        examples=(
            ("Exports rose in [the second quarter].", "2024-Q2"),
            ("Exports rose in [the third quarter of 1990].", "1990-Q3"),
            ("The company posted [first-quarter] profit.", "2024-Q1"),
            ("It is due in [the first quarter of next year].", "2025-Q1"),
            ("Orders fell in [the late second quarter].", "2024-Q2"),
        ),
        counter_examples=(
            "A quarter of them left.",
            "They scored in the third quarter of the game.",
        ),
        not_after=r"(?:of the (?:game|match)|point|-?back|final)",
    ),
    DateRule(
        name="dates.quarter.last_of",
        pattern="THE? part=LAST QUARTER OF (year=ANYYEAR | THE? dir=DIRS YEARU)",
        op="quarter",
        examples=(("Exports rose in [the last quarter of 2023].", "2023-Q4"),),
    ),
    DateRule(
        name="dates.quarter.year_first",
        pattern="THE? (FISCAL)? (year=YEAR (POSS)? | dir=DIRS YEARU POSS) (FISCAL)? part=ORD HYPHEN? QUARTER",
        op="quarter",
        examples=(
            ("Against [the 1988 second quarter] it fell.", "1988-Q2"),
            ("It was up on [last year's third quarter].", "2023-Q3"),
        ),
    ),
    DateRule(
        name="dates.quarter.code",
        pattern="part=CODE OF? (year=YEAR | year=YEAR2)? | year=YEAR HYPHEN? part=CODE",
        op="quarter",
        examples=(("Sales in [Q1 2024] rose.", "2024-Q1"),),
        counter_examples=("Question Q1b is hard.",),
    ),
    DateRule(
        name="dates.quarter.range",
        pattern="one=( part=CODE (OF? year=YEAR | year=YEAR2)? ) JOIN two=( part=CODE (OF? year=YEAR | year=YEAR2)? )"
        " | one=( THE? part=ORD ) (TO | HYPHEN TO | HYPHEN) two=( THE? part=ORD HYPHEN? unit=QUARTER (OF (year=YEAR | dir=DIRS YEARU))? )",
        op="quarters",
        examples=(
            ("Exports grew in [Q1]-Q3 2023.", "2023-Q1"),
            ("Exports grew in Q1-[Q3 2023].", "2023-Q3"),
            ("It fell from [the first] to the third quarter of 2023.", "2023-Q1"),
        ),
        counter_examples=("From the first to the third man all left.",),
    ),
    DateRule(
        name="dates.quarter.list",
        pattern="one=( THE? part=ORD ) HYPHEN? (AND | OR) two=( part=ORD HYPHEN? (unit=UNITS | unit=QUARTER) (OF (year=YEAR | dir=DIRS YEARU))? )"
        " | one=( part=CODE ) (AND | OR) two=( part=CODE (OF? year=YEAR | year=YEAR2)? )",
        op="quarters",
        args={"list": "1"},
        examples=(
            ("It fell in [the first] and second quarters of 2023.", "2023-Q1"),
            ("It fell in the first and [second quarters of 2023].", "2023-Q2"),
        ),
        counter_examples=("The first and second weeks were calm.",),
    ),
    DateRule(
        name="dates.half",
        pattern="THE? (part=ORD | part=LAST | part=LATTER) HYPHEN? HALF"
        " (OF (year=ANYYEAR | THE? dir=DIRS YEARU | THE YEARU | FISCAL year=YEAR) | COMMA? year=YEAR)",
        op="quarter",
        args={"unit": "H"},
        examples=(
            ("It fell in [the first half of this year].", "2024-H1"),
            ("It fell in [the last half of 1989].", "1989-H2"),
            ("It is due in [the second half of 2025].", "2025-H2"),
        ),
        counter_examples=("He scored in the second half.",),
    ),
    DateRule(
        name="dates.half.alone",
        pattern="THE? (part=ORD | part=LAST) HYPHEN? HALF",
        op="quarter",
        args={"unit": "H"},
        after=r",?\s*(?:[a-z]+\s+)?(?:net|profit|loss|results|earnings|sales|revenue|gdp|growth|exports|imports|figures|trade)",
        before=r"\b(?:in|for|of|during|its|their|the|reported|posted)|^|[.!?]",
        examples=(
            ("The company posted a rise in [first-half] profit.", "2024-H1"),
            ("In [the first half], exports rose.", "2024-H1"),
        ),
        counter_examples=("He scored in the second half.",),
    ),
    DateRule(
        name="dates.quarter.year_ago",
        pattern="THE? (YEARU HYPHEN? (AGO|EARLIER)) part=ORD HYPHEN? QUARTER",
        op="quarter",
        args={"steps": "-1"},
        examples=(("It was up on [the year-ago third quarter].", "2023-Q3"),),
    ),
    DateRule(
        name="dates.decade.part",
        pattern="THE? (mod=ORD | mod=LAST | mod=LATTER) HALF OF THE? MODS? (decade=DECADE | decade=DECADEW)",
        op="decade",
        examples=(("It marked [the last half of the '80s].", "198"),),
    ),
    DateRule(
        name="dates.decade.end",
        pattern="THE? (mod=END | mod=BEGIN | mod=MID) OF THE (decade=DECADE | decade=DECADEW)",
        op="decade",
        examples=(("By [the end of the 1990s] it was gone.", "199"),),
    ),
    DateRule(
        name="dates.piece.end",
        pattern="(approx=APPROX)? THE? (mod=END | mod=BEGIN | mod=MID) OF"
        " (year=ANYYEAR | THE? month=MONTH (COMMA? year=YEAR)? | (THE | dir=DIRS | THE dir=LAST | THE CURRENT) (unit=YEARU | unit=QUARTER | unit=CENTURY | unit=UNIT)"
        " | THE unit=WEEKEND | FISCAL year=YEAR)",
        op="piece",
        examples=(
            ("It is due by [the end of 1990].", "1990"),
            ("It is due by [the end of this year].", "2024"),
            ("It is due by [the end of the month].", "2024-08"),
            ("It began at [the beginning of October].", "2023-10"),
            ("It is due at [the end of next week].", "2024-W35"),
        ),
        counter_examples=("The end of the road is near.",),
    ),
    DateRule(
        name="dates.day.of_unit",
        pattern="THE? (day=ORDD | day=ORDW | day=SECOND) OF (dir=DIRS unit=UNIT | THE unit=UNIT | THE CURRENT unit=UNIT)"
        " | THE (nth=ORD | nth=LAST) of=UNIT OF (month=MONTH <year>? | dir=DIRS (unit=UNIT | unit=YEARU)"
        " | THE (unit=UNIT | unit=YEARU) | year=ANYYEAR)",
        op="day of unit",
        examples=(
            ("They must decide by [the 15th of next month].", "2024-09-15"),
            ("It ends on [the last day of the month].", "2024-08-31"),
            ("It began on [the first day of March 2023].", "2023-03-01"),
        ),
        counter_examples=("It was the first of a week of talks.", "It was the fifth of the day."),
    ),
    DateRule(
        name="dates.week.of",
        pattern="THE unit=UNIT (OF | BEGIN) (wd=WD COMMA?)? (<md> <year>? | <dm> <year>?)",
        op="week of",
        examples=(
            ("They will meet in [the week of Sept. 9].", "2024-W37"),
            ("It was signed in [the week of 4 March 2019].", "2019-W10"),
        ),
        counter_examples=("It was the day of June 3.",),
    ),
    DateRule(
        name="dates.piece.half_month",
        pattern="THE? (mod=ORD | mod=LAST | mod=LATTER) HALF OF month=MONTH (COMMA? year=YEAR)?",
        op="piece",
        examples=(("It rose in [the first half of December].", "2023-12"),),
        counter_examples=("The first half of them left.",),
    ),
    DateRule(
        name="dates.piece.ordinal_units",
        pattern="THE? (nth=ORD | nth=LAST | nth=EARLY | nth=LATE) (UNITS | UNIT)"
        " OF (month=MONTH (COMMA? year=YEAR)? | year=YEAR | dir=DIRS YEARU)",
        op="piece",
        examples=(
            ("It rose in [the last days of 1999].", "1999"),
            ("It rose in [the third week of May 2023].", "2023-05"),
        ),
        note="Which days a week of a month has is not said: the month, with its beginning, middle or end.",
    ),
    DateRule(
        name="dates.piece.year_end",
        pattern="(approx=APPROX)? THE? (dir=DIRS)? (YEARU (POSS)? HYPHEN? mod=END | mod=YEAREND | (dir=DIRS) YEARU POSS mod=END)"
        " (year=YEAR)? | year=YEAR HYPHEN? (POSS)? mod=END",
        op="piece",
        examples=(
            ("It will be ready by [year-end].", "2024"),
            ("It will be ready by [year's end].", "2024"),
            ("It will be ready by [year-end 2025].", "2025"),
        ),
        counter_examples=("The tail end is near.",),
    ),
    DateRule(
        name="dates.piece.month_end",
        pattern="month=MONTH HYPHEN? mod=END | mod=END HYPHEN? month=MONTH (year=YEAR)? | mod=END HYPHEN year=YEAR",
        op="piece",
        examples=(
            ("Reserves fell to 3 billion at [end-March].", "2024-03"),
            ("Reserves fell at [end-1986].", "1986"),
        ),
    ),
    DateRule(
        name="dates.piece.modified_year",
        pattern="(mod=EARLY | mod=LATE | EARLIER | LATER) (IN)? (THE unit=YEARU | THE unit=UNIT | THE CURRENT unit=ONEUNIT)",
        op="piece",
        examples=(("It will be held [later in the year].", "2024"),),
        counter_examples=("The early years were hard.",),
    ),
    DateRule(
        name="dates.piece.first_months",
        pattern="THE? (part=ORD | part=LAST) n=COUNT of=UNITS OF"
        " tail=(year=ANYYEAR | (THE unit=YEARU) | dir=DIRS unit=YEARU | THE? month=MONTH (year=YEAR)?)",
        op="piece",
        type="DURATION",
        examples=(
            ("Trade grew in [the first seven months] of 2024.", "P7M"),
            ("Trade grew in the first six months of [this year].", "2024"),
        ),
    ),
    DateRule(
        name="dates.fiscal_year",
        pattern="THE? (mod=MODS)? (dir=DIRS | CURRENT | dir=NEXT | dir=LAST)? FISCAL (YEARU)? year=YEAR",
        op="calendar",
        examples=(("The budget for [fiscal 1989] passed.", "1989"),),
        note="The year by name: whose fiscal year begins when is not in the text.",
    ),
    DateRule(
        name="dates.fiscal_year.relative",
        pattern="THE? (dir=LAST | dir=NEXT | dir=THIS | CURRENT | dir=LATEST | dir=COMING | dir=PREVIOUS) FISCAL unit=YEARU",
        op="deictic",
        examples=(
            ("The budget for [the current fiscal year] passed.", "2024"),
            ("The budget for [next fiscal year] passed.", "2025"),
        ),
    ),
)
