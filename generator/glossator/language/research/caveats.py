"""The words by which a sentence limits a finding: small numbers, other animals, side effects, questions left open."""

from glossator.language.research.notation import Table

CAVEATS: Table = (
    (
        "there",
        (
            r" (?:(?:are|is|were) still|remains?) ~(?:doubts?|obstacles?|hurdles?|challenges|limitations?|drawbacks?"
            r"|uncertaint(?:y|ies)|unknowns|unanswered|caveats?|shortcomings?)\b"
        ),
    ),
    (
        "more further additional larger longer bigger future another",
        r" ~<FAR_STUDIES>\b~~ (?:needed|required|necessary|warranted)\b",
    ),
    (
        "need needs",
        r" to (?:be )?(?:replicat|reproduc|confirm|repeat|verif|validat)\w+",
    ),
    (
        "need needs",
        r" to be (?:<CHECKED>\w*|done)\b",
    ),
    (
        "need needs",
        r" (?:for |to do )?(?:more|further|larger|longer|additional) ~<FAR_STUDIES>",
    ),
    (
        "must",
        r" (?:first |still |now |also )*+be <CHECKED>\w*",
    ),
    (
        "unlikely",
        (
            r" to be (?:useful|used|effective|available|practical|applicable|safe|successful|relevant|the (?:only"
            r"|whole))\b"
        ),
    ),
    (
        "unlikely",
        r" to (?:work|replace|translate|apply)\b",
    ),
    (
        "long",
        r" way (?:off|to go|from (?:making|being|becoming|having|using|a|an|any|human|clinical))\b",
        r"\ba ",
    ),
    (
        "far",
        r" from (?:clear|certain|perfect|proven|ready|conclusive)\b",
    ),
    (
        "years decades decade",
        (
            r" (?:or (?:more|so|two|longer) )?(?:away|off|before (?:the|it|this|any|such|they|a|we|these|human"
            r"|patients|doctors))\b"
        ),
        r"\b(?:be|is|are|take|still|probably|least|remain|remains)(?: [\w’'-]+){0,3} ",
    ),
    (
        "success",
        r" rates?(?: [\w-]+){0,3} (?:was|were|is|are|remains?|remained)(?: [\w-]+){0,2} (?:low|poor|modest|small)\b",
    ),
    (
        "efficiency",
        r" (?:was|is|remains?|remained)(?: [\w-]+){0,2} (?:low|poor)\b",
    ),
    (
        "low poor",
        r" success rates?\b",
    ),
    (
        "only just",
        (
            r" <NUMBER> (?:out of|of the|of those|of these|of [0-9])~~ (?:surviv|work|respond|develop|deliver"
            r"|produc|reach|result|led|gave|ended)\w*"
        ),
    ),
    (
        "only",
        r" been (?:tested|tried|shown|studied|examined|demonstrated|done|carried out|used)\b",
    ),
    (
        "only",
        (
            r" (?:tested|included|looked at|examined|worked|works|covered|involved|studied|considered|lasted"
            r"|applies|followed)\b"
        ),
    ),
    (
        "only",
        r" (?:in|on|for) (?:<ANIMALS>|a (?:few|small|single|handful))\b",
        r"\b(?:but|work|works|worked|so far|tested|done) ",
    ),
    (
        "small",
        r" (?:sample|study|studies|trial|cohort|scale of)\b",
    ),
    (
        "small limited",
        (
            r" number of (?:patients|participants|people|volunteers|subjects|samples|cases|animals|children|women"
            r"|men)\b"
        ),
    ),
    (
        "limited",
        r" (?:to|by)\b",
        r"\b(?:study|research|findings|analysis|work|results|data|evidence) <IS> ",
    ),
    (
        "research study experiment experiments work tests trial",
        (
            r" (?:was|were|has been|has so far been) (?:so far )?(?:only )?(?:conducted|done|carried out"
            r"|performed) (?:only )?(?:in|on|with) <ANIMALS>\b"
        ),
    ),
    (
        "mice rats animals rodents monkeys",
        r",? (?:and |but )?(?:not|rather than) (?:in |on )?(?:humans?|people|patients)\b",
    ),
    (
        "mice animals rodents models",
        r" (?:do|does|may|might) not (?:always|necessarily|reflect|translate|work|apply)\b",
    ),
    (
        "died",
        (
            r" (?:shortly|soon|within|prematurely|before (?:birth|reaching)|during the (?:study|trial|experiment"
            r"|procedure)|in the womb)\b"
        ),
        (
            r"\b(?:pups|offspring|mice|rats|animals|embryos|babies|participants|patients|volunteers|fathers|cells"
            r"|they|which|that) "
        ),
    ),
    (
        "yet",
        r" to (?:be|show|test|determine|understand|find|confirm|prove|identify|establish|demonstrate|explain)\b",
        r"\b(?:has|have|is|are) ",
    ),
    (
        "remains remain",
        r" to be (?:seen|learned|learnt|done|shown|explained|understood|<CHECKED>\w*)\b",
    ),
    (
        "early soon",
        r" to (?:say|tell|know|draw|judge|conclude|be sure)\b",
        r"\btoo ",
    ),
    (
        "early",
        r" stage\b",
        r"\b(?:is|are|was|remains) (?:still )?(?:at|in) (?:an|a very|a relatively) ",
    ),
    (
        "early",
        r" (?:stages?|days)\b",
        r"\b(?:still (?:at|in) (?:an|its|their|the) (?:very )?|these are |still ~)",
    ),
    (
        "cannot can't can’t couldn't couldn’t",
        r" ~(?:prove|infer|exclude|rule out|establish|be (?:inferred|excluded|ruled out|generali[sz]ed))\b",
    ),
    (
        "cautions cautioned",
        r"",
    ),
    (
        "caution",
        r"",
        r"\b(?:with|urge|urged|urges|urging|advise|advised|some|(?:note|word) of) ",
    ),
    (
        "cautious",
        r" (?:about|when|in (?:drawing|interpreting|their|his|her))\b",
    ),
    (
        "preliminary",
        r" (?:results?|findings?|study|studies|data|evidence|research|work|trial)\b",
    ),
    (
        "preliminary",
        r"",
        r"\b<IS> ",
    ),
    (
        "if",
        r" ~~(?:confirmed|replicated|borne out|validated|proves? (?:safe|successful|effective|correct)|holds? up)\b",
    ),
    (
        "may might",
        (
            r" (?:also )?not (?:apply|work|translate|hold|reflect|represent|generali[sz]e|be (?:representative"
            r"|suitable|safe|enough|possible|generali[sz]able|practical|feasible|applicable))\b"
        ),
    ),
    (
        "observational",
        r" (?:study|nature|design)\b",
    ),
    (
        "not don't don’t doesn't doesn’t didn't didn’t",
        (
            r" (?:necessarily|prove|establish (?:cause|whether|that)|mean (?:that|the|it|we|people|everyone|you"
            r"|there)|imply|rule out|tell us|account for|take into account|include the effects?|been (?:peer[-"
            r" ]reviewed|replicated|independently)|peer[- ]reviewed|designed to|enough (?:evidence|data"
            r"|information))\b"
        ),
    ),
    (
        "unable",
        r" to (?:say|tell|determine|explain|rule out)\b",
    ),
    (
        "careful",
        r" not to (?:assume|conclude|draw|read|over\w+)\b",
    ),
    (
        "first",
        r" step\b",
        r"\bonly (?:the|a) (?:very )?",
    ),
    (
        "unproven",
        r"",
        r"\b(?:<IS>|but) ",
    ),
    (
        "no",
        r" (?:one (?:yet )?knows|control group)\b",
    ),
)
"""What limits a finding, wherever it stands."""
