"""`bilat config show`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from bilat_cli.cli.group import Lazy
from bilat_cli.cli.options import Output
from bilat_cli.cli.run import Run
from bilat_cli.config import SETTINGS


class Settings(Lazy):
    """Settings from bilat.toml, [tool.bilat] of pyproject.toml and the environment."""

    members: ClassVar[Mapping[str, tuple[str, str]]] = {"show": ("settings", "show")}


def show(run: Run, output: Output) -> int:
    """Each setting, its value, and where the value comes from.

    Examples:
      bilat config show
      BILAT_FORMAT=json bilat config show
    """
    from bilat_cli.render.views.settings import sheet

    config = run.config
    rows = [
        {"setting": name, "value": getattr(config, name), "origin": config.origins[name]}
        for name in SETTINGS
    ]
    return run.show(sheet(rows), output)
