"""Ranges and lists whose two ends share what only one of them says."""

from __future__ import annotations

from bilat_cli.rules.dates._record import DateRule

RANGES: tuple[DateRule, ...] = (
    DateRule(
        name="dates.range.month_days",
        pattern="one=( (wd=WD COMMA?)? <md> ) (JOIN) THE? two=( day=DAYNO <year>? )",
        op="pair",
        examples=(
            ("He was there from [August 20] to 23.", "2024-08-20"),
            ("He was there from August 20 to [23].", "2024-08-23"),
            ("The talks of Aug. 20-[22, 2024] failed.", "2024-08-22"),
        ),
        counter_examples=("In May 20 to 30 percent fell.",),
        not_after=r"(?:%|percent|per cent|pct|million|billion|mln|people)",
    ),
    DateRule(
        name="dates.list.month_days",
        pattern="one=( <md> ) AND two=( day=DAYNO <year>? )",
        op="pair",
        args={"list": "1"},
        examples=(
            ("The summit of June 9 and [10] was short.", "2024-06-10"),
            ("The summit of [June 9] and 10 was short.", "2024-06-09"),
        ),
        not_after=r"(?:%|percent|per cent|pct|million|billion|mln|people|others|countries|men)",
    ),
    DateRule(
        name="dates.list.three_days",
        pattern="one=( <md> ) COMMA two=( day=DAYNO ) COMMA? AND three=( day=DAYNO <year>? )"
        " | one=( THE? day=ORDD | day=DAY ) COMMA two=( day=DAYNO ) AND three=( day=DAYNO OF? month=MONTH <year>? )",
        op="triple",
        examples=(
            ("They met on June 3, [5] and 7, 2024.", "2024-06-05"),
            ("They met on 3, 5 and [7 June 2024].", "2024-06-07"),
        ),
        counter_examples=("On June 3, 5 and a half men came.",),
    ),
    DateRule(
        name="dates.range.days_month",
        pattern="one=( THE? day=ORDD | day=DAY ) (JOIN) THE? two=( day=DAYNO OF? month=MONTH <year>? )",
        op="pair",
        examples=(
            ("He was there from [20] to 23 August 2024.", "2024-08-20"),
            ("The 20-[23 August] talks failed.", "2024-08-23"),
        ),
    ),
    DateRule(
        name="dates.list.days_month",
        pattern="one=( THE? day=ORDD | day=DAY ) AND THE? two=( day=DAYNO OF? month=MONTH <year>? )",
        op="pair",
        args={"list": "1"},
        examples=(("It met on [9] and 10 June 2024.", "2024-06-09"),),
    ),
    DateRule(
        name="dates.range.days",
        pattern="one=( (wd=WD COMMA?)? <md> <year>? ) COMMA? (JOIN) two=( (wd=WD COMMA?)? <md> <year>? )",
        op="pair",
        examples=(
            ("It runs from [August 20] to September 3, 2024.", "2024-08-20"),
            ("It runs from August 20 to [September 3].", "2024-09-03"),
        ),
    ),
    DateRule(
        name="dates.range.days.day_first",
        pattern="one=( <dm> <year>? ) (JOIN) two=( <dm> <year>? )",
        op="pair",
        examples=(
            ("It ran from [1 May] to 3 June 2024.", "2024-05-01"),
            ("It ran 1 May-[3 June].", "2024-06-03"),
        ),
    ),
    DateRule(
        name="dates.range.months",
        pattern="one=( month=MONTH <year>? ) (JOIN|SLASH) two=( month=MONTH <year>? )",
        op="pair",
        examples=(
            ("From [January] to July 2024 sales rose.", "2024-01"),
            ("Sales in [January]/March 2024 rose.", "2024-01"),
            ("From January to [July] sales rose.", "2024-07"),
            ("The March-[May] period was bad.", "2024-05"),
        ),
    ),
    DateRule(
        name="dates.list.months",
        pattern="one=( month=MONTH <year>? ) (AND|OR|COMMA) two=( month=MONTH <year>? )",
        op="pair",
        args={"list": "1"},
        examples=(
            ("They met in [December 2023] and May 2024.", "2023-12"),
            ("They met in December 2023 and [May 2024].", "2024-05"),
            ("They met in [April] and May.", "2024-04"),
        ),
        not_after=r"\d",
    ),
    DateRule(
        name="dates.range.years.short",
        pattern="(THE? FISCAL YEARU?)? range=YEARRANGE | THE? range=YEARRANGE FISCAL YEARU",
        op="years",
        examples=(
            ("The plan for [2022-2023] was met.", "2022/2023"),
            ("It ended [fiscal year 2023-24] in good order.", "2023/2024"),
            ("It was in the budget of [the 2023-24 fiscal year].", "2023/2024"),
        ),
        counter_examples=("The code 1998-76 is odd.",),
    ),
    DateRule(
        name="dates.range.weekdays",
        pattern="one=( wd=WEEKDAY ) (JOIN) two=( wd=WEEKDAY (OF? week=DIRS unit=UNIT)? )",
        op="pair",
        examples=(("They met from [Monday] to Wednesday.", "2024-08-19"),),
    ),
    DateRule(
        name="dates.list.weekdays",
        pattern="one=( wd=WEEKDAY ) (AND|OR) two=( wd=WEEKDAY (OF? week=DIRS unit=UNIT)? )",
        op="pair",
        args={"list": "1"},
        examples=(
            ("They met on [Monday] and Tuesday.", "2024-08-19"),
            ("They met on Monday and [Wednesday].", "2024-08-21"),
            ("They meet on [Monday] and Tuesday of next week.", "2024-08-26"),
        ),
    ),
)
