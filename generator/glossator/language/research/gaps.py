"""The words by which a sentence says what is still not known, or what a treatment costs those who get it."""

from glossator.language.research.notation import Table

GAPS: Table = (
    (
        "too",
        r" (?:expensive|costly|slow|bulky|toxic|inefficient|unstable|weak|small) (?:for|to)\b",
    ),
    (
        "not isn't isn’t aren't aren’t",
        r" (?:yet )?[\"“]?(?:[a-z]+-)?ready\b",
    ),
    (
        "unclear unknown uncertain",
        r"",
        r"\b<IS> (?:largely |still |also )?",
    ),
    (
        "poorly",
        r" understood\b",
        r"\b<IS> ",
    ),
    (
        "not isn't isn’t aren't aren’t hasn't hasn’t haven't haven’t don't don’t",
        (
            r" (?:yet|(?:fully |entirely |exactly )?(?:clear|known|certain|understood)|sure|been (?:tested|proven"
            r"|shown|confirmed|studied)|know (?:yet )?(?:if|whether|how|why|what|exactly))\b"
        ),
    ),
    (
        "remains remain",
        (
            r" (?:a (?:\w+ )?(?:challenge|mystery|problem|puzzle)|challenging|difficult|elusive|unanswered"
            r"|unresolved)\b"
        ),
    ),
    (
        "challenging",
        r"",
        r"\b(?:extremely|very|technically|particularly|still|more) ",
    ),
    (
        "difficult",
        r"(?= (?:to|at|for|because|due)\b|[,.;])",
        r"\b(?:extremely|very|technically|particularly|still|was|were) ",
    ),
    (
        "inefficient",
        r"",
        r"\b<IS> ",
    ),
    (
        (
            "limitation limitations shortcoming shortcomings drawback drawbacks"
            " downside downsides disadvantage disadvantages caveat caveats"
        ),
        r"",
    ),
    (
        "side adverse",
        r" (?:effects|events|reactions)\b",
        (
            r"(?:experienced?|causes?|caused|suffered?|had|have|reported|some|toxic) [\"“]?(?:serious |severe "
            r"|many |few )?"
        ),
    ),
    (
        "carries carry carried",
        r" (?:\w+ )?(?:\w+ )?risks?\b",
    ),
    (
        "safety ethical",
        r" (?:concerns|questions|issues|worries)\b",
    ),
)
"""What limits a finding when it stands late in an article; early it tells why the research was done."""
