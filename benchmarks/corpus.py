"""Makes a site of any number of made-up articles with a glossary and a timeline, to measure how fast sites are built.

``python -m benchmarks.corpus FOLDER NUMBER`` writes a folder in which ``mkdocs build`` works. The same number gives the
same bytes, and an article is the same in a small site and in a large one. Texts, people and facts are all invented.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from random import Random

import yaml

from benchmarks import corpus_sentences as sentences
from benchmarks import corpus_words as words
from benchmarks.corpus_knowledge import TERMS, events, name, people
from benchmarks.corpus_site import HOME_PAGE, MKDOCS

FEWEST_TERMS, MOST_TERMS = 5, 10
"""How many of the terms an article mentions."""
MARKDOWN_EVERY = 5
"""One in so many articles is a Markdown file with headings; the others are plain text."""
SECTION = 4
"""How many paragraphs stand below one heading."""
NOTES_EVERY = 7
"""One in so many articles has notes of an editor."""
PARTS = (
    (sentences.OPENINGS, 1),
    (sentences.PUBLICATIONS, 1),
    (sentences.LEADERS, 1),
    (sentences.BACKGROUND, 2),
    (sentences.METHODS, 2),
    (sentences.RESULTS, 3),
    (sentences.QUOTATIONS, 2),
    (sentences.FIELD_NOTES, 3),
    (sentences.METHODS, 2),
    (sentences.EXPLANATIONS, 1),
    (sentences.SECOND_AUTHORS, 1),
    (sentences.RESULTS, 2),
    (sentences.OUTSIDERS, 1),
    (sentences.FIELD_NOTES, 1),
    (sentences.BACKGROUND, 2),
    (sentences.QUOTATIONS, 2),
    (sentences.CAVEATS, 2),
    (sentences.APPLICATIONS, 1),
    (sentences.ENDINGS, 2),
)
"""What an article is put together from, part by part, and how many sentences of each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeArticle:
    """An article that nobody wrote."""

    name: str
    """The name of its file, without the ending."""
    headline: str
    """Its headline."""
    paragraphs: tuple[str, ...]
    """Its text, without markup."""
    record: dict[str, object]
    """What stands in the file beside it."""
    terms: tuple[str, ...]
    """The ids of the terms that it is about."""
    markdown: bool
    """Whether it is a Markdown file with headings."""

    @property
    def text(self) -> str:
        """The contents of its file."""
        if not self.markdown:
            return "\n\n".join(self.paragraphs) + "\n"
        titles = cycle(sentences.SECTION_TITLES)
        parts = [f"# {self.headline}"]
        for position, paragraph in enumerate(self.paragraphs):
            if position and position % SECTION == 0:
                parts.append(f"## {next(titles)}")
            parts.append(paragraph)
        return "\n\n".join(parts) + "\n"


def article(number: int) -> MadeArticle:
    """The article of a number, counted from 0."""
    dice = Random(number)  # noqa: S311 (nobody has to be surprised by it)
    terms = dice.sample(TERMS, dice.randint(FEWEST_TERMS, MOST_TERMS))
    facts = _facts(number, dice)
    turn = cycle(term["label"] for term in terms)
    said: set[str] = set()

    def filled(sentence: str) -> str:
        gaps = facts | _fresh(number, dice)
        term, other = next(turn), next(turn)
        return sentence.format_map(gaps | {"term": term, "other_term": other, "Term": term.capitalize()})

    def part(pool: Sequence[str], wanted: int) -> str:
        chosen = dice.sample([sentence for sentence in pool if sentence not in said], wanted)
        said.update(chosen)
        return " ".join(map(filled, chosen))

    headline = filled(dice.choice(sentences.HEADLINES))
    headline = headline[0].upper() + headline[1:]
    paragraphs = tuple(part(pool, wanted) for pool, wanted in PARTS)
    return MadeArticle(
        name=f"{number:05}-{terms[0]['id']}",
        headline=headline,
        paragraphs=paragraphs,
        record=_record(number, headline, facts, paragraphs, dice),
        terms=tuple(term["id"] for term in terms),
        markdown=number % MARKDOWN_EVERY == MARKDOWN_EVERY - 1,
    )


def write(folder: Path, number: int) -> None:
    """A site of so many articles, in a folder that is made if it is not there."""
    seeds = folder / "seeds" / "articles"
    seeds.mkdir(parents=True, exist_ok=True)
    (folder / "docs").mkdir(exist_ok=True)
    (folder / "mkdocs.yml").write_text(MKDOCS, encoding="utf-8")
    (folder / "docs" / "index.md").write_text(HOME_PAGE, encoding="utf-8")
    (seeds.parent / "glossary.yml").write_text(_as_yaml({"terms": TERMS}), encoding="utf-8")
    names = []
    for made in map(article, range(number)):
        names.append(made.name)
        (seeds / f"{made.name}.{'md' if made.markdown else 'txt'}").write_text(made.text, encoding="utf-8")
        (seeds / f"{made.name}.yml").write_text(_as_yaml(made.record), encoding="utf-8")
    (seeds.parent / "timeline.yml").write_text(_as_yaml({"events": events(names)}), encoding="utf-8")


def _facts(number: int, dice: Random) -> dict[str, str]:
    """What stays the same throughout an article."""
    facts: dict[str, str] = {}
    for part, person in zip(("lead", "second", "outsider"), people(number, dice, 3), strict=True):
        facts |= {part: person.name, f"{part}_last": person.last_name}
        facts |= {f"{part}_role": person.role, f"{part}_place": person.place}
    year = dice.randint(2006, 2025)
    return facts | {
        "region": dice.choice(words.REGIONS),
        "country": dice.choice(words.COUNTRIES),
        "journal": dice.choice(words.JOURNALS),
        "month": dice.choice(words.MONTHS),
        "day": str(dice.randint(1, 28)),
        "year": str(year),
        "later": str(year + dice.randint(1, 4)),
    }


def _fresh(number: int, dice: Random) -> dict[str, str]:
    """What is new in every sentence."""
    return {
        "number": str(dice.randint(30, 980)),
        "few": str(dice.randint(3, 19)),
        "percent": str(dice.randint(2, 97)),
        "metres": str(dice.randint(2, 60)),
        "degrees": str(dice.randint(4, 38)),
        "early": str(dice.randint(1950, 2004)),
        "decade": str(dice.randint(193, 199) * 10),
        "change": dice.choice(words.CHANGES),
        "device": dice.choice(words.DEVICES),
        "site": name(number, dice, words.PLACE_ENDINGS),
        "near": name(number, dice, words.PLACE_ENDINGS),
        "beyond": name(number, dice, words.PLACE_ENDINGS),
        "genus": name(number, dice, words.GENUS_ENDINGS),
        "kin": name(number, dice, words.GENUS_ENDINGS),
        "species": name(number, dice, words.SPECIES_ENDINGS).lower(),
    }


def _record(
    number: int, headline: str, facts: dict[str, str], paragraphs: tuple[str, ...], dice: Random
) -> dict[str, object]:
    """What the file beside the article says."""
    day = f"{facts['year']}-{words.MONTHS.index(facts['month']) + 1:02}-{int(facts['day']):02}"
    record: dict[str, object] = {
        "headline": headline,
        "author": [people(number, dice, 1)[0].name],
        "publisher": dice.choice(words.OUTLETS),
        "date": day,
        "url": f"https://example.org/news/{number:05}",
        "license": "Made up for a benchmark; in the public domain.",
        "language": "en",
        "study": {
            "authors": [facts["lead"], facts["second"]],
            "journal": facts["journal"],
            "date": day,
            "doi": f"10.5555/benchmark.{number:05}",
        },
    }
    if number % NOTES_EVERY == 0:
        quoted = paragraphs[-1].partition(". ")[0]
        record["notes"] = [{"quote": quoted, "note": dice.choice(sentences.NOTES)}]
    return record


def _as_yaml(value: object) -> str:
    return yaml.dump(value, Dumper=_WRITER, sort_keys=False, allow_unicode=True, width=120)


_WRITER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def main(arguments: Iterator[str]) -> None:
    """Write what the command line asks for."""
    folder, number = arguments
    write(Path(folder), int(number))


if __name__ == "__main__":
    main(iter(sys.argv[1:]))
