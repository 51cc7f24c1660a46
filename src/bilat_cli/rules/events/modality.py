"""Words in front of a trigger that decide whether the event happened, is planned, or is not one.

Each entry is matched against the end of the words between the clause's start and the trigger;
the first that matches decides. The symbols of the masked sentence may be used.
"""

from __future__ import annotations

GAP = r"(?:[\w-]+ly |also |again |jointly |soon |then |both |later |<T> |on <T> |in <T> |<L> |be |have |<P> )*"
"""What may stand between the deciding word and the trigger."""

DENIAL: tuple[str, ...] = (
    r"(?:did|does|do|has|have|had|was|were|is|are|would|could|will|can) (?:not|never)",
    r"(?:did|does|do|has|have|had|was|were|is|are|would|could|wo|ca)n['’]t",
    r"(?:never|neither|nor|without|not|unlikely to(?: be)?)",
    r"(?:normally|usually|regularly|traditionally|typically|often)",
    r"(?:deny|denied|denies|denying|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to"
    r"|fail(?:s|ed|ing)? to|rul(?:e|es|ed|ing) out|reject(?:s|ed|ing)?|avoid(?:s|ed|ing)?"
    r"|no plans? (?:to|for|of)|no intention (?:to|of)|stop(?:s|ped|ping)? short of)(?: having| any| a| that (?:it|he|she|they)(?: had| have| has)?)?",
    r"(?:if|unless|whether|should|in case|in the event (?:of|that)|provided that)(?: the| a| an| any)?(?: <A>)?(?: to| were to)?",
    r"(?:would|could|might|should|must) have(?: been)?",
    r"(?:no|no longer)(?: such| further| new)?",
)
"""Denied, refused or only imagined: no event."""

PROPOSED: tuple[str, ...] = (
    r"(?:may|might|could|can|would like to|hope[sd]? to|hoping to|want(?:s|ed)? to|wish(?:es|ed)? to|seek(?:s|ing)? to"
    r"|sought to|consider(?:s|ed|ing)?|propos(?:e|es|ed|ing)(?: to| that)?|suggest(?:s|ed|ing)?(?: that)?|offer(?:s|ed)? to"
    r"|invit(?:e|es|ed|ing) <A> to|invit(?:e|es|ed|ing) <A> for|urg(?:e|es|ed|ing) <A> to|call(?:s|ed|ing)? (?:for|on <A> to)|interested in|possib(?:le|ility of)(?: a| the)?|ready to|willing to)",
)
"""A wish, an offer, a draft."""

SCHEDULED: tuple[str, ...] = (
    r"(?:will|shall|['’]ll|wo)(?: not only)?",
    r"(?:is|are|was|were|be|been) (?:also |now |still )?(?:to|set to|due to|due in|due|scheduled (?:to|for)|expected (?:to|in|at)|slated (?:to|for)|going to|about to|planned for|planning to|preparing to|poised to|likely to|on course to)",
    r"(?:plans?|planned|intends?|intended|prepar(?:es|ed|ing)|expects?|expected|agreed|decided|vow(?:s|ed)|pledg(?:es|ed)|promis(?:es|ed)|commit(?:s|ted)|scheduled|due|set|slated|arrang(?:es|ed)) to",
    r"(?:upcoming|forthcoming|planned|scheduled|coming|next|future|expected|proposed)(?: \w+){0,2}",
    r"(?:pending|ahead of|in preparation for|prepar(?:e|es|ed|ing|ations) for|in advance of|look(?:s|ed|ing)? forward to)(?: the| a| an| his| her| its| their)?(?: upcoming| planned| <C>)?",
    r"(?:would|to)",
)
"""Arranged or announced for later."""

PERFECT: tuple[str, ...] = (
    r"had to(?: be)?",
    r"(?:has|have|had|having)(?: also| already| recently| since| now| just)?(?: been)?",
)
"""Done at some time before now: gives no event without a date of its own."""
