"""What a document tells of itself, and where that was read, as lines for a reader."""

from __future__ import annotations

from bilat_cli.model import Document


def provenance(document: Document) -> tuple[tuple[str, str], ...]:
    """Labels and words: title, publisher, days with their origins, and what speaks against them."""
    origins = dict(document.origins)
    lines = [
        (f"its {name}", f"{value}, by {origins[name]}")
        for name, value in (
            ("title", document.title),
            ("publisher", document.publisher),
            ("published", document.published),
        )
        if name in origins
    ]
    if document.reference is not None:
        words = f": {document.reference_text}" if document.reference_text else ""
        lines.append(
            ("its reference", f"{document.reference}, by {document.reference_source}{words}")
        )
    return (*lines, *(("note", note) for note in document.notes))
