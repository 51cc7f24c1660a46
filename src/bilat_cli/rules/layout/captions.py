"""Captions: they tell of a picture, often older than the report, so they are kept apart."""

from bilat_cli.rules.layout._record import CaptionRule

CAPTIONS: tuple[CaptionRule, ...] = (
    CaptionRule(
        name="layout.caption.agency-name",
        needs=("/",),
        pattern=(
            r"[.!?\"”’)]\s*(?P<credit>[(\[]\s*[<<U>>][<<L>>0-9 .&'’-]+\s?/\s?[<<U>>][<<L>> "
            r".,'’/-]+[)\]]\.?\*?)$"
        ),
        examples=(
            "The ministers shake hands in Bern, May 3, 2022. (Harbour News/Ana Roth)",
            "Guards of honour wait at the airport. [HNA/P. Lund]",
            "The hall before the session. (HNA Photo/Jo Lee via Pool)",
        ),
        counter_examples=(
            "The ministers met in the framework of a joint council (Norway/Finland).",
            "He spoke about grain (wheat/barley).",
        ),
    ),
    CaptionRule(
        name="layout.caption.photo-credit",
        needs=("hoto", "HOTO", "icture", "mage", "ourtesy"),
        pattern=(
            r"(?P<credit>[(\[]\s*(?:(?:File|FILE|file)\s+)?(?:[Pp]hoto|PHOTO|Picture|Image"
            r"|Courtesy|Photograph)\b[^()\[\]]*[)\]]\.?\*?)$"
        ),
        examples=(
            "The new bridge at dusk. (Photo by Ana Roth)",
            "The new bridge at dusk [Photo: Harbour News]",
            "The new bridge at dusk. (File photo)",
        ),
        counter_examples=("They signed the plan (photo evidence was not kept) in the evening.",),
    ),
    CaptionRule(
        name="layout.caption.trailing-label",
        needs=("hoto", "HOTO", "icture", "mage", "redit"),
        pattern=(
            r"[.!?\"”’)]\s+(?P<credit>(?:Photo|PHOTO|Picture|Image|Photo credit"
            r"|Credit)\s*(?::|by|/)\s*[<<U>>][^.!?]+\.?)$"
        ),
        examples=(
            "The envoys on the quay. Photo: Ana Roth/Harbour News",
            "The envoys on the quay. Credit: Ana Roth",
            "The envoys on the quay. Photo by Ana Roth",
        ),
        counter_examples=("The envoys praised the exhibition. It is called Photo: A Century.",),
    ),
    CaptionRule(
        name="layout.caption.file-photo",
        pattern=(
            r"(?i:\(?file\s+(?:photo|picture|image)\b|(?:photo|image|picture)\s+(?:taken"
            r"|shows?|released|provided)\b|this\s+(?:file\s+)?(?:photo|picture|image)\b"
            r"|(?:image|photo)\s+(?:source|caption|credit)\s*[,:]|caption\s*:|(?:photo|image)\s*:"
            r"|\[photo\b)"
        ),
        at_end=False,
        examples=(
            "File photo: the old embassy in Oslo.",
            "Photo taken on May 3, 2022 shows the new bridge.",
            "This photo released by the ministry shows the quay.",
            "Image source, Harbour News",
        ),
        counter_examples=(
            "Photography was forbidden in the hall.",
            "Files show that the embassy was sold in 1990.",
        ),
    ),
)
