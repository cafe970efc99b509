"""Writes docs/architecture.md from the code: the first line of every module, and the layers in pyproject.toml.

Run it as ``make architecture``.
"""

import ast
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "generator" / "glossator"
PAGE = ROOT / "docs" / "architecture.md"

FLOORS = {
    "cli": "the world",
    "storage": "the edge",
    "seeds": "the folder",
    "pipeline": "the program",
    "handouts": "the packages",
    "render": "the pages",
    "readers": "the stages",
    "records": "the tools",
    "dates": "the basics",
    "problems": "the words",
    "model": "the values",
}
"""What a layer is about, by one of its modules."""

INTRODUCTION = """\
---
description: How the program is built, made from its code.
search:
  boost: 0.3
---

<!-- Made by `make architecture` from the code. Change tests/architecture.py, or the first line of a module. -->

# How the program is built

This page is for people who want to change Glossator. It is made from the code: every line of the table below is the
first line of a module, and the order of the layers is the one that the import check enforces. A test fails when
this page is out of date.

## Four rules

1. **Clean once, then only point.** An article's text is tidied once, right after it is read. From then on nobody
   changes it. Whatever is found in it (a sentence, a term, a date) is a note beside the text that says from which
   character to which it holds. That is how the page can show exactly what the article says, and how each statement
   can lead back to its sentence.
2. **Values in, values out.** Each stage takes values that cannot change and gives back new ones. No stage opens a file,
   prints, logs or looks at the clock. So you can try any of them in a Python shell, and the same input always gives
   the same pages.
3. **The world stays at the edge.** Only `storage` opens what an author wrote, only the room `building` writes sites.
   Only they and the thin shells around them know MkDocs or the command line. Putting Glossator into another site
   generator means writing one more shell, no more.
4. **Rather silent than wrong.** When a stage is not sure, it says nothing, or it reports the place and lets the author
   decide. On a page that explains, a false statement is worse than a missing one.

## How an article becomes a page

Read `pipeline.py` first: it holds the whole program on one page, in this order.

```text
an article's file
      | storage             opens it
      v
   Source
      | readers, metadata   what it says, and what is known about it
      v
   Article
      | clean               the last stage that changes the text
      v
   Article
      | extractors, glossary, timeline
      v                     what is found in it, each with its place
   Explainer                one article, explained
      |
      |  all of them, with the whole glossary and the whole timeline
      v
   Collection ------------------------------------------.
      | weave, render       marked text, through        | exporters
      | embeds              the templates               v
      v                                              Artifact
   Page                     Markdown, for MkDocs     a package for
                            or any other engine      somewhere else
```

First everything is known, then the first page is written, and an error anywhere is reported before anything is half
done.

An article's pages depend on the article, the terms and the events, and on no other article. What lists show of it is a
small **digest**. So a large site need not be in one memory: `building` lets workers make the pages of some articles
at a time, makes the lists of their digests, and puts the theme around the pages, which is known only when MkDocs has
read the hand-written ones. It remembers what was made from what, makes only what changed, and publishes at the end. The
pages are those that MkDocs would make, byte for byte.

"""

LAYERS = """\
## Who may know whom

A module may use what stands in a layer below its own, never what stands above it or beside it in the same layer.
`make imports` checks this. It also checks that nothing below `storage` touches files, the network, the clock or MkDocs.

| Layer | Module | What it is |
| --- | --- | --- |
"""

GUIDE = """
Beside the modules stand folders of files that are not Python: `templates/` (what readers see), `assets/` (the style
sheet of a site), `scripts/` (what runs in a browser, joined into one for a site and put inside each framed page),
`styles/` (what pages without a theme carry inside), `schemas/` (what the YAML files may say) and `starter/` (the small
site of `glossator new`).

A plural folder is a room where one file is one more of the same kind. A module in the singular is one stage. If you
know the word for a thing, you know where it is.

## Adding a reader

A reader turns one kind of file into an `Article`.

1. Write `readers/KIND.py`, named after the format. It gives an article's text, and the way back from each place
   in the text to the line and column of the file, so that messages can point at it.
2. Add one line to the list `READERS` in `readers/__init__.py`. Nothing registers itself by being imported.
3. Write `tests/readers/test_KIND.py`, and name the suffix in the guide for authors. A test asks for both.

A reader may not use another reader. What two of them need is a thing of its own, and gets a name one layer down.

## Adding an extractor

An extractor looks at an article, and at what was found before it, and says what else is true of which words.

1. Write `extractors/KIND.py` with `extract(article, found)`. Give a `Problem` where the text looks wrong but only the
   author can know; give nothing where you are not sure.
2. If the annotation is of a new kind, add its class to `model/annotations.py`.
3. Add one line to the list `EXTRACTORS` in `extractors/__init__.py`, in the place where it should run.
4. Write `tests/extractors/test_KIND.py`, with cases that must *not* be found, and name the extractor in a page of
   `docs/`.

## Adding an exporter

An exporter turns a collection, the whole site or some of its articles, into the bytes of one file.

1. Write `exporters/FORMAT.py` with `export(collection, settings)`. The same input must give the same bytes: zips come
   from `packing.py`, and a date only from the settings.
2. Add its name to `Format` in `settings.py`, and one line to the list `EXPORTERS` in `exporters/__init__.py`.
3. Write `tests/exporters/test_FORMAT.py` with the collections in `tests/collections_to_export.py`: one is hostile, two
   are in other scripts. Read the file back with a program that people use it with. Name the format in `docs/`.

After any of these, run `make architecture` and `make test`.
"""


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(PACKAGE, layers(ROOT / "pyproject.toml")), encoding="utf-8", newline="\n")


def page(package: Path, names: Sequence[Sequence[str]]) -> str:
    """The Markdown of the page, for the package in a folder and its layers from the top down."""
    rows = [row for layer in names for row in _rows(package, layer)]
    return INTRODUCTION + LAYERS + "".join(f"{row}\n" for row in rows) + GUIDE


def layers(configuration: Path) -> tuple[tuple[str, ...], ...]:
    """The layers of the import contract, from the top down, each with its modules."""
    contracts = tomllib.loads(configuration.read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    lines = next(contract["layers"] for contract in contracts if contract["id"] == "layers")
    return tuple(tuple(name.strip(" ()") for name in line.split("|")) for line in lines)


def modules(package: Path, name: str) -> Iterator[tuple[str, Path]]:
    """A module of the package under its name in the table; of a folder, the folder itself and all in it."""
    if (package / f"{name}.py").exists():
        yield f"{name}.py", package / f"{name}.py"
    for path in sorted((package / name).rglob("*.py"), key=lambda path: path.as_posix().removesuffix("__init__.py")):
        yield path.relative_to(package).as_posix().removesuffix("__init__.py"), path


def first_line(path: Path) -> str:
    """The first line of a module's docstring."""
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return docstring.partition("\n")[0]


def _rows(package: Path, layer: Sequence[str]) -> Iterator[str]:
    floor = next((FLOORS[name] for name in layer if name in FLOORS), "")
    for name in layer:
        for shown, path in modules(package, name):
            yield f"| {floor} | `{shown}` | {_cell(first_line(path))} |"
            floor = ""


def _cell(text: str) -> str:
    return text.replace("``", "`").replace("|", "\\|")


if __name__ == "__main__":
    main()
