"""Numbers that are no facts. Patterns stand right before and right behind the number (RE2)."""

from __future__ import annotations

from bilat_cli.rules.facts._record import Refusal

REFUSALS = (
    Refusal(
        name="fact.refuse.age",
        before=r"(?i:\b(?:aged?|turned|turns)\s+)",
        examples=(),
        counter_examples=("He is aged 61 people say.",),
    ),
    Refusal(
        name="fact.refuse.age-comma",
        before=r"[A-Z][\w.'-]+,\s+",
        after=r",",
        examples=(),
        counter_examples=("Maria Gomez, 56, people say, was there.",),
    ),
    Refusal(
        name="fact.refuse.years-old",
        after=r"[\s-]+(?:years?|months?|weeks?)[\s-]+(?:olds?\b|of\s+age)",
        examples=(),
        counter_examples=("A 35-year-old teacher spoke.", "She is 40 years old."),
    ),
    Refusal(
        name="fact.refuse.label",
        before=r"(?i:\b(?:no|nos|numbers?|sections?|sec|articles?|art|chapters?|resolutions?|"
        r"orders?|"
        r"flights?|rooms?|routes?|highways?|phases?|pages?|pp?|vol|volumes?|titles?|suites?|"
        r"proclamations?|annex|appendix|table|figure|step|article\s+[ivx]+|apollo|artemis|"
        r"fortune|parts?|"
        r"platform|gate|runway|channel|psalm|verse|grade|tier|class|mark|model|boeing|airbus|"
        r"directives?|determinations?|regulations?|schedule|paragraphs?|clauses?)"
        r"[\s.#-]*(?:[(]\w[)])?)",
        examples=(),
        counter_examples=(
            "See Section 301 tariffs of the law.",
            "Flight 12 passengers were late.",
            "Resolution 2231 members of the Council",
            "Fortune 500 companies came.",
        ),
    ),
    Refusal(
        name="fact.refuse.clock",
        after=r"(?i:(?::\d\d|\s*(?:[ap]\.?\s?m\b|gmt\b|o.clock|hours?\s+(?:gmt|local|on|utc)|"
        r"e[sd]t\b)))",
        examples=(),
        counter_examples=("At 4 p.m. they left.", "They met at 0900 GMT."),
    ),
    Refusal(
        name="fact.refuse.score",
        after=r"\s?[-–]\s?\d+\s+(?:votes?|win|victory|defeat|majority|decision|draw|tie)\b",
        examples=(),
        counter_examples=("The bill passed on a 97-2 vote.",),
    ),
    Refusal(
        name="fact.refuse.score-tail",
        before=r"\b\d+\s?[-–]\s?",
        after=r"\s+(?:votes?|win|victory|defeat|majority|decision|draw|tie)\b",
        examples=(),
        counter_examples=("The bill passed on a 97-2 vote.",),
    ),
    Refusal(
        name="fact.refuse.vote",
        before=r"(?i:\bvot(?:e|ed|ing|es)\s+(?:of\s+|was\s+|by\s+)?)",
        after=r"\s+(?:to|against|in\s+favou?r)\b",
        examples=(),
        counter_examples=("Parliament voted 250 to 31 for it.",),
    ),
    Refusal(
        name="fact.refuse.votes",
        after=r"(?i:\s+(?:votes?|ballots?|goals?|runs|wickets|sets|abstentions?)\b)",
        examples=(),
        counter_examples=("It won 312 votes.",),
    ),
    Refusal(
        name="fact.refuse.phone",
        after=r"[)\s-]{1,2}\d{3,4}[-\s]\d{4}",
        examples=(),
        counter_examples=("Call 202-555-0143 people.",),
    ),
    Refusal(
        name="fact.refuse.phone-tail",
        before=r"\b\d{3,4}[-\s]",
        examples=(),
        counter_examples=("Call 555-0143 people.",),
    ),
    Refusal(
        name="fact.refuse.address",
        after=r"\s+(?:[A-Z][a-z]+\s+){0,2}"
        r"(?:Street|Avenue|Road|Boulevard|Drive|Lane|Squares?|Floor|St\.|Ave\.)",
        examples=(),
        counter_examples=("He lives at 10 Downing Street.", "Meet at 1600 Pennsylvania Avenue."),
    ),
    Refusal(
        name="fact.refuse.attached",
        before=r"(?:[\w/.@#&_=%]|[A-Za-z]-|\w[’'])",
        note="part of a name or address: F-16, COVID-19, G20, 9/11, a link",
        examples=(),
        counter_examples=("Ten F-16 jets", "The G20 members met.", "https://x.org/12 people"),
    ),
    Refusal(
        name="fact.refuse.denied",
        before=r"(?i:\b(?:not|never)\s+(?:always\s+|quite\s+|entirely\s+)(?:an?\s+)?)",
        examples=(),
        counter_examples=("There is not always 100 percent agreement.",),
    ),
    Refusal(
        name="fact.refuse.slash",
        after=r"(?:/\s?\d|\.\d+\.\d|[A-Z]\b|%\d)",
        examples=(),
        counter_examples=("After 9/11 countries changed.", "They run 24/7 lines."),
    ),
    Refusal(
        name="fact.refuse.one-in",
        before=r"(?i:\b(?:one|two|1)\s+(?:in|out\s+of)\s+(?:every\s+)?)",
        examples=(),
        counter_examples=("It is one in 5 people.",),
    ),
    Refusal(
        name="fact.refuse.series",
        before=r"\b[A-Z]{2,}\s+",
        after=r"\s+series\b",
        examples=(),
        counter_examples=("The PC 7000 series computers sell.",),
    ),
    Refusal(
        name="fact.refuse.all-but",
        before=r"(?i:\ball\s+but\s+)",
        examples=(),
        counter_examples=("All but two provinces agreed.",),
    ),
    Refusal(
        name="fact.refuse.group-of",
        before=r"(?i:\bgroup\s+of\s+(?:the\s+)?)",
        examples=(),
        counter_examples=("The Group of Seven countries met.",),
    ),
    Refusal(
        name="fact.refuse.first-days",
        before=r"(?i:\bfirst\s+)",
        after=r"\s+(?:days|weeks|months|years|minutes|hours)\b",
        examples=(),
        counter_examples=("In the first 100 days he met them.",),
    ),
    Refusal(
        name="fact.refuse.format",
        after=r"(?:\s?\+\s?\d|-on-\d)",
        examples=(),
        counter_examples=("The 2+2 talks went on.",),
    ),
    Refusal(
        name="fact.refuse.format-tail",
        before=r"\d\s?\+\s?",
        examples=(),
        counter_examples=("The 2+2 talks went on.",),
    ),
    Refusal(
        name="fact.refuse.calibre",
        after=r"(?i:[\s-]*(?:mm|cc|cal|caliber|calibre|millimeters?|millimetres?)\b)",
        examples=(),
        counter_examples=("They sent 155mm artillery rounds.",),
    ),
    Refusal(
        name="fact.refuse.out-of",
        before=r"\b\d{1,2}\s+(?:of|in|out\s+of)\s+(?:every\s+)?",
        note="the whole of a poll: 6 of 10 people",
        examples=(),
        counter_examples=("Some 6 of 10 people agreed.",),
    ),
    Refusal(
        name="fact.refuse.point",
        before=r"(?i:\bpoint\s+)",
        note="the end of a spoken decimal: one point six billion",
        examples=(),
        counter_examples=("It is one point six billion dollars of aid.",),
    ),
    Refusal(
        name="fact.refuse.hundred-and",
        before=r"(?i:\bhundred\s+and\s+(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty\s+)?)",
        note="the end of a numeral in words",
        examples=(),
        counter_examples=("Two hundred and thirty four people came.",),
    ),
    Refusal(
        name="fact.refuse.distance",
        after=r"(?i:[\s-]*(?:miles?|km|kms|kilomet(?:er|re)s?|feet|met(?:er|re)s?)\s+(?:\([^)]*\)\s+)?"
        r"(?:north|south|east|west|away|behind\b|from\b|off\b|up\b|inland|inside|outside|underground|beneath|"
        r"below|above\s+(?:the|sea)))",
        note="where something lies is no measure of it",
        examples=(),
        counter_examples=("The port lies 90 km south of Lima.", "It is 300 miles from here."),
    ),
    Refusal(
        name="fact.refuse.inflection",
        after=r"(?:['’]?s\b|(?:st|nd|rd|th)\b)",
        examples=(),
        counter_examples=("In the 1990s firms came.",),
    ),
)
