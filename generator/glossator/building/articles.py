"""Makes the pages of articles that changed: by their files, by their terms and events, or by a name that is new."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from glossator import progress
from glossator.building import names
from glossator.building.cache import Remembered
from glossator.building.pieces import Workshop, make_articles
from glossator.building.state import Build, article_unit, fingerprint, joined, keep, take
from glossator.model import Event, Source


def explain_changed(build: Build) -> dict[str, Remembered]:
    """What is known of every article, by its id, after those that changed were made anew."""
    known = dict(build.cache.articles())
    changed, concerned = [], _concerned(build)
    for source in build.order.seeds.sources:
        unit, before = article_unit(source.id), known.get(source.id)
        is_same = (
            before is not None
            and before.key == _key(source)
            and source.id not in concerned
            and before.needs == _needs(source.id, before.terms, build)
        )
        if not keep(build, unit, is_same=is_same):
            changed.append(source)
    gone = known.keys() - {source.id for source in build.order.seeds.sources}
    for article in gone:
        build.touched.update(build.cache.forget_article(article))
    return {name: each for name, each in known.items() if name not in gone} | explain(build, changed)


def explain(build: Build, sources: Sequence[Source]) -> dict[str, Remembered]:
    """Make the pages of some articles; gives what is known of them, by their ids."""
    by_id = {source.id: source for source in sources}
    known = {}
    batches = build.spread(make_articles, build.workshop, sources)
    for batch in progress.watched(batches, "Explaining articles", len(sources), len):
        for made in batch:
            known[made.name] = Remembered(
                key=_key(by_id[made.name]),
                terms=made.terms,
                needs=_needs(made.name, made.terms, build),
                findings=made.findings,
            )
            build.touched.update(build.cache.set_article(made.name, known[made.name], made.rows, made.words))
            take(build, article_unit(made.name), made)
    return known


def contents(workshop: Workshop) -> dict[tuple[str, str], bytes]:
    """What stands for each term, by its id, and for all events that belong to an article, by the article's id."""
    events: defaultdict[str, list[Event]] = defaultdict(list)
    for event in workshop.site.events:
        for article in event.articles:
            events[article].append(event)
    terms = {("term", term.id): fingerprint(term) for term in workshop.terms}
    return terms | {("event", article): fingerprint(found) for article, found in events.items()}


def _concerned(build: Build) -> set[str]:
    """The ids of articles that may have a name that is looked for since this build."""
    terms, cache = build.workshop.terms, build.cache
    before = cache.fact("names")
    added = names.new(terms, before) if before else frozenset()
    cache.set_fact("names", names.packed(terms))
    return {article for article, words in cache.words() if names.may_name(words, added)} if added else set()


def _key(source: Source) -> bytes:
    """Stands for an article's files."""
    return joined([source.uri.encode(), source.data, source.metadata_uri.encode(), source.metadata])


def _needs(article: str, terms: Iterable[str], build: Build) -> bytes:
    """Stands for everything but its own files that an article's pages are made from."""
    known = build.contents
    return joined([*(known.get(("term", term), b"") for term in terms), known.get(("event", article), b"")])
