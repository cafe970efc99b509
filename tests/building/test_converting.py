"""Extensions that do something to the HTML of pages, or to their headings, are noticed before a page is made."""

import pickle
from typing import Any

import pytest
from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor

from glossator.building.converting import converter, keeps_html, specimen


@pytest.mark.parametrize(
    ("extensions", "configs"),
    [
        (["toc"], {}),
        (["toc", "smarty", "attr_list", "md_in_html", "footnotes", "tables", "def_list"], {"toc": {"permalink": True}}),
        (["toc", "pymdownx.magiclink", "pymdownx.smartsymbols", "pymdownx.emoji", "pymdownx.superfences"], {}),
        (["glossator.markdown_extension", "toc"], {}),
    ],
)
def test_most_leave_html_alone(extensions: list[str], configs: dict[str, Any]) -> None:
    assert keeps_html(extensions, configs)


@pytest.mark.parametrize(
    "options",
    [{"toc_depth": 1}, {"toc_depth": "2-3"}, {"toc_depth": 0}, {"baselevel": 2}, {"title": "x", "baselevel": 3}],
)
def test_other_levels_of_headings_are_noticed(options: dict[str, Any]) -> None:
    assert not keeps_html(["toc"], {"toc": options})


def test_a_step_that_changes_html_is_noticed() -> None:
    class Shout(Postprocessor):
        def run(self, text: str) -> str:
            return text.replace("melts", "MELTS")

    class Shouting(Extension):
        def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Python-Markdown's own)
            md.postprocessors.register(Shout(md), "shout", 0)

    assert not keeps_html(["toc", Shouting()], {})  # type: ignore[list-item] # MkDocs takes names only


def test_headings_are_converted_with_the_author_s_options() -> None:
    convert = converter(("toc",), pickle.dumps({"toc": {"permalink": "#", "separator": "_"}}))
    html, headings = convert("## Key numbers")
    assert html.startswith('<h2 id="key_numbers">Key numbers<a class="headerlink"')
    assert headings == [("Key numbers", "key_numbers")]
    assert convert("# Key numbers")[1] == [("Key numbers", "key_numbers")]


def test_a_specimen_is_another_with_other_options() -> None:
    assert specimen(["toc"], {}) == specimen(["toc"], {})
    assert specimen(["toc"], {}) != specimen(["toc"], {"toc": {"separator": "_"}})
