"""Verbs of saying: the words beside a quotation or a name that tell that somebody speaks.

"According to" says so too but is no verb; whoever looks for it handles it on its own.
"""


def _forms(verbs: str) -> frozenset[str]:
    """All forms of verbs: a regular verb alone, any other with its forms behind it, as in ``say/said/says/saying``."""
    forms: set[str] = set()
    for verb in verbs.split():
        first, *others = verb.split("/")
        stem = first.removesuffix("e")
        third = f"{first[:-1]}ies" if first.endswith("y") else f"{first}{'es' if first.endswith('ss') else 's'}"
        past = f"{first[:-1]}ied" if first.endswith("y") else f"{stem}ed"
        forms |= {first, *(others or (third, past, f"{stem}ing"))}
    return frozenset(forms)


SAYING = _forms(
    "say/says/said/saying tell/tells/told/telling write/writes/wrote/written/writing"
    " admit/admits/admitted/admitting swear/swears/swore/sworn/swearing think/thinks/thought/thinking acknowledge"
    " add advise affirm agree allege announce answer apologise apologize argue ask assert assure aver believe"
    " bemoan boast caution chant claim clarify comment complain concede conclude concur confess confirm contend"
    " continue counter crow/crows/crowed/crowing cry declare demand deny disagree elaborate emphasise emphasize"
    " enthuse exclaim explain expound fume hope insist interject joke lament laugh maintain mention"
    " murmur/murmurs/murmured/murmuring muse mutter note observe opine plead pledge point ponder predict proclaim"
    " promise propose protest quip/quips/quipped/quipping recall recount reflect reiterate rejoin remark remind"
    " repeat reply respond retort reveal scoff shout sigh speculate state stress/stresses/stressed/stressing"
    " suggest summarise summarize surmise testify tweet urge vow/vows/vowed/vowing warn wonder whisper yell"
)
"""All forms, in small letters, of verbs that say that somebody says, asks or writes something."""

JUDGING = _forms(
    "call describe praise criticise criticize condemn denounce dismiss/dismisses/dismissed/dismissing accuse"
    " blame hail deride decry dub/dubs/dubbed/dubbing label/labels/labeled/labelled/labeling/labelling brand"
    " characterise characterize portray/portrays/portrayed/portraying tout refer/refers/referred/referring cite"
    " liken lambast mock ridicule rebuke deplore blast assail attack bash berate chide scold fault disparage"
    " applaud salute taunt tease defend slam/slams/slammed/slamming"
)
"""All forms, in small letters, of verbs whose subject speaks only when quoted words follow: called it "a disaster"."""

BETWEEN = frozenset(
    "has have had also later then once never ever still often again first even just only recently further famously"
    " himself herself themselves itself will would could may might did does do soon now further meanwhile though"
    " however too both all who which that went on"
    " long always already since today yesterday on late early morning afternoon evening night"
    " Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)
"""Words between a subject and its verb; so are those in -ly."""

NOT_ADVERBS = frozenset("family assembly ally july italy reply bully".split())
"""Words in -ly that are no adverbs."""
