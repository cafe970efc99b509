"""What all tests share: the strict run, the folder of articles, the browser, and how hard hypothesis tries."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Generator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from glossator.clean import clean
from glossator.model import Article, Document, Seeds, Source
from glossator.readers import read

ROOT = Path(__file__).parents[1]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
REQUIRE_ALL = bool(os.environ.get("GLOSSATOR_REQUIRE_ALL"))
"""Whether a test that is skipped counts as failed."""

# A slow machine is no fault of the program, so nothing here has a deadline.
settings.register_profile("modest", deadline=None, max_examples=100)
settings.register_profile("steady", deadline=None, max_examples=100, derandomize=True, print_blob=True)
settings.register_profile(
    "thorough", deadline=None, max_examples=5_000, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("steady" if REQUIRE_ALL or os.environ.get("CI") else "modest")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    fail_if_skipped(report)
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    fail_if_skipped(report)
    return report


def pytest_sessionfinish(session: pytest.Session) -> None:
    if REQUIRE_ALL and not session.testscollected:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def fail_if_skipped(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Where everything is required, a skipped test is a failed one, with its reason."""
    if REQUIRE_ALL and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"{reason}\nGLOSSATOR_REQUIRE_ALL is set, so nothing may be skipped."


@pytest.fixture(scope="session")
def articles_folder() -> Path:
    """A folder of openly licensed articles, for tests that need many real ones."""
    folder = Path(os.environ.get("GLOSSATOR_ARTICLES") or ROOT.parent / "shared" / "articles")
    if not folder.is_dir():
        pytest.skip(f"no folder of articles at {folder}; GLOSSATOR_ARTICLES can name another")
    return folder


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium or Chrome."""
    wanted = os.environ.get("CHROMIUM")
    for name in [wanted] if wanted else BROWSERS:
        if path := shutil.which(name):
            return path
    pytest.skip("no Chromium found; CHROMIUM can name one, and `make programs` installs one")


# ---------------------------------------------------------------------------------------------------------------------
# Small values to test with. They are session-wide, so that properties may use them.


@pytest.fixture(scope="session")
def article_of() -> Callable[..., Article]:
    """Makes a cleaned article of a text, as if it stood in ``articles/ice.txt``; keywords set its other fields."""

    def make(text: str, *, name: str = "ice.txt", **fields: Any) -> Article:  # noqa: ANN401 (each field has its own type)
        source = Source(id=name.rpartition(".")[0], uri=f"articles/{name}", data=text.encode())
        return replace(clean(read(source)), **fields)

    return make


@pytest.fixture(scope="session")
def seeds_of() -> Callable[..., Seeds]:
    """Makes seeds of files by their names: articles, YAML files beside them, ``glossary.yml`` and ``timeline.yml``."""

    def make(files: Mapping[str, str | bytes]) -> Seeds:
        contents = {name: data if isinstance(data, bytes) else data.encode() for name, data in files.items()}
        glossary, timeline = contents.pop("glossary.yml", None), contents.pop("timeline.yml", None)
        return Seeds(
            sources=tuple(
                Source(
                    id=name.rpartition(".")[0],
                    uri=f"articles/{name}",
                    data=data,
                    metadata_uri=f"articles/{beside}" if beside in contents else "",
                    metadata=contents.get(beside, b""),
                )
                for name, data in sorted(contents.items())
                if (beside := f"{name.rpartition('.')[0]}.yml") != name
            ),
            glossary=Document(uri="glossary.yml", data=glossary) if glossary is not None else None,
            timeline=Document(uri="timeline.yml", data=timeline) if timeline is not None else None,
        )

    return make


# ---------------------------------------------------------------------------------------------------------------------
# The site of this repository.


@pytest.fixture(scope="session")
def shipped_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site that MkDocs makes of this repository, with no warning allowed."""
    folder = tmp_path_factory.mktemp("shipped") / "site"
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", str(folder)]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder
