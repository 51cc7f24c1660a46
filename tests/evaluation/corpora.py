"""Where the corpora and their scorers are, and which documents are kept aside."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

SHARED = Path(os.environ.get("BILAT_SHARED") or Path(__file__).parents[2].parent / "shared")


def available(folder: str) -> bool:
    """Whether a folder of the corpora is there; says so when it is not."""
    if (SHARED / folder).is_dir():
        return True
    sys.stderr.write(f"skipped: no {folder} beside the repository; set BILAT_SHARED\n")
    return False


def held_out(name: str) -> bool:
    """Is this document kept aside? One third, by its name alone: the parts never move."""
    return int.from_bytes(hashlib.sha1(name.encode()).digest()[:4]) % 3 == 0


def scorer(name: str) -> ModuleType:
    """A scorer that lives with the corpora, as a module."""
    spec = importlib.util.spec_from_file_location(name, SHARED / "eval" / f"{name}.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(SHARED)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rows(path: Path) -> list[dict[str, Any]]:
    """The records of a file of JSON Lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
