"""Datelines: where and when a report was written, cut off so that its first sentence is clean."""

from bilat_cli.rules.layout._record import DatelineRule

DATELINES: tuple[DatelineRule, ...] = (
    DatelineRule(
        name="layout.dateline.city-day-agency",
        needs="()",
        pattern=(
            r"(?P<city><<city>>)<<region>>?[,.]\s+(?P<day><<monthday>>)\s*<<agency>>"
            r"(?:\s*(?:<<dash>>|:)\s*|\s+)"
        ),
        examples=(
            "VILNIUS, Feb. 3 (Harbour News Agency) -- The two ministers met for an hour.",
            "Osaka, Aug. 5 (Harbour Press)--The two ministers met for an hour.",
            "Bled, Slovenia, Sept. 2 (HNA) - The two ministers met for an hour.",
            "Pune [India], 4 May (HNA): The two ministers met for an hour.",
            "TIRANA. June 9 (HNA) - The two ministers met for an hour.",
            "ST. PETERSBURG/MINSK, Jan. 11 (HNA) -- The two ministers met for an hour.",
        ),
        counter_examples=(
            "Vilnius (the capital) said on Feb. 3 that the ministers had met for an hour.",
            "In Bled, Slovenia, Sept. 2 was a holiday (the second) for the ministers.",
        ),
    ),
    DatelineRule(
        name="layout.dateline.city-day",
        needs=",",
        pattern=r"(?P<city><<city>>)<<region>>?,\s+(?P<day><<monthday>>)\s*(?:<<dash>>|:)\s+",
        examples=(
            "VALLETTA, March 7 - The finance minister welcomed his guest.",
            "PORT OF SPAIN, 12 April -- The finance minister welcomed his guest.",
            "Graz, Austria, Oct. 1 — The finance minister welcomed his guest.",
            "Brussels, 6 May 2021\n\nThe finance minister welcomed his guest on Monday.",
            "Quito, nov 30 - the finance minister welcomed his guest.",
            "QUITO, Nov. 30, 2019 _ The finance minister welcomed his guest.",
        ),
        counter_examples=(
            "Valletta, March 7 and Rome, March 9 were the two stops of the tour.",
            "The finance minister, March 7 - a Friday - in mind, welcomed his guest.",
        ),
    ),
    DatelineRule(
        name="layout.dateline.city-day-slashes",
        needs="/",
        pattern=(
            r"(?P<city><<upper>>)<<region>>?,\s+(?P<day><<monthday>>)\.?\s*/"
            r"(?P<agency>[<<U>>][<<L>> .-]+)/\.?\s+"
        ),
        examples=(
            "RIGA, August 5. /HNA/. The envoys opened a third round.",
            "SOFIA, May 14 /HNA/ The envoys opened a third round.",
            "OSH, Kyrgyzstan, May 14. /HNA/. The envoys opened a third round.",
        ),
        counter_examples=("RIGA, August 5. The envoys and/or their deputies opened a round.",),
    ),
    DatelineRule(
        name="layout.dateline.day-agency",
        needs="()",
        pattern=r"(?P<day><<monthday>>)\s*<<agency>>\s*(?:<<dash>>|:)\s*",
        examples=(
            "Aug 5 (HNA) - The bank named a new governor.",
            "Aug. 5 (HNA) --The bank named a new governor.",
            "5 August (Harbour News) -- The bank named a new governor.",
            "Sept. 30 (HNA): The bank named a new governor.",
        ),
        counter_examples=("Aug 5 (a Monday) was the day on which the bank named a governor.",),
    ),
    DatelineRule(
        name="layout.dateline.city-agency-day",
        needs="()",
        pattern=(
            r"(?P<city><<city>>)<<region>>?\s*<<agency>>\s*[,.–—-]?\s*(?P<day><<monthday>>)"
            r"\.?\s*(?:<<dash>>|:)\s*"
        ),
        examples=(
            "LIMA (HNA), 20 November 2019 — The port reopened after a week of storms.",
            "LIMA, Peru (HNA) Nov. 20 - The port reopened after a week of storms.",
            "Cusco (Harbour News) - 20 Nov: The port reopened after a week of storms.",
        ),
        counter_examples=("LIMA (HNA) — The port reopened on 20 November - a Friday.",),
    ),
    DatelineRule(
        name="layout.dateline.city-agency",
        needs="()",
        pattern=r"(?P<city><<city>>)<<region>>?\s*<<agency>>\s*(?:<<dash>>|:)\s*",
        examples=(
            "LIMA (HNA) _ The port reopened after a week of storms.",
            "LIMA, Peru (HNA)\n\nThe port reopened after a week of storms.",
            "Cusco, Peru (HNA) — The port reopened after a week of storms.",
            "NEW DELHI (Harbour News Agency) - The port reopened after a week of storms.",
        ),
        counter_examples=(
            "Lima (population ten million) - reopened its port after a week of storms.",
            "The Port Authority (PA) said the port reopened after a week of storms.",
        ),
    ),
    DatelineRule(
        name="layout.dateline.agency-city-day",
        needs="()",
        pattern=(
            r"<<agency>>\s*<<dash>>\s*(?P<city><<city>>)<<region>>?,\s+(?P<day><<monthday>>)"
            r"\s*(?:<<dash>>|:)\s*"
        ),
        examples=(
            "(HNA) - VALLETTA, MAR 7 - The finance minister welcomed his guest.",
            "(HNA) – Graz, Austria, 7 March – The finance minister welcomed his guest.",
            "(Harbour News) -- QUITO, Nov. 30 -- The finance minister welcomed his guest.",
        ),
        counter_examples=("(HNA) - The finance minister, on March 7 - a Friday - spoke.",),
    ),
    DatelineRule(
        name="layout.dateline.city-day-agency-stops",
        needs=".",
        pattern=(
            r"(?P<city><<city>>)<<region>>?[.,]\s+(?P<day><<monthday>>)\.?\s+"
            r"(?P<agency>[<<U>>][<<U>>0-9&.]+(?:\s+[<<U>>0-9&]{2,}){0,3})\s*(?:<<dash>>|:)\s+"
        ),
        examples=(
            "RIGA. August 5. HARBOUR BRIEF - The envoys opened a third round.",
            "RIGA, Aug 5, 2021 HNA - The envoys opened a third round.",
            "SOFIA. 14 May. HNA: The envoys opened a third round.",
        ),
        counter_examples=("RIGA. August 5. The envoys opened a third round - in camera.",),
    ),
    DatelineRule(
        name="layout.dateline.city-day-stop",
        needs=".",
        opening=True,
        town=True,
        pattern=r"(?P<city><<upper>>)<<region>>?[.,]\s+(?P<day><<monthday>>)\.\s+",
        examples=(
            "BAKU, Azerbaijan, June 5. The two ministers spent an hour on the plan for a ferry line, "
            "which had been put off twice, and then agreed on most of what was left of it.",
            "RIGA. August 5. The two ministers spent an hour on the plan for a ferry line, which had "
            "been put off twice, and then agreed on most of what was left of it.",
            "OSLO, 5 June 2019. The two ministers spent an hour on the plan for a ferry line, which "
            "had been put off twice, and then agreed on most of what was left of it.",
        ),
        counter_examples=(
            "MARKETS, June 5. The two ministers spent an hour on the plan for a ferry line, which had "
            "been put off twice, and then agreed on most of what was left of it.",
        ),
    ),
    DatelineRule(
        name="layout.dateline.city-bare-agency",
        opening=True,
        town=True,
        pattern=(
            r"(?P<city>[<<U>>][<<L>>.'’-]+(?:\s[<<U>>][<<L>>.'’-]+){0,2}?)<<region>>?\s+"
            r"(?P<agency>[A-Z]{2,4})\s*(?:--+|—|–)\s+"
        ),
        examples=(
            "Oslo HNA — Two patrol boats, which had been promised in the spring and then put off "
            "for half a year, were handed over to the coast guard on Monday.",
            "Hong Kong HNA  — Two patrol boats, which had been promised in the spring and then put "
            "off for half a year, were handed over to the coast guard on Monday.",
            "Lima, Peru HNA -- Two patrol boats, which had been promised in the spring and then put "
            "off for half a year, were handed over to the coast guard on Monday.",
        ),
        counter_examples=("Patience HNA — two patrol boats were handed over on Monday.",),
    ),
    DatelineRule(
        name="layout.dateline.city-colon",
        needs=":",
        opening=True,
        town=True,
        pattern=r"(?P<city><<upper>>)<<region>>?:\s+",
        note="Only for a city that the program knows: headings look the same.",
        examples=(
            "ISLAMABAD: The two ministers spent an hour on the plan for a ferry line, which had been "
            "put off twice, and then agreed on most of what was left of it.",
            "LAHORE, Pakistan: The two ministers spent an hour on the plan for a ferry line, which "
            "had been put off twice, and then agreed on most of what was left of it.",
            "KUALA LUMPUR: The two ministers spent an hour on the plan for a ferry line, which had "
            "been put off twice, and then agreed on most of what was left of it.",
        ),
        counter_examples=(
            "OPINION: The two ministers spent an hour on the plan for a ferry line, which had been "
            "put off twice, and then agreed on most of what was left of it.",
            "LONDON: A city of bridges",
        ),
    ),
    DatelineRule(
        name="layout.dateline.known-city",
        opening=True,
        town=True,
        pattern=r"(?P<city><<city>>)<<region>>?\s*(?:--+|—|–)\s*",
        note="A city in small letters: only one that the program knows, before a long paragraph.",
        examples=(
            "Helsinki — Two patrol boats, which had been promised in the spring and then put off "
            "for half a year, were handed over to the coast guard on Monday.",
            "Bogotá -- Two patrol boats, which had been promised in the spring and then put off "
            "for half a year, were handed over to the coast guard on Monday.",
            "Nairobi, Kenya – Two patrol boats, which had been promised in the spring and then put "
            "off for half a year, were handed over to the coast guard on Monday.",
        ),
        counter_examples=(
            "Patience — two patrol boats, which had been promised in the spring and then put off "
            "for half a year, were handed over to the coast guard on Monday.",
            "Helsinki — What Comes Next",
            "Helsinki — the capital, which had waited for half a year and then a whole summer — "
            "saw two patrol boats handed over to the coast guard on Monday.",
        ),
    ),
    DatelineRule(
        name="layout.dateline.city",
        pattern=r"(?P<city><<upper>>)<<region>>?\s+<<dash>>\s+",
        opening=True,
        stop=(
            "THE FACT UPDATE BREAKING CORRECTED ANALYSIS OPINION NATO QUESTION PRESIDENT NOTE "
            "URGENT SUMMARY BACKGROUND WATCH U.S. U.K. U.N. EU UN ASEAN"
        ),
        note="Only for the first paragraph, and only in capitals: a heading may look like this.",
        examples=(
            "HELSINKI — Two patrol boats were handed over to the coast guard.",
            "PANAMA CITY -- Two patrol boats were handed over to the coast guard.",
            "HELSINKI _\n\nTwo patrol boats were handed over to the coast guard.",
            "KEY WEST, Fla. _ Two patrol boats were handed over to the coast guard.",
        ),
        counter_examples=(
            "MINISTER MEETS COAST GUARD - OFFICIAL\n\nTwo patrol boats were handed over.",
            "FACT SHEET — Two patrol boats were handed over to the coast guard.",
            "Helsinki — the capital — saw two patrol boats handed over to the coast guard.",
        ),
    ),
)
