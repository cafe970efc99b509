"""A name is found in every form that is the same word, and in none that is another."""

import re
from collections.abc import Iterator
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.language.words.word_forms import forms, tokens

SECONDS = 5
"""Far more than a linear run over the longest text here needs, and far less than a quadratic one."""

SAME = {
    "singular and plural": """
        stem cell = stem cells; stem cells = stem cell; ovary = ovaries; ovaries = ovary; Ovary = ovaries
        fly = flies; hero = heroes; undergo = undergoes; volcanoes = volcano; quartzes = quartz
        branches = branch; rashes = rash; viruses = virus; hypotheses = hypothesis; embryo = embryos
        mouse = mice; mice = mouse; mitochondrion = mitochondria; bacterium = bacteria; nucleus = nuclei
        nuclei = nucleus; hippocampus = hippocampi; virus = viruses; focus = focuses; formula = formulae
        formula = formulas; hypothesis = hypotheses; diagnoses = diagnosis; metastases = metastasis
        crises = crisis; testis = testes; index = indices; index = indexes; volcano = volcanoes
        volcano = volcanos; greenhouse gas = greenhouse gases; greenhouse gases = greenhouse gas
        lens = lenses; branch = branches; headaches = headache; calories = calorie; doses = dose
        causes = cause; taxes = tax; bus = buses; species = species; iPSC = iPSCs; ESCs = ESC; mRNA = mRNAs
    """,
    "British and American spelling": """
        fertilisation = fertilization; fertilization = fertilisation; fertilise = fertilized; tumour = tumor
        tumors = tumour; behaviour = behavior; foetus = fetus; oestrogen = estrogen; estrogen = oestrogen
        anaemia = anemia; leukemia = leukaemia; haemoglobin = hemoglobin; anaesthetise = anesthetize
        paediatric care = pediatric care; analyse = analyzed; labelled cell = labeled cell
        cell centre = cell center; grey matter = gray matter; cell reprogramme = cell reprogram
        oesophagus = esophagus; diarrhoea = diarrhea; ageing = aging
    """,
    "the forms of a verb": """
        fertilise = fertilised; fertilise = fertilising; reprogrammed = reprogramming; imprinting = imprinted
        edited = editing; mutate = mutated; mutated = mutate; fertilised = fertilise; fertilised = fertilizes
        fertilise = fertilises; analyzed = analyse; identify = identifying; identify = identified
    """,
    "hyphens": """
        stem cell = stem-cell; two-cell embryo = two cell embryos; two-cell embryo = twocell embryo
        epigenetic editing = epigenetic-editing; re-programming = reprogramming
        in vitro fertilisation = in-vitro fertilization; non\u2011coding = non-coding
        non\u2010coding = noncoding
    """,
    "case": """
        DNA = dna; stem cell = Stem Cell; stem cell = STEM CELLS; IVF = Ivf; straße = STRASSE
        Ökologie = ökologie
    """,
    "characters that look alike": """
        café = cafe\u0301; cafe\u0301 = café; H2O = H₂O; Down's syndrome = Down’s syndrome
        Down’s syndrome = Down's syndrome; fluid = ﬂuid; ｉＰＳ = iPS; biology = bio\u00adlogy
        stem cell = stem\u00a0cell; stem cell = stem\u200b cell; stem cell = \u2060stem \u00adcell
        \u200bstem cell = stem cell
    """,
    "other scripts": """
        幹細胞 = 幹細胞; स्टेम कोशिका = स्टेम कोशिका; стволовая клетка = Стволовая Клетка; خلية جذعية = خلية جذعية
        β-catenin = Β-Catenin
    """,
}
"""Pairs of a name and words that are it in another form."""

DIFFERENT = """
    four = for; for = four; hour = or; or = hour; shoe = she; she = shoe; tour = tor; floor = flor; haem = hem
    hem = haem; AIDS = aid; IVF = if; DNA = DNase; mRNA = RNA; RNA = mRNA; taxes = taxis; theses = these
    doses = dos; news = new; his = hi; this = thi; species = specy; string = stred; plate = plated
    seed = seing; gene = genie; gene = genera; cell = cello; cell = sell; egg = eggshell; egg cell = egg
    stem cell = stem; stem cell = cell stem; stem cell = stem, cell; stem cell = stem. Cell
    stem cell = stem (cell); stem cell = stem – cell; stem cell = stem/cell; T-cell = tcell; C = C*
    résumé = resume; 母乳 = 母
"""
"""Pairs of a name and words that are not it in any form."""


def pairs(table: str) -> Iterator[tuple[str, str]]:
    for pair in re.split(r";|\n", table.strip()):
        name, words = pair.strip().split(" = ")
        yield name, words


def keys(text: str) -> tuple[str, ...]:
    return tuple(word.key for word in tokens(text, 0, len(text)))


@pytest.mark.parametrize(
    ("name", "words"),
    [pytest.param(*pair, id=f"{kind}-{pair[0]}-{pair[1]}") for kind, table in SAME.items() for pair in pairs(table)],
)
def test_a_name_is_found_in_another_form(name: str, words: str) -> None:
    assert keys(words) in forms(name)


@pytest.mark.parametrize(("name", "words"), list(pairs(DIFFERENT)))
def test_a_name_is_not_found_in_other_words(name: str, words: str) -> None:
    assert keys(words) not in forms(name)


def test_the_tables_are_read_whole() -> None:
    assert sum(len(list(pairs(table))) for table in SAME.values()) > 90
    assert len(list(pairs(DIFFERENT))) > 40


@pytest.mark.parametrize("name", ["", " ", "–", "(?)", "!!", "\u00ad", "___"])
def test_a_name_without_letters_and_digits_has_no_form(name: str) -> None:
    assert forms(name) == frozenset()


@given(name=st.text(min_size=1))
def test_a_name_is_always_found_as_it_is_written(name: str) -> None:
    known = forms(name)
    assert keys(name) in known if any(map(str.isalnum, name)) else not known


@given(name=st.text(st.characters(categories=["L", "N"]), min_size=1), place=st.integers(0, 20))
def test_what_cannot_be_seen_makes_no_difference(name: str, place: int) -> None:
    cut = place % len(name)
    assert keys(f"\u2060{name[:cut]}\u00ad{name[cut:]}\u200b ") in forms(name)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two-cell embryos.", ["Two", "cell", "embryos", "."]),
        ("the “egg”, or oocyte", ["the", "“", "egg", "”", ",", "or", "oocyte"]),
        ("the egg’s wall", ["the", "egg", "’", "s", "wall"]),
        ("_in vitro_", ["_", "in", "vitro", "_"]),
        ("bio\u00adlogy and e\u0301tude", ["bio\u00adlogy", "and", "e\u0301tude"]),
        ("iPS細胞です。", ["iPS", "細", "胞", "で", "す", "。"]),
        ("コピー", ["コ", "ピ", "ー"]),
        ("स्टेम कोशिकाएँ।", ["स्टेम", "कोशिकाएँ", "।"]),
        ("השָׁלוֹם", ["השָׁלוֹם"]),
        ("3.5 %", ["3", ".", "5", "%"]),
        ("\u200b\u00ad - \n", []),
    ],
)
def test_a_text_is_cut_into_words_and_marks(text: str, words: list[str]) -> None:
    assert [text[word.start : word.end] for word in tokens(text, 0, len(text))] == words


@given(text=st.text(), start=st.integers(0, 20), length=st.integers(0, 40))
def test_words_stand_in_order_inside_the_stretch(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    position = start
    for word in tokens(text, start, end):
        assert position <= word.start < word.end <= end
        assert not any(map(str.isalnum, text[position : word.start]))
        position = word.end
    assert not any(map(str.isalnum, text[position:end]))


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "a\u0301",
        "\u0301",
        "क्",
        "क",
        "-",
        "\u00ad",
        "a-",
        "a\u00ad",
        "_",
        "a_",
        "細",
        "a細",
        ".",
        " ",
        "stem ",
        "\u2060a",
    ],
)
def test_a_long_hostile_text_takes_linear_time(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    begin = perf_counter()
    count = sum(1 for _ in tokens(text, 0, len(text)))
    assert count <= len(text)
    assert perf_counter() - begin < SECONDS


@pytest.mark.parametrize(
    "name", ["s" * 10_000, "ed" * 5_000, "ise" * 3_000, "a-" * 3_000 + "a", "word " * 3_000, "es" * 3_000]
)
def test_a_long_hostile_name_takes_linear_time(name: str) -> None:
    begin = perf_counter()
    assert keys(name) in forms(name)
    assert perf_counter() - begin < SECONDS
