"""The Markdown converter that headings go through, with the author's extensions, and whether these leave HTML alone."""

import pickle
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import markdown

from glossator.finishing import Converter, Heading, finish
from glossator.model import Page

_PAGE = """# "Ice" -- & more

<div class="gl-article" id="gl.article">
<p lang="en">"Ice" -- (c) 1/2 https://example.org :smile: <a href="#s.1">melts</a>.</p>

<p><span id="s.1">It's cold...</span></p>
</div>

## Timeline

<ol role="list">
<li><input type="radio" name="x" checked> 1984</li>
</ol>

## Key numbers

<p>3.5&#160;%</p>
"""
"""A page as ours are, with what extensions like to change."""


@lru_cache(maxsize=2)
def converter(extensions: tuple[str, ...], configs: bytes) -> Any:  # noqa: ANN401 (a Converter; lru_cache hides it)
    """The converter with some extensions; ``configs`` are their options, pickled."""
    host = _host(extensions, pickle.loads(configs))  # noqa: S301 (packed by this program)

    return lru_cache(maxsize=1 << 10)(_through(host))


def specimen(extensions: Iterable[str], configs: Mapping[str, Any]) -> tuple[str, list[Mapping[str, Any]]]:
    """What some extensions make of a page: its HTML and its headings. Not remembered, as some of them read files."""
    host = _host(extensions, configs)
    return host.convert(_PAGE), host.toc_tokens


def keeps_html(extensions: Iterable[str], configs: Mapping[str, Any]) -> bool:
    """Whether with some extensions it is enough to convert a page's headings: one main one, all others below it."""
    html, tokens = specimen(extensions, configs)
    done = finish(Page(uri="ice/index.md", text=_PAGE), _through(_host(extensions, configs)))
    below = [child["level"] for token in tokens for child in token["children"] if not child["children"]]
    return done.html == html and [token["level"] for token in tokens] == [1] and below == [2, 2]


def _host(extensions: Iterable[str], configs: Mapping[str, Any]) -> Any:  # noqa: ANN401 (extensions add fields to it)
    return markdown.Markdown(extensions=list(extensions), extension_configs=dict(configs))


def _through(host: Any) -> Converter:  # noqa: ANN401 (as above)
    """A converter that remembers nothing of what it converted before."""

    def convert(text: str) -> tuple[str, list[Heading]]:
        host.reset()
        html = host.convert(text)
        return html, list(_headings(host.toc_tokens))

    return convert


def _headings(tokens: Sequence[Mapping[str, Any]]) -> Iterable[Heading]:
    for token in tokens:
        yield token["name"], token["id"]
        yield from _headings(token["children"])
