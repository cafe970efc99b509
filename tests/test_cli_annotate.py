"""``glossator annotate`` shows what is found in a file or a folder, with the terms of a site and a date."""

import json
from pathlib import Path

import pytest

from tests.small_site import SITE, glossator, write


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The folder of a site with nothing wrong in it."""
    return write(tmp_path, SITE)


def test_an_article_is_annotated_with_the_terms_of_the_site(site: Path) -> None:
    outcome = glossator(site, "annotate", "seeds/articles/ice.txt", "--format", "json")
    assert outcome.code == 0
    found = json.loads(outcome.output)
    assert found["source"] == "seeds/articles/ice.txt"
    assert {"sentence", "term"} <= {each["kind"] for each in found["annotations"]}
    text = (site / found["source"]).read_text(encoding="utf-8")
    assert all(text[each["start"] : each["end"]] == each["text"] for each in found["annotations"])


def test_an_article_outside_of_any_site_and_a_folder_are_annotated_too(tmp_path: Path) -> None:
    write(tmp_path, {"b.txt": "It is two.", "deep/a.md": "It is *one*.", "b.yml": "headline: Two"})
    alone = glossator(tmp_path, "annotate", "b.txt")
    assert (alone.code, alone.output.splitlines()[0]) == (0, "b.txt")
    together = json.loads(glossator(tmp_path, "annotate", ".", "--format", "json").output)
    assert [each["source"] for each in together] == ["b.txt", "deep/a.md"]


def test_the_date_of_an_article_can_be_given(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "It is one."})
    assert glossator(tmp_path, "annotate", "a.txt", "--date", "2018-10-12~").code == 0
    outcome = glossator(tmp_path, "annotate", "a.txt", "--date", "2018-13")
    assert outcome.code == 2
    assert "'2018-13' is no date" in outcome.output


def test_what_cannot_be_annotated_is_said(tmp_path: Path) -> None:
    write(tmp_path, {"bad.txt": b"caf\xe9", "odd.png": b"", "good/a.txt": "Ice.", "good/b.txt": b"caf\xe9"})
    bad = glossator(tmp_path, "annotate", "bad.txt")
    assert (bad.code, bad.unexpected) == (1, None)
    assert "ERROR bad.txt:1:4" in bad.output
    odd = glossator(tmp_path, "annotate", "odd.png")
    assert odd.code == 1
    assert "not a format that is read here" in odd.output
    half = glossator(tmp_path, "annotate", "good")
    assert half.code == 1
    assert "Ice." in half.output
    assert "ERROR good/b.txt:1:4" in half.output
