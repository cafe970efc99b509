"""The words by which a sentence tells what was known before, or what others found, and not what this study did."""

from glossator.language.research.notation import Table

_NO_LINK = (
    r"(?<!\bwith )(?<!\bon )(?<!\bto )(?<!\bunlike )(?<!\bunlike some )(?<!\bthan )"
    r"(?<!\bwith the )(?<!\bwith their )(?<!\bon the )(?<!\bon their )(?<!\bto the )(?<!\bto their )"
)
"""Not "in line with previous work", "building on the earlier study", which tell of this study."""

BACKGROUND: Table = (
    (
        ("previous earlier prior past older other another related separate similar several some many different rival"),
        (
            r" (?:\w+ )?(?:stud(?:y|ies)|work|research|experiments?|trials?|findings?|reports?|evidence|analys[ei]s"
            r"|groups?|teams?|scientists|researchers|surveys?|attempts?)\b"
        ),
        _NO_LINK,
    ),
    ("known thought believed", r"", r"\bit (?:is|was|has been|had been) (?:\w+ )?"),
    ("long", r"", r"\bha(?:s|ve|d) "),
    ("already earlier", r"", r"\bhad "),
    ("past", r"", r"\bin the "),
    ("years", r"", r"\bfor "),
    ("last", r" (?:year|decade|century)\b"),
    ("studies", r" have\b"),
    ("ago", r"", r"(?<!000 years )(?<!million years )(?<!billion years )"),
    ("decades centuries historically traditionally previously", r""),
)
"""What was known before; a method or a result behind such words is not this study's."""

LATE_BACKGROUND: Table = (("recent", r" (?:\w+ )?(?:stud(?:y|ies)|work|research|trials?|analys[ei]s)\b", _NO_LINK),)
"""The same late in an article; early "in a recent study" tells of the study that the article is about."""
