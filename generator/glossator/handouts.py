"""What a site hands out: one package that somebody asks for, and those that its pages offer for download."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from glossator.exporters import EXPORTERS, LACKS
from glossator.model import Artifact, Collection, Finding, Handout, Place
from glossator.packing import plain_name, safe_name
from glossator.problems import InputError, error, suggest
from glossator.selection import alone, only
from glossator.settings import Format, Settings

FOLDER = "downloads"
"""Where on the site the packages lie."""

WHOLE_SITE = "zip"
"""The package that is no exporter's: the built site itself, which only a shell can make."""


def chosen(collection: Collection, articles: Sequence[str], settings: Settings) -> Collection:
    """What belongs to some articles, by their ids; without any, everything.

    Raises ``InputError`` when there is no such article.
    """
    known = {each.article.id for each in collection.explainers}
    strangers = [each for each in dict.fromkeys(articles) if each not in known]
    if strangers:
        place = Place(uri=f"{settings.seeds}/articles/")
        raise InputError(*(error(place, f"there is no article `{each}`", suggest(each, known)) for each in strangers))
    return only(collection, articles) if articles else collection


def make(form: Format, collection: Collection, settings: Settings) -> Artifact:
    """A package of all that is in a collection. Raises ``InputError`` when nothing would be in it."""
    exporter = EXPORTERS[form]
    if not exporter.has_contents(collection):
        raise InputError(_nothing_in(form, settings))
    only_one = len(collection.explainers) == 1
    name = safe_name(collection.explainers[0].article.id) if only_one else _site_name(settings)
    return Artifact(path=name + exporter.suffix, data=exporter.export(collection, settings))


def offers(collection: Collection, settings: Settings) -> tuple[Handout, ...]:
    """What the pages offer: for the site and for each article one package of each kind that has something in it."""
    return tuple(handout for handout, _ in _offers(collection, settings))


def packages(collection: Collection, settings: Settings) -> Iterator[Artifact]:
    """Everything that is offered, but for the whole site."""
    for handout, part in _offers(collection, without_whole_site(settings)):
        yield Artifact(path=handout.path, data=EXPORTERS[handout.form].export(part, settings))


def without_whole_site(settings: Settings) -> Settings:
    """The settings of a shell that cannot pack the site itself, so that no page offers it."""
    return replace(settings, downloads=tuple(form for form in settings.downloads if form != WHOLE_SITE))


def whole_site_path(settings: Settings) -> str:
    """Where on itself the packed site lies."""
    return f"{FOLDER}/{WHOLE_SITE}/{_site_name(settings)}.zip"


def _offers(collection: Collection, settings: Settings) -> Iterator[tuple[Handout, Collection]]:
    """What is offered, each with what is to be packed."""
    parts = [(each.article.id, alone(each)) for each in collection.explainers] if settings.downloads else []
    for form in settings.downloads:
        if form == WHOLE_SITE:
            label, path = "The whole site, to read offline (ZIP)", whole_site_path(settings)
            yield Handout(form=form, label=label, holds="articles", path=path), collection
            continue
        if EXPORTERS[form].has_contents(collection):
            yield _offer(form, _site_name(settings)), collection
        for article, part in parts:
            if EXPORTERS[form].has_contents(part):
                yield _offer(form, f"articles/{safe_name(article)}", article), part


def _offer(form: Format, name: str, article: str = "") -> Handout:
    exporter = EXPORTERS[form]
    path = f"{FOLDER}/{form}/{name}{exporter.suffix}"
    return Handout(form=form, label=exporter.label, holds=exporter.holds, path=path, article=article)


def _site_name(settings: Settings) -> str:
    return plain_name(settings.site_name) or "site"


def _nothing_in(form: Format, settings: Settings) -> Finding:
    lack, cure = LACKS[EXPORTERS[form].holds]
    return error(Place(uri=f"{settings.seeds}/"), f"nothing to export as {form}: {lack}", cure)
