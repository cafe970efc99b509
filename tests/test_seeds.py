"""Which file of the seeds is what, told by names alone; tests/test_storage.py has the same on a disk."""

import pytest

from glossator.seeds import sort_out, unread

ICE = "articles/ice.txt"


def test_each_file_gets_its_part() -> None:
    contents = {
        ICE: b"Ice.",
        "articles/ice.yml": b"publisher: X",
        "articles/2018/Snow & rain.MD": b"Snow.",
        "glossary.yml": b"terms: []",
        "timeline.yml": b"events: []",
    }
    seeds = sort_out(contents, contents.keys(), "seeds")
    ice, snow = seeds.sources
    assert (ice.id, ice.uri, ice.data) == ("ice", "seeds/articles/ice.txt", b"Ice.")
    assert (ice.metadata_uri, ice.metadata) == ("seeds/articles/ice.yml", b"publisher: X")
    assert (snow.id, snow.uri, snow.metadata_uri) == ("2018/snow-rain", "seeds/articles/2018/Snow & rain.MD", "")
    assert seeds.glossary
    assert seeds.timeline
    assert (seeds.glossary.uri, seeds.glossary.data) == ("seeds/glossary.yml", b"terms: []")
    assert (seeds.timeline.uri, seeds.timeline.data) == ("seeds/timeline.yml", b"events: []")
    assert seeds.findings == ()


def test_without_files_there_is_nothing() -> None:
    seeds = sort_out({}, (), "seeds")
    assert (seeds.sources, seeds.glossary, seeds.timeline, seeds.findings) == ((), None, None, ())


@pytest.mark.parametrize(
    ("name", "severity", "hint"),
    [
        ("articles/photo.png", "warning", "Articles end in .txt, .md, .html, .htm, .xml."),
        ("articles/snow.yml", "error", "Its name must be that of an article, with .yml."),
        ("articles/!!!.txt", "error", "Rename the file."),
        ("articles/2018/index.md", "error", "Rename the file."),
    ],
)
def test_a_name_that_makes_no_article_is_reported_with_its_cure(name: str, severity: str, hint: str) -> None:
    seeds = sort_out({ICE: b"Ice.", name: b""}, (ICE, name), "texts")
    (finding,) = seeds.findings
    assert [source.id for source in seeds.sources] == ["ice"]
    assert (finding.severity, finding.place.uri, finding.hint) == (severity, f"texts/{name}", hint)


def test_the_file_beside_an_article_that_could_not_be_read_is_no_orphan() -> None:
    seeds = sort_out({"articles/ice.yml": b""}, (ICE, "articles/ice.yml"), "seeds")
    assert (seeds.sources, seeds.findings) == ((), ())


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("glossary.yaml", "Did you mean `glossary.yml`?"),
        ("timelines.yml", "Did you mean `timeline.yml`?"),
        ("notes", "There is `glossary.yml`, `timeline.yml`."),
        ("Snow.MD", "An article goes into seeds/articles/."),
    ],
)
def test_a_file_that_is_not_read_is_reported_with_its_cure(name: str, hint: str) -> None:
    finding = unread(name, "seeds")
    assert (finding.severity, finding.place.uri, finding.hint) == ("warning", f"seeds/{name}", hint)
