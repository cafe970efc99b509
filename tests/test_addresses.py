"""Every page has one address, and links from page to page are relative."""

import re
from itertools import product
from posixpath import normpath
from unicodedata import normalize
from urllib.parse import unquote, urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.addresses import (
    ARTICLES,
    GLOSSARY,
    TIMELINE,
    address,
    article_id,
    article_uri,
    embed_uri,
    link,
    people_uri,
    published,
    term_uri,
)
from glossator.settings import Settings

ids = st.from_regex(r"[\w.-]*\w[\w.-]*(/[\w.-]*\w[\w.-]*){0,3}", fullmatch=True).filter(
    lambda each: "index" not in each
)
uris = st.one_of(
    ids.map(article_uri),
    ids.map(term_uri),
    ids.map(lambda each: embed_uri("article", each)),
    st.sampled_from([ARTICLES, GLOSSARY, TIMELINE, embed_uri("timeline"), "index.md", "about.md"]),
)

HOSTILE_NAMES = ("McDonald", "Mcdonald", "MIT", "Mit", "A. Lee", "A Lee", "A-Lee", "de la Cruz", "De La Cruz", "", ".")
names_nearly_alike = st.sampled_from(HOSTILE_NAMES).flatmap(
    lambda name: st.sampled_from([name, name.upper(), name.lower(), name.title(), f" {name}", f"{name}.", f"{name}~"])
)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("ice.txt", "ice"),
        ("Same Sex Mice.md", "same-sex-mice"),
        ("2018/Mice & men.txt", "2018/mice-men"),
        ("2018 (a)/b/c_d.txt", "2018-a/b/c_d"),
        ("v1.0.txt", "v1.0"),
        ("-ice-.txt", "ice"),
        ("..ice..md", "ice"),
        ("A\u0308rzte.txt", "ärzte"),
        ("ｉＰＳ.txt", "ips"),
        ("Straße.txt", "strasse"),
        ("日本.txt", "日本"),
        ("?!.txt", ""),
    ],
)
def test_an_address_is_made_from_the_name_of_a_file(path: str, name: str) -> None:
    assert article_id(path) == name


@given(path=st.text())
def test_files_whose_names_look_alike_share_an_address(path: str) -> None:
    name = article_id(f"{path}.txt")
    assert article_id(f"{path.upper()}.md") == article_id(f"{path.upper().lower()}.txt")
    assert article_id(f"{name}.txt") == name


@pytest.mark.parametrize(
    ("uri", "in_folder", "as_file"),
    [
        ("index.md", "", "index.html"),
        ("about.md", "about/", "about.html"),
        (ARTICLES, "articles/", "articles/index.html"),
        (GLOSSARY, "glossary/", "glossary/index.html"),
        (TIMELINE, "timeline/", "timeline/index.html"),
        (article_uri("same-sex-mice"), "articles/same-sex-mice/", "articles/same-sex-mice/index.html"),
        (article_uri("2018/mice"), "articles/2018/mice/", "articles/2018/mice/index.html"),
        (article_uri("v1.0"), "articles/v1.0/", "articles/v1.0/index.html"),
        (article_uri("notes.md"), "articles/notes.md/", "articles/notes.md/index.html"),
        (embed_uri("article", "2018/mice.md"), "embed/article/2018/mice.md.html", "embed/article/2018/mice.md.html"),
        (embed_uri("glossary"), "embed/glossary.html", "embed/glossary.html"),
        (term_uri("egg-cell"), "glossary/egg-cell/", "glossary/egg-cell/index.html"),
        (term_uri("body-mass-index"), "glossary/body-mass-index/", "glossary/body-mass-index/index.html"),
        (article_uri("heatindex"), "articles/heatindex/", "articles/heatindex/index.html"),
    ],
)
def test_where_a_page_stands(uri: str, in_folder: str, as_file: str) -> None:
    assert address(uri, directory_urls=True) == in_folder
    assert address(uri, directory_urls=False) == as_file


@pytest.mark.parametrize(
    ("origin", "target", "in_folder", "as_file"),
    [
        (article_uri("ice"), term_uri("egg"), "../../glossary/egg/", "../../glossary/egg/index.html"),
        (article_uri("ice"), article_uri("fire"), "../fire/", "../fire/index.html"),
        (article_uri("ice"), article_uri("ice"), "./", "index.html"),
        (article_uri("ice"), ARTICLES, "../", "../index.html"),
        (article_uri("2018/ice"), term_uri("egg"), "../../../glossary/egg/", "../../../glossary/egg/index.html"),
        (article_uri("2018/ice"), article_uri("2019/ice"), "../../2019/ice/", "../../2019/ice/index.html"),
        (article_uri("ice/age"), article_uri("ice"), "../", "../index.html"),
        (ARTICLES, article_uri("ice"), "ice/", "ice/index.html"),
        (GLOSSARY, term_uri("egg"), "egg/", "egg/index.html"),
        (GLOSSARY, GLOSSARY, "./", "index.html"),
        (term_uri("egg"), GLOSSARY, "../", "../index.html"),
        (TIMELINE, article_uri("ice"), "../articles/ice/", "../articles/ice/index.html"),
        ("index.md", TIMELINE, "timeline/", "timeline/index.html"),
        (TIMELINE, "index.md", "../", "../index.html"),
        (article_uri("ice"), article_uri("Ä b"), "../%C3%84%20b/", "../%C3%84%20b/index.html"),
        (GLOSSARY, term_uri('a"b:c?d#e'), "a%22b%3Ac%3Fd%23e/", "a%22b%3Ac%3Fd%23e/index.html"),
    ],
)
def test_the_way_from_one_page_to_another(origin: str, target: str, in_folder: str, as_file: str) -> None:
    assert link(origin, target, directory_urls=True) == in_folder
    assert link(origin, target, directory_urls=False) == as_file


@given(origin=uris, target=uris, directory_urls=st.booleans(), base=st.sampled_from(["", "sub/", "a/b/"]))
def test_a_link_leads_where_the_page_stands_wherever_the_site_is_put(
    *, origin: str, target: str, directory_urls: bool, base: str
) -> None:
    site = f"https://example.org/{base}"
    here = urljoin(site, address(origin, directory_urls=directory_urls).replace("?", "%3F"))
    relative = str(link(origin, target, directory_urls=directory_urls))
    assert unquote(urljoin(here, relative)) == site + address(target, directory_urls=directory_urls)
    assert not re.match(r"/|[a-z]+:", relative)
    assert normpath(relative).count("..") <= origin.count("/") + 1


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("Anna Berg", "people/anna-berg/index.md"),
        ("Émile Zola", "people/émile-zola/index.md"),
        ("A. Lee", "people/a.-lee/index.md"),
        ("A Lee", "people/a-lee/index.md"),
        ("山田太郎", "people/山田太郎/index.md"),
        ("ANNA Berg", "people/anna-berg~/index.md"),
        ("Anna  Berg", "people/anna-berg~/index.md"),
        ("Anna-Berg", "people/anna-berg~/index.md"),
        ("McDonald", "people/mcdonald~/index.md"),
        ("de la Cruz", "people/de-la-cruz~/index.md"),
        ("", "people/~/index.md"),
        ("../..", "people/~/index.md"),
    ],
)
def test_a_name_of_plain_words_is_an_address_and_any_other_carries_a_mark(name: str, uri: str) -> None:
    assert re.sub("~[0-9a-f]{6}/", "~/", people_uri("person", name)) == uri


def test_an_institution_stands_in_a_room_of_its_own() -> None:
    assert people_uri("institution", "University of Oxford") == "institutions/university-of-oxford/index.md"
    assert re.fullmatch("institutions/mit~[0-9a-f]{6}/index.md", people_uri("institution", "MIT"))


@given(name=st.one_of(st.text(), st.sampled_from(HOSTILE_NAMES)), other=st.one_of(st.text(), names_nearly_alike))
def test_two_names_never_share_a_page(name: str, other: str) -> None:
    same = normalize("NFC", name) == normalize("NFC", other)
    assert (people_uri("person", name) == people_uri("person", other)) == same


def test_names_spelled_nearly_alike_never_share_a_page() -> None:
    """Every way to write three short words with capitals, hyphens, dots, and spaces."""
    spelled = {
        f"{first}{gap}{second}{end}"
        for first, second in product(("de", "De", "DE", "dE", "D.", "ﬀ", "ff", "Ff", "ß", "ss", "Ss"), repeat=2)
        for gap, end in product((" ", "-", "  ", ". ", "_", "~", "/", "\n", " of ", " Of "), ("", ".", " ", "-"))
    }
    assert len({people_uri("person", name) for name in spelled}) == len(spelled)


@given(name=st.one_of(st.text(), st.text(min_size=200, alphabet="ßΐ𝒳漢 a-")))
def test_whatever_a_name_holds_it_is_one_folder_that_every_system_takes(name: str) -> None:
    room, folder, file = people_uri("person", name).split("/")
    assert (room, file) == ("people", "index.md")
    assert folder.strip(".-") == folder
    assert 0 < len(folder.encode()) < 256
    assert re.fullmatch(r"[\w.~-]+", folder)


def test_the_published_address_of_a_page_is_known_where_that_of_the_site_is() -> None:
    site = Settings(site_url="https://example.org/course/")
    assert published("articles/ice & snow/index.md", site) == "https://example.org/course/articles/ice%20%26%20snow/"
    assert published("embed/glossary.html", site) == "https://example.org/course/embed/glossary.html"
    assert published("timeline/index.md", Settings()) == ""
