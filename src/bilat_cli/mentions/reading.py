"""What is known of one document while its mentions are being found."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from bilat_cli import countries
from bilat_cli.mentions.items import Item, flatten, scan
from bilat_cli.mentions.people import People, Person
from bilat_cli.mentions.squeeze import Squeezed
from bilat_cli.model import Document, Entity, Mention, MentionKind, Sentence
from bilat_cli.rules.actors._record import ActorRule, Ambiguous, Former
from bilat_cli.rules.actors.ambiguous import AMBIGUOUS
from bilat_cli.rules.actors.grammar import HOMES
from bilat_cli.rules.actors.press import FORMER


class Draft(Struct, gc=False):
    """A mention in the making: persons may still learn their country after it was found."""

    start: int
    end: int
    kind: MentionKind
    form: str
    rule: str
    who: Sequence[Person] = ()
    entities: tuple[Entity, ...] = ()

    def mention(self, squeezed: Squeezed) -> Mention:
        """The record that leaves the stage, in the document's offsets."""
        start, end = self.start, self.end
        if squeezed.moved:
            start, end = squeezed.back(start), squeezed.back(end - 1) + 1
        entities = tuple(person.entity() for person in self.who) or self.entities
        return Mention(
            start=start,
            end=end,
            kind=self.kind,
            form=self.form,
            entities=entities,
            rule=self.rule,
        )


@cache
def _ambiguous() -> dict[str, Ambiguous]:
    return {row.word: row for row in AMBIGUOUS}


@cache
def _former() -> dict[str, Former]:
    return {state.heir: state for state in FORMER}


@cache
def country_entity(code: str) -> Entity:
    """A country as an actor."""
    return Entity("country", countries.name(code), code)


class Reading:
    """Items, persons and drafts of one document; thrown away when its mentions are made."""

    def __init__(
        self,
        document: Document,
        sentences: Sequence[Sentence],
        flat: str | None = None,
        items: list[Item] | None = None,
    ) -> None:
        self.document = document
        self.day = document.reference or document.published
        self.squeezed = Squeezed(document.text, sentences)
        self.sentences = self.squeezed.sentences
        self.flat = flatten(self.squeezed.text) if flat is None else flat
        """Text that the rules read; all offsets here are offsets in it."""
        self.others: list[tuple[int, int, str]] = []
        if items is None:
            items, self.others = scan(self.flat, self.sentences)
        self.items = items
        self.people = People()
        self.used: set[int] = set()
        """Numbers of items that a person, a place or a title has taken in."""
        self.drafts: list[Draft] = []
        self.pointers: list[tuple[ActorRule, list[int]]] = []
        """Titles without a name, to be resolved when all persons are known."""
        publisher = document.publisher or ""
        self.home = next((code for word, code in HOMES.items() if word in publisher), None)
        self.pair: tuple[str, ...] | None = None
        """The two countries that the document is about, once somebody has asked."""
        self._meant: dict[str, str | None] = {}

    def text(self, item: Item) -> str:
        """The words of an item."""
        return self.flat[item.start : item.end]

    def gap(self, first: int, second: int) -> str:
        """What stands between two items, by number."""
        return self.flat[self.items[first].end : self.items[second].start]

    def in_headline(self, start: int) -> bool:
        """Whether an offset lies in a headline."""
        return any(s.start <= start < s.end for s in self.sentences[:3] if s.block == "headline")

    def share(self, code: str) -> float:
        """How often a country is named, as a part of how often the most named one is."""
        counts: dict[str, int] = {}
        for number, item in enumerate(self.items):
            if item.kind in "CAP" and (other := self.code(number)):
                counts[other] = counts.get(other, 0) + 1
        return counts.get(code, 0) / max(counts.values(), default=1)

    def add_persons(
        self, start: int, end: int, form: str, people: Sequence[Person], rule: str
    ) -> None:
        """A mention of persons."""
        self.drafts.append(Draft(start, end, "person", form, rule, people))

    def add(self, start: int, end: int, form: str, entities: tuple[Entity, ...], rule: str) -> None:
        """A mention of anything else."""
        kind = "person" if entities[0].kind == "office" else entities[0].kind
        self.drafts.append(Draft(start, end, kind, form, rule, (), entities))

    def code(self, number: int) -> str | None:
        """The country that an item stands for, None where the word means something else here."""
        item = self.items[number]
        if item.entry is None:
            return None
        word = self.text(item)
        rule = _ambiguous().get(word)
        if rule is None:
            return item.entry.code
        if word not in self._meant:
            self._meant[word] = self._meaning(rule, item.entry.code)
        code = self._meant[word]
        if code is None and rule.needs and self._in_list(number):
            return item.entry.code
        return code

    def seat(self, code: str | None) -> str | None:
        """The state whose capital or government it was on the day of the document."""
        if code is None or self.day is None:
            return code
        former = _former().get(code)
        return former.code if former and self.day.isoformat() < former.until else code

    def _meaning(self, rule: Ambiguous, code: str | None) -> str | None:
        if any(word in self.flat for word in rule.refuses):
            return rule.becomes
        if rule.needs and not any(word in self.flat for word in rule.needs):
            return None
        return code or rule.becomes

    def _in_list(self, number: int) -> bool:
        """Another country stands beside it in a list."""
        for one, two in ((number - 1, number), (number, number + 1)):
            if one < 0 or two >= len(self.items):
                continue
            other = self.items[two if one == number else one]
            if other.kind == "C" and self.gap(one, two) in (", ", " and ", ", and "):
                return True
        return False
