import re
from collections.abc import Callable, Iterator

import pytest

from glossator.exporters import bibtex
from glossator.model import Collection, Study
from glossator.settings import Settings
from tests.collections_to_export import HOSTILE, OTHERS, hostile, shipped
from tests.small_explainers import explained

EVERY = {"shipped": shipped, **OTHERS}
WRITTEN_OUT = {
    "textbackslash": "\\",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textasciicircum": "^",
    "textasciitilde": "~",
}


def entries(text: str) -> dict[str, dict[str, str]]:
    """The entries of a file by their keys, cut as BibTeX cuts them: by counting braces, backslash or not."""
    found, position = {}, 0
    while (start := text.find("@", position)) >= 0:
        assert not text[position:start].strip(), "something stands between two entries"
        opening = text.index("{", start)
        position = closing(text, opening) + 1
        key, _, rest = text[opening + 1 : position - 1].partition(",")
        assert key not in found
        found[key] = {"type": text[start + 1 : opening], **dict(fields(rest))}
    assert not text[position:].strip()
    return found


def fields(text: str) -> Iterator[tuple[str, str]]:
    position = 0
    while match := re.compile(r"\s*(\w+) = ").match(text, position):
        end = closing(text, match.end()) + 1 if text[match.end()] == "{" else text.index(",", match.end())
        assert text[end] == ","
        yield match[1], text[match.end() : end]
        position = end + 1
    assert not text[position:].strip()


def closing(text: str, opening: int) -> int:
    depth = 0
    for place in range(opening, len(text)):
        depth += {"{": 1, "}": -1}.get(text[place], 0)
        if depth == 0:
            return place
    raise AssertionError("a brace is never closed")


def printed(value: str) -> str:
    """What LaTeX prints; a character that would mean something to it is a fault."""
    words = re.sub(r"\{\\(text\w+)\}", lambda match: chr(0xE000 + list(WRITTEN_OUT).index(match[1])), value)
    words = re.sub(r"\\([$&#_%])", lambda match: chr(0xE100 + ord(match[1])), words)
    assert not set(words) & set("\\$&#_%^~"), words
    words = words.replace("{", "").replace("}", "")
    stand_ins = {chr(0xE000 + number): each for number, each in enumerate(WRITTEN_OUT.values())}
    stand_ins |= {chr(0xE100 + ord(each)): each for each in "$&#_%"}
    return "".join(stand_ins.get(character, character) for character in words)


def made(*studies: Study) -> dict[str, dict[str, str]]:
    articles = tuple(explained("Ice.", name=f"ice{number}", study=study) for number, study in enumerate(studies))
    return entries(bibtex.export(Collection(explainers=articles), Settings()).decode())


def only(study: Study) -> dict[str, str]:
    (entry,) = made(study).values()
    return entry


@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_every_study_is_an_entry_that_bibtex_can_read(collection: Callable[[], Collection]) -> None:
    read = entries(bibtex.export(collection(), Settings()).decode())
    studies = [each.article.study for each in collection().explainers if each.article.study]
    assert sorted(entry.get("doi", "") for entry in read.values()) == sorted(
        f"{{{study.doi}}}" if study.doi else "" for study in studies
    )
    assert all(key.isascii() for key in read)


def test_an_entry_says_what_the_reference_says() -> None:
    entry = entries(bibtex.export(shipped(), Settings()).decode())["hayashi2012"]
    assert entry == {
        "type": "article",
        "author": "{Hayashi, Katsuhiko and others}",
        "journal": "{Science}",
        "volume": "{338}",
        "pages": "{971--975}",
        "year": "{2012}",
        "month": "oct",
        "doi": "{10.1126/science.1226889}",
    }


def test_hostile_text_is_printed_as_it_is() -> None:
    (entry,) = entries(bibtex.export(hostile(), Settings()).decode()).values()
    as_it_is = " ".join(HOSTILE.split())
    assert [printed(entry[name]) for name in ("title", "author", "journal")] == [as_it_is] * 3


@pytest.mark.parametrize("title", ["}", "{", "\\", "a\\", "}{", "100 %", "$x^2_1$", "a\n\nb", "@x", "~", '"', "\\{\\}"])
def test_no_character_of_a_title_gets_out_of_its_field(title: str) -> None:
    entry = only(Study(title=title, date_published="2018"))
    assert printed(entry["title"]) == " ".join(title.split())
    assert entry["year"] == "{2018}"


def test_titles_and_names_that_nobody_may_take_apart_have_braces_of_their_own() -> None:
    entry = only(Study(title="The DNA", authors=("Smith and Sons", "Yi Zhang", "others", "山田 太郎")))
    assert entry["title"] == "{{The DNA}}"
    assert entry["author"] == "{{Smith and Sons} and Zhang, Yi and {others} and {山田 太郎}}"


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("1984", {"year": "{1984}"}),
        ("2018-10", {"year": "{2018}", "month": "oct"}),
        ("2018-05-12", {"year": "{2018}", "month": "may"}),
        ("2018-10~", {"year": "{about October 2018}"}),
        ("2004?", {"year": "{perhaps 2004}"}),
        ("198X", {"year": "{1980s}"}),
        ("1981/1984", {"year": "{1981 to 1984}"}),
        ("2018-21", {"year": "{spring 2018}"}),
        ("-0043", {"year": "{44 BC}"}),
        ("", {}),
    ],
)
def test_a_date_is_as_precise_and_as_sure_as_it_is_known(date: str, expected: dict[str, str]) -> None:
    assert only(Study(title="x", date_published=date)) == {"type": "misc", "title": "{{x}}"} | expected


def test_a_doi_is_written_as_it_is_and_left_out_where_it_would_break_its_field() -> None:
    assert only(Study(doi="10.1016/0092_8674(84)<9>;2-#"))["doi"] == "{10.1016/0092_8674(84)<9>;2-#}"
    assert "doi" not in only(Study(title="x", doi="10.1016/a}b"))


def test_what_nobody_knows_is_no_field() -> None:
    assert only(Study(authors=("et al.",), doi="10.1000/x")) == {"type": "misc", "doi": "{10.1000/x}"}


def test_a_study_that_two_articles_report_on_stands_once() -> None:
    assert len(made(Study(doi="10.1000/x"), Study(doi="10.1000/X", title="Eggs"), Study(title="Ice"))) == 2
