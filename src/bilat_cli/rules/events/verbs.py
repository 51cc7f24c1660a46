"""Verbs whose forms are not made by rule, and base forms that titles put into the present tense."""

from __future__ import annotations

IRREGULAR: dict[str, tuple[str, str]] = {
    "be": ("was", "been"),
    "become": ("became", "become"),
    "begin": ("began", "begun"),
    "break": ("broke", "broken"),
    "bring": ("brought", "brought"),
    "build": ("built", "built"),
    "buy": ("bought", "bought"),
    "choose": ("chose", "chosen"),
    "come": ("came", "come"),
    "cut": ("cut", "cut"),
    "draw": ("drew", "drawn"),
    "fall": ("fell", "fallen"),
    "fly": ("flew", "flown"),
    "freeze": ("froze", "frozen"),
    "give": ("gave", "given"),
    "go": ("went", "gone"),
    "hit": ("hit", "hit"),
    "hold": ("held", "held"),
    "lay": ("laid", "laid"),
    "leave": ("left", "left"),
    "lose": ("lost", "lost"),
    "make": ("made", "made"),
    "meet": ("met", "met"),
    "oversee": ("oversaw", "overseen"),
    "pay": ("paid", "paid"),
    "put": ("put", "put"),
    "run": ("ran", "run"),
    "see": ("saw", "seen"),
    "sell": ("sold", "sold"),
    "send": ("sent", "sent"),
    "set": ("set", "set"),
    "shoot": ("shot", "shot"),
    "shut": ("shut", "shut"),
    "show": ("showed", "shown"),
    "sink": ("sank", "sunk"),
    "speak": ("spoke", "spoken"),
    "strike": ("struck", "struck"),
    "swear": ("swore", "sworn"),
    "sweep": ("swept", "swept"),
    "take": ("took", "taken"),
    "write": ("wrote", "written"),
    "get": ("got", "got"),
    "win": ("won", "won"),
    "wind": ("wound", "wound"),
    "withdraw": ("withdrew", "withdrawn"),
}
"""Past form and participle."""

DOUBLING: frozenset[str] = frozenset(
    {"commit", "expel", "slap", "ship", "wrap", "scrap", "ban", "ram", "compel", "admit", "submit", "permit", "transfer", "plan", "cancel", "level", "travel", "tap", "defer", "confer", "stop", "drop", "set", "cut", "put", "hit", "shut", "begin", "run", "win"}
)  # fmt: skip
"""The last letter is doubled before an ending."""

BASES: tuple[str, ...] = (
    *"""
    accuse allocate announce approve attack attend be become begin blacklist bomb break bring call carry clash
    come commit complete conduct contest create cut deliver donate downgrade ease endorse enter
    establish expand expel extend file fire found grant hand highlight hold impose inaugurate initiate
    introduce invade join kick launch levy lift lodge lose offer open pledge present prolong promise promote
    protest provide raise recall release remove renew resign resume sanction send sever shell ship
    slap stage start strike summon suspend swear sweep take test test-fire tighten win withdraw wrap
    agree follow fly head return assume notify inform tell exist officiate attend preside witness oversee perform lay
""".split(),
)
"""Verbs of triggers that are written out in the patterns of their rules."""
