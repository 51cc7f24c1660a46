"""Short digests: the same from run to run, and no more than names of records."""

from __future__ import annotations

try:
    # The module behind `hashlib.blake2b`: `hashlib` itself loads OpenSSL at every start.
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

__all__ = ["digest"]


def digest(data: bytes, size: int) -> str:
    """BLAKE2b of the data in hexadecimal, `size` bytes long."""
    return blake2b(data, digest_size=size).hexdigest()
