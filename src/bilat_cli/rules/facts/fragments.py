"""Named pieces of the phrase patterns. RE2 syntax; `{name}` in a pattern stands for a piece."""

from __future__ import annotations

FRAGMENTS: dict[str, str] = {
    "w": r"[^\s,;:()“”\"!?]+",
    "num": r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?",
    "card": r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?)",
    "ord": r"(?:\d{1,3}\s{0,8}(?:st|nd|rd|th)|first[\s-]ever|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|"
    r"tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|"
    r"nineteenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|hundredth|"
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\s-](?:first|second|third|fourth|"
    r"fifth|sixth|seventh|eighth|ninth))",
    "gathering": r"(?:meeting|summit|session|round|dialogue|conference|forum|ministerial|talks|"
    r"consultations?|visit|trip|training|exercises?|drills?|plenum|congress|assembly|"
    r"consultation|symposium|expo|fair|patrol|council)",
    "aux": r"(?:have|has|had|will|would|should|could|may|to|more|than|almost|nearly|about|"
    "roughly|over|"
    r"again|is|are|expected|set|be|further|well|slightly|also)",
    "on": r"(?:[,.;:)]|\s+(?:in|to|from|since|over|by|between|during|last|this|"
    "compared|"
    r"within|every|and|as|on|again|with|for|year|under|current)\b|$)",
    "doc": r"(?:agreements?|memorand(?:um|a)(?:\s+of\s+(?:understanding|cooperation))?|MOUs?|"
    "treat(?:y|ies)|protocols?|"
    r"communiqu[eé]s?|(?:joint\s+)?statements?|declarations?|plans?|framework|contracts?|pacts?|"
    r"accords?|documents?|"
    r"letters?\s+of\s+(?:intent|exchange)|road\s?maps?|charters?|conventions?|arrangements?|partnerships?|"
    r"minutes|outlines?|programmes?|programs?)",
}
