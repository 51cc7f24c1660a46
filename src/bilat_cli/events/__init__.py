"""Events of one report: rules find triggers, the engine finds who, when, where and whether.

`find` is the stage; `family` gives the rules with a check that runs their examples through the
whole front of the pipeline, which the caller passes in because stages do not know each other.
"""

from bilat_cli.events.family import family
from bilat_cli.events.find import find

__all__ = ["family", "find"]
