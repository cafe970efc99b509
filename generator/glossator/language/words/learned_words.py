"""What learned words look like: the Greek and Latin endings and beginnings of science, and words that have neither.

The patterns were tried on the 177,000 words of the long English list of ``wordfreq`` that are rare: of the 2,000 most
written ones with such a shape about one in thirty is known to most readers, and those found are listed below.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from glossator.language.words.common_words import is_common, is_rare, zipf

HARD = 3.3
"""How common a word with a learned shape may be and still be known to few: kinase. Chosen on the list's 93 of them."""
SHORTEST, LONGEST = 4, 40
"""The fewest and the most letters of a word that is looked at; what is longer is hardly a word."""
SHORTEST_SHAPELESS = 5
"""The fewest letters of a word that is technical only because of the words around it."""

ENDINGS = (
    # cells, what they are made of and what becomes of them
    "cyt(?:es?|ic|osis) ploid ploidy [a-z]ogenesis [a-z]{2}[dlotx]ogenous [a-z]olysis [a-z]olytic"
    " [a-z]{2}oblasts? [a-z]{3}toplasm(?:ic)? doplasmic [a-z]{3}ophag(?:es?|y) [a-z]{2}ophytes?"
    " [a-z]{2}ophores? [a-z]{2}ophylls? [a-z]{3}[oy]som(?:es?|al) [aio]som(?:al|ic) (?:is|on|lig|nti|ast)omers?"
    " omeric [a-z]lomeres? tromeres? (?:[ct]e|bi|[cp]t)omes? (?:gen|ote|ript|bol)omics [ot]ogoni(?:a|um|al) plasia"
    " plastic(?<=oplastic) [a-z]{2}ostasis [a-z]{2}omorph(?:ic|ism) [a-z]{2}[oy]logous [a-z]{2}ologs?"
    " [a-z]{3}iniferous [a-z]oderm(?:s|al)? okines? okinesis otropic otropism opoie\\w+"
    # diseases and what is done to them
    " [a-z]{2}[bcdhilmnprst]osis [a-z]{2}[binrt]oses [a-z]{3}itis (?:[cdhilnrt]|en)omas? omata"
    " [a-z]{2}[chklnrx]a?emias? (?:sch|uk|x|ra|glyc|ida|na)a?emic glyca?emias? ectom(?:y|ies) [a-z]ostomy"
    " [a-z]{2}plasty [ado]roscopy noscopy [^r]trophy trophies(?<=ystrophies) otrophic [a-z]{4}opath(?:y|ies|ic)"
    " plegic algia rrh(?:o?ea|age|agic) spermia [a-z]{2}nuria phylaxis phoresis (?:my|bly|by|pl|per)opia"
    " [a-z]{2}sclerosis otoxins? otoxic otoxicity ectasis [bprt]oxia"
    # substances
    " [a-z]{3}(?:er|in|id|it|at|et|yl|ol|ct|ter|nt|ot|cle|lic|ut|lul|gen)ases? ylation ylat(?:ed?|es|ing) [a-z]azoles?"
    " [a-z]{3}mycin [a-z]cillins? [a-z]{2}statins? [a-z]{2}tinibs? [a-z]{2}zumab opsins? [a-z]globins?"
    " [a-z]{3}amines? peptides? saccharides? lipids? sterones? sterols? [a-z]{2}phenyls? [a-z]{3}ylenes?"
    " [a-z]{2}(?:chlor|fluor|brom)ides? carboxylic [a-z]{2}oclasts? [a-z]{2}ycline [a-z]{2}trophin"
    " (?:quin|idin)ones? [lnr]ergic oxylates?"
    " [a-z]{3}(?:platin|umab|prazole|sartan|olol|dipine|oxacin|vudine|azepam|gliptin|triptan|lukast|dronate|setron)"
    # things and forces
    " cyclotrons? synchrotrons? positrons? trinos? [a-z]imetry [a-z]rometry [oy]therm(?:al|ic) [a-z]{2}oliths?"
    " [a-z]{2}ophils? [a-z]{3}saurs? [a-z]{3}opods?"
    " troscop(?:y|ic) (?:[hlnrtx]|[eo]p|sm|in)oids? idae"
).split()
"""Endings that hardly any everyday word has, as patterns."""

BEGINNINGS = (
    "acety acetyl adenoc adenos adenov angio(?!s$)[gtps] antiretro apopto arthros autolog benzo[a-z]{3} blasto[cdm]"
    " bronchi[oe] carcino cardio[mpv] cerebro cerebell chlorof chloroph chlorop chondr chromato chromati chromos"
    " cochle cytok cyto[cglpst] dendri deoxy diffract dopamin ectop electro(?:ly|ph|en|ca|my|ch|de) embryo[gl]"
    " encephal endoc endog endom endop endos endot enteroc enterov eosin epigen epithel erythro eukaryo exocyt"
    " exogen exons?$ ferro[em] fibri[nl] fibrob fibros flagell(?:um|a$|ar) fluoro[cpsu] follicul gamet gangli"
    " gastroe genotyp germinal gliob gliom glomerul gluco[acgns] glutam glyco[gpls] gonad granulo h?a?emato[lmp]"
    " haemo[dgl] hemo[dgl] haplo hepat histoc histol histon homeosta homolog homozyg heteroc heterog heterozyg"
    " hippocamp hydroc hydrol hydrox hypoxi hypotens hypothal hypoph hypogl hypok hyperp hyperg hyperk hyperlip"
    " idiopath immuno[a-z]{3} interferon interleuk intra(?:cell|cran|ocul|oper|vasc|musc|mol|peri) isotop kerati"
    " leukae leuke leuko lipop lipos lymph lysos macroph magneto[a-z]{3} meiosis meiot melano mening mesench metast"
    " metaph metabol methyl microb microgl microtub mitoch mitoge monoclon monocot morphog mucos myelo myelin myoc"
    " myof necrosis necroti neoplas nephr neuro[a-z]{4} neurit nucleo nucleat oligo[a-z]{3} oncog oncol oocy oogen"
    " organell osmo[lst] osteo[a-z]{3} oxida pal?aeo[a-z]{3} parench parent?er pathog peptid perit perox phagoc"
    " pharmac phenot phosph photon(?:ic|s)? photosyn photosens photovol photodi photodet photoel photoch photorec"
    " photoly phylog phyto[a-z]{3} piezo pituit plasmid pleural pluripot pneumoc pneumot polym polyp polysac polycy"
    " prokary prostag proteo[a-z] protozo pseudo[gmp] pulsar pyroc pyroly quanti[sz]ation recombin retino retrov"
    " retrot ribon ribos sarcoi sarcom sarcop(?!hag) schizo[a-z]{3} seminif seroto somato somatic spectrog spectrom"
    " spectrop spermato stoichi stereoch stereoi strato[sv] strept sulf[aiou] sulph[aiou] supernov symbio synap"
    " tachyc tectonic telom teratog tetra[a-z]{3} thalam thermod thermoc thermon thromb thyro[a-z] topolog toxico"
    " transcripta transcripto transduc transfect transgen transloc transpos(?:on|ab) trichom tubul tumorig"
    " ubiq?uitin vasoc vasod vasop ventric vertebra[el] vesic xenog xenot zygo zoono zoopl zoox pathoph"
).split()
"""Beginnings that hardly any everyday word has, as patterns."""

SHAPELESS = frozenset(
    "ablation acyl aerosolised agonist aliquot allele amaurosis amblyopia amygdala analyte anaerobic aneurysm"
    " antigen aphasia aphelion apogee apraxia arbitrage assay ataxia axon baryon boson bradycardia busulfan caldera"
    " cation cerebellum chitin chorea chromatin cilia clade cloture codicil codon collagen contango cortisol cuvette"
    " cytosol dicot dyspnea dyspnoea dysplasia eigenvalue eigenvector elastin embolus enjambment enzyme escheat"
    " estoppel exon fermion ferrite fissile follicle genome gluon hadron haploid heparin hominid hominin infarct"
    " infarction intron ischaemia ischemia isomer kinase lahar lemma lepton ligand macular meson monocot moraine"
    " muon myosin necrosis neutrino nunatak oedema edema parsec perigee perihelion phloem plasmid progenitor prion"
    " quark quasar qubit quiescence quiescent redox regolith retinal retinol seigniorage senescence senescent sepsis"
    " simony sorghum stagflation stenosis stoma stomata subduction succinate supernatant surfactant taxon telomere"
    " tephra testis titer titre tranche transferase trophoblast tubulin tubule usufruct usury vassalage xylem"
    " zeolite".split()
)
"""Technical words of many fields without a learned shape, in the singular."""

WIDELY_KNOWN = frozenset(
    "amphetamine android appendicitis aroma asteroid astronomer atrophied atrophy bohemia bronchitis carcinogen"
    " celluloid chlorinated chlorine chloroform chlorophyll chromosomes colitis colonoscopy coma deltoid dermatitis"
    " diagnoses diarrhea diarrhoea dinosaur diploma droid dystopia electrolysis ergonomics erogenous factoid froid"
    " gastritis glaucoma gonorrhea granulated gyroscopic haemorrhage haemorrhoid halitosis hallucinogen hemorrhage"
    " hemorrhoid homeopath homeopathic homeopathy homeric homogenous humanoid hydrochloric hyperactive hypertrophy"
    " hypnosis hypothermia hysterectomy iconoclast kaleidoscopic ketamine leukaemia leukemia liposuction lymphoma"
    " mastectomy melanoma meningitis metamorphosis metaphor metaphoric metaphorical metaphorically metaphysical"
    " metaphysics meteoroid methamphetamine microbe microbial microbiologist microbiology misdiagnosis monolith"
    " myopia myopic neolithic neophyte neurologist neurology neuroscience neuroscientist neuroses neurosis"
    " neurosurgeon neurosurgery neurosurgical neurotic osteoporosis oxidation palaeolithic paleolithic paralytic"
    " paranoid paraplegia paraplegic pathogen penicillin pharmaceutically pharmacist pharmacy photosynthesis placenta"
    " polaroid polyp polyphonic polyphony polystyrene pseudonymous psychopath psychopathic psychopathy psychosis"
    " psychotropic quadriplegic reexamine rhinoplasty sangfroid sarcophagus schizoid schizophrenic sociopath"
    " sociopathic sonoma spheroid statin sterilization stratosphere stratospheric sulfur sulphur synapse tabloid"
    " tacoma telepathic telepathy thermoplastic tonsillectomy tonsillitis transgender transgendered tubular typhoid"
    " vasectomy ventricle vesicle".split()
)
"""Words with a learned shape that most readers know nevertheless, in the singular."""

SCHOLARLY = frozenset(
    "abrogate abrogated abrogates al analyse analysed analyses antagonise antagonize antagonized antagonizes"
    " behaviour behavioural colour colours corroborate corroborated corroborates delineate delineated delineates"
    " delineating deplete depletes detach elongate elongated elongates elucidate elucidated elucidates elucidating"
    " elucidation encode encoded encodes encoding et exacerbated exacerbates extrapolate extrapolated extrapolating"
    " fivefold fourfold germline honing impede impeded impedes infrequent infrequently lessen lessened midgut"
    " necessitate necessitated necessitates nonetheless notwithstanding obviate overarching perturb perturbation"
    " perturbations perturbed postulate postulated postulates precede preceding precocious predispose predisposed"
    " predisposing proliferate proliferating reappraisal recapitulate recapitulated recapitulates replicate"
    " replicated replicates ribcage scarce scarcely spurious sterilized subtypes tenfold threefold twofold"
    " unambiguous unambiguously underlie underlies underpin underpins unequivocal unequivocally unforeseen untreated"
    " whereby worsen worsened worsening".split()
)
"""Rare words of scholarly prose that are not technical."""

_PLAIN_ENDINGS = ("ly", "fold", "ness", "like", "wise", "ingly")


def _together(endings: Iterable[str]) -> str:
    """All endings as one pattern, in groups by how many letters must stand before them, which is quicker to try."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for ending in endings:
        letters, rest = re.findall(r"((?:\[a-z\](?:\{[0-9]\})?)?)(.+)", ending)[0]
        groups[letters].append(rest)
    return "|".join(f"{letters}(?:{'|'.join(group)})" for letters, group in groups.items())


_SHAPE = re.compile(rf"(?:{'|'.join(BEGINNINGS)})|[a-z]*(?:{_together(ENDINGS)})\Z")


@lru_cache(maxsize=20_000)
def is_hard(word: str) -> bool:
    """Whether few readers know a word, by its shape and rareness. It is given in small letters."""
    return SHORTEST <= len(word) <= LONGEST and word.isascii() and _zipf(word) <= HARD and looks_learned(word)


@lru_cache(maxsize=20_000)
def is_hard_among_learned(word: str) -> bool:
    """Whether few readers know a word that stands in a text full of learned ones: there every rare word is one."""
    if is_hard(word):
        return True
    plain = word.endswith(_PLAIN_ENDINGS) or _singular(word) in WIDELY_KNOWN or word in SCHOLARLY
    return SHORTEST_SHAPELESS <= len(word) <= LONGEST and word.isascii() and not plain and is_rare(word)


@lru_cache(maxsize=20_000)
def is_in_between(word: str) -> bool:
    """Whether a word is neither common nor a learned one that few know: gluten."""
    return SHORTEST <= len(word) <= LONGEST and not is_common(word) and not is_hard(word)


def looks_learned(word: str) -> bool:
    """Whether a word, in small letters, has the shape of a learned one or is known to be one."""
    singular = _singular(word)
    if singular in WIDELY_KNOWN or (word.endswith("ies") and f"{word[:-3]}y" in WIDELY_KNOWN):
        return False
    return singular in SHAPELESS or _SHAPE.match(word) is not None


def _zipf(word: str) -> float:
    return max(zipf(word), zipf(_singular(word)))


def _singular(word: str) -> str:
    return word if word.endswith(("ss", "us", "is")) else word.removesuffix("s")
