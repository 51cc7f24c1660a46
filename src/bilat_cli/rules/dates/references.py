"""Words for present, past and future that name no place in the calendar."""

from __future__ import annotations

from bilat_cli.rules.dates._record import DateRule

REFERENCES: tuple[DateRule, ...] = (
    DateRule(
        name="dates.present",
        pattern="value=PRESENT",
        op="constant",
        examples=(
            ("He is [now] in Rome.", "PRESENT_REF"),
            ("It [currently] stands.", "PRESENT_REF"),
        ),
        not_before=r"\b(?:from|than|just|even|of)|\bnow,?",
        not_after=r"(?:and then\b)",
        counter_examples=("It comes now and then.",),
    ),
    DateRule(
        name="dates.current",
        pattern="CURRENT",
        op="constant",
        args={"value": "PRESENT_REF"},
        after=r"[a-z]",
        not_before=r"\b(?:at|the gulf|alternating|ocean|electric|be|were|was|are|is|those|all|were)",
        not_after=r"(?:and|in|to|at|from|a|the|him|her|with|his|their|its|them|accounts?|of|that)\b",
        examples=(("The [current] rules are strict.", "PRESENT_REF"),),
        counter_examples=("The current of the river is swift.",),
    ),
    DateRule(
        name="dates.recent",
        pattern="value=RECENT",
        op="constant",
        examples=(("The [recent] fall was steep.", "PAST_REF"),),
        not_before=r"\b(?:most|more|least)",
    ),
    DateRule(
        name="dates.recent.units",
        pattern="(THE (MORE)?)? value=RECENT UNITS (AND UNITS)?",
        op="constant",
        examples=(("It grew in [recent years].", "PAST_REF"),),
    ),
    DateRule(
        name="dates.recently",
        pattern="(MORE)? value=RECENTLY",
        op="constant",
        examples=(("He [recently] left.", "PAST_REF"),),
    ),
    DateRule(
        name="dates.soon",
        pattern="value=SOON",
        op="constant",
        examples=(("He will [soon] leave.", "FUTURE_REF"),),
        not_before=r"\b(?:as|too|how|very|sooner or|no)",
        not_after=r"(?:after|before|as|thereafter|afterwards?|became|began)\b",
        counter_examples=("As soon as he left, it rained.", "He died shortly after."),
    ),
    DateRule(
        name="dates.future",
        pattern="(THE)? (value=FUTURE)",
        op="constant",
        examples=(("It will come in [the future].", "FUTURE_REF"),),
        before=r"\b(?:in|for|about|into|of|near|their|our|its|prevent|all|any|and|from|any possible)",
        counter_examples=("The FUTURES market fell.",),
        not_after=r"(?:of\b|tense|contracts?\b|generations\b)",
    ),
    DateRule(
        name="dates.near_future",
        pattern="THE NEAR value=FUTURE",
        op="constant",
        examples=(("It will come in [the near future].", "FUTURE_REF"),),
    ),
    DateRule(
        name="dates.past",
        pattern="THE value=PAST",
        op="constant",
        args={"value": "PAST_REF"},
        before=r"\b(?:in|of|from|into|to|than|unlike|with)",
        not_after=r"(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|few|several|couple|dozen"
        r"|seasons?|games?|century|participle|tense|session)\b)",
        examples=(
            ("It was tried in [the past].", "PAST_REF"),
            ("He said in [the past] that it was so.", "PAST_REF"),
        ),
        counter_examples=("He walked past the embassy.", "In the past seven games he won."),
    ),
    DateRule(
        name="dates.later_date",
        pattern="A LATER DATEW",
        op="constant",
        args={"value": "FUTURE_REF"},
        examples=(("It will be signed at [a later date].", "FUTURE_REF"),),
        counter_examples=("A later train left.",),
    ),
    DateRule(
        name="dates.coming",
        pattern="THE? COMING (UNITS)",
        op="constant",
        args={"value": "FUTURE_REF"},
        examples=(("It will come in [the coming weeks].", "FUTURE_REF"),),
    ),
    DateRule(
        name="dates.these_days",
        pattern="(THESE) UNITS",
        op="constant",
        args={"value": "PRESENT_REF"},
        not_before=r"\b(?:of|all|for|in|on|during|after|over)",
        examples=(("He is quiet [these days].", "PRESENT_REF"),),
        counter_examples=("Those weeks were hard.",),
        after=r"[.,;!?\"]|$",
    ),
    DateRule(
        name="dates.this_time",
        pattern="THIS ADDITIONAL? (MOMENT) | AT? (THE) (CURRENT) (TIME | MOMENT)",
        op="constant",
        args={"value": "PRESENT_REF"},
        examples=(("We stand at [this moment].", "PRESENT_REF"),),
    ),
)
