"""Compiling patterns for short texts.

RE2 compiles a list of words in a tenth of the time that `re` takes, which counts where a
program reads five reports and ends. It knows no look-around; what needs that stays with `re`.
"""

from __future__ import annotations

import re

import re2


def compiled(pattern: str, *, cased: bool = False) -> re.Pattern[str]:
    """The compiled pattern, matching in any case unless `cased`; typed as its stand-in of `re`."""
    result: re.Pattern[str] = re2.compile(pattern if cased else f"(?i){pattern}")
    return result
