"""How English explains a word: "X, a thing that ...", "X (that is, ...)", "a thing called X", as patterns.

Each pattern names what explains ``long``. Whether what stands beside it is a word worth explaining is not asked here.
"""

import re

KINDS = frozenset(
    "acid agreement animal antibody bacteria bacterium branch cell cells chemical chemicals class coenzyme"
    " community complex component compound compounds condition conditions derivative device disease diseases"
    " disorder disorders drug drugs element enzyme enzymes event factor fat field fluid force form fungus gas"
    " gene genes gland hormone hormones illness infection inflammation insect instrument kind liquid machine"
    " marker material materials measure medicine metal method microbe mineral minerals mixture molecule molecules"
    " neurotransmitter nutrient organ organelle organism organisms parasite particle particles phenomenon pigment"
    " plant poison practice precursor principle procedure process property protein proteins receptor receptors"
    " regulator rock science sequence software stage strategy structure structures study substance substances"
    " sugar symptom syndrome system tactic tax technique technology test theory tissue tool toxin treatment type"
    " vaccine vessel virus viruses vitamin wave waves".split()
)
"""Nouns that say what kind of thing something is: an explanation of a word begins with one, a comment does not."""

_CLAUSES = "that|which|in which|where|whose|by which|through which|whereby"
_SAID_OF = (
    "used|found|made|known|produced|caused|involved|consisting|containing|characteri[sz]ed|named|needed|located|designed"
    "|locali[sz]ed|associated|derived|developed|formed|taken|responsible|similar"
    "|effective|critical|essential|able|capable"
)
_END = r"(?=[,;.)—–])"
_REST = r"(?:[^,;:.()\"“”—–\n]|\([^()\n]{1,40}\)){6,200}+"

SAYS_HOW = re.compile(
    r"or (?P<long>(?:how|what|(?:the|a|an) (?:ability|act|art|branch|class|condition|disease|disorder|form|group|kind"
    r"|method|part|practice|process|science|set|state|study|substance|system|technique|tendency|theory|type|use|way))\b"
    r"[^,;:.()\"“”\n]{4,200}+)(?=[,;.)—–])"
)
"""Behind a comma: "or the way genes are inherited"."""

PLAINLY = re.compile(r"or (?P<long>[a-z]+(?:[ -][a-z]+){0,3})(?=[,.;)—–])")
"""Behind a comma: "or eggs," - if the words are better known than what they stand behind."""

_SPACED = _CLAUSES.replace("|", "| ")
_HEAD = r"[^,;:.()\"“”—–\n]{3,60}?"
APPOSITION = re.compile(
    r"(?:,| ?[—–]| -) ?"
    r"(?P<long>(?!an? (?:few|fifth|fraction|half|handful|lot|majority|minority|number|quarter|third|year)\b)"
    r"(?![\w ]{3,40} (?:known as|called|termed|dubbed)\b)"
    rf"(?:the (?:primary|main|major|chief|principal|most [a-z]+|only|largest|smallest) {_HEAD}(?: in| of)"
    rf"|the {_HEAD}(?: {_SPACED})"
    rf"|an? {_HEAD}(?: {_SPACED}| of| for| important| {_SAID_OF.replace('|', '| ')}))\b"
    rf"{_REST}){_END}"
)
"""Behind a learned word: ", a blood clot that blocks a vein"."""

KIND_APPOSITION = re.compile(
    r"(?:['’\"”]?(?:,| ?[—–]| -)) ?"
    r"(?P<long>(?:(?:an?|the) (?:[a-z][a-z-]+ ){0,4}?|(?:[a-z][a-z-]+ ){0,2}?(?=[a-z]+s that ))(?P<kind>[a-z]+)"
    r"(?: (?:at|in|of|on) [a-z]+(?: [a-z]+)?)?"
    rf" (?:{_CLAUSES}|{_SAID_OF})\b(?! as\b){_REST}){_END}"
)
"""Behind any word: ", an amino acid that contains sulfur" - if it begins with a kind of thing."""

TRANSITION = re.compile(rf"[’'”\"](?: ?[—–]| \(|, ) ?(?P<long>(?:an?|the) {_REST})(?=[,;.)—–])")
"""Behind a term in quotation marks: "'phase change' - the transition from ...". """

WHICH = re.compile(
    r",? which (?P<long>(?:can|helps?|plays?|acts?|protects?|controls?|regulates?|encodes?|stores?|carry|carries"
    r"|transports?|produces?|makes?|builds?|breaks? down|converts?|occurs? when|happens when|contains?|causes?|forms?"
    r"|surrounds?|connects?|describes?|measures?|means|refers to|consists? of|allows?|enables?"
    r"|(?:have|has) the (?:ability|properties)|(?:is|are) (?:an?|the|made|used|responsible|formed|produced|caused))\b"
    r"[^,;:.()\"“”—–\n]{6,200}+(?:, (?:including|such as) [^;:.()\"“”—–\n]{4,150}+)?+)(?=[,;.)—–])"
)
"""A clause: ", which have the ability to become any tissue"."""

IS = re.compile(
    r" (?:is|are) (?P<long>"
    r"(?:an? (?!(?:bit|big|few|good|great|important|integral|key|leading|little|long|lot|major|real|serious|very"
    r"|promising|popular|well-known)\b)"
    r"|the (?:process|study|ability|practice|name|part|condition|way)\b)"
    rf"(?=[^;:.()\"“”\n]*? (?:{_CLAUSES}|{_SAID_OF}|of|for|from)\b)[^;:.()\"“”\n]{{12,240}}+)(?=[;.)])"
)
"""Behind the subject: " is a particle that carries a force"."""

_NO_SUBJECT = (
    "All|Another|Any|Both|Each|Every|Everything|He|Here|Her|His|How|It|Its|Just|Mine|Most|My|No|None|Nothing|One|Other"
    "|Others|Our|She|So|Some|Still|Such|That|The|Their|There|These|They|This|Those|Today|We|What|Where|Who|Why|Yet|You"
    "|Your"
)
IS_KIND = re.compile(
    rf"(?:An? (?P<noun>[a-z-]+(?: [a-z-]+){{0,2}})|(?P<term>(?!(?:{_NO_SUBJECT})\b)[A-Z][a-z-]+(?: [a-z-]+){{0,2}}))"
    r" (?:is|are|refers to|means) (?P<long>(?:(?:an?|the) (?:[a-z-]+ ){0,4}?|(?:[a-z-]+ ){0,2}?(?=[a-z]+s that ))"
    r"(?P<kind>[a-z]+)(?! (?:that|which) (?:[a-z]+ed|began|broke|came|did|had|led|made|saw|took|was|went|were|will)\b)"
    rf" (?:of|{_CLAUSES}|{_SAID_OF})\b"
    r"(?:[^,;:.()\"“”—–\n]|,(?! (?:and (?:act|are|can|do|has|have|help|is|may|play)|but|so|which)\b)){8,240}+)"
    r"(?=[,;.()—–])"
)
"""A whole sentence: "Quantitative easing is a form of monetary policy that ..." - if it says what kind of thing."""

MEANS = re.compile(
    r"[\"'”’]?,? (?:means|refers to|refer to|is defined as|are defined as) (?P<long>[^,;:.()\n]{3,200}+)"
)
"""Behind the word: " means buying in one market and selling in another"."""

GLOSS = re.compile(r" \((?P<long>(?:or )?(?P<words>(?:an? |the )?[a-z]+(?:[ -][a-z]+){0,11}+))\)")
"""A few words in brackets."""

THAT_IS = re.compile(r" \((?:that is|i\.e\.|ie|meaning|in other words),? (?P<long>[^()\n]{5,160}+)\)")
"""What says itself that it explains: " (that is, the oxidation of acids)"."""

LONG_GLOSS = re.compile(
    r" \((?P<long>(?:an?|the) (?!(?:control|few|former|first|last|latter|majority|mean|number|other|others|range|rest"
    r"|same|second|third|total)\b)[^()\"“”;\n]{10,160}+)\)"
)
"""A longer explanation in brackets: " (a competitive inhibitor of the hormone)"."""

WHICH_GLOSS = re.compile(r" \(which (?:(?:is|are) (?=an? |the ))?(?P<long>[^()\n]{8,160}+)\)")
"""A clause in brackets: " (which are complexes of proteins)"."""

CALLED = re.compile(
    r"(?:called|termed|dubbed|named|known as) (?:an? |the )?[\"'“‘]?(?P<term>[\w-]+(?: [a-z][\w-]*){0,3})"
)
"""What has a term behind it, and what it is before it."""

ENDS_TERM = re.compile(
    r"(?: (?:and|or|in|on|at|to|by|for|from|with|that|which|who|is|are|was|were|be|been|has|have|had|can|could|may"
    r"|might|will|would|as|of|using|because|when|where|while|after|before|but|into|during|did|do|does|over|under|between|inside"
    r"|within|across|around|through|throughout|via|against|about|than|so|if|also|not|only|often|usually|then|now|it|they"
    r"|we|near|along|until|since|located|found|known|present|needed|required|responsible|built|came|became|went|led|took"
    r"|showed|made|gave|kept)\b"
    r"| (?:act|affect|allow|appear|attach|bind|block|build|carr|cause|chang|collect|contain|control|detect|develop"
    r"|emerg|enable|encode|form|give|grow|happen|help|inactivate|increase|inhibit|interact|keep|kill|let|make|move|occur|play"
    r"|prevent|produc|promot|protect|provide|reach|reduc|regulat|releas|send|serve|show|spread|start|stop|stor|surround"
    r"|take|travel|trigger|turn|use|work)(?:e|es|s|y|ies)?(?= ))"
)
"""What ends a term behind "called"."""

DESCRIPTION = re.compile(r" ?(?P<long>(?:[Aa]n?|[Tt]he|[Tt]his) (?:[\w’'-]+ ){2,6})\Z")
"""What stands before "called": "a thin flexible tube"."""

BARE_DESCRIPTION = re.compile(
    r"(?:.*\band )(?P<long>[a-z]+s?(?: [a-z-]+){0,2} (?:grown|made|taken|[a-z]+ed) from (?:[\w-]+ ){1,4})\Z", re.DOTALL
)
"""The same without an article: "cells taken from embryos"."""

_NO_MODIFIER = (
    "about|all|also|and|any|are|as|at|be|been|by|few|for|from|in|into|is|it|its|many|more|most|not|of|often|on|or|other"
    "|our|several|so|some|such|that|the|their|them|these|they|this|those|three|through|to|two|via|was|we|were|what|when"
    "|which|with"
)
PLURAL_DESCRIPTION = re.compile(
    r"(?:\A|[,;(—–] ?|(?<![\w-])(?:and|are|as|between|by|carry|contain|contains|for|form|from|has|have|in|including"
    r"|inside|into|is|many|of|on|or|other|produce|release|several|some|through|to|two|use|using|with) )"
    rf"(?P<long>(?:(?!(?:{_NO_MODIFIER}) )[a-z][a-z-]+(?:[a-rt-z]|ous) ){{1,3}}[a-z]+(?:s|ae|ia) )\Z"
)
"""The same in the plural: "by immune cells"."""

CODE = re.compile(r"(?=\w*[A-Z0-9]\w*[A-Z0-9])[\w-]{2,12}(?:/[0-9])?\Z|[a-z]{1,3}[0-9]{1,3}\Z")
"""The name of a gene, a protein or a machine."""

CODE_EXPLAINED = re.compile(r"[A-Z0-9\u03b1-\u03c9](?=[ ,(—–])(?=,? which |,? ?[—–(,] ?(?:an?|the|which) )")
"""The end of one where an explanation may follow."""
CODE_BEFORE = re.compile(r"(?<![\w-])[A-Z](?=[\w-]*[A-Z0-9])[\w-]{1,11}\Z")
"""One that ends a stretch of text."""

OPENING = re.compile(
    r"(?:About|Above|According|After|Along|Although|Among|As|At|Because|Before|Behind|By|Despite|During|Following|For|From"
    r"|If|In|Inside|Like|Near|On|Once|Since|Through|To|Under|Unlike|Until|Upon|When|Where|While|With|Within|Without)\b"
    r"[^,]*\Z"
)
"""What comes before the subject of a sentence: "During mitosis, a protein that ..." explains no mitosis."""
DETERMINED = re.compile(
    r"(?:\b(?:an?|the|this|that|these|those|his|her|its|their|our|my|your|any|every|each|no|new)|['’]s?)"
    r" (?:(?!(?:and|at|by|for|from|in|is|of|on|or|to|with) )[\w-]+ ){0,2}\Z",
    re.IGNORECASE,
)
"""What makes a word one thing of many: "the pact, a deal that ..." says what this one is, not what the word means."""

_THINGS = "bodies|cells|compounds|enzymes|hormones|molecules|organs|particles|proteins|structures|substances"
THESE = re.compile(
    rf"(?:The (?P<rest>(?:[a-z]+-like )?(?:{_THINGS}) )|These )(?:are|act|carry|contain|control|help|house|make|play"
    r"|produce|protect|regulate|surround)\b[^,;:.\"“”\n]{8,200}+(?=\.\Z)"
)
"""A sentence that goes on about the term of the sentence before: "These help the eggs to grow."."""

COLOUR = re.compile(r"(?:black|blue|brown|gray|green|grey|orange|pink|purple|red|white|yellow)\b")
"""What the brackets of a figure's caption begin with: tubules (pink tubes)."""
NO_GLOSS = re.compile(
    r"(?:about|above|all|also|and|as|at|below|both|but|by|dark|during|each|except|for|from|here|if|in|including|left"
    r"|light|mean|median|most|mostly|no|none|not|now|on|only|our|over|per|range|right|see|shown|since|some|such|than|their|then"
    r"|these|this|those|to|top|under|up|when|where|which|who|with|without|yes)\b"
)
"""What words in brackets begin with that explain nothing."""

NUMBER = re.compile(r"-[0-9\u03b1-\u03c9]{1,3}(?!\w)")
"""What may belong to the name of a substance: interleukin-1 with a Greek letter."""

QUOTED = re.compile(r"[\"“‘'](?P<term>[a-z]+(?: [a-z]+){1,3})[\"”’'](?=[ ,.])")
"""A term in quotation marks."""

QUOTED_BEFORE = re.compile(r"[\"“‘'](?<!\w.)(?P<term>[a-z]+(?:[ -][a-z]+){0,3})(?=[\"”’'](?:[,—–]| [—–(]))")
"""The same with a dash, a comma or a bracket behind it."""

OPENS_GLOSS = re.compile(r" \((?:that is|i\.e\.|ie,|meaning|in other words)")
"""How such brackets open."""

PLURAL = re.compile(r"(?<![\w-])[a-z]{5,40}s(?![\w-])")
"""A word that may be a plural."""

THIN = re.compile(
    r"(?:an?|the|this) [\w-]+ (?:component|element|factor|group|part|process|state|system|thing|unit|way) ?\Z"
)
"""What hardly says what something is: "a permanent state"."""
