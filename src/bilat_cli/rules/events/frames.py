"""What opens a report, and which titles mark a release that reports its own day."""

from __future__ import annotations

OPENING_SENTENCES = 5
"""Headline, captions and the first paragraphs: where the day of the news is said."""

FRAME_SENTENCES = 14
"""How far into a report what is told without a date is of the day of the news."""

AUXILIARIES: frozenset[str] = frozenset(
    {"was", "were", "been", "also", "then", "later", "earlier", "formally", "have", "has", "had"}
)
PASTS: frozenset[str] = frozenset(
    {
        "met", "held", "had", "spoke", "struck", "sent", "saw", "sat", "came", "flew", "left", "paid",
        "made", "began", "took", "won", "led", "broke", "cut", "gave", "put", "set", "told",
        "laid", "oversaw", "went",
    }
)  # fmt: skip
"""Past forms that do not end in -ed."""

JOURNEYS: frozenset[str] = frozenset({"flies", "fly", "travels", "leaves", "departs", "heads"})
"""In the present tense they tell of the days to come."""

WITNESSED: str = (
    r"witness(?:ed|ing)?|oversaw|presided over|attended|watched|after|following|before|while"
)
"""In front of a gerund that tells of what happened ("witnessed the signing of")."""

RELEASE_TITLES: tuple[str, ...] = (
    r"readout\b",
    r"(?:joint |press |media )*(?:statement|communiqu[eé]|declaration|readout|release)\b",
    r"(?:opening |closing )?remarks\b",
    r"fact ?sheet\b",
    r"(?:\S+ ){0,6}joint (?:statement|readout|declaration|fact sheet|vision)\b",
    r"(?:bill|proclamation|executive order|memorandum|notice|message)\b",
    r"(?:background )?press (?:briefing|call|gaggle)\b",
)
"""Openings of titles under which governments publish what they did or said that day."""

ACTS: frozenset[str] = frozenset(
    {
        "meeting", "call", "signing", "agreement", "statement", "announcement", "aid", "sanction",
        "appointment", "election", "dispute", "summit", "visit",
    }
)  # fmt: skip
"""Kinds that happen on a day or within some weeks, and are not dated by a longer stretch."""

OCCASIONAL: frozenset[str] = frozenset({"anniversary", "observance"})
"""Kinds that last a year or name one, and are dated by years, not by what stands around."""

GATHERINGS: frozenset[str] = frozenset({"meeting", "summit", "visit", "call"})
"""Kinds that "the meeting", "the visit" can mean later in a report."""

WRITTEN: frozenset[str] = frozenset({"agreement", "signing", "founding"})
"""Kinds whose passive ("negotiations were launched") is about the report's own pair."""

MUTUAL: frozenset[str] = frozenset(
    {
        "anniversary",
        "observance",
        "founding",
        "signing",
        "agreement",
        "meeting",
        "summit",
        "exercise",
        "statement",
    }
)
"""Kinds that have the report's pair where the text says "both", "bilateral"."""

REPORTED_FROM: frozenset[str] = frozenset({"meeting", "signing", "summit", "agreement"})
"""Kinds that happen where the report is datelined, when its opening names no other place."""

COUNTED_FROM: str = r"(?:days|weeks|months|years|decades) (?:since|into)"
"""What follows is told as a count ("eleven months since the invasion"), not of the day of the news."""

ANAPHORIC: tuple[tuple[str, int], ...] = (
    (
        r"(?:(?:earlier|later)(?: on)? )?(?:on |in )?(?:the|that) (?:same )?(?:day|morning|afternoon|evening|night)",
        0,
    ),
    (r"(?:on )?the (?:previous|preceding) day|(?:the|a|one) day (?:before|earlier)", -1),
    (r"(?:on )?the (?:following|next) day|(?:the|a|one) day (?:after|later)", 1),
)
"""Days told by the day of what was told before, and their distance from it."""

SPANS: str = (
    r"(?:over|in|during|for|within) (?:the|these|those) (?:past|last|recent)"
    r"|in recent|so far|to date|once again|every|each (?:year|month|week|day)|since then|regularly"
)
"""Tell of a stretch or a habit, which the day of the news does not date."""

TO_COME: str = r"later (?:today|tonight|this\b)"
"""Still ahead on the day of the report, whatever tense the verb has."""

REMARKS: str = (
    r"made (?:the|these|those|his|her) (?:remarks?|comments?|statements?|pledges?|announcements?|appeals?|calls?)"
    r"|(?:remarks|comments|announcement|statement) (?:came|was made|were made)"
)
"""Ties a sentence to what was just reported, and so to the frame's day."""

BACKWARD: str = (
    r"(?:after|following|during|at|in|on the sidelines of|at the end of|ahead of|before) (?:the|their|this|that|his|her|both|these)"
    r" (?:\w+ ){0,2}?(?:meeting|talks|visit|summit|ceremony|conference|call|conversation|session|signing|dialogue|consultations|discussions|negotiations|event|forum|trip|stay|tour|banquet|dinner|communiqu[eé]|statement)"
)
"""Opens a sentence that goes on about an event told before."""
