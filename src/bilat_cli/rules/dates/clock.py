"""Times of a day: clock times and parts of a day, alone or with their day."""

from __future__ import annotations

from bilat_cli.rules.dates._record import DateRule

CLOCK: tuple[DateRule, ...] = (
    DateRule(
        name="dates.clock.then_day",
        pattern="<clock> (COMMA | IN THE part=PART | THIS part=PART)? ON? <day> (part=PART | <year>)?",
        op="clock",
        type="TIME",
        examples=(
            ("The talks start at [10 p.m. Wednesday].", "2024-08-21T22:00"),
            ("It will end at [5 p.m. EST, Nov. 6].", "2024-11-06T17:00-05"),
            ("It ended at [noon on Saturday].", "2024-08-17T12:00"),
        ),
    ),
    DateRule(
        name="dates.clock.day_first",
        pattern="<day> <year>? COMMA? AT (approx=APPROX)? <clock>",
        op="clock",
        type="TIME",
        examples=(("Polls close [Friday at 8 p.m.], officials said.", "2024-08-23T20:00"),),
    ),
    DateRule(
        name="dates.clock",
        pattern="<clock> (IN THE part=PART | THIS part=PART | AT part=PART)?",
        op="clock",
        type="TIME",
        examples=(
            ("The blast came at [10:35 a.m.] in the centre.", "2024-08-22T10:35"),
            ("They left at [7 o'clock] sharp.", "2024-08-22T07:00"),
            ("They left at [0730 GMT] by air.", "2024-08-22T07:30Z"),
            ("They left at [midnight].", "2024-08-22T24:00"),
        ),
        counter_examples=("The home side won 2:1.", "Matthew 12:30 says so.", "He ran 26:13."),
        not_before=r"\b(?:matthew|mark|luke|john|genesis|psalm|won|lost|score|ratio of)",
    ),
    DateRule(
        name="dates.clock.range",
        pattern="one=( clock=CLOCK ampm=AMPM? | hour=DAY ampm=AMPM? | point=POINT )"
        " (JOIN | AND) two=( <clock> (COMMA? ON? <day> <year>?)? )",
        op="clock pair",
        type="TIME",
        examples=(
            ("Doors will open [8:30]-10:00 p.m. on Friday.", "2024-08-23T20:30"),
            ("Doors will open 8:30-[10:00 p.m. on Friday].", "2024-08-23T22:00"),
            ("They met from [9 a.m.] to noon.", "2024-08-22T09:00"),
        ),
        counter_examples=("They won 10-5 to 12-3.", "From 2 to 5 percent fell."),
    ),
    DateRule(
        name="dates.clock.hour_of_part",
        pattern="(hour=DAY | hour=CARDW) IN THE part=PART",
        op="clock",
        type="TIME",
        examples=(("They left at [4 in the morning].", "2024-08-22T04:00"),),
        counter_examples=("One in the house is enough.",),
    ),
    DateRule(
        name="dates.part.day_first",
        pattern="(mod=MODS)? <day> part=PART",
        op="clock",
        type="TIME",
        examples=(
            ("He arrived [Wednesday evening].", "2024-08-21TEV"),
            ("He leaves [tomorrow morning].", "2024-08-23TMO"),
        ),
    ),
    DateRule(
        name="dates.part.of_day",
        pattern="THE? (mod=MODS HYPHEN?)? (part=PART | part=DAWN) (OF | ON)? THE? <day> <year>?",
        op="clock",
        type="TIME",
        examples=(
            ("It began on [the evening of August 20].", "2024-08-20TEV"),
            ("It began in [mid-afternoon yesterday].", "2024-08-21TAF"),
        ),
    ),
    DateRule(
        name="dates.part.this",
        pattern="(mod=EARLY | mod=LATE | EARLIER | LATER)? THIS part=PART",
        op="clock",
        type="TIME",
        args={"anchor": "reference"},
        examples=(
            ("He said [this morning] that he would go.", "2024-08-22TMO"),
            ("They will speak [later this afternoon].", "2024-08-22TAF"),
        ),
    ),
    DateRule(
        name="dates.part.last_night",
        pattern="(mod=MODS)? LAST part=PART",
        op="clock",
        type="TIME",
        args={"steps": "-1"},
        examples=(("He said [last night] that he would go.", "2024-08-21TNI"),),
    ),
    DateRule(
        name="dates.part.tonight",
        pattern="(mod=EARLY | mod=LATE | EARLIER | LATER)? part=TONIGHT",
        op="clock",
        type="TIME",
        args={"anchor": "reference"},
        examples=(("They will speak [tonight].", "2024-08-22TNI"),),
    ),
    DateRule(
        name="dates.part.overnight",
        pattern="part=OVERNIGHT",
        op="clock",
        type="TIME",
        examples=(("Shares fell [overnight].", "2024-08-22TNI"),),
        not_after=r"(?:stay|success|sensation|accommodation|train|bag|delivery|rate)",
        counter_examples=("It was an overnight success.",),
    ),
    DateRule(
        name="dates.part.the",
        pattern="THE (mod=MODS)? part=PART",
        op="clock",
        type="TIME",
        args={"anchor": "text"},
        before=r"\b(?:in|during|for|of|later in|early in|late in)",
        not_after=r"(?:of|star|standard|call|news|prayer|shift|sky|train|session|papers?|class)\b",
        examples=(("Shares rose in [the morning].", "2024-08-22TMO"),),
        counter_examples=("He likes the night sky.",),
    ),
    DateRule(
        name="dates.part.dawn",
        pattern="part=DAWN",
        op="clock",
        type="TIME",
        before=r"\b(?:at|before|until|by|from|since|after)",
        not_after=r"of\b",
        examples=(("They left at [dawn].", "2024-08-22TMO"),),
        counter_examples=("It was the dawn of an age.", "At the dawn of an age."),
    ),
)
