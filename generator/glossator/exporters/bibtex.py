"""The studies that the articles report on as a bibliography (BibTeX), for LaTeX and for reference managers.

Text is written so that LaTeX prints the characters that it is made of, and braces always come in pairs, because BibTeX
counts them even behind a backslash. Titles and names whose parts nobody can tell stand in a second pair of braces, so
that no style changes their case or takes them apart.
"""

from collections.abc import Iterator

from glossator import dates
from glossator.citations.citation_keys import with_keys
from glossator.citations.people_names import Author, authors_of
from glossator.citations.studies import publication, studies_of
from glossator.date_parts import date_parts
from glossator.model import Collection, Study
from glossator.settings import Settings

_AND_OTHERS = "others"
"""What BibTeX calls those whom "et al." leaves out."""
_IN_LATEX = str.maketrans(
    {character: f"\\{character}" for character in "$&#_%"}
    | {
        "\\": r"{\textbackslash}",
        "{": r"{\textbraceleft}",
        "}": r"{\textbraceright}",
        "^": r"{\textasciicircum}",
        "~": r"{\textasciitilde}",
    }
)
_NOT_VERBATIM = frozenset("\\{}%")
"""Characters by which a DOI would end its field too early, or never."""


def export(collection: Collection, _settings: Settings) -> bytes:
    """An entry for each study, in the order of their keys."""
    keyed = with_keys(studies_of(collection.explainers))
    return "\n".join(_entry(key, study) for key, study in keyed.items()).encode()


def _entry(key: str, study: Study) -> str:
    kind = "article" if study.journal else "misc"
    lines = (f"  {name} = {value},\n" for name, value in _fields(study))
    return f"@{kind}{{{key},\n{''.join(lines)}}}\n"


def _fields(study: Study) -> Iterator[tuple[str, str]]:
    """The fields of a study that are known, with their values as BibTeX writes them."""
    if study.title:
        yield "title", f"{{{{{_in_latex(study.title)}}}}}"
    authors, others = authors_of(study.authors)
    if authors:
        yield "author", f"{{{' and '.join([*map(_name, authors), *[_AND_OTHERS] * others])}}}"
    printed = publication(study)
    parts = {
        "journal": printed.journal,
        "volume": printed.volume,
        "number": printed.issue,
        "pages": "--".join(printed.pages),
    }
    yield from ((name, f"{{{_in_latex(value)}}}") for name, value in parts.items() if value)
    if study.date_published:
        yield from _date(study.date_published)
    if study.doi and not _NOT_VERBATIM & set(study.doi):
        yield "doi", f"{{{study.doi}}}"


def _name(author: Author) -> str:
    """``Hayashi, Katsuhiko``; a name that may not be taken apart in braces of its own."""
    if not author.family:
        return f"{{{_in_latex(author.whole)}}}"
    return ", ".join(filter(None, (_in_latex(author.family), _in_latex(author.given))))


def _date(value: str) -> Iterator[tuple[str, str]]:
    """A plain date as a year, and a month where it is known; any other in words, as the year that styles print."""
    first, *more = date_parts(value)
    if more or first.doubtful or not first.is_plain:
        yield "year", f"{{{dates.in_words(value)}}}"
        return
    yield "year", f"{{{first.first_year}}}"
    if first.month:
        yield "month", dates.MONTHS[first.month - 1][:3].lower()


def _in_latex(text: str) -> str:
    return " ".join(text.split()).translate(_IN_LATEX)
