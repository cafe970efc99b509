"""What people found in the articles that the extractors are measured on, beside what the extractors find in them.

``tests/gold/README.md`` says what was marked and how. A mark is some words of an article and what is said of them. Both
sides are turned into marks here, so that ``tests/accuracy.py`` can lay one on the other.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from glossator.clean import clean
from glossator.metadata import describe
from glossator.model import (
    Abbreviation,
    Annotation,
    Article,
    Boilerplate,
    Definition,
    Institution,
    Jargon,
    Person,
    Quantity,
    Quotation,
    Sentence,
    Source,
    Statement,
    Step,
    TemporalExpression,
)
from glossator.readers import read

ROOT = Path(__file__).parents[1]
GOLD = ROOT / "tests" / "gold"
SEEDS = ("mice-from-same-sex-parents", "eggs-from-stem-cells", "eggs-made-in-a-dish")
"""The shipped articles in the order of their gold annotations."""

PARTLY_MARKED = frozenset({"temporal", "quantity", "result"})
"""Kinds of which not everything is marked in the shipped articles, so that nothing found there can be called false."""

QUOTATIONS = {"direct": "speech", "partial": "fragment", "term": "scare"}
"""The words of the shipped articles' gold annotations for the types of quotations."""

NESTED = re.compile(r"(?<!\w)'[^']++'(?!\w)")
"""A quotation in single marks; those inside others are not marked in the shipped articles."""

TIMES = frozenset({"DATE", "TIME", "DURATION", "SET", "AGE"})
"""The types of temporal expressions; words such as "then" have other types in the shipped articles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Some words of an article, and what is said of them."""

    kind: str
    """What they are: ``temporal``."""
    start: int
    """The first character inside."""
    end: int
    """The first character after them."""
    type: str = ""
    """Which sort of its kind: ``speech``, ``DATE``."""
    said: tuple[str, ...] = ()
    """What is said of them: the value, the name, the speaker. Any of these is right; when there is none, all are."""
    strong: bool = True
    """Whether they must be found; all others may be found, and are neither missed nor false."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldArticle:
    """An article, and what people found in it."""

    name: str
    """The name of its file without the ending."""
    article: Article
    """The article, as the pipeline reads it."""
    marks: tuple[Mark, ...]
    """What people found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldSet:
    """Articles that are scored together."""

    name: str
    """``seeds``, ``tuned`` or ``unseen``."""
    articles: tuple[GoldArticle, ...]
    """Its articles."""
    partly: frozenset[str] = frozenset()
    """The kinds of which not everything is marked: what is found beyond the marks is not false."""
    unmarked: frozenset[str] = frozenset()
    """The kinds that nobody marked in it."""


def gold_files() -> dict[str, str]:
    """The name and the SHA-256 of every file of gold annotations."""
    paths = [GOLD / "seeds.json", *sorted((GOLD / "articles").glob("*.json"))]
    return {path.relative_to(GOLD).as_posix(): sha256(path.read_bytes()).hexdigest() for path in paths}


def read_sets(folder: Path | None) -> tuple[GoldSet, ...]:
    """The shipped articles, and those of a folder by whether anybody tuned on them."""
    if folder is None:
        return (_seeds(),)
    entries = [json.loads(path.read_bytes()) for path in sorted((GOLD / "articles").glob("*.json"))]
    return (_seeds(), *(_open_articles(folder, entries, role) for role in ("tuned", "unseen")))


def mark_of(annotation: Annotation) -> Mark | None:
    """What an extractor found, as a mark; nothing for a kind that nobody marked."""
    kind, type_, said = "", "", ""
    match annotation:
        case Sentence() | Boilerplate() | Step() | Jargon():
            kind = type(annotation).__name__.lower()
        case Statement():
            kind = annotation.kind
        case Quotation():
            kind, type_, said = "quotation", annotation.kind, annotation.speaker
        case TemporalExpression():
            kind, type_, said = "temporal", annotation.kind, annotation.value
        case Quantity():
            kind, type_, said = "quantity", annotation.kind, _numbers(annotation.values)
        case Abbreviation():
            kind, said = "abbreviation", f"{annotation.short} = {annotation.long}"
        case Person() | Institution():
            kind, said = type(annotation).__name__.lower(), annotation.name
        case Definition():
            kind, said = "definition", annotation.term
        case _:
            return None
    span = annotation.span
    return Mark(kind=kind, start=span.start, end=span.end, type=type_, said=(said,) if said else ())


def _numbers(values: Sequence[str]) -> str:
    return " and ".join(value.replace(",", "") for value in values)


# ---------------------------------------------------------------------------------------------------------------------
# Openly licensed articles: one file each, with offsets and fingerprints only.


def _open_articles(folder: Path, entries: Sequence[Mapping[str, Any]], role: str) -> GoldSet:
    ours = [entry for entry in entries if entry["role"] == role]
    return GoldSet(name=role, articles=tuple(_open_article(folder, entry) for entry in ours))


def _open_article(folder: Path, entry: Mapping[str, Any]) -> GoldArticle:
    """An article of the folder with its marks. Raises ``ValueError`` when its text is not the one that was marked."""
    name = entry["file"].rpartition(".")[0]
    data = (folder / entry["file"]).read_bytes()
    if sha256(data).hexdigest() != entry["sha256"]:
        raise ValueError(f"{entry['file']} is not the text that was annotated")
    source = Source(id=name, uri=f"articles/{entry['file']}", data=data)
    article = replace(clean(read(source)), date_published=entry["date"])
    for item in entry["annotations"]:
        words = article.text[item["start"] : item["end"]]
        if sha256(words.encode()).hexdigest()[: len(item["sha256"])] != item["sha256"]:
            raise ValueError(f"{name}: {item['kind']} at {item['start']} does not read back")
    return GoldArticle(name=name, article=article, marks=tuple(map(_open_mark, entry["annotations"])))


def _open_mark(item: Mapping[str, Any]) -> Mark:
    return Mark(
        kind=item["kind"],
        start=item["start"],
        end=item["end"],
        type=item.get("type", ""),
        said=tuple(answer for answer in _answers(item) if answer),
        strong=item["strength"] == "strong",
    )


def _answers(item: Mapping[str, Any]) -> tuple[str, ...]:
    """What is said of the words, and all that would be right as well."""
    match item["kind"]:
        case "quantity":
            return tuple(map(_numbers, (item["values"], *item.get("values_also", ()))))
        case "abbreviation":
            return (f"{item['short']} = {item['long']}",)
        case kind:
            names = {"quotation": "speaker", "temporal": "value", "definition": "term"}
            field = names.get(kind, "name")
            return (item.get(field, ""), *item.get(f"{field}_also", ()))


# ---------------------------------------------------------------------------------------------------------------------
# The shipped articles: one file for all, with the words, and with kinds of its own.


def _seeds() -> GoldSet:
    entries = json.loads((GOLD / "seeds.json").read_bytes())["files"]
    articles = tuple(_seed(name, entry) for name, entry in zip(SEEDS, entries, strict=True))
    return GoldSet(name="seeds", articles=articles, partly=PARTLY_MARKED, unmarked=frozenset({"jargon"}))


def _seed(name: str, entry: Mapping[str, Any]) -> GoldArticle:
    """A shipped article; of its YAML file only the date, because what the author corrects there is no finding."""
    path = ROOT / "seeds" / "articles" / f"{name}.txt"
    beside = path.with_suffix(".yml").read_bytes()
    source = Source(id=name, uri=f"articles/{path.name}", data=path.read_bytes(), metadata=beside)
    article = clean(read(source))
    article = replace(article, date_published=describe(article, source).date_published)
    marks = tuple(_seed_marks(entry, article.text))
    return GoldArticle(name=name, article=article, marks=marks)


def _seed_marks(entry: Mapping[str, Any], text: str) -> Iterator[Mark]:
    for kind, group in (("sentence", "sentences"), ("boilerplate", "boilerplate")):
        yield from (_mark(kind, item) for item in entry[group])
    for kind, group in (("caveat", "caveats"), ("application", "applications"), ("method", "methods")):
        yield from (_mark(kind, item, strong=item["strength"] == "strong") for item in entry[group])
    for kind, group in (("person", "people"), ("institution", "institutions")):
        yield from (_mark(kind, mention, item["name"]) for item in entry[group] for mention in item["mentions"])
    for item in entry["abbreviations"]:
        if item["long"]:
            yield _mark("abbreviation", item["short"], f"{item['short']['text']} = {item['long']['text']}")
    yield from (_mark("definition", term["definition"], term["term"]) for term in entry["terms"] if term["definition"])
    yield from _seed_events(entry["events"])
    yield from _seed_numbers(entry)
    for quote in entry["quotes"]:
        yield _mark("quotation", quote, quote["speaker"] or "", type=QUOTATIONS[quote["kind"]])
        for nested in NESTED.finditer(text, quote["start"] + 1, quote["end"] - 1):
            yield Mark(kind="quotation", start=nested.start(), end=nested.end(), type="scare", strong=False)


def _seed_events(events: Sequence[Mapping[str, Any]]) -> Iterator[Mark]:
    for event in events:
        if event["order"] is not None:
            yield _mark("step", event["span"], strong=event["kind"] == "step")
        if event["kind"] == "outcome":
            yield _mark("result", event["sentence"])
        when = event["when"]
        if when and when["type"] in TIMES:
            yield _mark("temporal", when, when["value"], type=when["type"])


def _seed_numbers(entry: Mapping[str, Any]) -> Iterator[Mark]:
    """The quantities; ages and durations among them are marked with the events."""
    for item in entry["key_numbers"]:
        if item["unit"] != "duration" and item.get("relation") != "age":
            values = item["value"] if isinstance(item["value"], list) else [item["value"]]
            yield _mark("quantity", item, _numbers(list(map(str, values))))
    yield from (_mark("quantity", item, strong=False) for item in entry["other_numbers"])


def _mark(kind: str, item: Mapping[str, Any], said: str = "", *, type: str = "", strong: bool = True) -> Mark:  # noqa: A002 (TIMEX3's word)
    said_of_it = (said,) if said else ()
    return Mark(kind=kind, start=item["start"], end=item["end"], type=type, said=said_of_it, strong=strong)
