"""Which actors stand in one list: "Moen, Ek and the speaker of the parliament, Bo"."""

from __future__ import annotations

import re
from functools import cache

from bilat_cli.events.scene import Scene
from bilat_cli.model import Mention


def linked(scene: Scene, left: Mention, right: Mention) -> bool:
    """Are two mentions members of one list ("Moen and Bo", "Moen with her host Bo")?"""
    return _joined().fullmatch(scene.between(left.end, right.start)) is not None


def is_of_chair(scene: Scene, mention: Mention) -> bool:
    """Is a country only that of a chairman who is named behind it?"""
    return _chair_of().search(scene.before(mention.start, 30)) is not None


@cache
def _joined() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:,|,?\s*and|,?\s*as\s+well\s+as|,?\s*(?:along|together)\s+with|with|&|-|–|/"
        r"|['’]s|,\s+and\s+\w+\s+counterparts?)?\s*(?:the\s+|his\s+|her\s+|their\s+|visiting\s+"
        r"|counterpart\s*,?\s*|(?:host|guest|colleague)\s*,?\s*)*"
        rf"(?:{_CHAIR}[^,;:]{{2,50}},\s*)?"
    )


_CHAIR = r"(?:chairman|chairwoman|head|speaker|chief|director)\s+of\s+(?:the\s+)?"


@cache
def _chair_of() -> re.Pattern[str]:
    # "The chairman of the Peruvian parliament, Juan Vela, signed": he does, not Peru.
    return re.compile(rf"\b{_CHAIR}$")
