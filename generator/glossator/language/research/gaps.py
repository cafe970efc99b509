"""The words by which a sentence says what is still not known, or what a treatment costs those who get it."""

from glossator.language.research.notation import Table

GAPS: Table = (
    (
        "fall falls fell falling",
        r" (?:far |well |somewhat )?short\b",
    ),
    (
        "obstacles hurdles challenges questions problems uncertainties doubts",
        r" (?:still |also )?remain\b",
    ),
    (
        "obstacles hurdles challenges problems",
        r" ~(?:must|need to|have to|has to|to) be (?:overcome|solved|addressed|resolved)\b",
    ),
    (
        "cannot can't can’t couldn't couldn’t",
        (
            r" ~(?:be sure|be certain|say (?:for|whether|if|how|why)|tell (?:us|whether|if)|show"
            r" (?:that|whether|cause)|determine|know|conclude|explain (?:why|how|all))\b"
        ),
    ),
    (
        "jury",
        r" is (?:still )?out\b",
    ),
    (
        "nobody",
        r" (?:yet )?knows\b",
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
        "not isn't isn’t aren't aren’t hasn't hasn’t haven't haven’t don't don’t",
        (
            r" (?:yet (?:be|been|clear|know|known|proven|shown|tested|understood|available|certain|possible|confirmed"
            r"|approved|ready|published|peer)"
            r"|(?:fully |entirely |exactly )?(?:clear|known|certain|understood)|sure|been (?:tested|proven"
            r"|shown|confirmed|studied)|know (?:yet )?(?:if|whether|how|why|what|exactly))\b"
        ),
    ),
    (
        "remains remain",
        (
            r" (?:a (?:\w+ )?(?:challenge|mystery|puzzle)|elusive|unanswered"
            r"|unresolved)\b"
        ),
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
            r"(?:experienced|caused|suffered?|had|have|reported|some|toxic) [\"“]?(?:serious |severe "
            r"|many |few )?"
        ),
    ),
    (
        "safety ethical",
        r" (?:concerns|questions|issues|worries)\b",
    ),
    (
        "too",
        r" (?:expensive|costly|slow|bulky|toxic|inefficient|unstable|weak|small) (?:for|to)\b",
    ),
    (
        "challenging",
        r"",
        r"\b(?:extremely|very|technically|particularly|still|more) ",
    ),
    (
        "carries carry carried",
        r" (?:\w+ )?(?:\w+ )?risks?\b",
        r"\b(?:treatments?|therapy|drugs?|procedure|technique|method|approach|operation) ",
    ),
)
"""What limits a finding when it stands late in an article; early it tells why the research was done."""
