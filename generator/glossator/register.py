"""Everybody and every institution that the articles of a site name, with all places where they do."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from glossator import addresses
from glossator.model import Annotations, Explainer, Institution, Known, Person, Sentence, Use


def register(explainers: Iterable[Explainer]) -> tuple[Known, ...]:
    """The people, then the institutions, each in alphabetical order; people stand under their last names.

    People of one name cannot be told apart, so they share an entry; names that are spelled differently never do.
    """
    people: defaultdict[str, list[Use]] = defaultdict(list)
    institutions: defaultdict[str, list[Use]] = defaultdict(list)
    roles: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for explainer in explainers:
        found = explainer.annotations
        for name, sentences in _mentions(found, Person):
            people[name].append(Use(explainer=explainer, sentences=sentences))
        for name, sentences in _mentions(found, Institution):
            institutions[name].append(Use(explainer=explainer, sentences=sentences))
        for person in found.of(Person):
            if role := ", ".join(filter(None, (person.role, person.affiliation))):
                roles[person.name][role] = None
    return (
        *(
            Known(id=address, kind="person", name=name, roles=tuple(roles[name]), uses=tuple(people[name]))
            for address, name in _addressed("person", sorted(people, key=last_name_first))
        ),
        *(
            Known(id=address, kind="institution", name=name, roles=(), uses=tuple(institutions[name]))
            for address, name in _addressed("institution", sorted(institutions, key=str.casefold))
        ),
    )


def last_name_first(name: str) -> tuple[str, str]:
    """What a person's name is sorted by: the last name, then the others."""
    others, _, last = name.rpartition(" ")
    return last.casefold(), others.casefold()


def _addressed(kind: str, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each name with an address made of it; of those that would share one, the later ones get a number."""
    taken: Counter[str] = Counter()
    for name in names:
        address = f"{kind}.{addresses.as_address(name)}"
        taken[address] += 1
        yield f"{address}~{taken[address]}" if taken[address] > 1 else address, name


def _mentions(found: Annotations, kind: type[Person] | type[Institution]) -> Iterator[tuple[str, tuple[Sentence, ...]]]:
    """Each name with the sentences that mention it, in order."""
    sentences: defaultdict[str, dict[Sentence, None]] = defaultdict(dict)
    for mention in found.of(kind):
        if sentence := found.around(Sentence, mention.span.start):
            sentences[mention.name][sentence] = None
    yield from ((name, tuple(each)) for name, each in sentences.items())
