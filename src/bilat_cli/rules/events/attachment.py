"""Words that take a time for themselves: it then dates nothing else of the sentence."""

from __future__ import annotations

ARRANGED = (
    r"scheduled|set|planned|slated|due|fixed|timed|called|arranged|booked|billed|earmarked|tentatively"
    r"|expected|proposed|targeted|is|was|are|were|it|visit|meeting|talks|summit|trip"
)
"""In front of "for" and a time: the time is when it takes place ("planned for May")."""

BESIDE_NOUN = frozenset((*"""
a about after against ahead also amid among an and are as at because before between both but by
despite during following for from had has have he her here his if in into is it its last next not
of on or over said says she since so than that the their then they this through till to told under
until via was we were when where which while who will with within without would
""".split(),))  # fmt: skip
"""Behind a time in the middle of a sentence: words that are no noun named by it."""

HOLDING = frozenset((*"""
accompany aim ask attend base call chair cover design expand follow give head host join know lead
link mean name need offer relate return say see tell use visit want witness
""".split(),))  # fmt: skip
"""Verbs whose participle only describes: the time behind it stays with the main verb."""

OF_NOUNS = frozenset((*"""
begin convene hold launch open organise organize plan schedule set stage start
""".split(),))  # fmt: skip
"""Verbs that gatherings are told with: behind their noun ("talks held on Monday") they are its own."""

HELD_AT = "at|during|in|on the (?:margins|sidelines|fringes) of|on the occasion of"
"""In front of "last year's assembly": what is told took place there, so then."""

NO_NOUN = frozenset((*"""
a also an and are as at be been being both but by first for from further had has have he her his
in is it its later less more most newly not of on or she so that the their then they to was were
which who will with would
""".split(),))  # fmt: skip
"""In front of a participle these are no noun that it could describe."""

COMPLEMENTS = (
    "by|in|on|at|with|between|against|during|under|after|to|over|for|from|last|this|next|here|out"
)
"""Behind a participle: what goes on with it, up to its time."""
