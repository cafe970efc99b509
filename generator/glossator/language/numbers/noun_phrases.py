"""What a number counts: the words behind it up to the first noun in the plural, "three fertile baby mice".

English has no sign for where a noun ends and a verb begins, but a number above one stands before a plural, and a verb
after a plural has no s. So the phrase ends at the first plural, or at the last of several plurals in a row ("two sports
teams"), and there is none where a word comes first that no such phrase has inside: a preposition, a pronoun, a verb.
"""

import re

MOST_WORDS = 6
"""The most words that a phrase has up to its first plural; tuned on sentences written for the cases."""

STOPS = frozenset(
    # prepositions, conjunctions, articles, pronouns
    "a about above according across after against all along also although am amid among an and another any are"
    " around as at away back be because been before behind being below beneath beside besides between beyond both"
    " but by cannot concerning depending despite down during each either else every except for from half he her"
    " here hers him himself his how however i if in including inside into is it its itself like me minus my near"
    " neither nor not of off on once one onto or our ours out outside over overseas own per plus regarding same"
    " she since so some such than that the their theirs them themselves then there these they this those though"
    " through throughout thus till times to today together tomorrow tonight too toward towards under unless unlike"
    " until up upon us using versus via vs was we well were what whatever when where whereas whether which while"
    " who whole whom whose why with within without yes yesterday yet you your"
    # adverbs
    " abroad afterwards again ago ahead alike alone already altogether always anyway apart aside earlier early"
    " even ever finally first forward further gets goes hence indeed instead just last late later least less long"
    " maybe meanwhile more most much nearby nearly never next now often only otherwise perhaps quickly quite"
    " rather really regardless slightly sometimes soon still straight suddenly therefore twice usually very"
    # verbs
    " agree agreed appear appeared arrived asked ate became become becomes began believe believed belong bought"
    " broke brought built called came can carried carry caught chose come comes compared contain contained"
    " contains could did die died differ do does done drew ended enrolled entered expressed failed fell felt flew"
    " fought found gained gave get give gives go got graduated grew had happen happened happens has have having"
    " heard held hit include included includes joined keep kept knew know lack lacked lasted led left let lie"
    " lived look looked lose lost made make makes may means meant met might must need needed occur occurred paid"
    " passed perished produce produced provides put ran reached receive received recovered remain remained remains"
    " reported require required requires responded resulted retired rose said sat saw say says scored seem seemed"
    " sent set shall shot should show showed showing shown sold spends spent spoke stand stayed stole stood suffer"
    " suffered suggests survived take taken takes tell think thought threw told took tried turned understood"
    " underwent voted walked want wanted wants went will win won work worked would write wrote"
    # months and days, which belong to dates
    " april august december february friday january july june march monday november o'clock october saturday"
    " september sunday thursday tuesday wednesday"
    # numbers
    " billion dozen eight eleven fifty five forty four hundred million nine seven six ten thirty thousand three"
    " trillion twelve twenty two zero".split(" ")
)
"""Words, in small letters, that are in no phrase between a number and the noun it counts; "more" may begin one."""

OPENERS = frozenset("more other further additional extra early late long first last same well".split(" "))
"""Words among these that may follow the number at once when more of the phrase follows: "two more patients"."""

PARTICIPLES = frozenset(
    "advanced affected aged alleged armed arrested assorted bearded bred busted colored coloured combined"
    " complicated confirmed connected convicted covered crowded dedicated detailed detained disabled disputed"
    " divided educated elected engineered established exhausted experienced failed fertilised fertilized fixed"
    " frozen gifted handicapped haunted heated hooded identified impaired inbred industrialised industrialized"
    " infected injured interested isolated jailed kidnapped limited listed loaded looted manned marked married"
    " masked mixed mutated naked named numbered occupied organised organized painted planned pointed preserved"
    " proposed recorded registered related released sacred seasoned seized selected separated shared skilled"
    " stranded suspected talented trained treated troubled trusted used vaccinated valued varied verified wanted"
    " wounded".split(" ")
)
"""Words in -ed that describe a noun before it, while most right behind a number are verbs: "two suffered burns"."""

IRREGULAR = frozenset(
    "aircraft algae alumni bacteria cattle children clergy criteria data deer feet fish folk fungi geese genera"
    " larvae lice loci men mice mitochondria moose nuclei offspring ova oxen people personnel phenomena police"
    " salmon series sheep shrimp spacecraft species spectra squid staff stimuli strata swine teeth trout vertebrae"
    " women".split(" ")
)
"""Plurals without an s, and words that are the same in the plural."""

COMPOUNDS = ("women", "people", "children", "mice", "folk", "craft", "fish")
"""Ends of words that are plurals too: "grandchildren", "sportspeople"; those in -men are all but the next."""

NOT_MEN = frozenset("abdomen acumen omen regimen semen specimen stamen yemen lumen women hymen bitumen".split(" "))
"""Words in -men that are no men."""

NOT_PLURAL = frozenset(
    "across always arkansas besides bias brussels canvas chaos christmas cosmos dallas diabetes elsewhere herpes"
    " honduras illinois james kansas lens mathematics measles mumps naples news perhaps physics politics rabies"
    " reuters sometimes texas thats this thus times towards unless us vegas wales whereas yes thirds fourths fifths"
    " sixths sevenths eighths ninths tenths".split(" ")
)
"""Words in -s that are no plural of things one counts."""

TIMES = frozenset(
    "seconds minutes hours days nights weeks weekends fortnights months years decades centuries".split(" ")
)
"""What is no quantity here, because how long something lasts is a matter of time."""

ONE = frozenset(
    "adult animal baby boy case cell child company copy country court death dollar donor egg embryo employee"
    " error experiment family female gene girl goal group hospital injury judge laboratory male man member mouse"
    " mutation nation officer parent participant passenger patient person player pup rat sample school seat"
    " soldier species state student study subject suspect teacher team tumor tumour victim volunteer vote woman"
    " worker".split(" ")
)
"""Nouns that "one" counts; before others it is as often a pronoun, or says "some": "one day", "one expert"."""

PAIRS = frozenset(
    "boys girls men women children males females sons daughters brothers sisters mothers fathers husbands wives".split(
        " "
    )
)
"""People who are counted together: "5,000 men and women"."""

_PAIR = re.compile(rf"\s(?:and|or)\s(?:{'|'.join(sorted(PAIRS))})\b(?!['’])")
_WORD = re.compile(r"\s(?P<word>(?:[0-9]{1,3}-)?[^\W\d_](?:[\w’'/-]{0,60}\w)?+)\+?(?![\w@])")
_PARTICIPLE = re.compile(r"(?:un|re|non|over|under|pre)?(?P<stem>\w+)")
_SHORTEST_PLURAL = 3


def counted(text: str, position: int, end: int, *, sure: bool) -> int | None:
    """Where the phrase ends that begins with the space at ``position``; nothing where there is no phrase.

    ``sure`` says that what follows the number cannot be a verb, because a word such as "of" stands before it.
    """
    last, head = None, ""
    for index in range(MOST_WORDS + 4):
        match = _WORD.match(text, position, end)
        if not match:
            break
        word = match["word"]
        if _is_plural(word):
            last, head = match.end(), word.lower()
        elif last is not None or index >= MOST_WORDS or _stops(word, first=index == 0, sure=sure):
            break
        position = match.end()
    pair = _PAIR.match(text, last, end) if last and head in PAIRS else None
    return pair.end() if pair else last


def counted_one(text: str, position: int, end: int) -> int | None:
    """Where the noun ends that begins behind "one" or "1"; nothing where it is not clearly counted."""
    match = _WORD.match(text, position, end)
    if not match or match["word"].lower() not in ONE:
        return None
    after = _WORD.match(text, match.end(), end)
    return None if after and after["word"].lower() in ONE else match.end()


def is_time(phrase: str) -> bool:
    """Whether a phrase counts a stretch of time: "academic years"."""
    return phrase.rpartition(" ")[2].lower() in TIMES


def _stops(word: str, *, first: bool, sure: bool) -> bool:
    """Whether a word cannot stand between a number and its noun."""
    small = word.lower()
    if small in STOPS and (len(word) == 1 or not word.isupper()):
        return not (first and small in OPENERS)
    if not first or sure or "-" in word:
        return False
    if small.endswith("ed"):
        return not (small in PARTICIPLES or _stem(small) in PARTICIPLES or small.startswith("un"))
    return False


def _stem(word: str) -> str:
    """A participle without what may stand before it: "infected" of "uninfected"."""
    match = _PARTICIPLE.fullmatch(word)
    return match["stem"] if match else word


def _is_plural(word: str) -> bool:
    """Whether a word looks like a noun in the plural."""
    tail = word.lower().rpartition("-")[2].rpartition("/")[2]
    if tail in IRREGULAR or tail.endswith(COMPOUNDS):
        return True
    if tail.endswith("men"):
        return tail not in NOT_MEN
    if not tail.endswith("s") or tail.endswith(("ss", "us", "is", "’s", "'s")) or word.isupper():
        return False
    return len(tail) >= _SHORTEST_PLURAL and tail not in NOT_PLURAL and tail not in STOPS
