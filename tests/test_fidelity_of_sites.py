"""A built site says what its articles say: a folder of hostile ones, many real ones, and those of this repository."""

import json
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from glossator.clean import clean
from glossator.model import Source
from glossator.readers import READERS, read
from tests.architecture import ROOT
from tests.fidelity import differences, living, own_words, repeated_ids, shapes, showable
from tests.hostile_text import GLUE, SENTENCES, SYNTAX, WORDS
from tests.small_site import GLOSSARY, TIMELINE, run, write
from tests.web_page import Element, parse, read_article

HARMLESS = """\
## Two

### Three

#### Four

##### Five

###### Six

- *One* [link](https://example.org)
  - Two

    Three

1. **Two** `three`

> Four

```
five
```

A mouse in 1984.

[contf]
"""
"""Everything that an article may hold."""
ARTICLES = 24
PIECES = (*SYNTAX, *WORDS)
CONFIG = """\
site_name: Small
theme:
  name: material
  font: false
  features: [navigation.footer, navigation.indexes, navigation.path, toc.integrate]
plugins: [search, glossator]
markdown_extensions: [abbr, attr_list, md_in_html, footnotes, pymdownx.snippets, pymdownx.superfences, pymdownx.emoji]
nav:
  - index.md
"""


def hostile(number: int) -> tuple[str, str]:
    """A headline and a text, together with all the others made of every hostile piece."""
    pieces = PIECES[number::ARTICLES]
    headline = " ".join(showable(" ".join(pieces[-4:])).split())[:200]
    return f"a {headline}", "".join(f"{piece}{GLUE[index % len(GLUE)]}" for index, piece in enumerate(pieces))


def site(folder: Path, articles: dict[str, tuple[str, str]]) -> Path:
    """The folder that MkDocs builds of articles, given with their headlines."""
    files = {"docs/index.md": "# Home\n", "seeds/glossary.yml": GLOSSARY, "seeds/timeline.yml": TIMELINE}
    files["seeds/timeline.yml"] = TIMELINE.replace("    articles: [ice]\n", "")
    files["mkdocs.yml"] = CONFIG + "".join(f"  - articles/{name.rpartition('.')[0]}/index.md\n" for name in articles)
    for name, (headline, text) in articles.items():
        files[f"seeds/articles/{name}"] = text
        files[f"seeds/articles/{name.rpartition('.')[0]}.yml"] = json.dumps({"headline": headline}, ensure_ascii=False)
    outcome = run(write(folder, files), "-m", "mkdocs", "build")
    assert outcome.code == 0, outcome.output
    return folder / "site"


def page_of(built: Path, name: str) -> str:
    """The HTML of an article's page."""
    return (built / "articles" / name.rpartition(".")[0] / "index.html").read_text(encoding="utf-8")


def words_of(name: str, data: bytes) -> str:
    """What an article says: of plain text everything, of Markdown what its reader sees in it."""
    article = clean(read(Source(id="x", uri=name, data=data)))
    return data.decode("utf-8-sig") if name.endswith(".txt") else article.text


@pytest.fixture(scope="module")
def hostile_articles() -> dict[str, tuple[str, str]]:
    return {f"a{number:02}.{'md' if number % 3 == 2 else 'txt'}": hostile(number) for number in range(ARTICLES)}


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory, hostile_articles: dict[str, tuple[str, str]]) -> Path:
    return site(tmp_path_factory.mktemp("hostile"), hostile_articles)


@pytest.fixture(scope="module")
def harmless_site(tmp_path_factory: pytest.TempPathFactory, hostile_articles: dict[str, tuple[str, str]]) -> Path:
    """The same site, without anything odd in it."""
    articles = dict.fromkeys(hostile_articles, ("Headline", "\n\n".join((HARMLESS, *SENTENCES))))
    return site(tmp_path_factory.mktemp("harmless"), articles)


def test_hostile_articles_are_shown_as_they_are_written(
    hostile_site: Path, hostile_articles: dict[str, tuple[str, str]]
) -> None:
    faults = {
        name: found
        for name, (headline, text) in hostile_articles.items()
        if (found := differences(page_of(hostile_site, name), words_of(name, text.encode()), headline))
    }
    assert not faults


def test_nothing_in_a_hostile_site_comes_alive(
    hostile_site: Path, harmless_site: Path, hostile_articles: dict[str, tuple[str, str]]
) -> None:
    pages = {name: parse(page_of(harmless_site, name)) for name in hostile_articles}
    known = {shape for page in pages.values() for shape in shapes(page)}
    for name, harmless in pages.items():
        page = parse(page_of(hostile_site, name))
        assert not sorted(shapes(page) - known), name
        assert living(page) == living(harmless), name


def test_titles_of_hostile_articles_are_plain_text_everywhere(
    hostile_site: Path, hostile_articles: dict[str, tuple[str, str]]
) -> None:
    for before, name, after in neighbours(list(hostile_articles)):
        page = parse(page_of(hostile_site, name))
        headline, _ = hostile_articles[name]
        (title,) = page.one("title").content
        assert title == f"{headline} - Small"
        (description,) = (each for each in page.all("meta") if each.attributes.get("name") == "description")
        assert description.attributes["content"].startswith(f"{headline}: ")
        for way, other in (("prev", before), ("next", after)):
            if other:
                (link,) = page.all(f".md-footer__link--{way}")
                assert link.one(".md-ellipsis").words() == hostile_articles[other][0].split()
                assert hostile_articles[other][0] in unescape(link.attributes["aria-label"])


def neighbours(names: list[str]) -> Iterator[tuple[str, str, str]]:
    """Each name with the one before it and the one after it."""
    yield from zip(["", *names], names, [*names[1:], ""], strict=False)


def test_the_search_index_of_a_hostile_site_holds_plain_text(
    hostile_site: Path, harmless_site: Path, hostile_articles: dict[str, tuple[str, str]]
) -> None:
    found = search_entries(hostile_site)
    known = {shape for entries in search_entries(harmless_site).values() for each in entries for shape in shapes(each)}
    assert not sorted({shape for entries in found.values() for each in entries for shape in shapes(each)} - known)
    for name, (headline, _) in hostile_articles.items():
        address = f"articles/{name.rpartition('.')[0]}/"
        assert found[address][0].words() == headline.split()
        shown, _ = read_article(page_of(hostile_site, name))
        entries = [entry for place, entry in found.items() if place.startswith(address)]
        assert not set(shown.split()) - {word for entry in entries for part in entry for word in part.words()}


def search_entries(built: Path) -> dict[str, tuple[Element, Element]]:
    """Title and text of everything that can be found, by its address, as the browser takes them for HTML."""
    index = json.loads((built / "search" / "search_index.json").read_text(encoding="utf-8"))
    return {entry["location"]: (parse(entry["title"]), parse(entry["text"])) for entry in index["docs"]}


def test_real_articles_are_shown_as_they_are_written(tmp_path: Path, articles_folder: Path) -> None:
    paths = sorted(articles_folder.glob("*.txt"))
    assert paths
    articles = {path.name: (f"On {path.stem}", path.read_text(encoding="utf-8-sig")) for path in paths}
    built = site(tmp_path, articles)
    for name, (headline, _) in articles.items():
        text = (articles_folder / name).read_bytes().decode("utf-8-sig")
        assert not differences(page_of(built, name), text, headline), name


SHIPPED = sorted(path.name for path in (ROOT / "seeds" / "articles").iterdir() if path.suffix in READERS)


@pytest.mark.parametrize("name", SHIPPED)
def test_the_articles_of_this_site_are_shown_as_they_are_written(shipped_site: Path, name: str) -> None:
    html = page_of(shipped_site, name)
    text = words_of(name, (ROOT / "seeds" / "articles" / name).read_bytes())
    (headline,) = parse(html).all("h1")
    assert not differences(html, text, " ".join(own_words(headline)))


def test_no_address_stands_twice_on_a_page_of_this_site(shipped_site: Path) -> None:
    pages = sorted(shipped_site.rglob("*.html"))
    assert len(pages) > len(SHIPPED)
    faults = {path.name: found for path in pages if (found := repeated_ids(parse(path.read_text(encoding="utf-8"))))}
    assert not faults
