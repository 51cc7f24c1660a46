"""Words that tell past from future, as alternatives of a regular expression over lower case."""

from __future__ import annotations

FUTURE = (
    r"(?:will|shall|would|'ll|won't)(?:\s+(?:not|also|then|be|have|likely|probably|soon|hold|\w+ly))*"
    r"(?:\s+\w+)?"
    r"|(?:is|are|was|were|be|been)\s+(?:\w+ly\s+)?(?:due|set|likely|scheduled|expected|slated|planned|"
    r"supposed|poised|to\s+(?:be\s+)?\w+|about\s+to|going\s+to)(?:\s+to\s+(?:be\s+|have\s+)?\w+)?"
    r"|(?:plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|schedul(?:ed|es|ing)|slated|hop(?:es?|ed|ing)|"
    r"intend(?:s|ed|ing)?|agree(?:s|d)?|want(?:s|ed)?|prepar(?:es?|ed|ing)|promis(?:es?|ed)|"
    r"vow(?:s|ed)?|pledg(?:es?|ed)|propos(?:es?|ed)|due|set|need(?:s|ed)?|aim(?:s|ed|ing)?|"
    r"invit(?:es|ed)|continues?|likely|urg(?:es|ed|ing)|ready|try(?:ing)?|seek(?:s|ing)?|look(?:s|ing)?"
    r"(?:\s+forward)?|commit(?:s|ted)?|intention|plans?|opportunity)\s+(?:\w+\s+){0,2}?to\s+(?:be\s+|have\s+)?\w+"
    r"|(?:expects?|expected|plans?|scheduled|slated|due|upcoming|forthcoming|tentatively|effective|"
    r"projected|forecasts?|payable|deadline|looks?\s+forward|looking\s+forward|ahead\s+of|"
    r"takes?\s+effect|going\s+to|expire[sd]?|expiring|matur(?:es|ing)|can|could|may\s+(?:be|have|not)|might|should|must)"
    r"|(?:opens|closes|starts|begins|meets|leaves|arrives|visits|travels|hosts|attends|convenes|takes\s+place|take\s+place|polls\s+close|kicks\s+off)"
    r"|to\s+(?:be|begin|start|visit|meet|hold|host|end|attend|discuss|take\s+place|travel|launch|open|"
    r"expire|run|join|convene|resume|continue|mark)"
)
PAST = (
    r"(?:had|has|have|having)\s+(?:\w+ly\s+)?(?:been\s+)?\w+"
    r"|was|were|did|said|told|met|held|took|went|came|left|began|made|gave|saw|rose|fell|won|lost|found|"
    r"became|ran|led|sent|spoke|wrote|brought|bought|sold|paid|got|grew|broke|shot|struck|hit|put|kept|"
    r"set\s+(?:off|up)|cut|drew|fled|flew|fought|gone|known|built|born|chose|drove|felt|hung|heard|hurt|"
    r"laid|lay|lent|let|meant|quit|read|rang|sat|shook|shut|sank|slid|stole|stood|stuck|swept|swore|"
    r"taught|threw|thought|understood|withdrew|woke|wore|caught|dealt|dug|fed|forgot|froze|hid|knew|"
    r"overtook|overthrew|rebuilt|sought|slept|spent|split|spread|sprang|tore|undertook|upheld|arose|"
    r"ago|since|(?!need|indeed|hundred|speed|feed|seed|breed|exceed|proceed|succeed|embed|red|bed|shed|"
    r"united|armed|unprecedented|proposed|so-called|alleged|limited|wed|med|led|inc|ltd|fed)[a-z]{2,}ed"
)
STOP = r"[.!?]\"?\s+(?=\S)(?<!\bmr\.\s)(?<!\bdr\.\s)(?<!\bms\.\s)(?<!u\.s\.\s)(?<!gen\.\s)|\n\s*\n"
FUTURE_BEFORE = r"by|until|till|starting|beginning|effective|later|due|due in|no later than"
PAST_BEFORE = r"since|as of|ended|earlier|ending"
OPENERS = ("on", "in", "at", "by", "for", "during", "through", "until", "since", "from")
