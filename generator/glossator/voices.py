"""Who says what in an article, and who of them took part in what it reports."""

from collections.abc import Iterator

from glossator.model import Annotations, Person, Quotation, Sentence, Voice


def voices(found: Annotations) -> tuple[Voice, ...]:
    """Everybody who speaks, and those whose part in the study or place of work the text tells, in its order."""
    people: dict[str, Person] = {}
    for person in found.of(Person):
        people.setdefault(person.name, person)
    spoken: dict[str, list[tuple[Quotation, Sentence]]] = {}
    for quotation, sentence in _speeches(found):
        spoken.setdefault(quotation.speaker, []).append((quotation, sentence))
    heard = [
        *(_voice(found, person, spoken.pop(name, [])) for name, person in people.items()),
        *(_unnamed(speaker, said) for speaker, said in spoken.items()),
    ]
    return tuple(sorted((voice for voice in heard if voice), key=lambda voice: voice.sentence.number))


def _speeches(found: Annotations) -> Iterator[tuple[Quotation, Sentence]]:
    """Quotations of which the text says whose they are, each with the sentence in which it begins."""
    for quotation in found.of(Quotation):
        sentence = found.around(Sentence, quotation.span.start)
        if quotation.kind != "scare" and quotation.speaker and sentence:
            yield quotation, sentence


def _voice(found: Annotations, person: Person, said: list[tuple[Quotation, Sentence]]) -> Voice | None:
    sentence = found.around(Sentence, person.span.start)
    if not sentence or not (said or person.affiliation or person.took_part is not None):
        return None
    return Voice(
        name=person.name,
        role=person.role,
        affiliation=person.affiliation,
        took_part=person.took_part,
        sentence=sentence,
        quotations=tuple(said),
    )


def _unnamed(speaker: str, said: list[tuple[Quotation, Sentence]]) -> Voice:
    """Somebody who speaks and is no named person: the researchers, a spokesman."""
    (quotation, sentence), *_ = said
    return Voice(
        name=speaker,
        role="",
        affiliation=quotation.affiliation,
        took_part=None,
        sentence=sentence,
        quotations=tuple(said),
    )
