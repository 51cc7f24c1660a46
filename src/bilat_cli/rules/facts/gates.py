"""What a fact must have to be of use: no business of private firms, nothing merely imagined.

A figure of a private firm ("Sales of Northfield Corp rose to 4 million dollars") says nothing of
two countries. It is kept where its sentence names a country, its people, a body of a state, an
organisation of states, or trade across borders ("Northfield Corp will build a plant in Peru for
40 million dollars"; "The ministry bought 9 pct of Northfield"). RE2 syntax.
"""

from __future__ import annotations

FIRM = (
    r"<[A-Z][^<>\n]{0,60}>|\b(?:Corp|Inc|Ltd|Plc|PLC|Co|Cos|Bancorp|Bancshares|Holdings?|GmbH|SpA|"
    r"S\.p\.A|N\.V|S\.A|A\.G|Industries|Partners|Stores|Airlines|Petroleum|Pharmaceuticals|"
    r"Laboratories|Securities)\b|\bQtly\s+div|\b(?:[Cc]ompany|[Ff]irm|[Pp]arent|[Uu]nit)['’]s\b|"
    r"(?i:\b(?:the\s+(?:company|firm)|(?:a|per|common|ordinary|new|preferred|the|all|of)"
    r"\s+shares|(?:a|per)\s+share|"
    r"shares?\s+(?:of|outstanding|rose|fell|closed|were|in)|(?:net|operating)\s+(?:income|profits?|"
    r"loss(?:es)?|sales|earnings)|pre-?tax|after-?tax|share-?holders?|stock-?holders?|dividends?|"
    r"tender\s+offers?|debentures?|takeover|buyout|merger|leveraged|convertible|common\s+stock|"
    r"stock\s+(?:split|exchange|market)|preferred\s+stock|"
    r"quarter(?:ly)?\s+(?:net|profits?|loss|earnings|results)|earnings\s+per|shr|revs|"
    r"subordinated|(?:the|its|\w+['’]s)\s+stock|heavy\s+volume|market\s+share|the\s+directors|bonds?\s+due|"
    r"priced\s+at|over-the-counter|\d%\s+owner|underwrit\w+|"
    r"composite\s+trading|chief\s+executive|chairman\s+and|investment\s+bankers?|outlets|"
    r"franchis\w+|store\s+chain|subsidiar(?:y|ies)|venture\s+capital|mutual\s+funds?)\b)"
)
"""Words that speak of a private firm and its owners."""

STATE = (
    r"(?i:\b(?:governments?|minist(?:er|ers|ry|ries|erial)|central\s+bank|parliament|congress|"
    r"senate|treasury|embassy|ambassador|bilateral|two-way|multilateral|exports?|exported|"
    r"exporters?|imports?|imported|importers?|trade|trading\s+partners?|tariffs?|customs|sanctions|embargo|"
    r"foreign|overseas|abroad|international\s+(?:trade|law|agreements?|community|organi[sz]ations?)|nations|nationwide|national\s+(?:bank|income|debt|"
    r"currency|assembly)|"
    r"countr(?:y|ies)|state-(?:owned|run|controlled)|nationali[sz]ed|state\s+(?:oil|company|bank|"
    r"enterprise)|treat(?:y|ies)|troops|arm(?:y|ies)|military|soldiers|"
    r"border|cross-border|two\s+sides|both\s+sides|agreements?\s+with|worldwide|world|"
    r"president\s+[A-Z]|aid|refugees?|federal|department\s+of)\b)"
)
"""Words that speak of a state, of states, or of what goes across their borders."""

IMAGINED = (
    r"(?i:(?:^|[\s,;“\"(])(?:if|whether|unless|assuming|supposing|suppose|were\s+to|hypothetical\w*|"
    r"speculation|rumou?rs?|ruled\s+out|rules\s+out|ruling\s+out|had\s+hoped|hoped\s+that|would\s+(?:re-?impose|be\s+(?:reasonable|"
    r"acceptable|enough|ideal)))\b)"
)
"""Words that make what follows in their clause a supposition."""

MODAL = r"(?i:\b(?:would|could|might)\b)"
"""Verbs that make the other half of a conditional sentence a supposition."""

SUPPOSED_BEHIND = r"^[^,;.]{0,40}?\b(?:would|might)\b"
MODAL_OR_WILL = r"(?i:\b(?:would|could|might|will)\b)"
INDEFINITE = r"(?i:\b(?:an?|any|such\s+an?)\s+(?:[a-z-]+\s+){0,2}(?:of\s+)?(?:[A-Z]*[$€£¥])?$)"
"""Before a figure and behind it: "a price of 90 dollars would hurt" supposes the price."""

HOLLOW = """
today yesterday tomorrow now then east west north south northeast northwest southeast southwest much
many them they it this that these those others other more less all some both each one ones half
most least here there up down total about nearly and or of the a an to in for on by worth time times
knew know think say said end result results way part rest remainder same such figure figures number amount level value average
country room government ministry company need needs chance hope range what willingness plan plans
"""
"""Words that alone are no subject."""
