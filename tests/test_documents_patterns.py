"""Layout patterns say the same by `re` and by RE2. `make bench` says how long a line takes."""

import re

import pytest

from bilat_cli.documents import patterns
from bilat_cli.rules import layout

FAMILIES = (layout.METADATA, layout.CLUTTER, layout.DATELINES, layout.CAPTIONS, layout.WIRES)
RULES = [rule for family in FAMILIES for rule in family]


def lines(rule):
    """Its own examples, and what a hostile page makes of them."""
    for text in (*rule.examples, *rule.counter_examples):
        words = text.split()
        yield text
        for count in range(1, min(5, len(words))):
            start = " ".join(words[:count])
            for piece in (words[count], " A.", " -", " 1", "a", ", " + words[count], "(", "|"):
                yield (start + piece * 400)[: patterns.ORDINARY]


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_both_engines_agree(rule):
    folded = isinstance(rule, layout.LayoutRule)
    linear = patterns.Pattern(rule.pattern, folded)._by_re2()
    flags = re.ASCII | re.IGNORECASE if folded else re.ASCII
    plain = re.compile(patterns._spliced(rule.pattern), flags)
    for line in lines(rule):
        one = plain.fullmatch(line)
        other = linear.fullmatch(line)
        assert (one is None) == (other is None), line
        assert one is None or one.groupdict() == other.groupdict(), line


def test_long_lines_and_stretched_ones_are_left_to_re2():
    pattern = patterns.Pattern(r"a\s*b", True)
    assert isinstance(pattern.match("A b"), re.Match)
    assert not isinstance(pattern.match("A" + " " * 9 + "b"), re.Match)
    assert not isinstance(pattern.match("A b" + "x" * 500), re.Match)
