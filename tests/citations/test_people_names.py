import pytest

from glossator.citations.people_names import Author, authors_of

SURE = {
    "Katsuhiko Hayashi": ("Hayashi", "Katsuhiko"),
    "Allan C. Spradling": ("Spradling", "Allan C."),
    "K. Hayashi": ("Hayashi", "K."),
    "J.-P. Sartre": ("Sartre", "J.-P."),
    "Jean-Paul Sartre": ("Sartre", "Jean-Paul"),
    "Hayashi K": ("Hayashi", "K"),
    "Hayashi, K.": ("Hayashi", "K."),
    "Spradling A. C.": ("Spradling", "A. C."),
    "van Gogh V": ("van Gogh", "V"),
    "Jan van der Berg": ("van der Berg", "Jan"),
    "Seán O’Brien": ("O’Brien", "Seán"),
    "Ann McLaren": ("McLaren", "Ann"),
    "Katsuhiko HAYASHI": ("HAYASHI", "Katsuhiko"),
}
NOT_SURE = [
    "Li",
    "Gabriel García Márquez",
    "M. Azim Surani",
    "Surani MA",
    "Wei LI",
    "Hayashi, Saitou",
    "McGrath and Solter",
    "Kyoto University",
    "Glaxo Group",
    "ENCODE Project Consortium",
    "Google DeepMind",
    "others",
    "山田 太郎",
    "ليلى حسن",
    "Ludwig von",
    "{x} \\y",
]


@pytest.mark.parametrize(("printed", "parts"), SURE.items(), ids=SURE)
def test_a_name_is_taken_apart_where_its_form_is_sure(printed: str, parts: tuple[str, str]) -> None:
    family, given = parts
    assert authors_of([printed]) == ((Author(whole=printed, family=family, given=given),), False)


@pytest.mark.parametrize("printed", NOT_SURE)
def test_any_other_name_stays_as_it_is_printed(printed: str) -> None:
    assert authors_of([printed]) == ((Author(whole=printed),), False)


@pytest.mark.parametrize("printed", ["Li et al.", "Li, et al", "Li et\nal. "])
def test_a_single_name_before_et_al_is_a_family_name(printed: str) -> None:
    assert authors_of([printed]) == ((Author(whole="Li", family="Li"),), True)


def test_et_al_may_stand_alone_and_is_no_author() -> None:
    assert authors_of(["Yi Zhang", "et al."]) == ((Author(whole="Yi Zhang", family="Zhang", given="Yi"),), True)
    assert authors_of(["et al."]) == ((), True)
    assert authors_of([]) == ((), False)


def test_words_that_only_look_like_et_al_stay() -> None:
    assert authors_of(["Met Alan"]) == ((Author(whole="Met Alan", family="Alan", given="Met"),), False)
