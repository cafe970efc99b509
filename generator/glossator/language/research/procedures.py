"""The words by which a sentence says who took part in a piece of research, and what they had to do."""

from glossator.language.research.notation import Table

METHODS: Table = (
    (
        "total",
        (
            r" of [0-9][0-9,]*+ (?:\w+ ){0,3}(?:patients|participants|subjects|volunteers|people|women|men"
            r"|children|adults|cases|samples)\b"
        ),
    ),
)
"""What was done."""

WEAK_METHODS: Table = (
    (
        "participants volunteers subjects recruits students mice rats patients",
        (
            r"(?! who\b| that\b) ~(?:completed|played|watched|drank|ate|wore|filled (?:in|out)|answered|received"
            r"|took part in|read"
            r"|listened to"
            r"|viewed|underwent|rated|inhaled|consumed|swallowed|kept (?:a )?diar)\w*"
        ),
        r"(?:\A\W?|\b(?:[Tt]he|[Aa]ll|[Hh]alf|[Ee]ach|[0-9]+|of|the other|[Ss]ome|of the) (?:\w+ )?)",
    ),
    (
        "participants subjects patients sample cohort",
        r" (?:were|included|comprised|consisted of|was made up of) (?:a total of )?[0-9]",
    ),
)
"""What was done with those who took part, in a sentence close to another one that tells of the research."""
