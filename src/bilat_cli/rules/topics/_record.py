"""The record of a topic."""

from __future__ import annotations

from bilat_cli.rulebook import Rule


class Topic(Rule, frozen=True, kw_only=True):
    """One label of `--topic` with the words that speak for it.

    `cues` is a list separated by semicolons. A cue is a word or phrase; a plural "s" or "es" is
    allowed at its end, a space in it matches any white space or a hyphen, a star at the end of
    a word any ending. A cue with a capital letter matches with that case only (acronyms),
    all others in any case. Where cues overlap, the longest one that starts first wins, so a
    longer phrase also takes a word away from a shorter cue.
    """

    slug: str
    label: str
    parent: str | None = None
    synonyms: tuple[str, ...] = ()
    identifiers: str = ""
    """`eurovoc:`, `medtop:` (IPTC Media Topics) and `plover:` (context), semicolons between."""
    cues: str
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...] = ()
