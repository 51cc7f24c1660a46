"""Compressed streams: how each is told, and what unpacks it, imported when it is needed."""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

from bilat_cli.documents.readers.tell import PACKED
from bilat_cli.errors import InputError

_MEMORY = 256_000_000
"""Bytes that the dictionary of an xz stream may ask for."""


class Packing(NamedTuple):
    """One way to compress a stream."""

    name: str
    magic: bytes
    suffixes: tuple[str, ...]

    def without_suffix(self, name: str) -> str:
        """The name of what is inside: `a.html` of `a.html.gz`."""
        return next((name.removesuffix(one) for one in self.suffixes if name.endswith(one)), name)


PACKINGS: tuple[Packing, ...] = tuple(
    Packing(name, magic, suffixes)
    for magic, (name, suffixes) in zip(
        PACKED,
        (
            ("gzip", (".gz", ".gzip")),
            ("bzip2", (".bz2",)),
            ("xz", (".xz",)),
            ("zstd", (".zst", ".zstd")),
        ),
        strict=True,
    )
)


class Engine(Protocol):
    """What the decompressors of bz2, lzma and zstd have in common."""

    @property
    def eof(self) -> bool:
        """Whether a member is at its end."""
        ...

    @property
    def needs_input(self) -> bool:
        """Whether nothing more comes out without more going in."""
        ...

    @property
    def unused_data(self) -> bytes:
        """What follows the end of a member."""
        ...

    def decompress(self, data: bytes, max_length: int) -> bytes:
        """At most so many bytes."""
        ...


class _Gzip:
    """zlib in the manner of the others."""

    def __init__(self) -> None:
        import zlib

        self._inner = zlib.decompressobj(wbits=31)

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def needs_input(self) -> bool:
        return not self._inner.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    def decompress(self, data: bytes, max_length: int) -> bytes:
        return self._inner.decompress(self._inner.unconsumed_tail + data, max_length)


def engine(packing: Packing, path: str) -> Engine:
    """A new decompressor. Raises `InputError` where its package is not installed."""
    made: Any
    if packing.name == "gzip":
        return _Gzip()
    if packing.name == "bzip2":
        import bz2

        made = bz2.BZ2Decompressor()
    elif packing.name == "xz":
        import lzma

        made = lzma.LZMADecompressor(memlimit=_MEMORY)
    else:
        made = _zstd(path)
    return made  # type: ignore[no-any-return]


def _zstd(path: str) -> Any:  # noqa: ANN401 - two modules with one interface
    import sys

    try:
        if sys.version_info >= (3, 14):
            from compression import zstd
        else:
            from backports import zstd
    except ImportError as error:
        raise missing("zstd", "zstd", path) from error
    return zstd.ZstdDecompressor()


def missing(what: str, extra: str, path: str) -> InputError:
    """What to say where a format needs a package that is not installed."""
    return InputError(
        f"{what} is read with an extra that is not installed",
        path=path,
        hint=f"pip install 'bilat-cli[{extra}]'",
    )
