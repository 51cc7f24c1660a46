"""The program with a reader that dies of some documents, as a fault in a library would.

    python -m tests.poisoned extract PATH

A document called `deadly` kills the process that reads it, one called `faulty` raises.
"""

from __future__ import annotations

import os

from bilat_cli import batch
from bilat_cli.documents import Piece, Settings, documents_of
from bilat_cli.model import Document


def dangerous(piece: Piece, settings: Settings) -> list[Document]:
    if "deadly" in piece.path:
        os._exit(9)
    if "faulty" in piece.path:
        raise RecursionError("too deep")
    return documents_of(piece, settings)


# Processes import this module anew, and so read the same way.
batch.documents_of = dangerous  # type: ignore[attr-defined]

if __name__ == "__main__":
    from bilat_cli.__main__ import main

    main()
