"""The studies that articles report on, each once, and what their printed references say: journal, volume, pages."""

import re
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, fields, replace

from glossator.model import Explainer, Study

_JOURNAL = r"(?P<journal>.*?[^\s\d,]),?"
_VOLUME = r"(?P<volume>[0-9]{1,4})(?: ?\((?P<issue>[0-9A-Za-z –-]{1,12})\))?"
_PAGE = r"[A-Za-z]{0,3}[0-9]+"
_FORMS = (
    re.compile(rf"{_JOURNAL} {_VOLUME}: ?(?P<pages>{_PAGE}(?: ?[-–] ?{_PAGE})?)"),
    re.compile(rf"{_JOURNAL} {_VOLUME}, ?(?P<pages>{_PAGE} ?[-–] ?{_PAGE})"),
    re.compile(rf"{_JOURNAL} {_VOLUME}(?P<pages>)"),
)
"""``Science 338:971–975``, ``Science 338(6109): 971–975``, ``Science 338, 971–975``, ``Cell Stem Cell 23``."""
_DIGITS_OF_A_YEAR = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """Where a study came out; what its printed reference does not plainly say is empty."""

    journal: str
    """The journal; the whole of what is printed, where the rest cannot be told from it."""
    volume: str = ""
    """The volume."""
    issue: str = ""
    """The issue within the volume."""
    pages: tuple[str, ...] = ()
    """The first page and the last, or the only one."""


def studies_of(explainers: Iterable[Explainer]) -> tuple[Study, ...]:
    """The studies of some articles, each once.

    It is one study if the DOI is one, or where none is given everything else; what one article leaves out another may
    give. A study of which nothing is known is none.
    """
    found: dict[Hashable, Study] = {}
    for explainer in explainers:
        study = explainer.article.study
        if study is not None and study != Study():
            identity = _identity(study)
            found[identity] = _completed(found[identity], study) if identity in found else study
    return tuple(found.values())


def publication(study: Study) -> Publication:
    """The journal with volume, issue and pages, as far as the form of the reference is sure."""
    printed = " ".join(study.journal.split())
    for match in filter(None, (form.fullmatch(printed) for form in _FORMS)):
        volume, issue, pages = match["volume"], match["issue"] or "", match["pages"]
        if pages or issue or len(volume) < _DIGITS_OF_A_YEAR:
            ends = tuple(re.split(r" ?[-–] ?", pages)) if pages else ()
            return Publication(journal=match["journal"], volume=volume, issue=issue, pages=ends)
    return Publication(journal=printed)


def _identity(study: Study) -> Hashable:
    if study.doi:
        return study.doi.casefold()
    title = " ".join(study.title.casefold().split())
    return (title, study.authors) if title else (study.authors, study.journal, study.date_published)


def _completed(study: Study, other: Study) -> Study:
    """A study with what only another record of it says."""
    given = {field.name: getattr(other, field.name) for field in fields(Study) if not getattr(study, field.name)}
    return replace(study, **given)
