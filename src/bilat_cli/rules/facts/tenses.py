"""Words that tell news from what was long before it. RE2 syntax."""

from __future__ import annotations

PRESENT = (
    r"(?i:\b(?:is|are|has|have|remains?|stands?|owes?|holds?|now|currently|today|says|"
    r"can|must|may|ha(?:s|ve)n['’]t|isn['’]t|aren['’]t|expects?|plans?|estimates?|needs?|wants?|"
    r"seeks?|intends?|makes?|accounts?|accounting|faces?|puts?|covers?|runs?|costs?|produces?|"
    r"employs?|supplies|buys?|sells?|includes|provides?|supports?|contains?|"
    r"serves?|represents?|totals|ranks?|hosts|handles|carries|operates|amounts|exceeds|attracts|links|consists|comprises|maintains|enjoys|invests?|to\s+date|so\s+far|being|we['’]re|we['’]ve|i['’]m|"
    r"it['’]s|they['’]re|going\s+to|builds?|brings?|comes?|continues?|offers?|lends?|receives?|"
    r"would|could|should)\b)"
)
"""The sentence tells of the time of the report."""

NEWS = (
    r"(?i:\b(?:sign(?:ed|ing)|pledg(?:ed|ing)|announc(?:ed|ing)|promis(?:ed|ing)|offer(?:ed|ing)|"
    r"exchanged|agreed|approv(?:ed|ing)|launch(?:ed|ing)|unveil(?:ed|ing)|committ(?:ed|ing)|inked|"
    r"concluded|witness(?:ed|ing)|award(?:ed|ing)|grant(?:ed|ing)|initialled|initialed|"
    r"proposed|imposed|demanded|requested|threatened|ordered|earmarked|allocated|"
    r"will|shall|said|told|added|reported|declared|authori[sz](?:ed|ing)|doubled|put|provid(?:ed|ing))\b)"
)
"""Verbs of what a report tells as its news."""

PAST = (
    r"(?i:\b(?:was|were|had|did|became|began|came|fell|rose|grew|went|took|made|gave|lost|won|"
    r"killed|left|held|died|fought|fled|drew|ran|saw|led|met|paid|spent|bought|sold|built|sent|brought|used\s+to|[a-z]{3,}ed)\b)"
)
"""Verbs in the past."""

COMING = r"(?i:\b(?:will|shall)\b)"
"""What is announced: its day is that of the news."""

MARKING = r"(?i:\b(?:mark|marks|marking|celebrate|celebrates|celebrating|fell|falls|observe)\b)"
"""Before an anniversary: the time told is that of the day itself."""

HISTORIC = r"(?:\bWorld\s+War\b|\bCold\s+War\b|\b(?:[A-Z]\w+)\s+War\s+(?:of|in)\b|\bcolonial\b)"
"""What is told of such a time is not of the day of the report."""

LATER = r"(?i:\b(?:will|would|upcoming|forthcoming|next|to\s+be\s+held|plans?\s+to|going\s+to|hosting\s+of)\b)"
"""A numbered meeting that is still to come: the day of the report is not its day."""

GOING_ON = r"^(?:He|She|They|It|The\s+two(?:\s+sides)?|Both(?:\s+sides)?)\s+(?:[a-z]+\s+)?also\b"
"""How a sentence begins that goes on with the same talks."""

TRAVELLED = (
    r"(?i:^\s+(?:have\s+|had\s+|alone\s+)?(?:visited|travell?ed\s+to|went\s+to|came\s+to|flew\s+to|"
    r"holidayed|vacationed|toured)\b)"
)
"""Behind a count of people: they were tourists."""

INTENDED = (
    r"(?i:\b(?:aim|aims|aimed|aiming|want|wants|plan|plans|hope|hopes|intends?|intended|targets?|"
    r"goal|meant|expected|set|will|would|should|shall|could|agreed|pledged|vowed|undertook)\b)"
)
"""What is to be reached is a time ahead."""

CARRIED_ON = (
    r"(?i:\balso\b|\bas\s+well\b|\baccounted\b|\baccounting\b|\bof\s+(?:the|that|this)\s+(?:total|amount|"
    r"sum)\b|\bof\s+which\b)"
)
"""How a sentence told in the past goes on with the figures of the one before it."""

SAME_PERIOD = (
    r"(?i:\b(?:over|in|during|for)\s+the\s+same\s+period\b(?:\s*[,.;]|\s*$|\s+(?:the|its|a|an|[\d$€£¥]))|"
    r"\b(?:over|in|during)\s+(?:that|this)\s+period\b)"
)
"""The time of the figure before: "over the same period", not "the same period of 2023"."""

DEEDS = (
    r"(?i:\b(?:handed|presented|delivered|returned|thanked|invited|noted|noting|stressed|hailed|praised|"
    r"gifted|donated|gave|opened|inaugurated|conferred|received|brought|accompanied|invested|released|"
    r"freed|welcomed|attended)\b)"
)
"""What is done or said on a visit: without a day of its own it was on that of the report's news."""
