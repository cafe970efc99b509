import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from lxml import etree

from glossator.exporters.common_cartridge import export, export_older, types
from glossator.model import Boilerplate, Collection, Explainer, Item, Question
from glossator.selection import only
from glossator.settings import Settings
from tests import manifests
from tests.cartridges import CARTRIDGE, WEB_LINK, asked, faults_of_page, faults_of_test
from tests.collections_to_export import HOSTILE, OTHERS, shipped
from tests.web_page import parse, read_article

SITE = Settings(site_name="Mice & <men>", site_url="https://example.org/a'b/", source_date=1_600_000_000)
COLLECTIONS = {"shipped": shipped, **OTHERS}
each_collection = pytest.mark.parametrize("collection", COLLECTIONS.values(), ids=COLLECTIONS)
each_setting = pytest.mark.parametrize("settings", [Settings(), SITE], ids=["plain", "published"])

PAGE, LINK, SELF_TEST = types(3).values()

QUESTION = Question(
    id="own.1",
    kind="choice",
    text="Which answer does the article give?",
    items=(Item(before=HOSTILE, answer="b", sentence=1),),
    choices=("a", "b", HOSTILE),
)


def with_questions(collection: Collection) -> Collection:
    """The same, with a question on each article."""
    return replace(collection, explainers=tuple(replace(each, self_test=(QUESTION,)) for each in collection.explainers))


def contents(package: manifests.Package) -> dict[str, list[tuple[str, str]]]:
    """The items by the titles of their folders: what each is, and what it is called."""
    kinds = {name: each.get("type", "") for name, each in package.resources().items()}
    (root,) = package.manifest.iterfind(f".//{{{CARTRIDGE}}}organization/{{{CARTRIDGE}}}item")
    return {
        folder.findtext(f"{{{CARTRIDGE}}}title", ""): [
            (kinds[item.get("identifierref", "")], item.findtext(f"{{{CARTRIDGE}}}title", ""))
            for item in folder.iterfind(f"{{{CARTRIDGE}}}item")
        ]
        for folder in root.iterfind(f"{{{CARTRIDGE}}}item")
    }


def kept(explainer: Explainer) -> str:
    """The text of an article without what belongs to the page it was taken from."""
    text, start = "", 0
    for each in explainer.annotations.of(Boilerplate):
        text, start = text + explainer.article.text[start : each.span.start], each.span.end
    return text + explainer.article.text[start:]


def addresses(package: manifests.Package) -> set[str]:
    """Where the links of all pages lead."""
    links = (each for html in pages(package).values() for each in parse(html).all("a"))
    return {each.attributes["href"] for each in links if "href" in each.attributes}


def words_of(element: etree._Element) -> str:
    return "; ".join(text for each in element.iter("*") if (text := (each.text or "").strip()))


def pages(package: manifests.Package) -> dict[str, str]:
    return {path: data.decode() for path, data in package.files.items() if path.endswith(".html")}


@each_collection
@each_setting
def test_the_manifest_keeps_the_rules_of_a_common_cartridge(
    collection: Callable[[], Collection], settings: Settings
) -> None:
    package = manifests.opened(export(with_questions(collection()), settings))
    assert manifests.faults(package, namespace=CARTRIDGE, schema="IMS Common Cartridge", version="1.3.0") == []
    (organization,) = package.named("organization")
    (root,) = organization
    assert organization.get("structure") == "rooted-hierarchy"
    assert root.find(f"{{{CARTRIDGE}}}title") is None
    for each in package.resources().values():
        assert each.get("type") in {PAGE, LINK, SELF_TEST}
        assert ("href" in each.attrib) == (each.get("type") == PAGE)
        assert len(each) == 1


def test_a_cartridge_of_1_1_is_the_same_but_for_the_number() -> None:
    told = with_questions(shipped())
    earlier, later = (manifests.opened(make(told, SITE)) for make in (export_older, export))
    namespace = CARTRIDGE.replace("1p3", "1p1")
    assert manifests.faults(earlier, namespace=namespace, schema="IMS Common Cartridge", version="1.1.0") == []
    assert {each.get("type", "") for each in earlier.resources().values()} == set(types(1).values())
    assert later.files.keys() == earlier.files.keys()
    for path, data in earlier.files.items():
        assert b"v1p3" not in data
        assert (
            re.sub(rb"(?<=ccv1p)1|(?<=l_xmlv1p)1|(?<=cc_xmlv1p)1|(?<=wl_v1p)1|(?<=>1\.)1(?=\.0<)", b"3", data)
            == later.files[path]
        )


@each_collection
def test_links_and_tests_have_folders_of_their_own(collection: Callable[[], Collection]) -> None:
    package = manifests.opened(export(with_questions(collection()), SITE))
    folders = [path.rpartition("/")[0] for path in package.files if path.endswith(".xml")]
    assert len(set(folders)) == len(folders)
    assert not {path.rpartition("/")[0] for path in pages(package)} & set(folders)


@each_collection
@each_setting
def test_the_pages_are_plain_and_whole(collection: Callable[[], Collection], settings: Settings) -> None:
    for path, html in pages(manifests.opened(export(collection(), settings))).items():
        assert faults_of_page(html) == [], path
        assert parse(html).one("html").attributes == {"lang": "en"}


@each_collection
def test_an_article_reads_as_it_was_written(collection: Callable[[], Collection]) -> None:
    told = collection()
    package = manifests.opened(export(told, Settings()))
    articles = [html for path, html in pages(package).items() if path.endswith("/article.html")]
    shown = {tuple(text.split()) for text, faults in map(read_article, articles) if not faults}
    assert shown == {tuple(kept(each).split()) for each in told.explainers}
    for html in articles:
        body = parse(html).one(".gl-article")
        assert body.attributes.get("lang", "") in {each.article.language for each in told.explainers}
        assert {each.attributes["dir"] for each in body.all("p")} <= {"auto"}


@each_collection
def test_each_article_has_a_folder_with_what_there_is_to_it(collection: Callable[[], Collection]) -> None:
    told = with_questions(collection())
    folders = contents(manifests.opened(export(told, SITE)))
    for each in told.explainers:
        name = each.headline
        assert folders[name] == [
            (PAGE, name),
            *([(PAGE, f"Words: {name}")] if each.terms else []),
            *([(PAGE, f"Timeline: {name}")] if each.timeline else []),
            (SELF_TEST, f"Self-test: {name}"),
            (LINK, f"On the site: {name}"),
            *([(LINK, f"Original article: {name}")] if each.article.url else []),
        ]
    assert list(folders) == [*(each.headline for each in told.explainers), "Glossary and timeline"]
    assert folders["Glossary and timeline"] == [(PAGE, "Glossary"), (PAGE, "Timeline")]


def test_what_there_is_not_has_no_place() -> None:
    (explainer,) = OTHERS["arabic"]().explainers
    bare = replace(explainer, terms=(), timeline=(), self_test=())
    folders = contents(manifests.opened(export(Collection(explainers=(bare,)), Settings())))
    assert folders == {explainer.headline: [(PAGE, explainer.headline)]}


@each_collection
def test_the_words_and_the_events_are_all_there(collection: Callable[[], Collection]) -> None:
    told = collection()
    shown = pages(manifests.opened(export(told, Settings())))
    glossary = parse(next(html for path, html in shown.items() if path.endswith("/glossary.html")))
    terms = [each.text().strip() for each in glossary.all("dt")]
    meanings = [each.text().strip() for each in glossary.all(".gl-definition")]
    assert sorted(terms) == sorted(term.label.strip() for term in told.terms)
    assert sorted(meanings) == sorted(term.definition.strip() for term in told.terms)
    timeline = next(html for path, html in shown.items() if "/site-" in path and path.endswith("/timeline.html"))
    assert len(parse(timeline).all(".gl-event")) == len(told.events)


@each_collection
def test_the_tests_keep_the_rules_and_ask_what_the_article_asks(collection: Callable[[], Collection]) -> None:
    told = collection() if collection is shipped else with_questions(collection())
    package = manifests.opened(export(told, SITE))
    tests = [data for path, data in package.files.items() if path.startswith("tests/")]
    assert [fault for each in tests for fault in faults_of_test(each)] == []
    keys = sorted((each.choices, each.answers) for test in tests for each in asked(test))
    assert keys == sorted(
        (question.choices, (item.answer,))
        for each in told.explainers
        for question in each.self_test
        for item in question.items
    )
    assert keys


@each_collection
def test_web_links_lead_to_the_page_and_to_the_original(collection: Callable[[], Collection]) -> None:
    told = collection()
    package = manifests.opened(export(told, SITE))
    links = [etree.fromstring(data) for path, data in package.files.items() if path.startswith("links/")]
    assert {each.tag for each in links} == {f"{{{WEB_LINK}}}webLink"}
    addresses = {url.get("href", "") for each in links for url in each.iterfind(f"{{{WEB_LINK}}}url")}
    originals = {each.article.url for each in told.explainers if each.article.url}
    assert originals <= addresses
    assert len(addresses - originals) == len(told.explainers)
    assert all(each.startswith(f"{SITE.site_url}articles/") for each in addresses - originals)
    assert all(len(each.findtext(f"{{{WEB_LINK}}}title", "").strip()) for each in links)


@each_collection
def test_without_an_address_nothing_leads_to_the_site(collection: Callable[[], Collection]) -> None:
    told = collection()
    package = manifests.opened(export(told, Settings()))
    assert not [path for path in package.files if path.endswith("/site/weblink.xml")]
    assert not [html for html in pages(package).values() if parse(html).all("footer")]
    published = addresses(manifests.opened(export(told, SITE)))
    to_site = {each for each in published if each.startswith(SITE.site_url)}
    assert to_site
    assert addresses(package) == published - to_site


@each_collection
def test_each_page_of_an_article_says_whose_it_is(collection: Callable[[], Collection]) -> None:
    told = collection()
    licences = {each.article.license for each in told.explainers if each.article.license}
    for path, html in pages(manifests.opened(export(told, Settings()))).items():
        if "/site-" not in path and licences:
            said = [each.text().strip() for each in parse(html).one(".gl-cite").all("dd")]
            assert licences & set(said), path


def test_the_metadata_say_what_the_articles_say() -> None:
    told = shipped()
    package = manifests.opened(export(told, SITE))
    lom = {etree.QName(each).localname: words_of(each) for each in package.named("general")[0]}
    assert lom["title"] == SITE.site_name
    assert lom["language"] == "en"
    assert all(each.headline in lom["description"] for each in told.explainers)
    (rights,) = package.named("rights")
    assert all(each.article.license in words_of(rights) for each in told.explainers)
    nameless = manifests.opened(export(OTHERS["japanese"](), Settings()))
    assert words_of(nameless.named("title")[0]) == "Explainers"
    assert not nameless.named("rights")


def test_packages_of_two_articles_can_be_put_into_one_course() -> None:
    told = shipped()
    first, second = (manifests.opened(export(only(told, [each.article.id]), SITE)) for each in told.explainers[:2])
    assert set(first.files) & set(second.files) == {manifests.MANIFEST}
    assert not set(first.resources()) & set(second.resources())


def test_the_same_articles_keep_their_names_in_another_export() -> None:
    told = with_questions(shipped())
    with_all = manifests.opened(export(told, SITE)).resources()
    alone = manifests.opened(export(only(told, [told.explainers[0].article.id]), SITE)).resources()
    assert len(set(alone) & set(with_all)) == len(alone) - 2  # all but the glossary and the timeline


def test_pictures_and_the_controls_of_the_self_test_stay_outside() -> None:
    assert any(number.share for each in shipped().explainers for number in each.key_numbers)
    package = manifests.opened(export(with_questions(shipped()), SITE))
    for html in pages(package).values():
        assert "gl-picture" not in html
        assert QUESTION.text not in html
