from time import process_time

import pytest

from glossator.citations.studies import Publication, publication, studies_of
from glossator.model import Explainer, Study
from tests.small_explainers import explained


def reporting_on(*studies: Study | None) -> list[Explainer]:
    return [explained("Ice.", name=f"ice{number}", study=study) for number, study in enumerate(studies)]


PRINTED = {
    "Science 338:971–975": Publication(journal="Science", volume="338", pages=("971", "975")),
    "Science 338(6109): 971-975": Publication(journal="Science", volume="338", issue="6109", pages=("971", "975")),
    "Nature, 539, 299–303": Publication(journal="Nature", volume="539", pages=("299", "303")),
    "J. Ice 12 (3-4), 55–60": Publication(journal="J. Ice", volume="12", issue="3-4", pages=("55", "60")),
    "PLoS ONE 7(3): e12345": Publication(journal="PLoS ONE", volume="7", issue="3", pages=("e12345",)),
    "3 Biotech 12:33": Publication(journal="3 Biotech", volume="12", pages=("33",)),
    "Cell Stem Cell 23": Publication(journal="Cell Stem Cell", volume="23"),
}


@pytest.mark.parametrize(("printed", "told"), PRINTED.items(), ids=PRINTED)
def test_journal_volume_and_pages_are_told_where_the_form_is_sure(printed: str, told: Publication) -> None:
    assert publication(Study(journal=printed)) == told


@pytest.mark.parametrize(
    "printed", ["Nature", "Studies 2000", "Ice 1 2", "Nature 2016;539:299–303", "12:33", "مجلة", ""]
)
def test_any_other_reference_stays_whole(printed: str) -> None:
    assert publication(Study(journal=printed)) == Publication(journal=printed)


def test_a_long_reference_is_read_quickly() -> None:
    start = process_time()
    publication(Study(journal="Ice 1 " * 20_000))
    publication(Study(journal="a" * 100_000 + "1 (2"))
    assert process_time() - start < 2


def test_a_study_that_two_articles_report_on_is_one() -> None:
    first, again = Study(title="Eggs", doi="10.1000/ABC"), Study(authors=("Li",), doi="10.1000/abc")
    assert studies_of(reporting_on(first, again)) == (Study(title="Eggs", authors=("Li",), doi="10.1000/ABC"),)


def test_without_a_doi_title_and_authors_say_which_study_it_is() -> None:
    first = Study(title="On  Eggs", authors=("Li",), journal="Ice")
    assert studies_of(reporting_on(first, Study(title="On eggs", authors=("Li",)))) == (first,)
    assert len(studies_of(reporting_on(first, Study(title="On eggs", authors=("Zhang",))))) == 2


def test_of_studies_without_a_title_everything_must_be_the_same() -> None:
    first, other = Study(authors=("Li",), date_published="2018"), Study(authors=("Li",), date_published="2019")
    assert studies_of(reporting_on(first, first, other)) == (first, other)


def test_an_article_without_a_study_has_none() -> None:
    assert studies_of(reporting_on(None, Study())) == ()
