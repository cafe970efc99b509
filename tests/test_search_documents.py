"""Pagefind reads each page once, in bundles of which only those with a change are made anew."""

from glossator.search_documents import (
    MANY_ARTICLES,
    MOST_PAGES,
    SearchDocument,
    bundles,
    documents,
    index_without_documents,
    uses_pagefind,
)

ARTICLE = [
    {"location": "articles/ice/", "title": "Ice &amp; snow", "text": "<p>It melts.</p>"},
    {"location": "articles/ice/#why", "title": "Why", "text": "<p>Because of <code>heat</code>.</p>"},
    {"location": "articles/ice/#who-says-what", "title": "Who says what", "text": "<p>It melts.</p>"},
    {"location": "articles/ice/#words-on-this-page", "title": "Words on this page", "text": "heat What warms."},
]
ENTRY = {
    "location": "glossary/heat/",
    "title": "heat",
    "text": "<p>What warms.</p>",
    "tags": ["heat", "warmth"],
    "boost": 4,
}


def site(number: int) -> list[SearchDocument]:
    return [SearchDocument(f"articles/{each}/", "<html></html>") for each in range(number)]


def test_an_article_is_read_once_with_its_headings() -> None:
    (page,) = documents(ARTICLE)
    assert page.location == "articles/ice/"
    assert page.html.count("It melts.") == 1
    assert '<h2 id="why">Why</h2>' in page.html
    assert "What warms." in page.html


def test_with_the_names_of_its_terms_what_they_mean_is_left_to_the_glossary() -> None:
    (page,) = documents(ARTICLE, {"articles/ice/": ["heat", "warmth", "<b>"]})
    assert '<h2 id="words-on-this-page">Words on this page</h2><p>heat; warmth; &lt;b&gt;</p>' in page.html
    assert "What warms." not in page.html


def test_other_pages_are_read_whole() -> None:
    (page,) = documents([{**part, "location": part["location"].replace("articles/", "guide/")} for part in ARTICLE])
    assert page.html.count("It melts.") == 2


def test_an_entry_carries_its_names_and_its_weight() -> None:
    (page,) = documents([ENTRY])
    assert page.boost == 4
    assert 'data-names="heat | warmth"' in page.html
    assert page.html.endswith("<p>glnheatgln glnwarmthgln</p></body></html>")


def test_hostile_names_stay_in_their_attribute() -> None:
    (page,) = documents([{**ENTRY, "tags": ['"><script>alert(1)</script>']}])
    assert "<script>" not in page.html


def test_pages_of_one_weight_share_bundles_and_the_heaviest_come_first() -> None:
    made = bundles([*site(3), SearchDocument("people/", "", 0.5), SearchDocument("glossary/heat/", "", 4)])
    assert [(each.boost, len(each.documents)) for each in made] == [(4, 1), (1, 3), (0.5, 1)]


def test_a_change_in_one_page_changes_one_bundle() -> None:
    pages = site(MOST_PAGES + 1)
    before = {each.folder for each in bundles(pages)}
    after = {each.folder for each in bundles([*pages[1:], pages[0]._replace(html="<html>new</html>")])}
    assert len(before) == len(after) == 2
    assert len(before & after) == 1


def test_the_order_of_pages_does_not_matter() -> None:
    pages = site(50)
    assert bundles(pages) == bundles(reversed(pages))


def test_bundles_are_not_much_larger_than_they_may_be() -> None:
    made = bundles(site(3 * MOST_PAGES))
    assert len(made) == 4
    assert max(len(each.documents) for each in made) < MOST_PAGES


def test_a_small_site_keeps_the_search_of_its_theme() -> None:
    assert not uses_pagefind("auto", MANY_ARTICLES - 1)
    assert uses_pagefind("auto", MANY_ARTICLES)
    assert uses_pagefind("pagefind", 1)
    assert not uses_pagefind("material", MANY_ARTICLES)


def test_material_loads_an_index_without_documents() -> None:
    (bundle,) = bundles(site(1))
    assert index_without_documents({"lang": ["en"]}, [bundle]) == (
        f'{{"config":{{"lang":["en"],"bundles":[{{"path":"{bundle.folder}","weight":1}}]}},"docs":[]}}'
    )
