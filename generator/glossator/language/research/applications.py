"""The words by which a sentence says what a finding may be good for one day."""

from glossator.language.research.notation import Table

APPLICATIONS: Table = (
    (
        "could may might",
        (
            r" (?:also |now |then |potentially |eventually |ultimately |one day |some ?day )*+(?:be used|help(?!"
            r" (?:to )?explain)"
            r"|allow|enable|lead to|improve|guide|inform|aid|open|pave|transform|make it|reduce|benefit|speed"
            r"|support|boost|serve as"
            r"|offer|provide|be (?:applied|adapted|useful))\b(?! ~(?:evidence|explanations?|clues?|insights?)\b)"
        ),
        r"\b<FINDINGS>(?: (?!that\b|which\b|who\b)[\w,’'-]+){0,3} ",
    ),
    (
        "key important crucial critical major significant big promising",
        r" (?:\w+ )?(?:steps?|advances?|milestones?) towards?\b",
    ),
    (
        "implications",
        (
            r" for (?:our )?(?:understanding|controlling|preventing|how|the (?:treatment|design|development"
            r"|management|future))\b"
        ),
    ),
    (
        "could may might",
        r" ~(?:hold (?:a|the) keys? to|point the way)\b",
    ),
    (
        "prospect possibility hope",
        r" of (?:an?|new|better|more)\b",
        r"\b(?:raise|raises|raised|raising|open|opens|opened|offer|offers|hold|holds) (?:up |out )?the ",
    ),
    (
        "therapeutic",
        (
            r" (?:potential|targets?|options?|strateg(?:y|ies)|approach(?:es)?|interventions?|avenues?|agents?"
            r"|candidates?|tools?)\b"
        ),
        r"\b(?:new|novel|potential|possible|promising|future|attractive|effective|better|a) ",
    ),
    (
        "could may might should will would",
        (
            r" ~(?:inform|guide) ~(?:policy|polic(?:y|ies)|decisions?|guidelines|treatments?|strateg(?:y|ies)"
            r"|conservation|efforts|design|development|practice)\b"
        ),
    ),
    (
        "could may might",
        r" (?:also |then |potentially |even |perhaps )*+(?:one day|some ?day)\b",
    ),
    (
        "could may might",
        r" ~be (?:used|applied|harnessed|adapted|useful) (?:to|in|for|as|by|with)\b",
    ),
    (
        "could may might",
        r" ~(?:find (?:use|applications?)|pave the way|be (?:helpful|valuable|suitable for treating))\b",
    ),
    (
        "could may might will would should",
        r" ~lead to ~~<REMEDIES>\b",
    ),
    (
        "could may might",
        (
            r" ~lead to ~(?:new|better|improved|more (?:effective|efficient|accurate)|cheaper|faster|safer)"
            r" (?:\w+ )?ways?\b"
        ),
    ),
    (
        "could may might would will",
        (
            r" ~(?:offer|provide|give|bring) ~(?:hope|relief|therap(?:y|ies)|treatments?|cures?|alternatives?"
            r"|solutions?)\b"
        ),
    ),
    (
        "could may might would will",
        r" ~(?:help|allow|enable|benefit|aid|let) (?:\w+ )?<PEOPLE>\b",
    ),
    (
        "could may might",
        (
            r" ~help (?:to |in |with |the )*+(?:treat|diagnos|develop|design|fight|combat|tackl|conserv|sav|creat"
            r"|guid|improv|prevent|detect|predict|<REMEDIES>)\w*"
        ),
    ),
    (
        "could may might",
        (
            r" ~(?:treat|cure|prevent|diagnose|change (?:the way|how)|save (?:lives|money|energy)"
            r"|revolutioni[sz]e|transform (?:the|how|medicine|treatment)|relieve|make it (?:possible|easier"
            r"|cheaper)|(?:improve|replace|speed up|guide|boost) ~~(?:<REMEDIES>|surgery|care|lives|safety"
            r"|quality|forecasts?))\b"
        ),
    ),
    (
        "could may might",
        (
            r" ~(?:become|emerge as|serve as|be|act as) an? ~(?:target|treatment|therapy|therapeutic|tool|option"
            r"|alternative|marker|biomarker|drug|candidate|solution)\b"
        ),
    ),
    (
        "can",
        r" (?:now |also |then )*+(?:be (?:used|applied|adapted)|help)\b",
        r"\b(?:technique|method|approach|device|technology|tool|test|material|system|model|data|findings|results) ",
    ),
    (
        "applications",
        r" (?:could|may|might|would|include|in|for|such|ranging|range|are)\b",
        r"\b(?:other|many|new|future|important|wide|medical|possible|potential) ",
    ),
    (
        "applications",
        r" (?:could|may|might|would|include)\b",
    ),
    (
        "potential possible practical clinical commercial promising",
        r" (?:\w+ )?applications?\b",
    ),
    (
        "pave paves paving paved",
        r" (?:the|a) (?:\w+ )?(?:way|path|road)\b",
    ),
    (
        "open opens opening opened",
        (
            r" (?:up )?(?:the |a |an |new )*+(?:\w+ )?(?:doors?|avenues?|possibilit(?:y|ies)|pathways?"
            r"|opportunit(?:y|ies)|ways? (?:to|for))\b"
        ),
    ),
    (
        "hope hopes",
        r" (?:to (?:use|apply|develop|make|build)|is (?:that|to))\b",
    ),
    (
        "hope hopes",
        r" ~~(?:will|would|could|can|may|might) ~(?:help|lead|allow|enable|be used|improve|pave)\b",
    ),
    (
        "hope hopes",
        r" (?:that )?(?:their|this|these|the|such) ~~(?:will|could|would|can|may|might)\b",
        r"\b(?:they|we|researchers|scientists|team|authors|engineers) (?:now |also )?",
    ),
    (
        "hope hopes",
        r" for ~(?:<PEOPLE>|<REMEDIES>)\b",
        r"\b(?:new|fresh|offers?|offering|gives?|giving|bring|brings|some|the) ",
    ),
    (
        "offer offers offered offering",
        r" ~hope\b",
    ),
    (
        "useful valuable",
        r" (?:for|in|as|to|tool|marker)\b",
        r"\b(?:(?:could|may|might|would) (?:also )?(?:be|prove|become)(?: (?:a|particularly|especially))?|prove) ",
    ),
    (
        "potential",
        (
            r" (?:new )?(?:treatments?|therap(?:y|ies)|therapeutics?|cures?|drug targets?|vaccines?|targets? for"
            r"|to (?:treat|improve|help|revolutioni[sz]e|transform|become|be used|save|replace|provide|lead"
            r"|benefit|enable|open))\b"
        ),
    ),
    (
        "possible",
        r" (?:new )?(?:treatments?|therap(?:y|ies)|cures?|vaccines?)\b",
    ),
    (
        "therapeutic",
        r" potential\b",
    ),
    (
        "promise",
        r" (?:of|for|as|in)\b",
        r"\b(?:shows?|holds?|showed|great|tremendous|considerable|real|the) ",
    ),
    (
        "promising",
        (
            r" (?:new )?(?:\w+ )?(?:treatment|therap(?:y|ies)|targets?|candidates?|approach|avenues?|tool|option"
            r"|material for|strategy|alternative|way)\b"
        ),
    ),
    (
        "breakthrough step steps",
        (
            r" (?:in|towards?|closer)\b~~ (?:ways? (?:of|to)|treat\w*|cur(?:e|ing)|therap\w+|vaccines?|develop\w+"
            r"|build\w+|making)\b"
        ),
    ),
    (
        "new better possible potential",
        r" (?:\w+ )?ways? (?:of|to|for) (?:treat|prevent|diagnos|detect|cur|fight|combat|tackl|deliver|help)\w*",
    ),
    (
        "implications",
        (r" for ~(?:treat|diagnos|design|develop|patients|conserv|clinical|medic|engineer)\w*"),
    ),
)
"""What a finding may be good for."""

WEAK_APPLICATIONS: Table = (
    (
        "could may might",
        r" (?:also |then |potentially )*+be used (?:to|in|for|as)\b",
        r"(?<!that )(?<!which )",
    ),
    (
        "will",
        (
            r" (?:also |then |one day )*+(?:help (?:to )?(?:treat|prevent|detect|diagnos"
            r"|develop|design|improv|protect|conserv|predict)\w*)"
        ),
    ),
)
"""The same in a sentence close to another one that tells of the research."""
