"""Names that were nearly right: one wording for every "did you mean"."""

from __future__ import annotations

from collections.abc import Collection

from bilat_cli.errors import UsageError

_BEHIND = 0.15
"""How much less like a name may be than the likest one."""


def hint(name: str, known: Collection[str], otherwise: str, *, cutoff: float = 0.5) -> str:
    """A question after the closest of the known names; `otherwise` where none is near."""
    # Imported here: only a mistake needs it.
    from difflib import SequenceMatcher, get_close_matches

    close = get_close_matches(name.lower(), known, n=3, cutoff=cutoff)
    if close:
        # Beside one that is nearly the same the others are noise.
        best, *others = close
        likeness = SequenceMatcher(None, name.lower(), best).ratio()
        close = [best, *get_close_matches(name.lower(), others, cutoff=likeness - _BEHIND)]
    return question(close) or otherwise


def question(close: Collection[str]) -> str:
    """ "did you mean a or b?", empty for none."""
    return f"did you mean {' or '.join(close)}?" if close else ""


def one_of(known: Collection[str], name: str, what: str) -> str:
    """The name in lower case, if it is known. `UsageError` with the closest ones else."""
    if name.lower() in known:
        return name.lower()
    listed = f"one of {', '.join(known)}"
    raise UsageError(f"unknown {what} {name!r}", hint=hint(name, known, listed))
