"""Words that tell past from future, as alternatives of a regular expression over lower case."""

from __future__ import annotations

FUTURE = (
    r"(?:extend|postpon|delay|defer|adjourn|suspend|reschedul|push(?:ed)?\s+back|put\s+(?:back|off))\w*\s+(?:\S+\s+){0,14}?(?:until|through|till|to)"
    r"|(?:will|shall|would|'ll|won't|can|could|cannot|might|should|must)(?:\s+\w+){0,2}?\s+(?:be|have)"
    r"\s+(?:\w+ly\s+)?\w+"
    r"|(?:will|shall|would|'ll|won't|can|could|cannot|might|should|must)(?:\s+\w+){1,2}"
    r"|(?:if|unless|when|once)\s+(?:[^\s.]+\s+){0,9}?(?:is|are)\s+(?:not\s+)?\w+"
    r"|may\s+(?:not\s+)?(?:be|have)\s+\w+"
    r"|may\s+(?:not\s+|also\s+|still\s+|yet\s+|soon\s+)?(?:lapse|expire|meet|visit|come|go|take|hold|begin|start"
    r"|open|sign|resume|return|seek|travel|leave|arrive|launch|raise|cut|face|need|announce|decide|fail|rise|fall"
    r"|send|join|host|attend|agree|change|continue|reopen|close|end|ask|call|make|run|vote|win|lose)"
    r"|(?:has|have)\s+until"
    r"|(?:has|have|need|needs)\s+to\s+(?:be\s+)?\w+"
    r"|(?:has|have|had)\s+(?:scheduled|planned|promised|vowed|called\s+for|agreed\s+to|decided\s+to)"
    r"|(?:is|are|was|were|be|been)\s+(?:\w+ly\s+)?(?:due|set|likely|scheduled|expected|slated|"
    r"planned|supposed|poised|to\s+(?:be\s+)?\w+|about\s+to|going\s+to)"
    r"(?:\s+to\s+(?:be\s+|have\s+)?\w+)?"
    r"|(?:plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|schedul(?:ed|es|ing)|slated|hop(?:es?|ed|ing)|"
    r"intend(?:s|ed|ing)?|agree(?:s|d)?|want(?:s|ed)?|prepar(?:es?|ed|ing)|promis(?:es?|ed)|"
    r"vow(?:s|ed)?|pledg(?:es?|ed)|propos(?:es?|ed)|due|set|need(?:s|ed)?|aim(?:s|ed|ing)?|"
    r"invit(?:es|ed)|likely|urg(?:es|ed|ing)|ready|seek(?:s|ing)?|decid(?:es?|ed)|"
    r"look(?:s|ing)?(?:\s+forward)?|commit(?:s|ted)?|intention|opportunity|invitation|arranged)"
    r"\s+(?:\w+\s+){0,2}?to\s+(?:be\s+|have\s+)?\w+"
    r"|(?:expects?|expected|scheduled|slated|due|upcoming|forthcoming|tentatively|effective|"
    r"planned\s+(?:a|an|the|for)|projected|payable|deadline|looks?\s+forward|"
    r"looking\s+forward|ahead\s+of|takes?\s+effect|going\s+to|expires?|expiring|matur(?:es|ing)|"
    r"can|could|may\s+(?:be|have|not)|might|should|must)"
    r"|to\s+be\s+\w+ed"
    r"|(?:opens|closes|starts|begins|ends|concludes|resumes|returns|departs|meets|leaves|arrives|visits|travels|hosts|attends|convenes|"
    r"takes\s+place|take\s+place|polls\s+close|kicks\s+off|runs|heads?\s+to\s+the\s+polls|goes\s+to|"
    r"go\s+to\s+the\s+polls)"
)
WEAK = (
    r"to\s+(?:be|begin|start|visit|meet|hold|host|end|attend|discuss|take\s+place|travel|launch|"
    r"open|expire|run|join|convene|resume|continue|mark|sign|receive|welcome|address|set|impose|cut|raise|"
    r"announce|release|publish|report|decide|vote|rule|seek|leave|return|arrive|send|review|hear|consider|"
    r"unveil|close|reopen|lift|ban|hike|talk|brief|face|tour|fly|speak|deliver|submit|present|swear)"
)
"""A bare infinitive: future in "Leaders to meet Friday", not after "they travelled there"."""
PAST = (
    r"(?:had|has|have|having)\s+(?:\w+ly\s+)?(?:been\s+)?\w+"
    r"|was|were|did|said|told|met|held|took|went|came|left|began|made|gave|saw|rose|fell|won|lost|"
    r"found|became|ran|led|sent|spoke|wrote|brought|bought|sold|paid|got|grew|broke|shot|struck|"
    r"kept|set\s+(?:off|up)|drew|fled|flew|fought|gone|known|built|born|chose|drove|felt|"
    r"hung|heard|laid|lay|lent|meant|rang|sat|shook|sank|slid|stole|stood|"
    r"stuck|swept|swore|taught|threw|thought|understood|withdrew|woke|wore|caught|dealt|dug|forgot|"
    r"froze|hid|knew|overtook|overthrew|rebuilt|sought|slept|spent|sprang|tore|"
    r"undertook|upheld|arose|ago|since"
    r"|(?:neither|nor|nobody|none)\s+(?:[^\s.]+\s+){0,8}?could\s+(?:be\s+)?\w+"
    r"|[a-z]{2,}ed"
)
PAST_ANYWAY = ("could not", "couldn't", "would not comment", "would not say")
"""Beginnings of cues that look ahead and are told of the past."""
NOT_PAST = (
    "need", "indeed", "hundred", "speed", "feed", "seed", "breed", "exceed", "proceed", "succeed",
    "embed", "red", "bed", "shed", "united", "armed", "unprecedented", "limited", "med", "fed",
    "so-called", "infrared", "sacred", "kindred", "hatred", "agreed-upon", "talented", "detailed",
)  # fmt: skip
"""Words that end like a past tense and are none."""
STOP = r"[.!?]['\"]?\s+\S|\n\s*\n"
NO_STOP = (
    "mr", "dr", "ms", "mrs", "u.s", "gen", "sen", "rep", "gov", "u.n", "u.k", "st", "lt", "a.m", "p.m",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "vs", "jr",
    "sr", "prof", "col", "maj", "capt", "sgt", "adm", "rev",
)  # fmt: skip
"""A full stop behind one of these, or behind a single letter, ends no sentence."""
FUTURE_BEFORE = r"starting|beginning|effective|later|due|due in|no later than|ahead of|(?:set|scheduled|planned|slated|called|arranged|due|expected|timed) for|run-up to|runup to|countdown to"
PAST_BEFORE = r"since|as of|ended|earlier|ending|follows|followed"
OPEN_BEFORE = r"for(?:\s+(?:early|late|mid|the))?"
"""After "for" the verb tells nothing: soybeans bought for June, figures given for May."""
DEADLINE = r"by(?:\s+the\s+(?:end|start|beginning|middle|close)\s+of)?"
"""A deadline lies ahead where no verb beside it says otherwise."""
LEADS = frozenset({
    "starting", "beginning", "effective", "later", "due", "than", "ahead", "set", "run-up", "runup",
    "countdown", "since", "as", "ended", "earlier", "ending", "follows", "followed", "for", "by",
})  # fmt: skip
"""One of these is in every expression of the four above: the others need not be tried."""
OPENERS = ("on", "in", "at", "by", "for", "during", "through", "until", "since", "from")
