"""All the ways a name can be written: singular and plural, British and American, with hyphen or without, in any case.

A text is compared with names word by word. Words are cut the same way in both (``tokens``), and every name is known in
all its forms beforehand (``forms``): the text itself is never bent to fit. A form that is no word at all does no harm,
because no text has it; so the rules below may be generous, as long as they never make a different real word.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from math import prod
from typing import NamedTuple

_MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd\u0f71-\u0f84"
    "\u1031-\u103e\u200b-\u200d\u2060"
)
"""Characters that belong to a word but are no letters to ``\\w``: accents, vowel signs, soft hyphens, joiners."""
_WITHOUT_SPACES = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_INVISIBLE = "\u00ad\u200b-\u200d\u2060"
_TOKEN = re.compile(
    rf"[{_WITHOUT_SPACES}]|[^\W_{_WITHOUT_SPACES}](?:[^\W_{_WITHOUT_SPACES}]+|[{_MARKS}]+)*"
    rf"|[^\s\-\u2010\u2011{_INVISIBLE}]"
)
_UNSEEN = re.compile(f"[{_INVISIBLE}]")
_HYPHEN = re.compile(r"(?<=\w\w)[-\u2010\u2011](?=\w)")

_IRREGULAR = (
    "alga/algae alveolus/alveoli antenna/antennae appendix/appendices axis/axes bacillus/bacilli bacterium/bacteria "
    "bus/buses calf/calves child/children crisis/crises criterion/criteria datum/data embryo/embryos foot/feet "
    "formula/formulae fungus/fungi gas/gases genus/genera goose/geese half/halves hoof/hooves index/indices "
    "knife/knives larva/larvae leaf/leaves lens/lenses life/lives locus/loci louse/lice man/men matrix/matrices "
    "medium/media mitochondrion/mitochondria mouse/mice nucleolus/nucleoli nucleus/nuclei oasis/oases "
    "offspring/offspring ovum/ova ox/oxen person/people phenomenon/phenomena quiz/quizzes radius/radii self/selves "
    "series/series serum/sera sheep/sheep shelf/shelves species/species spectrum/spectra spermatozoon/spermatozoa "
    "stimulus/stimuli stoma/stomata stratum/strata testis/testes thesis/theses tooth/teeth vertebra/vertebrae "
    "vertex/vertices wife/wives wolf/wolves woman/women"
)
"""Singular and plural where no rule makes the one from the other."""
_PLURAL_OF = dict(pair.split("/") for pair in _IRREGULAR.split())
_SINGULAR_OF = {plural: singular for singular, plural in _PLURAL_OF.items()}

_BRITISH_AMERICAN = (
    "aemia/emia ageing/aging aluminium/aluminum anaem/anem anaesth/anesth analogue/analog artefact/artifact caes/ces "
    "calibre/caliber cancell/cancel catalogue/catalog centre/center channell/channel defence/defense dialogue/dialog "
    "diarrhoea/diarrhea faec/fec fibre/fiber foet/fet fulfil/fulfill grey/gray gynaec/gynec haem/hem "
    "judgement/judgment labell/label leukaem/leukem licence/license litre/liter manoeuv/maneuv metre/meter "
    "modell/model mould/mold oedema/edema oesoph/esoph oestr/estr paed/ped plough/plow programme/program "
    "sceptic/skeptic signall/signal sulph/sulf theatre/theater travell/travel"
)
"""Parts of words that the two spellings write differently."""
_SPELLINGS = (
    *((re.compile(british), american) for british, american in (p.split("/") for p in _BRITISH_AMERICAN.split())),
    *((re.compile(american), british) for british, american in (p.split("/") for p in _BRITISH_AMERICAN.split())),
    (re.compile(r"(?<=\w{3}i)s(?=(?:e|es|ed|er|ers|ing|able|ation|ations)$)"), "z"),
    (re.compile(r"(?<=\w{3}i)z(?=(?:e|es|ed|er|ers|ing|able|ation|ations)$)"), "s"),
    (re.compile(r"(?<=\wy)s(?=(?:e|es|ed|er|ers|ing)$)"), "z"),
    (re.compile(r"(?<=\wy)z(?=(?:e|es|ed|er|ers|ing)$)"), "s"),
    (re.compile(r"(?<=\w{2}o)u(?=r(?:s|ed|ing|al|able)?$)"), ""),
    (re.compile(r"(?<=\w{3}o)(?=r(?:s|ed|ing|al|able)?$)"), "u"),
)
_KEPT = frozenset(("haem", "haems", "hem", "hems"))
"""Words that a spelling rule would turn into others."""

MOST_SPELLINGS = 64
"""The most ways to spell a name before its last word; a name of many words that has more is found as it is written."""


class Word(NamedTuple):
    """A word of a text, or a character between words."""

    key: str
    """What it is compared by: without case, compatibility forms and invisible characters; apostrophes are all alike."""
    start: int
    """Its first code point."""
    end: int
    """The code point after its last one."""


def tokens(text: str, start: int, end: int) -> Iterator[Word]:
    """The words of a stretch of text, with each mark of punctuation as a word of its own.

    White space, hyphens and what cannot be seen only separate, so "two-cell" reads like "two cell"; a comma keeps words
    apart. Characters of a script without spaces (Chinese, Japanese) stand one by one.
    """
    for match in _TOKEN.finditer(text, start, end):
        yield Word(_key(match[0]), match.start(), match.end())


@lru_cache(maxsize=4096)
def forms(name: str) -> frozenset[tuple[str, ...]]:
    """Every form of a name, as the keys of its words. Empty for a name without letters and digits."""
    if not any(character.isalnum() for character in name):
        return frozenset()
    closed_up = _HYPHEN.sub("", name)
    return frozenset(form for written in {name, closed_up} for form in _forms(written))


def _forms(name: str) -> Iterator[tuple[str, ...]]:
    words = [name[word.start : word.end] for word in tokens(name, 0, len(name))]
    *first, last = words
    endings = {spelling for inflected in _inflections(last) for spelling in _spellings(inflected)}
    spellings = [_spellings(_key(word)) for word in first]
    if prod(map(len, spellings)) > MOST_SPELLINGS:
        spellings = [frozenset({_key(word)}) for word in first]
    yield from product(*spellings, endings)


def _key(word: str) -> str:
    if word.isascii():
        return word.lower()
    if word == "’":
        return "'"
    return unicodedata.normalize("NFKC", _UNSEEN.sub("", word)).casefold()


def _spellings(key: str) -> frozenset[str]:
    """A word in British and in American spelling."""
    if key in _KEPT:
        return frozenset({key})
    found = {key}
    for rule, other in _SPELLINGS:
        found |= {rule.sub(other, each) for each in found}
    return frozenset(found)


def _inflections(word: str) -> frozenset[str]:
    """A name's last word in singular and plural, and where it is a verb by its ending, in that verb's forms."""
    key = _key(word)
    if sum(character.isupper() for character in word) > 1:
        abbreviation = key.removesuffix("s") if word.endswith("s") else key
        return frozenset({key, abbreviation, f"{abbreviation}s"})
    return frozenset({key, *_plurals(key), *_singulars(key), *_verb_forms(key)})


def _plurals(word: str) -> Iterator[str]:
    """The plurals of a singular, learned ones and plain ones: formulae and formulas, foci and focuses."""
    if word in _PLURAL_OF:
        yield _PLURAL_OF[word]
    if word in _SINGULAR_OF:
        return
    if word.endswith(("sis", "xis")):
        yield f"{word[:-2]}es"
    elif len(word) > 4 and word.endswith("us"):
        yield from (f"{word[:-2]}i", f"{word}es")
    elif word.endswith(("s", "x", "z", "ch", "sh")):
        yield f"{word}es"
    elif len(word) > 2 and word.endswith("y") and word[-2] not in "aeiou":
        yield f"{word[:-1]}ies"
    elif len(word) > 3 and word.endswith("o") and word[-2] not in "aeiou":
        yield from (f"{word}s", f"{word}es")
    else:
        yield f"{word}s"


def _singulars(word: str) -> Iterator[str]:
    """What a plural may be the plural of; words of four letters and less are left alone."""
    if word in _SINGULAR_OF:
        yield _SINGULAR_OF[word]
    if word in _SINGULAR_OF or word in _PLURAL_OF or len(word) < 5 or word.endswith(("ss", "us", "is")):
        return
    yield word.removesuffix("s")
    if word.endswith("ies"):
        yield f"{word[:-3]}y"
    elif word.endswith(("xes", "zes", "ches", "shes", "oes")) or (word.endswith("ses") and len(word) > 5):
        yield word[:-2]
    if word.endswith(("eses", "oses", "yses", "stases")):
        yield f"{word[:-2]}is"


def _verb_forms(word: str) -> Iterator[str]:
    """Of fertilise: fertilises, fertilised, fertilising. Of reprogrammed: reprogramming, and the other way round."""
    for ending in ("ed", "ing"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 3 and re.search("[aeiouy]", stem):
            yield from (f"{stem}ed", f"{stem}ing")
            if stem.endswith(("is", "iz", "ys", "yz", "at")):
                yield from (f"{stem}e", f"{stem}es")
    if len(word) > 5 and word.endswith(("ise", "ize", "yse", "yze", "ate")):
        yield from (f"{word}s", f"{word}d", f"{word[:-1]}ing")
    elif len(word) > 5 and word.endswith("ify"):
        yield from (f"{word[:-1]}ies", f"{word[:-1]}ied", f"{word}ing")
