"""From a prepared sentence to drafts: which rules match where, and who is in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from bilat_cli.events import agents, counting, keys, moods, places, roles, series, speakers, tense
from bilat_cli.events.draft import Draft
from bilat_cli.events.patterns import TIME, compiled, expand
from bilat_cli.events.scene import Scene
from bilat_cli.rules.events import nouns
from bilat_cli.rules.events._record import EventRule
from bilat_cli.rules.events.frames import GATHERINGS

Match = tuple[EventRule, int, int, dict[str, tuple[int, int]]]


def match_rules(scene: Scene, rules: Iterable[EventRule]) -> list[Match]:
    """Matches of the rules, the better first where two overlap."""
    found: list[Match] = []
    base, masked = scene.sentence.start, scene.masked
    for rule in rules:
        for word in rule.also:
            if word in masked or (scene.lead and word == TIME):
                break
        else:
            if rule.also:
                continue
        for match in compiled(rule).finditer(masked):
            spans = {name: match.span(name) for name in match.re.groupindex}
            groups = {n: (base + a, base + b) for n, (a, b) in spans.items() if a >= 0}
            start, end = groups.get("trigger", (base + match.start(), base + match.end()))
            found.append((rule, start, end, groups))
    # Of overlapping matches a numbered name wins, then the longer.
    found.sort(key=_rank)
    return found


def _rank(match: Match) -> tuple[object, ...]:
    rule, start, end, groups = match
    return ("ordinal" not in groups, rule.loose, rule.fallback, start - end, start, rule.name)


def drafts(scene: Scene, rules: Iterable[EventRule], text: str) -> list[Draft]:
    """A draft for every trigger of the rules whose actors are found and that is not denied.

    Where the better of two overlapping matches lacks its actors, the next has its turn; a denied
    one stands for all.
    """
    matches = match_rules(scene, rules)
    verbs = sorted({start for rule, start, _, _ in matches if rule.verb})
    taken: list[tuple[int, int]] = []
    made = []
    for rule, start, end, groups in matches:
        if any(start < right and left < end for left, right in taken):
            continue
        mood = moods.read(scene, rule, (start, end))
        if rule.loose and (mood.word == "to" or _attributive(scene, start, end)):
            continue
        if mood.mood != "denied":
            barriers = [v for v in verbs if not start <= v < end]
            draft = _draft(scene, rule, (start, end), groups, barriers, mood, text)
            if draft is None:
                continue
            made.append(draft)
        taken.append((start, end))
        if "key" in groups:
            # What stands in the key ("anniversary of the founding of") only names the event.
            taken.append(groups["key"])
    return sorted(_once(made), key=lambda draft: draft.start)


def _once(made: list[Draft]) -> list[Draft]:
    """Without the loose verb of what a noun of its clause tells already ("the summit was held")."""
    told = {
        d.scene.clause_at(d.start)
        for d in made
        if not d.rule.loose and (d.rule.kind in GATHERINGS or d.rule.kind in nouns.TELLING)
    }
    off = any(d.mood.mood == "cancelled" and not d.rule.loose for d in made)
    return [
        d
        for d in made
        if not (
            d.rule.loose
            and d.rule.kind in nouns.TOLD_BY_NOUNS
            and (_clause_of(d) in told or (off and d.mood.mood == "cancelled"))
        )
    ]


def _clause_of(draft: Draft) -> int:
    """Number of a draft's clause, of the clause before it for "..., scheduled to be held in"."""
    index = draft.scene.clause_at(draft.start)
    own = draft.scene.between(draft.scene.clauses[index].start, draft.start).split()
    hangs = draft.scene.clauses[index].link == "participle" or own[:1] in (["which"], [","])
    return index - 1 if index and hangs and draft.rule.kind in GATHERINGS else index


def _draft(
    scene: Scene,
    rule: EventRule,
    span: tuple[int, int],
    groups: dict[str, tuple[int, int]],
    barriers: list[int],
    mood: tense.Modality,
    text: str,
) -> Draft | None:
    found = roles.find_roles(scene, span, barriers)
    if not rule.verb and _between().match(scene.after(span[1], 20)) and not moods.held(scene, span):
        # "talks between A and B": whoever speaks of them takes no part.
        found = roles.Roles((), found.object)
    draft = Draft(rule, scene, span[0], span[1], groups, mood, found)
    if rule.needs == "traveller" and not rule.verb and not roles.possessed(scene, span[0], found):
        found = roles.Roles((), found.object)
    if not rule.verb and _pronoun().search(scene.before(span[0], 30)):
        # "its 1990 invasion": the nearest state or body in front of it.
        found = roles.Roles(roles.owner(scene, span[0]), found.object)
    draft.people = found.people()
    draft.parties = found.parties()
    draft.place = places.find_place(scene, span, rule.kind == "visit")
    draft.side = bool(_side().search(scene.before(span[0], 60)))
    draft.beside = not rule.verb and bool(_beside().search(scene.before(span[0], 60)))
    if draft.side or (rule.needs in ("nothing", "named") and rule.kind in nouns.IMPERSONAL):
        # Who stands around an occasion or an anniversary does not take part in it.
        doers = agents.doers(scene, span, found) if rule.verb and not draft.side else None
        draft.people = doers.people() if doers else ()
        draft.parties = ()
    elif rule.kind == "founding" and not draft.people:
        words = agents.initiators(scene)
        draft.people = roles.Roles(words, ()).people()
    draft.countries = _countries(draft)
    _number(draft, text)
    draft.ordinal = draft.ordinal or counting.counted(draft, text)
    if "key" in groups:
        draft.key = keys.fold(text[slice(*groups["key"])], _country_words(draft, text))
        _owned_key(draft, text)
    if "ordinal" in groups and draft.ordinal is None and not _two(draft):
        return None
    if not _enough(draft):
        return None
    return draft


@cache
def _between() -> re.Pattern[str]:
    return re.compile(r"\s+(?:between|among|of)\b")


@cache
def _pronoun() -> re.Pattern[str]:
    return re.compile(rf"\b(?:its|their)\s+(?:{expand('<T>')}\s+|[\w-]+\s+){{0,2}}$")


@cache
def _side() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{'|'.join(nouns.OCCASIONS)})\s+(?:the\s+|an?\s+)?$".replace(" ", r"\s+")
    )


@cache
def _beside() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{'|'.join(nouns.SPOKEN_OF)})\s+(?:(?:the|an?|his|her|its|their|our|this)\s+)?"
        rf"(?:{expand('<X>')}(?:['’]s?)?\s+|[\w'’-]+\s+){{0,3}}$".replace(" ", r"\s+")
    )


@cache
def _attributed() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(nouns.BEFORE_NOUNS)})\s+$".replace(" ", r"\s+"))


def _attributive(scene: Scene, start: int, end: int) -> bool:
    """Does a participle stand in front of its noun ("the released papers", "newly opened port")?"""
    words = scene.between(start, end).split()
    before = scene.before(start, 20)
    owned = before.endswith(("'s ", "’s "))
    return len(words) == 1 and (owned or _attributed().search(before) is not None)


def _number(draft: Draft, text: str) -> None:
    if "ordinal" not in draft.groups:
        return
    draft.ordinal = series.ordinal_value(text[slice(*draft.groups["ordinal"])])
    if "head" not in draft.groups:
        return
    start, end = draft.groups["head"]
    tail = text[end : draft.groups["tail"][1]] if "tail" in draft.groups else text[end : end + 90]
    draft.series, draft.complete = series.series_name(
        " ".join(text[start:end].split()),
        " ".join(tail.split()),
        _country_words(draft, text),
        "tail" in draft.groups,
    )
    yearly = re.search(r"\b(?:regular|annual)\b", text[start:end]) is not None
    named = yearly or (draft.complete and re.search(r"\s[A-Z]", draft.series))
    if not named and draft.ordinal is not None and draft.ordinal < 4:
        # "the first meeting" counts, it does not name.
        draft.ordinal, draft.series = None, None


def _owned_key(draft: Draft, text: str) -> None:
    """ "its founding" is the founding of the state named before."""
    words = text[slice(*draft.groups["key"])]
    if not re.match(r"its\s", words):
        return
    for mention in roles.owner(draft.scene, draft.start)[-1:]:
        entity = mention.entities[0]
        draft.key_words = f"{entity.name}'s {' '.join(words.split()[1:])}"
        if entity.country:
            draft.key = f"{draft.key} {entity.country.lower()}".strip()
            draft.countries = (entity.country,)


def _country_words(draft: Draft, text: str) -> tuple[str, ...]:
    return tuple(
        text[m.start : m.end]
        for m in draft.scene.mentions
        if m.kind == "country" and m.form != "group"
    )


def _countries(draft: Draft) -> tuple[str, ...]:
    codes = {e.country for e in draft.people if e.country}
    codes |= {e.country for e in draft.parties if e.kind == "country" and e.country}
    if draft.rule.kind == "visit" and draft.place and draft.place[0].country:
        codes.add(draft.place[0].country)
    if draft.rule.needs in ("nothing", "named") or len(codes) < 2:
        # Names of series and anniversaries carry their countries as adjectives.
        left = min([draft.start, *(start for start, _ in draft.groups.values())])
        if draft.rule.needs == "named":
            left = draft.scene.clauses[draft.scene.clause_at(draft.start)].start
        right = max([draft.end, *(end for _, end in draft.groups.values())]) + 40
        for mention in draft.scene.mentions:
            if mention.kind in ("country", "person") and left <= mention.start < right:
                codes |= {e.country for e in mention.entities if e.country}
    return tuple(sorted(codes))


def _enough(draft: Draft) -> bool:
    needs = draft.rule.needs
    people, parties = draft.people, draft.parties
    if needs == "nothing":
        return True
    if needs == "one":
        # A verb whose subject is not known is told of somebody else.
        if draft.roles.subject or not (people or parties):
            return bool(draft.roles.subject)
        return not draft.rule.verb or _speaks(draft)
    if needs == "speaker":
        return _speaker(draft)
    if needs == "named":
        return True  # decided once the report's own pair is known
    if needs == "traveller":
        home = {e.country for e in people}
        home |= {e.country for m in draft.roles.subject for e in m.entities}
        return bool(people and draft.place and draft.place[0].country not in home)
    return _two(draft)


@cache
def _as() -> re.Pattern[str]:
    return re.compile(r"\bas\s[^,.;]{0,45}$")


def _speaker(draft: Draft) -> bool:
    """Does one who speaks for a state speak here? "As he said last week" quotes what is known."""
    scene = draft.scene
    subject = roles.subject_of(scene, draft.start, scene.clause_at(draft.start))
    if not subject or _as().search(scene.before(draft.start, 60)):
        return False
    gap = scene.between(subject[-1].end, draft.start)
    near = subject[-1].kind == "person" or ("," not in gap and len(gap.split()) < 3)
    return near and speakers.speaks_for_state(subject)


def _speaks(draft: Draft) -> bool:
    """First person, or a gerund whose subject is the object of praise ("on signing")."""
    scene = draft.scene
    words = scene.between(draft.start, draft.end).split()
    if words and words[0].endswith("ing"):
        return True
    clause = scene.clauses[scene.clause_at(draft.start)]
    return re.search(r"\b(?:i|we)\b", scene.between(clause.start, draft.start)) is not None


def _two(draft: Draft) -> bool:
    held = {e.country for e in draft.people}
    others = [p for p in draft.parties if p.country is None or p.country not in held]
    return len(draft.people) + len(others) >= 2
