"""How the cues are written: plain words first, then a pattern for what follows, with short names for long lists.

In a pattern a space stands for any white space, ``~`` for up to three words, ``~~`` for up to ten, and a name in angle
brackets for one of a list of words.
"""

Table = tuple[tuple[str, ...], ...]
"""Rows of cues: the words that one begins with, the pattern behind them, what must stand before."""

NAMES = {
    "<NUMBER>": r"(?:[0-9][0-9.,]*+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)",
    "<ANIMALS>": (
        r"(?:mice|rats|animals?|rodents|monkeys|pigs|sheep|dogs|rabbits|fish|flies|worms|cells|(?:the"
        r" )?lab(?:oratory)?|(?:a |test )?tubes?|(?:petri )?dish(?:es)?|men|women|adults|children)"
    ),
    "<PEOPLE>": (
        r"(?:people|patients|women|men|couples|parents|children|doctors|surgeons|clinicians|physicians"
        r"|scientists|researchers|engineers|farmers|astronomers|conservationists|sufferers|users|drivers"
        r"|pilots|families|companies)"
    ),
    "<REMEDIES>": (
        r"(?:treatments?|therap(?:y|ies)|therapeutics?|drugs?|vaccines?|cures?|medicines?|diagnos(?:is|es"
        r"|tics?)|tests|devices|technolog(?:y|ies)|batteries|materials|sensors|antibiotics|applications"
        r"|breakthroughs)"
    ),
    "<RESEARCHERS>": (
        r"(?:team|researchers|scientists|archaeologists|astronomers|pal(?:a)?eontologists|geologists|biologists"
        r"|physicists"
        r"|chemists|engineers|divers|experts)"
    ),
    "<CHANGED>": r"(?:lower|higher|increased|reduced|greater|elevated|decreased|lowest|highest|worse|better)",
    "<FINDINGS>": (
        r"(?:findings?|results?|discovery|discoveries|research|study|studies|work|techniques?|technology|approach"
        r"|methods?"
        r"|devices?|systems?|materials?|sensors?|tools?|platform|advances?|breakthrough|insights?|knowledge"
        r"|understanding|test"
        r"|process|treatments?|drugs?|therap(?:y|ies)|vaccines?|robots?|software|algorithm|information|compounds?"
        r"|molecules?|data)"
    ),
    "<IS>": r"(?:is|are|was|were|be|been|remains?|still|seems?|proved)",
    "<FAR_STUDIES>": (
        r"(?:stud(?:y|ies)|research|work|trials?|tests?|testing|data|experiments?|evidence|investigations?"
        r"|evaluation|validation|replication|follow-up|leap|steps?|breakthroughs?|advances?|improvements?|development)"
    ),
    "<CHECKED>": (
        r"(?:confirm|replicat|reproduc|repeat|verif|validat|test|prov|determin|establish|investigat|examin"
        r"|stud|address|overc[oa]m|resolv)"
    ),
}
"""The lists of words that have a name."""

_FEW = r"(?:\s[\w'’/-]++,?+){0,3}?\s"
_MANY = r"(?:\s[\w'’/-]++,?+){0,10}?\s?+"


def spelled_out(words: str) -> str:
    """The regular expression for a pattern in the notation of the tables."""
    for name, meaning in NAMES.items():
        words = words.replace(name, meaning)
    words = words.replace(" ~~", "~~").replace(" ~", "~").replace("~~ ", "~~").replace(" ", r"\s")
    return words.replace("~~", _MANY).replace("~", _FEW)
