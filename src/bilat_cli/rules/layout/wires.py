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
)
