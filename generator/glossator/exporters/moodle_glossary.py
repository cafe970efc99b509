"""The glossary for Moodle: a file for its glossary import, which links the words in all texts of a course.

It says what Moodle's own export says. Moodle links exactly the names that an entry has, so an entry also has the forms
in which the articles use the word, such as the plural; no name belongs to two entries. Names are plain text in which
Moodle reads tags and references of HTML, definitions are HTML, and both are text in the XML. The columns of its
database hold 255 characters of a name: a longer one is cut, and stands in the definition as a whole.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate

from glossator.contents import of_site
from glossator.model import Collection, Explainer, Term, TermMention
from glossator.settings import Settings
from glossator.templating import fill, in_package

LONGEST_NAME = 255
"""The most characters of a name."""

_CUT = "…"
_REFERENCE = re.compile(r"&(?=[a-zA-Z0-9#]{1,8};)")
"""An ampersand that Moodle takes for the beginning of a character reference."""
_SPECIAL = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_WITHOUT_SPACES = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
)
"""Characters of scripts that write words without spaces between: Thai, Lao, Burmese, Khmer, Japanese, Chinese."""


def export(collection: Collection, settings: Settings) -> bytes:
    """An entry for each term; Moodle refuses none, because no two have one name."""
    context = of_site(collection) | in_package("", settings) | {"site_name": settings.site_name}
    other_names = _other_names(collection.terms, _forms_in_use(collection.explainers))
    entries = [
        {
            "concept": _name(term.label),
            "aliases": [_name(name) for name in other_names[term.id] if _is_linked_like(term.label, name)],
            "definition": fill("moodle_definition.html.jinja", context, term=term, whole_name=_is_long(term.label)),
            "match_case": term.match_case,
            "whole_words": not _WITHOUT_SPACES.search(term.label),
        }
        for term in collection.terms
    ]
    name = _name(settings.site_name or "Glossary")
    return fill("moodle_glossary.xml.jinja", context, name=name, entries=entries).encode()


def _forms_in_use(explainers: Iterable[Explainer]) -> Mapping[str, list[str]]:
    """For each term the words by which the articles mention it, those with the fewest capitals first."""
    forms: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for explainer in explainers:
        for mention in explainer.annotations.of(TermMention):
            words = explainer.article.text[mention.span.start : mention.span.end]
            forms[mention.term][" ".join(words.split())] = None
    return {term: sorted(words, key=lambda name: (sum(map(str.isupper, name)), name)) for term, words in forms.items()}


def _other_names(terms: Iterable[Term], forms: Mapping[str, list[str]]) -> Mapping[str, list[str]]:
    """The names of each term besides its label that are short enough and that no other name equals but for case."""
    taken = {_key(term.label) for term in terms}
    names: dict[str, list[str]] = {term.id: [] for term in terms}
    candidates = [*((term.id, name) for term in terms for name in term.alt_labels), *_pairs(terms, forms)]
    for term_id, name in candidates:
        if not _is_long(name) and _key(name) not in taken:
            taken.add(_key(name))
            names[term_id].append(name)
    return names


def _pairs(terms: Iterable[Term], forms: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    return ((term.id, form) for term in terms for form in forms.get(term.id, ()))


def _is_linked_like(label: str, name: str) -> bool:
    """Whether Moodle can look for a name as it does for the label: in Japanese anywhere, but "ES" not within "yes"."""
    return bool(not _WITHOUT_SPACES.search(label) or _WITHOUT_SPACES.search(name))


def _key(name: str) -> str:
    return " ".join(name.split()).lower()


def _is_long(name: str) -> bool:
    return len(_escaped(name)) > LONGEST_NAME


def _name(name: str) -> str:
    """A name so that Moodle shows it as it is; no longer than its database allows."""
    if not _is_long(name):
        return _escaped(name)
    characters = (_SPECIAL.get(character, character) for character in " ".join(name.split()))
    return [beginning for beginning in accumulate(characters) if len(beginning) < LONGEST_NAME][-1].rstrip() + _CUT


def _escaped(name: str) -> str:
    """What would be a tag is written out, and so is what would be the reference to a character."""
    plain = _REFERENCE.sub("&amp;", " ".join(name.split()))
    return plain.replace("<", "&lt;").replace(">", "&gt;")
