"""The lines that articles and events add to the lists of a site, each with a fingerprint of what it shows."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b

from glossator import dates
from glossator.model import Digest, Event, ListKind, Row
from glossator.site import Site
from glossator.timeline import place_in_time

Name = tuple[ListKind, str]
"""The name of a list: what it is of, and the name of the thing."""

Lists = Mapping[Name, Sequence[Row]]
"""The rows of each list in order, by the list's name."""


def rows(digest: Digest) -> Iterator[Row]:
    """The rows that an article adds to the lists of its site."""
    place = newest_first(digest.id, digest.date_published)
    shown = digest.id, digest.headline, digest.language
    study = (digest.study.authors, digest.study.journal) if digest.study and digest.study.journal else None
    card = fingerprint(shown, digest.publisher, digest.date_published, study, digest.words, digest.dates)
    yield Row("articles", "", place, digest.id, 0, (), card)
    for number, each in enumerate(digest.named):
        said = [(quote.sentence, quote.text) for quote in each.quotes]
        yield Row(each.kind, each.name, place, digest.id, number, each.roles, fingerprint(shown, said))
    for number, event in enumerate(digest.events):
        key = fingerprint(shown, _contents(event))
        yield Row("timeline", "", place_in_time(event), digest.id, number, (), key)


def in_lists(found: Iterable[Row], site: Site) -> Lists:
    """The rows of all articles, list by list and in order, with the events of the timeline file."""
    lists: defaultdict[Name, list[Row]] = defaultdict(list)
    for row in found:
        lists[row.kind, row.name].append(row)
    if site.events:
        cards = {row.article: row.key for row in lists.get(("articles", ""), ())}
        lists["timeline", ""] += rows_of_the_field(site, cards)
    return {name: in_order(each) for name, each in lists.items()}


def in_order(found: Iterable[Row]) -> list[Row]:
    """The rows of one list as they stand in it."""
    return sorted(found, key=_place)


def rows_of_the_field(site: Site, cards: Mapping[str, bytes]) -> Iterator[Row]:
    """The rows of the timeline file's events; ``cards`` are the fingerprints of articles, which they may belong to."""
    for number, event in enumerate(site.events):
        articles = [cards.get(each) for each in event.articles]
        labels = [site.terms[each].label for each in event.terms if each in site.terms]
        key = fingerprint(_contents(event), articles, labels)
        yield Row("timeline", "", place_in_time(event), "", number, (), key)


def newest_first(article: str, date_published: str) -> tuple[int | str, ...]:
    """What articles are sorted by: date, those without one last, and address where that says nothing."""
    if not date_published:
        return 1, article
    year, month, day = dates.first_day(date_published)
    return 0, -year, -month, -day, article


def fingerprint(*parts: object) -> bytes:
    """Stands for values that print all they hold: it differs when they do."""
    return blake2b(repr(parts).encode(), digest_size=8).digest()


def _place(row: Row) -> tuple[int | str, ...]:
    return row.place


def _contents(event: Event) -> tuple[object, ...]:
    told = event.evidence and (event.evidence.sentence, event.evidence.text)
    linked = event.topics, event.terms, event.sources
    return event.id, event.date, event.headline, event.text, linked, told, event.reckoned
