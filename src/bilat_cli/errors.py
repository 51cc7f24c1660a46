"""Errors that a user can act on. This module prints nothing and knows no exit status.

Every error that leaves the package on purpose is a `BilatError`: one line that says what is
wrong, and, where there is one, a hint that says what to do next.
"""

from __future__ import annotations


class BilatError(Exception):
    """Base of all deliberate errors: `message` (one line) and `hint` (one line, or None)."""

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(BilatError):
    """A wrong option value, an unknown name, contradicting options."""


class ConfigError(BilatError):
    """A configuration value or file that cannot be used."""


class RuleError(BilatError):
    """A rule that does not compile, contradicts its examples, or names an unknown thing."""


class InputError(BilatError):
    """An input that cannot be read. The rest of the input is still processed."""

    def __init__(self, message: str, *, path: str | None = None, hint: str | None = None) -> None:
        super().__init__(message, hint=hint)
        self.path = path
