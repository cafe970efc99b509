import re

from glossator.citations.citation_keys import with_keys
from glossator.model import Study

HAYASHI = Study(authors=("Katsuhiko Hayashi et al.",), date_published="2012-10-04", doi="10.1126/science.1226889")
OTHER = Study(authors=("K. Hayashi",), date_published="2012", title="Another")


def keys(*studies: Study) -> list[str]:
    return list(with_keys(studies))


def test_a_key_is_the_first_author_and_the_year() -> None:
    assert keys(HAYASHI) == ["hayashi2012"]
    assert keys(Study(authors=("Gabriel García Márquez",), date_published="198X")) == ["marquez"]
    assert keys(Study(authors=("Li et al.",))) == ["li"]


def test_keys_stand_in_alphabetical_order() -> None:
    assert keys(HAYASHI, Study(authors=("Ann Bo",), date_published="2018~")) == ["bo2018", "hayashi2012"]


def test_studies_that_share_a_key_each_get_letters_of_their_own_in_whatever_order_they_come() -> None:
    together = with_keys([HAYASHI, OTHER])
    assert together == with_keys([OTHER, HAYASHI])
    assert all(re.fullmatch("hayashi2012-[0-9a-f]{8}", key) for key in together)
    assert sorted(together.values(), key=repr) == sorted([HAYASHI, OTHER], key=repr)


def test_a_study_whose_author_has_no_letters_of_ascii_gets_a_key_all_the_same() -> None:
    for study in (Study(title="x"), Study(authors=("山田 太郎",)), Study(authors=("ليلى حسن",), date_published="2018")):
        assert re.fullmatch("study-[0-9a-f]{8}", keys(study)[0])


def test_a_key_is_made_of_harmless_characters_whatever_the_name() -> None:
    assert keys(Study(authors=('@misc{x, %}\\ "d"}',))) == ["d"]
    assert len(keys(Study(authors=("x" * 500,)))[0]) == 40
