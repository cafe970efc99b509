"""The words by which a sentence says what came out of a piece of research, whoever found it."""

from glossator.language.research.notation import Table

RESULTS: Table = (
    (
        "found showed revealed demonstrated discovered observed concluded confirmed",
        r" that\b",
        r"(?<!been )",
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
        "according",
        (
            r" to (?:an? |the |their |its |this |our )"
            r"(?!(?:second|third|separate|previous|earlier|older)\b)(?:new |latest |[a-z-]+ ){0,2}(?:study|research"
            r"|paper|findings|analysis"
            r"|experiments?|measurements)\b"
        ),
    ),
    (
        "say said report reported",
        r" in (?:an?|the|their|this) (?:new |latest )?(?:study|paper|journal)\b",
        r"\b(?:researchers|scientists|team|authors|they|<RESEARCHERS>) ",
    ),
    (
        "ratio risk",
        r"[^.;]{0,25}[^.;0-9]0?[0-9]\.[0-9]",
        r"\b(?:odds|hazard|risk|rate|relative) ",
    ),
    (
        "ci confidence",
        r"(?: intervals?)?[^.;a-z0-9]{0,14}[0-9]",
        r"\b9[059](?:\.[0-9])?\s?%[ -]",
    ),
    (
        "found discovered uncovered unearthed excavated identified detected",
        r" ~~by (?:the )?(?:\w+ )?<RESEARCHERS>\b",
        r"\b(?:been|was|were) ",
    ),
    (
        "p",
        r"\s?[<=≤]\s?0?\.[0-9]++",
    ),
)
"""What came out, whoever tells it."""

WEAK_RESULTS: Table = (
    (
        "was were",
        (
            r" (?:not |also |\w+ly )*+(?:(?:associated|linked|correlated|tied) (?:with|to)|affected by|unaffected"
            r"|impaired|unchanged|comparable|similar|the same (?:for|in|as)"
            r"|(?:elevated|lower|higher|greater|reduced|increased|decreased)(?= (?:in|by|after|among|with|than"
            r"|compared)\b|[.,;])"
            r"|(?:found|detected|observed)(?=[,.;])|(?:detected|observed|seen|noted) (?:in|at|among|between"
            r"|with|for|during|after|following)\b(?! (?:the )?(?:1[0-9]|20)[0-9]{2}))"
        ),
    ),
    (
        "was were had saw showed reported said experienced achieved remained",
        r"",
        r"[0-9]\s?(?:%\)?|per ?cent)(?: of)?(?: (?!who\b|that\b|which\b)[\w’'-]+){0,5} ",
    ),
    (
        "made",
        r" (?:no|little) difference\b",
    ),
    (
        "fell fallen rose risen dropped declined increased decreased improved grew shrank",
        r" ~(?:[0-9][0-9.,]*+\s?(?:%|per ?cent)|<NUMBER> per ?cent)",
    ),
    (
        "showed exhibited displayed demonstrated",
        (
            r" (?:an? )?(?:significant\w*|higher|lower|increased|reduced|high|low|greater|no|strong|positive"
            r"|negative|better|worse|poorer|longer|shorter)\b"
        ),
    ),
    (
        "revealed",
        r"(?! (?:by|in|on|to)\b)(?=[ :])",
    ),
    (
        "show shows showed reveal reveals revealed confirm confirms confirmed",
        r" that\b",
        r"(?<!studies )(?<!research )(?<!reports )(?<!surveys )(?<!polls )(?<!to )(?<!evidence )",
    ),
    (
        "more less least most",
        r" likely to\b",
        r"\b(?:was|were),?(?: [\w.,%’'-]+){0,5} ",
    ),
    (
        "had experienced faced showed",
        (
            r" ~<CHANGED> (?:\w+ )?(?:risks?|rates?|chances?|odds|likelihood|levels?|mortality|scores?"
            r"|concentrations?)\b"
        ),
    ),
    (
        "reduction increase decrease rise fall drop decline improvement risk rate chance difference",
        r" (?:in|of|between)\b",
        r"\b[0-9.]++(?:\s?%|[ -]per ?cent|-?fold) (?:\w+ )?",
    ),
    (
        "had",
        r" (?:little|no|an?) (?:[\w-]+ ){0,2}(?:effect|impact|influence) on\b",
    ),
    (
        "people those participants volunteers patients women men children mice rats students",
        (
            r" (?:who|that|with|given|taking|treated|exposed|assigned|in the)\b[^.;:]{5,120}?\b(?:were|had|showed"
            r"|performed|scored"
            r"|reported|tended|felt|ate|slept|lived|lost|gained|made|did)\b[^.;:]{0,60}?\b(?:more|less|fewer"
            r"|better|worse|higher|lower"
            r"|longer|shorter|faster|slower|greater|larger|smaller|no)\b"
        ),
        r"\A\W?",
    ),
    (
        "compared",
        r" (?:with|to)\b",
        r"\A\W?",
    ),
    (
        "compared",
        (
            r" (?:with|to) (?:those|that|controls?|the control|people|patients|placebo|participants|mice|adults"
            r"|children|women|men|just|only|about|around|roughly|nearly|[0-9])"
        ),
        r"(?<!was)(?<!were)(?<! be)(?<!been) ",
    ),
    (
        "treatment treatments treated drug drugs therapy compound vaccine injection intervention deletion diet",
        (
            r" ~(?:reduced|improved|increased|decreased|restored|prevented|slowed|blocked|boosted|protected"
            r"|reversed|lowered|raised|suppressed|eliminated|enhanced|cured|abolished)\b"
        ),
    ),
    (
        "suggests suggest suggested suggesting indicates indicating revealing showing demonstrating",
        r" (?:that|it’s|it's|they)\b(?! (?:more|further|additional|larger)\b)",
        (
            r"(?:\b(?:results|findings|data|research|analysis|which|evidence|observations?|discovery|work"
            r"|experiments|simulations|models?|fossils?)|\A\W?(?:it|this)|,) (?:also |strongly |clearly )?"
        ),
    ),
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
        "increased decreased fell rose dropped declined improved cut reduced lowered raised boosted",
        r" ~by ~[0-9]",
    ),
    (
        "increased decreased fell rose dropped declined improved",
        r" from ~[0-9]",
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
)
"""What came out, in a sentence close to another one that tells of the research."""
