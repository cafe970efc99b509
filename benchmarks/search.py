"""Compares what Material's own search and Pagefind find on a built site, and what each of them costs its reader.

``python -m benchmarks.search SITE...`` takes sites that were built with ``search: material``, asks both searches fifty
questions about each, and prints a table in Markdown. It needs the browser of the tests (``CHROMIUM`` names it).
"""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, Page, Request, sync_playwright

from glossator.pagefind_index import replace
from glossator.search_documents import documents
from tests.browser.conftest import QUIET, served
from tests.browser.pages import with_our_worker

QUESTIONS = 50
BEST = 5
"""How many results are compared."""

ASK = """async (queries) => {
  const { base, search } = JSON.parse(document.getElementById("__config").textContent);
  const worker = new Worker(new URL(search, location));
  const ask = (type, data) => new Promise((resolve) => {
    worker.onmessage = (answer) => resolve(answer.data.data);
    worker.postMessage({ type, data });
  });
  const start = performance.now();
  const index = await (await fetch(`${base}/search/search_index.json`)).json();
  await ask(0, { ...index, options: { suggest: true } });
  const found = {};
  let first;
  for (const query of queries) {
    const { items } = await ask(2, query);
    first ??= performance.now() - start;
    found[query] = items.map((group) => group.find(({ location }) => !location.includes("#")).location);
  }
  return { found, first };
}"""
"""Puts questions to the search of a page; gives the pages it finds, and how long the first answer took from nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What one search says."""

    found: Mapping[str, Sequence[str]]
    """The pages for each question, best first."""
    first: float
    """Milliseconds from nothing to the first answer, the median of several questions asked on their own."""
    loaded: float
    """Kilobytes that it took, likewise."""


def questions(index: Mapping[str, Any]) -> list[str]:
    """Names of terms, words of headlines, words of texts, and beginnings of words; the same for the same site."""
    dice = Random(50)  # noqa: S311 (the same in every run)
    parts = index["docs"]
    names = sorted({tag for part in parts for tag in part.get("tags", ())})
    articles = [part for part in parts if part["location"].startswith("articles/") and "#" not in part["location"]]
    titles = [_words(part["title"]) for part in articles]
    texts = [_words(part["text"]) for part in articles]
    asked = dict.fromkeys(dice.sample(names, min(20, len(names))))
    while len(asked) < QUESTIONS - 5:
        words = dice.choice(titles if len(asked) % 2 else texts)
        if len(words) > 1:
            asked[" ".join(dice.sample(words, 2 if len(asked) % 2 else 1))] = None
    while len(asked) < QUESTIONS:
        asked[dice.choice(dice.choice(texts) or ["embryo"])[:5]] = None
    return list(asked)


def _words(html: str) -> list[str]:
    plain = "".join(each if each.isalpha() else " " for each in html)
    return sorted({word.lower() for word in plain.split() if len(word) > 5})  # noqa: PLR2004 (telling words)


def compare(site: Path, browser: Browser) -> tuple[Answers, Answers]:
    """What both searches say about a site."""
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    asked = questions(index)
    with TemporaryDirectory() as folder:
        other = Path(folder, "site")
        shutil.copytree(site / "assets", other / "assets")
        with_pagefind(site, other, index, Path(folder, "cache"))
        return answers(site, browser, asked), answers(other, browser, asked)


def with_pagefind(site: Path, other: Path, index: Mapping[str, Any], cache: Path) -> None:
    """Write the first page of a site with the search of Pagefind."""
    shutil.copytree(site / "search", other / "search")
    replace(documents(index["docs"]), other / "search", cache)
    (other / "index.html").write_text(with_our_worker((site / "index.html").read_text("utf-8")), "utf-8")


def answers(site: Path, browser: Browser, asked: Sequence[str]) -> Answers:
    """What the search of a site says."""
    with served(site) as address:
        alone = [_ask(browser, address, [query]) for query in asked[::10]]
        found, _, _ = _ask(browser, address, asked)
    return Answers(
        found=found, first=median(first for _, first, _ in alone), loaded=median(loaded for _, _, loaded in alone)
    )


def _ask(browser: Browser, address: str, asked: Sequence[str]) -> tuple[dict[str, list[str]], float, float]:
    page: Page = browser.new_page()
    loaded: list[Request] = []

    def note(request: Request) -> None:
        loaded.append(request)

    page.goto(address)
    page.wait_for_load_state("networkidle")
    page.on("requestfinished", note)
    answer = page.evaluate(ASK, list(asked))
    page.wait_for_timeout(100)
    answered = [response for request in loaded if (response := request.response())]
    sizes = [int(response.headers.get("content-length", 0)) for response in answered]
    page.close()
    return answer["found"], answer["first"], sum(sizes) / 1000


def table(sites: Mapping[str, tuple[Answers, Answers]]) -> Iterator[str]:
    """What was measured, as a table in Markdown."""
    yield f"| {QUESTIONS} questions | " + " | ".join(sites) + " |"
    yield "| --- |" + " --: |" * len(sites)
    rows: dict[str, Callable[[Answers, Answers], object]] = {
        "the same first result": lambda one, two: sum(one.found[q][:1] == two.found[q][:1] for q in one.found),
        f"Material’s first among Pagefind’s first {BEST}": lambda one, two: sum(
            not one.found[q] or one.found[q][0] in two.found[q][:BEST] for q in one.found
        ),
        f"shared by both first {BEST}, on average": lambda one, two: f"{_overlap(one, two):.1f}",
        "only Material finds something": lambda one, two: sum(
            bool(one.found[q]) and not two.found[q] for q in one.found
        ),
        "only Pagefind finds something": lambda one, two: sum(
            bool(two.found[q]) and not one.found[q] for q in one.found
        ),
        "Material: KB and ms to a first answer": lambda one, _: f"{one.loaded:.0f} KB, {one.first:.0f} ms",
        "Pagefind: KB and ms to a first answer": lambda _, two: f"{two.loaded:.0f} KB, {two.first:.0f} ms",
    }
    for name, value in rows.items():
        yield f"| {name} | " + " | ".join(str(value(*both)) for both in sites.values()) + " |"


def _overlap(one: Answers, two: Answers) -> float:
    shared = [len(set(one.found[q][:BEST]) & set(two.found[q][:BEST])) for q in one.found]
    return sum(shared) / len(shared)


def main() -> None:
    """Compare the searches on the sites that were named."""
    with sync_playwright() as playwright:
        chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=QUIET)
        found = {Path(site).name: compare(Path(site).resolve(), browser) for site in sys.argv[1:]}
        for line in table(found):
            print(line)
        for name, (one, two) in found.items():
            for query in one.found:
                if one.found[query][:1] != two.found[query][:1]:
                    print(f"{name}: {query!r}: {one.found[query][:1]} against {two.found[query][:1]}", file=sys.stderr)
        browser.close()


if __name__ == "__main__":
    main()
