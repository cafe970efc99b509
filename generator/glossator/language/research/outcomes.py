"""The words by which a sentence says what came out of a piece of research, whoever found it."""

from glossator.language.research.notation import Table

RESULTS: Table = (
    (
        "found showed revealed demonstrated discovered observed concluded confirmed",
        r" that\b",
    ),
    (
        "found seen observed shown",
        r" to (?:be|have|cause|reduce|increase|improve|contain|produce|work|play|occur|differ)\b",
        r"\b(?:was|were) (?:also )?",
    ),
    (
        "significantly",
        (
            r" (?:\w+ )?(?:higher|lower|more|less|increased|decreased|reduced|improved|better|worse|greater"
            r"|longer|shorter|different|associated|correlated|fewer|faster|larger|smaller|elevated)\b"
        ),
        r"\b(?:was|were|had|showed|performed|did) ",
    ),
    (
        "significantly",
        r" (?:increased|decreased|reduced|improved|enhanced|lowered|raised)\b",
    ),
    (
        "p",
        r"\s?[<=≤]\s?0?\.[0-9]++",
    ),
)
"""What came out, whoever tells it."""

WEAK_RESULTS: Table = (
    (
        "no",
        r" ~(?:differences?|associations?|effects?|improvement)\b",
        r"\b(?:there (?:was|were)|found|had|showed) ",
    ),
    (
        "had were was showed experienced developed produced scored lived performed grew slept learned recovered moved",
        (
            r" ~(?:fewer|more|less|higher|lower|larger|smaller|greater|longer|shorter|better|worse|faster|slower"
            r"|weaker|stronger)\b(?=[^.;]{0,150}\b(?:than|compared|controls?|placebo)\b)"
        ),
    ),
    (
        "showed",
        r" ~(?:improvements?|signs of|reductions?|increases?|declines?|recovery)\b",
    ),
    (
        "times fold",
        r" (?:more|less|as) likely\b",
    ),
    (
        "resulted",
        r" in\b",
    ),
    (
        "led",
        r" to\b",
        r"\b(?:this|that|which|treatment|combination|mutation|deletion) ",
    ),
    (
        "increased decreased fell rose dropped declined improved",
        r" ~by ~[0-9]",
    ),
    (
        "produced yielded",
        r" ~(?:healthy|fertile|viable|normal|functional|higher|markedly|live|more|fewer)\b",
    ),
    (
        "grew developed",
        r" (?:normally|into (?:healthy|fertile|normal))\b",
    ),
    (
        "survived",
        r" (?:for|to|without|longer|until|into)\b",
    ),
    (
        "able",
        r" to\b",
        r"\b(?:was|were) ",
    ),
)
"""What came out, in a sentence close to another one that tells of the research."""
