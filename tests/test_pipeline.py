"""The whole program: everything is found, everything wrong is told at once, and nothing is half-written."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from glossator.extractors import EXTRACTORS
from glossator.model import (
    Boilerplate,
    EditorialNote,
    Finding,
    Place,
    Seeds,
    Sentence,
    Source,
    TemporalExpression,
    TermMention,
)
from glossator.pipeline import collect, explain, write
from glossator.problems import InputError, error
from glossator.readers import READERS
from glossator.settings import Settings
from tests.architecture import ROOT
from tests.hostile_text import SENTENCES
from tests.small_files import written

SeedsOf = Callable[..., Seeds]

GLOSSARY = "terms: [{id: egg, label: egg, definition: x}, {id: cell, label: cell, definition: x}]"
TIMELINE = """\
events:
  - {id: second, date: "1984", headline: x, sources: [{text: x}], articles: [ice]}
  - {id: first, date: "1981", headline: x, sources: [{text: x}], terms: [egg]}
"""
FINGERPRINT = """\
from hashlib import sha256
from pathlib import Path
from glossator.pipeline import collect, write
from glossator.settings import Settings
from tests.small_files import written
from glossator.storage import read_seeds
settings = Settings()
pages = tuple(write(collect(read_seeds(Path("seeds"), "seeds"), settings), settings))
print(len(pages), sha256(repr(pages).encode()).hexdigest())
"""
"""Prints how many pages the shipped seeds make, and a fingerprint of all of them."""


def told(findings: Sequence[Finding]) -> list[str]:
    return [f"{each.severity} {each.place.uri}:{each.place.line} {each.message}" for each in findings]


def test_one_article_explained(seeds_of: SeedsOf) -> None:
    seeds = seeds_of(
        {
            "ice.txt": "Cells of eggs melt.\n\nRead more: Ice\n\nEggs froze in 1984.",
            "ice.yml": "notes: [{quote: melt, note: x}]",
        }
    )
    known = collect(seeds_of({"glossary.yml": GLOSSARY, "timeline.yml": TIMELINE}), Settings())
    explainer = explain(seeds.sources[0], known.terms, known.events, Settings())
    found = explainer.annotations
    words = {
        kind.__name__: [explainer.article.text[each.span.start : each.span.end] for each in found.of(kind)]
        for kind in (Sentence, TermMention, TemporalExpression, Boilerplate, EditorialNote)
    }
    assert words == {
        "Sentence": ["Cells of eggs melt.", "Eggs froze in 1984."],
        "TermMention": ["Cells", "eggs", "Eggs"],
        "TemporalExpression": ["1984"],
        "Boilerplate": ["Read more: Ice"],
        "EditorialNote": ["melt"],
    }
    assert explainer.headline == "Cells of eggs melt"
    assert [term.id for term in explainer.terms] == ["cell", "egg"]
    assert [event.id for event in explainer.timeline] == ["second", "ice.1"]


def test_everything_found_is_in_the_order_of_the_text_longer_ones_first(seeds_of: SeedsOf) -> None:
    seeds = seeds_of({"ice.txt": "Eggs froze. In 1984, eggs melted.", "glossary.yml": GLOSSARY})
    (explainer,) = collect(seeds, Settings()).explainers
    spans = [(each.span.start, -each.span.end) for each in explainer.annotations]
    assert len(spans) == 5
    assert spans == sorted(spans)


def test_what_is_known_of_a_site(seeds_of: SeedsOf) -> None:
    seeds = seeds_of({"ice.txt": "Eggs froze in 2012.", "glossary.yml": GLOSSARY, "timeline.yml": TIMELINE})
    collection = collect(seeds, Settings())
    assert [term.id for term in collection.terms] == ["cell", "egg"]
    assert [event.id for event in collection.events] == ["first", "second", "ice.1"]
    assert collection.findings == ()


def test_an_empty_site_is_empty(seeds_of: SeedsOf) -> None:
    collection = collect(seeds_of({}), Settings())
    assert (collection.explainers, collection.terms, collection.events, collection.findings) == ((), (), (), ())
    assert list(write(collection, Settings())) == []


UNREADABLE: dict[str, str | bytes] = {
    "empty.txt": b"",
    "latin.txt": "café".encode("latin-1"),
    "nul.txt": b"a\x00b",
    "yaml.md": "---\ntitle: x\n---\nIce",
    "deep.md": "> " * 500 + "x",
    "nothing.md": "[x]: https://example.org\n",
    "page.docx": "<p>Ice</p>",
    "quote.txt": "Ice melts.",
    "quote.yml": "notes: [{quote: Fire, note: x}]",
    "broken.txt": "Ice melts.",
    "broken.yml": "headline: [",
}
"""Articles of which none can be read."""


def test_an_article_that_cannot_be_read_stops_no_other(seeds_of: SeedsOf) -> None:
    collection = collect(seeds_of(UNREADABLE | {"fire.txt": "Fire burns.", "ice.md": "# Ice\n\nIt melts."}), Settings())
    assert [each.article.id for each in collection.explainers] == ["fire", "ice"]
    faulty = {finding.place.uri for finding in collection.findings if finding.severity == "error"}
    assert faulty == {
        *(f"articles/{name}" for name in ("empty.txt", "latin.txt", "nul.txt", "yaml.md", "deep.md", "nothing.md")),
        *("articles/page.docx", "articles/quote.yml", "articles/broken.yml"),
    }


def test_everything_wrong_is_told_at_once(seeds_of: SeedsOf) -> None:
    seeds = seeds_of(
        {
            "ice.txt": "Ice\ufffd melts.",
            "fire.txt": "",
            "sun.txt": "Sun",
            "sun.yml": "hedline: x",
            "glossary.yml": GLOSSARY.replace("label: cell", "label: Eggs"),
            "timeline.yml": TIMELINE.replace("[egg]", "[eg]"),
        }
    )
    unreadable = error(Place(uri="articles/x.txt"), "cannot be read", "Mend it.")
    assert told(collect(replace(seeds, findings=(unreadable,)), Settings()).findings) == [
        "error articles/x.txt:1 cannot be read",
        "error glossary.yml:1 'Eggs' names the term 'egg' too",
        "error timeline.yml:3 there is no term with the id `eg`",
        "error articles/fire.txt:1 the file is empty",
        "warning articles/ice.txt:1 a character was lost here: U+FFFD stands in its place",
        "error articles/sun.yml:1 unknown key `hedline`",
    ]


def test_a_glossary_that_cannot_be_read_is_told_once_and_hides_nothing_else(seeds_of: SeedsOf) -> None:
    timeline = TIMELINE.replace("[ice]", "[fire]")
    seeds = seeds_of({"ice.txt": "Eggs froze in 2012.", "glossary.yml": "terms: x", "timeline.yml": timeline})
    collection = collect(seeds, Settings())
    assert told(collection.findings) == [
        "error glossary.yml:1 `terms` must be a list",
        "error timeline.yml:2 there is no article with the id `fire`",
    ]
    assert [event.id for each in collection.explainers for event in each.timeline] == ["ice.1"]


def test_a_timeline_that_cannot_be_read_hides_nothing_else(seeds_of: SeedsOf) -> None:
    collection = collect(
        seeds_of({"ice.txt": "Eggs froze in 2012.", "glossary.yml": GLOSSARY, "timeline.yml": "x"}), Settings()
    )
    assert told(collection.findings) == ["error timeline.yml:1 this must be keys with values"]
    assert [event.id for event in collection.events] == ["ice.1"]
    assert [term.id for each in collection.explainers for term in each.terms] == ["egg"]


def test_an_event_may_name_an_article_that_could_not_be_read(seeds_of: SeedsOf) -> None:
    seeds = seeds_of({"ice.txt": "", "glossary.yml": GLOSSARY, "timeline.yml": TIMELINE})
    assert told(collect(seeds, Settings()).findings) == ["error articles/ice.txt:1 the file is empty"]


def test_articles_stand_newest_first_and_those_without_a_date_last(seeds_of: SeedsOf) -> None:
    dates = {
        "a": "",
        "b": "2018",
        "c": "2018-10-12~",
        "d": "-0044",
        "e": "",
        "f": "2018-01-01",
        "g": "2012/2019",
        "h": "2018",
    }
    articles = {f"{name}.txt": "Ice." for name in dates}
    beside = {f"{name}.yml": f"date: '{date}'" for name, date in dates.items() if date}
    collection = collect(seeds_of(articles | beside), Settings())
    assert "".join(each.article.id for each in collection.explainers) == "cbfhgdae"


def test_articles_with_one_address_are_an_error_that_names_both() -> None:
    names = ("Café.txt", "café.md", "Cafe\u0301.txt")
    sources = tuple(Source(id="café", uri=f"articles/{name}", data=b"Ice.") for name in names)
    findings = collect(Seeds(sources=sources), Settings()).findings
    assert told(findings) == [
        "error articles/café.md:1 the address articles/café/ is taken by articles/Café.txt",
        "error articles/Cafe\u0301.txt:1 the address articles/café/ is taken by articles/Café.txt",
    ]
    assert [finding.hint for finding in findings] == [
        "Rename one of the two files.",
        "Rename one of the two files. They look alike, but one has its accents as characters of their own.",
    ]


def test_with_an_error_nothing_is_written_and_all_errors_are_told(seeds_of: SeedsOf) -> None:
    collection = collect(seeds_of({"ice.txt": "", "fire.txt": "", "sun.txt": "Sun\ufffd."}), Settings())
    with pytest.raises(InputError) as caught:
        write(collection, Settings())
    assert [finding.place.uri for finding in caught.value.findings] == ["articles/fire.txt", "articles/ice.txt"]


def test_with_a_warning_everything_is_written(seeds_of: SeedsOf) -> None:
    collection = collect(seeds_of({"sun.txt": "Sun\ufffd."}), Settings())
    assert [finding.severity for finding in collection.findings] == ["warning"]
    written = [page.uri for page in write(collection, Settings())]
    assert written[0] == "articles/sun/index.md"
    assert {"articles/index.md", "embed/article/sun.html"} < set(written)


def test_progress_sees_every_source_once_and_changes_nothing(seeds_of: SeedsOf) -> None:
    seeds = seeds_of({"ice.txt": "Ice.", "fire.txt": "Fire."})
    seen: list[Source] = []

    def watch(sources: Sequence[Source]) -> Sequence[Source]:
        seen.extend(sources)
        return sources

    assert collect(seeds, Settings(), watch) == collect(seeds, Settings())
    assert seen == list(seeds.sources)


@pytest.mark.parametrize("ending", READERS)
def test_every_reader_is_reached(seeds_of: SeedsOf, ending: str) -> None:
    (explainer,) = collect(seeds_of({f"ice{ending}": written(ending, "Ice melts.")}), Settings()).explainers
    assert explainer.article.text == "Ice melts."


BESIDE = "notes: [{quote: melts, note: x}]\nannotations: {add: [{kind: caveat, quote: It is gone}]}"


@pytest.mark.parametrize("extract", EXTRACTORS, ids=lambda extract: extract.__module__.rpartition(".")[2])
def test_every_extractor_finds_something_through_the_whole_program(seeds_of: SeedsOf, extract: object) -> None:
    text = "\n\n".join(("Ice\ufffd melts in 2012.", "Read more: Fire", "It is gone.", *SENTENCES))
    (explainer,) = collect(seeds_of({"ice.txt": text, "ice.yml": BESIDE}), Settings()).explainers
    assert callable(extract)
    alone = list(extract(explainer.article, explainer.annotations))
    assert alone
    assert set(alone) <= set(explainer.annotations)


def test_the_same_input_makes_the_same_pages_in_any_order(seeds_of: SeedsOf) -> None:
    seeds = seeds_of(
        {f"ice{number}.txt": "An egg cell froze in 1984." for number in range(4)} | {"glossary.yml": GLOSSARY}
    )
    backwards = replace(seeds, sources=seeds.sources[::-1])
    forth, back = (tuple(write(collect(each, Settings()), Settings())) for each in (seeds, backwards))
    assert forth == back


def test_the_same_input_makes_the_same_bytes_in_any_process() -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-c", FINGERPRINT],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "generator"), "LC_ALL": locale, "TZ": zone},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, locale, zone in (("0", "C", "UTC"), ("1", "C.UTF-8", "Asia/Tokyo"), ("2", "POSIX", "America/Lima"))
    }
    (output,) = outputs
    assert int(output.split()[0]) > 50


def test_the_faults_of_an_article_and_of_the_file_beside_it_are_told_together(seeds_of: SeedsOf) -> None:
    findings = collect(seeds_of({"ice.txt": b"caf\xe9", "ice.yml": b"headlin: Ice\n"}), Settings()).findings
    assert [finding.message[:11] for finding in findings] == ["byte 0xE9 a", "unknown key"]


def test_what_could_not_be_read_is_not_said_to_be_missing(seeds_of: SeedsOf) -> None:
    timeline = b"events:\n- {id: a, date: '1984', headline: x, sources: [{text: y}], terms: [cell], articles: [ice]}\n"
    unread = (
        error(Place(uri="seeds/glossary.yml"), "this is no regular file", "Mend it."),
        error(Place(uri="seeds/articles/ice.txt"), "cannot be read", "Mend it."),
    )
    seeds = replace(seeds_of({"timeline.yml": timeline}), findings=unread)
    assert collect(seeds, Settings()).findings == unread
