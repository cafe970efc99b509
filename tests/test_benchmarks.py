"""What the benchmark stands on: the same articles each time, texts in which there is something to find, right sums."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from benchmarks import corpus, figures
from benchmarks.corpus_knowledge import TERMS, researcher
from benchmarks.measuring import Measurement, measure
from benchmarks.peers_pages import pages
from benchmarks.plot import Plot, as_svg
from benchmarks.report import BEGIN, END, Measured, as_page, write
from benchmarks.stages import by_stage, stage_of
from glossator import storage
from glossator.model import Institution, Person, Quantity, Quotation, Statement, TemporalExpression, TermMention
from glossator.pipeline import collect
from glossator.settings import Settings

ARTICLES = 8


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    corpus.write(folder, ARTICLES)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_same_number_makes_the_same_files(site: Path, tmp_path: Path) -> None:
    corpus.write(tmp_path, ARTICLES)
    assert contents(tmp_path) == contents(site)


def test_an_article_is_the_same_in_a_larger_site(site: Path, tmp_path: Path) -> None:
    corpus.write(tmp_path, ARTICLES + 1)
    larger = contents(tmp_path)
    smaller = {name: text for name, text in contents(site).items() if "/articles/" in name}
    assert smaller.items() <= larger.items()


def test_hardly_a_sentence_stands_in_two_articles() -> None:
    sentences = [sentence for number in range(50) for sentence in corpus.article(number).text.split(". ")]
    assert len(set(sentences)) > len(sentences) * 0.95


def test_articles_have_about_500_words() -> None:
    words = sum(len(corpus.article(number).text.split()) for number in range(50)) / 50
    assert 450 < words < 550


def test_nothing_is_wrong_with_a_site_and_much_is_found_in_it(site: Path) -> None:
    collection = collect(storage.read_seeds(site / "seeds", "seeds"), Settings())
    assert not collection.findings
    assert len(collection.explainers) == ARTICLES
    for explainer in collection.explainers:
        for kind in (Institution, Person, Quantity, Quotation, Statement, TemporalExpression, TermMention):
            assert list(explainer.annotations.of(kind)), (explainer.article.id, kind)
        assert corpus.FEWEST_TERMS <= len(explainer.terms) <= corpus.MOST_TERMS


def test_there_are_200_terms_and_2000_people() -> None:
    assert len({term["id"] for term in TERMS}) == 200
    assert len({researcher(number).name for number in range(2000)}) == 2000


def test_other_programs_get_the_same_texts() -> None:
    texts = dict(pages(ARTICLES))
    for number in range(ARTICLES):
        made = corpus.article(number)
        assert all(paragraph in texts[f"articles/{made.name}"] for paragraph in made.paragraphs)


@pytest.mark.parametrize("power", [0.5, 1.0, 2.0])
def test_the_exponent_is_the_power_with_which_the_time_grows(power: float) -> None:
    assert figures.exponent({size: 0.01 * size**power for size in (300, 1000, 3000)}) == pytest.approx(power)


def test_one_size_says_nothing_about_growth() -> None:
    assert figures.exponent({300: 1.0}) is None


def a_run(wall: float, *, complete: bool = True) -> Measurement:
    return Measurement(wall=wall, cpu=wall, memory=1, over_time=(), complete=complete)


def test_the_middle_run_counts_and_a_stopped_one_never() -> None:
    runs = {("a", 10): [a_run(1), a_run(9), a_run(2)], ("a", 100): [a_run(600, complete=False)]}
    assert figures.walls(runs, "a") == {10: 2}
    assert figures.per_article({10: 2}) == {10: 200}
    assert figures.ratios({10: 2, 100: 5}, {10: 4}) == {10: 0.5}


def test_the_memory_of_children_counts(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    script = "held = b'x' * 50_000_000; import time; time.sleep(0.3)"
    run = measure(["sh", "-c", f'"$(command -v python3)" -c "{script}"; true'], tmp_path / "folder", 60, {})
    assert run.complete
    assert run.memory > 50


def test_what_takes_too_long_is_stopped(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    assert not measure(["sh", "-c", "sleep 60"], tmp_path / "folder", 0.1, {}).complete


def test_the_library_of_python_counts_for_who_asks() -> None:
    ours, theirs, builtin = (
        ("/x/glossator/render.py", 1, "f"),
        ("/x/site-packages/markdown/core.py", 1, "g"),
        ("~", 0, "h"),
    )
    stats = {
        ours: (1, 1, 1.0, 4.0, {}),
        theirs: (1, 1, 1.0, 2.0, {}),
        builtin: (2, 2, 4.0, 4.0, {ours: (1, 1, 3.0, 3.0), theirs: (1, 1, 1.0, 1.0)}),
    }
    assert by_stage(stats) == {"Making pages": 4.0, "Markdown to HTML": 2.0}


def test_a_module_without_a_stage_stands_under_its_own_name() -> None:
    assert stage_of("/x/glossator/offline.py") == "Glossator: offline"


@pytest.mark.parametrize("powers", [True, False])
def test_a_plot_is_an_image_with_a_name_for_each_line(*, powers: bool) -> None:
    lines = {"Ours & co.": [(300, 2.5), (10_000, 2.1)], "Theirs": [(300, 7.5)]}
    drawing = as_svg(Plot(title="Time", across="articles", up="ms", lines=lines, powers=powers))
    image = ET.fromstring(drawing)  # noqa: S314 (our own)
    assert image.get("role") == "img"
    assert image.get("aria-label") == "Time"
    assert set(lines) <= {text.text for text in image.iter("text")}
    assert "\n\n" not in drawing


def test_a_program_that_is_left_out_is_named_once_for_each_reason() -> None:
    labels = {"mkdocs-out": "MkDocs", "glossator": "Glossator"}
    measured = Measured(
        about=(), labels=labels, runs={(name, 3): [a_run(1)] for name in labels}, rebuilds={}, stages={}, profiled=0
    )
    measured.left_out["Zensical", "it failed"].extend([1_000, 3_000, 10_000])
    measured.left_out["Hugo", "it failed"].append(300)
    said = [line for line in as_page(measured).splitlines() if "left out" in line]
    assert said == [
        "*Zensical* is left out at 1,000, 3,000 and 10,000 articles: it failed.",
        "*Hugo* is left out at 300 articles: it failed.",
    ]


def test_only_what_stands_between_the_marks_of_a_page_is_replaced(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"Before\n\n{BEGIN}\nold\n{END}\n\nAfter\n", encoding="utf-8")
    write(page, "new")
    write(page, "newer")
    assert page.read_text(encoding="utf-8") == f"Before\n\n{BEGIN}\n\nnewer\n{END}\n\nAfter\n"
