"""Words that name who says something. RE2 and `re` syntax."""

from __future__ import annotations

ACCORDING = (
    r"according\s+to|as\s+reported\s+by|citing|quoted\s+by|data\s+from|figures\s+from|"
    r"statistics\s+from|data\s+released\s+by"
)
SAYING = (
    r"said|says|told|added|noted|stated|announced|stressed|pointed\s+out|estimated|reported|"
    r"declared|recalled|emphasi[sz]ed|underscored|highlighted|predicted|forecast|remarked|"
    r"explained|showed|reiterated|confirmed|expects|noting|saying"
)
