"""Who does research, what they do, and how they say what came out: the words by which an experiment is told."""

import re

ACTORS = (
    "team teams researchers researcher scientists authors investigators group colleagues collaborators coworkers"
    " biologists chemists physicists astronomers engineers psychologists geologists neuroscientists"
    " archaeologists palaeontologists paleontologists ecologists economists epidemiologists geneticists"
)
"""Nouns for people who do research."""

STUDIES = (
    "study experiment experiments excavations observations trial analysis analyses survey results result findings"
    " finding data tests test work simulations measurements model project evidence investigation method technique"
    " process procedure look scrutiny"
)
"""Nouns for what they do and what it gives."""

DEEDS = (
    "administered allocated altered amplified analysed analyzed applied assessed assigned attached blocked"
    " bombarded built buried caught centrifuged coated collected combined compared conducted connected cooled"
    " copied counted created crushed cultured cut dated deleted delivered designed developed differentiated"
    " digitised digitized dipped dissected dissolved drained dried drilled edited engineered enrolled evaluated"
    " examined excavated explored exposed extracted fed fertilised fertilized filmed filtered fired froze frozen"
    " gathered generated genotyped grafted grew ground heated illuminated imaged implanted inactivated infected"
    " inhibited injected inserted installed interviewed introduced investigated isolated labeled labelled"
    " manipulated mapped matured measured melted mixed modeled modelled modified monitored mounted performed"
    " photographed placed planted polished pooled poured printed purified quantified randomised randomized"
    " recorded recruited removed repeated replaced reprogrammed reviewed rinsed sampled scanned screened"
    " separated sequenced shook silenced simulated sliced soaked split sprayed spun stained stimulated stirred"
    " stored studied surveyed swabbed tagged tested tracked trained transferred transplanted trapped treated"
    " varied washed weighed"
).split(" ")
"""Past tenses of what people do in an experiment, each of which is its own past participle too, or nearly so."""

OTHER_DEEDS = (
    r"used(?!\sto\s)|took(?!\s(?:part|place|on|over|up|issue|aim|off|a)\b)|gave(?!\s(?:birth|up|way|rise|off)\b)"
    r"|asked(?!\sfor\b)|ran(?!\s(?:for|out|into)\b)|followed(?!\s(?:up|suit)\b)|looked\s(?:at|for|into|closely)"
    r"|added(?!\sthat\b|[,:])|carried\sout|set\sup|turned\s(?:to|on|off)|switched\s(?:on|off)|divided"
    r"|put(?!\s(?:forward|out|off)\b)|knocked\sout|kept\s(?:the|them|some|half|one)|(?:attempted|decided"
    r"|chose)\sto\s(?:combine|study|test|use|compare|examine|measure|look|analy[sz]e|investigate|treat)|(?:started"
    r"|began)\sby\s\w+ing|made\s(?:use|measurements)\b"
)
"""Past tenses that tell of an experiment only when the researchers do it, and what must not come behind them."""

PASSIVE = (
    "amplified centrifuged coated cultured dissected enrolled excavated fertilised fertilized filtered frozen"
    " genotyped grafted homogenised homogenized illuminated imaged implanted inactivated incubated injected"
    " interviewed isolated lysed mixed purified quantified randomised randomized recruited reprogrammed screened"
    " sequenced sliced soaked stained surveyed swabbed transplanted"
).split(" ")
"""Past participles that tell of an experiment whatever it is done to."""

WEAK_PASSIVE = (
    r"analy[sz]ed|assessed|assigned|asked\sto|calculated|carried\sout|collected|combined|compared|conducted|cooled"
    r"|cut|deleted|determined\s(?:by|using|from)|divided\sinto|estimated\s(?:by|using|from)|evaluated|examined"
    r"|exposed\sto|extracted|fed|followed(?:\sup)?\sfor|given|grown\s(?:in|on)|heated|infected\swith|inserted"
    r"|introduced|kept\s(?:in|at|on)|labell?ed|measured|modified|monitored|obtained\s(?:from|by)|performed"
    r"|placed\s(?:in|on|into)|recorded|removed|sampled|scanned|shown\s(?:a|pictures|images|videos|photographs)"
    r"|separated|split|stored|switched\soff|taken\sfrom|tested|tracked|trained|transferred|treated|used\sto\s\w+"
    r"|weighed"
)
"""Past participles that tell of an experiment only close to a sentence that surely does."""

GERUNDS = (
    "adding altering analysing analyzing applying attaching blocking bombarding breeding changing coating"
    " collecting combining comparing cooling counting crushing culturing cutting deleting delivering disabling"
    " dissolving drying editing engineering examining exposing extracting feeding fertilising fertilizing"
    " filtering firing following freezing giving grinding growing heating illuminating implanting inactivating"
    " infecting injecting inserting introducing isolating knocking labeling labelling manipulating mapping"
    " measuring melting mingling mixing modifying monitoring planting pooling pouring printing putting reading"
    " recording removing replacing reprogramming running scanning screening sending separating sequencing shining"
    " silencing slicing soaking spinning stimulating stirring studying surveying switching tagging taking testing"
    " tracing tracking training transferring transplanting treating turning using washing watching"
).split(" ")
"""What people do in an experiment, behind "by"."""

FINDS = (
    r"found(?!\s(?:themselves|guilty)\b)|showed|discovered|revealed|demonstrated|observed|saw|noticed|identified"
    r"|detected|concluded|confirmed|established|uncovered|determined|succeeded\sin|managed\sto|bred"
    r"|obtained(?!\s(?:\w+\s)?consent)|produced|achieved|were\sable\sto|reported(?=\sthat\b)"
)
"""Past tenses that tell what researchers found."""

HAVE_FOUND = (
    r"found|shown|discovered|revealed|demonstrated|observed|identified|detected|created|developed|made|produced"
    r"|bred|built|grown|succeeded|uncovered|managed|cloned|solved|designed|invented|generated|obtained|confirmed"
    r"|measured|sequenced|mapped|cured|engineered"
)
"""Past participles that tell what researchers have found or made."""

STUDY_FINDS = (
    r"found|showed|shows?|revealed?|reveals|demonstrated?|demonstrates|suggest(?:s|ed)?|identif(?:y|ies)"
    r"|indicate[sd]?|confirm(?:s|ed)?|identified|yield(?:s|ed)?|(?:provides?|provided|offer|offers|presents?"
    r"|presented)\s(?:\w+\s){0,2}(?:evidence|insights?|support)|supports?(?=\sthe\sidea)|help\sto\sexplain"
    r"|points?\sto"
)
"""How a study tells what it found."""

STUDY_DEEDS = (
    r"used(?!\s(?:to|at|by|in|here|for)\b)|involved|included|enrolled|recruited|followed|tracked|compared"
    r"|looked\sat|examined|analy[sz]ed|measured|tested|surveyed|covered|gathered|was\sbased\son|relied\son"
)
"""How a study tells what was done in it."""

PRESENT_DEEDS = (
    r"analy[sz]e|apply|compare|examine|expose|inject|investigate|measure|re-examine|screen|sequence|study|test"
    r"|track|transplant|treat|use"
)
"""What "X et al." do in a digest, which tells it in the present tense."""

PRESENT_FINDS = (
    r"find|show|report|demonstrate|reveal|observe|identify|conclude|describe|discover|provide\s\w+\sevidence"
)
"""What "X et al." find in a digest."""

# Between those who act and what they do.
_STOP = (
    r"who|whom|whose|which|that|when|where|while|because|if|but|is|are|was|were|will|would|could|may|might|can"
    r"|should|must|had|do|does|did|hopes?|hoped|says?|said|thinks?|believes?|believed|wants?|wanted|plans?|planned"
    r"|warns?|warned|notes?|noted|argues?|expects?|expected|knows?|knew|calls?|called|told|writes?|wrote|added"
    r"|explained|to"
)
_GAP = rf"(?:[\s,–—-]++(?!(?:{_STOP}|have|has|also|then|first|next|now|later|finally)\b)[\w'’.&/-]++,?+){{0,22}}?"
_ADVERBS = (
    r"(?:[\s,–—-]++(?:also|then|first|firstly|next|now|later|finally|subsequently|eventually|further"
    r"|previously\s\w+|initially|instead|therefore|\w+ly\b|for\sthe\sfirst\stime))*+"
)
_BETWEEN = rf"(?!['’]s?\b)(?!\sof\sother\b){_GAP}{_ADVERBS}[\s,–—-]++"
_PAST = (
    rf"(?P<method>{'|'.join(DEEDS)}|{OTHER_DEEDS})\b(?!\sby\b)"
    rf"|(?P<result>{FINDS}|report(?=\s(?:findings|that|how|progress)\b))\b"
)
_PERFECT = (
    rf"ha(?:ve|s){_ADVERBS}\s(?:(?P<used>used|analy[sz]ed|examined|investigated|studied|tested)"
    rf"|(?P<found>{HAVE_FOUND}|been\sable\sto))\b"
)
_ONCE = r"(?!(?:original|previous|former|usual|normal|traditional|common|typical|wide|general|routine)ly\b)"
_BE = rf"(?:was|were)(?:\s(?:also|then|first|next|later|finally|subsequently|eventually|each|{_ONCE}\w+ly\b))*+\s"

ACTOR = re.compile(rf"\w+{_BETWEEN}(?:{_PAST}|{_PERFECT})")
"""Somebody who does research, and what they did or found."""

AUTHORS = re.compile(
    rf"et\sal\b\.?,?(?:\s\([^()]{{0,80}}\))?{_BETWEEN}(?:{_PAST}|{_PERFECT}|(?P<methods>{PRESENT_DEEDS})\b"
    rf"|(?P<results>{PRESENT_FINDS})\b)",
)
"""The "et al." of "X et al.", and what they did or found, also in the present tense."""

PRONOUN = re.compile(rf"\w+{_ADVERBS}\s(?:{_PAST}|{_PERFECT})")
"""A pronoun, and what was done or found by those for whom it stands."""

WE = re.compile(rf"\w+{_ADVERBS}\s(?:{_PAST}|{_PERFECT}|(?P<results>{PRESENT_FINDS})\b)")
"""The "we" of those who did it, who may tell what they find in the present tense."""

STUDY = re.compile(
    rf"\w+(?!['’]s?\b){_GAP}{_ADVERBS}[\s,–—-]++(?:(?:have|has)\s)?(?:(?P<result>{STUDY_FINDS})"
    rf"|(?P<method>{STUDY_DEEDS}))\b"
)
"""A study, and what it tells."""

DONE = re.compile(rf"{_BE}(?:(?P<strong>{'|'.join(PASSIVE)})|(?P<weak>{WEAK_PASSIVE}))\b")
"""What was done to something."""

BY_DOING = re.compile(rf"[Bb]y\s(?:\w+ly\s)?(?:{'|'.join(GERUNDS)})\b")
"""By doing what it came about."""

WITH = re.compile(
    r"[Uu]sing\s[^.;:]{3,120}?,\s(?:the\s|a\s)?(?:\w+\s){0,2}(?:" + "|".join(ACTORS.split(" ")) + r"|we|they)\b"
)
"""With what the researchers did it, at the beginning of a sentence."""

PART = re.compile(
    r"(?:step|part|stage|trick|phase)s?\s(?:of\s(?:the|this|their)\s(?:\w+\s)?(?:process|procedure|experiments?"
    r"|technique|method|work|study)\s)?"
    rf"(?:was|involved)\s(?:\w+ing\b|for\s(?:the\steam|the\sresearchers|them)\b|to\s(?:{PRESENT_DEEDS}|collect"
    rf"|isolate|take|remove|grow|create|make|mix|build)\b)",
)
"""A part of the procedure."""
