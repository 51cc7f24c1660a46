"""Words before a time that say what it is to a figure, and the ends of clauses between them."""

from __future__ import annotations

import functools
import re

from bilat_cli.figures.patterns import compiled


@functools.cache
def breaks() -> re.Pattern[str]:
    """Where a clause ends inside a sentence."""
    return re.compile(
        r"[;:—]|\s[–-]{1,2}\s|,\s+(?:and|which|while|but|where|with|who)\b", re.IGNORECASE
    )


@functools.cache
def against() -> re.Pattern[str]:
    """Words before a time that a change is measured against."""
    return compiled(
        r"(?:\bfrom|\bthan|\bthan\s+in|\bcompared\s+(?:with|to)(?:\s+{w}){{0,6}}|\bover|\bagainst|"
        r"\bversus|"
        r"\brelative\s+to|\b(?:(?:than|of|to|with|times|as)\s+that|those|level|levels|figure|value|volume)\s+(?:of|in|from)|"
        r"what\s+it\s+was|\bas\s+(?:in|during)|\babove|\bbelow|\bvs\.?|\bthan\s+(?:that|those)\s+(?:of|in))\s+"
        r"(?:the\s+)?(?:level(?:s)?\s+(?:of|in)\s+)?"
        r"(?:an?\s+)?"
        r"(?:(?:same|corresponding|equivalent)\s+(?:\S+\s+)?(?:period|months?|quarter|time)\s+(?:of|in|a)\s+)?$".format(
            w=r"[^\s,;]+"
        ),
    )


@functools.cache
def leading() -> re.Pattern[str]:
    """Words that lead to the end or the start of a stretch: "by", "until", "since"."""
    return compiled(
        r"\b(?:(?P<word>by|until|till|through|from|before|starting|beginning|effective|within)\s+"
        r"(?:at\s+least\s+|the\s+end\s+of\s+|the\s+|end\s+|about\s+|on\s+|in\s+)?"
        r"|(?P<since>since)\s+(?:[^,;]*?\b(?:in|on)\s+|the\s+)?)$",
    )


@functools.cache
def cited() -> re.Pattern[str]:
    """Before a date that is a part of the name of an act."""
    return compiled(
        r"\b(?:Order|Act|Proclamation|Resolution|Directive|Law|Decree|Declaration|Treaty|Agreement|"
        r"Communiqu[eé]|Convention|Protocol)\s+(?:No\.?\s*)?(?:[\w-]+\s+)?of\s+$",
        cased=True,
    )


@functools.cache
def compared_on() -> re.Pattern[str]:
    """Before a time that an earlier percentage was measured against: "11 percent on 2022"."""
    return compiled(r"(?:%|\bpercent|\bper\s+cent|\bpct)\s+on\s+$")


@functools.cache
def put_off() -> re.Pattern[str]:
    """Before the new day of something that was to be held earlier."""
    return compiled(
        r"\b(?:postponed|delayed|rescheduled|put\s+off|put\s+back|pushed\s+back|moved|deferred)\s+"
        r"(?:until|till|to|for)\s+$"
    )


@functools.cache
def started_from() -> re.Pattern[str]:
    """Before a time, the words of what a change started from: "from 3 million in 2021 to"."""
    return compiled(r"\bfrom\s+[^,;]*\d[^,;]*$")


@functools.cache
def led_to() -> re.Pattern[str]:
    """Between the time of what a change started from and what it led to."""
    return compiled(r"^,?\s+to\s+[^,;]*$")
