"""The layout rules as a family: listed, and held against their examples by the real stage."""

from __future__ import annotations

from bilat_cli.documents import datelines, layout
from bilat_cli.documents.compose import from_text
from bilat_cli.rulebook import Family, Rule
from bilat_cli.rules.layout import (
    CAPTIONS,
    CLUTTER,
    DATELINES,
    HEADERS,
    METADATA,
    SUFFIXES,
    WIRES,
    CaptionRule,
    DatelineRule,
    LayoutRule,
)

_HEADLINE = "Ferry line reopens"
_PROSE = (
    "The two delegations spent the morning on a plan for the ferry line and agreed on most of it."
)


def _found(rule: LayoutRule | DatelineRule | CaptionRule, example: str) -> bool:
    """Whether the stage reads the example by this rule, and as the kind that the rule says."""
    stripped = example.strip()
    if isinstance(rule, LayoutRule):
        if rule.scope == "suffix":
            suffix = layout.match_suffix(stripped)
            return suffix is not None and suffix.rule is rule
        top = rule.zone != "end"
        match = layout.match_line(stripped, top=top)
        if match is None or match.rule is not rule:
            return False
        text = f"{example}\n\n{_PROSE}" if top else f"{_PROSE}\n\n{example}"
        if match.masthead:
            text = f"{example}\n\n{_HEADLINE}\n\n{_PROSE}"
        if match.rule.scope == "prefix":
            stripped = stripped[: match.end].rstrip()
        return _has_block(text, stripped, rule.kind)
    if isinstance(rule, DatelineRule):
        stripped = stripped.partition("\n\n")[0]
        dateline = datelines.match_dateline(stripped, opening=True)
        if dateline is None or dateline.rule is not rule:
            return False
        return _has_block(example, stripped[: dateline.end].rstrip(), "metadata")
    caption = layout.match_caption(stripped)
    if caption is None or caption.rule is not rule:
        return False
    words = stripped[: caption.credit].rstrip()
    return not words or _has_block(f"{example}\n\n{_PROSE}", words, "caption")


def _has_block(text: str, words: str, kind: str) -> bool:
    document = from_text(text)
    return any(
        block.kind == kind and document.text[block.start : block.end] == words
        for block in document.blocks
    )


def _known(rule: Rule) -> LayoutRule | DatelineRule | CaptionRule:
    if isinstance(rule, (LayoutRule, DatelineRule, CaptionRule)):
        return rule
    raise TypeError(f"{rule.name} is no layout rule")


def _check(rule: Rule) -> list[str]:
    known = _known(rule)
    failures = [f"not found: {text!r}" for text in known.examples if not _found(known, text)]
    failures += [
        f"wrongly found: {text!r}" for text in known.counter_examples if _found(known, text)
    ]
    return failures


def _count(rule: Rule) -> tuple[int, int]:
    known = _known(rule)
    return len(known.examples), len(known.counter_examples)


FAMILY = Family(
    "layout",
    (*METADATA, *WIRES, *CLUTTER, *HEADERS, *SUFFIXES, *DATELINES, *CAPTIONS),
    _check,
    _count,
)
