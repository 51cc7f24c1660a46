"""`bilat config show`, `path` and `example`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from bilat_cli import config
from bilat_cli.cli.group import Lazy
from bilat_cli.cli.options import Output
from bilat_cli.cli.run import Run
from bilat_cli.console import DONE, here


class Settings(Lazy):
    """Settings from bilat.toml, [tool.bilat] of pyproject.toml and the environment."""

    members: ClassVar[Mapping[str, tuple[str, str]]] = {
        "show": ("settings", "show"),
        "path": ("settings", "path"),
        "example": ("settings", "example"),
    }


def show(run: Run, output: Output) -> int:
    """Each setting, its value, and where the value comes from.

    Examples:
      bilat config show
      bilat config show --json
      BILAT_FORMAT=json bilat config show
    """
    from bilat_cli.render.views.settings import sheet

    found = run.config
    rows = [
        {"setting": name, "value": getattr(found, name), "origin": found.origins[name]}
        for name in config.SETTINGS
    ]
    for name, meant in config.misspelt(run.console.environ).items():
        run.console.note(f"${name} is no setting; did you mean ${meant}?")
    return run.show(sheet(rows), output)


def path(run: Run, output: Output) -> int:
    """The files that settings are looked for in, and whether each is there.

    First your own file, then those of the project, from here upwards: the first that has settings
    is taken, and stands above your own.

    Examples:
      bilat config path
      bilat config path --json
    """
    from bilat_cli.render.views.settings import places_sheet

    rows = []
    for place in config.places(run.console.environ, here()):
        found = config.settings_of(place)
        table = f"[{'.'.join(place.table)}]" if place.table else None
        state = "settings" if found else "no settings" if place.path.is_file() else "not there"
        rows.append({"file": str(place.path), "table": table, "state": state})
    return run.show(places_sheet(rows), output)


def example(run: Run) -> int:
    """A file with every setting, to copy and change.

    Examples:
      bilat config example
      bilat config example > bilat.toml
    """
    with run.console.data(None) as stream:
        stream.write(config.example().encode())
    return DONE
