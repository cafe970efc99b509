"""Packages for elsewhere: learning platforms, flash cards, e-books, spreadsheets and other programs. One file each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Literal

from glossator.model import Collection
from glossator.settings import Settings

Contents = Literal["articles", "terms", "events", "studies"]
"""What a package is made of."""

LACKS: Mapping[Contents, tuple[str, str]] = {
    "articles": ("there is no article", "Put one into `articles/`."),
    "terms": ("there is no term", "Write one into `glossary.yml`; with --article, one that the article mentions."),
    "events": ("there is no event", "Write one into `timeline.yml`, or take an article with dates in it."),
    "studies": ("no article names the study it reports on", "Write `study` into the YAML file beside an article."),
}
"""What to say when there is none, and the cure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """One kind of package."""

    label: str
    """What it is, for people who choose: ``Flash cards (Anki)``."""
    suffix: str
    """How its file's name ends."""
    holds: Contents
    """What must be there for it to have something in it."""
    export: Callable[[Collection, Settings], bytes]
    """Makes it."""

    def has_contents(self, collection: Collection) -> bool:
        """Whether there is something to put into it."""
        return {
            "articles": bool(collection.explainers),
            "terms": bool(collection.terms),
            "events": bool(collection.events),
            "studies": any(each.article.study for each in collection.explainers),
        }[self.holds]


def _of(module: str, function: str = "export") -> Callable[[Collection, Settings], bytes]:
    """What a module of this room exports. It is read when it is asked for, because some bring large libraries."""

    def export(collection: Collection, settings: Settings) -> bytes:
        make: Callable[[Collection, Settings], bytes] = getattr(import_module(f"{__name__}.{module}"), function)
        return make(collection, settings)

    return export


EXPORTERS: Mapping[str, Exporter] = {
    "anki": Exporter(label="Flash cards (Anki)", suffix=".apkg", holds="terms", export=_of("anki")),
    "bibtex": Exporter(
        label="References of the studies (BibTeX)", suffix=".bib", holds="studies", export=_of("bibtex")
    ),
    "common-cartridge": Exporter(
        label="Course package (Common Cartridge)",
        suffix=".imscc",
        holds="articles",
        export=_of("common_cartridge"),
    ),
    "common-cartridge11": Exporter(
        label="Course package (Common Cartridge 1.1, for Moodle)",
        suffix=".cc11.imscc",
        holds="articles",
        export=_of("common_cartridge", "export_older"),
    ),
    "csl-json": Exporter(
        label="References of the studies (CSL-JSON, for Zotero)",
        suffix=".csl.json",
        holds="studies",
        export=_of("csl_json"),
    ),
    "csv": Exporter(label="Glossary as a table (CSV)", suffix=".csv", holds="terms", export=_of("csv")),
    "epub": Exporter(label="E-book (EPUB)", suffix=".epub", holds="articles", export=_of("epub")),
    "jsonld": Exporter(label="Linked data (JSON-LD)", suffix=".jsonld", holds="articles", export=_of("jsonld")),
    "moodle-glossary": Exporter(
        label="Glossary for Moodle", suffix=".xml", holds="terms", export=_of("moodle_glossary")
    ),
    "scorm12": Exporter(
        label="Course package (SCORM 1.2)", suffix=".scorm12.zip", holds="articles", export=_of("scorm12")
    ),
    "scorm2004": Exporter(
        label="Course package (SCORM 2004)", suffix=".scorm2004.zip", holds="articles", export=_of("scorm2004")
    ),
    "skos": Exporter(label="Glossary as a thesaurus (SKOS)", suffix=".ttl", holds="terms", export=_of("skos")),
    "timelinejs": Exporter(
        label="Timeline for TimelineJS", suffix=".timelinejs.json", holds="events", export=_of("timelinejs")
    ),
}
"""What a collection can be handed out as, by the names in ``Format``."""
