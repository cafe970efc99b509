"""Terms are explained in pages written by hand, with nothing but Python-Markdown."""

import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from markdown import Markdown

from glossator.problems import InputError
from tests.hostile_text import texts
from tests.markdown_host import EXTENSIONS, OURS
from tests.web_page import parse

GLOSSARY = """\
terms:
  - id: mouse
    label: mouse
    definition: A *small* <animal> & more.
  - id: stem-cell
    label: stem cell
    alt_labels: [iPSC, ips|c]
    definition: It can become many kinds of cell.
  - id: amp
    label: AMP
    definition: A molecule.
  - id: answer
    label: "42"
    definition: A number.
"""
Convert = Callable[..., str]


@pytest.fixture(scope="session")
def glossary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("seeds") / "glossary.yml"
    path.write_text(GLOSSARY, encoding="utf-8")
    return path


def markdown(glossary: Path | str, extensions: Iterable[str] = (), **options: Any) -> Markdown:  # noqa: ANN401 (each its own type)
    """Python-Markdown with our extension and others."""
    configuration = {OURS: {"glossary": str(glossary), **options}}
    return Markdown(extensions=[*extensions, OURS], extension_configs=configuration)


@pytest.fixture(scope="session")
def convert(glossary: Path) -> Convert:
    """Makes HTML of a page."""
    return lambda text, *extensions, **options: markdown(glossary, extensions, **options).convert(text)


def links(html: str) -> list[tuple[str, str]]:
    """The words and the targets of all explained terms."""
    return [(link.text(), link.attributes["href"]) for link in parse(html).all(".gl-term")]


def unmarked(html: str) -> str:
    """A page as it would be without us."""
    page = re.split("<h2[^>]*>Words on this page", html)[0].rstrip()
    return re.sub('<a aria-describedby="[^"]*" class="gl-term" href="[^"]*">(.*?)</a>', r"\1", page, flags=re.DOTALL)


# What becomes of a page


def test_a_mention_is_a_link_to_its_entry_at_the_end(convert: Convert) -> None:
    html = convert("Two mice grew.")
    page = parse(html)
    assert links(html) == [("mice", "#word.mouse")]
    assert page.one(".gl-term").attributes["aria-describedby"] == page.one(".gl-definition").attributes["id"]
    assert page.one("#word.mouse").one("dt").text().strip() == "mouse"
    assert page.one("#word.mouse.definition").text().strip() == "A *small* <animal> & more."
    assert page.words()[:7] == "Two mice grew. Words on this page".split()


def test_the_entry_has_the_other_names(convert: Convert) -> None:
    assert parse(convert("An iPSC.")).one(".gl-names").text().strip() == "Also: iPSC, ips|c"


def test_a_page_without_mentions_stays_as_it_is(convert: Convert) -> None:
    assert convert("Ice *melts*.\n\n# The mouse") == Markdown().convert("Ice *melts*.\n\n# The mouse")


def test_the_list_comes_once_with_each_term_once_in_the_order_of_the_text(convert: Convert) -> None:
    page = parse(convert("A stem cell.\n\n- A mouse\n\n> Two iPSCs of mice"))
    assert [each.attributes["id"] for each in page.all(".gl-word")] == ["word.stem-cell", "word.mouse"]
    assert len(page.all(".gl-words")) == 1


def test_the_first_mention_or_all_of_them(convert: Convert) -> None:
    text = "A mouse, mice.\n\nThe Mouse."
    assert [words for words, _ in links(convert(text))] == ["mouse"]
    assert [words for words, _ in links(convert(text, mark="all"))] == ["mouse", "mice", "Mouse"]
    assert [words for words, _ in links(convert(text, mark="section"))] == ["mouse"]


def test_the_first_mention_in_each_section(convert: Convert) -> None:
    html = convert("A mouse, mice.\n\n# Ice\n\n- Mice\n\n> The mouse\n\nSnow\n---\n\nA stem cell, mice", mark="section")
    assert [words for words, _ in links(html)] == ["mouse", "Mice", "stem cell", "mice"]
    assert [each.attributes["id"] for each in parse(html).all(".gl-word")] == ["word.mouse", "word.stem-cell"]


def test_another_choice_of_mentions_is_refused(convert: Convert) -> None:
    with pytest.raises(ValueError, match=r"^`mark` must be one of first, section, all, not 'some'$"):
        convert("A mouse.", mark="some")


def test_the_glossary_is_shown_as_it_is_written(tmp_path: Path) -> None:
    written = "Write &copy; and &lt;b&gt; &#38; \\* AT&T & <i> &amp;amp;"
    term = {"id": "ice", "label": f"ice {written}", "alt_labels": [f"snow {written}", "sleet"], "definition": written}
    path = tmp_path / "glossary.yml"
    path.write_text(json.dumps({"terms": [term]}), encoding="utf-8")
    page = parse(markdown(path).convert("Sleet &copy; falls"))
    entry = [page.one(name).text().strip() for name in ("dt", ".gl-definition", ".gl-names")]
    assert entry == [f"ice {written}", written, f"Also: snow {written}, sleet"]
    assert "Sleet © falls" in page.text()


def test_every_page_begins_anew(glossary: Path) -> None:
    host = markdown(glossary)
    first, second = host.convert("A mouse."), host.reset().convert("A mouse.")
    assert first == second
    assert links(second)


# Where


@pytest.mark.parametrize(
    ("text", "extensions"),
    [
        ("**A mouse** grew", ()),
        ("*Some **old mouse** grew*", ()),
        ("Ice<br>a mouse", ()),
        ("Ice  \na mouse", ()),
        ("[link](x) of a mouse", ()),
        ("- Ice\n    - Snow\n\n        1. A mouse\n", ()),
        ("> > A mouse", ()),
        ("Ice\n:   A mouse", ("def_list",)),
        ("| a |\n|---|\n| A mouse |", ("tables",)),
        ("Ice[^1]\n\n[^1]: A mouse", ("footnotes",)),
        ("!!! note\n    A mouse", ("admonition",)),
        ('<div markdown="1">\nA mouse\n</div>', ("md_in_html",)),
        ("A mouse {: .x }", ("attr_list",)),
        ("A mouse~~deleted~~", ("pymdownx.tilde",)),
        ("- [ ] A mouse", ("pymdownx.tasklist",)),
        ('=== "Tab"\n    A mouse', ("pymdownx.tabbed",)),
    ],
)
def test_a_term_is_explained_wherever_somebody_reads(convert: Convert, text: str, extensions: tuple[str, ...]) -> None:
    html = convert(text, *extensions)
    assert links(html) == [("mouse", "#word.mouse")]
    assert unmarked(html) == Markdown(extensions=list(extensions)).convert(text)


@pytest.mark.parametrize(
    ("text", "extensions"),
    [
        ("# A mouse", ()),
        ("A mouse\n---", ()),
        ("[a mouse](x)", ()),
        ("[**a mouse**](x)", ()),
        ("![a mouse](x)", ()),
        ("<https://example.org/mouse>", ()),
        ("`a mouse`", ()),
        ("    a mouse", ()),
        ("```\na mouse\n```", ("fenced_code",)),
        ("```\na mouse\n```", ("pymdownx.superfences",)),
        ("<div>a mouse</div>", ()),
        ("Ice <a href='x'>mouse</a>", ()),
        ("Ice <a href='x' title='a > b'>*old* mouse</a>", ()),
        ("Ice <KBD>mouse</KBD>", ()),
        ("Ice <code>a *mouse* b</code>", ()),
        ("<!-- a mouse -->", ()),
        ("Ice <a title='mouse'>", ()),
        ("MHC\n\n*[MHC]: a mouse", ("abbr",)),
        ("$mouse$", ("pymdownx.arithmatex",)),
        ('++"mouse"++', ("pymdownx.keys",)),
        ("dormouse, mouser, mous", ()),
    ],
)
def test_a_term_is_left_alone_elsewhere(convert: Convert, text: str, extensions: tuple[str, ...]) -> None:
    html = convert(text, *extensions)
    assert not links(html)
    assert html == Markdown(extensions=list(extensions)).convert(text)


@pytest.mark.parametrize(
    "text",
    [
        "<a href='x'>y</a> A mouse",
        "<details><summary>x</summary></details>\n\nA mouse",
        "<pre>x</pre>\n\nA mouse",
        "<button>x</button>\n\nA mouse",
        "<a name='x'> is never closed.\n\nA mouse",
        "- <a name='x'>\n\nA mouse",
        "<a name='x'/> A mouse",
        "</a> A mouse",
        "<b>A mouse</b>",
    ],
)
def test_raw_html_closes_no_more_than_its_own_words(convert: Convert, text: str) -> None:
    html = convert(text)
    assert links(html) == [("mouse", "#word.mouse")]
    assert unmarked(html) == Markdown().convert(text)


def test_a_term_is_not_found_across_markup(convert: Convert) -> None:
    assert not links(convert("stem *cell*, stem `cell`, stem <b>cell</b>, stem\n\ncell"))
    assert links(convert("stem\ncell")) == [("stem\ncell", "#word.stem-cell")]


def test_marks_that_python_markdown_keeps_for_itself_are_no_terms(convert: Convert) -> None:
    text = "R&amp;D &copy; \\* <b>x</b> AMP&amp;AMP 42\\*"
    html = convert(text)
    assert unmarked(html) == Markdown().convert(text)
    assert [words for words, _ in links(html)] == ["AMP", "42"]


def test_the_list_of_contents_has_the_heading(glossary: Path) -> None:
    host = markdown(glossary, ["toc"])
    html = host.convert("# Ice\n\n[TOC]\n\n## Words on this page\n\nA mouse.")
    tokens = host.toc_tokens[0]["children"]  # type: ignore[attr-defined] # toc adds it
    assert [each["id"] for each in tokens] == ["words-on-this-page", "words-on-this-page_1"]
    assert [each.attributes["href"] for each in parse(html).one(".toc").all("a")][1:] == [
        f"#{each['id']}" for each in tokens
    ]


def test_the_extension_can_be_named_in_two_ways_and_works_once(glossary: Path) -> None:
    configuration = {name: {"glossary": str(glossary)} for name in ("glossator", OURS)}
    both = Markdown(extensions=["glossator", OURS], extension_configs=configuration)
    assert both.convert("A mouse.") == markdown(glossary).convert("A mouse.")


def test_two_hosts_with_two_glossaries_do_not_mix(glossary: Path, tmp_path: Path) -> None:
    other = tmp_path / "glossary.yml"
    other.write_text("terms:\n  - {id: ice, label: ice, definition: Cold water.}\n", encoding="utf-8")
    first, second = markdown(glossary), markdown(other)
    for _ in range(2):
        assert links(first.convert("Ice and a mouse.")) == [("mouse", "#word.mouse")]
        assert links(second.convert("Ice and a mouse.")) == [("Ice", "#word.ice")]


# Whatever the page


@given(text=texts)
@example(text="stem cell &amp; AMP")
def test_a_page_changes_in_nothing_but_links(glossary: Path, text: str) -> None:
    names = [name for name in EXTENSIONS if name not in {"toc", "meta", "pymdownx.b64"}]
    plain = Markdown(extensions=names, extension_configs={name: dict(EXTENSIONS[name]) for name in names}).convert(text)
    configuration = {name: dict(EXTENSIONS[name]) for name in names} | {
        OURS: {"glossary": str(glossary), "mark": "all"}
    }
    html = Markdown(extensions=[*names, OURS], extension_configs=configuration).convert(text)
    assert unmarked(html) == plain
    # By the letters and not by the elements, because a script that is never closed hides elements.
    assert set(re.findall(r'class="gl-word" id="([^"]+)"', html)) == set(re.findall(r'href="#(word[^"]+)"', html))


# Without a good glossary


def test_without_a_glossary_nothing_happens(tmp_path: Path) -> None:
    assert markdown(tmp_path / "none.yml").convert("A mouse.") == "<p>A mouse.</p>"


def test_a_glossary_in_a_folder_that_is_not_there_is_a_wrong_path(tmp_path: Path) -> None:
    path = tmp_path / "sedes" / "glossary.yml"
    host = markdown(path)
    with pytest.raises(InputError) as caught:
        host.convert("A mouse.")
    assert str(caught.value) == (
        f"ERROR {path}:1:1: there is no such glossary\n"
        "    Write the path of the glossary, as seen from where the site is built, into the option `glossary`."
    )


def test_a_faulty_glossary_is_reported_with_file_line_and_cure(tmp_path: Path) -> None:
    path = tmp_path / "glossary.yml"
    path.write_text("terms:\n  - id: mouse\n    lable: mouse\n    definition: An animal.\n", encoding="utf-8")
    host = markdown(path)  # a host that only loads its extensions must not fail
    with pytest.raises(InputError) as caught:
        host.convert("A mouse.")
    assert str(caught.value) == (
        f"ERROR {path}:2:5: the key `label` is missing\n      - id: mouse\n        ^\n"
        "    Add it: The name it is listed under.\n"
        f"ERROR {path}:3:5: unknown key `lable`\n        lable: mouse\n        ^\n    Did you mean `label`?"
    )


def test_a_definition_that_is_too_long_stops_nobody(tmp_path: Path) -> None:
    path = tmp_path / "glossary.yml"
    path.write_text(f"terms:\n  - {{id: ice, label: ice, definition: {'Cold ' * 50}}}\n", encoding="utf-8")
    assert links(markdown(path).convert("Ice.")) == [("Ice", "#word.ice")]
