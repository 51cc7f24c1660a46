"""One line in the words of a printed chronology: present tense, from the facts that were found."""

from __future__ import annotations

import re
from functools import cache

from bilat_cli import countries as lands
from bilat_cli.events import clauses
from bilat_cli.events.draft import Draft
from bilat_cli.events.inflection import base_of, present
from bilat_cli.events.tidying import LIMIT, cut, finite
from bilat_cli.model import Entity, Mention
from bilat_cli.rules.events import nouns
from bilat_cli.rules.events import wording as data
from bilat_cli.wording import ordinal

_LIST = re.compile(r"\s*(?:,|,?\s+and)\s*(?:the\s+|to\s+)*")


def compose(draft: Draft, text: str) -> str:
    """The title of a draft, at most 120 characters."""
    slots = _slots(draft, text)
    plural = _plural(draft, slots)

    def fill(match: re.Match[str]) -> str:
        name = match["slot"]
        if name.startswith("verb:"):
            return present(name[5:], bool(plural))
        value = slots.get(name, "")
        return str(value)

    def line(template: str) -> str:
        filled = re.sub(r"\{(?P<slot>[^}]+)\}", fill, template)
        filled = re.sub(r"\(\s*\)", " ", filled)
        filled = re.sub(r"\s+", " ", filled).strip(" ,;:-–?!")
        filled = re.sub(r"\s+([,;.])", r"\1", filled)
        return filled[:1].upper() + filled[1:]

    # Bracketed parts are left out when a slot in them is empty, the last when the line is long.
    template = re.sub(r"\[([^\]]*)\]", lambda m: _optional(m[1], slots), draft.rule.title)
    whole = line(template)
    if len(whole) > LIMIT and draft.rule.title.endswith("]"):
        shorter = draft.rule.title[: draft.rule.title.rindex("[")]
        whole = line(re.sub(r"\[([^\]]*)\]", lambda m: _optional(m[1], slots), shorter))
    opening = re.match(r"\{(\w+)\}", template)
    headless = opening is not None and not slots.get(opening[1])
    if draft.countries and (headless or " " not in whole):
        # Not enough was found for a sentence: what it is, and between whom.
        names = "–".join(lands.name(code) for code in draft.countries[:3])
        whole = f"{names} {draft.rule.kind if headless else whole.lower()}"
    # A line is never empty: the words of the trigger are what is left.
    return cut(whole or str(slots["trigger"]).capitalize())


def is_empty(draft: Draft, text: str) -> bool:
    """Would the title end with its verb ("X announces"), or begin with "it"?"""
    title = draft.rule.title
    said = clauses.predicate(draft, text).lower().split() if title.endswith("{clause}") else ["-"]
    if said and (said[0] in data.OBJECTS or said[0] in data.SAID):
        return True
    if draft.rule.kind == "announcement" and (not said or said[0] in data.ADVERBIAL):
        return True
    if "{noun}" in title and not draft.people and " " not in clauses.noun_phrase(draft, text):
        return draft.place is None
    if "{clause_subject}" in title:
        return not clauses.subject(draft, text)
    if not title.endswith("{clause}"):
        return False
    return len(text[draft.start : draft.end].split()) + len(said) < 3


def _plural(draft: Draft, slots: dict[str, object]) -> bool:
    """Is what the title puts in front of its verb more than one?"""
    if "{who}" in draft.rule.title:
        names = _names(draft)
        return len(names) > 1 or (not names and len(draft.countries) > 1)
    if "{people}" in draft.rule.title:
        return len(draft.people) > 1
    return len(slots["subject_names"]) > 1  # type: ignore[arg-type]


def _between(draft: Draft, pair: list[str]) -> str:
    """The countries of an occasion whose name says none: "China–Russia"."""
    if draft.key_words or len(pair) != 2:
        return ""
    if "key" not in draft.groups:
        return "–".join(pair)
    start, end = draft.groups["key"]
    named = any(m.kind == "country" and start <= m.start < end for m in draft.scene.mentions)
    return "" if named else "–".join(pair)


def _optional(part: str, slots: dict[str, object]) -> str:
    names = list(re.findall(r"\{([^}:]+)\}", part))
    return part if all(slots.get(n) for n in names) else ""


def joined(names: list[str]) -> str:
    """ "A", "A and B", "A, B and C"; of more than four the first three "and others"."""
    if len(names) > 4:
        names = [*names[:3], "others"]
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _label(entity: Entity) -> str:
    if entity.kind == "country" and entity.country:
        return lands.name(entity.country)
    return entity.name


def _of(mentions: tuple[object, ...]) -> list[str]:
    names: list[str] = []
    for mention in mentions:
        for entity in mention.entities:  # type: ignore[attr-defined]
            label = _label(entity)
            if label not in names:
                names.append(label)
    return names


def _names(draft: Draft) -> list[str]:
    people = [e.name for e in draft.people]
    held = {e.country for e in draft.people}
    others = [_label(e) for e in draft.parties if e.country is None or e.country not in held]
    return people + (others if len(people) < 2 else [])


def _slots(draft: Draft, text: str) -> dict[str, object]:
    subject = _of(draft.roles.subject)
    behind = [n for n in _of(draft.roles.object) if n not in subject]
    if not subject:
        subject = _names(draft)[:1] if not draft.roles.object else subject
    people = {entity.name for entity in draft.people}
    who = _names(draft)
    if not who and len(draft.countries) > 1 and draft.rule.kind != "summit":
        who = [lands.name(c) for c in draft.countries]
    subjects = {entity.name for mention in draft.roles.subject for entity in mention.entities}
    if draft.rule.kind == "founding" and subjects and not people & subjects and who:
        # Whoever leads it or gave his word for it is not who founds it.
        who = subject if len(subject) > 1 else who if not people else subject
    pair = [lands.name(c) for c in draft.countries]
    place = draft.place[0] if draft.place else None
    title = draft.rule.title
    noun = clauses.noun_phrase(draft, text) if "{noun}" in title else ""
    phrase = _whole_subject(draft, text, subject) if "{clause_subject}" in title else ""
    many = clauses.is_plural(phrase) if phrase else len(subject or who) > 1
    return {
        "who": joined(who),
        "subject": joined(subject or who),
        "subject_names": subject or who,
        "object": joined([n for n in behind if n in people] or behind),
        "pair": "–".join(pair),
        "place": _place_words(draft) if place and " in " not in noun else "",
        "to": _destination(draft) if place else "",
        "series": _series_words(draft, text),
        "ordinal": ordinal(draft.ordinal) if draft.ordinal else "",
        "clause_subject": _of_the_pair(phrase, pair),
        "documents": joined([clauses.plain(d) for d in draft.documents]),
        "key": draft.key_words
        or (_unowned(text[slice(*draft.groups["key"])]) if "key" in draft.groups else ""),
        "between": _between(draft, pair),
        "people": joined([e.name for e in draft.people]),
        "noun": noun if draft.people else _of_the_pair(noun, pair),
        "trigger": clauses.plain(text[draft.start : draft.end]),
        "act": _act(draft, text, many) if "{act}" in title else "",
        "clause": clauses.predicate(draft, text) if "{clause}" in title else "",
    }


def _of_the_pair(phrase: str, pair: list[str]) -> str:
    """Words that say little alone: "Chile–Peru talks", "Peru's foreign ministry"."""
    low = f"{phrase[:1].lower()}{phrase[1:]}"
    if phrase.lower() in data.GENERIC and len(pair) == 2:
        return f"{'–'.join(pair)} {low}"
    if len(pair) == 1 and _office().fullmatch(phrase):
        ending = "'" if pair[0].endswith("s") else "'s"
        return f"{pair[0]}{ending} {low}"
    return phrase


@cache
def _office() -> re.Pattern[str]:
    return re.compile(data.OFFICES, re.IGNORECASE)


def _whole_subject(draft: Draft, text: str, names: list[str]) -> str:
    """The subject in the text's words; a list of actors right in front of the verb as a list."""
    phrase = clauses.subject(draft, text)
    listed = [m for m in draft.roles.subject if m.end <= draft.start]
    if len(listed) == len(names) == 1 and _of_second_verb(draft, listed[0]):
        return names[0]
    if len(names) < 2 or len(listed) < 2 or draft.start - listed[-1].end > 25:
        return phrase
    first = clauses.plain(text[listed[0].start : listed[0].end])
    return phrase if first in phrase else joined(names)


def _of_second_verb(draft: Draft, mention: Mention) -> bool:
    """Does a second main clause begin with the actor ("Peru sold it and Chile opened ...")?"""
    scene = draft.scene
    clause = scene.clauses[scene.clause_at(draft.start)]
    ahead = scene.between(clause.start, mention.start)
    bare = re.search(r"[,\s]and\s+$", ahead) is not None and draft.start - mention.end < 3
    return bare and any(map(finite, ahead.split()[1:]))


def _place_words(draft: Draft) -> str:
    assert draft.place is not None
    place, mention = draft.place
    venue = (mention is not None and mention.form == "metonym") or (
        place.name.split()[-1].casefold() in nouns.VENUES
    )
    return f" at the {place.name}" if venue else f" in {place.name}"


def _destination(draft: Draft) -> str:
    """All destinations of a trip, as listed: "Singapore, Bahrain and Germany"."""
    assert draft.place is not None
    place, first = draft.place
    if first is None:
        return place.name
    names = [place.name]
    last = first
    for mention in draft.scene.mentions:
        if mention.start <= last.start or mention.kind not in ("place", "country"):
            continue
        if not _LIST.fullmatch(draft.scene.between(last.end, mention.start)):
            break
        names.append(_label(mention.entities[0]))
        last = mention
    return joined(names)


def _series_words(draft: Draft, text: str) -> str:
    if draft.ordinal is None:
        return draft.series or ""
    name = draft.series or clauses.plain(text[slice(*draft.groups.get("head", (0, 0)))])
    return f"{ordinal(draft.ordinal)} {name}" if name else ""


def _unowned(words: str) -> str:
    """A phrase without "their" in front: the countries are said otherwise."""
    return re.sub(r"^(?:their|our|the two countries['’])\s+", "", clauses.plain(words))


def _act(draft: Draft, text: str, plural: bool) -> str:
    """The trigger in the present tense; of a passive the participle: "opened", "to be opened"."""
    words = clauses.plain(text[draft.start : draft.end])
    passive = re.match(
        r"(?:(?:had|has|have|will|would|to)\s+)?(?:was|were|is|are|been|be|being|got)\s+(?:(?:\w+ly|also|then|later|first|again)\s+)*",
        words,
    )
    if passive is not None:
        words = words[passive.end() :]
        return f"to be {words}" if draft.mood.mood in ("scheduled", "proposed") else words
    first, _, rest = words.partition(" ")
    base = base_of(first.lower())
    if base is None:
        return words
    if clauses.is_participle(draft):
        return words
    return f"{present(base, plural)} {rest}".strip()
