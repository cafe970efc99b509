"""Who does research, what they do, and how they say what came out: the words by which an experiment is told."""

import re

ACTORS = (
    "team teams researchers researcher scientists authors investigators group colleagues collaborators coworkers"
    " biologists chemists physicists astronomers engineers psychologists geologists neuroscientists"
    " archaeologists palaeontologists paleontologists astrophysicists climatologists ecologists economists"
    " epidemiologists geneticists"
)
"""Nouns for people who do research."""

STUDIES = (
    "study experiment experiments excavations observations trial analysis analyses survey results result findings"
    " finding data tests test work simulations measurements model project investigation method technique"
    " process procedure look scrutiny research discovery paper review"
)
"""Nouns for what they do and what it gives."""

OUTCOMES = frozenset("result results finding findings discovery".split(" "))
"""Those of these nouns that do nothing in an experiment: "Despite the findings, only 40 adults followed"."""

DEEDS = (
    "administered allocated altered amplified analysed analyzed applied assessed assigned attached blocked"
    " bombarded built buried caught centrifuged coated collected combined conducted connected cooled"
    " copied counted created crushed cultured cut dated deleted delivered designed developed differentiated"
    " digitised digitized dipped dissected dissolved drained dried drilled edited engineered enrolled evaluated"
    " examined excavated explored exposed extracted fed fertilised fertilized filmed filtered fired froze frozen"
    " gathered generated genotyped grafted grew ground heated illuminated imaged implanted inactivated infected"
    " inhibited injected inserted installed interviewed introduced investigated isolated labeled labelled"
    " manipulated mapped matured measured melted meta-analysed meta-analyzed mixed modeled modelled modified"
    " monitored mounted performed"
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
    r"|compared(?!\s(?:to|with)\b)|put(?!\s(?:forward|out|off)\b)|knocked\sout|kept\s(?:the|them|some|half|one)|(?:attempted|decided"
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
    r"analy[sz]ed|assessed|assigned|asked\s(?:to|about|whether|how|if|questions)|calculated|carried\sout"
    r"|collected|combined|compared|conducted|cooled"
    r"|cut|dated\s(?:by|using)|deleted|determined\s(?:by|using|from)|divided\sinto|estimated\s(?:by|using"
    r"|from)|evaluated|examined"
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
    r"found(?!\s(?:themselves|guilty)\b)|did(?:\snot|n['’]t)?\s(?:also\s)?(?:find|observe|see|detect)|showed"
    r"|discovered|revealed|demonstrated|observed|saw|noticed|identified"
    r"|detected|concluded|confirmed|established|uncovered|determined|succeeded\sin|managed\sto|bred"
    r"|obtained(?!\s(?:\w+\s)?consent)|produced|achieved|were\sable\sto|reported(?=\sthat\b)"
)
"""Past tenses that tell what researchers found."""

_SAID_OR_PLANNED = (
    "acknowledged|added|admitted|agreed|aimed|applied|argued|asked|assumed|attempted|believed|called|cautioned|claimed"
    "|concentrated|considered|criticised|criticized|debated|declined|denied|disagreed|emphasised|emphasized"
    "|estimated\\sthat"
    "|expected|explained|expressed|failed|filed|focused|hailed|hoped|hypothesi[sz]ed|insisted|intended|joined"
    "|launched|learned"
    "|looked|moved|needed|noted|planned|pointed|praised|predicted|proposed|puzzled|questioned|raised|realised"
    "|realized|received"
    "|relied|searched|signed|sought|speculated|started|stressed|struggled|suggested|suspected|theori[sz]ed|tried"
    "|turned|urged"
    "|wanted|warned|welcomed|wondered|worked"
)
"""Past forms in -ed that tell what researchers say, think and plan rather than what they did."""

HAVE_FOUND = (
    r"found|shown|discovered|revealed|demonstrated|observed|identified|detected|created|developed|made|produced"
    r"|bred|built|grown|succeeded|uncovered|managed|cloned|solved|designed|invented|generated|obtained|confirmed"
    r"|measured|sequenced|mapped|cured|engineered"
)
"""Past participles that tell what researchers have found or made."""

HAVE_DONE = (
    rf"(?!(?:{_SAID_OR_PLANNED}|used|studied|tested|examined|investigated|analy[sz]ed|published)\b)[a-z-]{{3,}}ed"
)
"""Any other past participle in -ed that may tell what they have achieved."""

STUDY_FINDS = (
    r"found|finds|did(?:\snot|n['’]t)?\sfind|showed|shows?|revealed?|reveals|demonstrated?|demonstrates"
    r"|suggest(?:s|ed)?(?!\sthat\s(?:more|further|additional|larger)\b|\s(?:\w+\s)?ways?\b)|identif(?:y|ies)"
    r"|indicate[sd]?|confirm(?:s|ed)?|identified|yield(?:s|ed)?|(?:provides?|provided|offer|offers|presents?"
    r"|presented)\s(?:\w+\s){0,2}(?:evidence|insights?|support)|supports?(?=\sthe\sidea)|help\sto\sexplain"
    r"|points?\sto|contradicts?|challenges?(?!\s(?:of|for|in|to)\b)|sheds?\slight|underscores?|extend(?:s|ed)?"
    r"|strengthen(?:s|ed)?|counters?|implicates?|uncover(?:s|ed)"
    r"|conclude[sd]?(?=\sthat\b)|estimate[sd]|document(?:s|ed)|linked|links(?!\s(?:to|between|with)\b)|predict(?:s|ed)"
    r"|implies|implied"
)
"""How a study tells what it found."""

STUDY_DEEDS = (
    r"used(?!\s(?:to|at|by|in|here|for)\b)|involved|included|enrolled|recruited|followed|tracked|compared(?!\s(?:to|with)\b)"
    r"|looked\sat|examined|(?:meta-)?analy[sz]ed|measured|tested(?!\s(?:positive|negative)\b)|surveyed|covered|gathered|(?:was|were|is"
    r"|are)\sbased\son|relied\son"
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
_GAP = rf"(?:[\s,–—-]++(?!(?:{_STOP}|have|has|also|then|first|next|now|later|finally)\b)[\w'’.&/()-]++,?+){{0,22}}?"
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
    rf"|(?P<found>{HAVE_FOUND}|been\sable\sto)|(?P<done>{HAVE_DONE}))\b"
)
_ONCE = r"(?!(?:original|previous|former|usual|normal|traditional|common|typical|wide|general|routine)ly\b)"
_BE = rf"(?:was|were)(?:\s(?:also|then|first|next|later|finally|subsequently|eventually|each|{_ONCE}\w+ly\b))*+\s"

_PRESENT = (
    rf"(?:(?:say|said|report|reported|announced)\s(?:\w+day\s)?(?:that\s)?they(?:\shave|['’]ve"
    rf"|\shad){_ADVERBS}\s(?P<reported>{HAVE_FOUND}"
    rf"|been\sable\sto)|(?:say|said|report|reported)\s(?:that\s)?they\s(?P<reports>{FINDS})|(?P<shows>(?:show"
    rf"|demonstrate|report|reveal|describe)(?=\s(?:that|how|for\sthe\sfirst)\b)))\b"
)

ACTOR = re.compile(rf"\w+{_BETWEEN}(?:{_PAST}|{_PERFECT}|{_PRESENT})")
"""Somebody who does research, and what they did or found."""

AUTHORS = re.compile(
    rf"et\sal\b\.?,?(?:\s\([^()]{{0,80}}\))?{_BETWEEN}(?:{_PAST}|{_PERFECT}|(?P<methods>{PRESENT_DEEDS})\b"
    rf"|(?P<results>{PRESENT_FINDS})\b)",
)
"""The "et al." of "X et al.", and what they did or found, also in the present tense."""

PRONOUN = re.compile(rf"\w+{_ADVERBS}\s(?:{_PAST}|{_PERFECT})")
"""A pronoun, and what was done or found by those for whom it stands."""

WE = re.compile(
    rf"\w+{_ADVERBS}\s(?:{_PAST}|{_PERFECT}|(?P<results>{PRESENT_FINDS})\b)(?!\s(?:are|is|were|was|have|has)\b)"
)
"""The "we" of those who did it, who may tell what they find in the present tense."""

STUDY = re.compile(
    rf"\w+(?!['’]s?\b|\sstudies\b){_GAP}{_ADVERBS}[\s,–—-]++(?:(?:have|has)\s)?(?:(?P<result>{STUDY_FINDS})"
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

UNREAL = re.compile(
    (
        r"\b(?:could|may|might|can|will|would|should|hop(?:e|es|ing)\s|plan(?:s|ning)?\s|aims?\s|wants?\s|trying"
        r"|try|possible|approach\sis)\b"
    ),
    re.IGNORECASE,
)
"""What makes a sentence tell of plans and hopes rather than of something real."""

NOT_DONE = re.compile(r"\b(?:(?:that|which|who|research|study|studies|work|trials?)\s|if\s[^,]*)\Z", re.IGNORECASE)
"""What stands before something that was done by nobody in this study: "that was measured"."""

CLAUSE = re.compile(
    (
        r"(?:\A|[,;:.–—-]|\b(?:and|but|then|so|when|that|as|because|here|first|later|next|now|finally"
        r"|afterwards))[\s\"'“‘]*\Z"
    ),
    re.IGNORECASE,
)
"""What stands before the first word of a clause."""
