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
        r"|pilots|families|companies|us|those)"
    ),
    "<REMEDIES>": (
        r"(?:treatments?|therap(?:y|ies)|therapeutics?|drugs?|vaccines?|cures?|medicines?|diagnos(?:is|es"
        r"|tics?)|tests|devices|technolog(?:y|ies)|batteries|materials|sensors|antibiotics|applications"
        r"|breakthroughs)"
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
