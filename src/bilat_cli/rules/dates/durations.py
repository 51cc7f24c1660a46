"""Lengths of time, and stretches that reach up to or start from the day of the report."""

from __future__ import annotations

from bilat_cli.rules.dates._record import DateRule

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"

DURATIONS: tuple[DateRule, ...] = (
    DateRule(
        name="dates.duration",
        pattern="(approx=APPROX)? (n=CARD (MORE | ADDITIONAL | STRAIGHT)? (unit=UNITS | unit=UNIT | unit=YEARU)"
        " | n=A (ADDITIONAL | STRAIGHT)? (unit=UNIT | unit=YEARU | unit=CENTURY))",
        op="duration",
        type="DURATION",
        examples=(
            ("The talks lasted [two years].", "P2Y"),
            ("It took [at least 30 days].", "P30D"),
            ("It took [nearly two decades].", "P20Y"),
            ("It took [several months].", "PXM"),
            ("It took [half a dozen weeks].", "P6W"),
        ),
        counter_examples=("Second place is fine.",),
        not_after=r"(?:-old|old\b|of age\b|-olds?|-long|-earlier|-ago)",
    ),
    DateRule(
        name="dates.duration.hyphened",
        pattern="(approx=APPROX)? n=CARD HYPHEN (unit=UNIT | unit=YEARU)",
        op="duration",
        type="DURATION",
        examples=(
            ("A [two-year] plan was agreed.", "P2Y"),
            ("A [16-hour] flight followed.", "PT16H"),
        ),
        counter_examples=("A 16-year-old boy won.", "The six-day-old child slept."),
        not_after=r"(?:-\s?olds?|old)\b",
    ),
    DateRule(
        name="dates.duration.the_last",
        pattern="(approx=APPROX)? (THE towards=LAST | THE? (towards=PAST | towards=NEXT | towards=COMING))"
        " (n=CARD) (MORE)? unit=ANYUNIT",
        op="duration",
        type="DURATION",
        examples=(
            ("It grew in [the last five years].", "P5Y"),
            ("It will grow in [the next two weeks].", "P2W"),
            ("It grew over [the past few months].", "PXM"),
        ),
        not_after=r"of\s+(?:the\s+)?(?:" + _MONTHS + r"|[12]\d{3}|year|month|century|decade)\b",
    ),
    DateRule(
        name="dates.duration.in_text",
        pattern="(approx=APPROX)? THE (FOLLOWING | PREVIOUS) n=CARD unit=UNITS",
        op="duration",
        type="DURATION",
        examples=(("It fell over [the following six months].", "P6M"),),
    ),
    DateRule(
        name="dates.duration.last",
        pattern="towards=LAST (n=CARD) (MORE)? unit=ANYUNIT",
        op="duration",
        type="DURATION",
        not_before=r"\b(?:to|will|would|could|can|may|might|must|should|shall|not|n't)",
        examples=(("It grew over its [last five years].", "P5Y"),),
        counter_examples=("The talks are to last five years.",),
    ),
    DateRule(
        name="dates.duration.the_past_unit",
        pattern="(approx=APPROX)? THE (towards=LAST | towards=PAST | towards=NEXT | towards=COMING) (unit=ONEUNIT)",
        op="duration",
        type="DURATION",
        examples=(("It grew over [the past year].", "P1Y"),),
        not_before=r"\bat",
        not_after=r"of\b",
        counter_examples=("At the last minute they agreed.",),
    ),
    DateRule(
        name="dates.duration.the_units",
        pattern="THE (n=CARD) unit=UNITS",
        op="duration",
        args={"frame": "1"},
        type="DURATION",
        examples=(("In [the nine months] it lost more.", "P9M"),),
        not_after=r"(?:of the|old)\b",
    ),
    DateRule(
        name="dates.duration.some_units",
        pattern="THE (ORD | EARLY | LATE | LATTER) unit=UNITS",
        op="duration",
        args={"n": "X"},
        type="DURATION",
        after=r"of\s+(?:the|a|an|this|that|his|her|its|their|our|independence|war|peace|rule)\b",
        not_after=r"of\s+the\s+(?:year|month|week|decade|century)\b",
        examples=(
            ("Many fled in [the first days] of the war.", "PXD"),
            ("It was slow in [the early years] of his rule.", "PXY"),
        ),
        counter_examples=("In the first days of March they left.",),
    ),
    DateRule(
        name="dates.duration.first_units",
        pattern="THE (ORD | LATEST | YEARU HYPHEN? EARLIER) n=COUNT unit=UNITS",
        op="duration",
        args={"frame": "1"},
        type="DURATION",
        examples=(("In [the first nine months] it lost more.", "P9M"),),
    ),
    DateRule(
        name="dates.duration.straight",
        pattern="(THE | A) (n=ORDW | n=SECOND | n=ORDD) STRAIGHT (unit=UNIT | unit=YEARU | unit=QUARTER)",
        op="duration",
        args={"towards": "-1", "through": "1"},
        type="DURATION",
        examples=(
            ("Exports fell for [the third straight year].", "P3Y"),
            ("It was closed for [a second consecutive day].", "P2D"),
        ),
        counter_examples=("It was the third straight win.",),
        note="So many of the unit up to and with the one of the report.",
    ),
    DateRule(
        name="dates.duration.old",
        pattern="(approx=APPROX)? n=CARD HYPHEN (unit=UNIT | unit=YEARU) HYPHEN OLD",
        op="duration",
        type="DURATION",
        after=r"(?:[\w'-]+\s+){0,2}?(?:war|conflict|truce|cease-?fire|strike|embargo|blockade|dispute"
        r"|siege|occupation|insurgency|uprising|rebellion|revolt|offensive|campaign|crisis|feud|stand-?off"
        r"|boycott|ban|curfew|stalemate|deadlock|protest|peace|trial|investigation|inquiry|lawsuit|row"
        r"|invasion|drought|slump|recession)s?\b",
        examples=(
            ("The envoy praised the [18-month-old] truce.", "P18M"),
            ("The [three-year-old] civil war goes on.", "P3Y"),
        ),
        counter_examples=("A 16-year-old boy won.", "The two-year-old leader of the pack ran."),
        note="How long a state of things has lasted; how old somebody is names no time.",
    ),
    DateRule(
        name="dates.duration.long",
        pattern="n=CARD HYPHEN unit=UNIT HYPHEN LONGW | (unit=UNIT | unit=YEARU) HYPHEN LONGW",
        op="duration",
        type="DURATION",
        examples=(("A [week-long] visit ended.", "P1W"),),
    ),
    DateRule(
        name="dates.duration.long.plural",
        pattern="unit=UNITS HYPHEN (LONGW | OLD)",
        op="duration",
        args={"n": "X"},
        type="DURATION",
        examples=(
            ("A [decades-long] feud ended.", "PXE"),
            ("The [centuries-old] border was drawn anew.", "PXC"),
        ),
    ),
    DateRule(
        name="dates.duration.and_half",
        pattern="(approx=APPROX)? (n=A | n=COUNT) (unit=YEARU | unit=UNIT) AND A half=HALF"
        " | (approx=APPROX)? n=COUNT AND A half=HALF unit=UNITS",
        op="duration",
        args={"add": "1"},
        type="DURATION",
        examples=(
            ("It took [a year and a half].", "P18M"),
            ("It took [two and a half years].", "P2.5Y"),
        ),
    ),
    DateRule(
        name="dates.duration.half",
        pattern="(approx=APPROX)? half=HALF A HYPHEN? (unit=UNIT | unit=YEARU | unit=CENTURY)",
        op="duration",
        type="DURATION",
        examples=(("It took [half a century].", "P50Y"), ("It took [half a year].", "P6M")),
    ),
    DateRule(
        name="dates.duration.quarter_century",
        pattern="(approx=APPROX)? A? QUARTER OF A CENTURY | QUARTER HYPHEN CENTURY",
        op="duration",
        args={"value": "P25Y"},
        type="DURATION",
        examples=(
            ("He ruled for [nearly a quarter of a century].", "P25Y"),
            ("It was the end of a [quarter-century] of rule.", "P25Y"),
        ),
        counter_examples=("A quarter of the century passed.",),
    ),
    DateRule(
        name="dates.duration.span",
        pattern="(approx=APPROX)? (THE? (NEXT|LAST|PAST|COMING))? n=COUNT (TO | OR | HYPHEN) upto=COUNT (MORE)? unit=UNITS",
        op="duration",
        type="DURATION",
        examples=(("It takes [two to three weeks].", "PXW"),),
    ),
    DateRule(
        name="dates.duration.vague",
        pattern="unit=UNITS",
        op="duration",
        args={"n": "X"},
        type="DURATION",
        before=r"\b(?:for|after|in|took|take|lasted|within|over|(?:hours|days|weeks|months|years)\s+or)",
        not_after=r"(?:of\b|ago|earlier|later|before|after|to come|-|old)",
        examples=(("They had talked for [years].", "PXY"),),
        counter_examples=("In days of old it was so.",),
    ),
    DateRule(
        name="dates.duration.vague_of",
        pattern="unit=UNITS",
        op="duration",
        args={"n": "X"},
        type="DURATION",
        before=r"(?:\b(?:after|following|despite|amid|amidst|ended|ending|ends|through))",
        after=r"of\s+(?!the\b|a\b|an\b|this\b|that\b|his\b|her\b|its\b|their\b)[a-z]",
        examples=(
            ("It was signed after [months] of talks.", "PXM"),
            ("It ended [decades] of mistrust.", "PXE"),
        ),
        counter_examples=("After hours of the market he left."),
    ),
    DateRule(
        name="dates.duration.over_the",
        pattern="THE unit=UNITS",
        op="duration",
        args={"n": "X"},
        type="DURATION",
        before=r"\b(?:over|through|throughout|down)",
        after=r"[.,;]|$|(?:he|she|they|it|we|many|more|has|have)\b",
        examples=(("It has grown over [the years].", "PXY"),),
        counter_examples=("He fought for the years to come.",),
    ),
    DateRule(
        name="dates.duration.vague_around",
        pattern="unit=UNITS",
        op="duration",
        args={"n": "X"},
        type="DURATION",
        before=r"(?:\b(?:in|during) the|\b(?:come|comes|came|just|only|and)|,)",
        after=r"(?:before|after|since|following|leading|that followed|ahead)\b",
        examples=(("It was seen there in the [weeks] before the vote.", "PXW"),),
        counter_examples=("In the days of old it was so.",),
    ),
    DateRule(
        name="dates.duration.half_hour",
        pattern="(A)? value=HALFANHOUR",
        op="constant",
        type="DURATION",
        examples=(("They spoke for [half an hour].", "PT30M"),),
    ),
    DateRule(
        name="dates.duration.the_year_ended",
        pattern="THE FISCAL? (unit=YEARU | unit=UNIT)",
        op="duration",
        type="DURATION",
        after=r"(?:ended|ending|to)\s+[a-z]+\.?\s+\d|(?:ended|ending|just|to\s+(?:"
        + _MONTHS
        + r"))\b",
        examples=(
            ("It lost money in [the year] ended June 30.", "P1Y"),
            ("Costs rose in [the year] to March.", "P1Y"),
            ("It rained in [the week] ended Aug. 16.", "P1W"),
        ),
        counter_examples=("The year was good.",),
    ),
)
