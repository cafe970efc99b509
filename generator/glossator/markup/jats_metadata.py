"""What a JATS file says about its article: who wrote it, where and when it was printed, and under which licence."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from glossator.dates import MONTHS, is_valid, sort_key
from glossator.model import Article, Study

if TYPE_CHECKING:
    from lxml.etree import _Element

RESEARCH = frozenset("brief-report case-report rapid-communication research-article systematic-review".split())
"""The kinds of article that are themselves a study."""

RESOLVER = "https://doi.org/"
"""What makes an address of a DOI."""

HREF = "{http://www.w3.org/1999/xlink}href"
"""The attribute that says where a link leads."""

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
"""The attribute that names a language."""

ONLINE = frozenset({"epub", "electronic"})
"""What a date is called on which an article came out online."""

NOT_PUBLISHED = frozenset(
    "accepted corrected ecorrected epreprint eretracted manuscript-submitted nihms-submitted pmc-release preprint"
    " received retracted rev-recd submitted".split()
)
"""What a date is called on which something else happened."""

MARGINAL = frozenset({"fn", "label", "xref"})
"""Elements that are no part of a title."""

_MONTH = re.compile(r"[A-Za-z]{3,9}\.?")


def local_name(element: "_Element") -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def all_words(element: "_Element") -> str:
    """All characters in an element."""
    return "".join(map(str, element.itertext()))


def described(article: Article, root: "_Element") -> Article:
    """The article with what its file says about it."""
    head = root.find("{*}front/{*}article-meta")
    if head is None:
        head = root.find("{*}front-stub")
    if head is None:
        return article
    headline = _words(head.find("{*}title-group/{*}article-title"))
    authors = tuple(dict.fromkeys(_authors(head)))
    journal = _journal(root)
    date = _date(head)
    doi = _words(head.find("{*}article-id[@pub-id-type='doi']"))
    study = Study(title=headline, authors=authors, journal=_printed(journal, head), date_published=date, doi=doi)
    return replace(
        article,
        headline=headline,
        author=authors,
        publisher=journal,
        date_published=date,
        url=_address(head, doi),
        license=_license(head),
        language=root.get(LANGUAGE, ""),
        study=study if root.get("article-type") in RESEARCH else None,
    )


def _journal(root: "_Element") -> str:
    """The journal's name, its short name or its publisher."""
    names = ("/{*}journal-title", "/{*}abbrev-journal-title", "{*}publisher/{*}publisher-name")
    found = (_words(root.find(f"{{*}}front/{{*}}journal-meta/{name}")) for name in names)
    return next(filter(None, found), "")


def _words(element: "_Element | None") -> str:
    """An element's words, without footnotes and their marks."""
    return " ".join("".join(_parts(element)).split()) if element is not None else ""


def _parts(element: "_Element") -> Iterator[str]:
    yield element.text or ""
    for child in element:
        name = local_name(child)
        if name == "break":
            yield " "
        elif name not in MARGINAL:
            yield from _parts(child)
        yield child.tail or ""


def _authors(head: "_Element") -> Iterator[str]:
    for contributor in head.iterfind("{*}contrib-group/{*}contrib"):
        if contributor.get("contrib-type", "author") == "author":
            name = next(contributor.iter("{*}name", "{*}string-name", "{*}collab"), None)
            if words := _name(name) if name is not None else "":
                yield words


def _name(name: "_Element") -> str:
    """A name with what is given first; of a group only what it is called, not its members."""
    if local_name(name) == "collab":
        named = (name.text or "", *(child.tail or "" for child in name))
        parts = [_words(child) for child in name if local_name(child) in {"institution", "named-content", "italic"}]
        return " ".join(" ".join([*parts, *named]).split())
    parts = [_words(name.find(f"{{*}}{part}")) for part in ("given-names", "surname", "suffix")]
    return " ".join(filter(None, parts)) or _words(name)


def _date(head: "_Element") -> str:
    """The day it came out online, or else the earliest on which it was published (EDTF)."""
    dates = [
        (not ONLINE & set(_called(element)), sort_key(date), date)
        for element in head.iterfind("{*}pub-date")
        if not NOT_PUBLISHED & set(_called(element)) and (date := _edtf(element))
    ]
    return min(dates)[-1] if dates else ""


def _called(element: "_Element") -> list[str]:
    """What a date is called."""
    return [element.get(name, "") for name in ("pub-type", "date-type", "publication-format")]


def _edtf(element: "_Element") -> str:
    """A date as far as it is given."""
    year, month, day = (_words(element.find(f"{{*}}{part}")) for part in ("year", "month", "day"))
    names = [name[:3].casefold() for name in MONTHS]
    if _MONTH.fullmatch(month) and month[:3].casefold() in names:
        month = str(names.index(month[:3].casefold()) + 1)
    forms = (f"{year}-{month.zfill(2)}-{day.zfill(2)}", f"{year}-{month.zfill(2)}", year)
    given = forms if month and day else forms[1:] if month else forms[2:]
    return next(filter(is_valid, given), "") or _day(element.get("iso-8601-date", ""))


def _day(written: str) -> str:
    """A date of ISO 8601 without its time, if it is one."""
    date = written.partition("T")[0]
    return date if is_valid(date) else ""


def _printed(journal: str, head: "_Element") -> str:
    """The journal with volume, issue and pages, as one prints it."""
    volume, issue, first, last, number = (
        _words(head.find(f"{{*}}{part}")) for part in ("volume", "issue", "fpage", "lpage", "elocation-id")
    )
    pages = f"{first}–{last}" if first and last and first != last else first or number
    where = f"{volume}({issue})" if volume and issue else volume
    return ": ".join(filter(None, [" ".join(filter(None, [journal, where])), pages]))


def _address(head: "_Element", doi: str) -> str:
    if doi:
        return RESOLVER + doi
    addresses = (element.get(HREF) or _words(element) for element in head.iterfind("{*}self-uri"))
    return next((each for each in addresses if each.startswith(("http://", "https://"))), "")


def _license(head: "_Element") -> str:
    """The licence in its own words, or its address, or whose the article is."""
    for path in ("license/{*}license-p", "license", "copyright-statement"):
        element = head.find(f"{{*}}permissions/{{*}}{path}")
        if element is not None and (words := _words(element) or element.get(HREF, "")):
            return words
    return ""
