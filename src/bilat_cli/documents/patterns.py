"""Compiles the patterns of the layout rules, once, with RE2."""

from __future__ import annotations

from functools import cache
from typing import Any

import re2

from bilat_cli.rules.layout import FRAGMENTS


def _spliced(pattern: str) -> str:
    for _ in range(4):
        if "<<" not in pattern:
            break
        for name, fragment in FRAGMENTS.items():
            pattern = pattern.replace(f"<<{name}>>", fragment)
    return pattern


@cache
def compiled(pattern: str, folded: bool) -> Any:  # noqa: ANN401 - re2 has no types
    """The pattern with its fragments, without case where `folded`."""
    options = re2.Options()
    options.case_sensitive = not folded
    options.log_errors = False
    return re2.compile(_spliced(pattern), options)
