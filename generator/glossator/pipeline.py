"""The whole program on one page: from seeds to explainers, and from explainers to pages. Read this first."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from unicodedata import normalize

from glossator import contents
from glossator.clean import clean
from glossator.comparison import compare
from glossator.corrections import standing
from glossator.digest import digest
from glossator.disagreements import disagreements
from glossator.embeds import embed_of_timeline, embeds_of_article, embeds_of_terms
from glossator.extractors import annotate, merge
from glossator.glossary import find_mentions, mentioned, read_terms
from glossator.handouts import chosen, make, offers, packages
from glossator.key_numbers import key_numbers
from glossator.lists import list_pages
from glossator.metadata import describe, faults, headline
from glossator.model import (
    Article,
    Artifact,
    Collection,
    Digest,
    Event,
    Explainer,
    Finding,
    Handout,
    ListPage,
    Page,
    Place,
    Problem,
    Seeds,
    Sentence,
    Source,
    Term,
)
from glossator.oembed import answer_of_article, answer_of_timeline, answers_of_terms
from glossator.problems import InputError, error, errors_in, findings_in
from glossator.readability import measure
from glossator.readers import read
from glossator.render import article_page, compare_page, events_on, list_page
from glossator.rows import in_lists, newest_first, rows
from glossator.self_test.questions import questions
from glossator.settings import Format, Settings
from glossator.site import Site, site_of
from glossator.summary import summarise
from glossator.timeline import in_order, of_article, read_events
from glossator.voices import voices

Progress = Callable[[Sequence[Source]], Iterable[Source]]
"""Passes sources on one by one, so that a shell can show how far the work is."""


def explain(source: Source, terms: tuple[Term, ...], events: tuple[Event, ...], settings: Settings) -> Explainer:
    """One article, explained. Depends on nothing but its arguments. Raises ``InputError`` when it cannot be read."""
    article = _read(source)
    found = annotate(article)
    found = merge(found, standing(article, find_mentions(article, found, terms)))
    mentioned_terms = mentioned(found, terms)
    return Explainer(
        article=article,
        headline=headline(article, found.of(Sentence), settings.headline_length),
        annotations=found,
        terms=mentioned_terms,
        timeline=of_article(article, found, events),
        summary=summarise(article, found),
        key_numbers=key_numbers(article, found),
        voices=voices(found),
        readability=measure(article, found),
        self_test=questions(article, found, mentioned_terms),
    )


def collect(seeds: Seeds, settings: Settings, progress: Progress = iter) -> Collection:
    """Everything known about a site, with everything wrong with it. An article that cannot be read stops no other."""
    terms, events, faults = knowledge(seeds, settings)
    findings = list(faults)
    explained = []
    for source in progress(seeds.sources):
        try:
            explainer = explain(source, terms, events, settings)
        except InputError as cause:
            findings += cause.findings
        else:
            findings += findings_in(explainer.article, explainer.annotations.of(Problem))
            explained.append(explainer)
    told = [event for each in explained for event in each.timeline if event.evidence]
    explained.sort(key=lambda each: newest_first(each.article.id, each.article.date_published))
    return Collection(
        explainers=tuple(explained),
        terms=terms,
        events=in_order((*events, *told)),
        findings=tuple(findings),
    )


def knowledge(seeds: Seeds, settings: Settings) -> tuple[tuple[Term, ...], tuple[Event, ...], tuple[Finding, ...]]:
    """The terms, the events of the field, and everything that is wrong with the seeds but for the articles' texts."""
    findings = [*seeds.findings, *_shared_addresses(seeds.sources)]
    terms = _terms(seeds, settings, findings)
    events = _events(seeds, terms, findings)
    return terms or (), events, tuple(findings)


def write(collection: Collection, settings: Settings) -> Iterator[Page]:
    """The pages of a site. Raises ``InputError`` when the collection has an error, so that nothing is half-written."""
    _refuse_errors(collection)
    return _pages(collection, settings)


def pages_of(explainer: Explainer, settings: Settings, handouts: Sequence[Handout] = ()) -> Iterator[Page]:
    """Every page of an article, those for frames included. They depend on nothing but the arguments."""
    own = contents.of_article(explainer, settings)
    yield article_page(own, settings, handouts)
    yield from embeds_of_article(own, settings)
    yield from answer_of_article(explainer, settings)


def frames(terms: tuple[Term, ...], settings: Settings) -> Iterator[Page]:
    """The pages for frames that belong to no article and to no list."""
    yield from embeds_of_terms(terms, settings)
    yield from answers_of_terms(terms, settings)


def pages_of_list(page: ListPage, site: Site, digests: Mapping[str, Digest], settings: Settings) -> Iterator[Page]:
    """A page of a list, and what of it can stand in a frame."""
    yield list_page(page, site, digests, settings)
    if page.kind == "timeline":
        shown = {"articles": digests, "terms": site.terms}
        yield embed_of_timeline(events_on(page, site, digests), page.number, page.count, settings, shown)
        if page.number == 1:
            yield from answer_of_timeline(settings)


def lists(digests: Mapping[str, Digest], site: Site, settings: Settings) -> Iterator[Page]:
    """Every page of every list, and what of them can stand in a frame."""
    found = in_lists((row for each in digests.values() for row in rows(each)), site)
    for page in list_pages(found, site, settings.listed_articles):
        yield from pages_of_list(page, site, digests, settings)


def side_by_side(newest: Sequence[Explainer], total: int, settings: Settings) -> Iterator[Page]:
    """The page that sets the newest articles side by side, of so many in ``total``; none for a single one."""
    compared = newest[: settings.compared_articles]
    if comparison := compare(compared):
        digests = {each.article.id: digest(each) for each in compared}
        yield compare_page(comparison, disagreements(compared), digests, total, settings)


def export(collection: Collection, form: Format, settings: Settings, articles: Sequence[str] = ()) -> Artifact:
    """A package of a site, or of some of its articles by their ids.

    Raises ``InputError`` when the collection has an error, when there is no such article, and when nothing would be
    in the package.
    """
    return make(form, choose(collection, settings, articles), settings)


def choose(collection: Collection, settings: Settings, articles: Sequence[str]) -> Collection:
    """What belongs to some articles, by their ids; without any, everything.

    Raises ``InputError`` when the collection has an error, and when there is no such article.
    """
    _refuse_errors(collection)
    return chosen(collection, articles, settings)


def downloads(collection: Collection, settings: Settings) -> Iterator[Artifact]:
    """Every package that the pages offer. Raises ``InputError`` when the collection has an error."""
    _refuse_errors(collection)
    yield from packages(collection, settings)


def _pages(collection: Collection, settings: Settings) -> Iterator[Page]:
    handouts: defaultdict[str, list[Handout]] = defaultdict(list)
    for handout in offers(collection, settings):
        handouts[handout.article].append(handout)
    events = tuple(event for event in collection.events if not event.evidence)
    site = site_of(collection.terms, events, tuple(handouts[""]))
    for explainer in collection.explainers:
        yield from pages_of(explainer, settings, handouts[explainer.article.id])
    yield from frames(collection.terms, settings)
    yield from lists({each.article.id: digest(each) for each in collection.explainers}, site, settings)
    yield from side_by_side(collection.explainers, len(collection.explainers), settings)


def _refuse_errors(collection: Collection) -> None:
    if errors := errors_in(collection.findings):
        raise InputError(*errors)


def _read(source: Source) -> Article:
    """The cleaned article with what its YAML file says. Raises ``InputError`` with the faults of both files."""
    try:
        article = clean(read(source))
    except InputError as cause:
        raise InputError(*cause.findings, *faults(source)) from cause
    return describe(article, source)


def _terms(seeds: Seeds, settings: Settings, findings: list[Finding]) -> tuple[Term, ...] | None:
    """The glossary, empty when there is none; ``None`` when it cannot be read."""
    if seeds.glossary is None:
        return None if _unread(seeds, "glossary.yml") else ()
    try:
        terms, faults = read_terms(seeds.glossary, settings.definition_words)
    except InputError as cause:
        findings += cause.findings
        return None
    findings += faults
    return terms


def _events(seeds: Seeds, terms: tuple[Term, ...] | None, findings: list[Finding]) -> tuple[Event, ...]:
    """The timeline of the field, empty when there is none or when it cannot be read."""
    if seeds.timeline is None:
        return ()
    articles = None if _unread(seeds, "articles/") else {source.id for source in seeds.sources}
    term_ids = None if terms is None else {term.id for term in terms}
    try:
        events, faults = read_events(seeds.timeline, articles=articles, terms=term_ids)
    except InputError as cause:
        findings += cause.findings
        return ()
    findings += faults
    return events


def _unread(seeds: Seeds, name: str) -> bool:
    """Whether a file of this name could not be read, so that nobody can say what is in it."""
    return any(finding.severity == "error" and f"/{name}" in finding.place.uri for finding in seeds.findings)


def _shared_addresses(sources: Sequence[Source]) -> Iterable[Finding]:
    """Two articles whose names differ only by case, by ending or by Unicode form would be one page."""
    by_id: defaultdict[str, list[Source]] = defaultdict(list)
    for source in sources:
        by_id[source.id].append(source)
    for address, (first, *others) in by_id.items():
        for other in others:
            message = f"the address articles/{address}/ is taken by {first.uri}"
            look_alike = normalize("NFC", first.uri) == normalize("NFC", other.uri)
            hint = " They look alike, but one has its accents as characters of their own." if look_alike else ""
            yield error(Place(uri=other.uri), message, f"Rename one of the two files.{hint}")
