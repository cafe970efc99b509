import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from html import unescape
from html.parser import HTMLParser

import pytest
from lxml import etree

from glossator.exporters import moodle_glossary
from glossator.model import Collection, Term, TermMention
from glossator.settings import Settings
from tests.collections_to_export import HOSTILE, OTHERS, hostile, shipped
from tests.small_explainers import at, explained

EVERY = {"shipped": shipped, **OTHERS}
SETTINGS = Settings(site_name="Ice & <snow>", site_url="https://example.org/ice/")
ALLOWED_TAGS = {"p", "a", "strong"}

BOUNDARY = r"\b"
YES_OR_NO = (
    "ALLOWDUPLICATEDENTRIES SHOWSPECIAL SHOWALPHABET SHOWALL ALLOWCOMMENTS USEDYNALINK DEFAULTAPPROVAL GLOBALGLOSSARY"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry as it stands in Moodle's database."""

    concept: str
    definition: str
    aliases: tuple[str, ...]
    case_sensitive: bool
    whole_words: bool


def imported(data: bytes) -> tuple[str, list[Entry], list[str]]:
    """A new glossary by the rules of Moodle's import: its name, its entries, and those that it refuses."""
    root = etree.fromstring(data)
    info = root.find("INFO")
    assert root.tag == "GLOSSARY"
    assert info is not None
    name = info.findtext("NAME") or ""
    assert name, "Moodle cannot make a glossary without a name"
    assert len(name) <= 255
    assert {info.findtext(each) for each in YES_OR_NO.split()} <= {"0", "1"}
    assert info.findtext("INTROFORMAT") == "1"
    assert info.findtext("DISPLAYFORMAT") == "dictionary"
    assert (info.findtext("ENTBYPAGE") or "").isdecimal()
    entries: list[Entry] = []
    refused = []
    for element in info.findall("ENTRIES/ENTRY"):
        entry = stored(element)
        same = {each.concept if entry.case_sensitive else each.concept.lower() for each in entries}
        wanted = entry.concept if entry.case_sensitive else entry.concept.lower()
        if not entry.concept or not entry.definition or wanted in same:
            refused.append(entry.concept)
        else:
            entries.append(entry)
    return name, entries, refused


def stored(element: etree._Element) -> Entry:
    assert [element.findtext(each) for each in ("FORMAT", "USEDYNALINK", "TEACHERENTRY")] == ["1", "1", "1"]
    names = [element.findtext("CONCEPT"), *(each.text for each in element.findall("ALIASES/ALIAS/NAME"))]
    concept, *aliases = [(each or "").strip() for each in names]
    assert all(len(each) <= 255 for each in (concept, *aliases)), "too long for the database"
    assert all(aliases)
    definition = (element.findtext("DEFINITION") or "").replace("#####TRUSTTEXT#####", "")
    return Entry(
        concept=concept,
        definition=definition,
        aliases=tuple(aliases),
        case_sensitive=element.findtext("CASESENSITIVE") == "1",
        whole_words=element.findtext("FULLMATCH") == "1",
    )


def shown(name: str) -> str:
    """A name as Moodle shows it: ampersands that begin no reference are made harmless, and tags are taken away."""
    harmless = re.sub(r"&(?![a-zA-Z0-9#]{1,8};)", "&amp;", name)
    return unescape(re.sub(r"<[^>]*>?", "", harmless))


def linked(text: str, entries: Iterable[Entry]) -> dict[str, str]:
    """The words of a text of a course that Moodle links, each with the concept it leads to."""
    found: dict[str, str] = {}
    names = [(name, each) for each in entries for name in (each.concept, *each.aliases)]
    for name, entry in sorted(names, key=lambda pair: -len(pair[0])):
        pattern = re.escape(name)
        if entry.whole_words:
            pattern = rf"{BOUNDARY if name[0].isalnum() else ''}{pattern}{BOUNDARY if name[-1].isalnum() else ''}"
        for match in re.finditer(pattern, text, 0 if entry.case_sensitive else re.IGNORECASE):
            found.setdefault(match[0], entry.concept)
    return found


class Reader(HTMLParser):
    """The words of a definition; a tag that is not ours is a fault."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.links: list[Mapping[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED_TAGS
        if tag == "a":
            self.links.append(dict(attrs))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def read(definition: str) -> Reader:
    reader = Reader()
    reader.feed(definition)
    reader.close()
    return reader


def made(*terms: Term, text: str = "Ice.", mentions: Iterable[tuple[str, str]] = ()) -> list[Entry]:
    found = [TermMention(span=at(text, words), term=term) for term, words in mentions]
    collection = Collection(explainers=(explained(text, found, terms),), terms=terms)
    _, entries, refused = imported(moodle_glossary.export(collection, SETTINGS))
    assert not refused
    return entries


def term(label: str, *alt_labels: str, **more: object) -> Term:
    return replace(Term(id=label[:1].lower() or "x", label=label, definition="Cold.", alt_labels=alt_labels), **more)  # type: ignore[arg-type] # whatever a term holds


@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_moodle_takes_every_term(collection: Callable[[], Collection]) -> None:
    name, entries, refused = imported(moodle_glossary.export(collection(), SETTINGS))
    assert shown(name) == SETTINGS.site_name
    assert refused == []
    assert [shown(entry.concept) for entry in entries] == [" ".join(term.label.split()) for term in collection().terms]
    for entry, each in zip(entries, collection().terms, strict=True):
        assert read(entry.definition).words[0] == each.definition


@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_no_two_entries_have_one_name(collection: Callable[[], Collection]) -> None:
    _, entries, _ = imported(moodle_glossary.export(collection(), SETTINGS))
    names = [name.lower() for entry in entries for name in (entry.concept, *entry.aliases)]
    assert len(set(names)) == len(names)


def test_the_check_of_imports_sees_what_moodle_refuses() -> None:
    data = moodle_glossary.export(Collection(terms=(term("ice"), term("snow"))), SETTINGS)
    twice = data.replace(b"<CONCEPT>snow<", b"<CONCEPT>Ice<")
    assert imported(twice)[2] == ["Ice"]
    assert imported(re.sub(rb"<CONCEPT>snow<", b"<CONCEPT> <", data))[2] == [""]


def test_hostile_text_is_shown_as_it_is() -> None:
    egg = next(each for each in hostile().terms if each.id == "egg")
    _, entries, _ = imported(moodle_glossary.export(hostile(), SETTINGS))
    entry = next(each for each in entries if each.concept.startswith("x "))
    assert shown(entry.concept) == egg.label
    assert [shown(alias) for alias in entry.aliases] == list(egg.alt_labels)
    words = "".join(read(entry.definition).words)
    assert words.splitlines()[:2] == [egg.definition, egg.note]
    assert f"Sources: {egg.sources[0].text}; the same concept" in words
    assert egg.definition.split() == HOSTILE.split()


@pytest.mark.parametrize("label", ["R&D", "p < 0.05", "<b>", "&lt;", "&amp;lt;", "&#60;", "A&B;", "a > b & c"])
def test_a_name_is_shown_as_it_is_whatever_moodle_reads_in_it(label: str) -> None:
    assert shown(made(term(f"ice {label}"))[0].concept) == f"ice {label}"


def test_moodle_links_the_words_by_every_name_and_in_the_forms_of_the_articles() -> None:
    text = "Ice floes drift. An ice\nfloe is ice. Floes!"
    mentions = [("f", "Ice floes"), ("f", "ice\nfloe"), ("f", "Floes")]
    entries = made(term("floe", "ice floe"), term("ice"), text=text, mentions=mentions)
    assert entries[0].aliases == ("ice floe", "Floes", "Ice floes")
    assert linked("The FLOES, an ice floe, ice floes, iced", entries) == {
        "FLOES": "floe",
        "ice floe": "floe",
        "ice floes": "floe",
        "floe": "floe",
        "floes": "floe",
        "ice": "ice",
    }


def test_every_mention_in_the_shipped_articles_is_linked_to_its_term() -> None:
    _, entries, _ = imported(moodle_glossary.export(shipped(), SETTINGS))
    labels = {each.id: each.label for each in shipped().terms}
    for explainer in shipped().explainers:
        for mention in explainer.annotations.of(TermMention):
            words = " ".join(explainer.article.text[mention.span.start : mention.span.end].split())
            assert linked(words, entries)[words] == labels[mention.term]


def test_words_of_a_script_without_spaces_are_linked_within_a_sentence() -> None:
    _, entries, _ = imported(moodle_glossary.export(OTHERS["japanese"](), SETTINGS))
    assert linked("山で多能性幹細胞が見つかった。", entries)["多能性幹細胞"] == "幹細胞"
    mixed = made(term("胚性幹細胞", "ES細胞", "ES"))
    assert linked("山でES細胞が", mixed) == {"ES細胞": "胚性幹細胞"}
    assert linked("yes", mixed) == {}


def test_words_of_other_scripts_are_linked_only_as_whole_words() -> None:
    assert linked("iced nice", made(term("ice", "氷"))) == {}
    _, entries, _ = imported(moodle_glossary.export(OTHERS["arabic"](), SETTINGS))
    assert "خلية جذعية" in linked("وجد خلية جذعية.", entries)


def test_a_name_that_counts_only_as_it_is_written_is_linked_only_so() -> None:
    entries = made(term("ART", match_case=True))
    assert linked("ART is no art", entries) == {"ART": "ART"}


def test_a_name_of_one_term_is_no_name_of_another() -> None:
    entries = made(term("ice", "snow", "floe"), term("Snow", "FLOE", "firn"))
    assert [entry.aliases for entry in entries] == [("floe",), ("firn",)]


def test_a_name_that_is_too_long_for_the_database_is_cut_and_stands_in_the_definition() -> None:
    label = f"ice {'& <snow> ' * 60}"
    (entry,) = made(term(label, "floe " * 60))
    assert entry.concept.endswith("…")
    assert " ".join(label.split()).startswith(shown(entry.concept).removesuffix("…"))
    assert not entry.aliases
    assert read(entry.definition).words[0] == label


def test_links_open_in_a_tab_of_their_own() -> None:
    egg = next(entry for entry in imported(moodle_glossary.export(hostile(), SETTINGS))[1] if "x " in entry.concept)
    links = read(egg.definition).links
    assert [link["href"] for link in links] == [
        "https://example.org/?a=1&b='",
        "https://example.org/Q1?a=b&c",
        "https://example.org/ice/glossary/egg/",
    ]
    assert all((link["target"], link["rel"]) == ("_blank", "noopener") for link in links)


def test_without_an_address_of_the_site_nothing_leads_there_and_without_a_name_it_is_a_glossary() -> None:
    name, entries, _ = imported(moodle_glossary.export(Collection(terms=(term("ice"),)), Settings()))
    assert name == "Glossary"
    assert entries[0].definition.strip() == '<p dir="auto">Cold.</p>'
