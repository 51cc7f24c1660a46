"""Times that recur."""

from __future__ import annotations

from bilat_cli.rules.dates._record import DateRule

SETS: tuple[DateRule, ...] = (
    DateRule(
        name="dates.set.frequency",
        pattern="(freq=ONCE HYPHEN?)? value=FREQ",
        op="set",
        type="SET",
        examples=(
            ("It is printed [daily].", "P1D"),
            ("It meets [annually].", "P1Y"),
            ("They planned [twice-weekly] flights.", "P1W"),
        ),
        not_before=r"\b(?:the china|people's|morning|the people's|evening|newsweek)",
        not_after=r"(?:(?:cash\s+)?dividends?|volume|(?:share\s+)?turnover|loss|profit|results|earnings|net|report|payment|figures|mail|telegraph|news|express|mirror|star|times|herald)\b",
        counter_examples=("The Daily Mail said so.", "China Daily News said so."),
    ),
    DateRule(
        name="dates.set.annual",
        pattern="value=ANNUAL",
        op="set",
        type="SET",
        not_after=r"(?:(?:general|shareholders'?) meeting|(?:\w+\s+)?(?:report|results|rates?|inflation|growth|interest"
        r"|dividends?|yield|sales|revenues?|income|profits?|losses|output|turnover|budget|salary|fee|costs?|volume))\b",
        examples=(("The [annual] talks began.", "P1Y"),),
        counter_examples=("The annual report is out.",),
    ),
    DateRule(
        name="dates.set.every_unit",
        pattern="(freq=ONCE | freq=COUNT TIMES)? (quant=EVERY | quant=EACH) (n=OTHER | n=CARD)?"
        " (unit=ANYUNIT)",
        op="set",
        type="SET",
        examples=(
            ("It is checked [every day].", "P1D"),
            ("It is held [every two years].", "P2Y"),
            ("It is held [each month].", "P1M"),
            ("It is held [twice every year].", "P1Y"),
        ),
        not_after=r"(?:of|since)\b",
    ),
    DateRule(
        name="dates.set.every_named",
        pattern="(quant=EVERY | quant=EACH) (ORD? wd=WEEKDAY | month=MONTH day=DAYNO | month=MONTH | season=ANYSEASON"
        " | weekend=WEEKEND) (part=PART)? | (quant=EVERY | quant=EACH) part=PART",
        op="set",
        type="SET",
        examples=(
            ("It meets [every Thursday].", "XXXX-WXX-4"),
            ("It meets [each July].", "XXXX-07"),
            ("It meets [every summer].", "XXXX-SU"),
        ),
    ),
    DateRule(
        name="dates.set.two_named",
        pattern="one=( (quant=EVERY | quant=EACH) wd=WEEKDAY ) (AND | OR) two=( wd=WEEKDAY )",
        op="set pair",
        type="SET",
        examples=(
            ("It meets [every Tuesday] and Thursday.", "XXXX-WXX-2"),
            ("It meets every Tuesday and [Thursday].", "XXXX-WXX-4"),
        ),
    ),
    DateRule(
        name="dates.set.times_a",
        pattern="(freq=ONCE | freq=COUNT TIMES) (A | PER | EVERY) unit=ANYUNIT",
        op="set",
        type="SET",
        examples=(("They meet [twice a year].", "P1Y"), ("They meet [three times a week].", "P1W")),
    ),
    DateRule(
        name="dates.set.per",
        pattern="(A | PER) (unit=UNIT | unit=YEARU)",
        op="set",
        type="SET",
        before=r"(?:%|percent|pct|per cent|million|billion|mln|bln|dollars|dlrs|tons|tonnes|barrels|people|\d|euros|yuan|times|[$]\d[\d.,]*|twice|once|cars|vehicles|days|hours|flights|passengers|students|points|(?:\d[\d.,]*|million|billion|trillion)\s+(?:[a-z-]+\s+){0,2}[a-z]+)",
        not_after=r"(?:ago|earlier|later|before|after|and a half|or|to)\b|-",
        examples=(
            ("It makes 20,000 cars [a year].", "P1Y"),
            ("It pumps 3 million barrels [per day].", "P1D"),
            ("It will pump 10 billion cubic metres [a year] from 2027.", "P1Y"),
        ),
        counter_examples=("It took a year.",),
    ),
    DateRule(
        name="dates.set.weekdays",
        pattern="wd=WEEKDAYS | wd=WEEKDAY part=PART",
        op="set",
        type="SET",
        examples=(("It meets on [Mondays].", "XXXX-WXX-1"),),
    ),
)
