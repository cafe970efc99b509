"""What can stand in another page: each has a framed page, a name, and code that stays code whatever it is called."""

from html.parser import HTMLParser

import pytest

from glossator.model import Collection, Explainer, Term
from glossator.settings import Settings
from glossator.sharing import (
    HEIGHTS,
    Frame,
    code,
    frame_of_glossary,
    frame_of_term,
    frame_of_timeline,
    frames_of_article,
)
from tests.collections_to_export import HOSTILE, OTHERS, frame_pages, shipped

COLLECTIONS = {"shipped": shipped, **OTHERS}
EACH_COLLECTION = pytest.mark.parametrize("name", COLLECTIONS)


def frames(collection: Collection) -> list[Frame]:
    """Everything that a site offers for other pages."""
    found = [frame for explainer in collection.explainers for frame in frames_of_article(explainer)]
    found += map(frame_of_term, collection.terms)
    return [*found, frame_of_glossary("Ice"), frame_of_timeline("Ice")]


class Tags(HTMLParser):
    """The elements of a piece of HTML with their attributes, and the texts between its tags."""

    def __init__(self, html: str) -> None:
        """Read it."""
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts += [data] if data.strip() else []


@EACH_COLLECTION
def test_what_is_offered_has_a_framed_page(name: str) -> None:
    collection = COLLECTIONS[name]()
    made = {page.uri for page in frame_pages(collection, Settings())}
    assert {frame.uri for frame in frames(collection)} <= made


def test_an_article_offers_itself_and_the_parts_it_has() -> None:
    names = [[frame.name for frame in frames_of_article(each)] for each in shipped().explainers]
    assert names == [["Whole article", "In short", "Timeline", "Words on this page"]] * 3


def test_an_article_without_parts_offers_only_itself(bare: Explainer) -> None:
    assert [frame.kind for frame in frames_of_article(bare)] == ["article"]


@pytest.fixture
def bare() -> Explainer:
    explainer = shipped().explainers[0]
    return Explainer(article=explainer.article, headline="Ice", annotations=explainer.annotations)


def test_what_belongs_to_the_site_bears_its_name() -> None:
    assert frame_of_glossary("Ice  and\nsnow").title == "Glossary: Ice and snow"
    assert frame_of_timeline("").title == "Timeline"


def test_each_kind_has_a_height() -> None:
    assert {frame.kind for frame in frames(shipped())} == set(HEIGHTS)


def test_the_code_is_a_frame_that_may_only_explain_words_and_open_links() -> None:
    frame = frame_of_term(Term(id="ice", label="ice", definition="Frozen water."))
    assert code(frame, "https://example.org/embed/term/ice.html") == (
        '<iframe src="https://example.org/embed/term/ice.html" title="Word: ice"'
        f' width="100%" height="{HEIGHTS["term"]}" loading="lazy" style="border:0;max-width:100%"'
        ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>'
    )


@EACH_COLLECTION
def test_the_code_is_one_element_whatever_the_title(name: str) -> None:
    for frame in frames(COLLECTIONS[name]()):
        html = Tags(code(frame, f"https://example.org/{frame.uri}"))
        [(tag, attributes)] = html.found
        assert tag == "iframe"
        assert attributes["title"] == frame.title
        assert html.texts == []


def test_hostile_titles_are_among_them() -> None:
    titles = [frame.title for frame in frames(OTHERS["hostile"]())]
    assert " ".join(f"Timeline: {HOSTILE}".split()) in titles
