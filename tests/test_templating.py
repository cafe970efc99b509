"""Templates escape whatever is not markup, miss nothing quietly, and know where a link leads from where they stand."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from glossator.model import Event, Page, Term
from glossator.settings import Settings
from glossator.templating import _environment, in_frame, in_package, on_site

ICE, SNOW, GLOSSARY = "articles/2018/ice/index.md", "articles/snow ü/index.md", "glossary/index.md"
NAMELESS = Settings()
PUBLISHED = Settings(site_url="https://example.org/a&b/")

Leads = Callable[..., Markup]


def printed(template: str, **context: Any) -> str:  # noqa: ANN401 (whatever a template shows)
    return _environment().from_string(template).render(**context)


# Templates


def test_a_template_that_asks_for_what_is_not_there_fails() -> None:
    with pytest.raises(UndefinedError):
        printed("{{ artcile }}", article="x")
    with pytest.raises(UndefinedError):
        printed("{{ article.headlin }}", article=Page(uri="x", text="x"))


def test_whatever_is_not_markup_is_escaped_wherever_it_stands() -> None:
    assert printed("<i>{{ x }}</i>", x="<b>&") == "<i>&#60;b&#62;&#38;</i>"
    assert printed('<i title="{{ x }}">', x='" onclick="') == '<i title="&#34; onclick&#61;&#34;">'
    assert printed("{{ x ~ y }}", x="<", y="{{ z }}") == "&#60;&#123;&#123; z &#125;&#125;"
    assert printed("{{ x }}", x=Markup("<b>")) == "<b>"


def test_terms_stand_under_their_plain_letters() -> None:
    terms = {label: Term(id=label, label=label, definition="x") for label in ("Eis", "(R)-form", "écru", "§", "2D")}
    groups = printed(
        "{% for letter, group in terms | by_letter %}{{ letter }}{{ group | length }} {% endfor %}", terms=terms
    )
    assert groups == "&#35;1 21 E2 R1 "


def test_topics_are_counted() -> None:
    first = Event(id="a", date="1984", headline="x", topics=("snow", "ice"))
    events = [first, replace(first, id="b", topics=("ice",))]
    assert printed("{% for topic, count in events | topics %}{% endfor %}", events=[]) == ""
    assert printed(
        "{% for name, count in (events | topics).items() %}{{ name }}{{ count }}{% endfor %}", events=events
    ) == ("ice2snow1")


# On the site


@pytest.mark.parametrize(
    ("directory_urls", "href"), [(True, "../../../glossary/"), (False, "../../../glossary/index.html")]
)
def test_on_the_site_links_are_relative_and_stay_in_the_window(*, directory_urls: bool, href: str) -> None:
    ways = on_site(ICE, Settings(directory_urls=directory_urls))
    assert ways["leads"](GLOSSARY) == f' href="{href}"'
    assert ways["leads"](GLOSSARY, "term.ice") == f' href="{href}#term.ice"'
    assert ways["leads"](ICE, "s.1") == ' href="#s.1"'
    assert (ways["here"], ways["framed"], ways["outward"]) == (ICE, False, ' rel="noopener"')


# In a frame


def test_in_a_frame_links_stay_within_what_it_shows_and_else_open_a_new_tab() -> None:
    ways = in_frame("embed/article/2018/ice.html", ICE, NAMELESS)
    new_tab = ' target="_blank" rel="noopener"'
    assert ways["leads"](ICE, "s.1") == ' href="#s.1"'
    assert ways["leads"](SNOW, "s.1") == f' href="../../../articles/snow%20%C3%BC/#s.1"{new_tab}'
    assert (ways["here"], ways["framed"], ways["outward"]) == (ICE, True, new_tab)


def test_a_frame_that_shows_no_page_as_a_whole_leads_out_of_itself() -> None:
    leads: Leads = in_frame("embed/words/2018/ice.html", "", NAMELESS)["leads"]
    assert "_blank" in leads(ICE, "s.1")
    assert leads("", "word.ice") == ' href="#word.ice"'


# In a package


def test_from_a_package_links_lead_to_the_published_site() -> None:
    ways = in_package(ICE, PUBLISHED)
    assert ways["leads"](ICE, "s.1") == ' href="#s.1"'
    assert ways["leads"](SNOW, "s.1") == (
        ' href="https&#58;//example.org/a&#38;b/articles/snow%20%C3%BC/#s.1" target="_blank" rel="noopener"'
    )
    assert ways["framed"]


def test_from_a_package_of_a_site_without_address_they_lead_nowhere() -> None:
    leads: Leads = in_package(ICE, NAMELESS)["leads"]
    assert leads(SNOW, "s.1") == ""
    assert leads(ICE, "s.1") == ' href="#s.1"'


def test_a_place_on_a_page_cannot_end_the_attribute() -> None:
    for ways in (on_site(ICE, PUBLISHED), in_frame("embed/x.html", ICE, PUBLISHED), in_package(ICE, PUBLISHED)):
        assert ways["leads"](ICE, '"><b>') == ' href="#&#34;&#62;&#60;b&#62;"'
