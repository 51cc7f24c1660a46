"""Words that name who says something. RE2 and `re` syntax."""

from __future__ import annotations

ACCORDING = (
    r"according\s+to|as\s+reported\s+by|citing|quoted\s+by|data\s+from|figures\s+from|"
    r"statistics\s+from|data\s+released\s+by"
)
SAYING = (
    r"said|says|told|added|noted|stated|announced|stressed|pointed\s+out|estimated|reported|"
    r"declared|recalled|emphasi[sz]ed|underscored|highlighted|predicted|forecast|remarked|"
    r"explained|show|showed|shows|reiterated|confirmed|expects|noting|saying"
)
DATA = (
    r"(?:(?:official|customs|government|trade|finance|economic|energy|foreign|commerce|"
    r"defen[cs]e|ministry|"
    r"central\s+bank|treasury|banking|industry|preliminary|provisional|latest|new)\s+)+"
    r"(?:data|figures|statistics|officials?|sources|reports?|ministry|spokes(?:man|woman|person))"
)
"""A source without a name of its own: "customs data", "trade ministry officials"."""
AUTHORITY = r"[A-Z][^\s,.;:()]+(?:\s+(?:of\s+(?:the\s+)?|for\s+(?:the\s+)?)?[A-Z][^\s,.;:()]+){0,5}"
"""A body that no list knows, behind "according to"."""
