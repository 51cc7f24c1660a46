"""From the mentions of all documents to events: `merge`."""

from __future__ import annotations

from collections.abc import Iterable
from operator import itemgetter

import msgspec

from bilat_cli import edtf
from bilat_cli.merging.clusters import Index
from bilat_cli.merging.identifiers import unique
from bilat_cli.merging.profile import COARSEST, Profile, profile
from bilat_cli.merging.rows import build
from bilat_cli.model import Event, Extraction


def merge(extractions: Iterable[Extraction], *, undated: bool = False) -> list[Event]:
    """All events, each once, oldest first.

    With `undated`, numbered meetings whose date no document tells are kept (for `series`). A
    mention that is given twice counts once.
    """
    index = Index()
    for one in _ready(extractions):
        index.place(one)
    rows = [build([one.mention for one in cluster.members]) for cluster in index.join_late()]
    if not undated:
        rows = [row for row in rows if row.date is not None]
    rows.sort(key=lambda row: (*edtf.sort_key(row.date), row.kind, row.title, row.id))
    return unique(rows)


def _ready(extractions: Iterable[Extraction]) -> list[Profile]:
    """The distinct mentions, in the one order in which they are merged."""
    # The whole record as bytes: equal mentions are one, and no two others compare equal.
    encode = msgspec.json.Encoder(order="deterministic").encode
    mentions = {encode(mention): mention for one in extractions for mention in one.events}
    keyed = [(*_order(one := profile(m)), content, one) for content, m in mentions.items()]
    keyed.sort(key=itemgetter(0, 1, 2, 3, 4, 5))
    return [item[-1] for item in keyed]


def _order(one: Profile) -> tuple[int, int, bool, int, str]:
    """What says most about an event comes first; where it was said does not matter."""
    mention = one.mention
    date = mention.date or ""
    fineness = one.fineness if date else COARSEST + 1
    length = (one.last or 0) - (one.first or 0)
    return (fineness, length, mention.ordinal is None, -len(one.people), date)
