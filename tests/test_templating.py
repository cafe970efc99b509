"""Templates escape whatever is not markup, miss nothing quietly, and know where a link leads from where they stand."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from jinja2 import UndefinedError
from markupsafe import Markup

from glossator.model import Event, Page, Term
from glossator.settings import Settings
from glossator.templating import INSIDE, _environment, in_frame, in_package, on_site

ICE, SNOW, GLOSSARY = "articles/2018/ice/index.md", "articles/snow ü/index.md", "glossary/index.md"
NAMELESS = Settings()
PUBLISHED = Settings(site_url="https://example.org/a&b/")

Leads = Callable[..., Markup]


@dataclass(eq=False)
class Own:
    """Something equal to itself only, as what is shown of an article."""

    name: str


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


def test_what_stands_on_many_pages_is_printed_once_for_each_thing_shown() -> None:
    macro = "{% macro bold(text) %}<b>{{ text }}</b>{% endmacro %}"
    assert (
        printed(f"{macro}{{{{ once(bold, x) }}}}{{{{ once(bold, y) }}}}", x="<", y=Markup("<"))
        == "<b>&#60;</b><b><</b>"
    )
    calls: list[str] = []

    def called(text: str) -> str:
        calls.append(text)
        return text

    assert printed("{{ once(f, 'a') }}{{ once(f, 'a') }}{{ once(f, 'b') }}", f=called) == "aab"
    assert calls == ["a", "b"]


def test_what_is_shown_of_an_article_is_printed_once_for_it_alone() -> None:
    calls: list[Own] = []

    def called(own: Own) -> str:
        calls.append(own)
        return own.name

    one, other = Own("<a>"), Own("<a>")
    template = "{{ once_for_article(f, one) }}{{ once_for_article(f, one) }}{{ once_for_article(f, other) }}"
    assert printed(template, f=called, one=one, other=other) == "&#60;a&#62;" * 3
    assert calls == [one, other]


# On the site


@pytest.mark.parametrize(
    ("directory_urls", "href"), [(True, "../../../glossary/"), (False, "../../../glossary/index.html")]
)
def test_on_the_site_links_are_relative_and_stay_in_the_window(*, directory_urls: bool, href: str) -> None:
    ways = on_site(ICE, Settings(directory_urls=directory_urls))
    assert ways["leads"](GLOSSARY) == f' href="{href}"'
    assert ways["leads"](GLOSSARY, "term.ice") == f' href="{href}#term.ice"'
    assert ways["leads"](ICE, "s.1") == ' href="#s.1"'
    assert ways["way"].to_sentence(ICE, 1) == ' href="#s.1"'
    assert (ways["here"], ways["way"].framed, ways["outward"]) == (ICE, False, ' rel="noopener"')


# In a frame


def test_in_a_frame_links_stay_within_what_it_shows_and_else_open_a_new_tab() -> None:
    ways = in_frame("embed/article/2018/ice.html", ICE, NAMELESS)
    new_tab = ' target="_blank" rel="noopener"'
    assert ways["leads"](ICE, "s.1") == ' href="#s.1"'
    assert ways["leads"](SNOW, "s.1") == f' href="../../../articles/snow%20%C3%BC/#s.1"{new_tab}'
    assert (ways["here"], ways["way"].framed, ways["outward"]) == (ICE, True, new_tab)


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
    assert ways["way"].framed


def test_from_where_there_are_no_tabs_they_stay() -> None:
    ways = in_package(ICE, PUBLISHED, outward=Markup(""))
    assert ways["leads"](SNOW).endswith('/snow%20%C3%BC/"')
    assert ways["outward"] == ""


def test_from_a_package_of_a_site_without_address_they_lead_nowhere() -> None:
    leads: Leads = in_package(ICE, NAMELESS)["leads"]
    assert leads(SNOW, "s.1") == ""
    assert leads(ICE, "s.1") == ' href="#s.1"'


def test_within_a_page_every_place_is_on_it() -> None:
    assert INSIDE.leads(SNOW, "s.1") == INSIDE.to_sentence("", 1) == ' href="#s.1"'


def test_a_place_that_is_markup_is_not_taken_for_text_of_the_same_characters() -> None:
    leads: Leads = on_site(ICE, NAMELESS)["leads"]
    assert [leads(ICE, "&#38;"), leads(ICE, Markup("&#38;"))] == [' href="#&#38;&#35;38;"', ' href="#&#38;"']


def test_a_place_on_a_page_cannot_end_the_attribute() -> None:
    for ways in (on_site(ICE, PUBLISHED), in_frame("embed/x.html", ICE, PUBLISHED), in_package(ICE, PUBLISHED)):
        assert ways["leads"](ICE, '"><b>') == ' href="#&#34;&#62;&#60;b&#62;"'
