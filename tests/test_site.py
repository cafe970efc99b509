"""What all pages of a site have at hand."""

from glossator.model import Handout, Term
from glossator.site import TERMS_ON_A_PAGE, site_of


def term(label: str) -> Term:
    return Term(id=label.casefold(), label=label, definition="x")


def test_the_glossary_is_in_the_order_of_its_page() -> None:
    site = site_of([term("Zoo"), term("Élan"), term("egg")], ())
    assert list(site.terms) == ["egg", "élan", "zoo"]
    assert site.glossary_pages == {"egg": 1, "élan": 1, "zoo": 1}


def test_each_term_stands_on_a_page_of_a_long_glossary() -> None:
    many = [term(f"t{number:04}") for number in range(20 * TERMS_ON_A_PAGE)]
    numbers = list(site_of(many[::-1], ()).glossary_pages.values())
    assert numbers == sorted(numbers)
    assert set(numbers) == set(range(1, max(numbers) + 1))
    assert max(numbers.count(number) for number in set(numbers)) <= 2 * TERMS_ON_A_PAGE


def test_packages_are_passed_on() -> None:
    handout = Handout(form="csv", label="Table", holds="terms", path="downloads/a.csv")
    assert site_of((), (), (handout,)).handouts == (handout,)
