"""Collections to hand out: the shipped site, a hostile one, and ones in other scripts."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from glossator import storage
from glossator.model import Collection, Page
from glossator.pipeline import collect, write
from glossator.seeds import GLOSSARY, TIMELINE, sort_out
from glossator.settings import Settings

ROOT = Path(__file__).parents[1]

BOOKS = (GLOSSARY, TIMELINE)

HOSTILE = (
    "</p></div></script><script>alert(1)</script> ]]> <!-- --> &amp; &lt;b&gt; {{ 7*7 }} {% x %} \"quoted\" 'it' "
    "\\n \\u0041 "
    "{{c1::cloze}} @misc{x, title={y}} =1+1 $x^2$ % # ~ ^ _ | ; , \t` * [d](javascript:e)"
)
"""Text that means something to every format, and must come out as the characters it is."""


def made_of(files: Mapping[str, str]) -> Collection:
    """The collection of a folder of seeds, given as texts by the names of the files."""
    contents = {name if name in BOOKS else f"articles/{name}": text.encode() for name, text in files.items()}
    collection = collect(sort_out(contents, contents, "seeds"), Settings())
    assert not [finding for finding in collection.findings if finding.severity == "error"], collection.findings
    return collection


@cache
def shipped() -> Collection:
    """The site that comes with the program."""
    return collect(storage.read_seeds(ROOT / "seeds", "seeds"), Settings())


STUDY = {"title": HOSTILE, "authors": [HOSTILE], "journal": HOSTILE, "date": "2018", "doi": "10.1000/x"}
NOTE = {"quote": "Ice melts", "note": HOSTILE, "sources": [{"text": HOSTILE}]}
TERM = {
    "id": "egg",
    "label": f"x {HOSTILE}",
    "alt_labels": ["egg cell", f"y {HOSTILE}"],
    "definition": HOSTILE,
    "note": HOSTILE,
    "see_also": ["cell"],
    "sources": [{"text": HOSTILE, "url": "https://example.org/?a=1&b='"}],
    "exact_match": "https://example.org/Q1?a=b&c",
}
EVENT = {
    "id": "first",
    "date": "1984~",
    "headline": HOSTILE,
    "text": HOSTILE,
    "topics": [HOSTILE],
    "articles": ["a-b/ice-snow"],
    "terms": ["egg"],
    "sources": [{"text": HOSTILE, "url": "https://example.org/?a=1&b=2"}],
}


@cache
def hostile() -> Collection:
    """Everything that an author or a publisher can write, made of hostile text."""
    text = _in_markdown(HOSTILE)
    cell = {"id": "cell", "label": "cell", "definition": "A part of a body."}
    return made_of(
        {
            "a b/ice & snow.md": f"# {text}\n\nIce melts. The egg cell {text} grew in 1984.\n",
            "a b/ice & snow.yml": _yaml(
                headline=HOSTILE,
                author=[HOSTILE, "Ann"],
                publisher=HOSTILE,
                date="2018-10-12~",
                url="https://example.org/ice?b=1&c=2",
                license=HOSTILE,
                study=STUDY,
                notes=[NOTE],
            ),
            "glossary.yml": _yaml(terms=[cell, TERM]),
            "timeline.yml": _yaml(events=[EVENT]),
        }
    )


@cache
def japanese() -> Collection:
    """An article in Japanese."""
    return made_of(
        {
            "山の水.txt": "氷は水になる。1984年、山で多能性幹細胞が見つかった。\n\n幹細胞は育つ。\n",
            "山の水.yml": _yaml(headline="山の水「氷」", author=["山田 太郎"], language="ja", date="2018-10-12"),
            "glossary.yml": _yaml(
                terms=[
                    {"id": "stem-cell", "label": "幹細胞", "alt_labels": ["多能性幹細胞"], "definition": "増える細胞。"}
                ]
            ),
            "timeline.yml": _yaml(
                events=[
                    {
                        "id": "first",
                        "date": "1984",
                        "headline": "発見",
                        "articles": ["山の水"],
                        "sources": [{"text": "本"}],
                    }
                ]
            ),
        }
    )


@cache
def arabic() -> Collection:
    """An article in Arabic, which is written from right to left."""
    return made_of(
        {
            "الثلج.txt": "الجليد يذوب. في عام 1984 وجد العلماء خلية جذعية.\n\nخلية جذعية تنمو (سريعا).\n",
            "الثلج.yml": _yaml(
                headline="الثلج: «الماء»",
                author=["ليلى"],
                language="ar",
                date="2018-10-12",
                study={
                    "title": "دراسة",
                    "authors": ["ليلى حسن"],
                    "journal": "مجلة",
                    "date": "2018",
                    "doi": "10.1000/y",
                },
            ),
            "glossary.yml": _yaml(
                terms=[
                    {
                        "id": "stem-cell",
                        "label": "خلية جذعية",
                        "alt_labels": ["خلايا جذعية"],
                        "definition": "خلية تنمو.",
                    }
                ]
            ),
            "timeline.yml": _yaml(
                events=[
                    {
                        "id": "first",
                        "date": "1984",
                        "headline": "اكتشاف",
                        "articles": ["الثلج"],
                        "sources": [{"text": "كتاب"}],
                    }
                ]
            ),
        }
    )


OTHERS = {"hostile": hostile, "japanese": japanese, "arabic": arabic}
"""Collections that a careless exporter spoils, by name."""


def _in_markdown(text: str) -> str:
    """Text as it must be typed into a Markdown file to be read as it is."""
    return "".join(f"\\{each}" if each in "\\`*_{}[]<>()#+-.!|~&:=$^@\"';,%/" else each for each in text)


def _yaml(**value: object) -> str:
    """A YAML file; JSON is YAML."""
    return json.dumps(value, ensure_ascii=False)


def frame_pages(collection: Collection, settings: Settings) -> list[Page]:
    """Every page of a site that stands in frames elsewhere."""
    return [page for page in write(collection, settings) if page.uri.startswith("embed/")]


def answer_pages(collection: Collection, settings: Settings) -> list[Page]:
    """Everything that a site tells programs about how to show its pages in frames."""
    return [page for page in write(collection, settings) if page.uri.startswith("oembed/")]
