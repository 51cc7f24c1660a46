"""Header lines: dates of issue, bylines, editors, sources, venues' clock times."""

from bilat_cli.rules.layout._record import LayoutRule

METADATA: tuple[LayoutRule, ...] = (
    LayoutRule(
        name="layout.metadata.leading-date",
        kind="metadata",
        zone="top",
        scope="prefix",
        gate="date",
        pattern=r"date\s*:?\s+(?P<day>\d{4}-\d{2}-\d{2})\s+",
        note="Archives that put the day before the headline on the same line.",
        examples=(
            "date 2021-05-06 Norway and Finland reopen a border road",
            " date 2021-05-06 The foreign minister of Norway opened a road.",
            "Date: 2021-05-06 Norway and Finland reopen a border road",
        ),
        counter_examples=("Date palms of 2021 were late this year.",),
    ),
    LayoutRule(
        name="layout.metadata.day-editor",
        kind="metadata",
        zone="top",
        gate="0",
        pattern=(
            r"(?P<day><<day>>)(?:\s+<<clock>>)?\s*\|?\s*(?:Editors?|Author|Source"
            r"|Writer)\s*[:：].*?(?:\s+(?P<publisher>(?-i:[<<U>>]{3,})[<<L>>.]*))?(?:"
            r"\s+App Download)?"
        ),
        examples=(
            "2021-05-06 Editor : Ana Roth HNA App Download",
            "2021-05-06 10:22 Source: Harbour News",
            "2021-05-06 | Editor: Ana Roth",
        ),
        counter_examples=("2021-05-06 was the day on which the editor resigned.",),
    ),
    LayoutRule(
        name="layout.metadata.day",
        kind="metadata",
        zone="top",
        gate="<dated>",
        pattern=(
            r"[(\[*_]*(?:<<clock>>,?\s+(?:on\s+)?)?(?P<day><<day>>)(?:,?\s*(?:at\s+|\|\s*)?"
            r"<<clock>>)?(?P<rest>\s*[|/-]\s*[<<L>>][^.!?]{0,40})?[)\]*_]*"
        ),
        examples=(
            "May 6, 2021",
            "Thursday, 6 May 2021 10:22 GMT",
            "2021-05-06 10:22:31",
            "10:22, May 6, 2021",
            "Thursday, 06. 05. 2021. | 14:26",
            "(May 6, 2021)",
        ),
        counter_examples=(
            "May 6, 2021, was a holiday.",
            "The meeting of May 6, 2021",
        ),
    ),
    LayoutRule(
        name="layout.metadata.agency-clock-day",
        kind="metadata",
        zone="top",
        gate="<dated>",
        pattern=(
            r"\(?(?P<publisher>(?-i:[<<U>>])[<<L>> .&'’-]+?)\s*\)\s*(?:<<clock>>,?"
            r"\s+)?(?P<day><<day>>)(?:,?\s+<<clock>>)?"
        ),
        examples=(
            "Harbour News) 13:13, May 6, 2021",
            "(Harbour News) 09:05, May 06, 2021",
            "HNA) 6 May 2021 13:13",
        ),
        counter_examples=(
            "The minister, who arrived on May 6, 2021, left the same evening.",
            "Brussels, 6 May 2021",
        ),
    ),
    LayoutRule(
        name="layout.metadata.labelled-day",
        kind="metadata",
        zone="top",
        gate=(
            "published posted date issued released time created publication+date publication+time "
            "release first+published for+immediate for+release publish publishing+date "
            "publishing+time posting+date issue+date press+release"
        ),
        pattern=(
            r"[*_]*(?:(?:first\s+)?(?:published|posted|issued|released|created)(?:\s+(?:on|at|time"
            r"|date))?|date|time|(?:publication|publish(?:ed|ing)?|posting|issue|press\s+release)"
            r"\s+(?:date|time)|release\s+(?:date|time)|date\s+of\s+(?:issue|publication|release)"
            r"|for\s+(?:immediate\s+)?release)\s*[*_]*[:：–-]?[*_]*\s*(?:<<clock>>(?:,|\s+on)?\s+)?"
            r"(?P<day><<day>>)(?:,?\s*(?:at\s+|[–|-]\s*)?<<clock>>)?(?P<rest>.*)"
        ),
        examples=(
            "Published: May 6, 2021",
            "PUBLISHED : 6 May 2021 at 10:22",
            "Date: 6/5/2021 (Thu)",
            "Posted on 6 May 2021 at 10:22",
            "Release date: 2021-05-06",
            "Date: Thursday, May 6, 2021",
        ),
        counter_examples=("Published in 1994, the book sold well.",),
    ),
    LayoutRule(
        name="layout.metadata.updated-day",
        kind="metadata",
        zone="top",
        gate="updated last+updated last+modified modified update",
        trust=1,
        pattern=(
            r"[(\[*_]*(?:last\s+)?(?:updated?|modified)(?:\s+(?:on|at|time"
            r"|date))?\s*[:：–-]?\s*(?:<<clock>>(?:,|\s+on)?\s+)?(?P<day><<day>>)(?:,?\s*(?:at\s+)?"
            r"<<clock>>)?(?P<rest>.{0,60})"
        ),
        examples=(
            "Updated: May 7, 2021",
            "Last updated 7 May 2021 10:22",
            "Last modified: 2021-05-07",
        ),
        counter_examples=(
            "Updated rules apply from May 7, 2021 to all ports of the country and its islands.",
        ),
    ),
    LayoutRule(
        name="layout.metadata.byline",
        kind="metadata",
        zone="top",
        gate="by",
        pattern=(
            r"[*_]*by\s+(?:(?:our|a)\s+|staff\s+)?(?:(?:(?:own|special|staff|foreign|diplomatic"
            r"|political)\s+)?(?:correspondents?|reporters?|writers?|agencies|news\s+desk|staff)"
            r"|(?-i:<<name>>))(?P<more>\s*(?:,|and|&|\||/"
            r"|in)\s*(?-i:<<name>>)){0,5}(?P<rest>\s*\|\s*[^\d]{0,40})?[*_]*"
        ),
        examples=(
            "By Ana Roth",
            "By Ana Roth and Per Lund, Harbour News Agency",
            "by Ana de la Cruz",
            "**By Ana Roth**",
            "By our correspondent",
            "By Staff Reporter",
        ),
        counter_examples=("By noon the guests had left.", "By Friday both sides will sign."),
    ),
    LayoutRule(
        name="layout.metadata.source-day",
        kind="metadata",
        zone="top",
        gate="source",
        pattern=(
            r"source\s*[:：]\s*(?P<publisher>(?-i:[<<U>>])[<<L>> .&’'-]{1,40}?)(?:\s*[,|•–-]\s*|\s+)"
            r"(?:<<clock>>[\s,|–-]*)?(?P<day><<day>>)(?P<rest>[\s.,|•–-].{0,60})?"
        ),
        examples=(
            "Source: Harbour News, Wednesday, 08.05.2024. | 15:07",
            "Source: HNA | 8 May 2024",
            "SOURCE: Harbour News Agency 2024-05-08 10:22",
        ),
        counter_examples=("Source: the ministry, which on 8 May 2024 gave no reason",),
    ),
    LayoutRule(
        name="layout.metadata.source",
        kind="metadata",
        gate=(
            "source ( editor editors author authors reporter reporters writer writers edited+by "
            "reporting+by reporting+and editing+by writing+by web responsible additional+reporting"
        ),
        pattern=(
            r"(?:\(?source\s*[:：]\s*(?P<publisher>(?-i:[<<U>>][<<L>>.&’'-]*(?:\s+[<<U>>&]"
            r"[<<L>>.&’'-]*){0,4}))\s*$|\(?(?:source|editors?|authors?|reporters?|writers?|web editor"
            r"|responsible editor)"
            r"\s*[:：]|edited by|editing by|reporting by|writing by|additional reporting by"
            r"|reporting and writing by)\s*.*"
        ),
        examples=(
            "Source: Harbour News Agency",
            "Editor: Ana Roth",
            "(Editor: Ana Roth, Per Lund)",
            "Reporting by Ana Roth; Editing by Per Lund",
        ),
        counter_examples=(
            "Sources close to the talks said a text was ready.",
            "Reporters waited outside the hall.",
        ),
    ),
    LayoutRule(
        name="layout.metadata.from",
        kind="metadata",
        zone="top",
        gate="from publisher outlet newspaper",
        pattern=r"(?:from|publisher|outlet|newspaper)\s*:\s*(?P<publisher>(?-i:[<<U>>])[<<L>> .&'’,-]{2,60})",
        examples=(
            "From: Ministry of Roads",
            "Publisher: Harbour News",
            "Newspaper: Harbour Daily",
        ),
        counter_examples=("From Oslo the envoy flew to Bergen.",),
    ),
    LayoutRule(
        name="layout.metadata.labelled-title",
        kind="metadata",
        zone="top",
        gate="title headline",
        pattern=r"(?:title|headline)\s*:\s*(?P<title>.{4,200})",
        examples=(
            "Title: Norway and Finland reopen a road",
            "Headline: Norway and Finland reopen a road",
            "TITLE : Norway and Finland reopen a road",
        ),
        counter_examples=("Title holders of both countries met at the stadium.",),
    ),
    LayoutRule(
        name="layout.metadata.clock",
        kind="metadata",
        venue=True,
        gate="0 * ( _",
        pattern=(
            r"[*_(]*(?:\d{1,2}:\d{2}\s*[ap]\.?m\.?(?:\s+(?:\([A-Z]{2,5}\)"
            r"|[A-Z]{2,5}))?)[)*_]*\.?"
        ),
        note="Transcripts open and close with the time of day.",
        examples=("4:43 P.M. MDT", "*10:02 A.M. CEST*", "11:15 a.m. (EDT)"),
        counter_examples=("4:43 P.M. MDT was when the talks began.",),
    ),
    LayoutRule(
        name="layout.metadata.release-note",
        kind="metadata",
        gate=(
            "press+release news+release media+release press+statement media+note media+statement "
            "for+immediate embargoed as+prepared as+delivered via+teleconference via+video "
            "via+videoconference via+telephone"
        ),
        pattern=(
            r"[*_]*(?:(?:press|news|media) (?:release|statement|note)|for immediate release|embargoed (?:until|for).*"
            r"|as (?:prepared for delivery|delivered)|via (?:teleconference"
            r"|video\s?conference|telephone))[*_ ]*"
        ),
        examples=(
            "FOR IMMEDIATE RELEASE",
            "As Prepared for Delivery",
            "Via Teleconference",
            "Press Release",
        ),
        counter_examples=("For immediate release of the sailors the envoy offered talks.",),
    ),
    LayoutRule(
        name="layout.metadata.location-label",
        kind="metadata",
        zone="top",
        gate=(
            "newspaper+section location place dateline category topic topics tags keywords section "
            "language url link agency publisher code desk"
        ),
        pattern=(
            r"(?:newspaper section|location|place|dateline|category|topics?|tags|keywords|section|language|url"
            r"|link|agency|publisher|code|desk)\s*:\s*.*"
        ),
        examples=("Category: World", "Tags: trade, roads", "URL: https://example.org/road"),
        counter_examples=("Place names along the border were changed.",),
    ),
    LayoutRule(
        name="layout.metadata.tags",
        kind="metadata",
        zone="end",
        gate="tags tag keywords topics filed+under related+topics",
        pattern=r"(?:tags?|keywords|(?:related\s+)?topics|filed\s+under)\s*[:：]\s*.*",
        examples=("Tags: roads, ports", "Keywords: roads", "Filed under: World"),
        counter_examples=("Topics of the talks were roads and ports.",),
    ),
    LayoutRule(
        name="layout.metadata.picture-agency",
        kind="metadata",
        gate="getty afp ap epa reuters shutterstock alamy imago",
        pattern=(
            r"(?:(?-i:[<<U>>][<<L>>.]{1,20})\s*[/|]\s*){0,3}(?:getty images|shutterstock"
            r"|alamy(?: stock photo)?|imago)(?:\s+via\s+.{2,30})?"
        ),
        note="Who a picture is from, which is left when the picture is gone.",
        examples=("Getty Images", "AFP/Getty Images", "Shutterstock"),
        counter_examples=("Getty Images was sold to a firm in Oslo.", "AFP reported the talks."),
    ),
    LayoutRule(
        name="layout.metadata.relative-age",
        kind="metadata",
        zone="top",
        gate="0 published posted updated a an just",
        pattern=(
            r"(?:(?:published|posted|updated)\s*[:-]?\s*)?(?:\d{1,2}|an?)\s+(?:second|min(?:ute)?"
            r"|hour|day|week|month)s?\s+ago(?:\s*[|•·,-].{0,40})?"
        ),
        note="How old the page was when it was copied: no day can be known from it.",
        examples=("5 hours ago", "Published 2 days ago", "Updated an hour ago"),
        counter_examples=("Two days ago the ministers met.",),
    ),
)
