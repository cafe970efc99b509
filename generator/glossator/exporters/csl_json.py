"""The studies that the articles report on as CSL-JSON, for Zotero, Pandoc and other programs that cite."""

import json
from collections.abc import Iterator
from typing import Any

from glossator import dates
from glossator.citations.citation_keys import with_keys
from glossator.citations.people_names import Author, authors_of
from glossator.citations.studies import publication, studies_of
from glossator.date_parts import DatePart, date_parts
from glossator.model import Collection, Study
from glossator.settings import Settings

_AND_OTHERS = {"literal": "others"}
"""The name by which Pandoc knows that there are others; CSL itself has no word for "et al."."""


def export(collection: Collection, _settings: Settings) -> bytes:
    """An item for each study, in the order of their keys."""
    items = [_item(key, study) for key, study in with_keys(studies_of(collection.explainers)).items()]
    return (json.dumps(items, ensure_ascii=False, indent=2) + "\n").encode()


def _item(key: str, study: Study) -> dict[str, Any]:
    return {"id": key, "type": "article-journal" if study.journal else "article"} | dict(_variables(study))


def _variables(study: Study) -> Iterator[tuple[str, Any]]:
    """What is known of a study, by the names of CSL."""
    authors, others = authors_of(study.authors)
    printed = publication(study)
    known = {
        "title": study.title,
        "author": [*map(_name, authors), *[_AND_OTHERS] * (others and bool(authors))],
        "container-title": printed.journal,
        "volume": printed.volume,
        "issue": printed.issue,
        "page": "-".join(printed.pages),
        "issued": _date(study.date_published) if study.date_published else None,
        "DOI": study.doi,
    }
    yield from ((name, value) for name, value in known.items() if value)


def _name(author: Author) -> dict[str, str]:
    """Family and given names where they can be told; else the name as it is printed."""
    if not author.family:
        return {"literal": author.whole}
    return {"family": author.family} | ({"given": author.given} if author.given else {})


def _date(value: str) -> dict[str, Any]:
    """The year with a month and a day where they are known; in words what CSL has no parts for: decades, years BC."""
    parts = date_parts(value)
    is_plain = all(part.first_year == part.last_year > 0 for part in parts)
    if not is_plain or (len(parts) > 1 and any(part.season for part in parts)):
        return {"literal": dates.in_words(value)}
    date: dict[str, Any] = {"date-parts": [_numbers(part) for part in parts]}
    if parts[0].season:
        date["season"] = parts[0].season
    if any(part.doubtful for part in parts):
        date["circa"] = True
    return date


def _numbers(part: DatePart) -> list[int]:
    return [number for number in (part.first_year, part.month, part.day) if number]
