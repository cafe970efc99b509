"""The words by which a sentence tells what a study left out, what it cannot tell, and what is still to be done."""

from glossator.language.research.notation import Table

OMISSIONS: Table = (
    (
        "study researchers authors we team trial survey analysis",
        (
            r" (?:did not|didn['’]t|could not|couldn['’]t|was not able to|were not able to|were unable to)"
            r" (?:also )?(?:include|collect"
            r"|measure|assess|examine|look at|control for|adjust for|account for|test (?:for|whether)|have"
            r" (?:data|information)"
            r"|distinguish)\b"
        ),
    ),
    (
        "cause",
        r" and effect\b",
    ),
    (
        "work",
        r" (?:to be done|to do)\b",
        r"\b(?:still|more|much|lot of) (?:\w+ ){0,2}",
    ),
    (
        "not",
        r" enough to (?:tell|say|know|determine|prove|conclude|establish|show)\b",
    ),
    (
        "concern",
        r" (?:is|was)\b",
        r"\b(?:another|main|major|biggest) ",
    ),
    (
        "infancy",
        r"",
        r"\bin its ",
    ),
    (
        "only",
        r" <NUMBER> ~(?:people|patients|participants|volunteers|men|women|mice|animals|children|subjects|cases)\b",
        r"\b(?:involved|included|tested|studied|enrolled|recruited|on|in|with) ",
    ),
    (
        "results findings",
        (
            r" ~(?:may|might|do|does|can|could) not (?:be |always |necessarily )?(?:generali[sz]|appl|translat"
            r"|transfer|hold)\w*"
        ),
    ),
)
"""What limits a finding because it was left out or is not done yet, wherever it stands."""
