"""Merging: the mentions of all documents become events, each once, with all their sources.

`merge` is the whole interface. It depends on nothing but the set of mentions: extractions may
come in any order and from any number of runs.
"""

from bilat_cli.merging.merge import merge

__all__ = ["merge"]
