"""Abbreviations whose stop need not end a sentence, by what may follow them."""

# Always followed by a name or a number: the stop never ends a sentence.
NEVER_LAST: frozenset[str] = frozenset(
    ["mr", "mrs", "ms", "messrs", "dr", "prof", "gen", "sen", "sens", "rep", "reps", "gov", "govs",
     "lt", "col", "capt", "sgt", "rev", "hon", "pres", "amb", "maj", "cmdr", "adm", "brig", "cpl",
     "supt", "insp", "mlle", "mme", "st", "ste", "mt", "ft", "vs", "sheikh", "atty", "asst", "dep",
     "cf", "viz", "esp", "approx", "e.g", "i.e", "fr", "sr", "sra", "hr", "fig", "figs",
     "rtd", "ret", "lt-gen", "maj-gen", "lt.-gen", "vice-adm"]
)  # fmt: skip

# Followed by a number they do not end a sentence; else they do.
BEFORE_NUMBER: frozenset[str] = frozenset(
    ["no", "nos", "art", "arts", "vol", "vols", "p", "pp", "par", "para", "paras", "ch",
     "rs", "res", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
     "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "c", "ca",
     "tel", "ext", "dlrs", "stg", "s"]
)  # fmt: skip

# May stand last; a capital after them is part of the same sentence unless it opens one.
MAY_BE_LAST: frozenset[str] = frozenset(
    ["min", "sec", "secy", "inc", "corp", "ltd", "co", "cos", "bros", "plc", "cie", "jr", "etc",
     "al", "dept", "govt", "intl",
     "assn", "univ", "mfg", "a.m", "p.m", "ph.d", "u.s", "u.k", "u.n", "u.s.a", "u.s.s.r", "e.u",
     "d.c", "n.y", "l.a", "b.c", "a.d", "est", "ave", "blvd", "rd", "bldg", "pty", "s.a",
     "calif", "mass", "fla", "ala", "ariz", "ark", "colo", "conn", "del", "ga", "ill", "ind",
     "kan", "ky", "la", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore",
     "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "ont", "que", "alta"]
)  # fmt: skip

# Words that open a sentence far more often than they follow an abbreviation in a name.
OPENERS: frozenset[str] = frozenset(
    ["the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their",
     "our", "this", "that", "these", "those", "there", "here", "in", "on", "at", "by", "for",
     "from", "with", "without", "under", "during", "since", "after", "before", "following", "as",
     "but", "and", "or", "so", "yet", "if", "when", "while", "where", "what", "who", "how", "why",
     "although", "though", "because", "however", "meanwhile", "moreover", "also", "both", "some",
     "many", "most", "several", "such", "other", "another", "all", "no", "not", "to", "of",
     "last", "earlier", "later", "then", "now", "today", "yesterday", "asked", "according",
     "speaking", "despite", "between", "among", "through", "over", "about", "against", "until",
     "once", "one", "two", "three", "more", "only", "even", "still", "noting", "let", "thank", "is",
     "are", "was"]
)  # fmt: skip

# Openers that count after an initialism even where a machine has put every word after a stop in
# capitals ("the U.S. Is"), as in wire archives of the 1980s.
STRONG_OPENERS: frozenset[str] = frozenset(
    ["the", "he", "she", "it", "they", "however", "meanwhile", "no", "both"]
)
