"""Forms of English verbs: what a rule's base forms become in a text, and the way back."""

from __future__ import annotations

import re
from functools import cache

from bilat_cli.rules.events import ALL_RULES
from bilat_cli.rules.events.verbs import BASES, DOUBLING, IRREGULAR

_PRESENT = {
    "be": ("is", "are"),
    "have": ("has", "have"),
    "do": ("does", "do"),
    "go": ("goes", "go"),
}


def done(base: str) -> tuple[str, ...]:
    """Past form and participle, one where they are alike; a particle stays behind.

    >>> done("hand over")
    ('handed over',)
    >>> done("withdraw")
    ('withdrew', 'withdrawn')
    """
    head, space, rest = base.partition(" ")
    past, participle = IRREGULAR.get(head) or (_regular(head),) * 2
    return tuple(dict.fromkeys((f"{past}{space}{rest}", f"{participle}{space}{rest}")))


def _regular(head: str) -> str:
    if head.endswith("e"):
        return f"{head}d"
    if re.search(r"[^aeiou]y$", head):
        return f"{head[:-1]}ied"
    return f"{head}{head[-1]}ed" if head in DOUBLING else f"{head}ed"


def _gerund(head: str) -> str:
    if head.endswith("e") and not head.endswith("ee") and head != "be":
        return f"{head[:-1]}ing"
    return f"{head}{head[-1]}ing" if head in DOUBLING else f"{head}ing"


def present(verb: str, plural: bool) -> str:
    """A base form as a chronology prints it: "opens", for more than one "open".

    >>> present("carry out", plural=False)
    'carries out'
    """
    head, space, rest = verb.partition(" ")
    if head in _PRESENT:
        form = _PRESENT[head][plural]
    elif plural:
        form = head
    elif re.search(r"(?:s|x|z|ch|sh)$", head):
        form = f"{head}es"
    elif re.search(r"[^aeiou]y$", head):
        form = f"{head[:-1]}ies"
    else:
        form = f"{head}s"
    return f"{form}{space}{rest}"


@cache
def _bases() -> dict[str, str]:
    table = {"were": "be", "is": "be", "are": "be"}
    heads = {verb.partition(" ")[0] for rule in ALL_RULES for verb in rule.verbs}
    for head in sorted(heads | set(BASES) | set(IRREGULAR)):
        for form in (head, present(head, plural=False), _gerund(head), *done(head)):
            table.setdefault(form, head)
    return table


def base_of(word: str) -> str | None:
    """The base form of a verb of the rules, None for any other word.

    >>> base_of("imposed")
    'impose'
    """
    return _bases().get(word)
