"""What all tests share: where things are, and an environment that cannot reach into a test."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests.evaluation.corpora import SHARED

ROOT = Path(__file__).parents[1]

# The same examples at every run: a failure belongs to the change under test, never to chance.
# No deadline, since a busy machine is no fault of the code.
settings.register_profile("house", derandomize=True, deadline=None, print_blob=True)
settings.load_profile("house")


def pytest_configure() -> None:
    """Take out of the environment whatever changes how bilat reads, writes or colours."""
    for name in list(os.environ):
        if name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES") or (
            name.startswith("BILAT_") and name != "BILAT_SHARED"
        ):
            del os.environ[name]


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def samples() -> Path:
    """The sample reports that the package carries."""
    return ROOT / "samples"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The corpora and gold beside the repository; the test is skipped where there are none."""
    if not (SHARED / "corpus").is_dir():
        pytest.skip("no corpora found: set BILAT_SHARED")
    return SHARED
