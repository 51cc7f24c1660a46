"""The words of a trigger's clause as a title uses them: what stands before it, what behind."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from bilat_cli.events.draft import Draft
from bilat_cli.events.inflection import base_of
from bilat_cli.events.tidying import finite, one_clause
from bilat_cli.rules.events import wording as data
from bilat_cli.rules.events.nouns import DOCUMENTS

_LONG = 75
"""Characters of a subject at most: a longer one is more than a noun phrase."""


def plain(words: str) -> str:
    """Words without mark-up, white space single, no quotation mark or stop at either end."""
    words = re.sub(r"\]\([^)\s]*\)|[*\[\]]|</?\w+>", " ", words)
    words = re.sub(r"^\s*['’]s?\s", "", words)
    return re.sub(r"\s+", " ", words).strip(" “”\"'‘’,;:.")


@cache
def _leading() -> re.Pattern[str]:
    return re.compile(rf"^(?:[\s,;:–—-]+|(?:{'|'.join(data.CONNECTIVES)})\b)+", re.IGNORECASE)


@cache
def _adverbial() -> re.Pattern[str]:
    return re.compile(rf"^(?:{'|'.join(data.ADVERBIAL)})\b", re.IGNORECASE)


@cache
def _article() -> re.Pattern[str]:
    return re.compile(r"^(?:the|an?|this|these|those|its|their|his|her|our)\s+", re.IGNORECASE)


@cache
def _determiner() -> re.Pattern[str]:
    return re.compile(r"\b(?:the|an?|its|their|his|her|this|these)\s+", re.IGNORECASE)


def subject(draft: Draft, text: str) -> str:
    """The noun phrase that the trigger is told of; empty where only a pronoun stands for it."""
    if draft.phrase is None:
        draft.phrase = _subject(draft, text)
    return draft.phrase


def _subject(draft: Draft, text: str) -> str:
    scene = draft.scene
    index = scene.clause_at(draft.start)
    clause = scene.clauses[index]
    start = clause.start
    if index and clause.link in ("participle", "relative") and _resumes(draft, clause.start):
        # "Quotas, used to ..., were suspended": the main clause goes on behind what was put in.
        start = scene.clauses[index - 1].start
    actors = [m for m in draft.roles.subject if start <= m.start < draft.start]
    if actors:
        # What stands in front of its comma is beside the subject ("On Monday, too, Peru ...").
        start = max(start, start + scene.between(start, actors[0].start).rfind(", ") + 1)
    region = _without_times(draft, text, start, draft.start)
    if _goes_on().search(region) and any(map(finite, region.split()[1:])):
        words = _opening(region)
    else:
        words = _phrase(region, last=is_participle(draft))
    if not words and not draft.rule.verb:
        words = _opening(_without_times(draft, text, scene.sentence.start, draft.start))
    if (
        not words
        and index
        and (
            clause.link in ("relative", "participle", "adverbial", "and")
            or _opens_with_that(draft, index)
        )
    ):
        words = antecedent(draft, text)
    if _amount().fullmatch(words):
        return ""
    if words[:1].islower() and finite(words.split(" ", 1)[0]):
        words = ""
    low = words.casefold()
    if low == "it" and draft.rule.kind in ("signing", "agreement", "other", "founding"):
        words = _named_before(text, scene.sentence.start)
        low = words.casefold()
    if low in data.PRONOUNS or len(words) < 3 or low.split(" ", 1)[0] in data.PERSONAL:
        names = [e.name for m in draft.roles.subject for e in m.entities]
        return " and ".join(dict.fromkeys(names)) if names and len(names) < 3 else ""
    if _market().search(low) or _headless().search(low):
        return ""
    whole = len(words) <= _LONG and not _adverbial().match(words)
    return words if whole else ""


@cache
def _goes_on() -> re.Pattern[str]:
    # "The talks were launched in May but broke down": the second verb of one subject.
    return re.compile(r"\b(?:and|but)\s+(?:\w+ly\s+|also\s+|then\s+|later\s+)*$")


@cache
def _closed() -> re.Pattern[str]:
    return re.compile(
        r",\s*(?:(?:also|then|later|will|would|has|have|had|is|are|was|were|be|been|due|to|set|expected)\s+)*$"
    )


@cache
def _document() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:[Tt]he|[Aa]n?|[Tt]heir|[Ii]ts)\s+(?P<name>(?:[\w'’-]+\s+){{0,5}}?(?:{'|'.join(DOCUMENTS)}))\b"
    )


def _named_before(text: str, start: int) -> str:
    """The document that the sentences right before speak of, for "it was signed in"."""
    found = list(_document().finditer(text, max(0, start - 260), start))
    words = plain(found[-1]["name"]) if found else ""
    own = [
        n for n, word in enumerate(words.split()) if finite(word) or _article().match(f"{word} ")
    ]
    return " ".join(words.split()[own[-1] + 1 :]) if own else words


def _resumes(draft: Draft, start: int) -> bool:
    return _closed().search(draft.scene.between(start + 1, draft.start)) is not None


def is_participle(draft: Draft) -> bool:
    """Is the trigger a participle behind its noun ("the pact agreed in May")?

    It has no auxiliary, nothing for an object, and no subject right in front of it.
    """
    words = draft.scene.between(draft.start, draft.end).split()
    base = base_of(words[0]) if words else None
    if base in (None, "be", words[0]) or base in data.INTRANSITIVE or draft.mood.mood != "plain":
        return False
    if any(0 <= draft.start - m.end < 12 for m in draft.roles.subject):
        return False
    return _bare().match(draft.scene.after(draft.end, 20)) is not None


@cache
def _amount() -> re.Pattern[str]:
    return re.compile(r"[\d.,]+(?: \w+)?|[\d.,]+ (?:mln|billion|million|pct|percent) \w+")


@cache
def _market() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(data.MARKETS)})$")


@cache
def _headless() -> re.Pattern[str]:
    return re.compile(
        r"^\w+ly\s+\w+ing\b|^[a-z]+ed\s+(?:an?|the|its|their|his|her)\b|\b(?:what|who|how|where|why|whether)$"
    )


@cache
def _bare() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:(?:by|in|on|at|from|to|under|with|after|during|between|last|this|earlier|against"
        r"|over|for|as|off|near|along|ahead)\b"
        r"|[\ue005,.;)]|$)"
    )


def antecedent(draft: Draft, text: str) -> str:
    """The last noun phrase before the clause: what ", which" or ", opened in May" speaks of."""
    scene = draft.scene
    index = scene.clause_at(draft.start)
    if not index:
        return ""
    before = scene.clauses[index - 1]
    return _phrase(_without_times(draft, text, before.start, before.end), last=True)


def _without_times(draft: Draft, text: str, start: int, end: int) -> str:
    parts: list[str] = []
    at = start
    for time in draft.scene.times:
        if start <= time.start and time.end <= end and time.type in ("DATE", "TIME"):
            parts.append(re.sub(data.BEFORE_TIME, "", text[at : time.start]))
            at = time.end
    parts.append(text[at:end])
    return " ".join(parts)


def _phrase(words: str, *, last: bool = False) -> str:
    """The noun phrase among the words in front of a verb; the last one of a participle."""
    closed = _closed().search(words) is not None
    words = _trimmed(_leading().sub("", " ".join(words.split())))
    chunks = [chunk.strip() for chunk in re.split(r",\s+", words) if chunk.strip(" ,")]
    while len(chunks) > 1 and (last or _adverbial().match(chunks[0])):
        chunks.pop(0)
    if len(chunks) > 1 and not closed:
        # No comma in front of the verb: a list, or the phrase right before the verb.
        short = all(len(chunk.split()) < 5 for chunk in chunks[:-1]) and " and " in chunks[-1]
        chunks = [", ".join(chunks)] if short else chunks[-1:]
    words = _trimmed(_leading().sub("", chunks[0])) if chunks else ""
    tokens = words.split(" ")
    for place in range(len(tokens) - 2, 0, -1):
        if place < len(tokens) - 1 and finite(tokens[place]):
            # "The pact signed in Oslo": a participle ends the phrase, a verb stands before it.
            own = _adverbial().match(tokens[place + 1]) is not None
            tokens = tokens[:place] if own else tokens[place + 1 :]
            if not own:
                break
    if len(tokens) > 1 and not last and finite(tokens[-1]):
        tokens.pop()
    words = _trimmed(" ".join(tokens))
    if last:
        starts = [m.end() for m in _determiner().finditer(words)]
        words = words[starts[-1] :] if starts else words
    return _article().sub("", _leading().sub("", plain(words)))


def _opening(words: str) -> str:
    """The noun phrase that a sentence opens with, up to its first verb."""
    tokens = _leading().sub("", " ".join(words.split())).split(" ")
    stop = next((n for n, token in enumerate(tokens) if n and finite(token)), len(tokens))
    return _article().sub("", plain(_trimmed(" ".join(tokens[:stop]).split(", ")[0])))


def _trimmed(words: str) -> str:
    """A phrase without the small words at its end."""
    if not _trails(words.rpartition(" ")[2]):
        return words.strip()
    return re.sub(data.TRAILING, "", f" {words}").strip()


@lru_cache(maxsize=4096)
def _trails(word: str) -> bool:
    """May a phrase with this last word end with small words? They end where the phrase does."""
    return re.search(data.TRAILING, f" {word}") is not None


def is_plural(words: str) -> bool:
    """Is a noun phrase plural? By its head, in front of the first preposition."""
    if words.lower().split(" ", 1)[0] in data.NUMBERS:
        return True
    head = re.split(r"\s(?:of|in|on|at|between|for|with|by|from|to|against|over)\s", words)[0]
    last = head.split(" ")[-1].lower()
    if " and " in head or " and the " in words or last in data.PLURALS:
        return True
    return last.endswith("s") and not last.endswith(("ss", "us", "is", "'s", "’s")) and (
        last not in data.SINGULARS and not last.istitle()
    )  # fmt: skip


@cache
def _attribution() -> re.Pattern[str]:
    return re.compile(rf",\s+{data.ATTRIBUTION}\s*\.?\s*$")


def _opens_with_that(draft: Draft, index: int) -> bool:
    clause = draft.scene.clauses[index]
    return draft.scene.between(clause.start, clause.end).split()[:1] == ["that"]


def _says(draft: Draft, index: int) -> bool:
    clause = draft.scene.clauses[index]
    words = draft.scene.between(clause.start, clause.end).split()[:1]
    return bool(words) and words[0].strip(",.") in data.SAYING


def predicate(draft: Draft, text: str) -> str:
    """The words from behind the trigger to the end of its clause, without the times."""
    if draft.told is None:
        draft.told = _predicate(draft, text)
    return draft.told


def _predicate(draft: Draft, text: str) -> str:
    scene = draft.scene
    index = scene.clause_at(max(draft.start, draft.end - 1))
    clause = scene.clauses[index]
    end = clause.end
    # "that" opens the content of an announcement: keep it.
    while end - draft.end < 25 and index + 1 < len(scene.clauses):
        index += 1
        link = scene.clauses[index].link
        if link == "stop" or (link == "speech" and not _opens_with_that(draft, index)):
            break
        end = scene.clauses[index].end
    if index + 1 < len(scene.clauses) and _says(draft, index + 1):
        # "..., officials said": who says it is no part of what happened.
        comma = scene.between(draft.end, end).rfind(",")
        end = draft.end + comma if comma > 0 and end - draft.end - comma < 60 else end
    words = _without_times(draft, text, draft.end, end)
    if clause.link == "relative" or is_participle(draft):
        words = re.split(r",(?!\d)", words)[0]
    words = one_clause(_attribution().sub("", words))
    words = _trimmed(re.sub(r"^(?:here|also)\s+", "", plain(words)))
    if not words and clause.link == "relative":
        own = _phrase(_without_times(draft, text, clause.start, draft.start))
        words = antecedent(draft, text) if own else ""
    return words


def noun_phrase(draft: Draft, text: str) -> str:
    """The noun of a gathering with what it is of: "meeting of transport ministers"."""
    if "noun" not in draft.groups:
        return ""
    start, end = draft.groups["noun"]
    clause = draft.scene.clauses[draft.scene.clause_at(start)]
    more = re.match(r"\s+(?:of|on|between|about)\s+[^,.;:]+", text[end : clause.end])
    tokens = (more.group() if more else "").split()
    stop = next((place for place, token in enumerate(tokens) if finite(token)), len(tokens))
    return plain(f"{text[start:end]} {_trimmed(' '.join(tokens[:stop]))}")
