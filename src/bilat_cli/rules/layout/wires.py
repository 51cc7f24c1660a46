"""Marks of the news wires: end lines, slugs, notes to editors."""

from bilat_cli.rules.layout._record import LayoutRule

WIRES: tuple[LayoutRule, ...] = (
    LayoutRule(
        name="layout.wire.reuter",
        kind="clutter",
        zone="end",
        gate="reuter reuters",
        pattern=r"reuters?[\s.;]*(?:\^M)?(?:\s*\d{1,2}:\d{2}.{0,20})?",
        publisher="Reuters",
        note="The last line of this wire's reports of the 1980s; it names the publisher.",
        examples=(" REUTER", " Reuter", "Reuters;", "REUTER...^M"),
        counter_examples=("Reuters was told of the plan on Monday.",),
    ),
    LayoutRule(
        name="layout.wire.more",
        kind="clutter",
        zone="end",
        gate="more follows mtf",
        pattern=r"(?-i:MORE|FOLLOWS|MTF|MORE FOLLOWS|MORE TO FOLLOW)",
        examples=(" MORE", "MORE TO FOLLOW", "MTF"),
        counter_examples=("More.", "More to follow from the finance minister."),
    ),
    LayoutRule(
        name="layout.wire.continuation",
        kind="clutter",
        gate="adds recasts updates writethru eds page",
        pattern=(
            r"(?:adds .*|recasts\b.*|updates with .*|eds\s*:.*"
            r"|writethru.{0,40}|page \d+(?: of \d+)?)"
        ),
        zone="top",
        examples=("Adds quotes, background", "Eds: Updates with reaction.", "Page 1 of 3"),
        counter_examples=("Adding to the strain, the port stayed shut.",),
    ),
    LayoutRule(
        name="layout.wire.notes",
        kind="clutter",
        zone="end",
        gate="( [ reporting writing editing additional compiled edited this+story this+article",
        pattern=(
            r"[(\[]?(?:(?:additional |contributing )?(?:reporting|writing|editing|compiled"
            r"|edited|written|reported|produced|translated) (?:and editing "
            r"|and writing )?by .*|this (?:story|article) (?:has been|was"
            r"|is) .*(?:feed|corrected|updated|published|edited|translated"
            r"|syndicated).*|with (?:inputs?|reporting|files) from .*)[)\]]?\.?"
        ),
        examples=(
            "(Reporting by Ana Roth; editing by Per Lund)",
            "[Edited by Ana Roth]",
            "This story was corrected to fix a name.",
        ),
        counter_examples=("(The minister spoke in his own tongue.)",),
    ),
    LayoutRule(
        name="layout.wire.slug",
        kind="metadata",
        zone="top",
        scope="prefix",
        gate="( update urgent lead",
        pattern=(
            r"(?:\((?:(?:\d(?:st|nd|rd|th)\s+|\d\s*)?(?:ld|lead|update|urgent|roundup)"
            r"(?:\s*-?\s*all)?|lead|corrected|correction)\)\s+|update\s+\d{1,2}\s?[-–:]\s*"
            r"|(?-i:URGENT|LEAD)\s?[:–-]\s+)"
        ),
        examples=(
            "(LEAD) Norway and Finland reopen a road",
            "(2nd LD) Norway and Finland reopen a road",
            "UPDATE 2-Norway and Finland reopen a road",
        ),
        counter_examples=("(Lead levels in the river fell)", "Update of the road plan agreed"),
    ),
    LayoutRule(
        name="layout.wire.agency-mark",
        kind="clutter",
        zone="end",
        gate="- = – — / ( [",
        pattern=(
            r"(?:[-=–—/]{1,3}\s*|[(\[])(?P<publisher>(?-i:[<<U>>]{2,12}|Kyodo|Bernama|Xinhua|Reuters"
            r"|Dawn|Antara|Belga|Tanjug)(?:\s+(?-i:News|NEWS))?)[)\]]?[.\s]*"
        ),
        examples=("-- HNA", "==HNA", "(HNA)", "--Kyodo"),
        counter_examples=("- Ministers from both sides", "(Oslo)"),
    ),
    LayoutRule(
        name="layout.wire.desk",
        kind="clutter",
        zone="end",
        gate="<initials>",
        pattern=r"(?-i:[a-z]{2,4}(?:[/-][a-z]{2,4}){1,5}|[A-Z]{2,4}(?:/[A-Z]{2,4}){1,5})",
        note="Initials of those who wrote and edited, joined by slashes.",
        examples=("ar/pl/kb", "arr/plu", "AR/PL"),
        counter_examples=("and/or the deputies", "yes", "either/or."),
    ),
)

SUFFIXES: tuple[LayoutRule, ...] = (
    LayoutRule(
        name="layout.suffix.agency",
        kind="clutter",
        zone="end",
        scope="suffix",
        gate="",
        pattern=(
            r"[.!?\"”’]\s*(?P<mark>(?:[(\[]\s*(?P<publisher>[A-Z]{2,8}(?:[/ -][A-Z]{2,8}){0,3})\s*"
            r"[)\]]|[-–—=/]{1,3}\s?[A-Z]{2,8}(?:/[A-Z]{2,8})?)\.?)$"
        ),
        examples=(
            "The road will be open by May. (HNA).",
            "The road will be open by May.-HNA",
            "“The road will be open by May.” — HNA",
        ),
        counter_examples=(
            "The road is run by the Harbour Road Authority (HRA).",
            "The road will be open by May - NATO",
        ),
    ),
    LayoutRule(
        name="layout.suffix.desk",
        kind="clutter",
        zone="end",
        scope="suffix",
        gate="",
        pattern=r"[.!?\"”’]\s+(?P<mark>[A-Z]{2,5}(?:[\s/]+[A-Z]{2,4}){1,5})$",
        examples=(
            "The road will be open by May. HNA ARO PLU",
            "The road will be open by May. ARO/PLU",
            "“The road is open.” HNA PLU KB KB",
        ),
        counter_examples=(
            "The road will be open by May. The NATO",
            "They agreed with the EU NATO",
        ),
    ),
)
